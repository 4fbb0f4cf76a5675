#pragma once

#include "publish/look.h"
#include "publish/pages.h"

#include <functional>
#include <optional>

namespace polku::publish {

/// How a text differs from a plain paragraph.
struct TextLook
{
    double inset = 0;                                   ///< from the left edge of the column
    bool barred = false;                                ///< an accent bar beside it
    std::function<void(double left, double top)> label; ///< draws what stands left of the first line
};

/// Fills pages from top to bottom. Knows the column that is free beside a box, keeps headings with what they head, and
/// never leaves one line of a paragraph alone on a page.
class Flow
{
public:
    /// Begins a page. What the typesetter sets is drawn on the pages and must outlive them.
    Flow(PagedDocument &pages, Typesetter &typesetter);

    PagedDocument &pages() { return m_pages; }
    Typesetter &typesetter() { return m_typesetter; }

    double left() const { return look::marginLeft; }
    double width() const;
    double y() const { return m_y; }
    double remaining() const { return look::contentBottom - m_y; }
    /// What is left on this page below what is held back and the gap before what comes next.
    double room() const;
    bool atTop() const { return m_top; }
    int pageIndex() const { return static_cast<int>(m_pages.pages.size()) - 1; }

    void newPage();
    /// At least this much room before what comes next; none at the top of a page.
    void gap(double height);
    /// What comes next begins at the same height as what stands beside it.
    void noGap();
    void advance(double height);
    void add(const Command &command);
    void open(const char *tag);
    void close(const char *tag);

    /// Keeps something back until the next thing is placed, so that both are on one page. `height` is its height at
    /// `width()`; `place` draws it at y() and advances.
    void hold(double gapBefore, double height, std::function<void()> place);
    /// Makes room for `height` in one piece together with what is held, on a new page if need be, and places the held.
    void begin(double height);

    /// The right part of the page is taken down to `bottom`.
    void setBeside(double bottom) { m_besideBottom = bottom; }
    bool isBeside() const { return m_besideBottom > m_y + 1; }
    double besideBottom() const { return m_besideBottom; }
    /// What comes next begins below what stands beside.
    void clearBeside();

    /// A text that may run over pages, in the element `tag`.
    void paragraph(const char *tag, Type type, const RichText &text, const TextLook &look = {});
    /// Draws lines [first, first + count) with their top at (x, top); links become elements of their own.
    void drawLines(const RichText &text, const TextBlock &block, int first, int count, double x, double top);

private:
    struct Held
    {
        double gap = 0;
        double height = 0;
        std::function<void()> place;
    };

    void drawLinkedLine(const RichText &text, const TextBlock &block, const TextLine &line, double x, double top);
    void drawPart(const char *tag, const RichText &text, const TextBlock &block, int first, int count, bool whole,
                  const TextLook &look);

    PagedDocument &m_pages;
    Typesetter &m_typesetter;
    double m_y = look::marginTop;
    double m_gap = 0;
    bool m_top = true;
    double m_besideBottom = 0;
    std::vector<Held> m_held;
};

} // namespace polku::publish
