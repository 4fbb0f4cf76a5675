#include "publish/stylebase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace polku::publish {

namespace {

constexpr qint64 mostBytes = 50'000'000;

QString styleBaseText(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

/// The format that a package is in, as it says itself.
std::optional<Format> formatOf(const std::vector<ZipPart> &parts)
{
    for (const ZipPart &part : parts) {
        if (part.name == QLatin1String("mimetype") && part.bytes.startsWith("application/vnd.oasis.opendocument.text"))
            return Format::Odt;
        if (part.name == QLatin1String("[Content_Types].xml") && part.bytes.contains("wordprocessingml"))
            return Format::Docx;
    }
    return std::nullopt;
}

} // namespace

Unexpected notUsable(const QString &detail)
{
    return failure(ErrorKind::BadInput, QString(), QString(), detail);
}

Unexpected notAStyleBase(const QString &path, Format format, const QString &detail)
{
    const QString name = QDir::toNativeSeparators(path);
    if (format == Format::Docx)
        return failure(
            ErrorKind::BadInput,
            styleBaseText(QT_TRANSLATE_NOOP("Export", "“%1” is no Word document (.docx) whose look could be used."))
                .arg(name),
            styleBaseText(QT_TRANSLATE_NOOP("Export", "Open it in Word and save it as “Word Document (.docx)”.")),
            detail);
    return failure(
        ErrorKind::BadInput,
        styleBaseText(QT_TRANSLATE_NOOP("Export", "“%1” is no OpenDocument text (.odt) whose look could be used."))
            .arg(name),
        styleBaseText(QT_TRANSLATE_NOOP("Export", "Open it in LibreOffice and save it as “ODF Text Document (.odt)”.")),
        detail);
}

Result<std::vector<ZipPart>> readStyleBase(const QString &path, Format format)
{
    const QString name = QDir::toNativeSeparators(path);
    if (format != Format::Docx && format != Format::Odt)
        return failure(ErrorKind::BadInput,
                       styleBaseText(QT_TRANSLATE_NOOP(
                           "Export", "Only Word and OpenDocument files can take their look from another file.")),
                       styleBaseText(QT_TRANSLATE_NOOP("Export", "Choose DOCX or ODT, or leave the style file out.")));
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound,
                       styleBaseText(QT_TRANSLATE_NOOP("Export", "The style file “%1” does not exist.")).arg(name),
                       styleBaseText(QT_TRANSLATE_NOOP("Export", "Check its name and folder.")));
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
                       styleBaseText(QT_TRANSLATE_NOOP("Export", "The style file “%1” cannot be read.")).arg(name),
                       styleBaseText(QT_TRANSLATE_NOOP("Export", "Check that it is a file that you may read.")),
                       file.errorString());
    if (file.size() > mostBytes)
        return notAStyleBase(path, format, QStringLiteral("%1 bytes").arg(file.size()));
    const Result<const ZipModule *> zip = zipModule();
    if (!zip)
        return Unexpected(zip.error());
    Result<std::vector<ZipPart>> parts = (*zip)->unpack(file.readAll());
    if (!parts)
        return notAStyleBase(path, format, parts.error().detail);
    const std::optional<Format> found = formatOf(*parts);
    if (!found)
        return notAStyleBase(path, format, QStringLiteral("an archive of something else"));
    if (*found != format) {
        const bool isWord = *found == Format::Docx;
        return failure(
            ErrorKind::BadInput,
            (isWord
                 ? styleBaseText(QT_TRANSLATE_NOOP("Export", "“%1” is a Word document, and what is made is an "
                                                             "OpenDocument text."))
                 : styleBaseText(QT_TRANSLATE_NOOP("Export", "“%1” is an OpenDocument text, and what is made is a Word "
                                                             "document.")))
                .arg(name),
            styleBaseText(QT_TRANSLATE_NOOP("Export", "Give a style file of the same format as the document.")));
    }
    return parts;
}

} // namespace polku::publish
