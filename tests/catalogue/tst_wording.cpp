#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "model/fieldtext.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

Q_DECLARE_METATYPE(polku::Value)

class TestWording : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void values_data();
    void values();
    void briefValues();
    void steps_data();
    void steps();
    void whatHasNoNameGoesByWhatItBelongsTo();
    void undoneAndRedoneSteps();
    void aHistoryThatPointsInCirclesEnds();
    void aRealHistoryReadsWell();
    void cells();
    void findsCodesByWordsOfEveryLanguage_data();
    void findsCodesByWordsOfEveryLanguage();
    void readsListsOfWords();
    void everyWordOfAFieldReadsBack();

private:
    const Catalogue m_catalogue;
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static const Field &fieldNamed(const QString &name)
{
    const QStringList parts = name.split(QLatin1Char('.'));
    return *recordType(parts.at(0))->field(parts.at(1));
}

static QString titleOf(RecordRef ref)
{
    return ref.id == 7 ? QStringLiteral("Clean offices") : QString();
}

void TestWording::values_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *field, const Value &value, const char *language, const char *words) {
        QTest::addRow("%s in %s: %s", field, language, words) << text(field) << value << text(language) << text(words);
    };
    row("pilot.stage", text("idea"), "sv", "Idé");
    row("pilot.stage", text("own_stage"), "en", "own_stage");
    row("pilot.themes", text("EMP,HR"), "fi", "Hankinnoilla työllistäminen, Ihmisoikeuksien kunnioittaminen");
    row("pilot.themes", text(""), "fi", "");
    row("action.status", text("in_progress"), "en", "In progress");
    row("pilot.value", qint64(1900000), "en", "€1,900,000");
    row("pilot.value", qint64(1900000), "fi", "1\u00a0900\u00a0000\u00a0€");
    row("pilot.value", Value(), "fi", "");
    row("pilot.notice_on", text("2027-03-19"), "fi", "19.3.2027");
    row("pilot.notice_on", text("2027-03-19"), "en", "19 March 2027");
    row("session.begins", text("09:05"), "fi", "9.05");
    row("session.begins", text("09:05"), "en", "09:05");
    row("clause.weight", 12.5, "sv", "12,5");
    row("clause.announced", qint64(1), "en", "Yes");
    row("clause.announced", qint64(0), "en", "No");
    row("clause.pilot", qint64(7), "en", "Clean offices");
    row("clause.pilot", qint64(8), "en", "deleted pilot");
    row("pilot.option_months", qint64(24), "en", "24");
    row("pilot.title", text("As it is"), "sv", "As it is");
}

void TestWording::values()
{
    QFETCH(QString, field);
    QFETCH(Value, value);
    QFETCH(QString, language);
    QFETCH(QString, words);
    QCOMPARE(wording(fieldNamed(field), value, m_catalogue, Words(*languageFromCode(language)), titleOf), words);
}

void TestWording::briefValues()
{
    const Words words(Language::English);
    const Field &background = fieldNamed(text("pilot.background"));
    QCOMPARE(briefWording(background, Value(), m_catalogue, words), text("empty"));
    QCOMPARE(briefWording(background, text("One\n\ntwo"), m_catalogue, words), text("One two"));
    QCOMPARE(briefWording(background, text("One two three"), m_catalogue, words, {}, 8), text("One two…"));
    // A character of two halves is not cut in two.
    QCOMPARE(briefWording(background, text("abc🚀🚀"), m_catalogue, words, {}, 5), text("abc…"));
}

static HistoryStep step(Op op, RecordRef subject, const QStringList &args)
{
    HistoryStep step;
    step.number = 1;
    step.operation = {op, subject, args, false};
    return step;
}

