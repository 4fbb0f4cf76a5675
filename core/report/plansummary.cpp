#include "report/plainblocks.h"
#include "report/planpieces.h"
#include "report/planreports.h"

#include <QCoreApplication>

namespace polku::report {

namespace {

// So much fits two pages, whatever is written in it. Lines are those of a table; long texts leave room for fewer rows.
constexpr double linesOfSummary = 60;
constexpr double linesOfPart = 19;
constexpr qsizetype lettersOfSummary = 900;
constexpr qsizetype lettersOfCell = 120;
constexpr size_t goalsInSummary = 5;
constexpr size_t categoriesInSummary = 4;
constexpr size_t tasksInSummary = 5;
constexpr size_t actionsInSummary = 7;
constexpr size_t pilotsInSummary = 3;
constexpr size_t risksInSummary = 3;

/// What is looked up first: whose it is, whether it is decided, what it takes.
List inBrief(const Plan &plan, const PlanTables &tables)
{
    List list;
    for (const auto &[label, value] : {std::pair(QT_TRANSLATE_NOOP("Plan", "Organisations"), tables.organisations()),
                                       std::pair(QT_TRANSLATE_NOOP("Plan", "Approval"), tables.approval()),
                                       std::pair(QT_TRANSLATE_NOOP("Plan", "Next review"),
                                                 plan.reviewOn.isValid() ? tables.date(plan.reviewOn) : QString()),
                                       std::pair(QT_TRANSLATE_NOOP("Plan", "What it still takes"), tables.effort())}) {
        if (!value.isEmpty())
            list.items.push_back({Span{tables.word(label) + QStringLiteral(": "), true, false, {}},
                                  Span{clipped(value, 2 * lettersOfCell), false, false, {}}});
    }
    return list;
}

} // namespace

Document planSummary(const PlanFacts &facts, const Catalogue &catalogue, Language language)
{
    const Words words(language);
    const PlanTables tables(facts, catalogue, words);
    const Plan &plan = planOf(facts);
    Document document = planDocument(facts, tables, words, plan.title,
                                     tables.word(QT_TRANSLATE_NOOP("Plan", "Summary of the operating-model plan")));
    std::vector<Block> &blocks = document.blocks;
    double left = linesOfSummary;
    const auto add = [&](const char *heading, Table table, size_t most) {
        addTable(blocks, tables.word(heading), fitted(kept(std::move(table), most, lettersOfCell), linesOfPart, &left));
    };
    blocks.push_back(plainParagraph(document.subject, Paragraph::Role::Kicker));
    blocks.push_back(Heading{1, clipped(plan.title, lettersOfCell), {}});
    if (const QString lead = opening(plan.summary, lettersOfSummary); !lead.isEmpty())
        blocks.push_back(plainParagraph(lead, Paragraph::Role::Lead));
    left -= linesOfText(opening(plan.summary, lettersOfSummary));
    // Not a fact box: beside one, the table of goals would be too narrow.
    blocks.push_back(inBrief(plan, tables));
    add(QT_TRANSLATE_NOOP("Plan", "What we want to achieve"), tables.goals(), goalsInSummary);
    add(QT_TRANSLATE_NOOP("Plan", "Where we begin"), tables.priorities(), categoriesInSummary);
    add(QT_TRANSLATE_NOOP("Plan", "What is done next"), tables.actions(openActions(facts)), actionsInSummary);
    add(QT_TRANSLATE_NOOP("Plan", "Who answers for what"), tables.answering(), tasksInSummary);
    add(QT_TRANSLATE_NOOP("Plan", "Pilots"), tables.pilots(), pilotsInSummary);
    add(QT_TRANSLATE_NOOP("Plan", "The largest risks"), tables.riskSizes(), risksInSummary);
    return document;
}

Document actionPlan(const PlanFacts &facts, const Catalogue &catalogue, Language language)
{
    const Words words(language);
    const PlanTables tables(facts, catalogue, words);
    if (facts.actions.empty()) {
        throw Failure({ErrorKind::NotFound,
                       QCoreApplication::translate("Report", "“%1” has no actions yet.").arg(facts.team.name),
                       QCoreApplication::translate("Report", "Add an action first, or choose another team."),
                       {}});
    }
    Document document = planDocument(facts, tables, words,
                                     tables.word(QT_TRANSLATE_NOOP("Plan", "Action plan: %1")).arg(facts.team.name),
                                     tables.word(QT_TRANSLATE_NOOP("Plan", "Action plan")));
    std::vector<Block> &blocks = document.blocks;
    blocks.push_back(plainParagraph(document.subject, Paragraph::Role::Kicker));
    blocks.push_back(Heading{1, document.title, {}});

    std::vector<const Action *> late;
    std::vector<const Action *> blocked;
    std::vector<const Action *> coming;
    std::vector<const Action *> done;
    for (const Action &action : facts.actions) {
        auto &group = action.status == ActionStatus::Done      ? done
                      : facts.isLate(action)                   ? late
                      : action.status == ActionStatus::Blocked ? blocked
                                                               : coming;
        group.push_back(&action);
    }
    const auto count = [&words](const char *source, const std::vector<const Action *> &group) {
        return words("Plan", source, int(group.size()));
    };
    QStringList told{words("Plan", QT_TRANSLATE_N_NOOP("Plan", "There are %n action(s)."), int(facts.actions.size()))};
    if (!done.empty())
        told.append(count(QT_TRANSLATE_N_NOOP("Plan", "%n of them is/are done."), done));
    if (!late.empty())
        told.append(count(QT_TRANSLATE_N_NOOP("Plan", "%n is/are late."), late));
    if (const QString effort = tables.effort(); !effort.isEmpty())
        told.append(tables.word(QT_TRANSLATE_NOOP("Plan", "Those that are not done yet take %1.")).arg(effort));
    blocks.push_back(plainParagraph(told.join(QLatin1Char(' ')), Paragraph::Role::Lead));
    addTable(blocks, tables.word(QT_TRANSLATE_NOOP("Plan", "Late")), tables.actions(late));
    addTable(blocks, tables.word(QT_TRANSLATE_NOOP("Plan", "Standing still")), tables.actions(blocked));
    addTable(blocks, tables.word(QT_TRANSLATE_NOOP("Plan", "Under way and coming")), tables.actions(coming));
    addTable(blocks, tables.word(QT_TRANSLATE_NOOP("Plan", "Done")), tables.actions(done));
    return document;
}

} // namespace polku::report
