#include "academy/coaching.h"
#include "academy/followups.h"
#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "store/history.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Actions from a coach's notes on a town, on 15 October 2025.
class TestFollowUps : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void makesTheActionsInOneStep();
    void aTitleBeginsWithACapital_data();
    void aTitleBeginsWithACapital();
    void anOldTitleInLowerCaseIsTheSame();
    void makesNothingTwice();
    void knowsALineAgain_data();
    void knowsALineAgain();
    void anActionThatWasChangedKeepsItsLine();
    void changesTheActionOnlyWhenAsked();
    void aMovedActionStaysMoved();
    void aDeletedActionIsNewAgain();
    void undoTakesThemBack();
    void keepsActionsWhoseLineIsGone();
    void aSecondNoteDoesNotMakeThemAgain();
    void theCoachsOwnTaskNamesTheCoach();
    void aLongLineIsCutForTheTitle();
    void theActionTellsNothingOfTheNote();
    void refusesOtherRecords();
    void idsAreTheirOwn();
    void listsWhatIsOpenFromEarlier();

private:
    FollowUps followUps() const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) { return readFollowUps(reader, m_note, QDate()); }));
    }
    void write(const char *notes)
    {
        m_clock->advance(120'000); // no typing that goes on
        valueOf(m_workspace->set(m_note, &CoachingNote::text, text(notes)));
    }
    std::vector<Action> actions() const
    {
        return valueOf(m_workspace->read(
            [&](const Reader &reader) { return reader.all<Action>(Query().orderBy(&Action::rank)); }));
    }
    qint64 steps() const
    {
        return valueOf(m_workspace->read([](const Reader &reader) { return historyLength(reader); }));
    }
    /// "New Made Differs Text" of the lines.
    QString states() const
    {
        QStringList words;
        for (const FollowUp &each : followUps().lines) {
            constexpr const char *names[] = {"New", "Made", "Differs", "Text"};
            words.append(QLatin1String(names[int(each.state)]));
        }
        return words.join(QLatin1Char(' '));
    }

    std::unique_ptr<TemporaryFolder> m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    TeamId m_team;
    PersonId m_maija;
    CoachingNoteId m_note;
};

void TestFollowUps::initTestCase()
{
    initialiseResources();
}

void TestFollowUps::init()
{
    failOnWarnings();
    const Catalogue catalogue;
    m_workspace.reset(); // lets go of its file first
    m_folder = std::make_unique<TemporaryFolder>();
    m_clock = testClock();
    m_workspace = createWorkspace(m_folder->path(text("a.polku")), 1, m_clock);
    const AcademyId academy =
        valueOf(createAcademy(*m_workspace, catalogue, {}, text("Academy"), QDate(2025, 8, 18), Language::English));
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Team team;
        team.academy = academy;
        team.name = text("Town");
        team.coach = text("Laura Lehto");
        m_team = edit.insert(team);
        Person maija;
        maija.team = m_team;
        maija.name = text("Maija Virtanen");
        m_maija = edit.insert(maija);
        Person pekka;
        pekka.team = m_team;
        pekka.name = text("Pekka Salo");
        pekka.left = true;
        edit.insert(pekka);
    }));
    m_note = valueOf(makeCoachingNote(*m_workspace, m_team, {}));
}

void TestFollowUps::makesTheActionsInOneStep()
{
    write("Talked about prices.\n-> Maija 20.10. calls the city\n-> no one\n-> 2025-11-03 the draft is ready");
    QCOMPARE(states(), text("New Text New"));
    const qint64 before = steps();
    QCOMPARE(valueOf(makeActions(*m_workspace, m_note)), 2);
    QCOMPARE(steps(), before + 1);
    const auto made = actions();
    QCOMPARE(made.size(), size_t(2));
    QCOMPARE(made[0].title, text("Calls the city"));
    QCOMPARE(made[0].team, m_team);
    QCOMPARE(made[0].owner, m_maija);
    QCOMPARE(made[0].due, QDate(2025, 10, 20));
    QCOMPARE(made[0].agreedDue, QDate(2025, 10, 20));
    QVERIFY(made[0].status == ActionStatus::NotStarted);
    QCOMPARE(made[1].title, text("The draft is ready"));
    QCOMPARE(made[1].due, QDate(2025, 11, 3));
    QVERIFY(!made[1].owner && made[1].rank > made[0].rank);
    QCOMPARE(states(), text("Made Text Made"));
}

