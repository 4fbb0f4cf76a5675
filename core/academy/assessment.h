#pragma once

#include "base/language.h"
#include "model/choices.h"
#include "model/kinds.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace polku {

class Catalogue;
class Edit;
class Reader;

// The teams' self-assessments by the catalogue's maturity model: at the start, at the end, and 6 and 12 months after.
// Levels are 1 to 5; 0 means not assessed.

inline constexpr size_t momentCount = choicesOf<AssessmentMoment>.size();
inline constexpr int highestLevel = 5;
/// The highest level that a team may claim without naming evidence: from "defined" on there is something to name.
inline constexpr int levelWithoutEvidence = 2;
/// A mean over fewer teams than this is not told to anyone (domain 2, users-ask N10). The mean holds every team that
/// answered, also the one that looks at it: whoever takes its own answer out of a mean of four is left with the mean of
/// three others, never with one team's answer. It is the same figure for all, so that no two views can be subtracted
/// from each other, it counts an area only where this many teams answered that area, and it is rounded to one decimal.
inline constexpr int fewestTeamsForMean = 4;

/// What a team says of one area.
struct AreaScore
{
    AssessmentScoreId id;      ///< null: nothing is written of the area
    QString area;              ///< code of the maturity model
    int level = 0;             ///< 1 to 5; 0: not assessed
    std::optional<int> target; ///< 1 to 5; 0: none wanted; nothing: not said
    bool evidence = false;     ///< a text or a link is there

    bool isAnswered() const { return level > 0; }
    /// A claim that asks for evidence and has none.
    bool lacksEvidence() const { return level > levelWithoutEvidence && !evidence; }
};

/// A team's self-assessment at one moment. Of two for the same moment (two files brought together), the one in which
/// more is answered stands here.
struct MomentAssessment
{
    AssessmentId id; ///< null: there is no record yet
    QDate date;
    bool complete = false;
    std::vector<AreaScore> areas; ///< every area of the model, in its order

    /// Whether the team has set to it: the empty one that every participant is given does not count.
    bool isBegun() const;
    int answered() const;
    /// Counts in means: said to be complete, or all areas answered.
    bool counts() const;
    /// Over the answered areas; nothing when there are none.
    std::optional<double> mean() const;
    /// Codes of the areas without a level, and of those that claim more than they give evidence for. Neither stands in
    /// the way of calling an assessment complete: a team may leave an area out on purpose, and evidence may come later.
    std::vector<QString> unanswered() const;
    std::vector<QString> withoutEvidence() const;
};

struct TeamAssessments
{
    TeamId team;
    QString name; ///< the short one where there is one
    bool takesPart = true;
    std::array<MomentAssessment, momentCount> moments;

    const MomentAssessment &at(AssessmentMoment moment) const { return moments[size_t(moment)]; }
    /// The target of an area as of a moment: the newest that was said by then; 0: none.
    int target(size_t area, AssessmentMoment moment) const;
    /// From one moment to another over the areas that were answered at both, so that an area left out once changes
    /// nothing; nothing when there are none.
    std::optional<double> change(AssessmentMoment from, AssessmentMoment to) const;
    /// The latest moment with an answer; nothing when there is none.
    std::optional<AssessmentMoment> latest() const;
};

/// The teams' mean of one area at one moment.
struct AreaMean
{
    std::optional<double> mean; ///< nothing with fewer than fewestTeamsForMean teams
    int teams = 0;              ///< that answered the area
};

/// How an area moved over the teams that answered it at both moments.
struct AreaChange
{
    double from = 0; ///< means over those teams
    double to = 0;
    int teams = 0; ///< 0: there is nothing to tell

    double change() const { return to - from; }
    /// Enough teams that nobody is told apart.
    bool isAnonymous() const { return teams >= fewestTeamsForMean; }
};

/// All self-assessments of an academy.
struct Assessments
{
    AcademyId academy;
    std::vector<QString> areas;                            ///< codes, in the model's order
    std::vector<TeamAssessments> teams;                    ///< in the academy's order
    std::array<std::vector<AreaMean>, momentCount> cohort; ///< by moment, then area; over the teams that take part
    std::array<int, momentCount> answered{};               ///< teams that take part and count at that moment

    /// Null when it is not among them.
    const TeamAssessments *team(TeamId wanted) const;
    int teamsTakingPart() const;
    /// By area; over the teams that take part. Tells single teams apart where it is over few: for the coach only,
    /// unless AreaChange::isAnonymous().
    std::vector<AreaChange> change(AssessmentMoment from, AssessmentMoment to) const;
    /// Over all areas and the teams that answered at both moments; as change().
    AreaChange overallChange(AssessmentMoment from, AssessmentMoment to) const;
};

/// "2.5", "2,0": means are told with one decimal everywhere, so that nobody wonders whether one was rounded.
QString meanText(Language language, double mean);

/// Reads the self-assessments of an academy: of all teams that take part, and of others that have any. Throws Failure
/// when the file cannot be read.
Assessments readAssessments(const Reader &reader, const Catalogue &catalogue, AcademyId academy);

/// Those of one team, whatever its academy holds besides. Throws Failure (NotFound) when the team is gone.
TeamAssessments readTeamAssessments(const Reader &reader, const Catalogue &catalogue, TeamId team);

/// Gives a team an empty self-assessment of that moment, with each area of the maturity model not assessed, as far as
/// it does not have them.
AssessmentId addAssessment(Edit &edit, const Catalogue &catalogue, TeamId team, AssessmentMoment moment);
/// Begins the team's assessment of that moment: it gets a score for every area, the date `today`, and the targets last
/// set before. Changes nothing when it was begun and all is there.
AssessmentId ensureAssessment(Edit &edit, const Catalogue &catalogue, TeamId team, AssessmentMoment moment,
                              QDate today);
/// The score of an area; makes the assessment when it is missing.
AssessmentScoreId ensureScore(Edit &edit, const Catalogue &catalogue, TeamId team, AssessmentMoment moment,
                              const QString &area, QDate today);

} // namespace polku
