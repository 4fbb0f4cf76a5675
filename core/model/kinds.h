#pragma once

#include "base/id.h"

#include <array>
#include <optional>

// The one list of record kinds, parents before children: struct, table. Everything that goes over "all records" (tables
// under history, deleting with children, JSON, exchange, search) goes over this list.
// clang-format off
#define POLKU_RECORDS(X) \
    X(Academy, academy) X(Phase, phase) X(Session, session) X(Deliverable, deliverable) X(Material, material) \
    X(Theme, theme) X(Criterion, criterion) X(SessionMaterial, session_material) X(Team, team) X(Organisation, organisation) X(Membership, membership) X(Person, person) \
    X(Application, application) X(CriterionScore, criterion_score) X(Study, study) X(Submission, submission) X(Attendance, attendance) X(Plan, plan) \
    X(PlanSection, plan_section) X(PlanRole, plan_role) X(Responsibility, responsibility) \
    X(ResponsibilityShare, responsibility_share) X(ProcessStep, process_step) X(Instrument, instrument) \
    X(SpendCategory, spend_category) X(Training, training) X(Resource, resource) X(PlanVersion, plan_version) \
    X(Comment, comment) X(Goal, goal) X(Pilot, pilot) X(Action, action) \
    X(PilotMilestone, pilot_milestone) X(Clause, clause) X(Risk, risk) X(Indicator, indicator) \
    X(Measurement, measurement) X(Assessment, assessment) X(AssessmentScore, assessment_score) \
    X(Feedback, feedback) X(Attachment, attachment) X(Decision, decision) X(CoachingNote, coaching_note) \
    X(CoachRating, coach_rating) X(ProgressSnapshot, progress_snapshot)
// clang-format on

namespace polku {

#define POLKU_DECLARE(Record, table) struct Record;
POLKU_RECORDS(POLKU_DECLARE)
#undef POLKU_DECLARE

enum class RecordKind {
#define POLKU_ENUMERATE(Record, table) Record,
    POLKU_RECORDS(POLKU_ENUMERATE)
#undef POLKU_ENUMERATE
};

#define POLKU_COUNT(Record, table) +1
inline constexpr size_t recordKindCount = 0 POLKU_RECORDS(POLKU_COUNT);
#undef POLKU_COUNT

inline constexpr std::array<RecordKind, recordKindCount> allRecordKinds{
#define POLKU_LIST(Record, table) RecordKind::Record,
    POLKU_RECORDS(POLKU_LIST)
#undef POLKU_LIST
};

/// The kind of a record struct: kindOf<Pilot> == RecordKind::Pilot.
template <class R>
inline constexpr RecordKind kindOf = RecordKind(-1);
#define POLKU_KIND(Record, table)                                                                                      \
    template <>                                                                                                        \
    inline constexpr RecordKind kindOf<Record> = RecordKind::Record;
POLKU_RECORDS(POLKU_KIND)
#undef POLKU_KIND

#define POLKU_ID(Record, table) using Record##Id = Id<Record>;
POLKU_RECORDS(POLKU_ID)
#undef POLKU_ID

inline size_t qHash(RecordKind kind, size_t seed = 0)
{
    return ::qHash(int(kind), seed);
}

/// Any record, when its kind is known only at run time.
struct RecordRef
{
    RecordKind kind = RecordKind::Academy;
    qint64 id = 0;

    constexpr RecordRef() = default;
    constexpr RecordRef(RecordKind k, qint64 i) : kind(k), id(i) {}
    template <class R>
    constexpr RecordRef(Id<R> i) : kind(kindOf<R>), id(i.value)
    {
    }

    // clang-tidy takes the 0 that the result is compared with for a pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend constexpr auto operator<=>(const RecordRef &, const RecordRef &) = default;
    friend size_t qHash(const RecordRef &ref, size_t seed = 0) { return qHashMulti(seed, int(ref.kind), ref.id); }
};

} // namespace polku
