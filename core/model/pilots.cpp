#include "model/records.h"

namespace polku {

const RecordType &describePilot()
{
    static constexpr Field fields[] = {
        field<&Pilot::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Pilot::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).isTitle().isRequired().atMost(90).isPublic(),
        field<&Pilot::result>("result", QT_TRANSLATE_NOOP("Field", "Result in one sentence"))
            .isSearched()
            .atMost(220)
            .isPublic(),
        field<&Pilot::organisation>("organisation", QT_TRANSLATE_NOOP("Field", "Buyer")).isPublic(),
        field<&Pilot::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")).isSearched().isPublic(),
        field<&Pilot::sector>("sector", QT_TRANSLATE_NOOP("Field", "Sector")).of("sectors").isPublic(),
        field<&Pilot::nature>("nature", QT_TRANSLATE_NOOP("Field", "Nature")).of("natures").isPublic(),
        field<&Pilot::object>("object", QT_TRANSLATE_NOOP("Field", "Object of procurement")).isSearched().isPublic(),
        field<&Pilot::cpv>("cpv", QT_TRANSLATE_NOOP("Field", "CPV")).isPublic(),
        field<&Pilot::procedure>("procedure", QT_TRANSLATE_NOOP("Field", "Procedure")).of("procedures").isPublic(),
        field<&Pilot::value>("value", QT_TRANSLATE_NOOP("Field", "Estimated value, €"))
            .asMoney()
            .between(0, 100000000000),
        field<&Pilot::thresholdType>("threshold_type", QT_TRANSLATE_NOOP("Field", "Kind for thresholds"))
            .of("threshold_types")
            .isPublic(),
        field<&Pilot::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage")).of("stages").both().isPublic(),
        field<&Pilot::noticeOn>("notice_on", QT_TRANSLATE_NOOP("Field", "Contract notice")).isPublic(),
        field<&Pilot::decisionOn>("decision_on", QT_TRANSLATE_NOOP("Field", "Decision")).isPublic(),
        field<&Pilot::contractStarts>("contract_starts", QT_TRANSLATE_NOOP("Field", "Contract starts")).isPublic(),
        field<&Pilot::contractEnds>("contract_ends", QT_TRANSLATE_NOOP("Field", "Contract ends")).isPublic(),
        field<&Pilot::option>("option_months", QT_TRANSLATE_NOOP("Field", "Option, months")).isPublic().between(0, 240),
        field<&Pilot::theme>("theme", QT_TRANSLATE_NOOP("Field", "Theme")).of("themes").isPublic(),
        field<&Pilot::themes>("themes", QT_TRANSLATE_NOOP("Field", "Further themes")).of("themes").isPublic(),
        field<&Pilot::sdgs>("sdgs", QT_TRANSLATE_NOOP("Field", "Sustainable development goals")).of("sdgs").isPublic(),
        field<&Pilot::background>("background", QT_TRANSLATE_NOOP("Field", "Background and need"))
            .asText()
            .isSearched()
            .isPublic(),
        field<&Pilot::socialGoal>("social_goal", QT_TRANSLATE_NOOP("Field", "Social goal"))
            .asText()
            .isSearched()
            .isPublic(),
        field<&Pilot::roles>("roles", QT_TRANSLATE_NOOP("Field", "Roles")).asText().isSearched().isPublic(),
        field<&Pilot::riskAnalysis>("risk_analysis", QT_TRANSLATE_NOOP("Field", "Risk analysis"))
            .asText()
            .isSearched()
            .isPublic(),
        field<&Pilot::marketDialogue>("market_dialogue", QT_TRANSLATE_NOOP("Field", "Market dialogue"))
            .asText()
            .isSearched()
            .isPublic(),
        field<&Pilot::monitoring>("monitoring", QT_TRANSLATE_NOOP("Field", "Monitoring"))
            .asText()
            .isSearched()
            .isPublic(),
        field<&Pilot::consequence>("consequence", QT_TRANSLATE_NOOP("Field", "Consequence"))
            .asText()
            .isSearched()
            .isPublic(),
        field<&Pilot::costs>("costs", QT_TRANSLATE_NOOP("Field", "Costs")).asText().isSearched().isPublic(),
        field<&Pilot::hours>("hours", QT_TRANSLATE_NOOP("Field", "Working hours")).isPublic().between(0, 100000),
        field<&Pilot::worked>("worked", QT_TRANSLATE_NOOP("Field", "What worked")).asText().isSearched().isPublic(),
        field<&Pilot::wouldChange>("would_change", QT_TRANSLATE_NOOP("Field", "What we would change"))
            .asText()
            .isSearched()
            .isPublic(),
        field<&Pilot::advice>("advice", QT_TRANSLATE_NOOP("Field", "Advice to others"))
            .asText()
            .isSearched()
            .isPublic(),
        field<&Pilot::nextSteps>("next_steps", QT_TRANSLATE_NOOP("Field", "Next steps"))
            .asText()
            .isSearched()
            .isPublic(),
        field<&Pilot::links>("links", QT_TRANSLATE_NOOP("Field", "Material links")).asText().isPublic(),
        field<&Pilot::contactRole>("contact_role", QT_TRANSLATE_NOOP("Field", "Contact role")).isSearched().isPublic(),
        field<&Pilot::contactUnit>("contact_unit", QT_TRANSLATE_NOOP("Field", "Contact unit")).isSearched().isPublic(),
        field<&Pilot::permission>("permission", QT_TRANSLATE_NOOP("Field", "Permission to publish")).both().isPublic(),
        field<&Pilot::publishedOn>("published_on", QT_TRANSLATE_NOOP("Field", "Date of the summary")).isPublic(),
        field<&Pilot::version>("version", QT_TRANSLATE_NOOP("Field", "Version")).isPublic().between(1, 999),
        field<&Pilot::licence>("licence", QT_TRANSLATE_NOOP("Field", "Licence")).of("licences").isPublic(),
        field<&Pilot::goal>("goal", QT_TRANSLATE_NOOP("Field", "Goal")),
        field<&Pilot::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")),
        field<&Pilot::internalNotes>("internal_notes", QT_TRANSLATE_NOOP("Field", "Notes of the team"))
            .asText()
            .isSearched(),
        field<&Pilot::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{
        RecordKind::Pilot, "pilot", QT_TRANSLATE_NOOP("Record", "Pilot"), QT_TRANSLATE_NOOP("Record", "Pilots"),
        Scope::Team,       fields};
    return type;
}

const RecordType &describePilotMilestone()
{
    static constexpr Field fields[] = {
        field<&PilotMilestone::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&PilotMilestone::pilot>("pilot", QT_TRANSLATE_NOOP("Field", "Pilot")).isParent().isRequired(),
        field<&PilotMilestone::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage")).of("stages").isPublic(),
        field<&PilotMilestone::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).isTitle().atMost(160).isPublic(),
        field<&PilotMilestone::planned>("planned", QT_TRANSLATE_NOOP("Field", "Planned")).isPublic(),
        field<&PilotMilestone::actual>("actual", QT_TRANSLATE_NOOP("Field", "Actual")).isPublic(),
        field<&PilotMilestone::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).isSearched(),
    };
    static constexpr RecordType type{RecordKind::PilotMilestone,
                                     "pilot_milestone",
                                     QT_TRANSLATE_NOOP("Record", "Milestone"),
                                     QT_TRANSLATE_NOOP("Record", "Milestones"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeClause()
{
    static constexpr Field fields[] = {
        field<&Clause::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Clause::pilot>("pilot", QT_TRANSLATE_NOOP("Field", "Pilot")).isParent().isRequired(),
        field<&Clause::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).of("clause_kinds").isPublic(),
        field<&Clause::placement>("placement", QT_TRANSLATE_NOOP("Field", "Placement")).of("placements").isPublic(),
        field<&Clause::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).isTitle().atMost(160).isPublic(),
        field<&Clause::text>("text", QT_TRANSLATE_NOOP("Field", "Exact text")).asText().isSearched().isPublic(),
        field<&Clause::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight, %")).isPublic().between(0, 100),
        field<&Clause::announced>("announced", QT_TRANSLATE_NOOP("Field", "Monitoring announced in the tender"))
            .isPublic(),
        field<&Clause::monitoring>("monitoring", QT_TRANSLATE_NOOP("Field", "Monitoring"))
            .asText()
            .isSearched()
            .isPublic(),
        field<&Clause::frequency>("frequency", QT_TRANSLATE_NOOP("Field", "Reported")).of("frequencies").isPublic(),
        field<&Clause::consequence>("consequence", QT_TRANSLATE_NOOP("Field", "Consequence"))
            .asText()
            .isSearched()
            .isPublic(),
        field<&Clause::personsMin>("persons_min", QT_TRANSLATE_NOOP("Field", "Persons at least"))
            .isPublic()
            .between(0, 100000),
        field<&Clause::monthsMin>("months_min", QT_TRANSLATE_NOOP("Field", "Months at least"))
            .isPublic()
            .between(0, 1000),
        field<&Clause::hoursMin>("hours_min", QT_TRANSLATE_NOOP("Field", "Weekly hours at least"))
            .isPublic()
            .between(0, 60),
        field<&Clause::personMonthsMin>("person_months_min", QT_TRANSLATE_NOOP("Field", "Person-months at least"))
            .isPublic()
            .between(0, 100000),
        field<&Clause::percentValue>("percent_value", QT_TRANSLATE_NOOP("Field", "Share of contract value, %"))
            .isPublic()
            .between(0, 100),
        field<&Clause::percentStaff>("percent_staff", QT_TRANSLATE_NOOP("Field", "Share of staff or hours, %"))
            .isPublic()
            .between(0, 100),
        field<&Clause::targetGroups>("target_groups", QT_TRANSLATE_NOOP("Field", "Target groups"))
            .of("target_groups")
            .isPublic(),
        field<&Clause::paths>("paths", QT_TRANSLATE_NOOP("Field", "Paths to employment")).of("paths").isPublic(),
        field<&Clause::annexUsed>("annex_used", QT_TRANSLATE_NOOP("Field", "Code of conduct annex")).isPublic(),
        field<&Clause::annexVersion>("annex_version", QT_TRANSLATE_NOOP("Field", "Version of the annex")).isPublic(),
        field<&Clause::riskClass>("risk_class", QT_TRANSLATE_NOOP("Field", "Risk class")),
        field<&Clause::selfAssessmentRequested>("self_assessment_requested",
                                                QT_TRANSLATE_NOOP("Field", "Self-assessment requested")),
        field<&Clause::selfAssessmentReceived>("self_assessment_received",
                                               QT_TRANSLATE_NOOP("Field", "Self-assessment received")),
        field<&Clause::selfAssessmentScore>("self_assessment_score",
                                            QT_TRANSLATE_NOOP("Field", "Self-assessment score"))
            .between(0, 100),
        field<&Clause::auditDate>("audit_date", QT_TRANSLATE_NOOP("Field", "Audit")),
        field<&Clause::deviations>("deviations", QT_TRANSLATE_NOOP("Field", "Deviations")).between(0, 100000),
        field<&Clause::deviationsOpen>("deviations_open", QT_TRANSLATE_NOOP("Field", "Open deviations"))
            .between(0, 100000),
        field<&Clause::correctiveDeadline>("corrective_deadline", QT_TRANSLATE_NOOP("Field", "Corrective deadline")),
        field<&Clause::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).asText().isSearched(),
        field<&Clause::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{
        RecordKind::Clause, "clause", QT_TRANSLATE_NOOP("Record", "Clause"), QT_TRANSLATE_NOOP("Record", "Clauses"),
        Scope::Team,        fields};
    return type;
}

