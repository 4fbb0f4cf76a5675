#include "report/plantables.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "report/academydocument.h"
#include "report/markdown.h"
#include "report/pilotfacts.h"
#include "report/pilotsummary.h"
#include "report/plainblocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::report {

namespace {

using Align = Table::Align;

/// As the rest of a line that has begun: a word with a capital of its own, as in "EU", keeps it.
QString goingOn(const QString &text)
{
    return text.size() > 1 && text[1].isUpper() ? text : text.left(1).toLower() + text.mid(1);
}

} // namespace

QString PlanTables::vocabularyName(const char *vocabulary, const QString &code) const
{
    const Vocabulary *list = m_catalogue.vocabulary(QLatin1String(vocabulary));
    return code.isEmpty() || !list ? code : list->nameOf(code, m_words.language());
}

QString PlanTables::date(QDate day) const
{
    return dashed(formatDate(m_words.language(), day));
}

QString PlanTables::owner(const QString &role, PersonId person) const
{
    return dashed(ownerRole(role, person, m_facts.roles, m_words));
}

QString PlanTables::organisations() const
{
    QStringList names;
    for (const Organisation &organisation : m_facts.organisations)
        names.append(organisation.name);
    return names.isEmpty() ? m_facts.team.name : names.join(QStringLiteral(", "));
}

QString PlanTables::pilotTitle(PilotId id) const
{
    for (const Pilot &pilot : m_facts.pilots) {
        if (pilot.id == id)
            return summaryTitle(pilot, m_words);
    }
    return {};
}

Table PlanTables::goals() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Goal")), Align::Start, 2.6},
                     {word(QT_TRANSLATE_NOOP("Plan", "Indicator")), Align::Start, 1.6},
                     {word(QT_TRANSLATE_NOOP("Plan", "Now")), Align::Start, 0.9},
                     {word(QT_TRANSLATE_NOOP("Plan", "Target")), Align::Start, 0.9},
                     {label(&Goal::due), Align::Start, 1.1},
                     {label(&Goal::ownerRole), Align::Start, 1.5}};
    for (const Goal &goal : m_facts.goals)
        table.rows.push_back({goal.title, dashed(goal.indicator), dashed(goal.baseline), dashed(goal.target),
                              date(goal.due), owner(goal.ownerRole, goal.owner)});
    return table;
}

Table PlanTables::indicators() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Indicator")), Align::Start, 2.4},
                     {word(QT_TRANSLATE_NOOP("Plan", "Baseline")), Align::End, 1},
                     {word(QT_TRANSLATE_NOOP("Plan", "Target")), Align::End, 1},
                     {word(QT_TRANSLATE_NOOP("Plan", "Latest")), Align::End, 1},
                     {word(QT_TRANSLATE_NOOP("Plan", "Source and frequency")), Align::Start, 1.8},
                     {label(&Indicator::ownerRole), Align::Start, 1.4}};
    const auto number = [this](std::optional<double> value) {
        return value ? formatNumber(m_words.language(), *value) : QStringLiteral("–");
    };
    for (const Indicator &indicator : m_facts.indicators) {
        std::optional<double> latest;
        for (const Measurement &measurement : m_facts.measurements) {
            if (measurement.indicator == indicator.id && measurement.value && !measurement.expected)
                latest = measurement.value;
        }
        const QString often = vocabularyName("frequencies", indicator.frequency);
        QStringList how{indicator.source, indicator.source.isEmpty() ? often : goingOn(often)};
        how.removeAll(QString());
        const QString title =
            indicator.unit.isEmpty() ? indicator.title : QStringLiteral("%1 (%2)").arg(indicator.title, indicator.unit);
        table.rows.push_back({title, number(indicator.baseline), number(indicator.target), number(latest),
                              dashed(how.join(QStringLiteral(", "))), dashed(indicator.ownerRole)});
    }
    return table;
}

