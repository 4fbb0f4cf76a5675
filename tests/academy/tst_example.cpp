#include "academy/example.h"
#include "academy/overview.h"
#include "catalogue/catalogue.h"
#include "model/problems.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace polku;

/// The practice academy, as it is on Wednesday 17 March 2027 or on other days.
class TestExample : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTheSameEveryTime();
    void isSoundInEveryWeek_data();
    void isSoundInEveryWeek();
    void isSoundOnAnyDay_data();
    void isSoundOnAnyDay();
    void looksLikeAWorkingAcademy();
    void growsWithTheWeeks();
    void saysThatItIsAnExample_data();
    void saysThatItIsAnExample();
    void isOneStepThatCanBeUndone();
    void refusesOtherWeeks();
    void everyTextIsInThreeLanguages();
    void namesNoRealAddress();

private:
    std::unique_ptr<Workspace> make(const QString &name, int week, Language language, QDate today,
                                    AcademyId *id = nullptr);
    void checkRecords(const Workspace &workspace, QDate today) const;

    test::TemporaryFolder m_folder;
    Catalogue m_catalogue;
};

static const QDate testDay(2027, 3, 17);

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

template <class R>
static std::vector<R> all(const Workspace &workspace)
{
    return test::valueOf(workspace.read([](const Reader &reader) { return reader.all<R>(); }));
}

void TestExample::initTestCase()
{
    initialiseResources();
}

std::unique_ptr<Workspace> TestExample::make(const QString &name, int week, Language language, QDate today,
                                             AcademyId *id)
{
    auto workspace =
        test::createWorkspace(m_folder.path(name + text(".polku")), 1, std::make_shared<FixedClock>(today));
    const AcademyId academy = test::valueOf(makeExample(*workspace, m_catalogue, {week, language, today}));
    if (id)
        *id = academy;
    return workspace;
}

void TestExample::isTheSameEveryTime()
{
    make(text("first"), 9, Language::Finnish, testDay);
    make(text("second"), 9, Language::Finnish, testDay);
    const QStringList first = test::tableDump(m_folder.path(text("first.polku")));
    const QStringList second = test::tableDump(m_folder.path(text("second.polku")));
    QVERIFY(first.size() > 800);
    QVERIFY2(first == second, qPrintable(test::differences(first, second).left(2000)));
}

/// Days on which the records say that something happened, beside the days that are plans.
static bool isFact(const Row &row, const Field &field)
{
    static const QSet<QByteArray> facts{"actual",
                                        "done_on",
                                        "submitted_on",
                                        "reviewed_on",
                                        "decided_on",
                                        "received",
                                        "at",
                                        "interview_date",
                                        "published_on",
                                        "baseline_on",
                                        "approved_on",
                                        "self_assessment_requested",
                                        "self_assessment_received"};
    if (row.kind == RecordKind::Measurement)
        return qstrcmp(field.column, "date") == 0 && row.value(u"expected") == Value(qint64(0));
    if (row.kind == RecordKind::Assessment)
        return qstrcmp(field.column, "date") == 0;
    return facts.contains(field.column);
}

void TestExample::checkRecords(const Workspace &workspace, QDate today) const
{
    const IsKnownCode isKnown = [this](const Field &field, const QString &code) {
        const Vocabulary *vocabulary = m_catalogue.vocabulary(field);
        return vocabulary && vocabulary->find(code);
    };
    const Words words(Language::English);
    QStringList wrong;
    for (const RecordKind kind : allRecordKinds) {
        const auto rows = test::valueOf(workspace.read([&](const Reader &reader) { return reader.rows(kind); }));
        for (const Row &row : rows) {
            for (const Problem &problem : problems(row, isKnown)) {
                wrong.append(QStringLiteral("%1 “%2” %3: %4")
                                 .arg(QLatin1String(recordType(kind).table), row.title(),
                                      QLatin1String(problem.field->column), problemText(problem, words)));
            }
            for (const Field &field : recordType(kind).fields) {
                const QString day = row.text(QString::fromLatin1(field.column)).left(10);
                if (isFact(row, field) && QDate::fromString(day, Qt::ISODate) > today) {
                    wrong.append(
                        QStringLiteral("%1 “%2” %3 is in the future: %4")
                            .arg(QLatin1String(recordType(kind).table), row.title(), QLatin1String(field.column), day));
                }
            }
        }
    }
    // What a pilot's dates say agrees with its stage: nothing was published, decided or begun that is still ahead.
    const std::vector<StageEntry> &stages = m_catalogue.procurement().stages;
    const auto position = [&](const QString &code) {
        return std::find_if(stages.begin(), stages.end(), [&](const StageEntry &stage) { return stage.code == code; }) -
               stages.begin();
    };
    for (const Pilot &pilot : all<Pilot>(workspace)) {
        const std::pair<QDate, const char *> steps[] = {
            {pilot.noticeOn, "notice"}, {pilot.decisionOn, "decision"}, {pilot.contractStarts, "contract"}};
        for (const auto &[day, stage] : steps) {
            if (day.isValid() && day <= today && position(pilot.stage) < position(text(stage)))
                wrong.append(QStringLiteral("%1 is in %2 after %3").arg(pilot.title, pilot.stage, text(stage)));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(QLatin1Char('\n'))));
}

