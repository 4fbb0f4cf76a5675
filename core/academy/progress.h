#pragma once

#include "model/choices.h"
#include "model/kinds.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace polku {

class Reader;

// The progress board: where each team is in each phase, computed from facts, beside what the coach thinks. The rules
// are told in docs/progress.md; whoever changes them here changes them there. Plain values and pure functions.

/// What the academy asks for counts as late after so many days; up to them it needs attention.
inline constexpr int daysUntilLate = 7;

/// One fact that the state of a cell is made of.
struct ProgressItem
{
    enum class Kind { Deliverable, PlanSection, Action, Milestone, Session, SelfAssessment };
    /// What is to be told of it.
    enum class News {
        NotBegun,
        Begun,
        WaitsForCoach,
        Commented,
        Returned,
        Approved,
        ApprovedWithDeliverable, ///< a plan section whose deliverable the coach has approved
        Blocked,
        Done,
        Reached, ///< a milestone
        Attended,
        Absent,
        Excused,
        NotNoted ///< a session held whose attendance nobody has written down
    };

    RecordRef record; ///< what to open; a submission that is missing: the deliverable; a self-assessment: the team
    Kind kind = Kind::Deliverable;
    News news = News::NotBegun;
    QString title;       ///< of a milestone: its pilot's
    QString code;        ///< of a milestone: its stage; of a self-assessment: its moment
    QDate day;           ///< due, planned or held; invalid where there is none
    bool newest = false; ///< of sessions: the team's last one that was held

    bool askedBefore = false; ///< of plan sections: an earlier phase asks for it too, and tells of its trouble

    // Judged by judge():
    bool counts = true; ///< one of the steps; sessions only when the team was there, since no absence can be made good
    bool done = false;
    int daysLate = 0; ///< past its day and neither done nor waiting for the coach
    ProgressState state = ProgressState::NotStarted;
};

/// What the coach thinks of a team in a phase.
struct ProgressRating
{
    CoachRatingId id;
    ProgressState rating = ProgressState::OnTrack;
    QString reason;
    QDate at;
};

struct ProgressCell
{
    TeamId team;
    PhaseId phase;
    std::vector<ProgressItem> items; ///< by kind, then in time

    // Judged by judge():
    ProgressState state = ProgressState::NotStarted;
    int done = 0;
    int expected = 0;

    std::optional<ProgressRating> rating; ///< the newest

    bool ratingDiffers() const { return rating && rating->rating != state; }
    /// What stands: the coach's own word where there is one, else the computed state.
    ProgressState standing() const { return rating ? rating->rating : state; }
};

struct ProgressPhase
{
    PhaseId id;
    QString code;
    QString name;
    PhaseKind kind = PhaseKind::Month;
    QDate starts;
    QDate ends;

    bool hasBegun(QDate today) const { return starts.isValid() && starts <= today; }
    bool isNow(QDate today) const { return hasBegun(today) && (!ends.isValid() || today <= ends); }
};

struct ProgressTeam
{
    TeamId id;
    QString name;
    QString shortName; ///< never empty
    QString coach;
};

struct ProgressBoard
{
    AcademyId academy;
    QString name;
    QString language;
    QDate today;
    std::vector<ProgressPhase> phases; ///< in time
    std::vector<ProgressTeam> teams;   ///< those that take part, in their order
    std::vector<ProgressCell> cells;   ///< team by team, each with all phases

    const ProgressCell &cell(size_t team, size_t phase) const { return cells[team * phases.size() + phase]; }
    /// Null when the board has no such cell.
    const ProgressCell *find(TeamId team, PhaseId phase) const;
};

/// The board as of `today`, with a fixed number of queries whatever the number of teams and academies. Throws Failure
/// (NotFound) when there is no such academy.
ProgressBoard readProgressBoard(const Reader &reader, AcademyId academy, QDate today);

/// The rules: judges each item, then the cell by its items. `phase` is the cell's.
void judge(ProgressCell &cell, const ProgressPhase &phase, QDate today);

/// Which plan sections (codes of the catalogue) a deliverable of the kind "plan" asks for. Empty: the whole plan, as
/// for the two versions of the programme's template and for deliverables of the coach's own.
std::vector<QString> sectionsAskedFor(const QString &deliverableCode);

} // namespace polku
