// What has changed in a team since it was last met: the difference between then and now, and nothing that is not for
// the team's eyes.

#include "academy/example.h"
#include "academy/newacademy.h"
#include "academy/since.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "report/sincereport.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

class TestSince : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void countsFromTheEndOfTheLastHeldCoaching();
    void withoutASessionEverythingCounts();
    void tellsWhatWasChangedAddedAndDeleted();
    void tablesAreReadAsTheirCells();
    void leavesOutWhatWasUndone();
    void whatWasAddedAndDeletedNeverWas();
    void addsStepsUp();
    void leavesOutWhatIsNotForTheTeam();
    void leavesOutOtherTeams();
    void shortensWhatStayedTheSame();
    void aNewVersionIsASentence();
    void theReportTellsItAll();
    void tellsWhereTheHistoryBegins();

private:
    void edit(const std::function<void(Edit &)> &fn) { test::valueOf(m_workspace->edit({}, fn)); }
    SinceWhen lastSession() const
    {
        return test::valueOf(m_workspace->read(
            [&](const Reader &reader) { return sinceLastSession(reader, m_team, m_clock->today()); }));
    }
    Since since(const SinceWhen &when) const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) {
            return readSince(reader, m_team, when, m_catalogue, Words(Language::English));
        }));
    }
    /// Each record as "kind fate title: label before → after".
    QStringList told() const
    {
        static const char *fates[] = {"new", "changed", "deleted"};
        QStringList lines;
        for (const SinceRecord &record : since(sinceDay(m_clock->today())).records) {
            QStringList fields;
            for (const SinceField &field : record.fields)
                fields.append(QStringLiteral("%1 %2 → %3").arg(field.label, field.before, field.after));
            lines.append(QStringLiteral("%1 %2 %3: %4")
                             .arg(QLatin1String(recordType(record.record.kind).table),
                                  QLatin1String(fates[record.fate == Changes::Fate::Added     ? 0
                                                      : record.fate == Changes::Fate::Removed ? 2
                                                                                              : 1]),
                                  record.title, fields.join(QStringLiteral(", "))));
        }
        return lines;
    }

    Catalogue m_catalogue;
    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    TeamId m_team;
    PilotId m_pilot;
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void TestSince::init()
{
    m_workspace.reset(); // before the folder it lies in
    m_folder = std::make_unique<test::TemporaryFolder>();
    m_clock = test::testClock();
    m_workspace = test::createWorkspace(m_folder->path(text("a.polku")), 1, m_clock);
    edit([&](Edit &edit) {
        Academy academy;
        academy.name = text("Academy");
        m_academy = edit.insert(academy);
        Team team;
        team.academy = m_academy;
        team.name = text("Town");
        m_team = edit.insert(team);
        Pilot pilot;
        pilot.team = m_team;
        pilot.title = text("Clean offices");
        pilot.background = text("The contract ends in spring.");
        m_pilot = edit.insert(pilot);
    });
    m_clock->advance(24 * 3'600'000);
    test::failOnWarnings();
}

void TestSince::countsFromTheEndOfTheLastHeldCoaching()
{
    const QDate today = m_clock->today();
    edit([&](Edit &edit) {
        const auto add = [&](const char *title, SessionKind kind, SessionState state, QDate date, bool own) {
            Session session;
            session.academy = m_academy;
            session.title = text(title);
            session.kind = kind;
            session.state = state;
            session.date = date;
            session.finishes = QTime(15, 0);
            if (own)
                session.team = m_team;
            edit.insert(session);
        };
        add("Workshop", SessionKind::Workshop, SessionState::Held, today.addDays(-1), false);
        QCOMPARE(sinceLastSession(edit, m_team, today).sessionTitle, text("Workshop"));
        add("Coaching 1", SessionKind::Coaching, SessionState::Held, today.addDays(-20), true);
        add("Coaching 2", SessionKind::Coaching, SessionState::Held, today.addDays(-6), true);
        add("Cancelled", SessionKind::Coaching, SessionState::Cancelled, today.addDays(-3), true);
        add("Planned", SessionKind::Coaching, SessionState::Planned, today.addDays(-2), true);
        add("Tomorrow", SessionKind::Coaching, SessionState::Held, today.addDays(1), true);
    });
    const SinceWhen when = lastSession();
    QCOMPARE(when.sessionTitle, text("Coaching 2"));
    QCOMPARE(when.moment, QDateTime(today.addDays(-6), QTime(15, 0)));
    QCOMPARE(sinceText(when, Words(Language::English)), text("Since the session “Coaching 2” on 10 October 2025"));
}

void TestSince::withoutASessionEverythingCounts()
{
    const SinceWhen when = lastSession();
    QCOMPARE(when.what, SinceWhen::What::Start);
    QVERIFY(!since(when).records.empty());
    QVERIFY(told().isEmpty());
}

