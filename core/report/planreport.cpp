#include "report/plainblocks.h"
#include "report/planreports.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "report/markdown.h"
#include "report/pilotsummary.h"
#include "report/plantables.h"
#include "report/threadtable.h"

#include <QCoreApplication>

#include <set>

namespace polku::report {

namespace {

/// Puts the plan together, section by section.
class PlanBuilder
{
public:
    PlanBuilder(const PlanFacts &facts, const ResultChain &chain, const Catalogue &catalogue, const Words &words)
        : m_facts(facts), m_chain(chain), m_catalogue(catalogue), m_words(words), m_tables(facts, catalogue, words)
    {
    }

    std::vector<Block> build();

private:
    QString word(const char *source) const { return m_words("Plan", source); }
    void add(Block block) { m_blocks.push_back(std::move(block)); }
    void addTable(Table table, const QString &caption);
    void addHeading(int level, const QString &text);
    void addCover();
    void addSection(const PlanSection &section, int number);
    void addParts(const QString &code);
    void addPart(PlanPart part);
    bool hasRows(PlanPart part) const;
    void addApproval();
    void addRest();
    std::vector<const Action *> allActions() const;

    const PlanFacts &m_facts;
    const ResultChain &m_chain;
    const Catalogue &m_catalogue;
    const Words &m_words;
    const PlanTables m_tables;
    std::vector<Block> m_blocks;
    std::set<PlanPart> m_told; ///< what stands somewhere already
    int m_headings = 0;
};

void PlanBuilder::addHeading(int level, const QString &text)
{
    add(Heading{level, text, level == 1 ? QStringLiteral("section-%1").arg(++m_headings) : QString()});
}

void PlanBuilder::addTable(Table table, const QString &caption)
{
    if (table.rows.empty())
        return;
    table.caption = caption;
    add(std::move(table));
}

std::vector<const Action *> PlanBuilder::allActions() const
{
    std::vector<const Action *> actions;
    for (const Action &action : m_facts.actions)
        actions.push_back(&action);
    return actions;
}

void PlanBuilder::addCover()
{
    Cover cover;
    cover.kicker = word(QT_TRANSLATE_NOOP("Plan", "Operating-model plan"));
    cover.title = m_facts.plan->title;
    cover.subtitle = m_tables.organisations();
    cover.lines.push_back(m_tables.approval());
    if (m_facts.plan->reviewOn.isValid())
        cover.lines.push_back(
            word(QT_TRANSLATE_NOOP("Plan", "Next review: %1")).arg(m_tables.date(m_facts.plan->reviewOn)));
    cover.lines.push_back(word(QT_TRANSLATE_NOOP("Plan", "As of %1")).arg(m_tables.date(m_facts.today)));
    cover.notice = exampleNotice(m_facts.academy, m_words);
    add(std::move(cover));
    add(Contents{word(QT_TRANSLATE_NOOP("Plan", "Contents")), 1});
    add(PageBreak{});
}

void PlanBuilder::addSection(const PlanSection &section, int number)
{
    const PlanSectionGuide *guide = m_catalogue.planSection(section.code);
    addHeading(1, word(QT_TRANSLATE_NOOP("Plan", "%1 %2"))
                      .arg(number)
                      .arg(guide ? titleIn(*guide, section.title, m_words.language()) : section.title));
    const size_t heading = m_blocks.size();
    append(m_blocks, blocksOfMarkdown(section.body, 1));
    addParts(section.code);
    if (m_blocks.size() == heading)
        add(plainParagraph(word(QT_TRANSLATE_NOOP("Plan", "This section has not been written yet.")),
                           Paragraph::Role::Note));
}

/// What belongs to a section and is kept as records, not as text.
void PlanBuilder::addParts(const QString &code)
{
    const PlanSectionGuide *guide = m_catalogue.planSection(code);
    if (!guide)
        return;
    for (const PlanPart part : guide->parts)
        addPart(part);
}

void PlanBuilder::addPart(PlanPart part)
{
    if (!m_told.insert(part).second)
        return;
    switch (part) {
    case PlanPart::Goals:
        return addTable(m_tables.goals(),
                        word(QT_TRANSLATE_NOOP("Plan", "The goals, how they are measured and by when")));
    case PlanPart::Categories:
        return addTable(m_tables.categories(),
                        word(QT_TRANSLATE_NOOP("Plan", "Categories by what can be achieved and what can go wrong")));
    case PlanPart::Responsibilities:
        addTable(m_tables.responsibilities(), word(QT_TRANSLATE_NOOP("Plan", "Who does what")));
        if (hasRows(part))
            add(plainParagraph(m_tables.letters(), Paragraph::Role::Note));
        return;
    case PlanPart::ProcessSteps:
        return addTable(m_tables.processSteps(),
                        word(QT_TRANSLATE_NOOP("Plan", "What is done at each stage of a procurement")));
    case PlanPart::Instruments:
        return addTable(m_tables.instruments(), word(QT_TRANSLATE_NOOP("Plan", "Tools and clauses")));
    case PlanPart::PilotClauses:
        return addTable(m_tables.clauses(), word(QT_TRANSLATE_NOOP("Plan", "Clauses that the pilots use")));
    case PlanPart::Trainings:
        return addTable(m_tables.trainings(), word(QT_TRANSLATE_NOOP("Plan", "Who learns what by when")));
    case PlanPart::ClauseMonitoring:
        return addTable(m_tables.monitoring(),
                        word(QT_TRANSLATE_NOOP("Plan", "How the pilots' clauses are monitored")));
    case PlanPart::Indicators:
        return addTable(m_tables.indicators(), word(QT_TRANSLATE_NOOP("Plan", "What is measured")));
    case PlanPart::Resources:
        return addTable(m_tables.resources(), word(QT_TRANSLATE_NOOP("Plan", "What the change takes")));
    case PlanPart::Effort:
        if (const QString effort = m_tables.effort(); !effort.isEmpty())
            add(plainParagraph(
                word(QT_TRANSLATE_NOOP("Plan", "The actions that are not done yet take %1.")).arg(effort)));
        return;
    case PlanPart::Actions:
        return addTable(m_tables.actions(allActions()), word(QT_TRANSLATE_NOOP("Plan", "The action plan")));
    case PlanPart::ChangeRisks:
        return addTable(m_tables.risks(), word(QT_TRANSLATE_NOOP("Plan", "The risks, the largest first")));
    case PlanPart::Approval:
        return addApproval();
    }
}

/// Whether the part is the team's own and there is any of it.
bool PlanBuilder::hasRows(PlanPart part) const
{
    switch (part) {
    case PlanPart::Goals:
        return !m_facts.goals.empty();
    case PlanPart::Categories:
        return !m_facts.categories.empty();
    case PlanPart::Responsibilities:
        return !m_facts.responsibilities.tasks.empty();
    case PlanPart::ProcessSteps:
        return !m_facts.processSteps.empty();
    case PlanPart::Instruments:
        return !m_facts.instruments.empty();
    case PlanPart::Trainings:
        return !m_facts.trainings.empty();
    case PlanPart::Resources:
        return !m_facts.resources.empty();
    case PlanPart::Actions:
        return !m_facts.actions.empty();
    case PlanPart::ChangeRisks:
        return !m_facts.risks.empty();
    case PlanPart::PilotClauses:
    case PlanPart::ClauseMonitoring:
    case PlanPart::Indicators:
    case PlanPart::Effort:
    case PlanPart::Approval:
        break;
    }
    return false;
}

void PlanBuilder::addApproval()
{
    // Not a fact box: beside one there would be nothing.
    List facts;
    const auto addFact = [&](const QString &label, const QString &value) {
        facts.items.push_back({Span{label + QStringLiteral(": "), true, false, {}}, Span{value, false, false, {}}});
    };
    addFact(word(QT_TRANSLATE_NOOP("Plan", "Approval")), m_tables.approval());
    if (m_facts.plan->reviewOn.isValid())
        addFact(word(QT_TRANSLATE_NOOP("Plan", "Next review")), m_tables.date(m_facts.plan->reviewOn));
    add(std::move(facts));
    addTable(m_tables.decisions(), word(QT_TRANSLATE_NOOP("Plan", "Decisions on the plan")));
}

/// Structured parts whose section is left out would be lost: they stand at the end under headings of their own.
void PlanBuilder::addRest()
{
    for (size_t i = 0; i < choicesOf<PlanPart>.size(); ++i) {
        const auto part = PlanPart(int(i));
        if (m_told.contains(part) || !hasRows(part))
            continue;
        addHeading(1, choiceLabel(part, m_words));
        addPart(part);
    }
    if (Table pilots = m_tables.pilots(); !pilots.rows.empty()) {
        addHeading(1, word(QT_TRANSLATE_NOOP("Plan", "Pilots")));
        add(std::move(pilots));
    }
    if (Table thread = threadTable(m_chain, m_words); !thread.rows.empty()) {
        addHeading(1, word(QT_TRANSLATE_NOOP("Plan", "From gap to result")));
        add(plainParagraph(word(QT_TRANSLATE_NOOP(
            "Plan", "Each goal closes a gap that the self-assessment found. The table shows what is done for it."))));
        add(std::move(thread));
    }
}

std::vector<Block> PlanBuilder::build()
{
    addCover();
    if (const std::vector<Block> summary = blocksOfMarkdown(m_facts.plan->summary, 1); !summary.empty()) {
        addHeading(1, word(QT_TRANSLATE_NOOP("Plan", "Summary")));
        append(m_blocks, summary);
    }
    int number = 0;
    for (const PlanSection &section : m_facts.sections)
        addSection(section, ++number);
    addRest();
    return std::move(m_blocks);
}

} // namespace

Document planReport(const PlanFacts &facts, const ResultChain &chain, const Catalogue &catalogue, Language language)
{
    if (!facts.plan) {
        throw Failure({ErrorKind::NotFound,
                       QCoreApplication::translate("Report", "“%1” has no plan yet.").arg(facts.team.name),
                       QCoreApplication::translate("Report", "Begin the plan first, or choose another team."),
                       {}});
    }
    const Words words(language);
    const PlanTables tables(facts, catalogue, words);
    Document document = planDocument(facts, tables, words, facts.plan->title,
                                     tables.word(QT_TRANSLATE_NOOP("Plan", "Operating-model plan")));
    document.blocks = PlanBuilder(facts, chain, catalogue, words).build();
    return document;
}

} // namespace polku::report
