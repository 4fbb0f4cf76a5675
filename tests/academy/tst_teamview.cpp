#include "academy/teamview.h"
#include "model/records.h"
#include "store/history.h"
#include "store/search.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What of a file with two academies one team sees.
class TestTeamView : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void seesItsOwnAndWhatIsShared();
    void everyKindIsDecidedOn();
    void whatIsSaidOfTheCoachsOwnIsTheCoachs();
    void findsNothingOfOthers();
    void ownStepsAreOfOwnRecordsAlone();

private:
    bool sees(RecordRef record) const
    {
        return test::valueOf(m_workspace->read(
            [&](const Reader &reader) { return isForTeam(reader, reader.existingRow(record), m_own); }));
    }
    template <class R>
    Id<R> insert(const R &record) const
    {
        Id<R> id;
        test::valueOf(m_workspace->edit({}, [&](Edit &edit) { id = edit.insert(record); }));
        return id;
    }
    bool isOwnStep() const
    {
        return test::valueOf(m_workspace->read(
            [this](const Reader &reader) { return isStepOfTeam(reader, newestStep(reader), m_own); }));
    }

    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    AcademyId m_elsewhere;
    TeamId m_own;
    TeamId m_other;
};

void TestTeamView::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<test::TemporaryFolder>();
    m_workspace = test::createWorkspace(m_folder->path(text("a.polku")));
    Academy academy;
    academy.name = text("Academy");
    m_academy = insert(academy);
    academy.name = text("Elsewhere");
    m_elsewhere = insert(academy);
    Team team;
    team.academy = m_academy;
    team.name = text("Own");
    m_own = insert(team);
    team.name = text("Other");
    m_other = insert(team);
}

void TestTeamView::seesItsOwnAndWhatIsShared()
{
    QVERIFY(sees(m_academy));
    QVERIFY(!sees(m_elsewhere));
    QVERIFY(sees(m_own));
    QVERIFY(!sees(m_other));
    Action action;
    action.team = m_own;
    QVERIFY(sees(insert(action)));
    action.team = m_other;
    QVERIFY(!sees(insert(action)));
    Session session;
    session.academy = m_academy;
    const SessionId shared = insert(session);
    QVERIFY(sees(shared));
    session.team = m_own;
    QVERIFY(sees(insert(session)));
    session.team = m_other;
    QVERIFY(!sees(insert(session)));
    session.team = {};
    session.academy = m_elsewhere;
    const SessionId elsewhere = insert(session);
    QVERIFY(!sees(elsewhere));
    Material material;
    material.academy = m_academy;
    SessionMaterial use;
    use.material = insert(material);
    use.session = shared;
    QVERIFY(sees(insert(use)));
    use.session = elsewhere;
    QVERIFY(!sees(insert(use)));
    CoachingNote note;
    note.team = m_own;
    QVERIFY(!sees(insert(note)));
    Application application;
    application.team = m_own;
    QVERIFY(!sees(insert(application)));
    Feedback feedback;
    feedback.academy = m_academy;
    feedback.team = m_own;
    QVERIFY(!sees(insert(feedback)));
}

/// A new kind or field that is the coach's own is kept out without anybody remembering to.
void TestTeamView::everyKindIsDecidedOn()
{
    for (const RecordKind kind : allRecordKinds) {
        const RecordType &type = recordType(kind);
        bool isPrivate = type.scope == Scope::CoachPrivate;
        for (const Field &field : type.fields)
            isPrivate = isPrivate || field.privacy == Privacy::CoachPrivate;
        if (isPrivate)
            QVERIFY2(!isSharedWithTeams(type), type.table);
    }
    QVERIFY(isSharedWithTeams(recordType(RecordKind::Pilot)));
    QVERIFY(isSharedWithTeams(recordType(RecordKind::Session)));
}

void TestTeamView::whatIsSaidOfTheCoachsOwnIsTheCoachs()
{
    Comment comment;
    comment.team = m_own;
    comment.subjectKind = text("pilot");
    QVERIFY(sees(insert(comment)));
    comment.subjectKind = text("coaching_note");
    QVERIFY(!sees(insert(comment)));
}

void TestTeamView::findsNothingOfOthers()
{
    Action action;
    action.title = text("Heron of others");
    action.team = m_other;
    for (int i = 0; i < 400; ++i) // more than are ranked
        insert(action);
    action.team = m_own;
    action.title = text("Heron of ours");
    const ActionId own = insert(action);
    Session session;
    session.academy = m_academy;
    session.title = text("Heron session");
    const SessionId shared = insert(session);
    for (int i = 0; i < 400; ++i) {
        action.team = m_other;
        action.title = text("Another heron");
        insert(action);
    }
    const auto hits = test::valueOf(
        m_workspace->read([&](const Reader &reader) { return search(reader, text("heron"), 20, m_own); }));
    QCOMPARE(hits.size(), size_t(2));
    for (const SearchHit &hit : hits)
        QVERIFY(hit.record == RecordRef(own) || hit.record == RecordRef(shared));
    QCOMPARE(
        test::valueOf(m_workspace->read([](const Reader &reader) { return search(reader, text("heron"), 20); })).size(),
        size_t(20));
}

void TestTeamView::ownStepsAreOfOwnRecordsAlone()
{
    Action action;
    action.team = m_own;
    const ActionId own = insert(action);
    QVERIFY(isOwnStep());
    action.team = m_other;
    const ActionId other = insert(action);
    QVERIFY(!isOwnStep());
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        edit.set(own, &Action::title, text("Both"));
        edit.set(other, &Action::title, text("Both"));
    }));
    QVERIFY(!isOwnStep());
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) { edit.remove(own); }));
    QVERIFY(isOwnStep());
    test::valueOf(m_workspace->undo());
    QVERIFY(isOwnStep());
    CoachingNote note;
    note.team = m_own;
    insert(note);
    QVERIFY(!isOwnStep());
    test::valueOf(m_workspace->set(m_academy, &Academy::name, text("Renamed")));
    QVERIFY(!isOwnStep());
}

POLKU_TEST_MAIN(TestTeamView)
#include "tst_teamview.moc"
