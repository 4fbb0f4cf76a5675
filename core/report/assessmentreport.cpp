#include "report/assessmentreport.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "report/academydocument.h"
#include "report/pilotsummary.h"
#include "store/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace polku::report {

namespace {

using Align = Table::Align;

/// Writes one report.
class AssessmentReportBuilder
{
public:
    AssessmentReportBuilder(const AssessmentFacts &facts, const Catalogue &catalogue, Language language)
        : m_facts(facts), m_catalogue(catalogue), m_words(language), m_team(facts.all.team(facts.team))
    {
    }

    Document document()
    {
        head();
        add();
        return std::move(m_document);
    }
    std::vector<Block> blocks()
    {
        add();
        return std::move(m_document.blocks);
    }
    DataTable values() const;

private:
    QString word(const char *source, int count = -1) const { return m_words("Report", source, count); }
    QString number(double value) const { return meanText(m_words.language(), value); }
    QString areaName(size_t area) const { return m_catalogue.maturity().areas[area].name.in(m_words.language()); }
    QString momentName(AssessmentMoment moment) const { return choiceLabel(moment, m_words); }
    QString level(int level) const { return level > 0 ? m_words.locale().toString(level) : QStringLiteral("–"); }
    static QString sign(double value)
    {
        return std::abs(value) < 0.05 ? QString() : value > 0 ? QStringLiteral("+") : QStringLiteral("−");
    }
    /// Of means: "+1,2", "−0,5", "0,0".
    QString change(double value) const { return sign(value) + number(std::abs(value)); }
    /// Of levels: "+1", "0".
    QString levelChange(int value) const { return sign(value) + m_words.locale().toString(std::abs(value)); }
    void addParagraph(const QString &text, Paragraph::Role role = Paragraph::Role::Body)
    {
        m_document.blocks.push_back(Paragraph{{{text, false, false, {}}}, role});
    }

    void head();
    void add() { m_team ? addTeam() : addAcademy(); }
    void addTeam();
    QString teamLead(AssessmentMoment latest) const;
    BarChart teamChart(AssessmentMoment latest) const;
    Table teamTable(AssessmentMoment latest) const;
    void addEvidence(AssessmentMoment latest);
    void addAcademy();
    /// The newest moment that enough teams answered beside the start; the start when there is none.
    AssessmentMoment comparable() const;
    BarChart academyChart(AssessmentMoment moment) const;
    DataTable teamValues() const;
    DataTable academyValues() const;

