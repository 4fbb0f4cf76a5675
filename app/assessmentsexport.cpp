#include "catalogue/catalogue.h"
#include "console.h"
#include "exportselection.h"
#include "model/records.h"
#include "publish/csvtable.h"
#include "report/assessmentreport.h"

namespace polku::app {

int exportAssessments(const ExportRequest &request)
{
    if (!request.pilot.isEmpty())
        return failUsage(CommandLine::tr("Self-assessments have no pilots: --pilot does not go with them."));
    const bool asTable = askedFormat(request).toLower() == QLatin1String("csv");
    const std::optional<publish::Format> format = formatCalled(askedFormat(request));
    if (!asTable && !format)
        return refuseFormat(request, QStringLiteral("pdf, html, md, csv"));
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const Catalogue catalogue;
    Language language = Language::English;
    const auto facts = (*workspace)->read([&](const Reader &reader) {
        const ExportSelection selection = selectForExport(**workspace, reader, request);
        language = exportLanguage(request, reader.get(selection.academy));
        return report::readAssessmentFacts(reader, catalogue, selection.academy, selection.team,
                                           (*workspace)->clock().today());
    });
    if (!facts)
        return fail(facts.error());
    const Result<void> written =
        asTable ? publish::writeCsvTable(report::assessmentRows(*facts, catalogue, language), request.output)
                : publish::publish(report::assessmentReport(*facts, catalogue, language), *format, request.output);
    return written ? int(Done) : fail(written.error());
}

} // namespace polku::app
