#include "academy/newacademy.h"
#include "academy/planpath.h"
#include "base/markdown.h"
#include "catalogue/catalogue.h"
#include "exchange/planimport.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A plan that was written elsewhere comes into the plan of a team: sections by their headings.
class TestPlanImport : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void headingsFillSections_data();
    void headingsFillSections();
    void lowerHeadingsArePartOfTheText();
    void anUnknownHeadingIsASectionOfTheTeamsOwn();
    void whatWasThereIsReplacedInOneStep();
    void importingTwiceChangesNothing();
    void aHeadingThatComesTwiceIsOneSection();
    void aHeadingWithoutTextLeavesTheSection();
    void aSectionLeftOutIsTakenInAgain();
    void saysWhatIsLeftOut();
    void ourOwnDocumentComesBackWithoutWhatItAdds();
    void refuses_data();
    void refuses();

private:
    using Fate = PlanImport::Fate;

    Result<PlanImport> preview(const QByteArray &bytes) const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) {
            return previewPlan(reader, m_catalogue, m_team, bytes, QStringLiteral("plan.md"));
        }));
    }
    void bring(const QByteArray &bytes) const
    {
        test::valueOf(importPlan(*m_workspace, test::valueOf(preview(bytes))));
    }
    PlanPath path() const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) { return readPlanPath(reader, m_team); }));
    }
    /// The section of that code of the catalogue, as it is.
    PlanSection section(const char *code) const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) {
            for (const PlanPathSection &each : path().sections) {
                if (each.code == QLatin1String(code))
                    return reader.get(each.id);
            }
            qFatal("no section %s", code);
        }));
    }
    QString title(const char *code, Language language) const
    {
        for (const PlanSectionGuide &guide : m_catalogue.planSections()) {
            if (guide.code == QLatin1String(code))
                return guide.title.in(language);
        }
        qFatal("no section %s", code);
    }

    const Catalogue m_catalogue;
    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    TeamId m_team;
};

void TestPlanImport::init()
{
    test::failOnWarnings();
    m_workspace.reset(); // lets go of its file first
    m_folder = std::make_unique<test::TemporaryFolder>();
    m_workspace = test::createWorkspace(m_folder->path(text("a.polku")));
    const AcademyId academy = test::valueOf(
        createAcademy(*m_workspace, m_catalogue, {}, text("Akatemia"), QDate(2025, 8, 18), Language::Finnish));
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Team team;
        team.academy = academy;
        team.name = text("Koskelan kaupunki");
        team.state = TeamState::Participant;
        m_team = addTeam(edit, m_catalogue, team);
    }));
}

void TestPlanImport::headingsFillSections_data()
{
    QTest::addColumn<QString>("heading");
    QTest::newRow("Finnish") << text("## %1").arg(title("goals", Language::Finnish));
    QTest::newRow("Swedish, though the plan is Finnish") << text("# %1").arg(title("goals", Language::Swedish));
    QTest::newRow("English") << text("### %1").arg(title("goals", Language::English));
    QTest::newRow("with a number") << text("## 4. %1").arg(title("goals", Language::Finnish));
    QTest::newRow("with a number of a chapter") << text("## 2.4 %1").arg(title("goals", Language::Finnish));
    QTest::newRow("in capitals") << text("# %1").arg(title("goals", Language::Finnish).toUpper());
    QTest::newRow("bold, with a colon") << text("# **%1**:").arg(title("goals", Language::Finnish));
    QTest::newRow("underlined") << text("%1\n====").arg(title("goals", Language::Finnish));
    QTest::newRow("after facts between hyphens")
        << text("---\ntitle: Plan\n---\n# %1").arg(title("goals", Language::Finnish));
}

void TestPlanImport::headingsFillSections()
{
    QFETCH(QString, heading);
    bring((heading + text("\n\nNuoria *töihin*.\n\n- yksi\n- kaksi\n")).toUtf8());
    QCOMPARE(section("goals").body, text("Nuoria *töihin*.\n\n- yksi\n- kaksi"));
    QCOMPARE(section("goals").state, ReviewState::Draft);
    QCOMPARE(path().sections.size(), m_catalogue.planSections().size());
}

void TestPlanImport::lowerHeadingsArePartOfTheText()
{
    bring(text("# Suunnitelma\n\n## %1\n\nAlku.\n\n### Tavoite 1\n\nTeksti.\n\n#### Mittari\n\nLuku.\n")
              .arg(title("goals", Language::Finnish))
              .toUtf8());
    QCOMPARE(section("goals").body, text("Alku.\n\n# Tavoite 1\n\nTeksti.\n\n## Mittari\n\nLuku."));
}

void TestPlanImport::anUnknownHeadingIsASectionOfTheTeamsOwn()
{
    bring(text("# %1\n\nA.\n\n# Työpajat\n\nKerromme.\n\n# %2\n\nB.\n")
              .arg(title("goals", Language::Finnish), title("roles", Language::Finnish))
              .toUtf8());
    const PlanPath after = path();
    QCOMPARE(after.sections.size(), m_catalogue.planSections().size() + 1);
    const auto own = std::find_if(after.sections.begin(), after.sections.end(),
                                  [](const PlanPathSection &each) { return each.isOwn(); });
    QVERIFY(own != after.sections.end());
    QCOMPARE(own->title, text("Työpajat"));
    QCOMPARE(std::prev(own)->code, text("goals"));
    QCOMPARE(own->words, 1);
}

