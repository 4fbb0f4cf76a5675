#include "report/plantables.h"

#include "academy/planparts.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "report/markdown.h"
#include "report/plainblocks.h"

#include <QCoreApplication>

#include <algorithm>

// The plan's tables: what a plan holds besides goals, actions and what hangs on the pilots.

namespace polku::report {

using Align = Table::Align;

QString PlanTables::number(std::optional<qint64> value) const
{
    return value ? m_words.locale().toString(*value) : QStringLiteral("–");
}

Table PlanTables::categories() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Category")), Align::Start, 2},
                     {word(QT_TRANSLATE_NOOP("Plan", "Value a year")), Align::End, 1.2},
                     {word(QT_TRANSLATE_NOOP("Plan", "Potential (1–5)")), Align::End, 1},
                     {word(QT_TRANSLATE_NOOP("Plan", "Risk (1–5)")), Align::End, 0.9},
                     {word(QT_TRANSLATE_NOOP("Plan", "Together")), Align::Start, 1},
                     {word(QT_TRANSLATE_NOOP("Plan", "Line")), Align::Start, 2.4}};
    for (const SpendCategory &category : m_facts.categories) {
        const QString name = category.cpv.isEmpty()
                                 ? category.title
                                 : word(QT_TRANSLATE_NOOP("Plan", "%1 (CPV %2)")).arg(category.title, category.cpv);
        const QString value = category.value ? formatEuros(m_words.language(), *category.value) : QString();
        QStringList line{vocabularyName("themes", category.theme), category.note};
        line.removeAll(QString());
        table.rows.push_back({name, dashed(value), number(category.potential), number(category.risk),
                              dashed(heatText(heatOf(category.potential, category.risk), m_words)),
                              dashed(line.join(QStringLiteral(". ")))});
    }
    return table;
}

QString PlanTables::heat(std::optional<qint64> one, std::optional<qint64> other) const
{
    const QString size = heatText(heatOf(one, other), m_words);
    return size.isEmpty() ? QStringLiteral("–")
                          : word(QT_TRANSLATE_NOOP("Plan", "%1 (%2 × %3)")).arg(size).arg(*one).arg(*other);
}

Table PlanTables::riskSizes() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Risk")), Align::Start, 2},
                     {word(QT_TRANSLATE_NOOP("Plan", "Size")), Align::Start, 1.4},
                     {word(QT_TRANSLATE_NOOP("Plan", "What we do about it")), Align::Start, 2.8},
                     {label(&Risk::ownerRole), Align::Start, 1.4}};
    for (const Risk &risk : m_facts.risks) {
        const Heat size = heatOf(risk.likelihood, risk.impact);
        table.rows.push_back({risk.title, heat(risk.likelihood, risk.impact),
                              dashed(plainTextOfMarkdown(risk.response)), owner(risk.ownerRole, risk.owner)});
        const Mark mark = size == Heat::High ? Mark::Bad : size == Heat::Medium ? Mark::Attention : Mark::None;
        table.marks.push_back({Mark::None, mark, Mark::None, Mark::None});
    }
    return table;
}

Table PlanTables::priorities() const
{
    std::vector<const SpendCategory *> first;
    for (const SpendCategory &category : m_facts.categories) {
        if (category.potential && category.risk)
            first.push_back(&category);
    }
    std::stable_sort(first.begin(), first.end(), [](const SpendCategory *a, const SpendCategory *b) {
        const qint64 ofA = *a->potential * *a->risk;
        const qint64 ofB = *b->potential * *b->risk;
        return ofA != ofB ? ofA > ofB : a->value.value_or(0) > b->value.value_or(0);
    });
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Category")), Align::Start, 2},
                     {word(QT_TRANSLATE_NOOP("Plan", "Value a year")), Align::End, 1.2},
                     {word(QT_TRANSLATE_NOOP("Plan", "Potential and risk")), Align::Start, 1.4},
                     {word(QT_TRANSLATE_NOOP("Plan", "Line")), Align::Start, 2.6}};
    for (const SpendCategory *category : first) {
        const QString value = category->value ? formatEuros(m_words.language(), *category->value) : QString();
        const QString line = category->note.isEmpty() ? vocabularyName("themes", category->theme) : category->note;
        table.rows.push_back({category->title, dashed(value), heat(category->potential, category->risk), dashed(line)});
    }
    return table;
}

QString PlanTables::rolesWith(ResponsibilityId task, ResponsibilityPart part) const
{
    QStringList names;
    for (const PlanRole &role : m_facts.responsibilities.roles) {
        if (m_facts.responsibilities.part(task, role.id) == part)
            names.append(owner(role.title, role.person));
    }
    return dashed(names.join(QStringLiteral(", ")));
}

Table PlanTables::answering() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Task")), Align::Start, 2.4},
                     {word(QT_TRANSLATE_NOOP("Plan", "Answers for it")), Align::Start, 1.6},
                     {word(QT_TRANSLATE_NOOP("Plan", "Does it")), Align::Start, 2}};
    for (const Responsibility &task : m_facts.responsibilities.tasks) {
        const QString answers = rolesWith(task.id, ResponsibilityPart::Accountable);
        const QString does = rolesWith(task.id, ResponsibilityPart::Responsible);
        if (answers != does || answers != dashed({}))
            table.rows.push_back({task.title, answers, does});
    }
    return table;
}

