#include "model/records.h"

namespace polku {

const RecordType &describeAssessment()
{
    static constexpr Field fields[] = {
        field<&Assessment::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Assessment::moment>("moment", QT_TRANSLATE_NOOP("Field", "Moment")),
        field<&Assessment::date>("date", QT_TRANSLATE_NOOP("Field", "Date")),
        field<&Assessment::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).asText().isSearched(),
        field<&Assessment::complete>("complete", QT_TRANSLATE_NOOP("Field", "Complete")),
    };
    static constexpr RecordType type{RecordKind::Assessment,
                                     "assessment",
                                     QT_TRANSLATE_NOOP("Record", "Self-assessment"),
                                     QT_TRANSLATE_NOOP("Record", "Self-assessments"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeAssessmentScore()
{
    static constexpr Field fields[] = {
        field<&AssessmentScore::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&AssessmentScore::assessment>("assessment", QT_TRANSLATE_NOOP("Field", "Self-assessment"))
            .isParent()
            .isRequired(),
        field<&AssessmentScore::area>("area", QT_TRANSLATE_NOOP("Field", "Area")).of("maturity_areas"),
        field<&AssessmentScore::level>("level", QT_TRANSLATE_NOOP("Field", "Level")).between(0, 5),
        field<&AssessmentScore::target>("target", QT_TRANSLATE_NOOP("Field", "Target level")).between(0, 5),
        field<&AssessmentScore::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")).asText().isSearched(),
        field<&AssessmentScore::link>("link", QT_TRANSLATE_NOOP("Field", "Link")),
    };
    static constexpr RecordType type{RecordKind::AssessmentScore,
                                     "assessment_score",
                                     QT_TRANSLATE_NOOP("Record", "Assessment score"),
                                     QT_TRANSLATE_NOOP("Record", "Assessment scores"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeCoachingNote()
{
    static constexpr Field fields[] = {
        field<&CoachingNote::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&CoachingNote::session>("session", QT_TRANSLATE_NOOP("Field", "Session")).coachPrivate(),
        field<&CoachingNote::at>("at", QT_TRANSLATE_NOOP("Field", "Date")).coachPrivate(),
        field<&CoachingNote::text>("text", QT_TRANSLATE_NOOP("Field", "Note")).asText().isTitle().coachPrivate(),
        field<&CoachingNote::followUp>("follow_up", QT_TRANSLATE_NOOP("Field", "Follow up on")).coachPrivate(),
    };
    static constexpr RecordType type{RecordKind::CoachingNote,
                                     "coaching_note",
                                     QT_TRANSLATE_NOOP("Record", "Coaching note"),
                                     QT_TRANSLATE_NOOP("Record", "Coaching notes"),
                                     Scope::CoachPrivate,
                                     fields};
    return type;
}

const RecordType &describeCoachRating()
{
    static constexpr Field fields[] = {
        field<&CoachRating::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&CoachRating::phase>("phase", QT_TRANSLATE_NOOP("Field", "Phase")).isParent(),
        field<&CoachRating::rating>("rating", QT_TRANSLATE_NOOP("Field", "Rating")).coachPrivate(),
        field<&CoachRating::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"))
            .asText()
            .isSearched()
            .coachPrivate(),
        field<&CoachRating::at>("at", QT_TRANSLATE_NOOP("Field", "Date")).coachPrivate(),
    };
    static constexpr RecordType type{RecordKind::CoachRating,
                                     "coach_rating",
                                     QT_TRANSLATE_NOOP("Record", "Coach's rating"),
                                     QT_TRANSLATE_NOOP("Record", "Coach's ratings"),
                                     Scope::CoachPrivate,
                                     fields};
    return type;
}

const RecordType &describeProgressSnapshot()
{
    static constexpr Field fields[] = {
        field<&ProgressSnapshot::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&ProgressSnapshot::phase>("phase", QT_TRANSLATE_NOOP("Field", "Phase")).isParent().isRequired(),
        field<&ProgressSnapshot::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).coachPrivate(),
        field<&ProgressSnapshot::state>("state", QT_TRANSLATE_NOOP("Field", "State")).coachPrivate(),
        field<&ProgressSnapshot::rating>("rating", QT_TRANSLATE_NOOP("Field", "Rating")).coachPrivate(),
        field<&ProgressSnapshot::done>("done", QT_TRANSLATE_NOOP("Field", "Done")).coachPrivate(),
        field<&ProgressSnapshot::expected>("expected", QT_TRANSLATE_NOOP("Field", "Expected")).coachPrivate(),
    };
    static constexpr RecordType type{RecordKind::ProgressSnapshot,
                                     "progress_snapshot",
                                     QT_TRANSLATE_NOOP("Record", "Progress on a day"),
                                     QT_TRANSLATE_NOOP("Record", "Progress on days"),
                                     Scope::CoachPrivate,
                                     fields};
    return type;
}

} // namespace polku
