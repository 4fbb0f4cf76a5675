#include "catalogue/catalogue.h"
#include "commands.h"
#include "console.h"
#include "exchange/planimport.h"
#include "model/records.h"

#include <QFileInfo>

namespace polku::app {

namespace {

/// Whose plan is meant: the team asked for.
Result<TeamId> teamAskedFor(const Workspace &workspace, const ImportRequest &request)
{
    if (request.team.isEmpty()) {
        return failure(ErrorKind::BadInput, CommandLine::tr("Whose plan “%1” is, is not told.").arg(request.input),
                       CommandLine::tr("Add --team and the name of the team."));
    }
    AcademyId academy;
    if (!request.academy.isEmpty()) {
        const Result<AcademyId> chosen = chosenAcademy(workspace, request.academy);
        if (!chosen)
            return Unexpected(chosen.error());
        academy = *chosen;
    }
    const auto teams = workspace.read([&](const Reader &reader) {
        return reader.rows(RecordKind::Team, academy ? Query().inAcademy(academy) : Query());
    });
    if (!teams)
        return Unexpected(teams.error());
    return chosenRecord(*teams, RecordKind::Team, request.team).map([](RecordRef team) { return TeamId{team.id}; });
}

void sayPlan(const PlanImport &import)
{
    using Fate = PlanImport::Fate;
    for (const PlanImport::Section &section : import.sections) {
        switch (section.fate) {
        case Fate::Filled:
            say(CommandLine::tr("%1: filled, %n word(s)", nullptr, section.words).arg(section.title));
            break;
        case Fate::Replaced:
            say(CommandLine::tr("%1: the text is replaced, %n word(s)", nullptr, section.words).arg(section.title));
            break;
        case Fate::Own:
            say(CommandLine::tr("%1: a section of the team's own, %n word(s)", nullptr, section.words)
                    .arg(section.title));
            break;
        case Fate::Same:
            say(CommandLine::tr("%1: as it is").arg(section.title));
            break;
        case Fate::Empty:
            tell(CommandLine::tr("%1: no text below the heading, the section stays as it is").arg(section.title));
            break;
        }
    }
    if (import.wordsBefore > 0) {
        tell(CommandLine::tr("%n word(s) before the first section are left out.", nullptr, import.wordsBefore));
    }
}

} // namespace

int runImportPlan(const ImportRequest &request, const QByteArray &bytes)
{
    const auto workspace = request.dryRun ? openToRead(request.file) : openToWrite(request.file);
    if (!workspace)
        return fail(workspace.error());
    const Result<TeamId> team = teamAskedFor(**workspace, request);
    if (!team)
        return fail(team.error());
    const Catalogue catalogue;
    const auto preview = (*workspace)->read([&](const Reader &reader) {
        return previewPlan(reader, catalogue, *team, bytes, QFileInfo(request.input).fileName());
    });
    if (!preview)
        return fail(preview.error());
    if (!*preview)
        return fail(preview->error());
    sayPlan(**preview);
    if (request.dryRun || (*preview)->changes() == 0)
        return Done;
    const Result<Changes> changes = importPlan(**workspace, **preview);
    return changes ? int(Done) : fail(changes.error());
}

} // namespace polku::app
