#include "report/plainblocks.h"
#include "report/planpieces.h"
#include "report/planreports.h"

#include <QCoreApplication>

namespace polku::report {

namespace {

// So much fits one page, whatever is written in it. Lines are those of a table; long texts leave room for fewer rows.
constexpr double linesOfBrief = 28;
constexpr double linesOfPromises = 9.5;
constexpr double linesOfActions = 7.5;
constexpr qsizetype lettersOfBrief = 360;
constexpr qsizetype lettersOfBriefCell = 80;
constexpr qsizetype lettersOfNeed = 75;
constexpr qsizetype lettersOfActionCell = 80;
constexpr qsizetype lettersOfTitle = 96;
constexpr size_t promisesInBrief = 4;
constexpr size_t needsInBrief = 4;
constexpr size_t actionsInBrief = 3;
constexpr size_t risksInBrief = 2;
constexpr int tasksInNeed = 3;

/// What a manager has to do: the approval, what is theirs among tasks and actions, and what stands still.
class Needs
{
public:
    Needs(const PlanFacts &facts, const PlanTables &tables) : m_facts(facts), m_tables(tables) {}

    List list()
    {
        const Plan &plan = *m_facts.plan;
        if (!plan.approvedOn.isValid())
            add(m_tables.word(QT_TRANSLATE_NOOP("Plan", "The approval of the plan.")), by(m_facts.planDue));
        if (const QString effort = m_tables.effort(); !effort.isEmpty())
            add(m_tables.word(QT_TRANSLATE_NOOP("Plan", "Working time and money: %1.")).arg(effort), {});
        if (const QStringList tasks = m_tables.sponsorsTasks(tasksInNeed); !tasks.isEmpty())
            add(m_tables.word(QT_TRANSLATE_NOOP("Plan", "You answer for this: %1."))
                    .arg(tasks.join(QStringLiteral("; "))),
                {});
        for (const Action *action : openActions(m_facts)) {
            const bool isSponsors = m_facts.roles.value(action->owner, PersonRole::Other) == PersonRole::Sponsor;
            const QString title = clipped(action->title, lettersOfNeed);
            if (isSponsors)
                add(m_tables.word(QT_TRANSLATE_NOOP("Plan", "Your own action: %1.")).arg(title), by(action->due));
            else if (action->status == ActionStatus::Blocked)
                add(m_tables.word(QT_TRANSLATE_NOOP("Plan", "A way forward, as this stands still: %1.")).arg(title),
                    by(action->due));
        }
        if (plan.approvedOn.isValid() && plan.reviewOn.isValid())
            add(m_tables.word(QT_TRANSLATE_NOOP("Plan", "Your part in the review of the plan.")), by(plan.reviewOn));
        return std::move(m_list);
    }

private:
    void add(const QString &text, const QString &when)
    {
        if (m_list.items.size() < needsInBrief)
            m_list.items.push_back(
                {Span{clipped(text, 2 * lettersOfNeed), false, false, {}}, Span{when, true, false, {}}});
    }
    QString by(QDate day) const
    {
        if (!day.isValid())
            return {};
        const QString when = day < m_facts.today ? m_tables.word(QT_TRANSLATE_NOOP("Plan", "It was due on %1."))
                                                 : m_tables.word(QT_TRANSLATE_NOOP("Plan", "By %1."));
        return QLatin1Char(' ') + when.arg(m_tables.date(day));
    }

    const PlanFacts &m_facts;
    const PlanTables &m_tables;
    List m_list;
};

Table signature(const PlanTables &tables)
{
    Table line;
    line.columns = {{tables.word(QT_TRANSLATE_NOOP("Plan", "Place and date")), Table::Align::Start, 1},
                    {tables.word(QT_TRANSLATE_NOOP("Plan", "Signature")), Table::Align::Start, 1.6},
                    {tables.word(QT_TRANSLATE_NOOP("Plan", "Name and position")), Table::Align::Start, 1.6}};
    line.rows = {{QStringLiteral(" \n \n "), QString(), QString()}};
    return line;
}

} // namespace

Document planBrief(const PlanFacts &facts, const Catalogue &catalogue, Language language)
{
    const Words words(language);
    const PlanTables tables(facts, catalogue, words);
    const Plan &plan = planOf(facts);
    Document document = planDocument(facts, tables, words, plan.title,
                                     tables.word(QT_TRANSLATE_NOOP("Plan", "Brief for the management")));
    std::vector<Block> &blocks = document.blocks;
    double left = linesOfBrief;
    const auto add = [&](const char *heading, Table table, size_t most, qsizetype letters, double lines) {
        addTable(blocks, tables.word(heading), fitted(kept(std::move(table), most, letters), lines, &left));
    };
    blocks.push_back(plainParagraph(document.subject, Paragraph::Role::Kicker));
    blocks.push_back(Heading{1, clipped(plan.title, lettersOfTitle), {}});
    blocks.push_back(plainParagraph(clipped(tables.organisations(), lettersOfTitle), Paragraph::Role::Note));
    if (const QString lead = opening(plan.summary, lettersOfBrief); !lead.isEmpty())
        blocks.push_back(plainParagraph(lead, Paragraph::Role::Lead));
    left -= linesOfText(opening(plan.summary, lettersOfBrief));
    add(QT_TRANSLATE_NOOP("Plan", "What we promise"), tables.promises(), promisesInBrief, lettersOfBriefCell,
        linesOfPromises);
    if (List list = Needs(facts, tables).list(); !list.items.empty()) {
        for (const Inline &item : list.items)
            left -= linesOfText(item.front().text + item.back().text);
        blocks.push_back(Heading{2, tables.word(QT_TRANSLATE_NOOP("Plan", "What we need from you")), {}});
        blocks.push_back(std::move(list));
    }
    // Wider: a day that was moved stands beside the agreed one, and neither is to be cut.
    add(QT_TRANSLATE_NOOP("Plan", "What happens next"), tables.nextActions(openActions(facts)), actionsInBrief,
        lettersOfActionCell, linesOfActions);
    add(QT_TRANSLATE_NOOP("Plan", "What can go wrong"), tables.riskSizes(), risksInBrief, lettersOfActionCell, left);
    blocks.push_back(Heading{2, tables.word(QT_TRANSLATE_NOOP("Plan", "Signature")), {}});
    blocks.push_back(signature(tables));
    return document;
}

} // namespace polku::report