void TestFollowUps::aTitleBeginsWithACapital_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    QTest::addRow("words") << text("-> Maija calls the city") << text("Calls the city");
    QTest::addRow("letters with marks") << text("-> Maija 20.10. äänestää hinnoista") << text("Äänestää hinnoista");
    QTest::addRow("as it was") << text("-> Maija Turku is called") << text("Turku is called");
    QTest::addRow("a capital inside") << text("-> Maija eForms notice is sent") << text("eForms notice is sent");
    QTest::addRow("a number") << text("-> Maija 3 offers are asked for") << text("3 offers are asked for");
}

void TestFollowUps::aTitleBeginsWithACapital()
{
    QFETCH(QString, line);
    QFETCH(QString, title);
    valueOf(m_workspace->set(m_note, &CoachingNote::text, line));
    valueOf(makeActions(*m_workspace, m_note));
    QCOMPARE(actions().front().title, title);
    QCOMPARE(states(), text("Made"));
}

void TestFollowUps::anOldTitleInLowerCaseIsTheSame()
{
    write("-> Maija 20.10. calls the city");
    valueOf(makeActions(*m_workspace, m_note));
    valueOf(m_workspace->set(actions().front().id, &Action::title, text("calls the city")));
    QCOMPARE(states(), text("Made"));
}

void TestFollowUps::makesNothingTwice()
{
    write("-> Maija 20.10. calls the city");
    valueOf(makeActions(*m_workspace, m_note));
    const qint64 before = steps();
    QCOMPARE(valueOf(makeActions(*m_workspace, m_note)), 0);
    QCOMPARE(steps(), before);
    write("-> Maija 20.10. calls the city\n-> Maija 21.10. writes it down");
    QCOMPARE(states(), text("Made New"));
    QCOMPARE(valueOf(makeActions(*m_workspace, m_note)), 1);
    QCOMPARE(actions().size(), size_t(2));
}

void TestFollowUps::knowsALineAgain_data()
{
    QTest::addColumn<QString>("edited");
    QTest::addColumn<QString>("states");
    QTest::addRow("unchanged") << text("-> Maija 20.10. calls the city\n-> 3.11. draft ready") << text("Made Made");
    QTest::addRow("in another order") << text("-> 3.11. draft ready\nmore\n-> Maija 20.10. calls the city")
                                      << text("Made Made");
    QTest::addRow("another day") << text("-> Maija 27.10. calls the city\n-> 3.11. draft ready")
                                 << text("Differs Made");
    QTest::addRow("other words") << text("-> Maija 20.10. calls the city of Turku\n-> 3.11. draft ready")
                                 << text("Differs Made");
    QTest::addRow("nobody any more") << text("-> 20.10. calls the city\n-> 3.11. draft ready") << text("Made Made");
    QTest::addRow("something else") << text("-> Maija 20.10. orders coffee\n-> 3.11. draft ready") << text("New Made");
    QTest::addRow("written twice") << text("-> Maija 20.10. calls the city\n-> Maija 20.10. calls the city")
                                   << text("Made New");
    QTest::addRow("one between") << text("-> Maija 20.10. calls the city\n-> Maija 22.10. calls the county\n"
                                         "-> 3.11. draft ready")
                                 << text("Made New Made");
}

