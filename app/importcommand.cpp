#include "catalogue/catalogue.h"
#include "commands.h"
#include "console.h"
#include "exchange/csvimport.h"
#include "exchange/everything.h"

#include <QFile>
#include <QFileInfo>

namespace polku::app {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path)) {
        return failure(ErrorKind::NotFound, CommandLine::tr("There is no file “%1”.").arg(path),
                       CommandLine::tr("Check the name and the folder."));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, CommandLine::tr("“%1” cannot be read.").arg(path),
                       CommandLine::tr("Check that you may read it."), file.errorString());
    }
    return file.readAll();
}

void sayCounts(const Everything &everything)
{
    QMap<RecordKind, int> counts;
    for (const Row &row : everything.rows)
        ++counts[row.kind];
    for (auto it = counts.begin(); it != counts.end(); ++it)
        say(QStringLiteral("%1: %2").arg(QLatin1String(recordType(it.key()).table)).arg(*it));
}

int importAll(const ImportRequest &request, const QByteArray &bytes)
{
    const Result<Everything> everything = readEverything(bytes);
    if (!everything)
        return fail(everything.error());
    const QString source = QFileInfo(request.input).fileName();
    const auto fill = [&](Workspace &workspace) {
        return importEverything(workspace, *everything, source).map([](const Changes &) {});
    };
    Result<void> done;
    if (request.dryRun) {
        sayCounts(*everything);
    } else if (QFileInfo::exists(request.file)) {
        const auto workspace = openToWrite(request.file);
        done = workspace ? fill(**workspace) : Unexpected(workspace.error());
    } else {
        Workspace::Options options;
        options.author = author();
        done = makeFile(request.file, options, fill);
    }
    return done ? int(Done) : fail(done.error());
}

/// What each column of a table of answers is taken as, and what the answers are about.
void sayColumns(const CsvPreview &preview, const QString &session)
{
    using Role = FeedbackColumn::Role;
    say(session.isEmpty() ? CommandLine::tr("The answers are about the academy as a whole.")
                          : CommandLine::tr("The answers are about “%1”.").arg(session));
    for (const FeedbackColumn &column : preview.feedback.columns) {
        if (column.role == Role::Score)
            say(CommandLine::tr("Scores from 1 to 5: %1").arg(column.question));
        else if (column.role == Role::Text)
            say(CommandLine::tr("Answers in words: %1").arg(column.question));
        else if (column.role == Role::Date)
            say(CommandLine::tr("Day of the answer: %1").arg(column.header));
        else if (column.reason == FeedbackColumn::Reason::OtherScale)
            tell(CommandLine::tr("“%1” holds numbers on another scale than from 1 to 5.").arg(column.header));
        else if (column.reason == FeedbackColumn::Reason::TellsWho)
            tell(CommandLine::tr("“%1” tells who answered. It is left out, because feedback carries no names.")
                     .arg(column.header));
        else if (column.reason == FeedbackColumn::Reason::AskedBefore)
            tell(CommandLine::tr("“%1” has the same question as a column before it.").arg(column.header));
    }
}

void sayPreview(const CsvPreview &preview)
{
    using Fate = CsvPreview::Fate;
    for (const CsvPreview::Line &line : preview.lines) {
        if (line.fate == Fate::New)
            say(CommandLine::tr("Line %1: new: %2").arg(line.line).arg(line.title));
        else if (line.fate == Fate::Changed)
            say(CommandLine::tr("Line %1: changed: %2").arg(line.line).arg(line.title));
        else if (line.fate == Fate::Same)
            say(CommandLine::tr("Line %1: as it is: %2").arg(line.line).arg(line.title));
        else
            tell(CommandLine::tr("Line %1 is refused: %2").arg(line.line).arg(line.reason));
        for (const QString &note : line.notes)
            tell(CommandLine::tr("Line %1, note: %2").arg(line.line).arg(note));
    }
    for (const CsvPreview::Guess &guess : preview.guesses)
        tell(CommandLine::tr("“%1” is taken as “%2”.").arg(guess.header, guess.field));
    if (!preview.unknownColumns.isEmpty() && preview.kind == CsvKind::Feedback) {
        tell(CommandLine::tr("Left out: %1.").arg(preview.unknownColumns.join(QStringLiteral(", "))));
    } else if (!preview.unknownColumns.isEmpty()) {
        tell(CommandLine::tr("These columns are not known and not imported: %1.")
                 .arg(preview.unknownColumns.join(QStringLiteral(", "))));
    }
    say(CommandLine::tr("New: %1, changed: %2, as they are: %3, refused: %4")
            .arg(preview.count(Fate::New))
            .arg(preview.count(Fate::Changed))
            .arg(preview.count(Fate::Same))
            .arg(preview.count(Fate::Refused)));
}

