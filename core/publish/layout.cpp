#include "publish/layout.h"

#include "publish/flow.h"
#include "publish/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::publish {

namespace {

constexpr double listInset = 14;
constexpr double quotationInset = 11;

const char *headingTag(int level)
{
    constexpr const char *tags[] = {"H1", "H2", "H3", "H4", "H5", "H6"};
    return tags[static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)];
}

/// Places one document block after another.
class Layout
{
public:
    Layout(PagedDocument &pages, const report::Document &document)
        : m_document(document), m_pages(pages), m_flow(pages), m_words(document.language), m_plan(headingPlan(document))
    {
    }

    Result<void> run(const Progress &progress);

private:
    void place(const report::Heading &heading);
    void place(const report::Paragraph &paragraph);
    void place(const report::List &list);
    void place(const report::FactBox &box) { layFacts(m_flow, box); }
    void place(const report::Table &table) { layTable(m_flow, table); }
    void place(const report::BarChart &chart) { layChart(m_flow, chart, m_words); }
    void place(const report::Contents &contents);
    void place(const report::PageBreak &);
    void place(const report::Cover &cover);
    void holdText(const char *tag, Type type, const QString &text, double gapBefore, double gapAfter,
                  const QString &anchor = {}, int bookmarkLevel = 0);
    QString ownAnchor(std::size_t heading) const { return QStringLiteral("\n%1").arg(heading); }

    const report::Document &m_document;
    PagedDocument &m_pages;
    Flow m_flow;
    Words m_words;
    HeadingPlan m_plan;
    std::vector<OpenEntry> m_entries;
    std::size_t m_headings = 0;
    bool m_cover = false;
    bool m_afterKicker = false;
};

Result<void> Layout::run(const Progress &progress)
{
    m_flow.open("Document");
    if (m_plan.writeTitle && !m_document.title.trimmed().isEmpty()) {
        holdText("H1", Type::Title, m_document.title, 0, 4, {}, 1);
        m_flow.gap(4);
    }
    int done = 0;
    for (const report::Block &block : m_document.blocks) {
        std::visit([this](const auto &one) { place(one); }, block);
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        m_afterKicker = paragraph != nullptr && paragraph->role == report::Paragraph::Role::Kicker;
        if (progress && !progress(++done, static_cast<int>(m_document.blocks.size())))
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was stopped."));
    }
    m_flow.begin(0);
    m_flow.close("Document");
    finishPages(m_pages, m_document, m_entries, m_cover);
    return {};
}

void Layout::holdText(const char *tag, Type type, const QString &text, double gapBefore, double gapAfter,
                      const QString &anchor, int bookmarkLevel)
{
    const RichText rich = richText(text);
    const TextBlock *set = &m_flow.typesetter().set(type, rich, m_flow.width());
    const auto mark = [this, anchor, bookmarkLevel, text]() {
        const PagePosition at{m_flow.pageIndex(), m_flow.y()};
        if (!anchor.isEmpty())
            m_pages.anchors.insert(anchor, at);
        if (bookmarkLevel > 0) {
            m_pages.bookmarks.push_back({cleanText(text).simplified(), bookmarkLevel, at});
            m_pages.anchors.insert(ownAnchor(m_headings++), at);
        }
    };
    const auto draw = [this, tag, type, rich, set, gapAfter, mark]() {
        const TextBlock *block = set;
        if (m_flow.width() != block->width)
            block = &m_flow.typesetter().set(type, rich, m_flow.width());
        mark();
        m_flow.open(tag);
        m_flow.drawLines(rich, *block, 0, block->count(), m_flow.left(), m_flow.y());
        m_flow.close(tag);
        m_flow.advance(block->height() + gapAfter);
    };
    if (set->lines.empty()) {
        mark();
    } else if (set->height() > look::contentBottom / 2) {
        // Too long to be kept in one piece: it flows.
        m_flow.gap(gapBefore);
        m_flow.begin(2 * set->lineHeight);
        mark();
        m_flow.paragraph(tag, type, rich);
    } else {
        m_flow.hold(gapBefore, set->height() + gapAfter, draw);
    }
}