void TestPlanImport::whatWasThereIsReplacedInOneStep()
{
    const QStringList before = test::tableDump(m_folder->path(text("a.polku")));
    bring(text("# %1\n\nVanha.\n").arg(title("goals", Language::Finnish)).toUtf8());
    const QByteArray newer = text("# %1\n\nUusi teksti.\n\n# %2\n\nMyös.\n")
                                 .arg(title("goals", Language::Finnish), title("roles", Language::Finnish))
                                 .toUtf8();
    const PlanImport seen = test::valueOf(preview(newer));
    QCOMPARE(seen.changes(), 2);
    QCOMPARE(seen.sections.front().fate, Fate::Replaced);
    QCOMPARE(seen.sections.back().fate, Fate::Filled);
    bring(newer);
    QCOMPARE(section("goals").body, text("Uusi teksti."));
    test::valueOf(m_workspace->undo());
    QCOMPARE(section("goals").body, text("Vanha."));
    test::valueOf(m_workspace->undo());
    QCOMPARE(test::differences(before, test::tableDump(m_folder->path(text("a.polku")))), QString());
}

void TestPlanImport::importingTwiceChangesNothing()
{
    const QByteArray plan = text("# %1\n\n* Alku\n* Loppu\n").arg(title("goals", Language::Finnish)).toUtf8();
    bring(plan);
    const PlanImport again = test::valueOf(preview(plan));
    QCOMPARE(again.changes(), 0);
    QCOMPARE(again.sections.front().fate, Fate::Same);
}

void TestPlanImport::aHeadingThatComesTwiceIsOneSection()
{
    bring(text("# %1\n\nA.\n\n# %2\n\nC.\n\n# %1\n\nB.\n")
              .arg(title("goals", Language::Finnish), title("roles", Language::Finnish))
              .toUtf8());
    QCOMPARE(section("goals").body, text("A.\n\nB."));
    QCOMPARE(section("roles").body, text("C."));
}

void TestPlanImport::aHeadingWithoutTextLeavesTheSection()
{
    bring(text("# %1\n\nA.\n").arg(title("goals", Language::Finnish)).toUtf8());
    const QByteArray empty =
        text("# %1\n\n# %2\n\nB.\n").arg(title("goals", Language::Finnish), title("roles", Language::Finnish)).toUtf8();
    QCOMPARE(test::valueOf(preview(empty)).sections.front().fate, Fate::Empty);
    bring(empty);
    QCOMPARE(section("goals").body, text("A."));
}

void TestPlanImport::aSectionLeftOutIsTakenInAgain()
{
    test::valueOf(m_workspace->set(section("goals").id, &PlanSection::hiddenSection, true));
    bring(text("# %1\n\nA.\n").arg(title("goals", Language::Finnish)).toUtf8());
    QVERIFY(!section("goals").hiddenSection);
}

void TestPlanImport::ourOwnDocumentComesBackWithoutWhatItAdds()
{
    // As the plan is exported as Markdown, in any language.
    const QString plan =
        text("# Suunnitelma\n\n## Sisällys\n\n- [1 %1](<#section-1>)\n\n<a id=\"section-1\"></a>\n\n## 1 "
             "%1\n\n- [ ] Yksi.\n\n<a id=\"section-2\"></a>\n\n## 2 %2\n\nTätä osiota ei ole vielä "
             "kirjoitettu.\n\n<a id=\"section-3\"></a>\n\n## Pilotit\n\n| A |\n| --- |\n| b |\n")
            .arg(title("goals", Language::Finnish), title("roles", Language::Finnish));
    const PlanImport seen = test::valueOf(preview(plan.toUtf8()));
    QCOMPARE(seen.sections.size(), size_t(2));
    QCOMPARE(seen.sections[0].body, text("- [ ] Yksi."));
    QCOMPARE(seen.sections[1].fate, Fate::Empty);
    // Without the anchors it is somebody's own text, of which nothing is left out.
    const QString own = QString(plan)
                            .remove(QStringLiteral("<a id=\"section-3\"></a>"))
                            .remove(QStringLiteral("<a id=\"section-2\"></a>"))
                            .remove(QStringLiteral("<a id=\"section-1\"></a>"));
    QCOMPARE(test::valueOf(preview(own.toUtf8())).sections.size(), size_t(4));
}

void TestPlanImport::saysWhatIsLeftOut()
{
    const PlanImport seen = test::valueOf(preview(
        text("# Suunnitelma\n\nTästä kaikki alkaa.\n\n## %1\n\nA.\n").arg(title("goals", Language::Finnish)).toUtf8()));
    QCOMPARE(seen.wordsBefore, 3);
    QCOMPARE(seen.sections.size(), size_t(1));
}

void TestPlanImport::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no heading") << QByteArray("Only words.\n\n- and a list\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a Word document") << QByteArray("PK\x03\x04 word/document.xml");
    QTest::newRow("bytes") << QByteArray("# A\0B", 5);
}

void TestPlanImport::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<PlanImport> refused = preview(bytes);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(!refused.error().advice.isEmpty());
}

POLKU_TEST_MAIN(TestPlanImport)
#include "tst_planimport.moc"