void TestFollowUps::knowsALineAgain()
{
    QFETCH(QString, edited);
    QFETCH(QString, states);
    write("-> Maija 20.10. calls the city\n-> 3.11. draft ready");
    valueOf(makeActions(*m_workspace, m_note));
    m_clock->advance(120'000);
    valueOf(m_workspace->set(m_note, &CoachingNote::text, edited));
    QCOMPARE(this->states(), states);
}

void TestFollowUps::anActionThatWasChangedKeepsItsLine()
{
    write("-> Maija 20.10. calls the city");
    valueOf(makeActions(*m_workspace, m_note));
    const ActionId id = actions().front().id;
    valueOf(m_workspace->set(id, &Action::title, text("calls the city about the prices")));
    valueOf(m_workspace->set(id, &Action::status, ActionStatus::Done));
    const FollowUps now = followUps();
    QCOMPARE(now.lines.front().action.id, id);
    QVERIFY(now.lines.front().state == FollowUp::State::Differs && now.lines.front().title);
    QCOMPARE(valueOf(makeActions(*m_workspace, m_note)), 0);
    QCOMPARE(actions().front().title, text("calls the city about the prices"));
}

void TestFollowUps::changesTheActionOnlyWhenAsked()
{
    write("-> 20.10. calls the city");
    valueOf(makeActions(*m_workspace, m_note));
    write("First.\n-> Maija 27.10. calls the city of Turku");
    QCOMPARE(actions().front().title, text("Calls the city"));
    const FollowUp line = followUps().lines.front();
    QVERIFY(line.state == FollowUp::State::Differs && line.title && line.owner && line.due);
    const qint64 before = steps();
    valueOf(updateAction(*m_workspace, m_note, 1));
    QCOMPARE(steps(), before + 1);
    QCOMPARE(actions().size(), size_t(1));
    const Action action = actions().front();
    QCOMPARE(action.title, text("Calls the city of Turku"));
    QCOMPARE(action.owner, m_maija);
    QCOMPARE(action.due, QDate(2025, 10, 27));
    QCOMPARE(action.agreedDue, QDate(2025, 10, 27));
    QCOMPARE(states(), text("Made"));
    QVERIFY(!updateAction(*m_workspace, m_note, 0));
}

void TestFollowUps::aMovedActionStaysMoved()
{
    write("-> Maija 20.10. calls the city");
    valueOf(makeActions(*m_workspace, m_note));
    valueOf(m_workspace->set(actions().front().id, &Action::due, QDate(2025, 12, 1)));
    QCOMPARE(states(), text("Made"));
}

void TestFollowUps::aDeletedActionIsNewAgain()
{
    write("-> Maija 20.10. calls the city\n-> 3.11. draft ready");
    valueOf(makeActions(*m_workspace, m_note));
    const auto made = actions();
    valueOf(m_workspace->edit({}, [&](Edit &edit) { edit.remove(made[0].id); }));
    QCOMPARE(states(), text("New Made"));
    QCOMPARE(valueOf(makeActions(*m_workspace, m_note)), 1);
    const auto now = actions();
    QCOMPARE(now.size(), size_t(2));
    QCOMPARE(now[0].id, made[1].id);
    QVERIFY(now[1].id != made[0].id); // an id is never given twice
    QCOMPARE(states(), text("Made Made"));
}

void TestFollowUps::undoTakesThemBack()
{
    write("-> Maija 20.10. calls the city\n-> 3.11. draft ready");
    const QStringList before = tableDump(m_workspace->path());
    valueOf(makeActions(*m_workspace, m_note));
    valueOf(m_workspace->undo());
    QCOMPARE(differences(before, tableDump(m_workspace->path())), QString());
    QCOMPARE(states(), text("New New"));
    valueOf(m_workspace->redo());
    QCOMPARE(states(), text("Made Made"));
}

void TestFollowUps::keepsActionsWhoseLineIsGone()
{
    write("-> Maija 20.10. calls the city\n-> 3.11. draft ready");
    valueOf(makeActions(*m_workspace, m_note));
    write("-> 3.11. draft ready");
    QCOMPARE(actions().size(), size_t(2));
    const FollowUps now = followUps();
    QCOMPARE(now.others.size(), size_t(1));
    QCOMPARE(now.others.front().title, text("Calls the city"));
}

void TestFollowUps::aSecondNoteDoesNotMakeThemAgain()
{
    write("-> Maija 20.10. calls the city");
    valueOf(makeActions(*m_workspace, m_note));
    m_note = valueOf(makeCoachingNote(*m_workspace, m_team, {}));
    write("-> Maija 20.10. calls the city\n-> Maija 20.10. calls the county");
    QCOMPARE(states(), text("Made New"));
    QVERIFY(followUps().others.empty());
}

void TestFollowUps::theCoachsOwnTaskNamesTheCoach()
{
    write("-> Laura 20.10. sends the model\n-> Pekka 20.10. has left");
    valueOf(makeActions(*m_workspace, m_note));
    const auto made = actions();
    QVERIFY(!made[0].owner);
    QCOMPARE(made[0].ownerRole, text("Laura Lehto"));
    QCOMPARE(states(), text("Made Made"));
    QCOMPARE(made[1].title, text("Pekka has left")); // who has left is not in the team
}

void TestFollowUps::aLongLineIsCutForTheTitle()
{
    const QString words = QStringLiteral("very ").repeated(60) + QStringLiteral("long");
    valueOf(m_workspace->set(m_note, &CoachingNote::text, QStringLiteral("-> Maija ") + words));
    valueOf(makeActions(*m_workspace, m_note));
    const Action action = actions().front();
    QVERIFY(action.title.size() <= 200 && action.title.endsWith(QChar(0x2026)));
    QCOMPARE(action.description, words);
    QCOMPARE(states(), text("Made"));
}

void TestFollowUps::theActionTellsNothingOfTheNote()
{
    write("canary before\n-> Maija 20.10. calls the city\ncanary after");
    valueOf(makeActions(*m_workspace, m_note));
    const Row row = toRow(actions().front());
    for (const Value &value : row.values) {
        const auto *words = std::get_if<QString>(&value);
        QVERIFY(!words || !words->contains(text("canary")));
        const auto *number = std::get_if<qint64>(&value);
        QVERIFY(!number || *number != m_note.value);
    }
    const auto step = m_workspace->undoStep();
    QVERIFY(step && !step->operation.args.join(QLatin1Char(' ')).contains(text("canary")));
}

void TestFollowUps::refusesOtherRecords()
{
    const auto refused = makeActions(*m_workspace, m_team);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::BadInput && !refused.error().advice.isEmpty());
    QVERIFY(!makeActions(*m_workspace, CoachingNoteId{7}));
}

