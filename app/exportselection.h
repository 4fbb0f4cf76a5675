#pragma once

#include "commands.h"
#include "publish/publish.h"
#include "report/document.h"

#include <functional>
#include <vector>

// What the kinds of export share: which records are asked for, and in which format.

namespace polku {
class Catalogue;
}

namespace polku::app {

/// What is asked for: one pilot; else a team; else the academy.
struct ExportSelection
{
    AcademyId academy;
    TeamId team;
    PilotId pilot;
};

/// Narrows the choice down from academy to team to pilot; throws Failure when something is not there. A team or pilot
/// tells its academy, so that --academy is needed only where names leave it open.
ExportSelection selectForExport(const Workspace &workspace, const Reader &reader, const ExportRequest &request);

/// The language asked for, else that of the academy.
Language exportLanguage(const ExportRequest &request, const Academy &academy);

/// The format asked for, else the ending of the output.
QString askedFormat(const ExportRequest &request);
/// Says that the format is none of `choices` and returns the exit code.
int refuseFormat(const ExportRequest &request, const QString &choices);

/// Writes a document; returns the exit code. `make` may throw Failure.
int exportDocument(const ExportRequest &request,
                   const std::function<report::Document(const Workspace &, const Reader &, const Catalogue &)> &make);

/// What can be written as a document or, for spreadsheets, as a table.
struct DocumentAndTable
{
    report::Document document;
    std::vector<QStringList> table; ///< the header first
};
/// Writes the one or the other, as the format says; returns the exit code. `make` may throw Failure.
int exportDocumentOrTable(
    const ExportRequest &request,
    const std::function<DocumentAndTable(const Workspace &, const Reader &, const Catalogue &)> &make);

// Kinds of export with a source of their own; each returns the exit code.
int exportSchedule(const ExportRequest &request);
int exportCalendar(const ExportRequest &request);
int exportChanges(const ExportRequest &request);
int exportApplications(const ExportRequest &request);
int exportAssessments(const ExportRequest &request);
int exportPlan(const ExportRequest &request);
int exportPlanSummary(const ExportRequest &request);
int exportBrief(const ExportRequest &request);
int exportActions(const ExportRequest &request);
int exportTemplate(const ExportRequest &request);
int exportFeedback(const ExportRequest &request);
int exportLibrary(const ExportRequest &request);

} // namespace polku::app
