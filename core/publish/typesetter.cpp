#include "publish/typesetter.h"

#include "publish/look.h"
#include "publish/text.h"

#include <hb.h>
#include <pango/pangocairo.h>

#include <algorithm>

namespace polku::publish {

namespace {

// A longer text is set piece by piece, so that the time stays proportional to its length.
constexpr int longestPiece = 16 * 1024;

struct Definition
{
    Type type;
    double size;
    double lineHeight;
    PangoWeight weight;
    bool italic;
    quint32 colour;
};

constexpr Definition definitions[] = {
    {Type::Kicker, 8, 12, PANGO_WEIGHT_SEMIBOLD, false, look::accent},
    {Type::Title, 19, 24, PANGO_WEIGHT_BOLD, false, look::ink},
    {Type::Lead, 11.2, 16.2, PANGO_WEIGHT_NORMAL, false, look::ink},
    {Type::Heading, 10.4, 15, PANGO_WEIGHT_BOLD, false, look::accent},
    {Type::Subheading, 9.6, 14.2, PANGO_WEIGHT_BOLD, false, look::ink},
    {Type::Body, 9.4, 14.2, PANGO_WEIGHT_NORMAL, false, look::ink},
    {Type::Quotation, 9.4, 14.2, PANGO_WEIGHT_NORMAL, true, look::ink},
    {Type::Note, 8.1, 12, PANGO_WEIGHT_NORMAL, false, look::muted},
    {Type::FactLabel, 8.2, 12, PANGO_WEIGHT_NORMAL, false, look::muted},
    {Type::FactValue, 8.4, 12.2, PANGO_WEIGHT_SEMIBOLD, false, look::ink},
    {Type::TableHead, 8.8, 12.6, PANGO_WEIGHT_BOLD, false, look::ink},
    {Type::TableCell, 8.8, 12.6, PANGO_WEIGHT_NORMAL, false, look::ink},
    {Type::ChartLabel, 7.8, 10.6, PANGO_WEIGHT_NORMAL, false, look::muted},
    {Type::ChartValue, 8, 10.6, PANGO_WEIGHT_SEMIBOLD, false, look::ink},
    {Type::Footer, 7.7, 11, PANGO_WEIGHT_NORMAL, false, look::muted},
    {Type::ContentsEntry, 9.6, 14.2, PANGO_WEIGHT_NORMAL, false, look::ink},
    {Type::CoverTitle, 32, 40, PANGO_WEIGHT_BOLD, false, look::ink},
    {Type::CoverSubtitle, 14, 21, PANGO_WEIGHT_NORMAL, false, look::ink},
    {Type::CoverLine, 10, 15.5, PANGO_WEIGHT_NORMAL, false, look::muted},
    {Type::Notice, 9.4, 14.2, PANGO_WEIGHT_SEMIBOLD, false, look::attention},
};

void addAttribute(PangoAttrList *list, PangoAttribute *attribute, int start, int end)
{
    attribute->start_index = static_cast<guint>(start);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

PangoAttrList *attributes(const RichText &text, int from, int to)
{
    PangoAttrList *list = pango_attr_list_new();
    for (const RichText::Range &range : text.ranges) {
        const int start = std::max(range.start, from) - from;
        const int end = std::min(range.end, to) - from;
        if (start >= end)
            continue;
        if (range.strong)
            addAttribute(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), start, end);
        if (range.emphasis)
            addAttribute(list, pango_attr_style_new(PANGO_STYLE_ITALIC), start, end);
        if (!range.link.isEmpty())
            addAttribute(list, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), start, end);
    }
    return list;
}

/// Where a piece that begins at `from` may end: after a line end or a space where there is one, else between
/// characters.
int pieceEnd(const QByteArray &utf8, int from)
{
    const int size = static_cast<int>(utf8.size());
    if (size - from <= longestPiece)
        return size;
    for (int end = from + longestPiece; end > from + longestPiece / 2; --end) {
        if (utf8[end - 1] == ' ' || utf8[end - 1] == '\n')
            return end;
    }
    int end = from + longestPiece;
    while (end < size && (static_cast<unsigned char>(utf8[end]) & 0xc0) == 0x80)
        ++end;
    return end;
}

/// Pango leaves the space at the end of a line without a glyph; then Cairo writes it as a mark inside the line's mark,
/// which some readers take for the end of the text. It becomes a space again, of no width as before.
void keepLastSpace(PangoLayoutLine *line)
{
    const auto keep = [line](const PangoGlyphItem *run, int index) {
        PangoGlyphInfo &glyph = run->glyphs->glyphs[index];
        const char *text = pango_layout_get_text(line->layout) + run->item->offset + run->glyphs->log_clusters[index];
        hb_codepoint_t space = 0;
        if (glyph.glyph == PANGO_GLYPH_EMPTY && glyph.geometry.width == 0 && *text == ' ' &&
            hb_font_get_nominal_glyph(pango_font_get_hb_font(run->item->analysis.font), ' ', &space) != 0)
            glyph.glyph = space;
    };
    // The last character of a line is at its right end, or at its left end where the text runs to the left.
    for (GSList *at = line->runs; at != nullptr; at = at->next) {
        const auto *run = static_cast<PangoGlyphItem *>(at->data);
        if (run->glyphs->num_glyphs > 0 && at == line->runs)
            keep(run, 0);
        if (run->glyphs->num_glyphs > 0 && at->next == nullptr)
            keep(run, run->glyphs->num_glyphs - 1);
    }
}

} // namespace