int importTable(const ImportRequest &request, const QByteArray &bytes)
{
    const Result<CsvTable> table = readCsv(bytes);
    if (!table)
        return fail(table.error());
    const auto workspace = request.dryRun ? openToRead(request.file) : openToWrite(request.file);
    if (!workspace)
        return fail(workspace.error());
    const Result<AcademyId> academy = chosenAcademy(**workspace, request.academy);
    if (!academy)
        return fail(academy.error());
    const Catalogue catalogue;
    const Words words(systemLanguage());
    const QDate today = (*workspace)->clock().today();
    const auto preview = (*workspace)->read([&](const Reader &reader) {
        const std::optional<CsvKind> kind = csvKindFromCode(request.as);
        const QString source = QFileInfo(request.input).fileName();
        Result<CsvPreview> made = previewCsv(reader, catalogue, *academy, kind, *table, source, words, today);
        if (!made || request.session.isEmpty())
            return made;
        if (made->kind != CsvKind::Feedback) {
            return Result<CsvPreview>(failure(ErrorKind::BadInput, CommandLine::tr("Only feedback is about a session."),
                                              CommandLine::tr("Leave out --session, or say --as feedback.")));
        }
        const auto sessions = reader.rows(RecordKind::Session, Query().inAcademy(*academy));
        const Result<RecordRef> session = chosenRecord(sessions, RecordKind::Session, request.session);
        if (!session)
            return Result<CsvPreview>(Unexpected(session.error()));
        made->feedback.session = {session->id};
        return previewCsv(reader, catalogue, *academy, kind, *table, source, words, today, made->feedback);
    });
    if (!preview)
        return fail(preview.error());
    if (!*preview)
        return fail(preview->error());
    if ((*preview)->kind == CsvKind::Feedback) {
        const auto title = (*workspace)->read([&](const Reader &reader) {
            return reader.titleOf(RecordRef((*preview)->feedback.session));
        });
        sayColumns(**preview, title.value_or(QString()));
    }
    sayPreview(**preview);
    const int refused = (*preview)->count(CsvPreview::Fate::Refused);
    if (refused > 0 && refused == int((*preview)->lines.size()))
        return fail({ErrorKind::BadInput,
                     CommandLine::tr("No row of the table can be used."),
                     CommandLine::tr("Nothing was imported. Put right what is told above."),
                     {}});
    if (request.dryRun)
        return Done;
    const Result<Changes> changes = importCsv(**workspace, catalogue, **preview, words);
    return changes ? int(Done) : fail(changes.error());
}

} // namespace

int runImport(const ImportRequest &request)
{
    const Result<QByteArray> bytes = contentOf(request.input);
    if (!bytes)
        return fail(bytes.error());
    const QString ending = QFileInfo(request.input).suffix().toLower();
    const bool json = ending == QLatin1String("json");
    static const QStringList markdownEndings{QStringLiteral("md"), QStringLiteral("markdown")};
    if (request.as == QLatin1String("plan") || (request.as.isEmpty() && markdownEndings.contains(ending)))
        return runImportPlan(request, *bytes);
    if (!request.team.isEmpty()) {
        return failUsage(CommandLine::tr("Only a plan is brought in for one team."),
                         CommandLine::tr("Leave out --team, or say --as plan."));
    }
    if (request.as == QLatin1String("everything") || (request.as.isEmpty() && json))
        return importAll(request, *bytes);
    return importTable(request, *bytes);
}

} // namespace polku::app
