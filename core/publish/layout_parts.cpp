#include "publish/flow.h"
#include "publish/layout.h"
#include "publish/text.h"

#include <algorithm>

namespace polku::publish {

namespace {

constexpr double factGap = 5;

struct SetFact
{
    RichText label;
    RichText value;
    const TextBlock *labelBlock = nullptr;
    const TextBlock *valueBlock = nullptr;
};

/// The facts one under another across the column, for a box that is too high to stand beside the text.
void layFactsInline(Flow &flow, const std::vector<SetFact> &facts)
{
    flow.begin(60);
    flow.open("L");
    for (const SetFact &fact : facts) {
        flow.begin(3 * flow.typesetter().lineHeight(Type::FactValue));
        flow.open("LI");
        flow.paragraph("Lbl", Type::FactLabel, fact.label);
        flow.paragraph("LBody", Type::FactValue, fact.value);
        flow.close("LI");
        flow.gap(factGap);
    }
    flow.close("L");
    flow.gap(12);
}

QString pageText(const QString &pattern, int page, int count)
{
    // Not arg(): it complains about a pattern without places for the numbers.
    QString text = pattern.isEmpty() ? QStringLiteral("%1 (%2)") : pattern;
    text.replace(QLatin1String("%1"), QString::number(page));
    return text.replace(QLatin1String("%2"), QString::number(count));
}

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + QStringLiteral(" · ") + b;
}

} // namespace

void layFacts(Flow &flow, const report::FactBox &box)
{
    const double inner = look::boxWidth - 2 * look::boxInset;
    std::vector<SetFact> facts;
    double height = 2 * look::boxInset - factGap;
    for (const report::FactBox::Fact &fact : box.facts) {
        if (fact.value.trimmed().isEmpty())
            continue;
        SetFact set{richText(fact.label), richText(fact.value), nullptr, nullptr};
        set.labelBlock = &flow.typesetter().set(Type::FactLabel, set.label, inner);
        set.valueBlock = &flow.typesetter().set(Type::FactValue, set.value, inner);
        height += set.labelBlock->height() + set.valueBlock->height() + factGap;
        facts.push_back(set);
    }
    if (facts.empty())
        return;
    flow.clearBeside();
    if (height > flow.remaining() - 40 && !(flow.y() > look::contentBottom / 2 && height < 500)) {
        layFactsInline(flow, facts);
        return;
    }
    flow.begin(height);
    const double x = look::pageWidth - look::marginRight - look::boxWidth;
    flow.add(DrawBox{x, flow.y(), look::boxWidth, height, look::box});
    double y = flow.y() + look::boxInset;
    flow.open("L");
    for (const SetFact &fact : facts) {
        flow.open("LI");
        flow.open("Lbl");
        flow.add(DrawLines{fact.labelBlock, 0, fact.labelBlock->count(), x + look::boxInset, y});
        flow.close("Lbl");
        y += fact.labelBlock->height();
        flow.open("LBody");
        flow.add(DrawLines{fact.valueBlock, 0, fact.valueBlock->count(), x + look::boxInset, y});
        flow.close("LBody");
        y += fact.valueBlock->height() + factGap;
        flow.close("LI");
    }
    flow.close("L");
    flow.setBeside(flow.y() + height + 8);
    flow.noGap();
}

void layCover(Flow &flow, const report::Cover &cover)
{
    const double width = look::textWidth - 40;
    const auto write = [&flow](const char *tag, const TextBlock &block, double x) {
        if (block.lines.empty())
            return;
        flow.open(tag);
        flow.add(DrawLines{&block, 0, std::min(block.count(), 9), x, flow.y()});
        flow.close(tag);
        flow.advance(block.lineHeight * std::min(block.count(), 9));
    };
    Typesetter &set = flow.typesetter();
    flow.add(DrawBox{0, 0, 12, look::pageHeight, look::accent});
    flow.advance(210 - look::marginTop);
    write("P", set.set(Type::Kicker, cover.kicker.toUpper(), width), flow.left());
    flow.advance(8);
    write("H1", set.set(Type::CoverTitle, cover.title, width), flow.left());
    flow.advance(14);
    write("P", set.set(Type::CoverSubtitle, cover.subtitle, width - 60), flow.left());
    flow.advance(26);
    flow.add(DrawBox{flow.left(), flow.y(), 56, 2.25, look::accent});
    flow.advance(24);
    for (const QString &line : cover.lines) {
        if (flow.remaining() > 60)
            write("P", set.set(Type::CoverLine, line, width), flow.left());
    }
    const TextBlock &notice = set.set(Type::Notice, cover.notice, look::textWidth - 30);
    if (!notice.lines.empty()) {
        const double height = notice.lineHeight * std::min(notice.count(), 9) + 20;
        flow.advance(std::max(20.0, look::contentBottom - flow.y() - height));
        flow.add(DrawBox{flow.left(), flow.y(), look::textWidth, height, look::attentionSoft});
        flow.add(DrawBox{flow.left(), flow.y(), 2.25, height, look::attention});
        flow.advance(10);
        write("P", notice, flow.left() + 15);
    }
}

