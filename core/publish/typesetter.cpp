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
// Labels, headings of sections and columns, names, numbers.
constexpr qsizetype longestLabel = 80;
constexpr char enDash[] = "\u2013";
constexpr int dashBytes = 3;

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
    {Type::SmallTableHead, 7.6, 11, PANGO_WEIGHT_BOLD, false, look::ink},
    {Type::SmallTableCell, 7.6, 11, PANGO_WEIGHT_NORMAL, false, look::ink},
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

/// Whether the bytes before or after `dash`, up to what is no part of a number, are a short number: 5, 2026, 9.30.
bool isShortNumber(const QByteArray &utf8, qsizetype from, int step)
{
    constexpr int longest = 5;
    int length = 0;
    for (qsizetype at = from; at >= 0 && at < utf8.size(); at += step, ++length) {
        const char c = utf8[at];
        if ((c < '0' || c > '9') && c != '.' && c != ',' && c != ':')
            break;
    }
    return length > 0 && length <= longest && utf8[from] >= '0' && utf8[from] <= '9';
}

/// No line ends within "1–5"; it may after a long date.
void keepRanges(PangoAttrList *list, const QByteArray &utf8, int from, int to)
{
    for (qsizetype dash = utf8.indexOf(enDash, from); dash >= 0 && dash + dashBytes < to;
         dash = utf8.indexOf(enDash, dash + dashBytes)) {
        if (isShortNumber(utf8, dash - 1, -1) && isShortNumber(utf8, dash + dashBytes, 1)) {
            addAttribute(list, pango_attr_allow_breaks_new(FALSE), static_cast<int>(dash) - from,
                         static_cast<int>(dash) + dashBytes + 1 - from);
        }
    }
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
PangoGlyph keptSpace(const PangoGlyphItem &item, const PangoGlyphInfo &glyph, const char *text)
{
    hb_codepoint_t space = 0;
    if (glyph.glyph == PANGO_GLYPH_EMPTY && glyph.geometry.width == 0 && *text == ' ' &&
        hb_font_get_nominal_glyph(pango_font_get_hb_font(item.item->analysis.font), ' ', &space) != 0)
        return space;
    return glyph.glyph;
}

/// Whether placing the glyphs one after another draws the run.
bool isSimple(const PangoGlyphItem &item)
{
    if ((item.item->analysis.level & 1) != 0)
        return false;
    const PangoGlyphInfo *glyphs = item.glyphs->glyphs;
    return std::none_of(glyphs, glyphs + item.glyphs->num_glyphs, [](const PangoGlyphInfo &glyph) {
        return glyph.glyph != PANGO_GLYPH_EMPTY && (glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
    });
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
    m_layout = pango_layout_new(m_context);
    pango_layout_set_wrap(m_layout, PANGO_WRAP_WORD_CHAR);
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
    for (PangoGlyphItem *item : m_keptItems)
        pango_glyph_item_free(item);
    for (CairoScaledFont *font : m_keptFonts)
        cairo_scaled_font_destroy(font);
    g_object_unref(m_layout);
    for (const Face &face : m_faces)
        pango_font_description_free(face.font);
    g_object_unref(m_context);
    g_object_unref(m_fonts);
}

const TextBlock &Typesetter::set(Type type, const RichText &text, double width, int from)
{
    const bool label = from == 0 && text.ranges.empty() && text.utf8.size() <= longestLabel;
    if (label) {
        if (const TextBlock *known = m_labels.value({text.utf8, type, width}))
            return *known;
    }
    const Face &face = m_faces[static_cast<std::size_t>(type)];
    TextBlock &block = m_blocks.emplace_back();
    block.type = type;
    block.width = width;
    block.lineHeight = face.lineHeight;
    block.baseline = face.baseline;
    block.colour = face.colour;
    block.utf8 = text.utf8;
    if (label)
        m_labels.insert({text.utf8, type, width}, &block);

    pango_layout_set_font_description(m_layout, face.font);
    pango_layout_set_width(m_layout, width > 0 ? pango_units_from_double(width) : -1);
    const bool softHyphens = text.utf8.contains("\u00ad");
    const bool dashes = text.utf8.contains(enDash);
    const int size = static_cast<int>(text.utf8.size());
    while (from < size) {
        const int end = pieceEnd(text.utf8, from);
        // Most texts are plain; a list of attributes would be compared with every one of their characters.
        PangoAttrList *list = nullptr;
        if (!text.ranges.empty() || softHyphens || dashes) {
            list = attributes(text, from, end);
            if (dashes)
                keepRanges(list, text.utf8, from, end);
            if (softHyphens)
                addAttribute(list, pango_attr_insert_hyphens_new(FALSE), 0, end - from);
        }
        pango_layout_set_attributes(m_layout, list);
        if (list != nullptr)
            pango_attr_list_unref(list);
        pango_layout_set_text(m_layout, text.utf8.constData() + from, end - from);

        GSList *lines = pango_layout_get_lines_readonly(m_layout);
        const auto characters = static_cast<std::size_t>(pango_layout_get_character_count(m_layout));
        block.glyphs.reserve(block.glyphs.size() + characters);
        block.clusters.reserve(block.clusters.size() + characters);
        const int count = static_cast<int>(g_slist_length(lines));
        // The last line of a piece is not full: it begins the next piece.
        int next = end;
        for (GSList *at = lines; at != nullptr; at = at->next) {
            const auto *line = static_cast<const PangoLayoutLine *>(at->data);
            const bool last = at->next == nullptr && end < size && text.utf8[end - 1] != '\n';
            if (last && count > 1 && line->start_index > 0)
                next = from + line->start_index;
            else
                keep(block, line, from);
        }
        from = next;
    }
    return block;
}

void Typesetter::keep(TextBlock &block, const PangoLayoutLine *line, int from)
{
    TextLine kept;
    kept.start = from + line->start_index;
    kept.firstRun = static_cast<int>(block.runs.size());
    kept.rightToLeft = line->resolved_dir == PANGO_DIRECTION_RTL;
    int x = 0;
    for (GSList *at = line->runs; at != nullptr; at = at->next) {
        auto &item = *static_cast<PangoGlyphItem *>(at->data);
        TextRun run;
        run.start = from + item.item->offset;
        run.end = run.start + item.item->length;
        run.x = x;
        run.width = pango_glyph_string_get_width(item.glyphs);
        x += run.width;
        keep(block, line, item, run, at == line->runs, at->next == nullptr);
    }
    kept.endRun = static_cast<int>(block.runs.size());
    kept.width = pango_units_to_double(x);
    block.lines.push_back(kept);
}

void Typesetter::keep(TextBlock &block, const PangoLayoutLine *line, PangoGlyphItem &item, TextRun run, bool first,
                      bool last)
{
    const PangoGlyphString &glyphs = *item.glyphs;
    const char *text = pango_layout_get_text(line->layout) + item.item->offset;
    const int end = glyphs.num_glyphs - 1;
    // The last character of a line is at its right end, or at its left end where the text runs to the left.
    const auto glyphAt = [&](int i) {
        const PangoGlyphInfo &glyph = glyphs.glyphs[i];
        const bool outer = (first && i == 0) || (last && i == end);
        return outer ? keptSpace(item, glyph, text + glyphs.log_clusters[i]) : glyph.glyph;
    };
    if (!isSimple(item)) {
        run.item = pango_glyph_item_copy(&item);
        m_keptItems.push_back(run.item);
        run.item->item->offset = run.start;
        for (int i = 0; i <= end; ++i)
            run.item->glyphs->glyphs[i].glyph = glyphAt(i);
        block.runs.push_back(run);
        return;
    }
    run.font = keptFont(item);
    run.firstGlyph = static_cast<int>(block.glyphs.size());
    run.firstCluster = static_cast<int>(block.clusters.size());
    int x = 0;
    for (int i = 0; i <= end; ++i) {
        const PangoGlyphInfo &glyph = glyphs.glyphs[i];
        const int byte = glyphs.log_clusters[i];
        if (i == 0 || byte != glyphs.log_clusters[i - 1]) {
            if (i > 0)
                block.clusters.back().bytes += byte;
            block.clusters.push_back({-byte, 0});
        }
        if (const PangoGlyph index = glyphAt(i); index != PANGO_GLYPH_EMPTY) {
            block.glyphs.push_back({index, x + glyph.geometry.x_offset, glyph.geometry.y_offset});
            ++block.clusters.back().glyphs;
        }
        x += glyph.geometry.width;
    }
    if (end >= 0)
        block.clusters.back().bytes += item.item->length;
    run.endGlyph = static_cast<int>(block.glyphs.size());
    run.endCluster = static_cast<int>(block.clusters.size());
    block.runs.push_back(run);
}

CairoScaledFont *Typesetter::keptFont(const PangoGlyphItem &item)
{
    CairoScaledFont *font = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(item.item->analysis.font));
    if (std::find(m_keptFonts.begin(), m_keptFonts.end(), font) == m_keptFonts.end())
        m_keptFonts.push_back(cairo_scaled_font_reference(font));
    return font;
}

const TextBlock &Typesetter::set(Type type, const QString &text, double width)
{
    return set(type, richText(text), width);
}

double Typesetter::lineHeight(Type type) const
{
    return m_faces[static_cast<std::size_t>(type)].lineHeight;
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
    return line.rightToLeft && block.width > 0 ? std::max(0.0, block.width - line.width) : 0;
}

} // namespace polku::publish