const RecordType &describeRisk()
{
    static constexpr Field fields[] = {
        field<&Risk::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Risk::pilot>("pilot", QT_TRANSLATE_NOOP("Field", "Pilot")).isParent(),
        field<&Risk::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan")).isParent(),
        field<&Risk::title>("title", QT_TRANSLATE_NOOP("Field", "Risk")).isTitle().isRequired().atMost(200),
        field<&Risk::likelihood>("likelihood", QT_TRANSLATE_NOOP("Field", "Likelihood")).between(1, 5),
        field<&Risk::impact>("impact", QT_TRANSLATE_NOOP("Field", "Impact")).between(1, 5),
        field<&Risk::response>("response", QT_TRANSLATE_NOOP("Field", "Response")).asText().isSearched(),
        field<&Risk::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")),
        field<&Risk::ownerRole>("owner_role", QT_TRANSLATE_NOOP("Field", "Owner's role")).isSearched(),
        field<&Risk::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    };
    static constexpr RecordType type{
        RecordKind::Risk, "risk", QT_TRANSLATE_NOOP("Record", "Risk"), QT_TRANSLATE_NOOP("Record", "Risks"),
        Scope::Team,      fields};
    return type;
}

const RecordType &describeIndicator()
{
    static constexpr Field fields[] = {
        field<&Indicator::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Indicator::pilot>("pilot", QT_TRANSLATE_NOOP("Field", "Pilot")).isParent(),
        field<&Indicator::goal>("goal", QT_TRANSLATE_NOOP("Field", "Goal")).isParent(),
        field<&Indicator::title>("title", QT_TRANSLATE_NOOP("Field", "Indicator"))
            .isTitle()
            .isRequired()
            .atMost(160)
            .isPublic(),
        field<&Indicator::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")).isPublic(),
        field<&Indicator::baseline>("baseline", QT_TRANSLATE_NOOP("Field", "Baseline")).isPublic(),
        field<&Indicator::baselineOn>("baseline_on", QT_TRANSLATE_NOOP("Field", "Baseline date")).isPublic(),
        field<&Indicator::target>("target", QT_TRANSLATE_NOOP("Field", "Target")).isPublic(),
        field<&Indicator::targetOn>("target_on", QT_TRANSLATE_NOOP("Field", "Target date")).isPublic(),
        field<&Indicator::direction>("direction", QT_TRANSLATE_NOOP("Field", "Target is")).isPublic(),
        field<&Indicator::frequency>("frequency", QT_TRANSLATE_NOOP("Field", "Measured")).of("frequencies").isPublic(),
        field<&Indicator::source>("source", QT_TRANSLATE_NOOP("Field", "Source")).isSearched().isPublic(),
        field<&Indicator::ownerRole>("owner_role", QT_TRANSLATE_NOOP("Field", "Owner's role")).isSearched(),
        field<&Indicator::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).isHidden(),
    };
    static constexpr RecordType type{RecordKind::Indicator,
                                     "indicator",
                                     QT_TRANSLATE_NOOP("Record", "Indicator"),
                                     QT_TRANSLATE_NOOP("Record", "Indicators"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeMeasurement()
{
    static constexpr Field fields[] = {
        field<&Measurement::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Measurement::indicator>("indicator", QT_TRANSLATE_NOOP("Field", "Indicator")).isParent().isRequired(),
        field<&Measurement::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).isPublic().isRequired(),
        field<&Measurement::value>("value", QT_TRANSLATE_NOOP("Field", "Value")).isPublic(),
        field<&Measurement::expected>("expected", QT_TRANSLATE_NOOP("Field", "Expected")).isPublic(),
        field<&Measurement::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).isSearched(),
    };
    static constexpr RecordType type{RecordKind::Measurement,
                                     "measurement",
                                     QT_TRANSLATE_NOOP("Record", "Measurement"),
                                     QT_TRANSLATE_NOOP("Record", "Measurements"),
                                     Scope::Team,
                                     fields};
    return type;
}

} // namespace polku
