#include "catalogue/catalogue.h"
#include "console.h"
#include "exchange/csv.h"
#include "exportselection.h"
#include "publish/outputfile.h"
#include "report/applicationsreport.h"

namespace polku::app {

static QByteArray csvOf(const std::vector<QStringList> &rows)
{
    CsvWriter csv;
    for (const QStringList &row : rows)
        csv.addRow(row);
    return csv.bytes();
}

int exportApplications(const ExportRequest &request)
{
    if (!request.team.isEmpty() || !request.pilot.isEmpty()) {
        return failUsage(CommandLine::tr("The list of applications is of a whole academy: --team and --pilot do not go "
                                         "with it."));
    }
    const bool table = askedFormat(request).toLower() == QLatin1String("csv");
    const std::optional<publish::Format> format = formatCalled(askedFormat(request));
    if (!table && !format)
        return refuseFormat(request, QStringLiteral("csv, html, pdf, md"));
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const Result<AcademyId> academy = chosenAcademy(**workspace, request.academy);
    if (!academy)
        return fail(academy.error());
    const auto facts = (*workspace)->read([&](const Reader &reader) {
        return report::readApplicationsFacts(reader, *academy, (*workspace)->clock().today());
    });
    if (!facts)
        return fail(facts.error());
    const Catalogue catalogue;
    const Language language = exportLanguage(request, facts->academy);
    const Result<void> written =
        table ? publish::writeOutputFile(request.output, csvOf(report::applicationsTable(*facts, catalogue, language)))
              : publish::publish(report::applicationsReport(*facts, catalogue, language), *format, request.output);
    if (!written)
        return fail(written.error());
    tell(CommandLine::tr("This list is confidential: it holds the points, notes and reasons that only coaches see."));
    return Done;
}

} // namespace polku::app
