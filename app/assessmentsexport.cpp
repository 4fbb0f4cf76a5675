#include "console.h"
#include "exportselection.h"
#include "model/records.h"
#include "report/assessmentreport.h"

namespace polku::app {

int exportAssessments(const ExportRequest &request)
{
    return exportDocumentOrTable(request, [&](const Workspace &workspace, const Reader &reader,
                                              const Catalogue &catalogue) {
        const ExportSelection selection = selectForExport(workspace, reader, request);
        const Language language = exportLanguage(request, reader.get(selection.academy));
        const report::AssessmentFacts facts = report::readAssessmentFacts(reader, catalogue, selection.academy,
                                                                          selection.team, workspace.clock().today());
        return DocumentAndTable{report::assessmentReport(facts, catalogue, language),
                                report::assessmentRows(facts, catalogue, language)};
    });
}

} // namespace polku::app