void Layout::place(const report::Heading &heading)
{
    const int level = std::max(1, heading.level);
    if (level == 1) {
        m_flow.clearBeside();
        holdText(headingTag(level + m_plan.shift), Type::Title, heading.text, m_afterKicker ? 0 : 22, 6, heading.anchor,
                 level);
    } else if (level == 2) {
        holdText(headingTag(level + m_plan.shift), Type::Heading, heading.text, 9.5, 0.8, heading.anchor, level);
    } else {
        holdText(headingTag(level + m_plan.shift), Type::Subheading, heading.text, 6, 0.4, heading.anchor, level);
    }
}

void Layout::place(const report::Paragraph &paragraph)
{
    using Role = report::Paragraph::Role;
    switch (paragraph.role) {
    case Role::Kicker:
        m_flow.clearBeside();
        holdText("P", Type::Kicker, localeOf(m_document.language).toUpper(plainText(paragraph.text)), 22, 3);
        return;
    case Role::Lead:
        m_flow.paragraph("P", Type::Lead, richText(paragraph.text));
        m_flow.gap(13);
        return;
    case Role::Body:
        m_flow.paragraph("P", Type::Body, richText(paragraph.text));
        m_flow.gap(4.5);
        return;
    case Role::Note:
        m_flow.paragraph("P", Type::Note, richText(paragraph.text));
        m_flow.gap(4);
        return;
    case Role::Quotation: {
        m_flow.gap(5);
        TextLook look;
        look.inset = quotationInset;
        look.barred = true;
        // What is held must be placed before the element of the quotation begins.
        m_flow.begin(3 * m_flow.typesetter().lineHeight(Type::Quotation));
        m_flow.open("BlockQuote");
        m_flow.paragraph("P", Type::Quotation, richText(paragraph.text), look);
        m_flow.close("BlockQuote");
        m_flow.gap(7);
        return;
    }
    }
}

void Layout::place(const report::List &list)
{
    if (list.items.empty())
        return;
    m_flow.begin(3 * m_flow.typesetter().lineHeight(Type::Body));
    m_flow.open("L");
    int number = 0;
    for (const report::Inline &item : list.items) {
        ++number;
        RichText text = richText(item);
        if (text.utf8.isEmpty())
            continue;
        const QString label = list.ordered ? QString::number(number) + QLatin1Char('.') : QStringLiteral("•");
        const TextBlock &mark = m_flow.typesetter().set(Type::Body, label, 0);
        TextLook look;
        look.inset = std::max(listInset, Typesetter::width(mark) + 5);
        look.label = [this, &mark](double left, double top) {
            m_flow.open("Lbl");
            m_flow.add(DrawLines{&mark, 0, 1, left + 2, top});
            m_flow.close("Lbl");
        };
        m_flow.open("LI");
        m_flow.paragraph("LBody", Type::Body, text, look);
        m_flow.close("LI");
        m_flow.gap(2);
    }
    m_flow.close("L");
    m_flow.gap(5);
}

void Layout::place(const report::Contents &contents)
{
    std::vector<ContentsLine> lines;
    std::size_t heading = m_plan.writeTitle && !m_document.title.trimmed().isEmpty() ? 1 : 0;
    for (const report::Block &block : m_document.blocks) {
        const auto *one = std::get_if<report::Heading>(&block);
        if (one == nullptr)
            continue;
        if (one->level <= contents.depth)
            lines.push_back({one->text, ownAnchor(heading), std::max(1, one->level)});
        ++heading;
    }
    const std::vector<OpenEntry> entries = layContents(m_flow, contents.title, lines);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
}

void Layout::place(const report::PageBreak &)
{
    m_flow.begin(0);
    if (!m_flow.atTop() || m_flow.isBeside())
        m_flow.newPage();
}

void Layout::place(const report::Cover &cover)
{
    layCover(m_flow, cover);
    m_cover = true;
    m_flow.newPage();
}

} // namespace

Result<std::shared_ptr<PagedDocument>> layOut(const report::Document &document, const Progress &progress)
{
    auto pages = std::make_shared<PagedDocument>(document.language);
    Layout layout(*pages, document);
    if (const Result<void> done = layout.run(progress); !done)
        return Unexpected(done.error());
    return pages;
}

} // namespace polku::publish
