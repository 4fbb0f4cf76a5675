#include "academy/since.h"
#include "catalogue/catalogue.h"
#include "commands.h"
#include "console.h"
#include "exportselection.h"
#include "model/records.h"
#include "report/sincereport.h"

namespace polku::app {

static report::Document changesDocument(const Reader &reader, const Workspace &workspace, AcademyId academy,
                                        const ExportRequest &request, const Catalogue &catalogue)
{
    const Query query = academy ? Query().inAcademy(academy) : Query();
    const auto chosen = chosenRecord(reader.rows(RecordKind::Team, query), RecordKind::Team, request.team);
    if (!chosen)
        throw Failure(chosen.error());
    const TeamId team{chosen->id};
    const Academy about = reader.get(reader.get(team).academy);
    const Language language = exportLanguage(request, about);
    const QDate today = workspace.clock().today();
    const SinceWhen when = request.since.isValid() ? sinceDay(request.since) : sinceLastSession(reader, team, today);
    return report::sinceReport(readSince(reader, team, when, catalogue, Words(language)), about, language, today);
}

int exportChanges(const ExportRequest &request)
{
    if (request.team.isEmpty())
        return failUsage(CommandLine::tr("Whose changes?"), CommandLine::tr("Name a team after --team."));
    const std::optional<publish::Format> format = formatCalled(askedFormat(request));
    if (!format)
        return refuseFormat(request, documentFormats());
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    AcademyId academy;
    if (!request.academy.isEmpty()) {
        const Result<AcademyId> chosen = chosenAcademy(**workspace, request.academy);
        if (!chosen)
            return fail(chosen.error());
        academy = *chosen;
    }
    const Catalogue catalogue;
    const Result<report::Document> document = (*workspace)->read([&](const Reader &reader) {
        return changesDocument(reader, **workspace, academy, request, catalogue);
    });
    if (!document)
        return fail(document.error());
    const Result<void> written = publish::publish(*document, *format, request.output, {}, request.style);
    return written ? int(Done) : fail(written.error());
}

} // namespace polku::app
