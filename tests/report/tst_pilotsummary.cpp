#include "catalogue/catalogue.h"
#include "report/booklet.h"
#include "report/pilotsummary.h"
#include "support/canaries.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;
using namespace polku::report;
using namespace polku::test;

namespace {

struct Texts
{
    QStringList all;
    QStringList headings;

    void operator()(const Heading &heading)
    {
        all.append(heading.text);
        headings.append(QString(heading.level, QLatin1Char('#')) + QLatin1Char(' ') + heading.text);
    }
    void operator()(const Paragraph &paragraph) { add(paragraph.text); }
    void operator()(const List &list)
    {
        for (const Inline &item : list.items)
            add(item);
    }
    void operator()(const FactBox &box)
    {
        for (const FactBox::Fact &fact : box.facts)
            all.append(fact.label + QStringLiteral(": ") + fact.value);
    }
    void operator()(const Table &table)
    {
        for (const std::vector<QString> &row : table.rows)
            all.append(QStringList(row.begin(), row.end()).join(QStringLiteral(" | ")));
    }
    void operator()(const BarChart &chart) { all += {chart.title, chart.alternative, chart.targetText}; }
    void operator()(const Contents &contents) { all.append(contents.title); }
    void operator()(const PageBreak &) {}
    void operator()(const Cover &cover)
    {
        all += {cover.kicker, cover.title, cover.subtitle, cover.notice};
        for (const QString &line : cover.lines)
            all.append(line);
    }
    void add(const Inline &spans)
    {
        QString text;
        for (const Span &span : spans)
            text += span.text + span.link;
        all.append(text);
    }
};

Texts textsOf(const Document &document)
{
    Texts texts;
    texts.all = {document.title,  document.subject,    document.author,
                 document.notice, document.footerLeft, document.footerRight};
    for (const Block &block : document.blocks)
        std::visit(texts, block);
    return texts;
}

} // namespace

class TestPilotSummary : public TestCase
{
    Q_OBJECT

    const Catalogue m_catalogue;

private Q_SLOTS:
    void onlyPublicFieldsGoOut()
    {
        TemporaryFolder folder;
        auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")));
        const PilotId pilot = plantCanaries(*workspace);
        for (const Language language : allLanguages) {
            const Document document = valueOf(workspace->read([&](const Reader &reader) {
                const AcademyId academy = reader.all<Academy>().front().id;
                return booklet(readBookletFacts(reader, m_catalogue, academy, {}, {pilot}, QDate(2026, 3, 19)),
                               m_catalogue, language);
            }));
            const QString text = textsOf(document).all.join(QLatin1Char('\n'));
            QVERIFY(text.contains(QStringLiteral("canary-pilot-background")));
            QVERIFY(text.contains(QStringLiteral("canary-clause-text")));
            QCOMPARE(escapedCanaries(text), QStringList());
        }
    }

    void theOrderIsThatOfTheCard()
    {
        TemporaryFolder folder;
        auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")));
        const PilotId pilot = plantCanaries(*workspace);
        const Document document = valueOf(workspace->read([&](const Reader &reader) {
            return pilotSummary(readPilotFacts(reader, pilot, m_catalogue), m_catalogue, Language::English);
        }));
        QCOMPARE(textsOf(document).headings,
                 (QStringList{QStringLiteral("# canary-pilot-title"), QStringLiteral("## Background and need"),
                              QStringLiteral("## Social goal"), QStringLiteral("## How it was done"),
                              QStringLiteral("## Requirement or condition"),
                              QStringLiteral("## Monitoring and consequence"), QStringLiteral("## Results"),
                              QStringLiteral("## Costs and working time"), QStringLiteral("## Lessons and advice"),
                              QStringLiteral("## Next steps"), QStringLiteral("## Material")}));
    }

    void anEmptyPilotIsStillASummary()
    {
        TemporaryFolder folder;
        auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")));
        PilotId id;
        valueOf(workspace->edit({}, [&](Edit &edit) {
            Academy academy;
            academy.example = true;
            Team team;
            team.academy = edit.insert(academy);
            Pilot pilot;
            pilot.team = edit.insert(team);
            id = edit.insert(pilot);
        }));
        const Document document = valueOf(workspace->read([&](const Reader &reader) {
            return pilotSummary(readPilotFacts(reader, id, m_catalogue), m_catalogue, Language::English);
        }));
        QCOMPARE(document.title, QStringLiteral("Untitled pilot"));
        QCOMPARE(document.notice, QStringLiteral("Example data, not a real procurement"));
        const QString text = textsOf(document).all.join(QLatin1Char('\n'));
        QVERIFY(text.contains(QStringLiteral("not for publication")));
    }

    void datesThatAreToComeAreTold()
    {
        Pilot pilot;
        pilot.noticeOn = QDate(2026, 5, 4);
        pilot.decisionOn = QDate(2026, 8, 17);
        pilot.contractStarts = QDate(2026, 10, 1);
        const auto told = [&](const char *stage) {
            pilot.stage = QString::fromLatin1(stage);
            const Words words(Language::English);
            QString marks;
            for (const QString &date : {noticeDay(pilot, words, m_catalogue), decisionDay(pilot, words, m_catalogue),
                                        contractPeriod(pilot, words, m_catalogue)})
                marks += date.endsWith(QStringLiteral(" (planned)")) ? QLatin1Char('p') : QLatin1Char('-');
            return marks;
        };
        QCOMPARE(told("documents"), QStringLiteral("ppp"));
        QCOMPARE(told("notice"), QStringLiteral("-pp"));
        QCOMPARE(told("comparison"), QStringLiteral("-pp"));
        QCOMPARE(told("decision"), QStringLiteral("--p"));
        QCOMPARE(told("contract"), QStringLiteral("---"));
        QCOMPARE(told("closed"), QStringLiteral("---"));
        QCOMPARE(told("cancelled"), QStringLiteral("---"));
        pilot = {};
        QCOMPARE(contractPeriod(pilot, Words(Language::English), m_catalogue), QString());
    }

    void theTenderIsPublicFromTheNotice_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<bool>("isPublic");
        for (const char *stage : {"idea", "needs", "analysis", "dialogue", "documents"})
            QTest::newRow(stage) << QString::fromLatin1(stage) << false;
        for (const char *stage :
             {"notice", "tender_period", "comparison", "decision", "contract", "monitoring", "closed"})
            QTest::newRow(stage) << QString::fromLatin1(stage) << true;
        QTest::newRow("cancelled before the notice") << QStringLiteral("cancelled") << false;
    }
    void theTenderIsPublicFromTheNotice()
    {
        QFETCH(QString, stage);
        QFETCH(bool, isPublic);
        Pilot pilot;
        pilot.stage = stage;
        QCOMPARE(isTenderPublic(pilot, m_catalogue), isPublic);
    }
};

POLKU_TEST_MAIN(TestPilotSummary)
#include "tst_pilotsummary.moc"
