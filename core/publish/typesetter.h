#pragma once

#include "report/document.h"

#include <QByteArray>
#include <QHash>

#include <deque>
#include <memory>
#include <vector>

// The names are Pango's and Cairo's own.
// NOLINTBEGIN(bugprone-reserved-identifier)
using CairoScaledFont = struct _cairo_scaled_font;
using PangoContext = struct _PangoContext;
using PangoFontMap = struct _PangoFontMap;
using PangoGlyphItem = struct _PangoGlyphItem;
using PangoLayout = struct _PangoLayout;
using PangoLayoutLine = struct _PangoLayoutLine;
// NOLINTEND(bugprone-reserved-identifier)

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
    SmallTableHead, ///< of tables whose words would not fit their columns otherwise
    SmallTableCell,
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

inline constexpr double textUnits = 1024; ///< of the places of glyphs and runs, in a point: Pango's

/// A glyph and its place from the beginning of its run, in text units.
struct TextGlyph
{
    quint32 index = 0;
    int x = 0;
    int y = 0;
};

/// As many bytes of the text as have glyphs of their own.
struct TextCluster
{
    int bytes = 0;
    int glyphs = 0;
};

/// Part of a line in one font.
struct TextRun
{
    CairoScaledFont *font = nullptr;
    /// Instead of glyphs, where drawing takes more than placing them one after another: text that runs to the left,
    /// characters that no font has.
    PangoGlyphItem *item = nullptr;
    int start = 0; ///< first byte in the text
    int end = 0;
    int firstGlyph = 0;
    int endGlyph = 0;
    int firstCluster = 0;
    int endCluster = 0;
    int x = 0;     ///< from the beginning of the line, in text units
    int width = 0; ///< in text units
};

struct TextLine
{
    int start = 0; ///< first byte in the text it was set from
    int firstRun = 0;
    int endRun = 0;
    double width = 0; ///< of what is seen of it
    bool rightToLeft = false;
};

/// Text broken into lines of one width. Lines are evenly spaced: line n's box begins at n × lineHeight. Pango's own
/// lines would take several times the room, and a thousand summaries more than a processor's memory keeps near.
struct TextBlock
{
    Type type = Type::Body;
    double width = 0;
    double lineHeight = 0;
    double baseline = 0; ///< from the top of a line's box
    quint32 colour = 0;
    QByteArray utf8; ///< the whole text it was set from
    std::vector<TextLine> lines;
    std::vector<TextRun> runs;
    std::vector<TextGlyph> glyphs;
    std::vector<TextCluster> clusters;

    int count() const { return static_cast<int>(lines.size()); }
    double height() const { return lineHeight * count(); }
};

/// Breaks text into lines with a font map and a context of its own, so that each thread may have one. What it returns
/// lives as long as it. It and its lines are used in one thread at a time: Pango guards neither.
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
    static double width(const TextLine &line) { return line.width; }
    /// The widest line.
    static double width(const TextBlock &block);
    /// Where a line begins in a column of the block's width: 0, or further right for text written right to left.
    static double indent(const TextBlock &block, const TextLine &line);

private:
    struct Face;
    struct Label
    {
        QByteArray utf8;
        Type type;
        double width;
        friend bool operator==(const Label &, const Label &) = default;
        friend size_t qHash(const Label &label, size_t seed)
        {
            return qHashMulti(seed, label.utf8, static_cast<int>(label.type), label.width);
        }
    };

    void keep(TextBlock &block, const PangoLayoutLine *line, int from);
    void keep(TextBlock &block, const PangoLayoutLine *line, PangoGlyphItem &item, TextRun run, bool first, bool last);
    CairoScaledFont *keptFont(const PangoGlyphItem &item);

    PangoFontMap *m_fonts = nullptr;
    PangoContext *m_context = nullptr;
    PangoLayout *m_layout = nullptr; ///< the text being set
    std::vector<Face> m_faces;
    std::vector<CairoScaledFont *> m_keptFonts;
    std::vector<PangoGlyphItem *> m_keptItems;
    std::deque<TextBlock> m_blocks;
    QHash<Label, const TextBlock *> m_labels; ///< short plain texts, which come again and again
};

} // namespace polku::publish
