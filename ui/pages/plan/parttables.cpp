#include "pages/plan/approvalpart.h"
#include "pages/plan/goalspart.h"
#include "pages/plan/notepart.h"
#include "pages/plan/responsibilityview.h"
#include "pages/plan/tablepart.h"

#include "fields/recordform.h"
#include "model/records.h"
#include "shell/desk.h"

#include <QCoreApplication>

// The parts of a plan: which fields of their records stand in the table, which below it.

namespace polku::ui {

namespace {

struct PartTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanParts)
};

QString partText(const char *source)
{
    return PartTexts::tr(source);
}

RecordTable *makePartTable(Desk &desk, RecordKind kind, std::vector<Column> columns, const char *title, const char *add,
                           const char *remove, const char *empty)
{
    return new RecordTable(desk, kind, std::move(columns),
                           {[title] { return partText(title); }, [add] { return partText(add); },
                            [remove] { return partText(remove); }, [empty] { return partText(empty); }});
}

/// A part with records that are in an order of their own.
template <class R>
PartView *makeOrdered(RecordTable *table, const char *newTitle, QWidget *parent)
{
    table->setMovable();
    return new TablePart(
        table,
        [newTitle](RecordTable *bound, const PartPlace &place) {
            R prototype;
            prototype.title = partText(newTitle);
            bindToPlan(bound, place, prototype);
        },
        parent);
}

PartView *makeCategories(Desk &desk, QWidget *parent)
{
    RecordTable *table = makePartTable(
        desk, RecordKind::SpendCategory,
        {Column::of(&SpendCategory::title, true), Column::of(&SpendCategory::value, true),
         Column::of(&SpendCategory::potential, true), Column::of(&SpendCategory::risk, true)},
        QT_TRANSLATE_NOOP("PlanParts", "Procurement categories"), QT_TRANSLATE_NOOP("PlanParts", "Add a category"),
        QT_TRANSLATE_NOOP("PlanParts", "Remove the category"),
        QT_TRANSLATE_NOOP("PlanParts", "Which purchases can do most good, and in which can most go wrong? Add the "
                                       "categories with their potential and risk from 1 to 5; a map shows where to "
                                       "begin."));
    table->setMovable();
    table->detail()->addFields(&SpendCategory::cpv, &SpendCategory::theme, &SpendCategory::note);
    return new HeatPart(
        desk, table,
        [](RecordTable *bound, const PartPlace &place) {
            SpendCategory prototype;
            prototype.title = PartTexts::tr("New category");
            bindToPlan(bound, place, prototype);
        },
        "potential", "risk",
        {[] { return PartTexts::tr("Potential"); }, [] { return PartTexts::tr("Risk"); },
         [] { return PartTexts::tr("Map of the categories by potential and risk"); },
         [](int n) {
             return PartTexts::tr("%n category(ies) lack(s) a number and is/are not on the map.", nullptr, n);
         }},
        parent);
}

PartView *makeRisks(Desk &desk, QWidget *parent)
{
    RecordTable *table = makePartTable(
        desk, RecordKind::Risk,
        {Column::of(&Risk::title, true), Column::of(&Risk::likelihood, true), Column::of(&Risk::impact, true),
         Column::of(&Risk::state, true)},
        QT_TRANSLATE_NOOP("PlanParts", "Risks of the change"), QT_TRANSLATE_NOOP("PlanParts", "Add a risk"),
        QT_TRANSLATE_NOOP("PlanParts", "Remove the risk"),
        QT_TRANSLATE_NOOP("PlanParts", "What can stop the change itself? Add the risks with how likely they are and "
                                       "how much they would matter, from 1 to 5."));
    table->detail()->addFields(&Risk::response, &Risk::owner, &Risk::ownerRole);
    return new HeatPart(
        desk, table,
        [](RecordTable *bound, const PartPlace &place) {
            Risk prototype;
            prototype.title = PartTexts::tr("New risk");
            bindToPlan(bound, place, prototype);
        },
        "likelihood", "impact",
        {[] { return PartTexts::tr("Likelihood"); }, [] { return PartTexts::tr("Impact"); },
         [] { return PartTexts::tr("Map of the risks by likelihood and impact"); },
         [](int n) { return PartTexts::tr("%n risk(s) lack(s) a number and is/are not on the map.", nullptr, n); }},
        parent);
}

PartView *makeProcessSteps(Desk &desk, QWidget *parent)
{
    RecordTable *table = makePartTable(
        desk, RecordKind::ProcessStep,
        {Column::of(&ProcessStep::title, true), Column::of(&ProcessStep::stage, true),
         Column::of(&ProcessStep::tool, true)},
        QT_TRANSLATE_NOOP("PlanParts", "Steps of a procurement"), QT_TRANSLATE_NOOP("PlanParts", "Add a step"),
        QT_TRANSLATE_NOOP("PlanParts", "Remove the step"),
        QT_TRANSLATE_NOOP("PlanParts", "What is done at each stage of every procurement, by whom and with "
                                       "which tool? A handful of steps is enough."));
    table->setWordColumns({0, 2});
    table->detail()->addFields(&ProcessStep::owner, &ProcessStep::ownerRole);
    return makeOrdered<ProcessStep>(table, QT_TRANSLATE_NOOP("PlanParts", "New step"), parent);
}

