#pragma once

#include "model/kinds.h"
#include "report/calendar.h"
#include "report/datatable.h"
#include "report/document.h"

#include <optional>
#include <span>

namespace polku {
class Catalogue;
class Reader;
} // namespace polku

// Every report there is, for the page and the command line alike: what it is called, what it can be written as, and
// how it is built.

namespace polku::report {

enum class ReportKind {
    Academy,
    Team,
    Progress,
    Pilots,
    Assessments,
    Schedule,
    Feedback,
    Library,
    Changes,
    Plan,
    PlanSummary,
    PlanBrief,
    Teams,
    Actions,
    Applications
};

struct ReportType
{
    enum class OfTeam {
        Never, ///< is of a whole academy
        Maybe, ///< of the academy, or of one team
        Always ///< is of one team
    };

    ReportKind kind;
    const char *code;    ///< on the command line
    const char *name;    ///< context "Reports"
    const char *purpose; ///< one sentence: what is in it and for whom; context "Reports"
    OfTeam ofTeam = OfTeam::Maybe;
    bool isDocument = true; ///< can be read on pages; see hasPages()
    bool isTable = false;   ///< can be worked on in a spreadsheet
    bool ofPilots = false;  ///< can be of some pilots alone
    /// Holds what only coaches see, and says so itself.
    bool isConfidential = false;
    bool pagesNeedTeam = false; ///< as a table it may be of all teams, on pages of one only
    bool isCalendar = false;    ///< its days can be brought into a calendar

    /// Whether it can be read on pages: `ofOne` when a team is chosen.
    bool hasPages(bool ofOne) const { return isDocument && (ofOne || !pagesNeedTeam); }
};

/// In the order in which they are offered.
std::span<const ReportType> reportTypes();
const ReportType &reportType(ReportKind kind);
/// Whether a team makes it of itself, in its own view of the program: it tells nothing of other teams.
bool isOfTeams(ReportKind kind);
/// By code; null when there is none.
const ReportType *reportType(QStringView code);

struct ReportRequest
{
    ReportKind kind = ReportKind::Academy;
    AcademyId academy;
    TeamId team;                 ///< null: all
    std::vector<PilotId> pilots; ///< empty: all. One alone: its summary
    Language language = Language::Finnish;
    QDate today;
    QDate since; ///< of changes: from this day on; invalid: since the team's last session
    /// Of feedback: on this session only; null: on the academy as a whole; nothing: all.
    std::optional<SessionId> session = {};
};

/// Builds a report as pages. Throws Failure: NotFound when there is nothing to tell, BadInput when a team is needed and
/// not named or the report is a table only.
Document buildDocument(const Reader &reader, const Catalogue &catalogue, const ReportRequest &request);
/// Builds it as a table; throws as buildDocument().
DataTable buildTable(const Reader &reader, const Catalogue &catalogue, const ReportRequest &request);

/// Builds it as a calendar; throws as buildDocument(). `now` is the moment of making.
Calendar buildCalendar(const Reader &reader, const ReportRequest &request, const QDateTime &now);

} // namespace polku::report
