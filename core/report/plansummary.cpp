#include "report/markdown.h"
#include "report/pilotsummary.h"
#include "report/plainblocks.h"
#include "report/planreports.h"
#include "report/plantables.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::report {

namespace {

// So much fits two pages, or one.
constexpr size_t goalsInSummary = 6;
constexpr size_t actionsInSummary = 8;
constexpr size_t pilotsInSummary = 4;
constexpr size_t risksInSummary = 3;
constexpr size_t promisesInBrief = 5;
constexpr size_t needsInBrief = 5;
constexpr qsizetype lettersInSummary = 900;
constexpr qsizetype lettersInBrief = 420;

const Plan &planOf(const PlanFacts &facts)
{
    if (facts.plan)
        return *facts.plan;
    throw Failure({ErrorKind::NotFound,
                   QCoreApplication::translate("Report", "“%1” has no plan yet.").arg(facts.team.name),
                   QCoreApplication::translate("Report", "Begin the plan first, or choose another team."),
                   {}});
}

/// At most so many letters, cut after a sentence where there is one.
QString opening(const QString &markdown, qsizetype most)
{
    const QString text = plainTextOfMarkdown(markdown);
    if (text.size() <= most)
        return text;
    const QString part = text.left(most);
    const qsizetype sentence = part.lastIndexOf(QLatin1String(". "));
    if (sentence > most / 2)
        return part.left(sentence + 1);
    const qsizetype blank = part.lastIndexOf(QLatin1Char(' '));
    return part.left(blank > 0 ? blank : most) + QStringLiteral("…");
}

void keep(Table &table, size_t most)
{
    if (table.rows.size() > most)
        table.rows.resize(most);
}

/// Not done, the ones that are due first in front.
std::vector<const Action *> openActions(const PlanFacts &facts)
{
    std::vector<const Action *> open;
    for (const Action &action : facts.actions) {
        if (action.status != ActionStatus::Done)
            open.push_back(&action);
    }
    return open;
}

/// Adds heading and table when the table has rows.
void addTable(std::vector<Block> &blocks, const QString &heading, Table table)
{
    if (table.rows.empty())
        return;
    blocks.push_back(Heading{2, heading, {}});
    blocks.push_back(std::move(table));
}

/// What a manager has to do: what is theirs among the actions, what stands still, and the approval itself.
List needs(const PlanFacts &facts, const PlanTables &tables)
{
    List list;
    const auto add = [&list](const QString &text, const QString &when) {
        list.items.push_back({Span{text, false, false, {}}, Span{when, true, false, {}}});
    };
    const auto by = [&](QDate day) {
        if (!day.isValid())
            return QString();
        const QString when = day < facts.today ? tables.word(QT_TRANSLATE_NOOP("Plan", "It was due on %1."))
                                               : tables.word(QT_TRANSLATE_NOOP("Plan", "By %1."));
        return QLatin1Char(' ') + when.arg(tables.date(day));
    };
    if (!facts.plan->approvedOn.isValid())
        add(tables.word(QT_TRANSLATE_NOOP("Plan", "The approval of the plan.")), {});
    if (const QString effort = tables.effort(); !effort.isEmpty())
        add(tables.word(QT_TRANSLATE_NOOP("Plan", "Working time and money: %1.")).arg(effort), {});
    for (const Action *action : openActions(facts)) {
        const bool isSponsors = facts.roles.value(action->owner, PersonRole::Other) == PersonRole::Sponsor;
        if (list.items.size() >= needsInBrief)
            break;
        if (isSponsors)
            add(tables.word(QT_TRANSLATE_NOOP("Plan", "Your own action: %1.")).arg(action->title), by(action->due));
        else if (action->status == ActionStatus::Blocked)
            add(tables.word(QT_TRANSLATE_NOOP("Plan", "A way forward, as this stands still: %1.")).arg(action->title),
                by(action->due));
    }
    if (facts.plan->approvedOn.isValid() && facts.plan->reviewOn.isValid() && list.items.size() < needsInBrief)
        add(tables.word(QT_TRANSLATE_NOOP("Plan", "Your part in the review of the plan.")), by(facts.plan->reviewOn));
    return list;
}

List promises(const PlanFacts &facts, const PlanTables &tables)
{
    List list;
    for (const Goal &goal : facts.goals) {
        if (list.items.size() == promisesInBrief)
            break;
        Inline item{Span{goal.title, false, false, {}}};
        if (!goal.target.isEmpty() && goal.due.isValid())
            item.push_back({QLatin1Char(' ') + tables.word(QT_TRANSLATE_NOOP("Plan", "(target %1 by %2)"))
                                                   .arg(goal.target, tables.date(goal.due)),
                            false,
                            false,
                            {}});
        list.items.push_back(std::move(item));
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
    blocks.push_back(plainParagraph(document.subject, Paragraph::Role::Kicker));
    blocks.push_back(Heading{1, plan.title, {}});
    if (const QString lead = opening(plan.summary, lettersInSummary); !lead.isEmpty())
        blocks.push_back(plainParagraph(lead, Paragraph::Role::Lead));
    // Not a fact box: beside one, the table of goals would be too narrow.
    List brief;
    for (const auto &[label, value] : {std::pair(QT_TRANSLATE_NOOP("Plan", "Organisations"), tables.organisations()),
                                       std::pair(QT_TRANSLATE_NOOP("Plan", "Approval"), tables.approval()),
                                       std::pair(QT_TRANSLATE_NOOP("Plan", "Next review"),
                                                 plan.reviewOn.isValid() ? tables.date(plan.reviewOn) : QString()),
                                       std::pair(QT_TRANSLATE_NOOP("Plan", "What it still takes"), tables.effort())}) {
        if (!value.isEmpty())
            brief.items.push_back(
                {Span{tables.word(label) + QStringLiteral(": "), true, false, {}}, Span{value, false, false, {}}});
    }
    blocks.push_back(std::move(brief));
    Table goals = tables.goals();
    keep(goals, goalsInSummary);
    addTable(blocks, tables.word(QT_TRANSLATE_NOOP("Plan", "What we want to achieve")), std::move(goals));
    Table actions = tables.actions(openActions(facts));
    keep(actions, actionsInSummary);
    addTable(blocks, tables.word(QT_TRANSLATE_NOOP("Plan", "What is done next")), std::move(actions));
    Table pilots = tables.pilots();
    keep(pilots, pilotsInSummary);
    addTable(blocks, tables.word(QT_TRANSLATE_NOOP("Plan", "Pilots")), std::move(pilots));
    addTable(blocks, tables.word(QT_TRANSLATE_NOOP("Plan", "The largest risks")), tables.risks(risksInSummary));
    return document;
}

Document planBrief(const PlanFacts &facts, const Catalogue &catalogue, Language language)
{
    const Words words(language);
    const PlanTables tables(facts, catalogue, words);
    const Plan &plan = planOf(facts);
    Document document = planDocument(facts, tables, words, plan.title,
                                     tables.word(QT_TRANSLATE_NOOP("Plan", "Brief for the management")));
    std::vector<Block> &blocks = document.blocks;
    blocks.push_back(plainParagraph(document.subject, Paragraph::Role::Kicker));
    blocks.push_back(Heading{1, plan.title, {}});
    blocks.push_back(plainParagraph(tables.organisations(), Paragraph::Role::Note));
    if (const QString lead = opening(plan.summary, lettersInBrief); !lead.isEmpty())
        blocks.push_back(plainParagraph(lead, Paragraph::Role::Lead));
    if (List list = promises(facts, tables); !list.items.empty()) {
        blocks.push_back(Heading{2, tables.word(QT_TRANSLATE_NOOP("Plan", "What we promise")), {}});
        blocks.push_back(std::move(list));
    }
    if (List list = needs(facts, tables); !list.items.empty()) {
        blocks.push_back(Heading{2, tables.word(QT_TRANSLATE_NOOP("Plan", "What we need from you")), {}});
        blocks.push_back(std::move(list));
    }
    Table next = tables.actions(openActions(facts));
    keep(next, 3);
    addTable(blocks, tables.word(QT_TRANSLATE_NOOP("Plan", "What happens next")), std::move(next));
    blocks.push_back(Heading{2, tables.word(QT_TRANSLATE_NOOP("Plan", "Signature")), {}});
    Table line;
    line.columns = {{tables.word(QT_TRANSLATE_NOOP("Plan", "Place and date")), Table::Align::Start, 1},
                    {tables.word(QT_TRANSLATE_NOOP("Plan", "Signature")), Table::Align::Start, 1.6},
                    {tables.word(QT_TRANSLATE_NOOP("Plan", "Name and position")), Table::Align::Start, 1.6}};
    line.rows = {{QStringLiteral(" \n \n "), QString(), QString()}};
    blocks.push_back(std::move(line));
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