void TestWording::steps_data()
{
    QTest::addColumn<int>("op");
    QTest::addColumn<qint64>("subject");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("sentence");
    const auto row = [](Op op, qint64 subject, const QStringList &args, const char *sentence) {
        QTest::newRow(sentence) << int(op) << subject << args << text(sentence);
    };
    row(Op::Change, 7, {text("stage")}, "Changed Stage of “Clean offices”");
    row(Op::Change, 8, {text("stage")}, "Changed pilot: Stage");
    row(Op::Change, 7, {text("a_later_column")}, "Changed a_later_column of “Clean offices”");
    row(Op::Create, 0, {text("Clean offices")}, "Added pilot “Clean offices”");
    row(Op::Create, 0, {}, "Added pilot");
    row(Op::Delete, 8, {text("Clean offices")}, "Deleted pilot “Clean offices”");
    row(Op::Delete, 8, {text("100 %1 of %2")}, "Deleted pilot “100 %1 of %2”");
    row(Op::ChangeMany, 0, {}, "Changed several records");
    row(Op::ChangeMany, 7, {text("Clean offices")}, "Changed “Clean offices”");
    row(Op::CreateAcademy, 0, {text("Academy 2027")}, "Made the academy “Academy 2027”");
    row(Op::MakeExample, 0, {text("9")}, "Made the practice academy as it is in week 9");
    row(Op::MoveSchedule, 0, {text("Academy 2027")}, "Moved the dates of “Academy 2027”");
    row(Op::MoveAction, 0, {text("Write the annex")}, "Moved the dates of “Write the annex”");
    row(Op::AgreeDates, 0, {text("Koskela")}, "Set the present dates of the actions of “Koskela” as agreed");
    row(Op::Start, 0, {text("Risk map"), text("Koskela")}, "Started “Risk map” of Koskela");
    row(Op::Submit, 0, {text("Risk map"), text("Koskela")}, "Submitted “Risk map” of Koskela");
    row(Op::Approve, 0, {text("Risk map"), text("Koskela")}, "Approved “Risk map” of Koskela");
    row(Op::Return, 0, {text("Risk map"), text("Koskela")}, "Returned “Risk map” of Koskela");
    row(Op::Reopen, 0, {text("Risk map"), text("Koskela")}, "Reopened “Risk map” of Koskela");
    row(Op::Comment, 0, {text("Risk map"), text("Koskela")}, "Commented on “Risk map” of Koskela");
    row(Op::Answer, 0, {text("Risk map"), text("Koskela")}, "Answered a comment on “Risk map” of Koskela");
    row(Op::ResolveThread, 0, {text("Risk map"), text("Koskela")}, "Resolved a comment on “Risk map” of Koskela");
    row(Op::ReopenThread, 0, {text("Risk map"), text("Koskela")}, "Reopened a comment on “Risk map” of Koskela");
    row(Op::Select, 0, {text("Town")}, "Selected “Town” into the academy");
    row(Op::Reserve, 0, {text("Town")}, "Put “Town” on the reserve list");
    row(Op::Decline, 0, {text("Town")}, "Declined the application of “Town”");
    row(Op::Undecide, 0, {text("Town")}, "Took back the decision on “Town”");
    row(Op::Restore, 0, {text("Goals"), text("Sent to the board")},
        "Brought back “Goals” as it was in “Sent to the board”");
    row(Op::Undo, 0, {}, "Undid: an earlier step");
}

void TestWording::steps()
{
    QFETCH(int, op);
    QFETCH(qint64, subject);
    QFETCH(QStringList, args);
    QFETCH(QString, sentence);
    const HistoryStep told = step(Op(op), {RecordKind::Pilot, subject}, args);
    QCOMPARE(stepText(told, Words(Language::English), titleOf), sentence);
}

void TestWording::whatHasNoNameGoesByWhatItBelongsTo()
{
    const HistoryStep told = step(Op::Change, {RecordKind::Attendance, 7}, {text("note")});
    const Words words(Language::English);
    QCOMPARE(
        stepText(told, words, [](RecordRef) { return text("Koskela"); }),
        text("Changed %1 of “Koskela”: %2")
            .arg(recordLabel(typeOf<Attendance>(), words).toLower(), fieldLabel(fieldOf(&Attendance::note), words)));
}

