#include "model/recordlists.h"
#include "model/records.h"

namespace polku {

const RecordType &describePlan()
{
    static constexpr Field fields[] = {
        field<&Plan::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Plan::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).isTitle().isRequired().atMost(160),
        field<&Plan::state>("state", QT_TRANSLATE_NOOP("Field", "State")).both(),
        field<&Plan::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary")).asText().isSearched(),
        field<&Plan::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by")).isSearched(),
        field<&Plan::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on")),
        field<&Plan::reviewOn>("review_on", QT_TRANSLATE_NOOP("Field", "Next review")),
    };
    static constexpr RecordType type{
        RecordKind::Plan, "plan", QT_TRANSLATE_NOOP("Record", "Plan"), QT_TRANSLATE_NOOP("Record", "Plans"),
        Scope::Team,      fields};
    return type;
}

const RecordType &describePlanSection()
{
    static constexpr Field fields[] = {
        field<&PlanSection::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&PlanSection::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan")).isParent().isRequired(),
        field<&PlanSection::code>("code", QT_TRANSLATE_NOOP("Field", "Code")).isHidden(),
        field<&PlanSection::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).isTitle().isRequired().atMost(160),
        field<&PlanSection::body>("body", QT_TRANSLATE_NOOP("Field", "Text")).asText().isSearched(),
        field<&PlanSection::state>("state", QT_TRANSLATE_NOOP("Field", "State")).both(),
        field<&PlanSection::hiddenSection>("is_hidden", QT_TRANSLATE_NOOP("Field", "Left out")),
        field<&PlanSection::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{RecordKind::PlanSection,
                                     "plan_section",
                                     QT_TRANSLATE_NOOP("Record", "Plan section"),
                                     QT_TRANSLATE_NOOP("Record", "Plan sections"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeGoal()
{
    static constexpr Field fields[] = {
        field<&Goal::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Goal::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan")).isParent(),
        field<&Goal::section>("section", QT_TRANSLATE_NOOP("Field", "Section")),
        field<&Goal::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).isTitle().isRequired().atMost(200),
        field<&Goal::description>("description", QT_TRANSLATE_NOOP("Field", "Description")).asText().isSearched(),
        field<&Goal::theme>("theme", QT_TRANSLATE_NOOP("Field", "Theme")).of("themes"),
        field<&Goal::area>("area", QT_TRANSLATE_NOOP("Field", "Self-assessment area")).of("maturity_areas"),
        field<&Goal::indicator>("indicator", QT_TRANSLATE_NOOP("Field", "Indicator")).isSearched(),
        field<&Goal::baseline>("baseline", QT_TRANSLATE_NOOP("Field", "Baseline")),
        field<&Goal::target>("target", QT_TRANSLATE_NOOP("Field", "Target")),
        field<&Goal::due>("due", QT_TRANSLATE_NOOP("Field", "Due")),
        field<&Goal::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")),
        field<&Goal::ownerRole>("owner_role", QT_TRANSLATE_NOOP("Field", "Owner's role")).isSearched(),
        field<&Goal::state>("state", QT_TRANSLATE_NOOP("Field", "State")).both(),
        field<&Goal::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{
        RecordKind::Goal, "goal", QT_TRANSLATE_NOOP("Record", "Goal"), QT_TRANSLATE_NOOP("Record", "Goals"),
        Scope::Team,      fields};
    return type;
}

const RecordType &describeAction()
{
    static constexpr Field fields[] = {
        field<&Action::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Action::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).isTitle().isRequired().atMost(200),
        field<&Action::description>("description", QT_TRANSLATE_NOOP("Field", "Description")).asText().isSearched(),
        field<&Action::status>("status", QT_TRANSLATE_NOOP("Field", "Status")).both(),
        field<&Action::priority>("priority", QT_TRANSLATE_NOOP("Field", "Priority")),
        field<&Action::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")),
        field<&Action::ownerRole>("owner_role", QT_TRANSLATE_NOOP("Field", "Owner's role")).isSearched(),
        field<&Action::starts>("starts", QT_TRANSLATE_NOOP("Field", "Starts")),
        field<&Action::due>("due", QT_TRANSLATE_NOOP("Field", "Due")),
        field<&Action::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on")),
        field<&Action::agreedDue>("agreed_due", QT_TRANSLATE_NOOP("Field", "Due as first agreed")),
        field<&Action::theme>("theme", QT_TRANSLATE_NOOP("Field", "Theme")).of("themes"),
        field<&Action::goal>("goal", QT_TRANSLATE_NOOP("Field", "Goal")),
        field<&Action::section>("section", QT_TRANSLATE_NOOP("Field", "Section")),
        field<&Action::pilot>("pilot", QT_TRANSLATE_NOOP("Field", "Pilot")),
        field<&Action::area>("area", QT_TRANSLATE_NOOP("Field", "Self-assessment area")).of("maturity_areas"),
        field<&Action::effort>("effort", QT_TRANSLATE_NOOP("Field", "Person-days")).between(0, 10000),
        field<&Action::cost>("cost", QT_TRANSLATE_NOOP("Field", "Cost, €")).asMoney().between(0, 1000000000),
        listOf(field<&Action::waitsFor>("waits_for", QT_TRANSLATE_NOOP("Field", "Waits for")).isHidden(),
               RecordKind::Action),
        field<&Action::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).asText().isSearched(),
        field<&Action::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{
        RecordKind::Action, "action", QT_TRANSLATE_NOOP("Record", "Action"), QT_TRANSLATE_NOOP("Record", "Actions"),
        Scope::Team,        fields};
    return type;
}

} // namespace polku
