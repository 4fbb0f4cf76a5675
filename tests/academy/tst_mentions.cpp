// Speaking to somebody in a comment, and what is left to do in a team's comments.

#include "academy/comments.h"
#include "academy/mentions.h"
#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class TestMentions : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void findsNames_data();
    void findsNames();
    void knowsABegunName_data();
    void knowsABegunName();
    void whoIsMeant();
    void whoCanBeSpokenTo();
    void openThreadsOfATeam();
    void wordsThatAreGone_data();
    void wordsThatAreGone();
};

void TestMentions::findsNames_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << text("Nobody.") << QStringList();
    QTest::newRow("one") << text("@Outi Korpi, is it so?") << QStringList{text("0 11 Outi Korpi")};
    QTest::newRow("the longer name") << text("See @outi korpi") << QStringList{text("4 11 Outi Korpi")};
    QTest::newRow("the shorter one") << text("See @Outi Koski") << QStringList{text("4 5 Outi")};
    QTest::newRow("two") << text("@Outi and @Åke Öst.") << QStringList{text("0 5 Outi"), text("10 8 Åke Öst")};
    QTest::newRow("half a name") << text("@Out") << QStringList();
    QTest::newRow("a longer word") << text("@Outini") << QStringList();
    QTest::newRow("a Finnish ending") << text("@Outi:lle") << QStringList{text("0 5 Outi")};
    QTest::newRow("an address") << text("office@Outi.example") << QStringList();
}

void TestMentions::findsNames()
{
    QFETCH(QString, said);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Mention &mention : findMentions(said, {text("Outi"), text("Outi Korpi"), text("Åke Öst")}))
        found.append(text("%1 %2 %3").arg(mention.start).arg(mention.length).arg(mention.name));
    QCOMPARE(found, expected);
}

void TestMentions::knowsABegunName_data()
{
    QTest::addColumn<QString>("said"); // | is the cursor
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *said, const char *typed) {
        QTest::newRow(said) << text(said) << (typed ? text(typed) : QString());
    };
    row("@|", "");
    row("See @Ou|", "Ou");
    row("See @Outi Ko|", "Outi Ko");
    row("See @Ou|ti", "Ou");
    row("See| @Ou", nullptr);
    row("a@b|", nullptr);
    row("@ |", nullptr);
    row("@Outi\n|", nullptr);
    row("@somebody and then a long sentence goes on|", nullptr);
}

void TestMentions::knowsABegunName()
{
    QFETCH(QString, said);
    QFETCH(QString, typed);
    const qsizetype cursor = said.indexOf(QLatin1Char('|'));
    const auto begun = begunMention(said.remove(QLatin1Char('|')), cursor);
    QCOMPARE(begun.has_value(), !typed.isNull());
    if (begun)
        QCOMPARE(begun->typed, typed);
}

void TestMentions::whoIsMeant()
{
    const std::vector<Addressee> people{{text("Outi Korpi")}, {text("Kai Oksa")}, {text("Åke Öst")}};
    const auto names = [&](const char *typed) { return namesOf(matching(people, text(typed))).join(QLatin1Char(',')); };
    QCOMPARE(names(""), text("Outi Korpi,Kai Oksa,Åke Öst"));
    QCOMPARE(names("o"), text("Outi Korpi,Kai Oksa"));
    QCOMPARE(names("outi k"), text("Outi Korpi"));
    QCOMPARE(names("ö"), text("Åke Öst"));
    QCOMPARE(names("x"), QString());
    QVERIFY(speaksTo(text("For @Kai Oksa"), text("kai oksa")));
    QVERIFY(!speaksTo(text("For @ nobody"), QString()));
}

