#include "report/libraryreport.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "report/academydocument.h"
#include "report/pilotsummary.h"
#include "store/reader.h"

#include <QCoreApplication>

namespace polku::report {

namespace {

class LibraryReportBuilder
{
public:
    LibraryReportBuilder(const LibraryFacts &facts, const Catalogue &catalogue, Language language)
        : m_facts(facts), m_catalogue(catalogue), m_words(language)
    {
    }

    Document document() const
    {
        Document document = academyDocument(m_facts.academy, m_words, m_facts.today);
        document.title = word(QT_TRANSLATE_NOOP("Report", "Library: %1")).arg(m_facts.academy.name);
        document.subject = word(QT_TRANSLATE_NOOP("Report", "Materials and who has studied them"));
        document.blocks.push_back(Heading{1, document.title, {}});
        addMaterials(document);
        if (!m_facts.shelf.teams.empty())
            addStudies(document);
        return document;
    }

    DataTable table() const
    {
        DataTable table;
        table.name = recordPluralLabel(typeOf<Material>(), m_words);
        table.language = m_words.language();
        table.note = exampleNotice(m_facts.academy, m_words);
        table.columns = {{word("Phase")},
                         {word(QT_TRANSLATE_NOOP("Report", "Material"))},
                         {word("Kind")},
                         {word(QT_TRANSLATE_NOOP("Report", "Themes"))},
                         {word("Link")}};
        for (const LibraryTeam &team : m_facts.shelf.teams)
            table.columns.push_back({team.name, DataTable::Kind::Date});
        for (const LibraryMaterial &one : m_facts.shelf.materials) {
            std::vector<DataTable::Cell> row{one.phase ? one.phase->name : QString(), one.material.title,
                                             choiceLabel(one.material.kind, m_words), themesOf(one.material),
                                             one.material.link};
            for (const StudyCell &cell : one.cells) {
                if (cell.state != StudyState::Studied)
                    row.push_back({});
                else if (cell.since().isValid())
                    row.push_back(cell.since());
                else
                    row.push_back(word("Studied"));
            }
            table.rows.push_back(row);
        }
        return table;
    }

private:
    QString word(const char *source, int count = -1) const { return m_words("Report", source, count); }
    QString phaseOf(const LibraryMaterial &one) const { return one.phase ? one.phase->name : word("In no phase"); }
    QString themesOf(const Material &material) const
    {
        const Vocabulary &themes = m_catalogue.themes().vocabulary;
        QStringList names;
        for (const QString &code : material.themes)
            names.append(themes.shortNameOf(code, m_words.language()));
        return names.join(QStringLiteral(", "));
    }

    void addMaterials(Document &document) const
    {
        QString phase;
        for (const LibraryMaterial &one : m_facts.shelf.materials) {
            if (const QString own = phaseOf(one); own != phase) {
                phase = own;
                document.blocks.push_back(Heading{2, phase, {}});
            }
            document.blocks.push_back(Heading{3, one.material.title, {}});
            QStringList what{choiceLabel(one.material.kind, m_words)};
            if (const QString themes = themesOf(one.material); !themes.isEmpty())
                what.append(themes);
            document.blocks.push_back(
                Paragraph{{{what.join(QStringLiteral(" · ")), false, false, {}}}, Paragraph::Role::Note});
            if (!one.material.description.isEmpty())
                document.blocks.push_back(
                    Paragraph{{{one.material.description.simplified(), false, false, {}}}, Paragraph::Role::Body});
            const QString &link = one.material.link;
            if (!link.isEmpty()) // the writers let only safe targets through
                document.blocks.push_back(Paragraph{{{link, false, false, link}}, Paragraph::Role::Body});
        }
    }

    void addStudies(Document &document) const
    {
        document.blocks.push_back(Heading{2, word(QT_TRANSLATE_NOOP("Report", "Which team has studied what")), {}});
        Table table;
        table.caption = word(QT_TRANSLATE_NOOP("Report", "Materials to be studied, by team"));
        table.columns.push_back({word("Material"), Table::Align::Start, 2.4});
        for (const LibraryTeam &team : m_facts.shelf.teams)
            table.columns.push_back({team.name, Table::Align::Start, 1});
        for (const LibraryMaterial &one : m_facts.shelf.materials) {
            if (!isToBeStudied(one.material.kind) && one.studied() == 0)
                continue;
            std::vector<QString> row{one.material.title};
            for (const StudyCell &cell : one.cells)
                row.push_back(studyText(cell, m_words));
            table.rows.push_back(row);
        }
        document.blocks.push_back(table);
    }

    const LibraryFacts &m_facts;
    const Catalogue &m_catalogue;
    const Words m_words;
};

} // namespace

LibraryFacts readLibraryFacts(const Reader &reader, AcademyId academy, QDate today)
{
    LibraryFacts facts{reader.get(academy), readLibrary(reader, academy, today), today};
    if (facts.shelf.materials.empty()) {
        throw Failure({ErrorKind::NotFound,
                       QCoreApplication::translate("Report", "The academy has no materials to export."),
                       QCoreApplication::translate("Report", "Add some in the library first."),
                       {}});
    }
    return facts;
}

QString studyText(const StudyCell &cell, const Words &words)
{
    switch (cell.state) {
    case StudyState::Studied:
        return cell.since().isValid() ? formatDayAndMonth(words.language(), cell.since())
                                      : words("Report", QT_TRANSLATE_NOOP("Report", "Studied"));
    case StudyState::Missing:
        return words("Report", QT_TRANSLATE_NOOP("Report", "Missing"));
    case StudyState::Expected:
        return words("Report", QT_TRANSLATE_NOOP("Report", "Now"));
    case StudyState::Later:
    case StudyState::NotExpected:
        break;
    }
    return QStringLiteral("–");
}

Document libraryReport(const LibraryFacts &facts, const Catalogue &catalogue, Language language)
{
    return LibraryReportBuilder(facts, catalogue, language).document();
}

DataTable libraryTable(const LibraryFacts &facts, const Catalogue &catalogue, Language language)
{
    return LibraryReportBuilder(facts, catalogue, language).table();
}

} // namespace polku::report
