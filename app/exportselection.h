#pragma once

#include "commands.h"
#include "publish/publish.h"
#include "publish/tablefile.h"

// What the kinds of export share: which records are asked for, and in which format.

namespace polku::report {
struct ReportType;
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
/// Nothing when no document is written in a format of that name.
std::optional<publish::Format> formatCalled(const QString &name);
/// Says that the format is none of `choices` and returns the exit code.
int refuseFormat(const ExportRequest &request, const QString &choices);

/// Nothing when no table is written in a format of that name.
std::optional<publish::TableFormat> tableFormatCalled(const QString &name);

// Kinds of export with a source of their own; each returns the exit code.
int exportReport(const ExportRequest &request, const report::ReportType &type);
int exportCalendar(const ExportRequest &request);
int exportTemplate(const ExportRequest &request);

} // namespace polku::app