PartView *makeInstruments(Desk &desk, QWidget *parent)
{
    RecordTable *table = makePartTable(
        desk, RecordKind::Instrument,
        {Column::of(&Instrument::title, true), Column::of(&Instrument::kind, true),
         Column::of(&Instrument::usedWhen, true), Column::of(&Instrument::state, true)},
        QT_TRANSLATE_NOOP("PlanParts", "Tools and clauses"), QT_TRANSLATE_NOOP("PlanParts", "Add a tool or clause"),
        QT_TRANSLATE_NOOP("PlanParts", "Remove the tool or clause"),
        QT_TRANSLATE_NOOP("PlanParts", "Which clauses, annexes, forms and checklists do you use, and when? Add also "
                                       "those that you are going to take into use."));
    table->setWordColumns({0, 2});
    table->detail()->addFields(&Instrument::clauseKind, &Instrument::owner, &Instrument::ownerRole, &Instrument::link);
    return makeOrdered<Instrument>(table, QT_TRANSLATE_NOOP("PlanParts", "New tool or clause"), parent);
}

PartView *makeTrainings(Desk &desk, QWidget *parent)
{
    RecordTable *table = makePartTable(
        desk, RecordKind::Training,
        {Column::of(&Training::title, true), Column::of(&Training::audience, true), Column::of(&Training::due, true)},
        QT_TRANSLATE_NOOP("PlanParts", "Training plan"), QT_TRANSLATE_NOOP("PlanParts", "Add a training"),
        QT_TRANSLATE_NOOP("PlanParts", "Remove the training"),
        QT_TRANSLATE_NOOP("PlanParts", "Who has to learn what, how and by when? Think of those who buy, those who "
                                       "follow contracts, and the management."));
    table->detail()->addFields(&Training::method, &Training::doneOn, &Training::owner, &Training::ownerRole);
    return makeOrdered<Training>(table, QT_TRANSLATE_NOOP("PlanParts", "New training"), parent);
}

PartView *makeResources(Desk &desk, QWidget *parent)
{
    RecordTable *table = makePartTable(
        desk, RecordKind::Resource,
        {Column::of(&Resource::title, true), Column::of(&Resource::kind, true), Column::of(&Resource::amount, true),
         Column::of(&Resource::unit, true)},
        QT_TRANSLATE_NOOP("PlanParts", "Resources"), QT_TRANSLATE_NOOP("PlanParts", "Add a resource"),
        QT_TRANSLATE_NOOP("PlanParts", "Remove the resource"),
        QT_TRANSLATE_NOOP("PlanParts", "How much working time, money and systems does the change take, and "
                                       "where do they come from?"));
    table->setWordColumns({0});
    table->detail()->addFields(&Resource::source, &Resource::year, &Resource::note);
    return makeOrdered<Resource>(table, QT_TRANSLATE_NOOP("PlanParts", "New resource"), parent);
}

/// Indicators belong to goals and pilots; the plan tells those of the whole team.
PartView *makeIndicators(Desk &desk, QWidget *parent)
{
    RecordTable *table = makePartTable(
        desk, RecordKind::Indicator,
        {Column::of(&Indicator::title, true), Column::of(&Indicator::unit, true),
         Column::of(&Indicator::baseline, true), Column::of(&Indicator::target, true)},
        QT_TRANSLATE_NOOP("PlanParts", "Indicators"), QT_TRANSLATE_NOOP("PlanParts", "Add an indicator"),
        QT_TRANSLATE_NOOP("PlanParts", "Remove the indicator"),
        QT_TRANSLATE_NOOP("PlanParts", "What will tell whether it worked? Each indicator needs where you are now, a "
                                       "target, and somebody who gathers the figures."));
    table->setWordColumns({0});
    table->detail()->addFields(&Indicator::goal, &Indicator::direction, &Indicator::baselineOn, &Indicator::targetOn,
                               &Indicator::frequency, &Indicator::source, &Indicator::ownerRole);
    return new TablePart(
        table,
        [](RecordTable *bound, const PartPlace &place) {
            const Query query = Query().where(&Indicator::team, place.team);
            bound->setRecords(query.orderBy(&Indicator::rank), [query, place](Edit &edit) {
                Indicator indicator;
                indicator.team = place.team;
                indicator.title = PartTexts::tr("New indicator");
                indicator.rank = rankAfter(edit.rows(RecordKind::Indicator, query));
                beginSection(edit, place.section);
                return RecordRef(edit.insert(indicator));
            });
        },
        parent);
}

} // namespace

PartView *makePartView(PlanPart part, Desk &desk, QWidget *parent)
{
    switch (part) {
    case PlanPart::Goals:
        return new GoalsPart(desk, parent);
    case PlanPart::Categories:
        return makeCategories(desk, parent);
    case PlanPart::Responsibilities:
        return new ResponsibilityView(desk, parent);
    case PlanPart::ProcessSteps:
        return makeProcessSteps(desk, parent);
    case PlanPart::Instruments:
        return makeInstruments(desk, parent);
    case PlanPart::Trainings:
        return makeTrainings(desk, parent);
    case PlanPart::Indicators:
        return makeIndicators(desk, parent);
    case PlanPart::Resources:
        return makeResources(desk, parent);
    case PlanPart::ChangeRisks:
        return makeRisks(desk, parent);
    case PlanPart::Approval:
        return new ApprovalPart(desk, parent);
    case PlanPart::PilotClauses:
    case PlanPart::ClauseMonitoring:
    case PlanPart::Effort:
    case PlanPart::Actions:
        break;
    }
    return new NotePart(desk, part, parent);
}

} // namespace polku::ui