Table PlanTables::clauses() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Clause")), Align::Start, 2.4},
                     {word(QT_TRANSLATE_NOOP("Plan", "Kind")), Align::Start, 1.4},
                     {word(QT_TRANSLATE_NOOP("Plan", "Placement")), Align::Start, 1.4},
                     {word(QT_TRANSLATE_NOOP("Plan", "Pilot")), Align::Start, 2}};
    for (const Clause &clause : m_facts.clauses)
        table.rows.push_back({dashed(clause.title), dashed(vocabularyName("clause_kinds", clause.kind)),
                              dashed(vocabularyName("placements", clause.placement)),
                              dashed(pilotTitle(clause.pilot))});
    return table;
}

Table PlanTables::monitoring() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Clause")), Align::Start, 1.6},
                     {word(QT_TRANSLATE_NOOP("Plan", "How it is monitored")), Align::Start, 2.2},
                     {word(QT_TRANSLATE_NOOP("Plan", "How often")), Align::Start, 1.1},
                     {word(QT_TRANSLATE_NOOP("Plan", "What follows if it fails")), Align::Start, 2}};
    for (const Clause &clause : m_facts.clauses) {
        if (!clause.monitoring.trimmed().isEmpty() || !clause.consequence.trimmed().isEmpty())
            table.rows.push_back({dashed(clause.title), dashed(plainTextOfMarkdown(clause.monitoring)),
                                  dashed(vocabularyName("frequencies", clause.frequency)),
                                  dashed(plainTextOfMarkdown(clause.consequence))});
    }
    return table;
}

Table PlanTables::risks() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Risk")), Align::Start, 1.8},
                     {word(QT_TRANSLATE_NOOP("Plan", "Likelihood (1–5)")), Align::End, 1},
                     {word(QT_TRANSLATE_NOOP("Plan", "Impact (1–5)")), Align::End, 1},
                     {word(QT_TRANSLATE_NOOP("Plan", "Together")), Align::Start, 1},
                     {word(QT_TRANSLATE_NOOP("Plan", "What we do about it")), Align::Start, 2.6},
                     {label(&Risk::ownerRole), Align::Start, 1.4}};
    for (const Risk &risk : m_facts.risks) {
        table.rows.push_back({risk.title, number(risk.likelihood), number(risk.impact),
                              dashed(heatText(heatOf(risk.likelihood, risk.impact), m_words)),
                              dashed(plainTextOfMarkdown(risk.response)), owner(risk.ownerRole, risk.owner)});
    }
    return table;
}

Table PlanTables::decisions() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Decision")), Align::Start, 2.2},
                     {word(QT_TRANSLATE_NOOP("Plan", "Made by")), Align::Start, 1.3},
                     {word(QT_TRANSLATE_NOOP("Plan", "Date")), Align::Start, 1},
                     {word(QT_TRANSLATE_NOOP("Plan", "Reference")), Align::Start, 1.2}};
    for (const Decision &decision : m_facts.decisions)
        table.rows.push_back(
            {decision.title, dashed(decision.decidedBy), date(decision.decidedOn), dashed(decision.reference)});
    return table;
}

Table PlanTables::pilots() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Pilot")), Align::Start, 2.6},
                     {label(&Pilot::theme), Align::Start, 1.6},
                     {label(&Pilot::stage), Align::Start, 1.2},
                     {word(QT_TRANSLATE_NOOP("Plan", "Contract period")), Align::Start, 1.5}};
    for (const Pilot &pilot : m_facts.pilots)
        table.rows.push_back({summaryTitle(pilot, m_words), dashed(vocabularyName("themes", pilot.theme)),
                              dashed(vocabularyName("stages", pilot.stage)),
                              dashed(contractPeriod(pilot, m_words, m_catalogue))});
    return table;
}

QString PlanTables::serves(const Action &action) const
{
    QStringList parts;
    for (const Goal &goal : m_facts.goals) {
        if (goal.id == action.goal)
            parts.append(goal.title);
    }
    parts.append(pilotTitle(action.pilot));
    parts.removeAll(QString());
    return dashed(parts.join(QStringLiteral("; ")));
}

