#include "publish/layout.h"

#include "publish/flow.h"
#include "publish/layout_binding.h"
#include "publish/parallel.h"
#include "publish/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <thread>

namespace polku::publish {

namespace {

constexpr double listInset = 14;
constexpr double quotationInset = 11;
// A thread finds its own fonts, which takes as long as setting one or two summaries.
constexpr std::size_t sectionsWorthAThread = 12;

const char *headingTag(int level)
{
    constexpr const char *tags[] = {"H1", "H2", "H3", "H4", "H5", "H6"};
    return tags[static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)];
}

/// What is the same for every section of a document.
struct Frame
{
    explicit Frame(const report::Document &laid)
        : document(laid),
          words(laid.language),
          plan(headingPlan(laid)),
          titled(plan.writeTitle && !laid.title.trimmed().isEmpty())
    {
    }
    const report::Document &document;
    Words words;
    HeadingPlan plan;
    bool titled; ///< the document's title is set above its blocks
};

std::vector<Section> sectionsOf(const Frame &frame)
{
    std::vector<Section> sections(1);
    std::size_t headings = frame.titled ? 1 : 0;
    const std::vector<report::Block> &blocks = frame.document.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (std::holds_alternative<report::PageBreak>(blocks[i])) {
            sections.back().end = i;
            Section &next = sections.emplace_back();
            next.begin = i;
            next.headings = headings;
        }
        headings += std::holds_alternative<report::Heading>(blocks[i]) ? 1 : 0;
    }
    sections.back().end = blocks.size();
    return sections;
}

/// Places the blocks of a section one after another.
class Layout
{
public:
    Layout(const Frame &frame, Section &section, Typesetter &typesetter)
        : m_frame(frame),
          m_document(frame.document),
          m_section(section),
          m_pages(section.pages),
          m_flow(section.pages, typesetter),
          m_words(frame.words),
          m_plan(frame.plan),
          m_headings(section.headings)
    {
    }

    /// `placed` is called after each block; answering false ends it.
    void run(const std::function<bool()> &placed);

private:
    void place(const report::Heading &heading);
    void place(const report::Paragraph &paragraph);
    void place(const report::List &list);
    void place(const report::FactBox &box) { layFacts(m_flow, box); }
    void place(const report::Table &table) { layTable(m_flow, table, m_follows); }
    void place(const report::BarChart &chart) { layChart(m_flow, chart, m_words, m_follows); }
    void place(const report::Contents &contents);
    void place(const report::PageBreak &) {} // where the section begins
    void place(const report::Cover &cover);
    void holdText(const char *tag, Type type, const RichText &rich, double gapBefore, double gapAfter,
                  const report::Heading *heading = nullptr);
    void holdHeading(Type type, const report::Heading &heading, double gapBefore, double gapAfter);
    bool leads(Type type, const RichText &text);
    void placeText(Type type, const report::Paragraph &paragraph, double gapAfter);
    double heightOfWhatFollows(std::size_t block);
    QString ownAnchor(std::size_t heading) const { return QStringLiteral("\n%1").arg(heading); }

    const Frame &m_frame;
    const report::Document &m_document;
    Section &m_section;
    PagedDocument &m_pages;
    Flow m_flow;
    const Words &m_words;
    const HeadingPlan &m_plan;
    std::size_t m_headings;
    bool m_afterKicker = false;
    bool m_leads = false; ///< the block goes with the table or chart after it, as the heading before it does
    double m_follows = 0; ///< the height of what goes with the table or chart
};

void Layout::run(const std::function<bool()> &placed)
{
    if (m_frame.titled && m_section.headings == 0) {
        const report::Heading title{1, m_document.title, {}};
        holdText("H1", Type::Title, richText(title.text), 0, 4, &title);
        m_flow.gap(4);
    }
    for (std::size_t i = m_section.begin; i < m_section.end; ++i) {
        const report::Block &block = m_document.blocks[i];
        m_leads = i > m_section.begin && i + 1 < m_section.end && leadsToNext(m_document, i);
        m_follows = heightOfWhatFollows(i);
        std::visit([this](const auto &one) { place(one); }, block);
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        m_afterKicker = paragraph != nullptr && paragraph->role == report::Paragraph::Role::Kicker;
        if (!placed())
            return;
    }
    m_flow.begin(0);
    m_section.endsEmpty = m_flow.atTop() && !m_flow.isBeside();
}