void TestSince::tellsWhatWasChangedAddedAndDeleted()
{
    ActionId action;
    edit([&](Edit &edit) {
        Action record;
        record.team = m_team;
        record.title = text("Old action");
        action = edit.insert(record);
    });
    m_clock->advance(24 * 3'600'000);
    test::valueOf(m_workspace->set(m_pilot, &Pilot::value, 900'000));
    edit([&](Edit &edit) {
        Action record;
        record.team = m_team;
        record.title = text("New action");
        record.due = QDate(2026, 3, 1);
        edit.insert(record);
        edit.remove(action);
        edit.set(m_team, &Team::goal, text("Buy well"));
    });
    QCOMPARE(told(),
             (QStringList{text("team changed Town: What the team wants to achieve  → Buy well"),
                          text("pilot changed Clean offices: Estimated value, €  → €900,000"),
                          text("action new New action: Due  → 1 March 2026"), text("action deleted Old action: ")}));
}

void TestSince::tablesAreReadAsTheirCells()
{
    test::valueOf(
        m_workspace->set(m_pilot, &Pilot::background, text("Years:\n\n| Year | Jobs |\n|---|--:|\n| 2027 | 3 |")));
    QCOMPARE(told(), QStringList{text("pilot changed Clean offices: Background and need The contract ends in spring. → "
                                      "Years:\nYear · Jobs\n2027 · 3")});
}

void TestSince::leavesOutWhatWasUndone()
{
    test::valueOf(m_workspace->set(m_pilot, &Pilot::title, text("Renamed")));
    QCOMPARE(told().size(), 1);
    test::valueOf(m_workspace->undo());
    QVERIFY(told().isEmpty());
    test::valueOf(m_workspace->redo());
    QCOMPARE(told(), QStringList{text("pilot changed Renamed: Title Clean offices → Renamed")});
    edit([&](Edit &edit) { edit.remove(m_pilot); });
    test::valueOf(m_workspace->undo());
    QCOMPARE(told(), QStringList{text("pilot changed Renamed: Title Clean offices → Renamed")});
}

void TestSince::whatWasAddedAndDeletedNeverWas()
{
    ActionId action;
    edit([&](Edit &edit) {
        Action record;
        record.team = m_team;
        record.title = text("For a moment");
        action = edit.insert(record);
    });
    edit([&](Edit &edit) { edit.remove(action); });
    QVERIFY(told().isEmpty());
}

void TestSince::addsStepsUp()
{
    for (const char *title : {"One", "Two", "Three"}) {
        m_clock->advance(120'000); // no typing that goes on
        test::valueOf(m_workspace->set(m_pilot, &Pilot::title, text(title)));
    }
    QCOMPARE(told(), QStringList{text("pilot changed Three: Title Clean offices → Three")});
}

void TestSince::leavesOutWhatIsNotForTheTeam()
{
    edit([&](Edit &edit) {
        CoachingNote note;
        note.team = m_team;
        note.text = text("canary");
        edit.insert(note);
        CoachRating rating;
        rating.team = m_team;
        rating.reason = text("canary");
        edit.insert(rating);
        ProgressSnapshot snapshot;
        snapshot.team = m_team;
        edit.insert(snapshot);
        Application application;
        application.team = m_team;
        application.needs = text("Needs");
        application.interviewNotes = text("canary");
        application.score = 4.5;
        edit.insert(application);
        edit.set(m_pilot, &Pilot::internalNotes, text("told to the team"));
        Person person;
        person.team = m_team;
        person.name = text("Anna Aalto");
        person.email = text("canary@example.org");
        edit.insert(person);
    });
    const QString all = told().join(QLatin1Char('\n'));
    QVERIFY2(!all.contains(text("canary")) && !all.contains(text("4.5")), qPrintable(all));
    QVERIFY(all.contains(text("Anna Aalto")) && all.contains(text("Needs")));
    for (const char *kind : {"coaching_note", "coach_rating", "progress_snapshot"})
        QVERIFY2(!all.contains(QLatin1String(kind)), qPrintable(all));
}

void TestSince::leavesOutOtherTeams()
{
    edit([&](Edit &edit) {
        Team team;
        team.academy = m_academy;
        team.name = text("City");
        Pilot pilot;
        pilot.team = edit.insert(team);
        pilot.title = text("Elsewhere");
        edit.insert(pilot);
        edit.set(m_pilot, &Pilot::title, text("Here"));
    });
    QCOMPARE(told(), QStringList{text("pilot changed Here: Title Clean offices → Here")});
}

void TestSince::shortensWhatStayedTheSame()
{
    const QString start = text("start ") + text("same word ").repeated(40);
    const QString end = text("in between ").repeated(40) + text("end");
    const std::vector<DifferencePart> parts =
        changedWords(start + text("old ") + end + text(" last"), start + text("new ") + end + text(" first"));
    QString shown;
    for (const DifferencePart &part : parts)
        shown += part.text;
    QVERIFY(shown.size() < 400);
    QVERIFY(shown.startsWith(QChar(0x2026)) && shown.contains(text("old")) && shown.contains(text("new")));
    QVERIFY(!shown.contains(text("start")));
    // Short texts stay whole.
    QString whole;
    for (const DifferencePart &part : changedWords(text("one two three"), text("one 2 three")))
        whole += part.text;
    QCOMPARE(whole, text("one two2 three"));
}

void TestSince::tellsWhereTheHistoryBegins()
{
    // What a practice academy holds from the beginning was never changed: the report must not say that nothing was.
    const auto workspace = test::createWorkspace(m_folder->path(text("practice.polku")));
    const QDate today(2026, 3, 18);
    const AcademyId academy = test::valueOf(makeExample(*workspace, m_catalogue, {9, Language::English, today}));
    const TeamId team = test::valueOf(
        workspace->read([&](const Reader &reader) { return reader.where(&Team::academy, academy).front().id; }));
    const auto textOf = [&](const SinceWhen &when) {
        return test::valueOf(workspace->read([&](const Reader &reader) {
            const Since since = readSince(reader, team, when, m_catalogue, Words(Language::English));
            const report::Document document = report::sinceReport(since, reader.get(academy), Language::English, today);
            QString told;
            for (const report::Block &block : document.blocks) {
                if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                    told += paragraph->text.front().text + QLatin1Char('\n');
            }
            return told;
        }));
    };
    const QString told = textOf({});
    QVERIFY2(told.contains(text("The history of this practice academy begins on ")), qPrintable(told));
    QVERIFY(told.contains(text("Nothing has been changed after that.")));
    const QDateTime made =
        test::valueOf(workspace->read([](const Reader &reader) { return history(reader).back().at; }));
    SinceWhen after{SinceWhen::What::Day, {}, {}, today, made.addSecs(1)};
    QVERIFY(textOf(after).contains(text("Nothing has changed.")));
    QVERIFY(!textOf(after).contains(text("begins")));
}

void TestSince::aNewVersionIsASentence()
{
    const auto sentence = [&](Language language) {
        const Since found = test::valueOf(m_workspace->read([&](const Reader &reader) {
            return readSince(reader, m_team, sinceDay(m_clock->today()), m_catalogue, Words(language));
        }));
        return found.records.empty() ? QString() : found.records.front().fields.front().sentence;
    };
    const QDateTime now = m_clock->now();
    m_clock->set(now.addDays(-1));
    test::valueOf(m_workspace->set(m_pilot, &Pilot::version, 1));
    m_clock->set(now);
    test::valueOf(m_workspace->set(m_pilot, &Pilot::version, 2));
    QCOMPARE(sentence(Language::English), text("Version 2 of the pilot replaces version 1."));
    QVERIFY(sentence(Language::Finnish).contains(text("korvaa")));
    QVERIFY(sentence(Language::Swedish).contains(text("ersätter")));
    // In print, too, and not as a row of a table.
    const Since found = since(sinceDay(m_clock->today()));
    const auto document = test::valueOf(m_workspace->read([&](const Reader &reader) {
        return report::sinceReport(found, reader.get(m_academy), Language::English, m_clock->today());
    }));
    int told = 0;
    for (const report::Block &block : document.blocks) {
        QVERIFY(!std::holds_alternative<report::Table>(block));
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            told += !paragraph->text.empty() && paragraph->text.front().text.contains(text("replaces version"));
    }
    QCOMPARE(told, 1);
}

void TestSince::theReportTellsItAll()
{
    test::valueOf(m_workspace->set(m_pilot, &Pilot::stage, text("needs")));
    test::valueOf(m_workspace->set(m_pilot, &Pilot::background, text("The contract ends in autumn.")));
    const auto make = [&](const SinceWhen &when) {
        return test::valueOf(m_workspace->read([&](const Reader &reader) {
            return report::sinceReport(readSince(reader, m_team, when, m_catalogue, Words(Language::English)),
                                       reader.get(m_academy), Language::English, m_clock->today());
        }));
    };
    const report::Document document = make(sinceDay(m_clock->today()));
    QCOMPARE(document.title, text("What has changed: Town"));
    QString bold;
    QString struck;
    std::vector<std::vector<QString>> rows;
    QStringList headings;
    for (const report::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            headings.append(heading->text);
        if (const auto *table = std::get_if<report::Table>(&block))
            rows = table->rows;
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block)) {
            for (const report::Span &span : paragraph->text) {
                bold += span.strong ? span.text : QString();
                struck += span.emphasis ? span.text : QString();
            }
        }
    }
    QCOMPARE(headings, (QStringList{text("What has changed: Town"), text("Pilots"), text("Clean offices")}));
    QCOMPARE(rows, (std::vector<std::vector<QString>>{{text("Stage"), text("Idea"), text("Needs")}}));
    QVERIFY(bold.contains(text("autumn")));
    QCOMPARE(struck, text("[spring]"));
    m_clock->advance(24 * 3'600'000);
    QCOMPARE(make(sinceDay(m_clock->today())).blocks.size(), size_t(3));
}

POLKU_TEST_MAIN(TestSince)
#include "tst_since.moc"