void TestFollowUps::idsAreTheirOwn()
{
    QSet<qint64> ids;
    for (qint64 source = 1; source <= 50; ++source) {
        for (int number = 1; number <= 50; ++number) {
            const qint64 id = followUpActionId(CoachingNoteId{source}, number).value;
            QVERIFY(id > 0);
            // Far from the ids that the clock gives, so that no record can have it already.
            QVERIFY(id > m_note.value * 2);
            ids.insert(id);
        }
    }
    QCOMPARE(ids.size(), 2500);
    QCOMPARE(followUpActionId(CoachingNoteId{1}, 1), followUpActionId(CommentId{1}, 1)); // an id is one record
}

void TestFollowUps::listsWhatIsOpenFromEarlier()
{
    write("-> Maija 10.10. calls the city\n-> 3.11. draft ready\n-> Laura sends the model");
    valueOf(makeActions(*m_workspace, m_note));
    const CoachingNoteId first = m_note;
    m_note = valueOf(makeCoachingNote(*m_workspace, m_team, {}));
    write("-> Maija 5.11. thanks everybody");
    valueOf(makeActions(*m_workspace, m_note));
    const auto open = [this](RecordRef present) {
        QStringList lines;
        const auto all = valueOf(m_workspace->read(
            [&](const Reader &reader) { return readOpenFollowUps(reader, m_team, present, m_clock->today()); }));
        for (const OpenFollowUp &each : all)
            lines.append(
                QStringLiteral("%1 %2 %3").arg(each.daysLate).arg(each.ownerName, each.action.title).simplified());
        return lines;
    };
    QCOMPARE(open(m_note), (QStringList{text("5 Maija Virtanen Calls the city"), text("0 Draft ready"),
                                        text("0 Laura Lehto Sends the model")}));
    QCOMPARE(open(first), QStringList{text("0 Maija Virtanen Thanks everybody")});
    valueOf(setActionDone(*m_workspace, actions().front().id, true));
    QCOMPARE(actions().front().doneOn, m_clock->today());
    QCOMPARE(open(m_note).size(), 2);
    valueOf(setActionDone(*m_workspace, actions().front().id, false));
    QVERIFY(!actions().front().doneOn.isValid());
    QCOMPARE(open(m_note).size(), 3);
}

POLKU_TEST_MAIN(TestFollowUps)
#include "tst_followups.moc"
