#include "publish/draw.h"

#include "publish/look.h"
#include "publish/text.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <QCoreApplication>

#include <cmath>
#include <memory>
#include <numbers>

namespace polku::publish {

namespace {

struct ContextEnd
{
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};
struct SurfaceEnd
{
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
using Context = std::unique_ptr<cairo_t, ContextEnd>;
using Surface = std::unique_ptr<cairo_surface_t, SurfaceEnd>;

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray quoted(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    utf8.replace("\\", "\\\\");
    utf8.replace("'", "\\'");
    return '\'' + utf8 + '\'';
}

QByteArray destination(PagePosition at)
{
    return "page=" + QByteArray::number(at.page + 1) + " pos=[" + number(look::marginLeft) + ' ' +
           number(std::max(0.0, at.y - 12)) + ']';
}

cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

/// Carries out the commands of a page on a Cairo context; `tagged` where the surface keeps structure.
class Drawing
{
public:
    Drawing(cairo_t *context, const PagedDocument &pages, bool tagged)
        : m_context(context), m_pages(pages), m_tagged(tagged)
    {
    }

    void draw(const std::vector<Command> &commands)
    {
        for (const Command &command : commands)
            std::visit([this](const auto &one) { carryOut(one); }, command);
    }

private:
    void colour(quint32 rgb)
    {
        cairo_set_source_rgb(m_context, (rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0);
    }

    void carryOut(const OpenTag &tag)
    {
        if (!m_tagged)
            return;
        QByteArray attributes;
        if (tag.link >= 0)
            attributes = linkAttributes(tag);
        cairo_tag_begin(m_context, tag.link >= 0 && attributes.isEmpty() ? "Span" : tag.name, attributes.constData());
        m_replaced = tag.link >= 0 && attributes.isEmpty();
    }

    void carryOut(const CloseTag &tag)
    {
        if (m_tagged)
            cairo_tag_end(m_context, m_replaced ? "Span" : tag.name);
        m_replaced = false;
    }

    void carryOut(const DrawLines &lines)
    {
        if (lines.text == nullptr)
            return;
        const TextBlock &block = *lines.text;
        colour(block.colour);
        double y = lines.y + block.baseline;
        for (int i = lines.first; i < lines.first + lines.count; ++i, y += block.lineHeight) {
            const TextLine &line = block.lines[static_cast<std::size_t>(i)];
            const double x = lines.x + Typesetter::indent(block, line);
            for (int run = line.firstRun; run < line.endRun; ++run)
                draw(block, block.runs[static_cast<std::size_t>(run)], x, y);
        }
    }

    void carryOut(const DrawRun &one)
    {
        colour(one.colour);
        const TextRun &run = one.text->runs[static_cast<std::size_t>(one.run)];
        draw(*one.text, run, one.x - run.x / textUnits, one.y);
        if (one.underlined)
            stroke(one.x, one.y + 1.5, one.x + one.width, one.y + 1.5, 0.5);
    }

    /// Draws a run of a line that begins at (x, y).
    void draw(const TextBlock &block, const TextRun &run, double x, double y)
    {
        x += run.x / textUnits;
        if (run.item != nullptr) {
            cairo_move_to(m_context, x, y);
            pango_cairo_show_glyph_item(m_context, block.utf8.constData(), run.item);
            return;
        }
        m_glyphs.clear();
        for (int i = run.firstGlyph; i < run.endGlyph; ++i) {
            const TextGlyph &glyph = block.glyphs[static_cast<std::size_t>(i)];
            m_glyphs.push_back({glyph.index, x + glyph.x / textUnits, y + glyph.y / textUnits});
        }
        m_clusters.clear();
        for (int i = run.firstCluster; i < run.endCluster; ++i) {
            const TextCluster &cluster = block.clusters[static_cast<std::size_t>(i)];
            m_clusters.push_back({cluster.bytes, cluster.glyphs});
        }
        cairo_set_scaled_font(m_context, run.font);
        cairo_show_text_glyphs(m_context, block.utf8.constData() + run.start, run.end - run.start, m_glyphs.data(),
                               run.endGlyph - run.firstGlyph, m_clusters.data(), run.endCluster - run.firstCluster,
                               cairo_text_cluster_flags_t{});
    }

    void carryOut(const DrawBox &box)
    {
        colour(box.colour);
        cairo_rectangle(m_context, box.x, box.y, box.width, box.height);
        cairo_fill(m_context);
    }

    void carryOut(const DrawRule &rule)
    {
        colour(rule.colour);
        const double dash[] = {4, 3};
        if (rule.dashed)
            cairo_set_dash(m_context, dash, 2, 0);
        stroke(rule.x1, rule.y1, rule.x2, rule.y2, rule.thickness);
        if (rule.dashed)
            cairo_set_dash(m_context, nullptr, 0, 0);
    }

    void carryOut(const DrawMark &one)
    {
        cairo_save(m_context);
        cairo_translate(m_context, one.x, one.y);
        cairo_scale(m_context, one.size / 16, one.size / 16); // drawn on a grid of 16, as the program's icons are
        cairo_set_line_width(m_context, 1.7);
        switch (one.mark) {
        case report::Mark::None:
            break;
        case report::Mark::NotBegun: {
            const double dash[] = {2.6, 1.92};
            colour(look::markNotBegun);
            cairo_set_dash(m_context, dash, 2, 0);
            cairo_arc(m_context, 8, 8, 5.75, 0, 2 * std::numbers::pi);
            cairo_stroke(m_context);
            break;
        }
        case report::Mark::Good:
            colour(look::markGood);
            cairo_arc(m_context, 8, 8, 5.75, 0, 2 * std::numbers::pi);
            cairo_stroke(m_context);
            cairo_arc(m_context, 8, 8, 5.75, -std::numbers::pi / 2, std::numbers::pi / 2);
            cairo_fill(m_context);
            break;
        case report::Mark::Attention:
            colour(look::markAttention);
            polygon({{8, 1.5}, {15, 14.5}, {1, 14.5}});
            exclaim(6, 10, 12.3);
            break;
        case report::Mark::Bad:
            colour(look::markBad);
            polygon({{5.3, 1.5},
                     {10.7, 1.5},
                     {14.5, 5.3},
                     {14.5, 10.7},
                     {10.7, 14.5},
                     {5.3, 14.5},
                     {1.5, 10.7},
                     {1.5, 5.3}});
            exclaim(4.3, 8.8, 11.5);
            break;
        case report::Mark::Done:
            colour(look::markDone);
            cairo_arc(m_context, 8, 8, 6.5, 0, 2 * std::numbers::pi);
            cairo_fill(m_context);
            colour(look::surface);
            cairo_move_to(m_context, 4.8, 8.3);
            cairo_line_to(m_context, 7.2, 10.6);
            cairo_line_to(m_context, 11.3, 5.8);
            cairo_stroke(m_context);
            break;
        }
        cairo_restore(m_context);
    }

    void polygon(std::initializer_list<std::pair<double, double>> corners)
    {
        for (const auto &[x, y] : corners)
            cairo_line_to(m_context, x, y);
        cairo_close_path(m_context);
        cairo_fill(m_context);
    }

    /// An exclamation mark in the colour of the paper.
    void exclaim(double top, double bottom, double dot)
    {
        colour(look::surface);
        cairo_move_to(m_context, 8, top);
        cairo_line_to(m_context, 8, bottom);
        cairo_stroke(m_context);
        cairo_rectangle(m_context, 7.1, dot - 0.9, 1.8, 1.8);
        cairo_fill(m_context);
    }

    void stroke(double x1, double y1, double x2, double y2, double thickness)
    {
        cairo_set_line_width(m_context, thickness);
        cairo_move_to(m_context, x1, y1);
        cairo_line_to(m_context, x2, y2);
        cairo_stroke(m_context);
    }

    /// Empty when the link leads nowhere.
    QByteArray linkAttributes(const OpenTag &tag) const
    {
        const QString &link = m_pages.links[static_cast<std::size_t>(tag.link)];
        QByteArray target;
        if (link.startsWith(QLatin1Char('#'))) {
            const auto at = m_pages.anchors.constFind(link.mid(1));
            if (at == m_pages.anchors.constEnd())
                return {};
            target = destination(*at);
        } else {
            target = "uri=" + quoted(link);
        }
        return "rect=[" + number(tag.x) + ' ' + number(tag.y) + ' ' + number(tag.width) + ' ' + number(tag.height) +
               "] " + target;
    }

    cairo_t *m_context;
    const PagedDocument &m_pages;
    bool m_tagged;
    std::vector<cairo_glyph_t> m_glyphs; ///< of the run being drawn
    std::vector<cairo_text_cluster_t> m_clusters;
    bool m_replaced = false; ///< the open element is a link that leads nowhere; links hold no other elements
};

void addMetadata(cairo_surface_t *surface, const report::Document &document)
{
    const auto add = [surface](cairo_pdf_metadata_t which, const QString &text) {
        const QString clean = cleanText(text).simplified();
        if (!clean.isEmpty())
            cairo_pdf_surface_set_metadata(surface, which, clean.toUtf8().constData());
    };
    add(CAIRO_PDF_METADATA_TITLE, document.title);
    add(CAIRO_PDF_METADATA_SUBJECT, document.subject);
    add(CAIRO_PDF_METADATA_AUTHOR, document.author);
    add(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Polku"));
    if (document.date.isValid())
        add(CAIRO_PDF_METADATA_CREATE_DATE, document.date.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z"));
}

void addBookmarks(cairo_surface_t *surface, const PagedDocument &pages)
{
    constexpr int deepest = 2;
    constexpr std::size_t fewEnoughToShow = 40;
    int parents[deepest + 1] = {CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT};
    const bool few = pages.bookmarks.size() <= fewEnoughToShow;
    for (const Bookmark &bookmark : pages.bookmarks) {
        if (bookmark.level > deepest || bookmark.text.isEmpty())
            continue;
        const int id = cairo_pdf_surface_add_outline(
            surface, parents[bookmark.level - 1], bookmark.text.toUtf8().constData(),
            destination(bookmark.at).constData(), few ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t{});
        for (int level = bookmark.level; level <= deepest; ++level)
            parents[level] = id;
    }
}

} // namespace

Result<QByteArray> drawPdf(const PagedDocument &pages, const report::Document &document, const Progress &progress)
{
    QByteArray bytes;
    const Surface surface(cairo_pdf_surface_create_for_stream(append, &bytes, look::pageWidth, look::pageHeight));
    addMetadata(surface.get(), document);
    const Context context(cairo_create(surface.get()));
    Drawing drawing(context.get(), pages, true);
    const int count = static_cast<int>(pages.pages.size());
    for (int page = 0; page < count; ++page) {
        drawing.draw(pages.pages[static_cast<std::size_t>(page)]);
        cairo_show_page(context.get());
        if (progress && !progress(page + 1, count))
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was stopped."));
    }
    addBookmarks(surface.get(), pages);
    cairo_surface_finish(surface.get());
    for (const cairo_status_t status : {cairo_status(context.get()), cairo_surface_status(surface.get())}) {
        if (status != CAIRO_STATUS_SUCCESS) {
            return failure(ErrorKind::Internal, QCoreApplication::translate("Export", "The PDF could not be drawn."),
                           QCoreApplication::translate("Export", "Try another format, and report this as a fault."),
                           QString::fromUtf8(cairo_status_to_string(status)));
        }
    }
    return bytes;
}

namespace {

/// What of the page lies in the area, on white.
PagePicture pictureOf(const PagedDocument &pages, int page, double left, double top, double width, double height,
                      double scale)
{
    PagePicture picture;
    picture.width = static_cast<int>(std::lround(width * scale));
    picture.height = static_cast<int>(std::lround(height * scale));
    picture.pixels.resize(static_cast<qsizetype>(picture.width) * picture.height * 4);
    // A row of 32-bit pixels needs no padding, so the bytes may be Cairo's own.
    const Surface surface(cairo_image_surface_create_for_data(reinterpret_cast<unsigned char *>(picture.pixels.data()),
                                                              CAIRO_FORMAT_ARGB32, picture.width, picture.height,
                                                              picture.width * 4));
    const Context context(cairo_create(surface.get()));
    cairo_set_source_rgb(context.get(), 1, 1, 1);
    cairo_paint(context.get());
    cairo_scale(context.get(), scale, scale);
    cairo_translate(context.get(), -left, -top);
    Drawing(context.get(), pages, false).draw(pages.pages[static_cast<std::size_t>(page)]);
    cairo_surface_flush(surface.get());
    return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS ? picture : PagePicture{};
}

} // namespace

PagePicture drawPicture(const PagedDocument &pages, int page, double scale)
{
    return pictureOf(pages, page, 0, 0, look::pageWidth, look::pageHeight, scale);
}

PagePicture drawFigure(const PagedDocument &pages, int figure, double scale)
{
    const FigureMeaning &shown = pages.figures[static_cast<std::size_t>(figure)];
    return pictureOf(pages, shown.page, shown.x, shown.y, shown.width, shown.height, scale);
}

} // namespace polku::publish