    const AssessmentFacts &m_facts;
    const Catalogue &m_catalogue;
    const Words m_words;
    const TeamAssessments *m_team;
    Document m_document;
};

void AssessmentReportBuilder::head()
{
    const Academy &academy = m_facts.academy;
    m_document = academyDocument(academy, m_words, m_facts.today);
    const QString about = m_team ? m_team->name : academy.name;
    m_document.title = word(QT_TRANSLATE_NOOP("Report", "Self-assessment: %1")).arg(about);
    m_document.subject = word(QT_TRANSLATE_NOOP("Report", "Self-assessment by the maturity model"));
    if (m_team)
        addParagraph(academy.name, Paragraph::Role::Kicker);
    m_document.blocks.push_back(Heading{1, m_document.title, {}});
}

// A team -------------------------------------------------------------------------------------------------------------

void AssessmentReportBuilder::addTeam()
{
    const AssessmentMoment latest = m_team->latest().value_or(AssessmentMoment::Start);
    addParagraph(teamLead(latest), Paragraph::Role::Lead);
    m_document.blocks.push_back(teamChart(latest));
    m_document.blocks.push_back(teamTable(latest));
    const int teams = m_facts.all.answered[size_t(latest)];
    addParagraph(
        teams >= fewestTeamsForMean
            ? word(QT_TRANSLATE_N_NOOP("Report", "The mean of the teams is over %n team(s), this one among them."),
                   teams)
            : word(QT_TRANSLATE_NOOP("Report", "The mean of the teams is told when at least four have answered, "
                                               "so that nobody's own answers can be found from it.")),
        Paragraph::Role::Note);
    addEvidence(latest);
}

QString AssessmentReportBuilder::teamLead(AssessmentMoment latest) const
{
    const MomentAssessment &moment = m_team->at(latest);
    const auto start = m_team->at(AssessmentMoment::Start).mean();
    const auto moved = m_team->change(AssessmentMoment::Start, latest);
    if (latest == AssessmentMoment::Start || !start || !moved) {
        return word(QT_TRANSLATE_N_NOOP("Report", "%1: the mean level is %2, over %n area(s)."), moment.answered())
            .arg(momentName(latest), number(moment.mean().value_or(0)));
    }
    return word(QT_TRANSLATE_NOOP("Report", "The mean level moved by %1 from the start, and is now %2 (%3)."))
        .arg(change(*moved), number(moment.mean().value_or(0)), momentName(latest));
}

BarChart AssessmentReportBuilder::teamChart(AssessmentMoment latest) const
{
    BarChart chart;
    chart.horizontal = true;
    const bool compared = latest != AssessmentMoment::Start;
    chart.title = compared
                      ? word(QT_TRANSLATE_NOOP("Report", "Levels by area, from the start: %1")).arg(momentName(latest))
                      : word(QT_TRANSLATE_NOOP("Report", "Levels by area: %1")).arg(momentName(latest));
    QStringList parts;
    for (size_t area = 0; area < m_facts.all.areas.size(); ++area) {
        const int before = m_team->at(AssessmentMoment::Start).areas[area].level;
        const int now = m_team->at(latest).areas[area].level;
        const QString text = compared ? QStringLiteral("%1 → %2").arg(level(before), level(now)) : level(now);
        chart.bars.push_back({areaName(area), double(now), text, false});
        parts.append(QStringLiteral("%1: %2").arg(areaName(area), text));
    }
    chart.alternative = word("Bar chart of “%1”. %2.").arg(chart.title, parts.join(QStringLiteral(", ")));
    return chart;
}

Table AssessmentReportBuilder::teamTable(AssessmentMoment latest) const
{
    Table table;
    table.caption = word(QT_TRANSLATE_NOOP("Report", "Levels, targets and the mean of the teams"));
    table.columns.push_back({word(QT_TRANSLATE_NOOP("Report", "Area")), Align::Start, 3.2});
    std::vector<AssessmentMoment> moments;
    for (size_t i = 0; i < momentCount; ++i) {
        if (m_team->moments[i].answered() > 0) {
            moments.push_back(AssessmentMoment(i));
            table.columns.push_back({momentName(moments.back()), Align::End, 1});
        }
    }
    const bool compared = moments.size() > 1;
    if (compared)
        table.columns.push_back({word(QT_TRANSLATE_NOOP("Report", "Change")), Align::End, 1});
    table.columns.push_back({word("Target"), Align::End, 1});
    const std::vector<AreaMean> &means = m_facts.all.cohort[size_t(latest)];
    const bool withMean = std::any_of(means.begin(), means.end(), [](const AreaMean &mean) { return bool(mean.mean); });
    if (withMean)
        table.columns.push_back({word(QT_TRANSLATE_NOOP("Report", "Mean of the teams")), Align::End, 1.3});
    for (size_t area = 0; area < m_facts.all.areas.size(); ++area) {
        std::vector<QString> row{areaName(area)};
        for (const AssessmentMoment moment : moments)
            row.push_back(level(m_team->at(moment).areas[area].level));
        if (compared) {
            const int before = m_team->at(moments.front()).areas[area].level;
            const int now = m_team->at(latest).areas[area].level;
            row.push_back(before && now ? levelChange(now - before) : QStringLiteral("–"));
        }
        row.push_back(level(m_team->target(area, latest)));
        if (withMean)
            row.push_back(means[area].mean ? number(*means[area].mean) : QStringLiteral("–"));
        table.rows.push_back(row);
    }
    return table;
}

void AssessmentReportBuilder::addEvidence(AssessmentMoment latest)
{
    List given;
    List missing;
    for (size_t area = 0; area < m_facts.all.areas.size(); ++area) {
        const AreaScore &score = m_team->at(latest).areas[area];
        const AssessmentFacts::Evidence evidence = m_facts.evidence.value(score.id);
        const QString heading =
            word(QT_TRANSLATE_NOOP("Report", "%1, level %2")).arg(areaName(area), level(score.level));
        if (score.lacksEvidence()) {
            missing.items.push_back({{heading, false, false, {}}});
        } else if (score.isAnswered() && score.evidence) {
            Inline item{{heading + QStringLiteral(": "), true, false, {}},
                        {evidence.text.simplified(), false, false, {}}};
            if (!evidence.link.isEmpty())
                item.push_back({QLatin1Char(' ') + evidence.link, false, false, evidence.link});
            given.items.push_back(std::move(item));
        }
    }
    if (!given.items.empty()) {
        m_document.blocks.push_back(Heading{2, word(QT_TRANSLATE_NOOP("Report", "Evidence")), {}});
        m_document.blocks.push_back(std::move(given));
    }
    if (!missing.items.empty()) {
        m_document.blocks.push_back(Heading{2, word(QT_TRANSLATE_NOOP("Report", "Claims without evidence")), {}});
        addParagraph(word(QT_TRANSLATE_NOOP("Report", "Levels above 2 ask for a decision, a document or a figure.")));
        m_document.blocks.push_back(std::move(missing));
    }
}

DataTable AssessmentReportBuilder::values() const
{
    DataTable table = m_team ? teamValues() : academyValues();
    table.name = word(QT_TRANSLATE_NOOP("Report", "Self-assessments"));
    table.language = m_words.language();
    table.note = exampleNotice(m_facts.academy, m_words);
    return table;
}

DataTable AssessmentReportBuilder::teamValues() const
{
    using Kind = DataTable::Kind;
    DataTable table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Report", "Moment"))},
                     {word("Date"), Kind::Date},
                     {word("Area")},
                     {word(QT_TRANSLATE_NOOP("Report", "Level")), Kind::Number},
                     {word("Target"), Kind::Number},
                     {word("Evidence")},
                     {word(QT_TRANSLATE_NOOP("Report", "Link"))}};
    const auto levelCell = [](int level) { return level ? DataTable::Cell(double(level)) : DataTable::Cell(); };
    for (size_t i = 0; i < momentCount; ++i) {
        const MomentAssessment &moment = m_team->moments[i];
        if (!moment.isBegun())
            continue;
        for (size_t area = 0; area < moment.areas.size(); ++area) {
            const AreaScore &score = moment.areas[area];
            const AssessmentFacts::Evidence evidence = m_facts.evidence.value(score.id);
            table.rows.push_back({momentName(AssessmentMoment(i)), moment.date, areaName(area), levelCell(score.level),
                                  levelCell(m_team->target(area, AssessmentMoment(i))), evidence.text, evidence.link});
        }
    }
    return table;
}