struct Typesetter::Face
{
    PangoFontDescription *font = nullptr;
    double lineHeight = 0;
    double baseline = 0;
    quint32 colour = 0;
};

RichText richText(const QString &text)
{
    RichText rich;
    rich.utf8 = cleanText(text).toUtf8();
    return rich;
}

RichText richText(const report::Inline &text)
{
    RichText rich;
    for (const report::Span &span : text) {
        const int start = static_cast<int>(rich.utf8.size());
        rich.utf8 += cleanText(span.text).toUtf8();
        const int end = static_cast<int>(rich.utf8.size());
        const QString link = span.link.isEmpty() ? QString() : safeLink(span.link);
        if (end > start && (span.strong || span.emphasis || !link.isEmpty()))
            rich.ranges.push_back({start, end, span.strong, span.emphasis, link});
        rich.hasLinks = rich.hasLinks || (end > start && !link.isEmpty());
    }
    return rich;
}

Typesetter::Typesetter(Language language)
    : m_fonts(pango_cairo_font_map_new()), m_context(pango_font_map_create_context(m_fonts))
{
    // Positions must not depend on the pixels of any screen: the same lines in the PDF and in every preview.
    pango_cairo_context_set_resolution(m_context, 72);
    pango_context_set_round_glyph_positions(m_context, FALSE);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context, options);
    cairo_font_options_destroy(options);
    pango_context_set_language(m_context, pango_language_from_string(languageCode(language).toLatin1().constData()));

    for (const Definition &definition : definitions) {
        Face face;
        face.font = pango_font_description_new();
        pango_font_description_set_family_static(face.font, "Open Sans, Noto Sans, DejaVu Sans, sans-serif");
        pango_font_description_set_size(face.font, static_cast<int>(definition.size * PANGO_SCALE));
        pango_font_description_set_weight(face.font, definition.weight);
        pango_font_description_set_style(face.font, definition.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
        PangoFontMetrics *metrics = pango_context_get_metrics(m_context, face.font, nullptr);
        const double ascent = pango_units_to_double(pango_font_metrics_get_ascent(metrics));
        const double descent = pango_units_to_double(pango_font_metrics_get_descent(metrics));
        pango_font_metrics_unref(metrics);
        face.lineHeight = definition.lineHeight;
        face.baseline = (definition.lineHeight - ascent - descent) / 2 + ascent;
        face.colour = definition.colour;
        m_faces.push_back(face);
    }
}

Typesetter::~Typesetter()
{
    for (PangoLayout *layout : m_layouts)
        g_object_unref(layout);
    for (const Face &face : m_faces)
        pango_font_description_free(face.font);
    g_object_unref(m_context);
    g_object_unref(m_fonts);
}

const TextBlock &Typesetter::set(Type type, const RichText &text, double width, int from)
{
    const Face &face = m_faces[static_cast<std::size_t>(type)];
    TextBlock &block = m_blocks.emplace_back();
    block.type = type;
    block.width = width;
    block.lineHeight = face.lineHeight;
    block.baseline = face.baseline;
    block.colour = face.colour;

    const int size = static_cast<int>(text.utf8.size());
    while (from < size) {
        const int end = pieceEnd(text.utf8, from);
        PangoLayout *layout = pango_layout_new(m_context);
        m_layouts.push_back(layout);
        pango_layout_set_font_description(layout, face.font);
        if (width > 0) {
            pango_layout_set_width(layout, pango_units_from_double(width));
            pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        }
        // Most texts are plain; a list of attributes would be compared with every one of their characters.
        const bool softHyphens = text.utf8.contains("\u00ad");
        if (!text.ranges.empty() || softHyphens) {
            PangoAttrList *list = attributes(text, from, end);
            if (softHyphens)
                addAttribute(list, pango_attr_insert_hyphens_new(FALSE), 0, end - from);
            pango_layout_set_attributes(layout, list);
            pango_attr_list_unref(list);
        }
        pango_layout_set_text(layout, text.utf8.constData() + from, end - from);

        const int before = block.count();
        for (GSList *at = pango_layout_get_lines(layout); at != nullptr; at = at->next) {
            auto *line = static_cast<PangoLayoutLine *>(at->data);
            keepLastSpace(line);
            block.lines.push_back({line, from + line->start_index});
        }
        if (end == size)
            break;
        // The last line of a piece is not full: it begins the next piece.
        const int last = block.lines.back().start;
        if (block.count() - before > 1 && last > from && text.utf8[end - 1] != '\n') {
            block.lines.pop_back();
            from = last;
        } else {
            from = end;
        }
    }
    return block;
}

const TextBlock &Typesetter::set(Type type, const QString &text, double width)
{
    return set(type, richText(text), width);
}

double Typesetter::lineHeight(Type type) const
{
    return m_faces[static_cast<std::size_t>(type)].lineHeight;
}

double Typesetter::width(const TextLine &line)
{
    PangoRectangle logical{};
    pango_layout_line_get_extents(line.line, nullptr, &logical);
    return pango_units_to_double(logical.width);
}

double Typesetter::width(const TextBlock &block)
{
    double widest = 0;
    for (const TextLine &line : block.lines)
        widest = std::max(widest, width(line));
    return widest;
}

double Typesetter::indent(const TextBlock &block, const TextLine &line)
{
    const bool rightToLeft = line.line->resolved_dir == PANGO_DIRECTION_RTL;
    return rightToLeft && block.width > 0 ? std::max(0.0, block.width - width(line)) : 0;
}

} // namespace polku::publish