std::vector<OpenEntry> layContents(Flow &flow, const QString &title, const std::vector<ContentsLine> &lines)
{
    constexpr double padding = 3.6;
    constexpr double numberWidth = 34;
    std::vector<OpenEntry> entries;
    if (lines.empty())
        return entries;
    const TextBlock &heading = flow.typesetter().set(Type::Title, title, flow.width());
    flow.begin(heading.height() + 60);
    if (!heading.lines.empty()) {
        flow.open("H1");
        flow.add(DrawLines{&heading, 0, heading.count(), flow.left(), flow.y()});
        flow.close("H1");
        flow.advance(heading.height() + 10);
    }
    flow.open("TOC");
    for (const ContentsLine &line : lines) {
        const double inset = 14 * (line.level - 1);
        const double right = flow.left() + flow.width();
        const RichText text = richText(line.text);
        const TextBlock &block = flow.typesetter().set(Type::ContentsEntry, text, flow.width() - inset - numberWidth);
        if (block.lines.empty())
            continue;
        const double height = block.height() + 2 * padding;
        flow.begin(height);
        flow.open("TOCI");
        OpenTag link{"Link", static_cast<int>(flow.pages().links.size()), flow.left(), flow.y(), flow.width(), height};
        flow.pages().links.push_back(QLatin1Char('#') + line.anchor);
        flow.add(link);
        flow.add(DrawLines{&block, 0, block.count(), flow.left() + inset, flow.y() + padding});
        entries.push_back({flow.pageIndex(), flow.pages().pages.back().size(), line.anchor, right,
                           flow.y() + padding + block.lineHeight * (block.count() - 1)});
        flow.add(DrawLines{});
        flow.close("Link");
        flow.close("TOCI");
        flow.advance(height);
        flow.add(DrawRule{flow.left(), flow.y(), right, flow.y(), 0.6, look::rowLine});
    }
    flow.close("TOC");
    flow.gap(14);
    return entries;
}

void finishPages(PagedDocument &pages, const report::Document &document, const std::vector<OpenEntry> &entries,
                 bool cover)
{
    Typesetter &set = *pages.typesetters.front();
    for (const OpenEntry &entry : entries) {
        const auto at = pages.anchors.constFind(entry.anchor);
        if (at == pages.anchors.constEnd())
            continue;
        const TextBlock &number = set.set(Type::ContentsEntry, QString::number(at->page + 1), 0);
        pages.pages[static_cast<std::size_t>(entry.page)][entry.command] =
            DrawLines{&number, 0, 1, entry.right - Typesetter::width(number), entry.top};
    }

    const int count = static_cast<int>(pages.pages.size());
    const double right = look::pageWidth - look::marginRight;
    const QString leftText = joined(document.footerLeft, document.notice);
    const TextBlock *wide = nullptr;
    for (int page = cover ? 1 : 0; page < count; ++page) {
        auto &commands = pages.pages[static_cast<std::size_t>(page)];
        const QString number = pageText(document.pageLabel, page + 1, count);
        const TextBlock &rightBlock = set.set(Type::Footer, joined(document.footerRight, number), look::textWidth / 2);
        const double rightWidth = Typesetter::width(rightBlock);
        const double leftWidth = look::textWidth - rightWidth - 16;
        // One text for all pages as long as the page numbers leave it the same room.
        if (wide == nullptr || wide->width > leftWidth)
            wide = &set.set(Type::Footer, leftText, leftWidth - 8);
        std::vector<Command> footer;
        footer.push_back(DrawRule{look::marginLeft, look::footerRule, right, look::footerRule, 0.6, look::line});
        if (!wide->lines.empty())
            footer.push_back(DrawLines{wide, 0, std::min(2, wide->count()), look::marginLeft, look::footerTop});
        for (int line = 0; line < std::min(2, rightBlock.count()); ++line) {
            const TextLine &one = rightBlock.lines[static_cast<std::size_t>(line)];
            footer.push_back(DrawLines{&rightBlock, line, 1, right - Typesetter::width(one),
                                       look::footerTop + line * rightBlock.lineHeight});
        }
        // On the last page the footer is read out once, as the document's closing words; elsewhere it is decoration.
        if (page == count - 1) {
            footer.insert(footer.begin() + 1, OpenTag{"P"});
            footer.push_back(CloseTag{"P"});
            commands.insert(commands.end() - 1, footer.begin(), footer.end());
        } else {
            commands.insert(commands.end(), footer.begin(), footer.end());
        }
    }
}

} // namespace polku::publish