void TestExample::isSoundInEveryWeek_data()
{
    QTest::addColumn<int>("week");
    QTest::addColumn<int>("language");
    for (int week = 1; week <= lastExampleWeek; ++week) {
        for (const Language language : allLanguages) {
            QTest::addRow("week %d, %s", week, qPrintable(languageCode(language))) << week << int(language);
        }
    }
}

void TestExample::isSoundInEveryWeek()
{
    QFETCH(int, week);
    QFETCH(int, language);
    AcademyId academy;
    const auto workspace =
        make(QString::fromUtf8(QTest::currentDataTag()), week, Language(language), testDay, &academy);
    checkRecords(*workspace, testDay);
    const Overview overview =
        test::valueOf(workspace->read([&](const Reader &reader) { return readOverview(reader, academy, testDay); }));
    QCOMPARE(overview.position.week, week);
    QCOMPARE(overview.position.weeks, lastExampleWeek);
}

void TestExample::isSoundOnAnyDay_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("week");
    // Weekdays and lengths of months in changing combinations.
    for (int week = 1; week <= lastExampleWeek; ++week)
        QTest::addRow("week %d of another year", week) << QDate(2026, 1, 30).addDays(week * 23) << week;
    QTest::newRow("the last day of a year") << QDate(2026, 12, 31) << 17;
    QTest::newRow("a leap day") << QDate(2028, 2, 29) << 5;
    QTest::newRow("a Monday") << QDate(2027, 1, 18) << 1;
    QTest::newRow("a Sunday") << QDate(2027, 1, 24) << 1;
    QTest::newRow("the end of January") << QDate(2027, 1, 31) << 1;
    QTest::newRow("Midsummer Eve") << QDate(2026, 6, 19) << 10;
    QTest::newRow("the last Sunday of an academy") << QDate(2027, 5, 16) << 17;
}

void TestExample::isSoundOnAnyDay()
{
    QFETCH(QDate, today);
    QFETCH(int, week);
    const auto workspace = make(QString::fromUtf8(QTest::currentDataTag()), week, Language::English, today);
    checkRecords(*workspace, today);
    QVERIFY(test::valueOf(workspace->check()).isEmpty());
}

void TestExample::looksLikeAWorkingAcademy()
{
    AcademyId academy;
    const auto workspace = make(text("working"), 9, Language::English, testDay, &academy);
    const Overview overview =
        test::valueOf(workspace->read([&](const Reader &reader) { return readOverview(reader, academy, testDay); }));
    QCOMPARE(overview.teams, 6);
    QCOMPARE(overview.soFar.pilots, 10);
    QVERIFY(overview.soFar.actions >= 55 && overview.soFar.actions <= 65);
    QVERIFY(overview.soFar.actionsDone > 10 && overview.soFar.actionsLate >= 3);
    QVERIFY(overview.soFar.sectionsWritten >= 20);
    QVERIFY(overview.soFar.deliverablesAccepted > 30 && overview.soFar.deliverablesAccepted < 90);
    QVERIFY(overview.waiting.submissions > 0 && overview.waiting.sections > 0);

    QSet<QString> stages;
    for (const Pilot &pilot : all<Pilot>(*workspace)) {
        stages.insert(pilot.stage);
        QVERIFY2(pilot.title.size() <= 90, qPrintable(pilot.title));
        QVERIFY(m_catalogue.procurement().stage(pilot.stage));
        QVERIFY(std::any_of(m_catalogue.cpv().begin(), m_catalogue.cpv().end(),
                            [&](const CpvEntry &entry) { return entry.code == pilot.cpv; }));
    }
    QVERIFY(stages.size() >= 6);
    QVERIFY(stages.contains(text("idea")) && stages.contains(text("monitoring")) && stages.contains(text("closed")));

    QSet<ReviewState> states;
    for (const Submission &submission : all<Submission>(*workspace))
        states.insert(submission.state);
    QVERIFY(states.contains(ReviewState::Returned) && states.contains(ReviewState::Draft));
    QSet<ActionStatus> statuses;
    for (const Action &action : all<Action>(*workspace))
        statuses.insert(action.status);
    QCOMPARE(statuses.size(), 4);
    QVERIFY(all<Clause>(*workspace).size() >= 12);
    QVERIFY(all<CoachingNote>(*workspace).size() >= 10);
    QVERIFY(all<AssessmentScore>(*workspace).size() >= 60);
    QVERIFY(all<Attendance>(*workspace).size() > 40);
    QVERIFY(all<Comment>(*workspace).size() >= 8);
    QVERIFY(all<Feedback>(*workspace).size() >= 10);
}

