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

int exportPilots(const ExportRequest &request)
{
    return exportDocument(request, [&](const Workspace &workspace, const Reader &reader, const Catalogue &catalogue) {
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

int exportEverything(const ExportRequest &request)
{
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

/// A kind of export, and which options beside --to and --format say something about it.
struct Kind
{
    const char *name;
    int (*write)(const ExportRequest &);
    bool academy = true;
    bool team = true;
    bool pilot = false;
    bool since = false;
    bool session = false;
    bool language = true;
};
constexpr Kind kinds[] = {
    {.name = "pilots", .write = exportPilots, .pilot = true},
    {.name = "schedule", .write = exportSchedule},
    {.name = "calendar", .write = exportCalendar},
    {.name = "changes", .write = exportChanges, .since = true},
    {.name = "applications", .write = exportApplications, .team = false},
    {.name = "assessments", .write = exportAssessments},
    {.name = "plan", .write = exportPlan},
    {.name = "summary", .write = exportPlanSummary},
    {.name = "brief", .write = exportBrief},
    {.name = "actions", .write = exportActions},
    {.name = "feedback", .write = exportFeedback, .team = false, .session = true},
    {.name = "library", .write = exportLibrary, .team = false},
    {.name = "template", .write = exportTemplate, .team = false, .language = false},
    {.name = "everything", .write = exportEverything, .academy = false, .team = false, .language = false},
};

/// The first option that was given and would be passed over in silence; empty when there is none.
QString uselessOption(const Kind &kind, const ExportRequest &request)
{
    if (!kind.academy && !request.academy.isEmpty())
        return QStringLiteral("--academy");
    if (!kind.team && !request.team.isEmpty())
        return QStringLiteral("--team");
    if (!kind.pilot && !request.pilot.isEmpty())
        return QStringLiteral("--pilot");
    if (!kind.since && request.since.isValid())
        return QStringLiteral("--since");
    if (!kind.session && !request.session.isEmpty())
        return QStringLiteral("--session");
    return !kind.language && request.language ? QStringLiteral("--language") : QString();
}

/// Also by a link or another way to write its path.
bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

} // namespace

int runExport(const ExportRequest &request)
{
    if (isSameFile(request.output, request.file))
        return failUsage(CommandLine::tr("The export would replace the academy file itself."),
                         CommandLine::tr("Give another file after --to."));
    const QString ending = askedFormat(request).toLower();
    if (!request.style.isEmpty() && ending != QLatin1String("docx") && ending != QLatin1String("odt"))
        return failUsage(CommandLine::tr("--style goes with DOCX and ODT only."),
                         CommandLine::tr("Leave it out, or give --to a file that ends in .docx or .odt."));
    QStringList names;
    for (const Kind &kind : kinds) {
        names.append(QLatin1String(kind.name));
        if (request.what != names.last())
            continue;
        if (const QString option = uselessOption(kind, request); !option.isEmpty())
            return failUsage(CommandLine::tr("%1 does not go with the export of “%2”.").arg(option, request.what),
                             CommandLine::tr("Leave it out."));
        return kind.write(request);
    }
    return failUsage(CommandLine::tr("“%1” cannot be exported.").arg(request.what),
                     CommandLine::tr("Choose one of: %1.").arg(names.join(QStringLiteral(", "))));
}

} // namespace polku::app