Table PlanTables::actions(const std::vector<const Action *> &actions) const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Action")), Align::Start, 2.6},
                     {label(&Action::ownerRole), Align::Start, 1.4},
                     {label(&Action::due), Align::Start, 1},
                     {label(&Action::status), Align::Start, 1},
                     {word(QT_TRANSLATE_NOOP("Plan", "Serves")), Align::Start, 2}};
    for (const Action *action : actions) {
        table.rows.push_back(
            {action->title, owner(action->ownerRole, action->owner), due(*action), status(*action), serves(*action)});
    }
    return table;
}

Table PlanTables::nextActions(const std::vector<const Action *> &actions) const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Action")), Align::Start, 3},
                     {label(&Action::ownerRole), Align::Start, 1.6},
                     {label(&Action::due), Align::Start, 1.8},
                     {label(&Action::status), Align::Start, 1.3}};
    for (const Action *action : actions) {
        table.rows.push_back({action->title, owner(action->ownerRole, action->owner), due(*action), status(*action)});
        table.marks.push_back({Mark::None, Mark::None, Mark::None, m_facts.isLate(*action) ? Mark::Bad : Mark::None});
    }
    return table;
}

Table PlanTables::promises() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Goal")), Align::Start, 3},
                     {word(QT_TRANSLATE_NOOP("Plan", "Indicator")), Align::Start, 2},
                     {word(QT_TRANSLATE_NOOP("Plan", "Now")), Align::Start, 0.8},
                     {word(QT_TRANSLATE_NOOP("Plan", "Target")), Align::Start, 0.9},
                     {label(&Goal::due), Align::Start, 1.1}};
    for (const Goal &goal : m_facts.goals)
        table.rows.push_back(
            {goal.title, dashed(goal.indicator), dashed(goal.baseline), dashed(goal.target), date(goal.due)});
    return table;
}

QString PlanTables::status(const Action &action) const
{
    const QString plain = choiceLabel(action.status, m_words);
    return m_facts.isLate(action) ? word(QT_TRANSLATE_NOOP("Plan", "%1, late")).arg(plain) : plain;
}

QString PlanTables::due(const Action &action) const
{
    const bool moved = action.agreedDue.isValid() && action.agreedDue != action.due;
    return moved ? word(QT_TRANSLATE_NOOP("Plan", "%1 (agreed: %2)")).arg(date(action.due), date(action.agreedDue))
                 : date(action.due);
}

QString PlanTables::effort() const
{
    double days = 0;
    qint64 euros = 0;
    for (const Action &action : m_facts.actions) {
        if (action.status == ActionStatus::Done)
            continue;
        days += action.effort.value_or(0);
        euros += action.cost.value_or(0);
    }
    const Language language = m_words.language();
    const QString daysText = word(QT_TRANSLATE_NOOP("Plan", "%1 person-days")).arg(formatNumber(language, days, 1));
    if (days > 0 && euros > 0)
        return word(QT_TRANSLATE_NOOP("Plan", "%1 and %2")).arg(daysText, formatEuros(language, euros));
    if (days > 0)
        return daysText;
    return euros > 0 ? formatEuros(language, euros) : QString();
}

QString PlanTables::approval() const
{
    if (!m_facts.plan)
        return {};
    const Plan &plan = *m_facts.plan;
    const QString day = formatDate(m_words.language(), plan.approvedOn);
    if (!day.isEmpty() && !plan.approvedBy.isEmpty())
        return word(QT_TRANSLATE_NOOP("Plan", "Approved on %1 by: %2")).arg(day, plan.approvedBy);
    if (!day.isEmpty())
        return word(QT_TRANSLATE_NOOP("Plan", "Approved on %1")).arg(day);
    return word(QT_TRANSLATE_NOOP("Plan", "Not approved yet"));
}

Document planDocument(const PlanFacts &facts, const PlanTables &tables, const Words &words, const QString &title,
                      const QString &subject)
{
    Document document = academyDocument(facts.academy, words, facts.today);
    document.title = title;
    document.subject = subject;
    document.author = tables.organisations();
    document.footerLeft = title;
    return document;
}

} // namespace polku::report