void TestExample::growsWithTheWeeks()
{
    qint64 measured = -1;
    int sections = -1;
    int done = -1;
    for (const int week : {1, 9, 17}) {
        AcademyId academy;
        const auto workspace = make(text("grows %1").arg(week), week, Language::Swedish, testDay, &academy);
        const Overview overview = test::valueOf(
            workspace->read([&](const Reader &reader) { return readOverview(reader, academy, testDay); }));
        const auto measurements = all<Measurement>(*workspace);
        const qint64 real = std::count_if(measurements.begin(), measurements.end(),
                                          [](const Measurement &measurement) { return !measurement.expected; });
        QVERIFY(real > measured);
        QVERIFY(overview.soFar.sectionsWritten > sections);
        QVERIFY(overview.soFar.actionsDone > done);
        measured = real;
        sections = overview.soFar.sectionsWritten;
        done = overview.soFar.actionsDone;
    }
}

void TestExample::saysThatItIsAnExample_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("fi") << int(Language::Finnish) << text("Esimerkkiaineisto");
    QTest::newRow("sv") << int(Language::Swedish) << text("Exempeldata");
    QTest::newRow("en") << int(Language::English) << text("Example data");
}

void TestExample::saysThatItIsAnExample()
{
    QFETCH(int, language);
    QFETCH(QString, word);
    AcademyId id;
    const auto workspace = make(text("says ") + word, 9, Language(language), testDay, &id);
    const auto academy = test::valueOf(workspace->read([&](const Reader &reader) { return reader.get(id); }));
    QVERIFY(academy.example);
    QVERIFY(academy.description.contains(word));
    QCOMPARE(academy.language, languageCode(Language(language)));
    QCOMPARE(academy.state, AcademyState::Running);
    for (const Organisation &organisation : all<Organisation>(*workspace))
        QVERIFY(organisation.businessId.isEmpty());
}

void TestExample::isOneStepThatCanBeUndone()
{
    const auto workspace = make(text("undone"), 9, Language::English, testDay);
    const auto step = workspace->undoStep();
    QVERIFY(step);
    QCOMPARE(step->operation.op, Op::MakeExample);
    QCOMPARE(step->operation.args, QStringList{text("9")});
    test::valueOf(workspace->undo());
    QVERIFY(all<Academy>(*workspace).empty());
    QVERIFY(!workspace->undoStep());
}

void TestExample::refusesOtherWeeks()
{
    const auto workspace = test::createWorkspace(m_folder.path(text("refuses.polku")));
    for (const int week : {-1, 0, 18}) {
        const auto made = makeExample(*workspace, m_catalogue, {week, Language::English, testDay});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::BadInput);
    }
    QVERIFY(!workspace->hasWritten());
}

static void checkLanguages(const QJsonValue &value, const QString &place, QStringList *wrong)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            checkLanguages(items.at(i), QStringLiteral("%1[%2]").arg(place).arg(i), wrong);
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    const bool isText = object.contains(text("fi")) || object.contains(text("sv")) || object.contains(text("en"));
    for (const char *language : {"fi", "sv", "en"}) {
        if (isText && object.value(QLatin1String(language)).toString().trimmed().isEmpty())
            wrong->append(place + QLatin1Char('.') + QLatin1String(language));
    }
    if (isText && object.value(text("en")).toString().size() > 30 &&
        (object.value(text("fi")) == object.value(text("sv")) || object.value(text("sv")) == object.value(text("en"))))
        wrong->append(place + text(": the same in two languages"));
    for (auto member = object.begin(); member != object.end(); ++member)
        checkLanguages(member.value(), place + QLatin1Char('.') + member.key(), wrong);
}

void TestExample::everyTextIsInThreeLanguages()
{
    const QDir folder(text(":/sample"));
    QVERIFY(folder.entryList().size() >= 5);
    QStringList wrong;
    const QFileInfoList files = folder.entryInfoList();
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.count('\n') <= 2500, qPrintable(info.fileName()));
        checkLanguages(QJsonDocument::fromJson(bytes).object(), info.fileName(), &wrong);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestExample::namesNoRealAddress()
{
    const QRegularExpression address(text("(?:@|https?://)([a-z0-9.-]+\\.[a-z]+)"));
    const QFileInfoList files = QDir(text(":/sample")).entryInfoList();
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto found = address.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QString domain = found.next().captured(1);
            QVERIFY2(domain.endsWith(text(".example")), qPrintable(domain));
        }
    }
}

POLKU_TEST_MAIN(TestExample)
#include "tst_example.moc"
