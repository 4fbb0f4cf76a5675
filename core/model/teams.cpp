#include "model/records.h"

namespace polku {

const RecordType &describeTeam()
{
    static constexpr Field fields[] = {
        field<&Team::academy>("academy", QT_TRANSLATE_NOOP("Field", "Academy")).isParent().isRequired().coach(),
        field<&Team::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).isTitle().isRequired().atMost(120).isPublic(),
        field<&Team::shortName>("short_name", QT_TRANSLATE_NOOP("Field", "Short name")).atMost(40).isPublic(),
        field<&Team::state>("state", QT_TRANSLATE_NOOP("Field", "State")).coach(),
        field<&Team::coach>("coach", QT_TRANSLATE_NOOP("Field", "Coach")).isSearched().coach().personal(),
        field<&Team::theme>("theme", QT_TRANSLATE_NOOP("Field", "Theme")).of("themes").both(),
        field<&Team::goal>("goal", QT_TRANSLATE_NOOP("Field", "What the team wants to achieve"))
            .asText()
            .isSearched()
            .both(),
        field<&Team::sponsor>("sponsor_unit", QT_TRANSLATE_NOOP("Field", "Sponsor's unit")),
        field<&Team::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden().both(),
    };
    static constexpr RecordType type{
        RecordKind::Team, "team", QT_TRANSLATE_NOOP("Record", "Team"), QT_TRANSLATE_NOOP("Record", "Teams"),
        Scope::Team,      fields};
    return type;
}

const RecordType &describeOrganisation()
{
    static constexpr Field fields[] = {
        field<&Organisation::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Organisation::name>("name", QT_TRANSLATE_NOOP("Field", "Name"))
            .isTitle()
            .isRequired()
            .atMost(160)
            .isPublic(),
        field<&Organisation::businessId>("business_id", QT_TRANSLATE_NOOP("Field", "Business ID")).isPublic(),
        field<&Organisation::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of organisation"))
            .of("organisation_kinds")
            .isPublic(),
        field<&Organisation::city>("city", QT_TRANSLATE_NOOP("Field", "Place")).isSearched().isPublic(),
        field<&Organisation::website>("website", QT_TRANSLATE_NOOP("Field", "Website")).isPublic(),
        field<&Organisation::spend>("spend", QT_TRANSLATE_NOOP("Field", "Purchases in a year, €")).asMoney(),
    };
    static constexpr RecordType type{RecordKind::Organisation,
                                     "organisation",
                                     QT_TRANSLATE_NOOP("Record", "Organisation"),
                                     QT_TRANSLATE_NOOP("Record", "Organisations"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeMembership()
{
    static constexpr Field fields[] = {
        field<&Membership::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Membership::organisation>("organisation", QT_TRANSLATE_NOOP("Field", "Organisation"))
            .isParent()
            .isRequired(),
        field<&Membership::role>("role", QT_TRANSLATE_NOOP("Field", "Role in the team")).isPublic(),
        field<&Membership::units>("units", QT_TRANSLATE_NOOP("Field", "Units")).isSearched().isPublic(),
        field<&Membership::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{RecordKind::Membership,
                                     "membership",
                                     QT_TRANSLATE_NOOP("Record", "Membership"),
                                     QT_TRANSLATE_NOOP("Record", "Memberships"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describePerson()
{
    static constexpr Field fields[] = {
        field<&Person::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Person::organisation>("organisation", QT_TRANSLATE_NOOP("Field", "Organisation")),
        field<&Person::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).isTitle().isRequired().atMost(120).personal(),
        field<&Person::jobTitle>("job_title", QT_TRANSLATE_NOOP("Field", "Job title")).isSearched().personal(),
        field<&Person::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")).isSearched().personal(),
        field<&Person::role>("role", QT_TRANSLATE_NOOP("Field", "Role")).both(),
        field<&Person::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail")).isSearched().personal(),
        field<&Person::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone")).personal(),
        field<&Person::consent>("consent", QT_TRANSLATE_NOOP("Field", "May be named as contact")).personal(),
        field<&Person::keepUntil>("keep_until", QT_TRANSLATE_NOOP("Field", "Keep until")).personal(),
        field<&Person::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).asText().personal(),
        field<&Person::left>("has_left", QT_TRANSLATE_NOOP("Field", "Has left")).both(),
    };
    static constexpr RecordType type{
        RecordKind::Person, "person", QT_TRANSLATE_NOOP("Record", "Person"), QT_TRANSLATE_NOOP("Record", "People"),
        Scope::Team,        fields};
    return type;
}

const RecordType &describeApplication()
{
    static constexpr Field fields[] = {
        field<&Application::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Application::received>("received", QT_TRANSLATE_NOOP("Field", "Received")).both(),
        field<&Application::needs>("needs", QT_TRANSLATE_NOOP("Field", "Needs and expectations")).asText().isSearched(),
        field<&Application::strategyLink>("strategy_link", QT_TRANSLATE_NOOP("Field", "Link to strategy"))
            .asText()
            .isSearched(),
        field<&Application::theme>("theme", QT_TRANSLATE_NOOP("Field", "Theme")).of("themes"),
        field<&Application::pilotIdea>("pilot_idea", QT_TRANSLATE_NOOP("Field", "Pilot idea")).asText().isSearched(),
        field<&Application::teamText>("team_text", QT_TRANSLATE_NOOP("Field", "Team and its roles"))
            .asText()
            .isSearched(),
        field<&Application::workingTime>("working_time", QT_TRANSLATE_NOOP("Field", "Working time")).asText(),
        field<&Application::management>("management", QT_TRANSLATE_NOOP("Field", "Commitment of management"))
            .asText()
            .isSearched(),
        field<&Application::interviewDate>("interview_date", QT_TRANSLATE_NOOP("Field", "Interview")).coach(),
        field<&Application::interviewNotes>("interview_notes", QT_TRANSLATE_NOOP("Field", "Interview notes"))
            .asText()
            .isSearched()
            .coachPrivate(),
        field<&Application::score>("score", QT_TRANSLATE_NOOP("Field", "Score")).coachPrivate().between(0, 5),
        field<&Application::decision>("decision", QT_TRANSLATE_NOOP("Field", "Decision")).coach(),
        field<&Application::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")).coach(),
        field<&Application::reason>("decision_reason", QT_TRANSLATE_NOOP("Field", "Reason for the decision"))
            .asText()
            .isSearched()
            .coachPrivate(),
    };
    static constexpr RecordType type{RecordKind::Application,
                                     "application",
                                     QT_TRANSLATE_NOOP("Record", "Application"),
                                     QT_TRANSLATE_NOOP("Record", "Applications"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeCriterionScore()
{
    static constexpr Field fields[] = {
        field<&CriterionScore::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&CriterionScore::application>("application", QT_TRANSLATE_NOOP("Field", "Application"))
            .isParent()
            .isRequired(),
        field<&CriterionScore::criterion>("criterion", QT_TRANSLATE_NOOP("Field", "Selection criterion"))
            .isParent()
            .isRequired(),
        field<&CriterionScore::points>("points", QT_TRANSLATE_NOOP("Field", "Points")).between(0, 5).coachPrivate(),
        field<&CriterionScore::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).isSearched().coachPrivate(),
    };
    static constexpr RecordType type{RecordKind::CriterionScore,
                                     "criterion_score",
                                     QT_TRANSLATE_NOOP("Record", "Score of an application"),
                                     QT_TRANSLATE_NOOP("Record", "Scores of applications"),
                                     Scope::CoachPrivate,
                                     fields};
    return type;
}

} // namespace polku