/// Whether a text goes with the figure after it: so short that it says what the figure shows.
bool Layout::leads(Type type, const RichText &text)
{
    return m_leads && !text.hasLinks && m_flow.typesetter().set(type, text, m_flow.width()).count() <= 2;
}

/// Of a chart that tells about the table before it, or of a note about the chart before it.
double Layout::heightOfWhatFollows(std::size_t block)
{
    if (block + 1 >= m_section.end)
        return 0;
    if (std::holds_alternative<report::BarChart>(m_document.blocks[block])) {
        const auto *note = std::get_if<report::Paragraph>(&m_document.blocks[block + 1]);
        if (note == nullptr || note->role != report::Paragraph::Role::Note)
            return 0;
        return afterChart + m_flow.typesetter().set(Type::Note, richText(note->text), m_flow.width()).height();
    }
    if (!std::holds_alternative<report::Table>(m_document.blocks[block]))
        return 0;
    const auto *chart = std::get_if<report::BarChart>(&m_document.blocks[block + 1]);
    return chart == nullptr ? 0 : leastChartHeight(m_flow, *chart);
}

/// `heading`: what the text is the heading of; null for other texts.
void Layout::holdText(const char *tag, Type type, const RichText &rich, double gapBefore, double gapAfter,
                      const report::Heading *heading)
{
    const TextBlock *set = &m_flow.typesetter().set(type, rich, m_flow.width());
    const auto mark = [this, named = heading != nullptr ? *heading : report::Heading{0, {}, {}}]() {
        const PagePosition at{m_flow.pageIndex(), m_flow.y()};
        if (!named.anchor.isEmpty())
            m_pages.anchors.insert(named.anchor, at);
        if (named.level > 0) {
            m_pages.bookmarks.push_back({cleanText(named.text).simplified(), named.level, at});
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

void Layout::holdHeading(Type type, const report::Heading &heading, double gapBefore, double gapAfter)
{
    const report::Heading named{std::max(1, heading.level), heading.text, heading.anchor};
    holdText(headingTag(named.level + m_plan.shift), type, richText(named.text), gapBefore, gapAfter, &named);
}

void Layout::place(const report::Heading &heading)
{
    if (heading.level <= 1) {
        m_flow.clearBeside();
        holdHeading(Type::Title, heading, m_afterKicker ? 0 : 22, 6);
    } else if (heading.level == 2) {
        holdHeading(Type::Heading, heading, 9.5, 0.8);
    } else {
        holdHeading(Type::Subheading, heading, 6, 0.4);
    }
}

void Layout::placeText(Type type, const report::Paragraph &paragraph, double gapAfter)
{
    const RichText text = richText(paragraph.text);
    if (leads(type, text))
        holdText("P", type, text, 0, 0);
    else
        m_flow.paragraph("P", type, text);
    m_flow.gap(gapAfter);
}

void Layout::place(const report::Paragraph &paragraph)
{
    using Role = report::Paragraph::Role;
    switch (paragraph.role) {
    case Role::Kicker:
        m_flow.clearBeside();
        holdText("P", Type::Kicker, richText(localeOf(m_document.language).toUpper(plainText(paragraph.text))), 22, 3);
        return;
    case Role::Lead:
        placeText(Type::Lead, paragraph, 13);
        return;
    case Role::Body:
        placeText(Type::Body, paragraph, 4.5);
        return;
    case Role::Note:
        placeText(Type::Note, paragraph, 4);
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
    const std::vector<report::ListItem> items = report::itemsOf(list);
    if (items.empty())
        return;
    m_flow.begin(3 * m_flow.typesetter().lineHeight(Type::Body));
    int open = 0; // lists within each other
    for (const report::ListItem &item : items) {
        const int level = item.place.level;
        for (; open > level || (open == level && item.first); --open)
            m_flow.close("L");
        for (; open < level; ++open)
            m_flow.open("L");
        const QString label =
            item.place.ordered ? QString::number(item.number) + QLatin1Char('.') : QStringLiteral("•");
        const TextBlock &mark = m_flow.typesetter().set(Type::Body, label, 0);
        const double shift = (level - 1) * (listInset + 4);
        TextLook look;
        look.inset = shift + std::max(listInset, Typesetter::width(mark) + 5);
        look.label = [this, &mark, shift](double left, double top) {
            m_flow.open("Lbl");
            m_flow.add(DrawLines{&mark, 0, 1, left + 2 + shift, top});
            m_flow.close("Lbl");
        };
        m_flow.open("LI");
        m_flow.paragraph("LBody", Type::Body, richText(*item.text), look);
        m_flow.close("LI");
        m_flow.gap(2);
    }
    for (; open > 0; --open)
        m_flow.close("L");
    m_flow.gap(5);
}

void Layout::place(const report::Contents &contents)
{
    std::vector<ContentsLine> lines;
    std::size_t heading = m_frame.titled ? 1 : 0;
    for (const report::Block &block : m_document.blocks) {
        const auto *one = std::get_if<report::Heading>(&block);
        if (one == nullptr)
            continue;
        if (one->level <= contents.depth)
            lines.push_back({one->text, ownAnchor(heading), std::max(1, one->level)});
        ++heading;
    }
    const std::vector<OpenEntry> entries = layContents(m_flow, contents.title, lines);
    m_section.entries.insert(m_section.entries.end(), entries.begin(), entries.end());
}

void Layout::place(const report::Cover &cover)
{
    layCover(m_flow, cover);
    m_section.cover = true;
    m_flow.newPage();
}

/// Sets the sections in several threads, each with a typesetter of its own, which `pages` gets. False when `progress`
/// stops it.
bool setSections(const Frame &frame, std::vector<Section> &sections, PagedDocument &pages, const Progress &progress)
{
    const auto caller = std::this_thread::get_id();
    const int blocks = static_cast<int>(frame.document.blocks.size());
    const std::size_t most = std::max<std::size_t>(1, sections.size() / sectionsWorthAThread);
    pages.typesetters.resize(most);
    std::atomic<std::size_t> next = 0;
    std::atomic<int> done = 0;
    std::atomic<bool> stopped = false;
    const auto placed = [&]() {
        const int count = ++done;
        if (progress && std::this_thread::get_id() == caller && !progress(count, blocks))
            stopped = true;
        return !stopped;
    };
    // Each call sets sections as long as there are any.
    forEachInParallel(static_cast<int>(most), [&](int call) {
        std::unique_ptr<Typesetter> &typesetter = pages.typesetters[static_cast<std::size_t>(call)];
        for (std::size_t i = next++; i < sections.size() && !stopped; i = next++) {
            if (!typesetter)
                typesetter = std::make_unique<Typesetter>(frame.document.language);
            Layout(frame, sections[i], *typesetter).run(placed);
        }
    });
    std::erase(pages.typesetters, nullptr);
    return !stopped;
}

} // namespace

Result<std::shared_ptr<PagedDocument>> layOut(const report::Document &document, const Progress &progress)
{
    const Frame frame(document);
    std::vector<Section> sections = sectionsOf(frame);
    auto pages = std::make_shared<PagedDocument>();
    if (!setSections(frame, sections, *pages, progress))
        return failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was stopped."));
    Binding binding(*pages);
    for (Section &section : sections)
        binding.add(section);
    pages->pages.front().insert(pages->pages.front().begin(), OpenTag{"Document"});
    pages->pages.back().push_back(CloseTag{"Document"});
    for (OpenEntry &entry : binding.entries)
        entry.command += entry.page == 0 ? 1 : 0;
    finishPages(*pages, document, binding.entries, binding.cover);
    return pages;
}

} // namespace polku::publish
