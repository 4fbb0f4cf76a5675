#include "model/records.h"

namespace polku {

const RecordType &describePlanRole()
{
    static constexpr Field fields[] = {
        field<&PlanRole::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&PlanRole::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan")).isParent().isRequired(),
        field<&PlanRole::title>("title", QT_TRANSLATE_NOOP("Field", "Role")).isTitle().atMost(160),
        field<&PlanRole::person>("person", QT_TRANSLATE_NOOP("Field", "Person")),
        field<&PlanRole::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).isSearched(),
        field<&PlanRole::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{RecordKind::PlanRole,
                                     "plan_role",
                                     QT_TRANSLATE_NOOP("Record", "Role of the plan"),
                                     QT_TRANSLATE_NOOP("Record", "Roles of the plan"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeResponsibility()
{
    static constexpr Field fields[] = {
        field<&Responsibility::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Responsibility::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan")).isParent().isRequired(),
        field<&Responsibility::title>("title", QT_TRANSLATE_NOOP("Field", "Task")).isTitle().isRequired().atMost(200),
        field<&Responsibility::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage")).of("stages"),
        field<&Responsibility::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{RecordKind::Responsibility,
                                     "responsibility",
                                     QT_TRANSLATE_NOOP("Record", "Responsibility"),
                                     QT_TRANSLATE_NOOP("Record", "Responsibilities"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeResponsibilityShare()
{
    static constexpr Field fields[] = {
        field<&ResponsibilityShare::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&ResponsibilityShare::responsibility>("responsibility", QT_TRANSLATE_NOOP("Field", "Task"))
            .isParent()
            .isRequired(),
        field<&ResponsibilityShare::role>("role", QT_TRANSLATE_NOOP("Field", "Role")).isParent().isRequired(),
        field<&ResponsibilityShare::part>("part", QT_TRANSLATE_NOOP("Field", "Part in the task")),
    };
    static constexpr RecordType type{RecordKind::ResponsibilityShare,
                                     "responsibility_share",
                                     QT_TRANSLATE_NOOP("Record", "Part in a task"),
                                     QT_TRANSLATE_NOOP("Record", "Parts in tasks"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeProcessStep()
{
    static constexpr Field fields[] = {
        field<&ProcessStep::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&ProcessStep::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan")).isParent().isRequired(),
        field<&ProcessStep::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage")).of("stages"),
        field<&ProcessStep::title>("title", QT_TRANSLATE_NOOP("Field", "What is done"))
            .isTitle()
            .isRequired()
            .atMost(300),
        field<&ProcessStep::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")),
        field<&ProcessStep::ownerRole>("owner_role", QT_TRANSLATE_NOOP("Field", "Owner's role")).isSearched(),
        field<&ProcessStep::tool>("tool", QT_TRANSLATE_NOOP("Field", "Tool")).isSearched(),
        field<&ProcessStep::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{RecordKind::ProcessStep,
                                     "process_step",
                                     QT_TRANSLATE_NOOP("Record", "Process step"),
                                     QT_TRANSLATE_NOOP("Record", "Process steps"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeInstrument()
{
    static constexpr Field fields[] = {
        field<&Instrument::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Instrument::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan")).isParent().isRequired(),
        field<&Instrument::title>("title", QT_TRANSLATE_NOOP("Field", "Tool or clause"))
            .isTitle()
            .isRequired()
            .atMost(200),
        field<&Instrument::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&Instrument::clauseKind>("clause_kind", QT_TRANSLATE_NOOP("Field", "Kind of clause")).of("clause_kinds"),
        field<&Instrument::usedWhen>("used_when", QT_TRANSLATE_NOOP("Field", "When it is used")).isSearched(),
        field<&Instrument::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
        field<&Instrument::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")),
        field<&Instrument::ownerRole>("owner_role", QT_TRANSLATE_NOOP("Field", "Owner's role")).isSearched(),
        field<&Instrument::link>("link", QT_TRANSLATE_NOOP("Field", "Link")).isSearched(),
        field<&Instrument::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{RecordKind::Instrument,
                                     "instrument",
                                     QT_TRANSLATE_NOOP("Record", "Tool or clause"),
                                     QT_TRANSLATE_NOOP("Record", "Tools and clauses"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeSpendCategory()
{
    static constexpr Field fields[] = {
        field<&SpendCategory::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&SpendCategory::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan")).isParent().isRequired(),
        field<&SpendCategory::title>("title", QT_TRANSLATE_NOOP("Field", "Category"))
            .isTitle()
            .isRequired()
            .atMost(160),
        field<&SpendCategory::cpv>("cpv", QT_TRANSLATE_NOOP("Field", "CPV")).isSearched(),
        field<&SpendCategory::value>("value", QT_TRANSLATE_NOOP("Field", "Yearly value, €"))
            .asMoney()
            .between(0, 100000000000),
        field<&SpendCategory::potential>("potential", QT_TRANSLATE_NOOP("Field", "Potential")).between(1, 5),
        field<&SpendCategory::risk>("risk", QT_TRANSLATE_NOOP("Field", "Risk")).between(1, 5),
        field<&SpendCategory::theme>("theme", QT_TRANSLATE_NOOP("Field", "Theme")).of("themes"),
        field<&SpendCategory::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).isSearched(),
        field<&SpendCategory::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{RecordKind::SpendCategory,
                                     "spend_category",
                                     QT_TRANSLATE_NOOP("Record", "Procurement category"),
                                     QT_TRANSLATE_NOOP("Record", "Procurement categories"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeTraining()
{
    static constexpr Field fields[] = {
        field<&Training::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Training::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan")).isParent().isRequired(),
        field<&Training::title>("title", QT_TRANSLATE_NOOP("Field", "What is learnt"))
            .isTitle()
            .isRequired()
            .atMost(200),
        field<&Training::audience>("audience", QT_TRANSLATE_NOOP("Field", "For whom")).isSearched(),
        field<&Training::method>("method", QT_TRANSLATE_NOOP("Field", "How")).isSearched(),
        field<&Training::due>("due", QT_TRANSLATE_NOOP("Field", "Due")),
        field<&Training::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on")),
        field<&Training::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")),
        field<&Training::ownerRole>("owner_role", QT_TRANSLATE_NOOP("Field", "Owner's role")).isSearched(),
        field<&Training::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{RecordKind::Training,
                                     "training",
                                     QT_TRANSLATE_NOOP("Record", "Training"),
                                     QT_TRANSLATE_NOOP("Record", "Trainings"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeResource()
{
    static constexpr Field fields[] = {
        field<&Resource::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Resource::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan")).isParent().isRequired(),
        field<&Resource::title>("title", QT_TRANSLATE_NOOP("Field", "What is needed"))
            .isTitle()
            .isRequired()
            .atMost(200),
        field<&Resource::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&Resource::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")).between(0, 1000000000),
        field<&Resource::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")).atMost(60),
        field<&Resource::source>("source", QT_TRANSLATE_NOOP("Field", "Source")).isSearched(),
        field<&Resource::year>("year", QT_TRANSLATE_NOOP("Field", "Year")).between(2000, 2199),
        field<&Resource::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).isSearched(),
        field<&Resource::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{RecordKind::Resource,
                                     "resource",
                                     QT_TRANSLATE_NOOP("Record", "Resource"),
                                     QT_TRANSLATE_NOOP("Record", "Resources"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describePlanVersion()
{
    static constexpr Field fields[] = {
        field<&PlanVersion::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&PlanVersion::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan")).isParent().isRequired(),
        field<&PlanVersion::title>("title", QT_TRANSLATE_NOOP("Field", "Name"))
            .isTitle()
            .isRequired()
            .atMost(160)
            .both(),
        field<&PlanVersion::at>("at", QT_TRANSLATE_NOOP("Field", "Time")).both(),
        field<&PlanVersion::author>("author", QT_TRANSLATE_NOOP("Field", "Author")).isSearched().both().personal(),
        field<&PlanVersion::reason>("reason", QT_TRANSLATE_NOOP("Field", "Made")).both(),
        field<&PlanVersion::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).isSearched().both(),
        field<&PlanVersion::content>("content", QT_TRANSLATE_NOOP("Field", "Content")).asText().isHidden().both(),
    };
    static constexpr RecordType type{RecordKind::PlanVersion,
                                     "plan_version",
                                     QT_TRANSLATE_NOOP("Record", "Version of the plan"),
                                     QT_TRANSLATE_NOOP("Record", "Versions of the plan"),
                                     Scope::Team,
                                     fields};
    return type;
}

} // namespace polku