void TestWording::undoneAndRedoneSteps()
{
    std::vector<HistoryStep> history{step(Op::Delete, {RecordKind::Pilot, 8}, {text("Clean offices")}),
                                     step(Op::Undo, {RecordKind::Pilot, 8}, {text("Clean offices")}),
                                     step(Op::Redo, {RecordKind::Pilot, 8}, {text("Clean offices")}),
                                     step(Op::Revert, {RecordKind::Pilot, 8}, {text("Clean offices")}),
                                     step(Op::Revert, {RecordKind::Pilot, 8}, {text("Clean offices")})};
    for (size_t i = 0; i < history.size(); ++i) {
        history[i].number = qint64(i + 1);
        history[i].reverts = qint64(i);
    }
    const StepOf stepOf = [&](qint64 number) { return std::optional(history.at(size_t(number - 1))); };
    QStringList sentences;
    for (const HistoryStep &told : history)
        sentences.append(stepText(told, Words(Language::English), titleOf, stepOf));
    QCOMPARE(sentences,
             (QStringList{text("Deleted pilot “Clean offices”"), text("Undid: Deleted pilot “Clean offices”"),
                          text("Redid: Deleted pilot “Clean offices”"),
                          text("Took back: Redid: Deleted pilot “Clean offices”"),
                          text("Took back: Took back: Redid: Deleted pilot “Clean offices”")}));
}

void TestWording::aHistoryThatPointsInCirclesEnds()
{
    HistoryStep circle = step(Op::Undo, {}, {});
    circle.reverts = circle.number;
    const StepOf stepOf = [&](qint64) { return std::optional(circle); };
    QCOMPARE(stepText(circle, Words(Language::English), titleOf, stepOf), text("Undid: an earlier step"));
}

void TestWording::aRealHistoryReadsWell()
{
    const test::TemporaryFolder folder;
    const auto workspace = test::createWorkspace(folder.path(text("a.polku")));
    PilotId pilot;
    test::valueOf(workspace->edit(Operation::create(RecordKind::Pilot, text("Clean offices")), [&](Edit &edit) {
        Academy academy;
        academy.name = text("Academy");
        Team team;
        team.academy = edit.insert(academy);
        team.name = text("Town");
        Pilot record;
        record.team = edit.insert(team);
        record.title = text("Clean offices");
        pilot = edit.insert(record);
    }));
    test::valueOf(workspace->set(pilot, &Pilot::stage, text("notice")));
    test::valueOf(workspace->undo());
    test::valueOf(workspace->redo());
    test::valueOf(
        workspace->edit(Operation::remove(pilot, text("Clean offices")), [&](Edit &edit) { edit.remove(pilot); }));
    const auto sentences = [&] {
        return test::valueOf(workspace->read([](const Reader &reader) {
            QStringList lines;
            for (const HistoryStep &told : history(reader)) {
                lines.prepend(stepText(told, Words(Language::English), titlesFrom(reader), stepsFrom(reader)));
            }
            return lines;
        }));
    };
    QCOMPARE(sentences(), (QStringList{text("Added pilot “Clean offices”"), text("Changed pilot: Stage"),
                                       text("Undid: Changed pilot: Stage"), text("Redid: Changed pilot: Stage"),
                                       text("Deleted pilot “Clean offices”")}));
    const qint64 deleted = test::valueOf(workspace->read([](const Reader &reader) { return newestStep(reader); }));
    test::valueOf(workspace->revert(deleted));
    QCOMPARE(sentences().mid(1),
             (QStringList{text("Changed Stage of “Clean offices”"), text("Undid: Changed Stage of “Clean offices”"),
                          text("Redid: Changed Stage of “Clean offices”"), text("Deleted pilot “Clean offices”"),
                          text("Took back: Deleted pilot “Clean offices”")}));
    QStringList cells;
    for (const CellChange &cell :
         test::valueOf(workspace->read([](const Reader &reader) { return stepDetail(reader, 2); })))
        cells.append(cellText(cell, m_catalogue, Words(Language::English)));
    QCOMPARE(cells, QStringList{text("Stage: Idea → Notice")});
}

