#include "catalogue/catalogue.h"
#include "commands.h"
#include "console.h"
#include "exchange/everything.h"
#include "exports.h"
#include "publish/outputfile.h"
#include "publish/publish.h"
#include "report/booklet.h"
#include "report/pilotsummary.h"

#include <QFileInfo>

namespace polku::app {

std::optional<publish::Format> formatCalled(const QString &name)
{
    const QString ending = name.toLower();
    if (ending == QLatin1String("htm"))
        return publish::Format::Html;
    if (ending == QLatin1String("markdown") || ending == QLatin1String("markdn"))
        return publish::Format::Markdown;
    for (const publish::Format format : {publish::Format::Pdf, publish::Format::Html, publish::Format::Markdown}) {
        if (ending == publish::fileEnding(format))
            return format;
    }
    return std::nullopt;
}

int refuseFormat(const ExportRequest &request, const QString &choices)
{
    const QString advice = CommandLine::tr("Choose one of: %1.").arg(choices);
    if (!request.format.isEmpty())
        return failUsage(CommandLine::tr("“%1” is no format that this can be written in.").arg(request.format), advice);
    const QString name = QFileInfo(request.output).fileName();
    return failUsage(CommandLine::tr("The ending of “%1” does not tell in which format to write.").arg(name),
                     CommandLine::tr("Give it another ending, or say --format.") + QLatin1Char(' ') + advice);
}

QString askedFormat(const ExportRequest &request)
{
    return request.format.isEmpty() ? QFileInfo(request.output).suffix() : request.format;
}

namespace {

/// Which pilots are asked for: one; else a team's; else the academy's.
struct Selection
{
    AcademyId academy;
    TeamId team;
    PilotId pilot;
};

/// Narrows the choice down from academy to team to pilot; throws Failure when something is not there. A team or pilot
/// tells its academy, so that --academy is needed only where names leave it open.
Selection select(const Workspace &workspace, const Reader &reader, const ExportRequest &request)
{
    const auto orThrow = [](auto result) {
        if (!result)
            throw Failure(result.error());
        return *result;
    };
    Selection selection;
    const bool narrowed = !request.team.isEmpty() || !request.pilot.isEmpty();
    if (!request.academy.isEmpty() || !narrowed)
        selection.academy = orThrow(chosenAcademy(workspace, request.academy));
    const Query inAcademy = selection.academy ? Query().inAcademy(selection.academy) : Query();
    if (!request.team.isEmpty()) {
        const auto teams = reader.rows(RecordKind::Team, inAcademy);
        selection.team.value = orThrow(chosenRecord(teams, RecordKind::Team, request.team)).id;
    }
    if (!request.pilot.isEmpty()) {
        const Query query = selection.team ? inAcademy.where(&Pilot::team, selection.team) : inAcademy;
        const auto pilots = reader.rows(RecordKind::Pilot, query);
        selection.pilot.value = orThrow(chosenRecord(pilots, RecordKind::Pilot, request.pilot)).id;
        selection.team = reader.get(selection.pilot).team;
    }
    if (!selection.academy)
        selection.academy = reader.get(selection.team).academy;
    return selection;
}

/// What stands against sending a summary out is told, not decided here.
void tellWhatIsOpen(const std::vector<report::PilotFacts> &pilots, const Catalogue &catalogue)
{
    const Words words(systemLanguage());
    for (const report::PilotFacts &facts : pilots) {
        if (facts.academy.example)
            continue; // nobody publishes those, and every page says what they are
        for (const QString &problem : report::publicationProblems(facts.pilot, words, catalogue))
            tell(QStringLiteral("“%1”: %2").arg(report::summaryTitle(facts.pilot, words), problem));
    }
}

Result<report::Document> pilotDocument(const Workspace &workspace, const ExportRequest &request,
                                       const Catalogue &catalogue)
{
    return workspace.read([&](const Reader &reader) {
        const Selection selection = select(workspace, reader, request);
        const Academy academy = reader.get(selection.academy);
        const Language language =
            request.language.value_or(languageFromCode(academy.language).value_or(Language::English));
        if (selection.pilot) {
            const report::PilotFacts facts = report::readPilotFacts(reader, selection.pilot, catalogue);
            tellWhatIsOpen({facts}, catalogue);
            return report::pilotSummary(facts, catalogue, language);
        }
        const report::BookletFacts facts = report::readBookletFacts(reader, catalogue, selection.academy,
                                                                    selection.team, {}, workspace.clock().today());
        tellWhatIsOpen(facts.pilots, catalogue);
        return report::booklet(facts, catalogue, language);
    });
}

int exportPilots(const ExportRequest &request)
{
    const std::optional<publish::Format> format = formatCalled(askedFormat(request));
    if (!format)
        return refuseFormat(request, QStringLiteral("pdf, html, md"));
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const Catalogue catalogue;
    const Result<report::Document> document = pilotDocument(**workspace, request, catalogue);
    if (!document)
        return fail(document.error());
    const Result<void> written = publish::publish(*document, *format, request.output);
    return written ? int(Done) : fail(written.error());
}

int exportEverything(const ExportRequest &request)
{
    if (!request.team.isEmpty() || !request.pilot.isEmpty() || !request.academy.isEmpty()) {
        return failUsage(CommandLine::tr("Everything is everything: --academy, --team and --pilot do not go with it."));
    }
    if (askedFormat(request).toLower() != QLatin1String("json"))
        return refuseFormat(request, QStringLiteral("json"));
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const Result<QByteArray> json = (*workspace)->read([](const Reader &reader) { return everythingJson(reader); });
    if (!json)
        return fail(json.error());
    // What could not be read in again would be no export.
    const Result<void> written = publish::writeOutputFile(request.output, *json, [](const QByteArray &read) {
        return readEverything(read).map([](const Everything &) {});
    });
    return written ? int(Done) : fail(written.error());
}

} // namespace

int runExport(const ExportRequest &request)
{
    if (QFileInfo(request.output).absoluteFilePath() == QFileInfo(request.file).absoluteFilePath())
        return failUsage(CommandLine::tr("The export would replace the academy file itself."),
                         CommandLine::tr("Give another file after --to."));
    if (request.what == QLatin1String("pilots"))
        return exportPilots(request);
    if (request.what == QLatin1String("everything"))
        return exportEverything(request);
    if (request.what == QLatin1String("applications"))
        return exportApplications(request);
    return failUsage(CommandLine::tr("“%1” cannot be exported.").arg(request.what),
                     CommandLine::tr("Choose one of: %1.").arg(QStringLiteral("pilots, everything, applications")));
}

} // namespace polku::app
