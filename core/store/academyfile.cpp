#include "store/academyfile.h"

#include "store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace polku {

/// Of an SQLite file.
static const QByteArray signature("SQLite format 3\0", 16);
constexpr int headerSize = 100;

struct FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Result<FileHeader> readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorKind::NotFound, FileTexts::tr("There is no file “%1”.").arg(info.fileName()),
                       FileTexts::tr("Check the name and the folder; a network or USB disk may be missing."), path);
    }
    const auto notPolku = [&](const QString &detail) {
        return failure(ErrorKind::NotPolkuFile, FileTexts::tr("“%1” is not a Polku file.").arg(info.fileName()),
                       FileTexts::tr("Choose a file whose name ends in .polku."), detail);
    };
    if (info.isDir())
        return notPolku(QStringLiteral("directory"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, FileTexts::tr("“%1” cannot be read.").arg(info.fileName()),
                       FileTexts::tr("Ask for the right to read it, or copy it to a folder of your own."),
                       file.errorString());
    }
    const QByteArray bytes = file.read(headerSize);
    if (bytes.size() < headerSize || !bytes.startsWith(signature))
        return notPolku(QStringLiteral("header"));
    const quint32 application = qFromBigEndian<quint32>(bytes.constData() + 68);
    if (application != applicationId) {
        return failure(ErrorKind::NotPolkuFile,
                       FileTexts::tr("“%1” is a database of another program.").arg(info.fileName()),
                       FileTexts::tr("Choose a file whose name ends in .polku."),
                       QStringLiteral("application_id %1").arg(application));
    }
    const quint16 stored = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 pages = qFromBigEndian<quint32>(bytes.constData() + 28);
    // A journal beside it: the program stopped in the middle of a write, and SQLite puts the length right when opening.
    const bool unfinished = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    if (!unfinished && (pageSize < 512 || info.size() < pages * pageSize)) {
        return failure(
            ErrorKind::Damaged, FileTexts::tr("“%1” is cut short.").arg(info.fileName()),
            FileTexts::tr("Part of the file is missing, perhaps after a broken copy. Restore a backup, or fetch "
                          "the file again from where it came."),
            QStringLiteral("%1 of %2 bytes").arg(info.size()).arg(pages * pageSize));
    }
    FileHeader header;
    header.schema = qFromBigEndian<qint32>(bytes.constData() + 60);
    if (header.schema < 1) {
        return failure(ErrorKind::Damaged,
                       FileTexts::tr("“%1” is damaged: it does not tell its version.").arg(info.fileName()),
                       FileTexts::tr("Restore a backup, or ask for help with the damaged file. Keep it as it is."),
                       QStringLiteral("user_version %1").arg(header.schema));
    }
    header.wal = bytes.at(18) == 2 || bytes.at(19) == 2;
    return header;
}

bool isAcademyFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return false;
    // Not opened when the name tells: closing it would let go of what SQLite has locked in this process.
    if (QFileInfo(info.canonicalFilePath()).suffix().compare(QLatin1String("polku"), Qt::CaseInsensitive) == 0)
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.read(headerSize);
    return bytes.size() == headerSize && bytes.startsWith(signature) &&
           qFromBigEndian<quint32>(bytes.constData() + 68) == applicationId;
}

} // namespace polku
