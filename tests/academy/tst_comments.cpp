#include "academy/comments.h"
#include "academy/newacademy.h"
#include "academy/review.h"
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

/// Comment threads about a submission of a town, on 15 October 2025.
class TestComments : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void threadsLiveWhateverTheState();
    void anAnswerOpensAThreadAgain();
    void refusesAnEmptyComment();
    void academyRecordsHaveNoComments();

private:
    std::vector<CommentThread> threads(RecordRef subject) const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) { return readThreads(reader, subject); }));
    }

    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    TeamId m_town;
    SubmissionId m_submission;
};

void TestComments::initTestCase()
{
    initialiseResources();
}

void TestComments::init()
{
    test::failOnWarnings();
    const Catalogue catalogue;
    m_workspace.reset(); // lets go of its file first
    m_folder = std::make_unique<test::TemporaryFolder>();
    m_clock = test::testClock();
    m_workspace = test::createWorkspace(m_folder->path(text("a.polku")), 1, m_clock);
    m_workspace->setAuthor(text("Outi Coach"));
    m_academy = test::valueOf(
        createAcademy(*m_workspace, catalogue, {}, text("Academy"), QDate(2025, 8, 18), Language::English));
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Team team;
        team.academy = m_academy;
        team.name = text("Town");
        team.state = TeamState::Participant;
        m_town = addTeam(edit, catalogue, team);
        m_submission = edit.where(&Submission::team, m_town).front().id;
    }));
}

void TestComments::threadsLiveWhateverTheState()
{
    const SubmissionId id = m_submission;
    test::valueOf(beginThread(*m_workspace, id, Side::Team, text("May we leave one out?"), text("14 categories")));
    m_clock->advance(60'000);
    test::valueOf(beginThread(*m_workspace, id, Side::Coach, text("Second thread.")));
    m_clock->advance(60'000);
    const CommentId first = threads(id).front().id();
    test::valueOf(answerThread(*m_workspace, first, Side::Coach, text("Yes.")));
    test::valueOf(takeReviewStep(*m_workspace, id, ReviewStep::Submit, Side::Coach));
    test::valueOf(takeReviewStep(*m_workspace, id, ReviewStep::Approve, Side::Coach));

    auto found = threads(id);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].comments.size(), size_t(2));
    QCOMPARE(found[0].first().anchor, text("14 categories"));
    QCOMPARE(found[0].first().side, Side::Team);
    QCOMPARE(found[0].comments[1].text, text("Yes."));
    QCOMPARE(found[0].comments[1].author, text("Outi Coach"));
    QCOMPARE(found[0].comments[1].team, m_town);

    test::valueOf(setResolved(*m_workspace, first, true));
    found = threads(id);
    QCOMPARE(found[1].id(), first); // those that are done come last
    QVERIFY(found[1].resolved());
}

void TestComments::anAnswerOpensAThreadAgain()
{
    const SubmissionId id = m_submission;
    test::valueOf(beginThread(*m_workspace, id, Side::Coach, text("Name an owner.")));
    const CommentId thread = threads(id).front().id();
    test::valueOf(setResolved(*m_workspace, thread, true));
    test::valueOf(answerThread(*m_workspace, thread, Side::Team, text("Who could it be?")));
    QVERIFY(!threads(id).front().resolved());
    // An answer to an answer is in the same thread.
    const CommentId answer = threads(id).front().comments[1].id;
    test::valueOf(answerThread(*m_workspace, answer, Side::Coach, text("Your head of procurement.")));
    QCOMPARE(threads(id).size(), size_t(1));
    QCOMPARE(threads(id).front().comments.size(), size_t(3));
}

void TestComments::refusesAnEmptyComment()
{
    const auto done = beginThread(*m_workspace, m_submission, Side::Coach, text(" \n "));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::BadInput);
    QVERIFY(!takeReviewStep(*m_workspace, m_submission, ReviewStep::Comment, Side::Coach));
}

void TestComments::academyRecordsHaveNoComments()
{
    const auto done = beginThread(*m_workspace, m_academy, Side::Coach, text("For all."));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::BadInput);
}

POLKU_TEST_MAIN(TestComments)
#include "tst_comments.moc"
