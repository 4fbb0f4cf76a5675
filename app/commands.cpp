#include "commands.h"

#include "console.h"
#include "model/records.h"
#include "shell/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace polku::app {

QString author()
{
    return ui::Settings().author();
}

static Result<std::unique_ptr<Workspace>> open(const QString &file, bool readOnly)
{
    Workspace::Options options;
    options.readOnly = readOnly;
    options.author = author();
    return Workspace::open(file, options);
}

Result<std::unique_ptr<Workspace>> openToRead(const QString &file)
{
    return open(file, true);
}

Result<std::unique_ptr<Workspace>> openToWrite(const QString &file)
{
    auto workspace = open(file, false);
    // What cannot be written is told before anything else is looked at.
    if (workspace && (*workspace)->isReadOnly())
        return Unexpected((*workspace)->edit({}, [](Edit &) {}).error());
    return workspace;
}

Result<void> makeFile(const QString &file, const Workspace::Options &options,
                      const std::function<Result<void>(Workspace &)> &fill)
{
    const QString name = QFileInfo(file).fileName();
    const auto thereAlready = [&name] {
        return failure(ErrorKind::BadInput, CommandLine::tr("There already is a file “%1”.").arg(name),
                       CommandLine::tr("Choose another name, or delete the file first."));
    };
    if (QFileInfo::exists(file))
        return thereAlready();
    const QString unfinished = file + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    Result<void> filled;
    {
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(unfinished, options);
        filled = workspace ? fill(**workspace) : Unexpected(workspace.error());
    }
    // rename() refuses where a file has appeared meanwhile.
    if (filled && !QFile::rename(unfinished, file)) {
        filled = QFileInfo::exists(file)
                     ? Result<void>(thereAlready())
                     : failure(ErrorKind::Storage, CommandLine::tr("“%1” cannot be written.").arg(name),
                               CommandLine::tr("Check that you may write to the folder and that the disk is not full."),
                               file);
    }
    if (!filled)
        QFile::remove(unfinished);
    return filled;
}

Result<RecordRef> chosenRecord(const std::vector<Row> &rows, RecordKind kind, const QString &wanted)
{
    QStringList titles;
    std::vector<const Row *> found;
    const QString folded = wanted.simplified().toCaseFolded();
    for (const Row &row : rows) {
        titles.append(QStringLiteral("%1  %2").arg(row.id).arg(row.title().simplified()));
        if (QString::number(row.id) == wanted)
            return row.ref();
        const bool isCalled = row.title().simplified().toCaseFolded() == folded;
        // A team's short name is what the answers call it by.
        const bool isCalledShortly =
            kind == RecordKind::Team && row.text(u"short_name").simplified().toCaseFolded() == folded;
        if (isCalled || (isCalledShortly && !folded.isEmpty()))
            found.push_back(&row);
    }
    if (found.size() == 1)
        return found.front()->ref();
    const QString table = QLatin1String(recordType(kind).table);
    const QString what = found.empty() ? CommandLine::tr("There is no %1 “%2” here.").arg(table, wanted)
                                       : CommandLine::tr("More than one %1 is called “%2”.").arg(table, wanted);
    return failure(found.empty() ? ErrorKind::NotFound : ErrorKind::BadInput, what,
                   rows.empty() ? QString() : CommandLine::tr("Give the id of one of these:"),
                   titles.join(QLatin1Char('\n')));
}

Result<AcademyId> chosenAcademy(const Workspace &workspace, const QString &wanted)
{
    const auto rows = workspace.read([](const Reader &reader) { return reader.rows(RecordKind::Academy); });
    if (!rows)
        return Unexpected(rows.error());
    if (wanted.isEmpty()) {
        if (rows->size() == 1)
            return AcademyId{rows->front().id};
        // Archived ones are out of the way: what goes on is meant.
        std::vector<AcademyId> present;
        for (const Row &row : *rows) {
            if (fromRow<Academy>(row).state != AcademyState::Archived)
                present.push_back({row.id});
        }
        if (present.size() == 1)
            return present.front();
        if (rows->empty()) {
            return failure(
                ErrorKind::NotFound, CommandLine::tr("The file has no academy."),
                CommandLine::tr("Make a file with one first: polku new FILE --name NAME --start YYYY-MM-DD."));
        }
        QStringList names;
        for (const Row &row : *rows)
            names.append(QStringLiteral("%1  %2").arg(row.id).arg(row.title()));
        return failure(ErrorKind::BadInput, CommandLine::tr("The file has several academies."),
                       CommandLine::tr("Say which one with --academy:"), names.join(QLatin1Char('\n')));
    }
    return chosenRecord(*rows, RecordKind::Academy, wanted).map([](RecordRef ref) { return AcademyId{ref.id}; });
}

} // namespace polku::app
