#include "publish/publish.h"

#include "publish/docx.h"
#include "publish/html.h"
#include "publish/markdown.h"
#include "publish/odt.h"
#include "publish/outputfile.h"
#include "publish/pdf.h"
#include "publish/stylebase.h"
#include "publish/unbroken.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::publish {

namespace {

constexpr int allDone = 1000;

/// A part of the whole work as a work of its own.
Progress part(const Progress &progress, int from, int to)
{
    if (!progress)
        return {};
    return [progress, from, to](int done, int total) {
        const qint64 share = total > 0 ? qint64{to - from} * std::clamp(done, 0, total) / total : 0;
        return progress(from + static_cast<int>(share), allDone);
    };
}

Unexpected stopped()
{
    return failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was stopped."));
}

struct Made
{
    QByteArray bytes;
    int pages = 0;
};

Result<Made> makePdf(const report::Document &document, const Progress &progress)
{
    const Result<const PdfModule *> pdf = pdfModule();
    if (!pdf)
        return Unexpected(pdf.error());
    const Result<std::shared_ptr<PagedDocument>> pages = (*pdf)->layOut(document, part(progress, 0, 450));
    if (!pages)
        return Unexpected(pages.error());
    const Result<QByteArray> drawn = (*pdf)->drawPdf(**pages, document, part(progress, 450, 800));
    if (!drawn)
        return Unexpected(drawn.error());
    const Result<QByteArray> complete = (*pdf)->addMeaning(*drawn, **pages, document);
    if (!complete)
        return Unexpected(complete.error());
    if (progress && !progress(950, allDone))
        return stopped();
    return Made{*complete, static_cast<int>((*pages)->pages.size())};
}

Result<Made> makeOffice(const report::Document &document, Format format, const QString &styleFile,
                        const Progress &progress)
{
    std::vector<ZipPart> base;
    if (!styleFile.isEmpty()) {
        Result<std::vector<ZipPart>> read = readStyleBase(styleFile, format);
        if (!read)
            return Unexpected(read.error());
        base = std::move(*read);
    }
    const Progress writing = part(progress, 0, 900);
    const Result<QByteArray> bytes =
        format == Format::Docx ? toDocx(document, base, writing) : toOdt(document, base, writing);
    if (bytes)
        return Made{*bytes, 0};
    const Error &error = bytes.error();
    if (!error.what.isEmpty())
        return Unexpected(error);
    if (error.kind == ErrorKind::BadInput)
        return notAStyleBase(styleFile, format, error.detail);
    return failure(error.kind, QCoreApplication::translate("Export", "The document could not be made."), QString(),
                   error.detail);
}

Result<Made> makeAsShown(const report::Document &document, Format format, const QString &styleFile,
                         const Progress &progress)
{
    if (progress && !progress(0, allDone))
        return stopped();
    if (format == Format::Docx || format == Format::Odt)
        return makeOffice(document, format, styleFile, progress);
    if (!styleFile.isEmpty())
        return Unexpected(readStyleBase(styleFile, format).error());
    if (format == Format::Pdf)
        return makePdf(document, progress);
    Made made{format == Format::Html ? toHtml(document) : toMarkdown(document), 0};
    if (progress && !progress(950, allDone))
        return stopped();
    return made;
}

Result<Made> make(const report::Document &document, Format format, const QString &styleFile, const Progress &progress)
{
    const bool isShown = format != Format::Markdown; // which is also read by programs
    return isShown && hasSpacedDates(document) ? makeAsShown(withUnbrokenDates(document), format, styleFile, progress)
                                               : makeAsShown(document, format, styleFile, progress);
}

} // namespace

QString fileEnding(Format format)
{
    switch (format) {
    case Format::Pdf:
        return QStringLiteral("pdf");
    case Format::Html:
        return QStringLiteral("html");
    case Format::Markdown:
        return QStringLiteral("md");
    case Format::Docx:
        return QStringLiteral("docx");
    case Format::Odt:
        break;
    }
    return QStringLiteral("odt");
}

Result<QByteArray> render(const report::Document &document, Format format, const Progress &progress)
{
    const Result<Made> made = make(document, format, {}, progress);
    if (!made)
        return Unexpected(made.error());
    if (progress)
        (void)progress(allDone, allDone);
    return made->bytes;
}

Result<void> publish(const report::Document &document, Format format, const QString &path, const Progress &progress,
                     const QString &styleFile)
{
    const Result<Made> made = make(document, format, styleFile, progress);
    if (!made)
        return Unexpected(made.error());
    OutputCheck check;
    if (format == Format::Pdf) {
        check = [&document, &made](const QByteArray &read) {
            return (*pdfModule())->checkPdf(read, made->pages, document);
        };
    } else if (format == Format::Docx || format == Format::Odt) {
        check = checkPackage;
    }
    const Result<void> written = writeOutputFile(path, made->bytes, check);
    if (written && progress)
        (void)progress(allDone, allDone);
    return written;
}

Result<Preview> Preview::of(const report::Document &document, const Progress &progress)
{
    const Result<const PdfModule *> pdf = pdfModule();
    if (!pdf)
        return Unexpected(pdf.error());
    const Result<std::shared_ptr<PagedDocument>> pages =
        (*pdf)->layOut(hasSpacedDates(document) ? withUnbrokenDates(document) : document, progress);
    if (!pages)
        return Unexpected(pages.error());
    return Preview(*pages);
}

int Preview::pageCount() const
{
    return static_cast<int>(m_pages->pages.size());
}

PagePicture Preview::page(int page, double scale) const
{
    if (page < 0 || page >= pageCount() || !(scale > 0) || scale > 20)
        return {};
    return (*pdfModule())->drawPicture(*m_pages, page, scale);
}

} // namespace polku::publish
