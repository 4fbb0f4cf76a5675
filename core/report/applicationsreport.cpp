#include "report/applicationsreport.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "report/academydocument.h"
#include "report/markdown.h"
#include "report/pilotsummary.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace polku::report {

namespace {

using Align = Table::Align;

/// Puts one list into words.
class Writer
{
public:
    Writer(const ApplicationsFacts &facts, const Catalogue &catalogue, Language language)
        : m_facts(facts), m_catalogue(catalogue), m_words(language)
    {
    }

    QString confidential() const
    {
        return m_words("Report",
                       QT_TRANSLATE_NOOP("Report", "Confidential: the coach's own list for choosing the teams"));
    }

    QString notice() const
    {
        const QString example = exampleNotice(m_facts.academy, m_words);
        return example.isEmpty() ? confidential() : QStringLiteral("%1 · %2").arg(confidential(), example);
    }

    Document document() const
    {
        Document document = academyDocument(m_facts.academy, m_words, m_facts.today);
        document.title = m_words("Report", QT_TRANSLATE_NOOP("Report", "Applications: %1")).arg(m_facts.academy.name);
        document.subject = m_words("Report", QT_TRANSLATE_NOOP("Report", "Applications"));
        document.notice = notice();
        document.blocks.push_back(Heading{1, document.title, {}});
        document.blocks.push_back(Paragraph{
            {Span{m_words("Report", QT_TRANSLATE_NOOP(
                                        "Report", "Points are from 0 to 5. The total is their mean, weighted by the "
                                                  "academy's criteria; an application has a rank only when every "
                                                  "criterion is scored.")),
                  false,
                  false,
                  {}}},
            Paragraph::Role::Lead});
        const bool several = std::any_of(m_facts.entries.begin(), m_facts.entries.end(),
                                         [](const ApplicationsFacts::Entry &entry) { return !entry.row.stands; });
        if (several) {
            document.blocks.push_back(Paragraph{
                {Span{m_words("Report", QT_TRANSLATE_NOOP("Report", "Of several applications of one team only the one "
                                                                    "that counts has a rank: the one selected, else "
                                                                    "the one received last.")),
                      false,
                      false,
                      {}}},
                Paragraph::Role::Body});
        }
        document.blocks.push_back(ranking());
        for (const ApplicationsFacts::Entry &entry : m_facts.entries)
            addEntry(document.blocks, entry);
        return document;
    }