namespace {

class Scene
{
public:
    Scene()
    {
        workspace = test::createWorkspace(folder.path(text("a.polku")), 1, clock);
        workspace->setAuthor(text("Outi Coach"));
        const AcademyId academy = test::valueOf(
            createAcademy(*workspace, catalogue, {}, text("Academy"), QDate(2027, 1, 18), Language::English));
        test::valueOf(workspace->edit({}, [&](Edit &edit) {
            edit.set(academy, &Academy::coaches, text("Outi Coach, Eva Tränare"));
            Team town;
            town.academy = academy;
            town.name = text("Town");
            town.coach = text("Outi Coach");
            town.state = TeamState::Participant;
            team = addTeam(edit, catalogue, town);
            for (const auto &[name, left] : {std::pair("Kai Oksa", false),
                                             {"Aino Alku", false},
                                             {"Lea Lähti", true},
                                             {"", false},
                                             {"kai oksa", false}}) {
                Person person;
                person.team = team;
                person.name = text(name);
                person.left = left;
                edit.insert(person);
            }
            section = edit.where(&PlanSection::team, team).front().id;
            submission = edit.where(&Submission::team, team).front().id;
        }));
    }
    template <class F>
    auto read(F &&fn) const
    {
        return test::valueOf(workspace->read(fn));
    }
    QStringList open() const
    {
        return read([this](const Reader &reader) {
            QStringList told;
            for (const TeamThread &found : readOpenThreads(reader, team))
                told.append(text("%1: %2").arg(found.about, found.thread.first().text));
            return told;
        });
    }

    Catalogue catalogue;
    test::TemporaryFolder folder;
    std::shared_ptr<FixedClock> clock = test::testClock();
    std::unique_ptr<Workspace> workspace;
    TeamId team;
    PlanSectionId section;
    SubmissionId submission;
};

} // namespace

void TestMentions::whoCanBeSpokenTo()
{
    const Scene scene;
    const auto people = scene.read([&](const Reader &reader) { return readAddressees(reader, scene.team); });
    QCOMPARE(namesOf(people).join(QLatin1Char(',')), text("Outi Coach,Eva Tränare,Aino Alku,Kai Oksa"));
    QCOMPARE(people.front().side, Side::Coach);
    QCOMPARE(people.back().side, Side::Team);
}

void TestMentions::openThreadsOfATeam()
{
    const Scene scene;
    Workspace &workspace = *scene.workspace;
    test::valueOf(beginThread(workspace, scene.section, Side::Coach, text("First")));
    scene.clock->advance(60'000);
    test::valueOf(beginThread(workspace, scene.submission, Side::Team, text("Second, @Outi Coach")));
    const QString section = scene.read([&](const Reader &reader) { return reader.titleOf(scene.section); });
    const QString submission = scene.read([&](const Reader &reader) { return reader.titleOf(scene.submission); });
    // What something was last said in comes first.
    const QStringList both{text("%1: Second, @Outi Coach").arg(submission), text("%1: First").arg(section)};
    QCOMPARE(scene.open(), both);
    const auto threads = scene.read([&](const Reader &reader) { return readOpenThreads(reader, scene.team); });
    QVERIFY(speaksTo(threads[0].thread, text("Outi Coach")));
    QVERIFY(!speaksTo(threads[1].thread, text("Outi Coach")));
    scene.clock->advance(60'000);
    test::valueOf(answerThread(workspace, threads[1].thread.id(), Side::Team, text("@Eva Tränare knows")));
    QCOMPARE(scene.open(), (QStringList{both[1], both[0]}));
    QVERIFY(speaksTo(scene.read([&](const Reader &reader) { return readOpenThreads(reader, scene.team); })[0].thread,
                     text("eva tränare")));
    test::valueOf(setResolved(workspace, threads[1].thread.id(), true));
    QCOMPARE(scene.open(), QStringList{both[0]});
}

void TestMentions::wordsThatAreGone_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("stands");
    QTest::newRow("as they were") << text("We buy for four hundred million a year.") << true;
    QTest::newRow("with marks in them") << text("We buy for **four hundred** million a year.") << true;
    QTest::newRow("broken over lines") << text("We buy for four\nhundred million a year.") << true;
    QTest::newRow("in another place") << text("# Spend\n\n- four hundred million") << true;
    QTest::newRow("changed") << text("We buy for five hundred million a year.") << false;
    QTest::newRow("in two paragraphs") << text("four\n\nhundred million") << false;
    QTest::newRow("nothing left") << QString() << false;
}

void TestMentions::wordsThatAreGone()
{
    QFETCH(QString, body);
    QFETCH(bool, stands);
    const Scene scene;
    test::valueOf(
        beginThread(*scene.workspace, scene.section, Side::Coach, text("Source?"), text("four hundred million")));
    test::valueOf(scene.workspace->set(scene.section, &PlanSection::body, body));
    QCOMPARE(scene.read([&](const Reader &reader) {
        return anchorStands(reader, readThreads(reader, scene.section).front().first());
    }),
             stands);
}

POLKU_TEST_MAIN(TestMentions)
#include "tst_mentions.moc"
