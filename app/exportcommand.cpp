#include "catalogue/catalogue.h"
#include "commands.h"
#include "console.h"
#include "exchange/everything.h"
#include "exportselection.h"
#include "publish/outputfile.h"
#include "publish/publish.h"
#include "report/booklet.h"
#include "report/pilotsummary.h"

#include <QFileInfo>

namespace polku::app {

namespace {

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
        const ExportSelection selection = selectForExport(workspace, reader, request);
        const Academy academy = reader.get(selection.academy);
        const Language language = exportLanguage(request, academy);
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
    if (request.what == QLatin1String("schedule"))
        return exportSchedule(request);
    if (request.what == QLatin1String("calendar"))
        return exportCalendar(request);
    if (request.what == QLatin1String("changes"))
        return exportChanges(request);
    if (request.what == QLatin1String("applications"))
        return exportApplications(request);
    if (request.what == QLatin1String("assessments"))
        return exportAssessments(request);
    if (request.what == QLatin1String("template"))
        return exportTemplate(request);
    if (request.what == QLatin1String("everything"))
        return exportEverything(request);
    return failUsage(
        CommandLine::tr("“%1” cannot be exported.").arg(request.what),
        CommandLine::tr("Choose one of: %1.")
            .arg(QStringLiteral("pilots, schedule, calendar, changes, applications, assessments, template, everything")));
}

} // namespace polku::app
