#include "publish/chartpicture.h"

#include "publish/pdf.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

namespace polku::publish {

namespace {

constexpr double chartScaleForPrint = 3; // pixels per point: 216 to the inch

std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1U) != 0 ? 0xedb88320U ^ (c >> 1U) : c >> 1U;
        table[i] = c;
    }
    return table;
}

quint32 crc(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = crcTable();
    quint32 c = 0xffffffffU;
    for (const char byte : bytes)
        c = table[(c ^ static_cast<unsigned char>(byte)) & 0xffU] ^ (c >> 8U);
    return c ^ 0xffffffffU;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const char *type, const QByteArray &content)
{
    const QByteArray typed = type + content;
    return bigEndian(static_cast<quint32>(content.size())) + typed + bigEndian(crc(typed));
}

} // namespace

QByteArray toPng(const PagePicture &picture)
{
    QByteArray rows;
    rows.reserve((static_cast<qsizetype>(picture.width) * 3 + 1) * picture.height);
    const auto *pixels = reinterpret_cast<const quint32 *>(picture.pixels.constData());
    for (int y = 0; y < picture.height; ++y) {
        rows += '\0'; // the row as it is, not as its difference from another
        for (int x = 0; x < picture.width; ++x) {
            const quint32 pixel = pixels[static_cast<qsizetype>(y) * picture.width + x];
            rows += static_cast<char>(pixel >> 16U);
            rows += static_cast<char>(pixel >> 8U);
            rows += static_cast<char>(pixel);
        }
    }
    constexpr char eightBitRgb[] = {8, 2, 0, 0, 0};
    const QByteArray head = bigEndian(static_cast<quint32>(picture.width)) +
                            bigEndian(static_cast<quint32>(picture.height)) +
                            QByteArray(eightBitRgb, sizeof eightBitRgb);
    // qCompress puts the length before what PNG wants.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head) + chunk("IDAT", qCompress(rows, 6).mid(4)) +
           chunk("IEND", {});
}

Result<std::vector<std::optional<ChartPicture>>> drawCharts(const report::Document &document, const Progress &progress)
{
    // One document of charts alone, in which each is told by its number: setting them one by one costs more than all.
    std::vector<std::optional<ChartPicture>> charts;
    report::Document alone;
    alone.language = document.language;
    for (const report::Block &block : document.blocks) {
        const auto *chart = std::get_if<report::BarChart>(&block);
        if (chart == nullptr)
            continue;
        alone.blocks.emplace_back(report::PageBreak{}); // a chart is made lower where a page has little room left
        report::BarChart &copy = std::get<report::BarChart>(alone.blocks.emplace_back(*chart));
        copy.title.clear();
        copy.alternative = QString::number(charts.size());
        charts.emplace_back();
    }
    if (charts.empty())
        return charts;
    const Result<const PdfModule *> pdf = pdfModule();
    if (!pdf)
        return charts; // their tables say the same
    const Result<std::shared_ptr<PagedDocument>> pages = (*pdf)->layOut(alone, {});
    if (!pages)
        return Unexpected(pages.error());
    const int count = static_cast<int>((*pages)->figures.size());
    for (int i = 0; i < count; ++i) {
        if (progress && !progress(i, 2 * count))
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was stopped."));
        const FigureMeaning &figure = (*pages)->figures[static_cast<std::size_t>(i)];
        const PagePicture picture = (*pdf)->drawFigure(**pages, i, chartScaleForPrint);
        if (!picture.pixels.isEmpty())
            charts[figure.alternative.toUInt()] = ChartPicture{toPng(picture), figure.width, figure.height};
    }
    return charts;
}

} // namespace polku::publish
