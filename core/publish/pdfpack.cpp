#include "publish/pdfpack.h"

#include "publish/parallel.h"
#include "publish/pdfobjects.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCryptographicHash>
#include <QList>

#include <array>
#include <stdexcept>
#include <vector>

namespace polku::publish {

namespace {

constexpr std::size_t packSize = 200; // objects compressed together
constexpr int lengthBytes = 4;        // what Qt puts before compressed data: the size it had

/// Where an object is found, as a line of the cross-reference stream.
struct Place
{
    enum Kind { Free = 0, Alone = 1, Packed = 2 };
    Kind kind = Free;
    std::size_t where = 0; ///< Alone: the byte it begins at; Packed: the number of the object that holds it
    std::size_t index = 0; ///< Packed: which of that object's
};

/// Whoever opens the file unpacks the page tree (0), whoever shows a page what the pages need (1), but not the
/// structure too (2).
std::size_t packOf(std::string_view object)
{
    const std::string_view type = object.starts_with("<<") ? pdfEntry(object, "/Type") : std::string_view();
    if (type == "/Page" || type == "/Pages" || type == "/Catalog")
        return 0;
    return type == "/StructElem" || object.starts_with('[') ? 2 : 1;
}

std::string packed(const PdfObjects &objects, const std::vector<int> &numbers)
{
    std::string heads;
    std::string bodies;
    for (const int number : numbers) {
        heads += std::to_string(number) + ' ' + std::to_string(bodies.size()) + ' ';
        bodies.append(objects.object(number)).append("\n");
    }
    return compressedStream("/Type /ObjStm /N " + std::to_string(numbers.size()) + " /First " +
                                std::to_string(heads.size()),
                            heads + bodies);
}

void appendNumber(std::string &to, std::size_t number, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        to += static_cast<char>(number >> shift & 0xff);
}

std::string table(const std::vector<Place> &places)
{
    std::string lines;
    lines.reserve(places.size() * 7);
    for (const Place &place : places) {
        appendNumber(lines, place.kind, 1);
        appendNumber(lines, place.where, 4);
        appendNumber(lines, place.kind == Place::Free ? 0xffff : place.index, 2);
    }
    return lines;
}

QByteArray view(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::string deflated(std::string_view data)
{
    const QByteArray bytes = qCompress(view(data));
    return bytes.mid(lengthBytes).toStdString();
}

std::string inflated(std::string_view data)
{
    std::string guess;
    appendNumber(guess, 4 * data.size(), lengthBytes);
    const QByteArray bytes = qUncompress(view(guess.append(data)));
    if (bytes.isEmpty() && !data.empty())
        throw std::runtime_error("a stream cannot be unpacked");
    return bytes.toStdString();
}

std::string compressedStream(std::string_view entries, std::string_view data)
{
    const std::string bytes = deflated(data);
    std::string object = "<< /Length " + std::to_string(bytes.size()) + " /Filter /FlateDecode ";
    object.append(entries).append(" >>\nstream\n").append(bytes).append("\nendstream");
    return object;
}

QByteArray unpackedPdf(const QByteArray &file)
{
    const qsizetype mark = file.lastIndexOf("startxref");
    const qlonglong table = mark < 0 ? -1 : file.mid(mark + 9, 24).simplified().split(' ').first().toLongLong();
    if (table >= 0 && file.mid(table, 4) == "xref")
        return file;
    QPDF read;
    read.setSuppressWarnings(true);
    read.processMemoryFile("document", file.constData(), static_cast<std::size_t>(file.size()));
    QPDFWriter writer(read);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(written->getBuffer()), static_cast<qsizetype>(written->getSize())};
}

QByteArray packPdf(const PdfObjects &objects)
{
    const int count = objects.count();
    std::vector<bool> dropped(static_cast<std::size_t>(count) + 1, false);
    std::vector<std::optional<PdfStream>> streams(dropped.size());
    dropped[0] = true;
    for (int number = 1; number <= count; ++number) {
        auto &stream = streams[static_cast<std::size_t>(number)];
        stream = objects.stream(number);
        if (!stream)
            continue;
        // Its length becomes part of it.
        for (const int length : pdfReferences(pdfEntry(stream->dictionary, "/Length")))
            dropped[static_cast<std::size_t>(length)] = true;
    }

    std::vector<Place> places(dropped.size());
    std::array<std::vector<int>, 3> plain;
    QByteArray file("%PDF-1.7\n%\xbf\xf7\xa2\xfe\n");
    const auto append = [&file](int number, std::string_view object) {
        const auto at = static_cast<std::size_t>(file.size());
        file += QByteArray::number(number) + " 0 obj\n";
        file.append(object.data(), static_cast<qsizetype>(object.size()));
        file += "\nendobj\n";
        return Place{Place::Alone, at, 0};
    };
    for (int number = 1; number <= count; ++number) {
        const auto at = static_cast<std::size_t>(number);
        if (dropped[at] || objects.object(number).empty())
            continue;
        if (const auto &stream = streams[at]) {
            std::string whole = withPdfEntry(stream->dictionary, "/Length", std::to_string(stream->data.size()));
            whole.append("\nstream\n").append(stream->data).append("\nendstream");
            places[at] = append(number, whole);
            continue;
        }
        plain[packOf(objects.object(number))].push_back(number);
    }
    std::vector<std::vector<int>> packs;
    for (const std::vector<int> &kind : plain) {
        for (std::size_t i = 0; i < kind.size(); ++i) {
            if (i % packSize == 0)
                packs.emplace_back();
            places[static_cast<std::size_t>(kind[i])] = {Place::Packed, static_cast<std::size_t>(count) + packs.size(),
                                                         packs.back().size()};
            packs.back().push_back(kind[i]);
        }
    }
    std::vector<std::string> made(packs.size());
    forEachInParallel(static_cast<int>(packs.size()), [&](int i) {
        const auto at = static_cast<std::size_t>(i);
        made[at] = packed(objects, packs[at]);
    });
    for (const std::string &pack : made)
        places.push_back(append(static_cast<int>(places.size()), pack));

    const int tableNumber = static_cast<int>(places.size());
    const auto tableAt = static_cast<std::size_t>(file.size());
    places.push_back({Place::Alone, tableAt, 0});
    const std::string id = '<' + QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex().toStdString() + '>';
    append(tableNumber, compressedStream("/Type /XRef /W [1 4 2] /Size " + std::to_string(places.size()) + " /Root " +
                                             std::to_string(objects.root()) + " 0 R /Info " +
                                             std::to_string(objects.information()) + " 0 R /ID [" + id + id + ']',
                                         table(places)));
    file += "startxref\n" + QByteArray::number(static_cast<qulonglong>(tableAt)) + "\n%%EOF\n";
    return file;
}

} // namespace polku::publish
