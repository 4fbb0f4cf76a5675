#include "report/pilotsummary.h"

#include "base/cpv.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "report/academydocument.h"
#include "report/indicatorblocks.h"
#include "report/markdown.h"

#include <QCoreApplication>

namespace polku::report {

namespace {

/// Puts a summary together, block by block in the order of domain 8.
class SummaryBuilder
{
public:
    SummaryBuilder(const PilotFacts &facts, const Catalogue &catalogue, const Words &words)
        : m_facts(facts), m_pilot(facts.pilot), m_catalogue(catalogue), m_words(words)
    {
    }

    std::vector<Block> build(const QString &anchor);

private:
    QString word(const char *source) const { return m_words("Report", source); }
    QString name(const char *vocabulary, const QString &code) const;
    QString names(const char *vocabulary, const QStringList &codes) const;
    void addFact(FactBox &box, const char *label, const QString &value) const;
    FactBox facts() const;
    QString buyer() const;
    QString cpv() const;
    QString contractTerm() const;
    QString themes() const;
    void addText(const char *heading, const QString &markdown);
    void addPart(const char *label, const QString &markdown);
    void addClause(const Clause &clause);
    void addHow();
    void addClauses();
    void addLessons();
    void addContact();

    const PilotFacts &m_facts;
    const Pilot &m_pilot;
    const Catalogue &m_catalogue;
    const Words &m_words;
    std::vector<Block> m_blocks;
};

QString SummaryBuilder::name(const char *vocabulary, const QString &code) const
{
    const Vocabulary *list = m_catalogue.vocabulary(QLatin1String(vocabulary));
    return code.isEmpty() || !list ? code : list->nameOf(code, m_words.language());
}

QString SummaryBuilder::names(const char *vocabulary, const QStringList &codes) const
{
    QStringList all;
    for (const QString &code : codes)
        all.append(name(vocabulary, code));
    return all.join(QStringLiteral(", "));
}

void SummaryBuilder::addFact(FactBox &box, const char *label, const QString &value) const
{
    if (!value.isEmpty())
        box.facts.push_back({word(label), value});
}

QString SummaryBuilder::buyer() const
{
    QStringList buyers;
    for (const Organisation &organisation : m_facts.organisations) {
        if (!m_pilot.organisation || organisation.id == m_pilot.organisation)
            buyers.append(organisation.name);
    }
    if (!m_pilot.unit.isEmpty())
        buyers.append(m_pilot.unit);
    return buyers.join(QStringLiteral(", "));
}

QString SummaryBuilder::cpv() const
{
    for (const CpvEntry &entry : m_catalogue.cpv()) {
        if (entry.code == cpvDigits(m_pilot.cpv)) {
            return QStringLiteral("%1-%2 %3").arg(entry.code, entry.check, entry.name.in(m_words.language()));
        }
    }
    return m_pilot.cpv;
}

QString SummaryBuilder::contractTerm() const
{
    const QString dates = contractPeriod(m_pilot, m_words, m_catalogue);
    if (dates.isEmpty() || !m_pilot.option || *m_pilot.option == 0)
        return dates;
    return m_words("Report", QT_TRANSLATE_N_NOOP("Report", "%1, option %n month(s)"), int(*m_pilot.option)).arg(dates);
}

QString SummaryBuilder::themes() const
{
    QStringList all;
    QStringList codes{m_pilot.theme};
    codes += m_pilot.themes;
    codes.removeAll(QString());
    codes.removeDuplicates();
    for (const QString &code : codes) {
        QString text = name("themes", code);
        for (const ThemeEntry &theme : m_catalogue.themes().themes) {
            if (theme.code == code)
                text += QStringLiteral(" (%1)").arg(theme.eforms);
        }
        all.append(text);
    }
    return all.join(QStringLiteral(", "));
}

FactBox SummaryBuilder::facts() const
{
    const Language language = m_words.language();
    FactBox box;
    box.title = word(QT_TRANSLATE_NOOP("Report", "Facts of the procurement"));
    addFact(box, QT_TRANSLATE_NOOP("Report", "Buyer"), buyer());
    // A team of one organisation bears its name: saying it twice tells nothing.
    const bool teamIsBuyer = std::any_of(m_facts.organisations.begin(), m_facts.organisations.end(),
                                         [&](const Organisation &o) { return o.name == m_facts.team.name; });
    if (!teamIsBuyer)
        addFact(box, QT_TRANSLATE_NOOP("Report", "Team"), m_facts.team.name);
    addFact(box, QT_TRANSLATE_NOOP("Report", "Object"), m_pilot.object);
    addFact(box, QT_TRANSLATE_NOOP("Report", "Sector"), name("sectors", m_pilot.sector));
    addFact(box, QT_TRANSLATE_NOOP("Report", "Kind of procurement"), name("natures", m_pilot.nature));
    addFact(box, QT_TRANSLATE_NOOP("Report", "CPV"), cpv());
    addFact(box, QT_TRANSLATE_NOOP("Report", "Procedure"), name("procedures", m_pilot.procedure));
    for (const ValueBand &band : m_catalogue.procurement().valueBands) {
        if (band.code == m_facts.valueBand)
            addFact(box, QT_TRANSLATE_NOOP("Report", "Estimated value"), band.name.in(language));
    }
    addFact(box, QT_TRANSLATE_NOOP("Report", "Contract period"), contractTerm());
    addFact(box, QT_TRANSLATE_NOOP("Report", "Stage"), name("stages", m_pilot.stage));
    addFact(box, QT_TRANSLATE_NOOP("Report", "Contract notice"), noticeDay(m_pilot, m_words, m_catalogue));
    addFact(box, QT_TRANSLATE_NOOP("Report", "Decision"), decisionDay(m_pilot, m_words, m_catalogue));
    addFact(box, QT_TRANSLATE_NOOP("Report", "Theme (eForms)"), themes());
    addFact(box, QT_TRANSLATE_NOOP("Report", "UN goals"), names("sdgs", m_pilot.sdgs));
    return box;
}

void SummaryBuilder::addText(const char *heading, const QString &markdown)
{
    std::vector<Block> text = blocksOfMarkdown(markdown, 2);
    if (text.empty())
        return;
    m_blocks.push_back(Heading{2, word(heading), {}});
    m_blocks.insert(m_blocks.end(), text.begin(), text.end());
}

/// "**Worked:** the same contact person…": the label stands in the first paragraph of its text.
void SummaryBuilder::addPart(const char *label, const QString &markdown)
{
    std::vector<Block> text = blocksOfMarkdown(markdown, 2);
    if (text.empty())
        return;
    const Span span{word(label) + QLatin1Char(' '), true, false, {}};
    if (auto *paragraph = std::get_if<Paragraph>(&text.front()))
        paragraph->text.insert(paragraph->text.begin(), span);
    else
        text.insert(text.begin(), Paragraph{{span}, Paragraph::Role::Body});
    m_blocks.insert(m_blocks.end(), text.begin(), text.end());
}

void SummaryBuilder::addHow()
{
    if (m_pilot.roles.isEmpty() && m_pilot.riskAnalysis.isEmpty() && m_pilot.marketDialogue.isEmpty())
        return;
    m_blocks.push_back(Heading{2, word(QT_TRANSLATE_NOOP("Report", "How it was done")), {}});
    addPart(QT_TRANSLATE_NOOP("Report", "Roles:"), m_pilot.roles);
    addPart(QT_TRANSLATE_NOOP("Report", "Risk analysis:"), m_pilot.riskAnalysis);
    addPart(QT_TRANSLATE_NOOP("Report", "Market dialogue:"), m_pilot.marketDialogue);
}

void SummaryBuilder::addClause(const Clause &clause)
{
    if (!clause.title.isEmpty() && m_facts.clauses.size() > 1)
        m_blocks.push_back(Heading{3, clause.title, {}});
    for (Block &block : blocksOfMarkdown(clause.text, 3)) {
        if (auto *paragraph = std::get_if<Paragraph>(&block))
            paragraph->role = Paragraph::Role::Quotation;
        m_blocks.push_back(std::move(block));
    }
    QStringList facts;
    facts.append(name("clause_kinds", clause.kind));
    if (!clause.placement.isEmpty())
        facts.append(name("placements", clause.placement));
    if (clause.weight)
        facts.append(
            word(QT_TRANSLATE_NOOP("Report", "weight %1")).arg(formatPercent(m_words.language(), *clause.weight, 2)));
    if (!clause.targetGroups.isEmpty())
        facts.append(names("target_groups", clause.targetGroups));
    if (!clause.paths.isEmpty())
        facts.append(names("paths", clause.paths));
    facts.removeAll(QString());
    facts.removeDuplicates(); // a clause may be named as the place it stands in
    QString line = facts.join(QStringLiteral(" · "));
    if (clause.announced)
        line = (isTenderPublic(m_pilot, m_catalogue)
                    ? word(QT_TRANSLATE_NOOP("Report", "%1. Monitoring was announced in the tender."))
                    : word(QT_TRANSLATE_NOOP("Report", "%1. Monitoring will be announced in the tender.")))
                   .arg(line);
    m_blocks.push_back(Paragraph{{Span{line, false, false, {}}}, Paragraph::Role::Note});
}

void SummaryBuilder::addClauses()
{
    if (!m_facts.clauses.empty())
        m_blocks.push_back(Heading{2, word(QT_TRANSLATE_NOOP("Report", "Requirement or condition")), {}});
    for (const Clause &clause : m_facts.clauses)
        addClause(clause);

    const size_t before = m_blocks.size();
    addPart(QT_TRANSLATE_NOOP("Report", "Monitoring:"), m_pilot.monitoring);
    for (const Clause &clause : m_facts.clauses) {
        if (m_pilot.monitoring.isEmpty())
            addPart(QT_TRANSLATE_NOOP("Report", "Monitoring:"), clause.monitoring);
    }
    addPart(QT_TRANSLATE_NOOP("Report", "Consequence:"), m_pilot.consequence);
    for (const Clause &clause : m_facts.clauses) {
        if (m_pilot.consequence.isEmpty())
            addPart(QT_TRANSLATE_NOOP("Report", "Consequence:"), clause.consequence);
    }
    if (m_blocks.size() > before) {
        const Heading heading{2, word(QT_TRANSLATE_NOOP("Report", "Monitoring and consequence")), {}};
        m_blocks.insert(m_blocks.begin() + qsizetype(before), heading);
    }
}

void SummaryBuilder::addLessons()
{
    if (m_pilot.worked.isEmpty() && m_pilot.wouldChange.isEmpty() && m_pilot.advice.isEmpty())
        return;
    m_blocks.push_back(Heading{2, word(QT_TRANSLATE_NOOP("Report", "Lessons and advice")), {}});
    addPart(QT_TRANSLATE_NOOP("Report", "Worked:"), m_pilot.worked);
    addPart(QT_TRANSLATE_NOOP("Report", "We would change:"), m_pilot.wouldChange);
    addPart(QT_TRANSLATE_NOOP("Report", "Advice:"), m_pilot.advice);
}

void SummaryBuilder::addContact()
{
    const Language language = m_words.language();
    QStringList contact{m_pilot.contactRole, m_pilot.contactUnit};
    contact.removeAll(QString());
    QStringList parts;
    if (!contact.isEmpty())
        parts.append(word(QT_TRANSLATE_NOOP("Report", "Contact: %1")).arg(contact.join(QStringLiteral(", "))));
    if (m_pilot.permission == Permission::Granted)
        parts.append(word(QT_TRANSLATE_NOOP("Report", "Published with the buyer's permission")));
    const bool published = isTenderPublic(m_pilot, m_catalogue); // a draft is given to nobody
    if (m_pilot.version)
        parts.append(word(QT_TRANSLATE_NOOP("Report", "Version %1")).arg(*m_pilot.version));
    if (published && m_pilot.publishedOn.isValid())
        parts.append(formatDate(language, m_pilot.publishedOn));
    parts.append(languageName(language));
    if (published)
        parts.append(name("licences", m_pilot.licence));
    parts.removeAll(QString());
    m_blocks.push_back(Paragraph{{Span{parts.join(QStringLiteral(" · ")), false, false, {}}}, Paragraph::Role::Note});
}

std::vector<Block> SummaryBuilder::build(const QString &anchor)
{
    const QString theme = name("themes", m_pilot.theme);
    const QString kicker = theme.isEmpty() ? word(QT_TRANSLATE_NOOP("Report", "Pilot"))
                                           : word(QT_TRANSLATE_NOOP("Report", "Pilot · %1")).arg(theme);
    m_blocks.push_back(Paragraph{{Span{kicker, false, false, {}}}, Paragraph::Role::Kicker});
    m_blocks.push_back(Heading{1, summaryTitle(m_pilot, m_words), anchor});
    if (!m_pilot.result.isEmpty())
        m_blocks.push_back(Paragraph{{Span{m_pilot.result, false, false, {}}}, Paragraph::Role::Lead});
    if (!isTenderPublic(m_pilot, m_catalogue)) {
        const QString draft =
            word(QT_TRANSLATE_NOOP("Report", "Draft, not for publication: the tender has not been published yet."));
        m_blocks.push_back(Paragraph{{Span{draft, true, false, {}}}, Paragraph::Role::Note});
    }
    m_blocks.push_back(facts());
    addText(QT_TRANSLATE_NOOP("Report", "Background and need"), m_pilot.background);
    addText(QT_TRANSLATE_NOOP("Report", "Social goal"), m_pilot.socialGoal);
    addHow();
    addClauses();
    const std::vector<Block> results = indicatorBlocks(m_facts, m_words);
    if (!results.empty()) {
        m_blocks.push_back(Heading{2, word(QT_TRANSLATE_NOOP("Report", "Results")), {}});
        m_blocks.insert(m_blocks.end(), results.begin(), results.end());
    }
    if (!m_pilot.costs.isEmpty() || m_pilot.hours) {
        m_blocks.push_back(Heading{2, word(QT_TRANSLATE_NOOP("Report", "Costs and working time")), {}});
        const std::vector<Block> costs = blocksOfMarkdown(m_pilot.costs, 2);
        m_blocks.insert(m_blocks.end(), costs.begin(), costs.end());
        if (m_pilot.hours) {
            const QString hours = word(QT_TRANSLATE_NOOP("Report", "Working time: %1 hours."))
                                      .arg(formatNumber(m_words.language(), *m_pilot.hours));
            m_blocks.push_back(Paragraph{{Span{hours, false, false, {}}}, Paragraph::Role::Body});
        }
    }
    addLessons();
    addText(QT_TRANSLATE_NOOP("Report", "Next steps"), m_pilot.nextSteps);
    addText(QT_TRANSLATE_NOOP("Report", "Material"), m_pilot.links);
    addContact();
    return std::move(m_blocks);
}

} // namespace

QString exampleNotice(const Academy &academy, const Words &words)
{
    return academy.example ? words("Report", QT_TRANSLATE_NOOP("Report", "Example data, not a real procurement"))
                           : QString();
}

QString summaryTitle(const Pilot &pilot, const Words &words)
{
    return pilot.title.isEmpty() ? words("Report", QT_TRANSLATE_NOOP("Report", "Untitled pilot")) : pilot.title;
}

std::vector<Block> pilotSummaryBlocks(const PilotFacts &facts, const Catalogue &catalogue, const Words &words,
                                      const QString &anchor)
{
    return SummaryBuilder(facts, catalogue, words).build(anchor);
}

Document pilotSummary(const PilotFacts &facts, const Catalogue &catalogue, Language language)
{
    const Words words(language);
    Document document = academyDocument(facts.academy, words, facts.pilot.publishedOn);
    document.footerRight.clear(); // the day is among the facts
    document.title = summaryTitle(facts.pilot, words);
    document.subject = words("Report", QT_TRANSLATE_NOOP("Report", "Pilot summary"));
    document.blocks = pilotSummaryBlocks(facts, catalogue, words);
    return document;
}

} // namespace polku::report
