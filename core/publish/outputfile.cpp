#include "publish/outputfile.h"

#include "store/academyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace polku::publish {

namespace {

QString exportText(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

bool flushToDisk(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return fsync(handle) == 0;
#endif
}

/// Makes the move itself durable where folders can be flushed; the file is whole either way.
void flushFolder(const QString &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        (void)fsync(handle);
        (void)::close(handle);
    }
#else
    (void)folder;
#endif
}

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

Result<void> checkTarget(const QFileInfo &target)
{
    const QString name = QDir::toNativeSeparators(target.filePath());
    if (target.filePath().isEmpty() || target.fileName().isEmpty())
        return failure(ErrorKind::BadInput, exportText(QT_TRANSLATE_NOOP("Export", "No name was given for the file.")),
                       exportText(QT_TRANSLATE_NOOP("Export", "Give a file name.")));
    if (target.isDir())
        return failure(ErrorKind::BadInput, exportText(QT_TRANSLATE_NOOP("Export", "“%1” is a folder.")).arg(name),
                       exportText(QT_TRANSLATE_NOOP("Export", "Give the name of a file in it.")));
    const QFileInfo folder(target.absolutePath());
    const QString folderName = QDir::toNativeSeparators(folder.filePath());
    if (!folder.exists())
        return failure(ErrorKind::Storage,
                       exportText(QT_TRANSLATE_NOOP("Export", "The folder “%1” does not exist.")).arg(folderName),
                       exportText(QT_TRANSLATE_NOOP("Export", "Make the folder first, or choose another one.")));
    if (!folder.isDir())
        return failure(ErrorKind::Storage,
                       exportText(QT_TRANSLATE_NOOP("Export", "“%1” is not a folder.")).arg(folderName),
                       exportText(QT_TRANSLATE_NOOP("Export", "Choose a folder for the file.")));
    if (target.exists() && !target.isFile())
        return failure(ErrorKind::BadInput,
                       exportText(QT_TRANSLATE_NOOP("Export", "“%1” is not a file that can be replaced.")).arg(name),
                       exportText(QT_TRANSLATE_NOOP("Export", "Give another file name.")));
    if (isAcademyFile(target.filePath()))
        return failure(
            ErrorKind::BadInput,
            exportText(QT_TRANSLATE_NOOP("Export", "“%1” is an academy file, which this would destroy.")).arg(name),
            exportText(QT_TRANSLATE_NOOP("Export", "Give another file name.")));
    if (target.exists() && !target.isWritable())
        return failure(ErrorKind::Storage,
                       exportText(QT_TRANSLATE_NOOP("Export", "“%1” is write-protected.")).arg(name),
                       exportText(QT_TRANSLATE_NOOP("Export", "Remove the protection, or give another file name.")));
    return {};
}

Unexpected notWritten(const QString &name, const QString &detail)
{
    return failure(
        ErrorKind::Storage, exportText(QT_TRANSLATE_NOOP("Export", "“%1” could not be written.")).arg(name),
        exportText(QT_TRANSLATE_NOOP(
            "Export", "Check that there is free space on the disk and try again, or choose another folder.")),
        detail);
}

} // namespace

Result<void> writeOutputFile(const QString &path, const QByteArray &bytes, const OutputCheck &check)
{
    QFileInfo target(path);
    if (target.isSymLink() && target.exists())
        target = QFileInfo(target.canonicalFilePath());
    if (const Result<void> possible = checkTarget(target); !possible)
        return possible;
    const QString name = QDir::toNativeSeparators(path);
    const QString folder = target.absolutePath();

    QTemporaryFile file(folder + QStringLiteral("/.polku-XXXXXX.part"));
    if (!file.open()) {
        return failure(ErrorKind::Storage,
                       exportText(QT_TRANSLATE_NOOP("Export", "Files cannot be made in the folder “%1”."))
                           .arg(QDir::toNativeSeparators(folder)),
                       exportText(QT_TRANSLATE_NOOP("Export", "Choose a folder where you may write.")),
                       file.errorString());
    }
    if (file.write(bytes) != bytes.size() || !file.flush() || !flushToDisk(file.handle()))
        return notWritten(name, file.errorString());
    const QFile::Permissions wanted = target.exists()
                                          ? target.permissions()
                                          : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    file.setPermissions(wanted | QFile::ReadOwner | QFile::WriteOwner);
    const QString temporary = file.fileName();
    file.close();

    QFile written(temporary);
    if (!written.open(QIODevice::ReadOnly))
        return notWritten(name, written.errorString());
    const QByteArray read = written.readAll();
    written.close();
    if (read != bytes)
        return notWritten(name, QStringLiteral("read back different bytes"));
    if (check) {
        if (Result<void> right = check(read); !right)
            return right;
    }

    std::error_code error;
    std::filesystem::rename(nativePath(temporary), nativePath(target.absoluteFilePath()), error);
    if (error)
        return notWritten(name, QString::fromStdString(error.message()));
    // The temporary name is gone; only its entry in the folder is left to be made durable.
    file.setAutoRemove(false);
    flushFolder(folder);
    return {};
}

} // namespace polku::publish
