#pragma once

#include "base/language.h"
#include "model/choices.h"
#include "model/kinds.h"

#include <QDate>
#include <QString>

#include <vector>

namespace polku {

class Reader;

// Who needs the coach, and why: the list beside the progress board and `polku attention`. The rules are explained in
// docs/attention.md; only teams that take part count.

/// Why something needs attention, the heaviest first.
enum class AttentionReason {
    Late,                  ///< a required deliverable is past its day and not handed in
    Returned,              ///< a deliverable, section or plan went back to the team, and no new version has come
    WaitsForCoach,         ///< a deliverable, section or plan is handed in and not answered
    Silent,                ///< nothing has happened with the team for two weeks
    SponsorAbsent,         ///< the team has no sponsor, or the sponsor stays away
    AssessmentMissing,     ///< the self-assessment at the start is not filled in, though its day has passed
    PilotWithoutOwner,     ///< a pilot under way is nobody's
    PilotWithoutIndicator, ///< a pilot under way has no indicator, or none with a baseline
    FollowUpDue,           ///< the coach wanted to come back to something; always private
};
inline constexpr int attentionReasonCount = int(AttentionReason::FollowUpDue) + 1;

/// A team is silent on this day after the last sign of life, not before.
inline constexpr int silentAfterDays = 14;
/// So many sessions in a row, taken down by name, make an absent sponsor.
inline constexpr int sponsorAbsences = 2;

/// What to do about it.
enum class AttentionStep {
    OpenRecord,     ///< go to `record`
    ShowChanges,    ///< go to what has changed in the team since it was last met
    OpenAssessment, ///< go to the team's self-assessment at the start
    MarkDone,       ///< an edit: the follow-up of the note `record` is emptied
};

struct AttentionItem
{
    AttentionReason reason = AttentionReason::Late;
    TeamId team;
    QString teamName;       ///< the short name where there is one
    RecordRef record;       ///< what it is about; the team when nothing smaller is
    QString title;          ///< the record's, or the note's first line
    QDate since;            ///< from which day on; invalid when no fact tells
    int days = 0;           ///< from `since` to today; 0 when that is not known
    bool partly = false;    ///< something is there but not enough: an unfinished assessment, indicators without a
                            ///< baseline, a sponsor who stays away
    bool older = false;     ///< it was so already when the history of this file began; `since` is invalid
    bool isPrivate = false; ///< from what only the coach sees: never in an export or a view that is shared

    AttentionStep step() const;
    /// Also counts the days; an invalid day: nothing tells.
    void setSince(QDate day, QDate today);
    friend bool operator==(const AttentionItem &, const AttentionItem &) = default;
};

/// Everything that needs attention on `today`: by reason, then the oldest first, then by team. Empty for an archived
/// academy. The number of queries does not depend on the file. Throws Failure (NotFound) when there is no such academy.
std::vector<AttentionItem> readAttention(const Reader &reader, AcademyId academy, QDate today);

/// The items that may leave the coach's screen.
std::vector<AttentionItem> withoutPrivate(std::vector<AttentionItem> items);

/// "Late deliverables": the heading over the items of a reason.
QString attentionHeading(AttentionReason reason, const Words &words);
/// The item as a whole sentence, the team left out: "Risk map is 9 days late."
QString attentionText(const AttentionItem &item, const Words &words);
/// The next step: "Review".
QString attentionStepText(const AttentionItem &item, const Words &words);
/// "late", "waits_for_coach", …: in JSON.
const char *attentionCode(AttentionReason reason);

} // namespace polku