QStringList PlanTables::sponsorsTasks(int most) const
{
    QStringList tasks;
    for (const Responsibility &task : m_facts.responsibilities.tasks) {
        const bool theirs = std::any_of(
            m_facts.responsibilities.roles.begin(), m_facts.responsibilities.roles.end(), [&](const PlanRole &role) {
                return m_facts.roles.value(role.person, PersonRole::Other) == PersonRole::Sponsor &&
                       m_facts.responsibilities.part(task.id, role.id) == ResponsibilityPart::Accountable;
            });
        if (theirs && int(tasks.size()) < most)
            tasks.append(task.title);
    }
    return tasks;
}

Table PlanTables::responsibilities() const
{
    const ResponsibilityMatrix &matrix = m_facts.responsibilities;
    Table table;
    table.columns.push_back({word(QT_TRANSLATE_NOOP("Plan", "Task")), Align::Start, 2.4});
    for (const PlanRole &role : matrix.roles)
        table.columns.push_back({owner(role.title, role.person), Align::Start, 1.2});
    for (const Responsibility &task : matrix.tasks) {
        std::vector<QString> row{task.title};
        for (const PlanRole &role : matrix.roles) {
            const auto part = matrix.part(task.id, role.id);
            row.push_back(part ? QString(letterOf(*part)) : QStringLiteral("–"));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString PlanTables::letters() const
{
    QStringList told;
    for (size_t i = 0; i < choicesOf<ResponsibilityPart>.size(); ++i) {
        const auto part = ResponsibilityPart(int(i));
        QString meaning = choiceLabel(part, m_words);
        meaning[0] = meaning.at(0).toLower();
        told.append(QStringLiteral("%1: %2").arg(letterOf(part)).arg(meaning));
    }
    return told.join(QStringLiteral("; "));
}

Table PlanTables::processSteps() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Stage")), Align::Start, 1.2},
                     {word(QT_TRANSLATE_NOOP("Plan", "What is done")), Align::Start, 2.8},
                     {label(&ProcessStep::ownerRole), Align::Start, 1.5},
                     {word(QT_TRANSLATE_NOOP("Plan", "Tool")), Align::Start, 1.7}};
    for (const ProcessStep &step : m_facts.processSteps)
        table.rows.push_back({dashed(vocabularyName("stages", step.stage)), step.title,
                              owner(step.ownerRole, step.owner), dashed(step.tool)});
    return table;
}

Table PlanTables::instruments() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Tool or clause")), Align::Start, 2.2},
                     {word(QT_TRANSLATE_NOOP("Plan", "Kind")), Align::Start, 1.2},
                     {word(QT_TRANSLATE_NOOP("Plan", "When it is used")), Align::Start, 2.4},
                     {word(QT_TRANSLATE_NOOP("Plan", "State")), Align::Start, 1},
                     {label(&Instrument::ownerRole), Align::Start, 1.4}};
    for (const Instrument &instrument : m_facts.instruments) {
        const bool isClause = instrument.kind == InstrumentKind::Clause && !instrument.clauseKind.isEmpty();
        table.rows.push_back(
            {instrument.title,
             isClause ? vocabularyName("clause_kinds", instrument.clauseKind) : choiceLabel(instrument.kind, m_words),
             dashed(instrument.usedWhen), choiceLabel(instrument.state, m_words),
             owner(instrument.ownerRole, instrument.owner)});
    }
    return table;
}

Table PlanTables::trainings() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "What is learnt")), Align::Start, 2.2},
                     {word(QT_TRANSLATE_NOOP("Plan", "For whom")), Align::Start, 1.6},
                     {word(QT_TRANSLATE_NOOP("Plan", "How")), Align::Start, 1.6},
                     {label(&Training::due), Align::Start, 1.2},
                     {label(&Training::ownerRole), Align::Start, 1.4}};
    for (const Training &training : m_facts.trainings) {
        const QString when = training.doneOn.isValid()
                                 ? word(QT_TRANSLATE_NOOP("Plan", "Done on %1")).arg(date(training.doneOn))
                                 : date(training.due);
        table.rows.push_back({training.title, dashed(training.audience), dashed(training.method), when,
                              owner(training.ownerRole, training.owner)});
    }
    return table;
}

Table PlanTables::resources() const
{
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "What is needed")), Align::Start, 2.2},
                     {word(QT_TRANSLATE_NOOP("Plan", "Kind")), Align::Start, 1.2},
                     {word(QT_TRANSLATE_NOOP("Plan", "Amount")), Align::End, 1.3},
                     {word(QT_TRANSLATE_NOOP("Plan", "Year")), Align::End, 0.7},
                     {word(QT_TRANSLATE_NOOP("Plan", "Where it comes from")), Align::Start, 2}};
    for (const Resource &resource : m_facts.resources) {
        QString amount;
        if (resource.amount) {
            const QString figure = formatNumber(m_words.language(), *resource.amount);
            amount = resource.unit.isEmpty() ? figure : QStringLiteral("%1 %2").arg(figure, resource.unit);
        }
        // A year is no amount: no separator of thousands.
        const QString year = resource.year ? QString::number(*resource.year) : QString();
        QStringList source{resource.source, resource.note};
        source.removeAll(QString());
        table.rows.push_back({resource.title, choiceLabel(resource.kind, m_words), dashed(amount), dashed(year),
                              dashed(source.join(QStringLiteral(". ")))});
    }
    return table;
}

} // namespace polku::report