    DataTable table() const
    {
        using Kind = DataTable::Kind;
        DataTable table;
        table.name = recordPluralLabel(typeOf<Application>(), m_words);
        table.language = m_words.language();
        table.warning = notice();
        table.columns = {{place(), Kind::Number},
                         {label(RecordKind::Team)},
                         {fieldText(&Application::theme)},
                         {total(), Kind::Number, DataTable::asManyAsNeeded}};
        for (const Criterion &criterion : m_facts.criteria) {
            table.columns.push_back(
                {QStringLiteral("%1 (%2)").arg(criterion.name,
                                               formatPercent(m_words.language(), double(criterion.weight.value_or(0)))),
                 Kind::Number});
        }
        const std::vector<DataTable::Column> rest{{fieldText(&Application::received), Kind::Date},
                                                  {fieldText(&Application::interviewDate), Kind::Date},
                                                  {fieldText(&Application::decision)},
                                                  {fieldText(&Application::decidedOn), Kind::Date},
                                                  {fieldText(&Application::reason)},
                                                  {missingRoles()},
                                                  {fieldText(&Team::coach)},
                                                  {fieldText(&Application::interviewNotes)}};
        table.columns.insert(table.columns.end(), rest.begin(), rest.end());
        for (const ApplicationsFacts::Entry &entry : m_facts.entries) {
            const ApplicationRow &row = entry.row;
            std::vector<DataTable::Cell> cells{row.place > 0 ? DataTable::Cell(double(row.place)) : DataTable::Cell(),
                                               row.teamName, theme(row), roundedTotal(row)};
            for (const Criterion &criterion : m_facts.criteria)
                cells.push_back(pointsBy(entry, criterion.id));
            const std::vector<DataTable::Cell> others{row.received,
                                                      row.interview,
                                                      decision(row),
                                                      row.decidedOn,
                                                      entry.application.reason,
                                                      missing(row),
                                                      row.coach,
                                                      entry.application.interviewNotes};
            cells.insert(cells.end(), others.begin(), others.end());
            table.rows.push_back(cells);
        }
        return table;
    }

private:
    QString place() const { return m_words("Report", QT_TRANSLATE_NOOP("Report", "Rank")); }
    QString total() const { return m_words("Report", QT_TRANSLATE_NOOP("Report", "Total, 0–5")); }
    QString missingRoles() const { return m_words("Report", QT_TRANSLATE_NOOP("Report", "Missing roles")); }
    QString label(RecordKind kind) const { return recordLabel(recordType(kind), m_words); }
    template <class R, class T>
    QString fieldText(T R::*member) const
    {
        return fieldLabel(fieldOf(member), m_words);
    }
    QString day(QDate date) const { return formatDate(m_words.language(), date); }
    QString theme(const ApplicationRow &row) const
    {
        const Vocabulary *themes = m_catalogue.vocabulary(QLatin1String("themes"));
        return themes ? themes->nameOf(row.theme, m_words.language()) : row.theme;
    }
    QString decision(const ApplicationRow &row) const { return choiceLabel(row.decision, m_words); }
    QString missing(const ApplicationRow &row) const
    {
        QStringList roles;
        for (const PersonRole role : row.missing)
            roles.append(choiceLabel(role, m_words));
        return roles.join(QStringLiteral(", "));
    }
    /// The team; where it has sent several applications, with the day of this one.
    QString name(const ApplicationRow &row) const
    {
        if (row.ofTeam < 2 || !row.received.isValid())
            return row.teamName;
        return m_words("Report", QT_TRANSLATE_NOOP("Report", "%1 (received %2)")).arg(row.teamName, day(row.received));
    }
    QString totalText(const ApplicationRow &row) const
    {
        return row.score.total ? formatNumber(m_words.language(), *row.score.total) : QStringLiteral("–");
    }
    /// Rounded as totalText() is.
    static std::optional<double> roundedTotal(const ApplicationRow &row)
    {
        return row.score.total ? std::optional(std::round(*row.score.total * 100) / 100) : std::nullopt;
    }
    QString scored(const ApplicationRow &row) const
    {
        return m_words("Report", QT_TRANSLATE_NOOP("Report", "%1 of %2")).arg(row.score.scored).arg(row.score.all);
    }
    static std::optional<qint64> pointsBy(const ApplicationsFacts::Entry &entry, CriterionId criterion)
    {
        for (const CriterionPoints &item : entry.points) {
            if (item.criterion.id == criterion && item.score.points)
                return item.score.points;
        }
        return std::nullopt;
    }

    Table ranking() const
    {
        Table table;
        table.caption = m_words("Report", QT_TRANSLATE_NOOP("Report", "Applications, the best first"));
        // The first column heads its row.
        table.columns = {{label(RecordKind::Team), Align::Start, 3},
                         {place(), Align::End, 0.8},
                         {total(), Align::End, 1},
                         {m_words("Report", QT_TRANSLATE_NOOP("Report", "Scored")), Align::End, 1},
                         {fieldText(&Application::interviewDate), Align::Start, 1.4},
                         {fieldText(&Application::decision), Align::Start, 1.6},
                         {missingRoles(), Align::Start, 2.4}};
        for (const ApplicationsFacts::Entry &entry : m_facts.entries) {
            const ApplicationRow &row = entry.row;
            table.rows.push_back({name(row), row.place > 0 ? QString::number(row.place) : QStringLiteral("–"),
                                  totalText(row), scored(row), day(row.interview), decision(row), missing(row)});
        }
        return table;
    }

    void addText(std::vector<Block> &blocks, const QString &title, const QString &markdown) const
    {
        if (markdown.trimmed().isEmpty())
            return;
        blocks.push_back(Heading{3, title, {}});
        const std::vector<Block> text = blocksOfMarkdown(markdown, 3);
        blocks.insert(blocks.end(), text.begin(), text.end());
    }

