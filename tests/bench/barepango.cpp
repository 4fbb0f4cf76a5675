#include "bench/barepango.h"

#include "report/document.h"

#include <pango/pangocairo.h>

namespace polku::bench {

namespace {

constexpr double pageWidth = 500;
constexpr double boxWidth = 135;

class Collector
{
public:
    std::vector<SetText> texts;

    void add(const QString &text, double size, double width, bool bold = false)
    {
        if (!text.isEmpty())
            texts.push_back({text.toUtf8(), size, width, bold});
    }
    void add(const report::Inline &text, double size, double width)
    {
        QString joined;
        for (const report::Span &span : text)
            joined += span.text;
        add(joined, size, width);
    }

    void operator()(const report::Heading &heading)
    {
        add(heading.text, heading.level == 1 ? 19 : 10.4, pageWidth, true);
        // Once more in the contents.
        if (heading.level == 1)
            add(heading.text, 9.6, pageWidth);
    }
    void operator()(const report::Paragraph &paragraph)
    {
        add(paragraph.text, paragraph.role == report::Paragraph::Role::Lead ? 11.2 : 9.4, pageWidth);
    }
    void operator()(const report::List &list)
    {
        for (const report::Inline &item : list.items)
            add(item, 9.4, pageWidth);
    }
    void operator()(const report::FactBox &box)
    {
        for (const report::FactBox::Fact &fact : box.facts) {
            add(fact.label, 8.2, boxWidth);
            add(fact.value, 8.4, boxWidth, true);
        }
    }
    void operator()(const report::Table &table)
    {
        double weights = 0;
        for (const report::Table::Column &column : table.columns)
            weights += column.weight;
        for (const report::Table::Column &column : table.columns)
            add(column.header, 8.8, pageWidth * column.weight / weights, true);
        for (const std::vector<QString> &row : table.rows) {
            for (size_t i = 0; i < row.size(); ++i)
                add(row[i], 8.8, pageWidth * table.columns[i].weight / weights);
        }
    }
    void operator()(const report::BarChart &chart)
    {
        add(chart.title, 9.6, pageWidth, true);
        add(chart.targetText, 8, pageWidth);
        for (const report::BarChart::Bar &bar : chart.bars) {
            add(bar.label, 7.8, boxWidth);
            add(bar.valueText, 8, boxWidth);
        }
    }
    void operator()(const report::Contents &contents) { add(contents.title, 19, pageWidth, true); }
    void operator()(const report::PageBreak &) {}
    void operator()(const report::Cover &cover)
    {
        add(cover.title, 32, pageWidth, true);
        add(cover.subtitle, 14, pageWidth);
    }
};

} // namespace

std::vector<SetText> textsOf(const report::Document &document)
{
    Collector collector;
    for (const report::Block &block : document.blocks)
        std::visit(collector, block);
    return std::move(collector.texts);
}

int layOutAll(const std::vector<SetText> &texts)
{
    PangoFontMap *fonts = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    PangoContext *context = pango_font_map_create_context(fonts);
    PangoFontDescription *font = pango_font_description_from_string("Open Sans");
    PangoLayout *layout = pango_layout_new(context);
    int lines = 0;
    for (const SetText &text : texts) {
        pango_font_description_set_absolute_size(font, text.size * PANGO_SCALE);
        pango_font_description_set_weight(font, text.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_layout_set_font_description(layout, font);
        pango_layout_set_width(layout, static_cast<int>(text.width * PANGO_SCALE));
        pango_layout_set_text(layout, text.utf8.constData(), static_cast<int>(text.utf8.size()));
        lines += pango_layout_get_line_count(layout);
    }
    g_object_unref(layout);
    pango_font_description_free(font);
    g_object_unref(context);
    g_object_unref(fonts);
    return lines;
}

} // namespace polku::bench
