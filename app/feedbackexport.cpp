#include "catalogue/catalogue.h"
#include "console.h"
#include "exportselection.h"
#include "model/records.h"
#include "report/feedbackreport.h"
#include "report/libraryreport.h"
#include "store/failure.h"

namespace polku::app {

int exportFeedback(const ExportRequest &request)
{
    return exportDocumentOrTable(
        request, [&](const Workspace &workspace, const Reader &reader, const Catalogue &catalogue) {
            const ExportSelection selection = selectForExport(workspace, reader, request);
            std::optional<SessionId> session;
            if (!request.session.isEmpty()) {
                const auto sessions = reader.rows(RecordKind::Session, Query().inAcademy(selection.academy));
                const Result<RecordRef> chosen = chosenRecord(sessions, RecordKind::Session, request.session);
                if (!chosen)
                    throw Failure(chosen.error());
                session = SessionId{chosen->id};
            }
            const report::FeedbackFacts facts =
                report::readFeedbackFacts(reader, catalogue, selection.academy, session, workspace.clock().today());
            const Language language = exportLanguage(request, facts.academy);
            return DocumentAndTable{report::feedbackReport(facts, language), report::feedbackRows(facts, language)};
        });
}

int exportLibrary(const ExportRequest &request)
{
    return exportDocumentOrTable(request,
                                 [&](const Workspace &workspace, const Reader &reader, const Catalogue &catalogue) {
                                     const ExportSelection selection = selectForExport(workspace, reader, request);
                                     const report::LibraryFacts facts =
                                         report::readLibraryFacts(reader, selection.academy, workspace.clock().today());
                                     const Language language = exportLanguage(request, facts.academy);
                                     return DocumentAndTable{report::libraryReport(facts, catalogue, language),
                                                             report::libraryRows(facts, catalogue, language)};
                                 });
}

} // namespace polku::app
