#include "publish/flow.h"

#include <algorithm>
#include <cmath>

namespace polku::publish {

namespace {

constexpr double roundingSlack = 0.01; // rounding of sums
constexpr int fewLines = 3; // so few lines of a paragraph stay narrow below a box rather than change their width

bool isNarrower(double a, double b)
{
    return a < b - roundingSlack;
}

const RichText::Range *rangeAt(const RichText &text, int byte)
{
    for (const RichText::Range &range : text.ranges) {
        if (byte >= range.start && byte < range.end)
            return &range;
    }
    return nullptr;
}

} // namespace

Flow::Flow(PagedDocument &pages, Typesetter &typesetter) : m_pages(pages), m_typesetter(typesetter)
{
    m_pages.pages.emplace_back();
}

double Flow::width() const
{
    return isBeside() ? look::textWidth - look::boxWidth - look::columnGap : look::textWidth;
}

void Flow::newPage()
{
    m_pages.pages.emplace_back();
    m_y = look::marginTop;
    m_gap = 0;
    m_top = true;
    m_besideBottom = 0;
}

void Flow::gap(double height)
{
    m_gap = std::max(m_gap, height);
}

void Flow::noGap()
{
    m_gap = 0;
    m_top = true;
}

void Flow::advance(double height)
{
    m_y += height;
    m_top = false;
}

void Flow::add(const Command &command)
{
    m_pages.pages.back().push_back(command);
}

void Flow::open(const char *tag)
{
    add(OpenTag{tag});
}

void Flow::close(const char *tag)
{
    add(CloseTag{tag});
}

void Flow::hold(double gapBefore, double height, std::function<void()> place)
{
    m_held.push_back({std::max(gapBefore, m_gap), height, std::move(place)});
    m_gap = 0;
}

double Flow::room() const
{
    double room = remaining() - m_gap;
    for (const Held &held : m_held)
        room -= held.height + held.gap;
    return room;
}

void Flow::begin(double height)
{
    if (height > room() + roundingSlack && m_y > look::marginTop + roundingSlack)
        newPage();
    std::vector<Held> held;
    held.swap(m_held);
    const double after = m_gap;
    m_gap = 0;
    for (const Held &one : held) {
        if (!m_top)
            m_y += one.gap;
        one.place();
    }
    if (!m_top)
        m_y += after;
    m_gap = 0;
}

void Flow::clearBeside()
{
    if (isBeside()) {
        m_y = m_besideBottom;
        m_top = false;
    }
    m_besideBottom = 0;
}

void Flow::paragraph(const char *tag, Type type, const RichText &text, const TextLook &look)
{
    const double lineHeight = typesetter().lineHeight(type);
    const TextBlock *block = &typesetter().set(type, text, width() - look.inset);
    if (block->lines.empty())
        return;
    begin(lineHeight * (block->count() <= fewLines ? block->count() : 2));

    int from = 0; // the byte where `block` begins
    int next = 0; // the line of `block` to place
    bool first = true;
    bool open = false;
    while (true) {
        const double column = width() - look.inset;
        if (std::abs(column - block->width) > roundingSlack && (first || isNarrower(block->width, column))) {
            from = block->lines[static_cast<std::size_t>(next)].start;
            block = &typesetter().set(type, text, column, from);
            next = 0;
        }
        const int left = block->count() - next;
        const int fit = static_cast<int>(std::floor((remaining() + roundingSlack) / lineHeight));
        int take = left;
        bool full = false;
        if (isBeside()) {
            const int beside = std::max(1, static_cast<int>(std::ceil((m_besideBottom - m_y) / lineHeight)));
            if (left - beside > fewLines)
                take = beside;
        }
        if (take > fit) {
            full = true;
            take = left - fit == 1 ? fit - 1 : fit;
            if (take < 2 && first)
                take = 0;
            if (take < 1 && m_y <= look::marginTop + roundingSlack)
                take = std::max(1, fit);
        }
        if (take > 0) {
            const bool whole = first && take == left;
            if (first && look.label)
                look.label(this->left(), m_y);
            if (!whole && !open) {
                this->open(tag);
                open = true;
            }
            drawPart(tag, text, *block, next, take, whole, look);
            next += take;
            first = false;
            if (next == block->count())
                break;
        }
        if (full)
            newPage();
    }
    if (open)
        close(tag);
}

void Flow::drawPart(const char *tag, const RichText &text, const TextBlock &block, int first, int count, bool whole,
                    const TextLook &look)
{
    const double height = block.lineHeight * count;
    if (look.barred)
        add(DrawBox{left(), m_y, 2.25, height, look::accent});
    // Only an element without others in it may hold text: parts and links are elements inside the paragraph's.
    const char *inner = whole ? tag : "Span";
    const bool leaf = !text.hasLinks;
    if (leaf || whole)
        open(inner);
    drawLines(text, block, first, count, left() + look.inset, m_y);
    if (leaf || whole)
        close(inner);
    advance(height);
}

void Flow::drawLines(const RichText &text, const TextBlock &block, int first, int count, double x, double top)
{
    if (!text.hasLinks) {
        add(DrawLines{&block, first, count, x, top});
        return;
    }
    for (int i = first; i < first + count; ++i) {
        drawLinkedLine(text, block, block.lines[static_cast<std::size_t>(i)], x, top);
        top += block.lineHeight;
    }
}

void Flow::drawLinkedLine(const RichText &text, const TextBlock &block, const TextLine &line, double x, double top)
{
    x += Typesetter::indent(block, line);
    const RichText::Range *inside = nullptr;
    const char *tag = nullptr;
    std::size_t opened = 0;
    auto &commands = m_pages.pages.back();
    for (int index = line.firstRun; index < line.endRun; ++index) {
        const TextRun &run = block.runs[static_cast<std::size_t>(index)];
        const RichText::Range *range = rangeAt(text, run.start);
        if (range != nullptr && range->link.isEmpty())
            range = nullptr;
        const double runWidth = run.width / textUnits;
        if (tag == nullptr || range != inside) {
            if (tag != nullptr)
                close(tag);
            inside = range;
            tag = range != nullptr ? "Link" : "Span";
            OpenTag begin{tag};
            if (range != nullptr) {
                begin.link = static_cast<int>(m_pages.links.size());
                m_pages.links.push_back(range->link);
                begin.x = x;
                begin.y = top;
                begin.height = block.lineHeight;
            }
            opened = commands.size();
            add(begin);
        }
        if (range != nullptr)
            std::get<OpenTag>(commands[opened]).width += runWidth;
        add(DrawRun{&block, index, x, top + block.baseline, runWidth, range != nullptr ? look::accent : block.colour,
                    range != nullptr});
        x += runWidth;
    }
    if (tag != nullptr)
        close(tag);
}

} // namespace polku::publish