// The academy --------------------------------------------------------------------------------------------------------

AssessmentMoment AssessmentReportBuilder::comparable() const
{
    for (size_t i = momentCount; i-- > 1;) {
        if (m_facts.all.overallChange(AssessmentMoment::Start, AssessmentMoment(i)).isAnonymous())
            return AssessmentMoment(i);
    }
    return AssessmentMoment::Start;
}

void AssessmentReportBuilder::addAcademy()
{
    const AssessmentMoment moment = comparable();
    const AreaChange overall = m_facts.all.overallChange(AssessmentMoment::Start, moment);
    if (!overall.isAnonymous()) {
        addParagraph(
            word(QT_TRANSLATE_N_NOOP("Report", "The means are told when at least four teams have answered, so "
                                               "that nobody's own answers can be found from them. Now %n have."),
                 m_facts.all.answered[0]),
            Paragraph::Role::Lead);
        return;
    }
    addParagraph(
        moment == AssessmentMoment::Start
            ? word(QT_TRANSLATE_N_NOOP("Report", "At the start the mean level is %1, over %n team(s)."), overall.teams)
                  .arg(number(overall.to))
            : word(QT_TRANSLATE_N_NOOP("Report", "The mean level went from %1 to %2 (%3), over %n team(s) that "
                                                 "answered both times."),
                   overall.teams)
                  .arg(number(overall.from), number(overall.to), momentName(moment)),
        Paragraph::Role::Lead);
    m_document.blocks.push_back(academyChart(moment)); // its bars tell all the numbers: a table would repeat them
    addParagraph(
        word(QT_TRANSLATE_NOOP("Report", "Levels go from 1 (ad hoc) to 5 (measured and improved). An area that "
                                         "fewer than four teams answered has no mean.")),
        Paragraph::Role::Note);
}

