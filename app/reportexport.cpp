#include "catalogue/catalogue.h"
#include "console.h"
#include "exportselection.h"
#include "model/records.h"
#include "publish/ics.h"
#include "report/pilotfacts.h"
#include "report/pilotsummary.h"
#include "report/reports.h"
#include "store/failure.h"

#include <variant>

namespace polku::app {

namespace {

struct CalendarFile
{
};
using Form = std::variant<publish::Format, publish::TableFormat, CalendarFile>;

/// "pdf, html, md, csv, xlsx": what a report can be written in.
QString formatsOf(const report::ReportType &type)
{
    QStringList names;
    if (type.isDocument) {
        for (const publish::Format format : publish::allFormats)
            names.append(publish::fileEnding(format));
    }
    if (type.isTable) {
        for (const publish::TableFormat format : publish::allTableFormats)
            names.append(publish::fileEnding(format));
    }
    if (type.isCalendar)
        names.append(QStringLiteral("ics"));
    return names.join(QStringLiteral(", "));
}

std::optional<Form> formAsked(const ExportRequest &request, const report::ReportType &type)
{
    if (const auto format = formatCalled(askedFormat(request)); format && type.isDocument)
        return *format;
    if (const auto format = tableFormatCalled(askedFormat(request)); format && type.isTable)
        return *format;
    if (type.isCalendar && askedFormat(request).toLower() == QLatin1String("ics"))
        return CalendarFile();
    return std::nullopt;
}

/// What stands against sending summaries out is told, not decided here.
void tellWhatIsOpen(const Reader &reader, const Catalogue &catalogue, const report::ReportRequest &request)
{
    if (reader.get(request.academy).example)
        return; // nobody publishes those, and every page says what they are
    const Words words(systemLanguage());
    for (const Pilot &pilot : reader.all<Pilot>(Query().inAcademy(request.academy))) {
        const bool chosen =
            request.pilots.empty() ? !request.team || pilot.team == request.team : pilot.id == request.pilots.front();
        if (!chosen)
            continue;
        for (const QString &problem : report::publicationProblems(pilot, words, catalogue))
            tell(QStringLiteral("“%1”: %2").arg(report::summaryTitle(pilot, words), problem));
    }
}

report::ReportRequest reportRequest(const Workspace &workspace, const Reader &reader, const ExportRequest &request,
                                    const report::ReportType &type)
{
    const ExportSelection selection = selectForExport(workspace, reader, request);
    report::ReportRequest wanted;
    wanted.kind = type.kind;
    wanted.academy = selection.academy;
    wanted.team = selection.team;
    if (selection.pilot)
        wanted.pilots = {selection.pilot};
    wanted.language = exportLanguage(request, reader.get(selection.academy));
    wanted.today = workspace.clock().today();
    wanted.since = request.since;
    if (!request.session.isEmpty()) {
        const auto sessions = reader.rows(RecordKind::Session, Query().inAcademy(selection.academy));
        const Result<RecordRef> chosen = chosenRecord(sessions, RecordKind::Session, request.session);
        if (!chosen)
            throw Failure(chosen.error());
        wanted.session = SessionId{chosen->id};
    }
    return wanted;
}

int tellWritten(const Result<void> &written)
{
    return written ? int(Done) : fail(written.error());
}

int write(const Result<report::Document> &document, const ExportRequest &request, publish::Format format)
{
    return document ? tellWritten(publish::publish(*document, format, request.output, {}, request.style))
                    : fail(document.error());
}

int write(const Result<report::DataTable> &table, const ExportRequest &request, publish::TableFormat format)
{
    return table ? tellWritten(publish::publish(*table, format, request.output)) : fail(table.error());
}

} // namespace

int exportReport(const ExportRequest &request, const report::ReportType &type)
{
    if (request.team.isEmpty() && type.ofTeam == report::ReportType::OfTeam::Always) {
        return failUsage(CommandLine::tr("“%1” is of one team.").arg(QLatin1String(type.code)),
                         CommandLine::tr("Name a team after --team."));
    }
    const std::optional<Form> form = formAsked(request, type);
    if (!form && (formatCalled(askedFormat(request)) || tableFormatCalled(askedFormat(request)))) {
        return failUsage(
            CommandLine::tr("“%1” cannot be written as %2.").arg(QLatin1String(type.code), askedFormat(request)),
            CommandLine::tr("Choose one of: %1.").arg(formatsOf(type)));
    }
    if (!form)
        return refuseFormat(request, formatsOf(type));
    if (std::holds_alternative<publish::Format>(*form) && !type.hasPages(!request.team.isEmpty())) {
        return failUsage(CommandLine::tr("On pages “%1” is of one team.").arg(QLatin1String(type.code)),
                         CommandLine::tr("Name a team after --team."));
    }
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const Catalogue catalogue;
    const auto wanted =
        (*workspace)->read([&](const Reader &reader) { return reportRequest(**workspace, reader, request, type); });
    if (!wanted)
        return fail(wanted.error());
    int code = Done;
    if (const auto *format = std::get_if<publish::Format>(&*form)) {
        code = write((*workspace)->read([&](const Reader &reader) {
            if (type.kind == report::ReportKind::Pilots)
                tellWhatIsOpen(reader, catalogue, *wanted);
            return report::buildDocument(reader, catalogue, *wanted);
        }),
                     request, *format);
    } else if (std::holds_alternative<CalendarFile>(*form)) {
        const auto calendar = (*workspace)->read([&](const Reader &reader) {
            return report::buildCalendar(reader, *wanted, (*workspace)->clock().now());
        });
        code = calendar ? tellWritten(publish::writeIcs(*calendar, request.output)) : fail(calendar.error());
    } else {
        code = write(
            (*workspace)->read([&](const Reader &reader) { return report::buildTable(reader, catalogue, *wanted); }),
            request, std::get<publish::TableFormat>(*form));
    }
    if (code == Done && type.isConfidential)
        tell(CommandLine::tr(
            "This list is confidential: it holds the points, notes and reasons that only coaches see."));
    return code;
}

} // namespace polku::app
