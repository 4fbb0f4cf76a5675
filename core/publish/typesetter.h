#pragma once

#include "report/document.h"

#include <QByteArray>

#include <deque>
#include <memory>
#include <vector>

using PangoContext = struct _PangoContext;
using PangoFontMap = struct _PangoFontMap;
using PangoLayout = struct _PangoLayout;
using PangoLayoutLine = struct _PangoLayoutLine;

namespace polku::publish {

/// The kinds of text in a document; each has one size, weight and colour (typesetter.cpp).
enum class Type {
    Kicker,
    Title,
    Lead,
    Heading,
    Subheading,
    Body,
    Quotation,
    Note,
    FactLabel,
    FactValue,
    TableHead,
    TableCell,
    ChartLabel,
    ChartValue,
    Footer,
    ContentsEntry,
    CoverTitle,
    CoverSubtitle,
    CoverLine,
    Notice
};

/// Text in UTF-8 with its looks and links by byte ranges.
struct RichText
{
    struct Range
    {
        int start = 0;
        int end = 0;
        bool strong = false;
        bool emphasis = false;
        QString link; ///< safe, or empty
    };
    QByteArray utf8;
    std::vector<Range> ranges; ///< only those that differ from plain text
    bool hasLinks = false;
};

RichText richText(const QString &text);
RichText richText(const report::Inline &text);

/// One line of set text. The line belongs to the typesetter.
struct TextLine
{
    PangoLayoutLine *line = nullptr;
    int start = 0; ///< first byte in the text it was set from
};

/// Text broken into lines of one width. Lines are evenly spaced: line n's box begins at n × lineHeight.
struct TextBlock
{
    Type type = Type::Body;
    double width = 0;
    double lineHeight = 0;
    double baseline = 0; ///< from the top of a line's box
    quint32 colour = 0;
    std::vector<TextLine> lines;

    int count() const { return static_cast<int>(lines.size()); }
    double height() const { return lineHeight * count(); }
};

/// Breaks text into lines with one font map and one context for the whole document. What it returns lives as long as
/// it.
class Typesetter
{
public:
    explicit Typesetter(Language language);
    ~Typesetter();
    Typesetter(const Typesetter &) = delete;
    Typesetter &operator=(const Typesetter &) = delete;

    /// Sets the text from byte `from` on. `width` in points; 0 or less: lines break only where the text does.
    const TextBlock &set(Type type, const RichText &text, double width, int from = 0);
    const TextBlock &set(Type type, const QString &text, double width);
    double lineHeight(Type type) const;

    /// Width of what is seen of a line.
    static double width(const TextLine &line);
    /// The widest line.
    static double width(const TextBlock &block);
    /// Where a line begins in a column of the block's width: 0, or further right for text written right to left.
    static double indent(const TextBlock &block, const TextLine &line);

private:
    struct Face;

    PangoFontMap *m_fonts = nullptr;
    PangoContext *m_context = nullptr;
    std::vector<Face> m_faces;
    std::vector<PangoLayout *> m_layouts;
    std::deque<TextBlock> m_blocks;
};

} // namespace polku::publish