BarChart AssessmentReportBuilder::academyChart(AssessmentMoment moment) const
{
    BarChart chart;
    chart.horizontal = true;
    const bool compared = moment != AssessmentMoment::Start;
    chart.title =
        compared ? word(QT_TRANSLATE_NOOP("Report", "Mean level by area, from the start: %1")).arg(momentName(moment))
                 : word(QT_TRANSLATE_NOOP("Report", "Mean level by area: %1")).arg(momentName(moment));
    QStringList parts;
    const std::vector<AreaChange> changes = m_facts.all.change(AssessmentMoment::Start, moment);
    for (size_t area = 0; area < changes.size(); ++area) {
        if (!changes[area].isAnonymous())
            continue;
        const AreaChange &one = changes[area];
        const QString text =
            compared ? QStringLiteral("%1 → %2 (%3)").arg(number(one.from), number(one.to), this->change(one.change()))
                     : number(one.to);
        chart.bars.push_back({areaName(area), changes[area].to, text, false});
        parts.append(QStringLiteral("%1: %2").arg(areaName(area), text));
    }
    chart.alternative = word("Bar chart of “%1”. %2.").arg(chart.title, parts.join(QStringLiteral(", ")));
    return chart;
}

DataTable AssessmentReportBuilder::academyValues() const
{
    using Kind = DataTable::Kind;
    const AssessmentMoment moment = comparable();
    const bool compared = moment != AssessmentMoment::Start;
    DataTable table;
    table.columns = {{word("Area")}, {momentName(AssessmentMoment::Start), Kind::Number, 1}};
    if (compared) {
        table.columns.push_back({momentName(moment), Kind::Number, 1});
        table.columns.push_back({word("Change"), Kind::Number, 1});
    }
    table.columns.push_back({word("Teams"), Kind::Number});
    const std::vector<AreaChange> changes = m_facts.all.change(AssessmentMoment::Start, moment);
    for (size_t area = 0; area < changes.size(); ++area) {
        const AreaChange &one = changes[area];
        const auto cell = [&](double mean) { return one.isAnonymous() ? DataTable::Cell(mean) : DataTable::Cell(); };
        std::vector<DataTable::Cell> row{areaName(area), cell(one.from)};
        if (compared) {
            row.push_back(cell(one.to));
            row.push_back(cell(one.change()));
        }
        row.push_back(double(one.teams));
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

AssessmentFacts readAssessmentFacts(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId team,
                                    QDate today)
{
    AssessmentFacts facts;
    facts.academy = reader.get(academy);
    facts.all = readAssessments(reader, catalogue, academy);
    facts.team = team;
    facts.today = today;
    const TeamAssessments *own = facts.all.team(team);
    const bool any = team ? own && own->latest()
                          : std::any_of(facts.all.teams.begin(), facts.all.teams.end(),
                                        [](const TeamAssessments &one) { return bool(one.latest()); });
    if (!any) {
        throw Failure({ErrorKind::NotFound,
                       QCoreApplication::translate("Report", "There is no self-assessment to export."),
                       QCoreApplication::translate("Report", "Fill one in first, or choose another team."),
                       {}});
    }
    if (team) {
        const Query query = Query().only(&AssessmentScore::evidence, &AssessmentScore::link);
        for (const AssessmentScore &score : reader.where(&AssessmentScore::team, team, query))
            facts.evidence.insert(score.id, {score.evidence.trimmed(), score.link.trimmed()});
    }
    return facts;
}

Document assessmentReport(const AssessmentFacts &facts, const Catalogue &catalogue, Language language)
{
    return AssessmentReportBuilder(facts, catalogue, language).document();
}

std::vector<Block> assessmentBlocks(const AssessmentFacts &facts, const Catalogue &catalogue, Language language)
{
    return AssessmentReportBuilder(facts, catalogue, language).blocks();
}

DataTable assessmentTable(const AssessmentFacts &facts, const Catalogue &catalogue, Language language)
{
    return AssessmentReportBuilder(facts, catalogue, language).values();
}

} // namespace polku::report
