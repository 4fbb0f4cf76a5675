#include "catalogue/owntemplates.h"

#include "catalogue/templatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace polku {

namespace {

struct OwnTemplates
{
    Q_DECLARE_TR_FUNCTIONS(OwnTemplates)
};

Unexpected notWritten(const QString &path, const QString &detail)
{
    return failure(ErrorKind::Storage,
                   OwnTemplates::tr("The template “%1” cannot be written.").arg(QFileInfo(path).fileName()),
                   OwnTemplates::tr("Check that the disk is not full and that you may write to your settings."),
                   QStringLiteral("%1: %2").arg(path, detail));
}

Result<void> write(const QString &path, const ProgrammeTemplate &programme)
{
    QSaveFile file(path);
    const QByteArray bytes = templateJson(programme);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

/// A path in the folder that no file has, like `code`.
QString freePath(const QDir &folder, const QString &code)
{
    QString name = code;
    const auto path = [&] {
        return folder.filePath(QStringLiteral("%1.%2").arg(name, QLatin1String(templateFileEnding)));
    };
    for (int number = 2; QFileInfo::exists(path()); ++number)
        name = QStringLiteral("%1_%2").arg(code, QString::number(number));
    return path();
}

Result<QString> moveTo(const QDir &folder, const QString &path)
{
    const QString target = freePath(folder, QFileInfo(path).completeBaseName());
    if (!QDir().mkpath(folder.path()))
        return notWritten(target, folder.path());
    QFile file(path);
    if (!file.rename(target))
        return notWritten(target, file.errorString());
    return target;
}

} // namespace

std::vector<OwnTemplate> ownTemplates(const QString &folder)
{
    std::vector<OwnTemplate> templates;
    const QDir dir(folder);
    const QString pattern = QStringLiteral("*.") + QLatin1String(templateFileEnding);
    for (const QString &name : dir.entryList({pattern}, QDir::Files, QDir::Name))
        templates.push_back({dir.filePath(name), readTemplateFile(dir.filePath(name))});
    return templates;
}

Result<QString> addOwnTemplate(const QString &folder, ProgrammeTemplate programme)
{
    const QString path = freePath(QDir(folder), codeFromTitle(programme.code));
    if (!QDir().mkpath(folder))
        return notWritten(path, folder);
    programme.code = QFileInfo(path).completeBaseName();
    const Result<void> written = write(path, programme);
    if (!written)
        return Unexpected(written.error());
    return path;
}

Result<void> renameOwnTemplate(const QString &path, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty()) {
        return failure(ErrorKind::BadInput, OwnTemplates::tr("The template has no name."),
                       OwnTemplates::tr("Give it a name."));
    }
    Result<ProgrammeTemplate> programme = readTemplateFile(path);
    if (!programme)
        return Unexpected(programme.error());
    programme->name = {wanted, wanted, wanted};
    return write(path, *programme);
}

Result<QString> removeOwnTemplate(const QString &path)
{
    return moveTo(QFileInfo(path).dir().filePath(QStringLiteral("removed")), path);
}

Result<QString> restoreOwnTemplate(const QString &removed)
{
    return moveTo(QDir::cleanPath(QFileInfo(removed).dir().filePath(QStringLiteral(".."))), removed);
}

} // namespace polku
