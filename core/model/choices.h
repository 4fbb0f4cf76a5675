#pragma once

#include <QtGlobal>

#include <array>
#include <span>

namespace polku {

/// One value of an enumeration: its stable code in the file and its English word (context "Choice").
struct Choice
{
    const char *code;
    const char *label;
};

/// The values of enumeration E in the order of its enumerators. Specialised below for each enumeration that a record
/// uses; an enumeration's number never reaches the file, only the code.
template <class E>
inline constexpr std::array<Choice, 0> choicesOf{};

template <class E>
constexpr const char *codeOf(E value)
{
    const auto &choices = choicesOf<E>;
    return choices[size_t(value)].code;
}

// Lists of codes that the catalogue holds (stages, themes, procedures, …) are not here: those fields carry the name of
// their vocabulary instead (Field::vocabulary).

enum class AcademyState { Planned, Running, Finished, Archived };
template <>
inline constexpr std::array choicesOf<AcademyState>{Choice{"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
                                                    Choice{"running", QT_TRANSLATE_NOOP("Choice", "Running")},
                                                    Choice{"finished", QT_TRANSLATE_NOOP("Choice", "Finished")},
                                                    Choice{"archived", QT_TRANSLATE_NOOP("Choice", "Archived")}};

enum class PhaseKind { Before, Month, FollowUp };
template <>
inline constexpr std::array choicesOf<PhaseKind>{Choice{"before", QT_TRANSLATE_NOOP("Choice", "Before the academy")},
                                                 Choice{"month", QT_TRANSLATE_NOOP("Choice", "Academy month")},
                                                 Choice{"follow_up", QT_TRANSLATE_NOOP("Choice", "Follow-up")}};

enum class SessionKind {
    Webinar,
    Interview,
    Kickoff,
    Workshop,
    Coaching,
    PeerGroup,
    Clinic,
    ManagementMeeting,
    Closing,
    FollowUp
};
template <>
inline constexpr std::array choicesOf<SessionKind>{
    Choice{"webinar", QT_TRANSLATE_NOOP("Choice", "Webinar")},
    Choice{"interview", QT_TRANSLATE_NOOP("Choice", "Interview")},
    Choice{"kickoff", QT_TRANSLATE_NOOP("Choice", "Kick-off")},
    Choice{"workshop", QT_TRANSLATE_NOOP("Choice", "Workshop")},
    Choice{"coaching", QT_TRANSLATE_NOOP("Choice", "Coaching")},
    Choice{"peer_group", QT_TRANSLATE_NOOP("Choice", "Peer group")},
    Choice{"clinic", QT_TRANSLATE_NOOP("Choice", "Clinic")},
    Choice{"management_meeting", QT_TRANSLATE_NOOP("Choice", "Management meeting")},
    Choice{"closing", QT_TRANSLATE_NOOP("Choice", "Closing seminar")},
    Choice{"follow_up", QT_TRANSLATE_NOOP("Choice", "Follow-up")}};

enum class SessionState { Planned, Held, Cancelled };
template <>
inline constexpr std::array choicesOf<SessionState>{Choice{"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
                                                    Choice{"held", QT_TRANSLATE_NOOP("Choice", "Held")},
                                                    Choice{"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")}};

enum class DeliverableKind { Text, Assessment, Plan, ActionPlan, Pilot, Indicators, Feedback };
template <>
inline constexpr std::array choicesOf<DeliverableKind>{
    Choice{"text", QT_TRANSLATE_NOOP("Choice", "Text")},
    Choice{"assessment", QT_TRANSLATE_NOOP("Choice", "Self-assessment")},
    Choice{"plan", QT_TRANSLATE_NOOP("Choice", "Operating-model plan")},
    Choice{"action_plan", QT_TRANSLATE_NOOP("Choice", "Action plan")},
    Choice{"pilot", QT_TRANSLATE_NOOP("Choice", "Pilot")},
    Choice{"indicators", QT_TRANSLATE_NOOP("Choice", "Indicators")},
    Choice{"feedback", QT_TRANSLATE_NOOP("Choice", "Feedback")}};

enum class MaterialKind { Guide, Form, Annex, Law, Example, Study };
template <>
inline constexpr std::array choicesOf<MaterialKind>{Choice{"guide", QT_TRANSLATE_NOOP("Choice", "Guide")},
                                                    Choice{"form", QT_TRANSLATE_NOOP("Choice", "Form")},
                                                    Choice{"annex", QT_TRANSLATE_NOOP("Choice", "Annex")},
                                                    Choice{"law", QT_TRANSLATE_NOOP("Choice", "Law")},
                                                    Choice{"example", QT_TRANSLATE_NOOP("Choice", "Example")},
                                                    Choice{"study", QT_TRANSLATE_NOOP("Choice", "Self-study")}};

enum class TeamState { Applicant, Participant, NotSelected, Withdrawn };
template <>
inline constexpr std::array choicesOf<TeamState>{Choice{"applicant", QT_TRANSLATE_NOOP("Choice", "Applicant")},
                                                 Choice{"participant", QT_TRANSLATE_NOOP("Choice", "Participant")},
                                                 Choice{"not_selected", QT_TRANSLATE_NOOP("Choice", "Not selected")},
                                                 Choice{"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")}};

enum class MembershipRole { Lead, Partner };
template <>
inline constexpr std::array choicesOf<MembershipRole>{Choice{"lead", QT_TRANSLATE_NOOP("Choice", "Lead organisation")},
                                                      Choice{"partner", QT_TRANSLATE_NOOP("Choice", "Partner")}};

enum class PersonRole {
    Sponsor,
    ProcurementLead,
    SubstanceUnit,
    ProcurementExpert,
    SustainabilityExpert,
    EmploymentServices,
    ContactPerson,
    Other
};
template <>
inline constexpr std::array choicesOf<PersonRole>{
    Choice{"sponsor", QT_TRANSLATE_NOOP("Choice", "Sponsor in management")},
    Choice{"procurement_lead", QT_TRANSLATE_NOOP("Choice", "Head of procurement")},
    Choice{"substance_unit", QT_TRANSLATE_NOOP("Choice", "Substance unit")},
    Choice{"procurement_expert", QT_TRANSLATE_NOOP("Choice", "Procurement expert")},
    Choice{"sustainability_expert", QT_TRANSLATE_NOOP("Choice", "Sustainability expert")},
    Choice{"employment_services", QT_TRANSLATE_NOOP("Choice", "Employment services")},
    Choice{"contact_person", QT_TRANSLATE_NOOP("Choice", "Contact person")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};

enum class ApplicationDecision { Pending, Selected, Reserve, Declined };
template <>
inline constexpr std::array choicesOf<ApplicationDecision>{
    Choice{"pending", QT_TRANSLATE_NOOP("Choice", "Not decided")},
    Choice{"selected", QT_TRANSLATE_NOOP("Choice", "Selected")},
    Choice{"reserve", QT_TRANSLATE_NOOP("Choice", "On the reserve list")},
    Choice{"declined", QT_TRANSLATE_NOOP("Choice", "Declined")}};

/// The states of what a team writes and a coach reviews: a deliverable, a plan, a section.
enum class ReviewState { NotStarted, Draft, Submitted, Commented, Returned, Approved };
template <>
inline constexpr std::array choicesOf<ReviewState>{Choice{"not_started", QT_TRANSLATE_NOOP("Choice", "Not started")},
                                                   Choice{"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
                                                   Choice{"submitted", QT_TRANSLATE_NOOP("Choice", "Submitted")},
                                                   Choice{"commented", QT_TRANSLATE_NOOP("Choice", "Commented")},
                                                   Choice{"returned", QT_TRANSLATE_NOOP("Choice", "Returned")},
                                                   Choice{"approved", QT_TRANSLATE_NOOP("Choice", "Approved")}};

enum class AttendanceState { Present, Remote, Absent, Excused };
template <>
inline constexpr std::array choicesOf<AttendanceState>{
    Choice{"present", QT_TRANSLATE_NOOP("Choice", "Present")}, Choice{"remote", QT_TRANSLATE_NOOP("Choice", "Online")},
    Choice{"absent", QT_TRANSLATE_NOOP("Choice", "Absent")}, Choice{"excused", QT_TRANSLATE_NOOP("Choice", "Excused")}};

enum class Side { Coach, Team };
template <>
inline constexpr std::array choicesOf<Side>{Choice{"coach", QT_TRANSLATE_NOOP("Choice", "Coach")},
                                            Choice{"team", QT_TRANSLATE_NOOP("Choice", "Team")}};

enum class ActionStatus { NotStarted, InProgress, Done, Blocked };
template <>
inline constexpr std::array choicesOf<ActionStatus>{Choice{"not_started", QT_TRANSLATE_NOOP("Choice", "Not started")},
                                                    Choice{"in_progress", QT_TRANSLATE_NOOP("Choice", "In progress")},
                                                    Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done")},
                                                    Choice{"blocked", QT_TRANSLATE_NOOP("Choice", "Blocked")}};

enum class Priority { Low, Normal, High };
template <>
inline constexpr std::array choicesOf<Priority>{Choice{"low", QT_TRANSLATE_NOOP("Choice", "Low")},
                                                Choice{"normal", QT_TRANSLATE_NOOP("Choice", "Normal")},
                                                Choice{"high", QT_TRANSLATE_NOOP("Choice", "High")}};

enum class GoalState { Open, Reached, Dropped };
template <>
inline constexpr std::array choicesOf<GoalState>{Choice{"open", QT_TRANSLATE_NOOP("Choice", "Open")},
                                                 Choice{"reached", QT_TRANSLATE_NOOP("Choice", "Reached")},
                                                 Choice{"dropped", QT_TRANSLATE_NOOP("Choice", "Dropped")}};

/// The parts somebody can have in a task; the letters of a responsibility matrix (RACI) in their order.
enum class ResponsibilityPart { Responsible, Accountable, Consulted, Informed };
template <>
inline constexpr std::array choicesOf<ResponsibilityPart>{
    Choice{"responsible", QT_TRANSLATE_NOOP("Choice", "Does it")},
    Choice{"accountable", QT_TRANSLATE_NOOP("Choice", "Answers for it")},
    Choice{"consulted", QT_TRANSLATE_NOOP("Choice", "Gives advice")},
    Choice{"informed", QT_TRANSLATE_NOOP("Choice", "Is informed")}};

enum class InstrumentKind { Clause, Annex, Form, Checklist, Guide, System };
template <>
inline constexpr std::array choicesOf<InstrumentKind>{Choice{"clause", QT_TRANSLATE_NOOP("Choice", "Clause")},
                                                      Choice{"annex", QT_TRANSLATE_NOOP("Choice", "Annex")},
                                                      Choice{"form", QT_TRANSLATE_NOOP("Choice", "Form")},
                                                      Choice{"checklist", QT_TRANSLATE_NOOP("Choice", "Checklist")},
                                                      Choice{"guide", QT_TRANSLATE_NOOP("Choice", "Guide")},
                                                      Choice{"system", QT_TRANSLATE_NOOP("Choice", "System")}};

enum class InstrumentState { Planned, InUse };
template <>
inline constexpr std::array choicesOf<InstrumentState>{Choice{"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
                                                       Choice{"in_use", QT_TRANSLATE_NOOP("Choice", "In use")}};

enum class ResourceKind { People, Money, Tool };
template <>
inline constexpr std::array choicesOf<ResourceKind>{Choice{"people", QT_TRANSLATE_NOOP("Choice", "Working time")},
                                                    Choice{"money", QT_TRANSLATE_NOOP("Choice", "Money")},
                                                    Choice{"tool", QT_TRANSLATE_NOOP("Choice", "System or tool")}};

/// Why a version of a plan was made.
enum class VersionReason { ByHand, Review };
template <>
inline constexpr std::array choicesOf<VersionReason>{Choice{"by_hand", QT_TRANSLATE_NOOP("Choice", "By hand")},
                                                     Choice{"review", QT_TRANSLATE_NOOP("Choice", "At a review")}};

enum class Permission { NotAsked, Asked, Granted, Refused };
template <>
inline constexpr std::array choicesOf<Permission>{Choice{"not_asked", QT_TRANSLATE_NOOP("Choice", "Not asked")},
                                                  Choice{"asked", QT_TRANSLATE_NOOP("Choice", "Asked")},
                                                  Choice{"granted", QT_TRANSLATE_NOOP("Choice", "Granted")},
                                                  Choice{"refused", QT_TRANSLATE_NOOP("Choice", "Refused")}};

enum class RiskClass { NotAssessed, Low, Medium, High };
template <>
inline constexpr std::array choicesOf<RiskClass>{Choice{"not_assessed", QT_TRANSLATE_NOOP("Choice", "Not assessed")},
                                                 Choice{"low", QT_TRANSLATE_NOOP("Choice", "Low")},
                                                 Choice{"medium", QT_TRANSLATE_NOOP("Choice", "Medium")},
                                                 Choice{"high", QT_TRANSLATE_NOOP("Choice", "High")}};

enum class RiskState { Open, Handled, Realised };
template <>
inline constexpr std::array choicesOf<RiskState>{Choice{"open", QT_TRANSLATE_NOOP("Choice", "Open")},
                                                 Choice{"handled", QT_TRANSLATE_NOOP("Choice", "Handled")},
                                                 Choice{"realised", QT_TRANSLATE_NOOP("Choice", "Realised")}};

enum class IndicatorDirection { AtLeast, AtMost, Exactly };
template <>
inline constexpr std::array choicesOf<IndicatorDirection>{Choice{"at_least", QT_TRANSLATE_NOOP("Choice", "At least")},
                                                          Choice{"at_most", QT_TRANSLATE_NOOP("Choice", "At most")},
                                                          Choice{"exactly", QT_TRANSLATE_NOOP("Choice", "Exactly")}};

enum class AssessmentMoment { Start, End, SixMonths, TwelveMonths };
template <>
inline constexpr std::array choicesOf<AssessmentMoment>{
    Choice{"start", QT_TRANSLATE_NOOP("Choice", "Start")}, Choice{"end", QT_TRANSLATE_NOOP("Choice", "End")},
    Choice{"six_months", QT_TRANSLATE_NOOP("Choice", "After 6 months")},
    Choice{"twelve_months", QT_TRANSLATE_NOOP("Choice", "After 12 months")}};

enum class ProgressState { NotStarted, OnTrack, NeedsAttention, Late, Done };
template <>
inline constexpr std::array choicesOf<ProgressState>{
    Choice{"not_started", QT_TRANSLATE_NOOP("Choice", "Not started")},
    Choice{"on_track", QT_TRANSLATE_NOOP("Choice", "On track")},
    Choice{"needs_attention", QT_TRANSLATE_NOOP("Choice", "Needs attention")},
    Choice{"late", QT_TRANSLATE_NOOP("Choice", "Late")}, Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done")}};

} // namespace polku