    void addEntry(std::vector<Block> &blocks, const ApplicationsFacts::Entry &entry) const
    {
        const ApplicationRow &row = entry.row;
        blocks.push_back(Heading{2, name(row), {}});
        FactBox box;
        box.title = m_words("Report", QT_TRANSLATE_NOOP("Report", "In brief"));
        const auto fact = [&](const QString &name, const QString &value) {
            if (!value.isEmpty())
                box.facts.push_back({name, value});
        };
        fact(total(), row.score.total ? totalText(row) : QString());
        fact(fieldText(&Application::theme), theme(row));
        fact(fieldText(&Application::received), day(row.received));
        fact(fieldText(&Application::interviewDate), day(row.interview));
        fact(fieldText(&Application::decision), decision(row));
        fact(fieldText(&Application::decidedOn), day(row.decidedOn));
        fact(missingRoles(), missing(row));
        fact(fieldText(&Team::coach), row.coach);
        blocks.push_back(box);
        addPoints(blocks, entry);
        const Application &application = entry.application;
        addText(blocks, fieldText(&Application::interviewNotes), application.interviewNotes);
        addText(blocks, fieldText(&Application::reason), application.reason);
        addText(blocks, fieldText(&Application::needs), application.needs);
        addText(blocks, fieldText(&Application::strategyLink), application.strategyLink);
        addText(blocks, fieldText(&Application::pilotIdea), application.pilotIdea);
        addText(blocks, fieldText(&Application::teamText), application.teamText);
        addText(blocks, fieldText(&Application::workingTime), application.workingTime);
        addText(blocks, fieldText(&Application::management), application.management);
    }

    void addPoints(std::vector<Block> &blocks, const ApplicationsFacts::Entry &entry) const
    {
        if (entry.points.empty())
            return;
        Table table;
        table.caption = m_words("Report", QT_TRANSLATE_NOOP("Report", "Points by criterion"));
        table.columns = {{label(RecordKind::Criterion), Table::Align::Start, 2.4},
                         {fieldText(&Criterion::weight), Table::Align::End, 1},
                         {fieldText(&CriterionScore::points), Table::Align::End, 0.9},
                         {fieldText(&CriterionScore::note), Table::Align::Start, 4}};
        for (const CriterionPoints &item : entry.points) {
            table.rows.push_back({item.criterion.name, QString::number(item.criterion.weight.value_or(0)),
                                  item.score.points ? QString::number(*item.score.points) : QStringLiteral("–"),
                                  item.score.note});
        }
        blocks.push_back(table);
    }

    const ApplicationsFacts &m_facts;
    const Catalogue &m_catalogue;
    Words m_words;
};

} // namespace

ApplicationsFacts readApplicationsFacts(const Reader &reader, AcademyId academy, QDate today)
{
    ApplicationsFacts facts;
    facts.academy = reader.get(academy);
    facts.today = today;
    facts.criteria = readCriteria(reader, academy);
    for (ApplicationRow &row : readApplications(reader, academy)) {
        ApplicationsFacts::Entry entry;
        entry.row = std::move(row);
        if (entry.row.application) {
            entry.application = reader.get(entry.row.application);
            entry.points = readPoints(reader, entry.application);
        }
        facts.entries.push_back(std::move(entry));
    }
    if (facts.entries.empty()) {
        throw Failure({ErrorKind::NotFound,
                       QCoreApplication::translate("Report", "There are no applications to export."),
                       QCoreApplication::translate("Report", "Import the answers to the call first, or add a team."),
                       {}});
    }
    return facts;
}

Document applicationsReport(const ApplicationsFacts &facts, const Catalogue &catalogue, Language language)
{
    return Writer(facts, catalogue, language).document();
}

DataTable applicationsTable(const ApplicationsFacts &facts, const Catalogue &catalogue, Language language)
{
    return Writer(facts, catalogue, language).table();
}

} // namespace polku::report
