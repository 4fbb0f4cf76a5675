#pragma once

#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace polku {

class Reader;

// A team's plan as the path through its sections: what there is, how far each has come, and what is said about it.

/// How much of a section is written, whatever its review says.
enum class SectionFilling {
    Empty,
    Short, ///< fewer than shortSectionWords
    Written
};
/// With fewer words a section answers hardly any of its questions.
inline constexpr int shortSectionWords = 40;

/// What the coach said with the answer to what was handed in.
struct CoachAnswer
{
    CommentId comment;
    QString text; ///< empty: nothing was said, or nothing was answered
    QString author;
    QDateTime at; ///< UTC

    bool isEmpty() const { return text.isEmpty(); }
};

struct PlanPathSection
{
    PlanSectionId id;
    QString code; ///< of the catalogue's guidance; empty: the team's own
    QString title;
    int number = 0; ///< its place in the plan, from 1; 0 when it is left out
    ReviewState state = ReviewState::NotStarted;
    bool leftOut = false;
    bool changedSince = false; ///< since the coach approved it
    int words = 0;
    int openThreads = 0;                ///< comments in which something is left to do, also on its goals
    QStringList anchors;                ///< the words that those on the section itself are about
    std::vector<GoalId> discussedGoals; ///< of the section, those that something is said about
    CoachAnswer asked;                  ///< returned or commented: what the coach said with it, else empty

    SectionFilling filling() const;
    /// The state to show: text that nobody has said is begun is a draft all the same.
    ReviewState shownState() const;
    bool isOwn() const { return code.isEmpty(); }
};

struct PlanPath
{
    TeamId team;
    QString teamName;
    PlanId plan; ///< null when the team has none
    QString title;
    ReviewState state = ReviewState::NotStarted; ///< of the plan as a whole
    CoachAnswer asked;                           ///< of the plan as a whole
    std::vector<PlanPathSection> sections;       ///< in their order, those left out among them

    int begun() const;  ///< sections with text or on their way through the review
    int inPlan() const; ///< sections that are not left out
    int words() const;  ///< of those
    /// The state of the whole to show: with anything begun it is a draft all the same.
    ReviewState shownState() const;
    const PlanPathSection *section(PlanSectionId id) const;
    /// −1 when it is not there.
    int indexOf(PlanSectionId id) const;
};

/// The teams that take part, in their order, with their short names.
struct PlanTeam
{
    TeamId team;
    QString name;
};
std::vector<PlanTeam> readPlanTeams(const Reader &reader, AcademyId academy);
/// Those that `viewer` sees: itself, or all when it is null.
std::vector<PlanTeam> readPlanTeams(const Reader &reader, AcademyId academy, TeamId viewer);

/// The team's newest plan. Reads every text once, to count its words.
PlanPath readPlanPath(const Reader &reader, TeamId team);
/// Brings the given sections up to date in a path that was read before, after a change that touched no comment; false
/// when sections have come, gone or moved, so that the whole must be read again.
bool updatePlanPath(const Reader &reader, PlanPath &path, const std::vector<PlanSectionId> &changed);

} // namespace polku
