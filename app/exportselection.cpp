#include "exportselection.h"

#include "console.h"
#include "model/records.h"
#include "store/failure.h"

#include <QFileInfo>

namespace polku::app {

ExportSelection selectForExport(const Workspace &workspace, const Reader &reader, const ExportRequest &request)
{
    const auto orThrow = [](auto result) {
        if (!result)
            throw Failure(result.error());
        return *result;
    };
    ExportSelection selection;
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

Language exportLanguage(const ExportRequest &request, const Academy &academy)
{
    return request.language.value_or(languageFromCode(academy.language).value_or(Language::English));
}

std::optional<publish::Format> formatCalled(const QString &name)
{
    const QString ending = name.toLower();
    if (ending == QLatin1String("htm"))
        return publish::Format::Html;
    if (ending == QLatin1String("markdown") || ending == QLatin1String("markdn"))
        return publish::Format::Markdown;
    for (const publish::Format format : publish::allFormats) {
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

std::optional<publish::TableFormat> tableFormatCalled(const QString &name)
{
    for (const publish::TableFormat format : publish::allTableFormats) {
        if (name.toLower() == publish::fileEnding(format))
            return format;
    }
    return std::nullopt;
}

} // namespace polku::app