void TestWording::cells()
{
    const Words words(Language::English);
    CellChange cell{
        {RecordKind::Pilot, 7}, Changes::Fate::Edited, &fieldOf(&Pilot::stage), text("idea"), text("notice")};
    QCOMPARE(cellText(cell, m_catalogue, words), text("Stage: Idea → Notice"));
    cell.before = Value();
    QCOMPARE(cellText(cell, m_catalogue, words), text("Stage: empty → Notice"));
    cell.fate = Changes::Fate::Added;
    QCOMPARE(cellText(cell, m_catalogue, words), text("Stage: Notice"));
    cell.fate = Changes::Fate::Removed;
    cell.before = text("closed");
    QCOMPARE(cellText(cell, m_catalogue, words), text("Stage: Closed"));
}

void TestWording::findsCodesByWordsOfEveryLanguage_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *field, const char *word, const char *code) {
        QTest::addRow("%s %s", field, word) << text(field) << text(word) << text(code);
    };
    row("pilot.stage", "Idé", "idea");
    row("pilot.stage", "  päättynyt ", "closed");
    row("pilot.stage", "CLOSED", "closed");
    row("pilot.theme", "EMP", "EMP");
    row("pilot.theme", "työllistäminen", "EMP");
    row("pilot.theme", "Employment  through procurement", "EMP");
    row("action.status", "In progress", "in_progress");
    row("action.status", "in_progress", "in_progress");
    row("pilot.stage", "somewhere", "");
    row("pilot.title", "anything", "");
}

void TestWording::findsCodesByWordsOfEveryLanguage()
{
    QFETCH(QString, field);
    QFETCH(QString, word);
    QFETCH(QString, code);
    CodeFinder finder(m_catalogue);
    QCOMPARE(finder(fieldNamed(field), word), code);
}

void TestWording::readsListsOfWords()
{
    CodeFinder finder(m_catalogue);
    const auto read = [&](const char *words) {
        return *parseValue(fieldNamed(text("pilot.themes")), text(words), Language::English, std::ref(finder));
    };
    QVERIFY(read("Equality, Employment through procurement, HR, EMP") == Value(text("EQU,EMP,HR")));
    QVERIFY(*parseValue(fieldNamed(text("pilot.sdgs")), text("Rauha, oikeudenmukaisuus ja hyvä hallinto, 8"),
                        Language::Finnish, std::ref(finder)) == Value(text("16,8")));
    QVERIFY(read("Työllistäminen; Mänskliga rättigheter;") == Value(text("EMP,HR")));
    QVERIFY(!parseValue(fieldNamed(text("pilot.themes")), text("Employment, nonsense"), Language::English,
                        std::ref(finder)));
}

/// What a form or a CSV shows for a choice is read back as that choice, in every language.
void TestWording::everyWordOfAFieldReadsBack()
{
    CodeFinder finder(m_catalogue);
    const CodeOfWord codeOf = std::ref(finder);
    for (const RecordKind kind : allRecordKinds) {
        for (const Field &field : recordType(kind).fields) {
            QStringList codes;
            for (const Choice &choice : field.choices)
                codes.append(QLatin1String(choice.code));
            if (const Vocabulary *vocabulary = m_catalogue.vocabulary(field)) {
                for (const Entry &entry : vocabulary->entries)
                    codes.append(entry.code);
            }
            for (const QString &code : codes) {
                for (const Language language : allLanguages) {
                    const QString word = wording(field, code, m_catalogue, Words(language));
                    const Result<Value> read = parseValue(field, word, language, codeOf);
                    QVERIFY2(read.has_value(), qPrintable(word));
                    QVERIFY2(*read == Value(code), qPrintable(QLatin1String(field.column) + text(" ") + word));
                }
            }
        }
    }
}

POLKU_TEST_MAIN(TestWording)
#include "tst_wording.moc"
