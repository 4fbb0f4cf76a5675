#include "catalogue/catalogue.h"
#include "console.h"
#include "exportselection.h"
#include "model/records.h"
#include "report/applicationsreport.h"

namespace polku::app {

int exportApplications(const ExportRequest &request)
{
    const int code = exportDocumentOrTable(
        request, [&](const Workspace &workspace, const Reader &reader, const Catalogue &catalogue) {
            const ExportSelection selection = selectForExport(workspace, reader, request);
            const report::ApplicationsFacts facts =
                report::readApplicationsFacts(reader, selection.academy, workspace.clock().today());
            const Language language = exportLanguage(request, facts.academy);
            return DocumentAndTable{report::applicationsReport(facts, catalogue, language),
                                    report::applicationsTable(facts, catalogue, language)};
        });
    if (code == Done)
        tell(CommandLine::tr(
            "This list is confidential: it holds the points, notes and reasons that only coaches see."));
    return code;
}

} // namespace polku::app
