// What only the coach may see is in nothing that the program gives out: whatever it can export is exported and read.

#include "program.h"

#include "model/records.h"
#include "store/workspace.h"

#include <QRegularExpression>
#include <QSet>

using namespace polku;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What an export may tell all the same: the coach's own list for choosing the teams has what the choice stands on and
/// which coach takes the team, and says on every page that it is confidential.
static bool mayBeTold(const QString &what, const RecordType &type, const Field &field)
{
    return what == text("applications") &&
           (type.kind == RecordKind::Application || type.kind == RecordKind::CriterionScore ||
            &field == &fieldOf(&Team::coach));
}

class TestPrivateNotes : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areInNoExport_data();
    void areInNoExport();
    void numbersAndChoicesAreInNoneEither_data() { areInNoExport_data(); }
    void numbersAndChoicesAreInNoneEither();
    void areInTheCoachsOwnCopyOfEverything();
    void areToldToTheCoachAlone();

private:
    void changeNumbersAndChoices();
    static QString canary(const RecordType &type, const Field &field)
    {
        return text("canary-%1-%2-").arg(QLatin1String(type.table), QLatin1String(field.column));
    }
    static bool isPrivate(const RecordType &type, const Field &field)
    {
        return field.privacy == Privacy::CoachPrivate || field.privacy == Privacy::Personal ||
               (type.scope == Scope::CoachPrivate && field.type != FieldType::Reference);
    }
    /// What the field is filled with, and how it would be known in a text; nothing for what has no words of its own.
    static std::optional<Value> planted(const RecordType &type, const Field &field)
    {
        switch (field.type) {
        case FieldType::Line:
        case FieldType::Text:
        case FieldType::Codes:
            return canary(type, field);
        case FieldType::Date:
            return QStringLiteral("1947-06-05");
        case FieldType::Moment:
            return QStringLiteral("1947-06-05T09:00:00.000Z");
        default:
            return std::nullopt;
        }
    }
    /// Every export that the program says it knows, but for the copy of everything.
    QStringList exports() const
    {
        const Ran refused = run(m_folder, "export sample.polku nothing --to x.md");
        const QString offered = refused.errors.section(text(": "), -1).section(QLatin1Char('.'), 0, 0).trimmed();
        QStringList found = offered.split(text(", "));
        if (refused.code == 0 || !found.removeOne(text("everything")) || found.size() < 6)
            qFatal("What can be exported is not told: %s", qPrintable(refused.errors));
        return found;
    }
    QString firstTeam() const
    {
        const auto workspace = openWorkspace(m_folder.path(text("sample.polku")));
        return valueOf(workspace->read([](const Reader &reader) { return reader.all<Team>().front().name; }));
    }
    /// What another program finds in an export.
    QString wordsOf(const QString &name) const
    {
        const QByteArray bytes = contentOf(m_folder.path(name));
        const bool pdf = bytes.startsWith("%PDF");
        if (!pdf && !bytes.startsWith("PK"))
            return QString::fromUtf8(bytes);
        QProcess reader;
        if (pdf)
            reader.start(text("pdftotext"), {m_folder.path(name), text("-")});
        else
            reader.start(text("unzip"), {text("-p"), m_folder.path(name)});
        if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
            qFatal("%s cannot be read.", qPrintable(name));
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    /// The private fields that a text tells, but for those that this export may tell.
    static QStringList toldIn(QString words, const QString &what)
    {
        static const QRegularExpression breaks(text("[\\s\\x{00a0}\\x{00ad}\\x{200b}\\\\]"));
        words.remove(breaks);
        QStringList found;
        bool dates = true;
        for (const RecordKind kind : allRecordKinds) {
            const RecordType &type = recordType(kind);
            for (const Field &field : type.fields) {
                if (!isPrivate(type, field))
                    continue;
                if (mayBeTold(what, type, field))
                    dates = dates && field.type != FieldType::Date && field.type != FieldType::Moment;
                else if (words.contains(canary(type, field)))
                    found.append(canary(type, field));
            }
        }
        if (dates && words.contains(text("1947")))
            found.append(text("a private day"));
        return found;
    }

    TemporaryFolder m_folder;
};

void TestPrivateNotes::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-03-18 --language en"), 0);
    const auto workspace = openWorkspace(m_folder.path(text("sample.polku")));
    QSet<QString> filled;
    QStringList empty;
    valueOf(workspace->edit({}, [&](Edit &edit) {
        for (const RecordKind kind : allRecordKinds) {
            const RecordType &type = recordType(kind);
            const std::vector<Row> rows = edit.rows(kind);
            for (const Field &field : type.fields) {
                const std::optional<Value> value = isPrivate(type, field) ? planted(type, field) : std::nullopt;
                for (const Row &row : rows) {
                    if (value)
                        edit.set(row.ref(), field, *value);
                }
                if (value && rows.empty())
                    empty.append(canary(type, field));
                else if (value)
                    filled.insert(canary(type, field));
            }
        }
    }));
    // The practice academy has something of each kind, so that nothing private goes unsearched.
    QCOMPARE(empty, QStringList());
    for (const char *known :
         {"canary-coaching_note-text-", "canary-coach_rating-reason-", "canary-person-email-", "canary-person-phone-",
          "canary-application-interview_notes-", "canary-application-decision_reason-", "canary-criterion_score-note-"})
        QVERIFY2(filled.contains(text(known)), known);
    changeNumbersAndChoices();
}

/// A copy in which whatever is private and has no words of its own is otherwise.
void TestPrivateNotes::changeNumbersAndChoices()
{
    const QString changedFile = m_folder.path(text("changed.polku"));
    QVERIFY(QFile::copy(m_folder.path(text("sample.polku")), changedFile));
    int changed = 0;
    {
        const auto workspace = openWorkspace(changedFile);
        valueOf(workspace->edit({}, [&](Edit &edit) {
            for (const RecordKind kind : allRecordKinds) {
                const RecordType &type = recordType(kind);
                for (const Field &field : type.fields) {
                    if (!isPrivate(type, field) || planted(type, field))
                        continue;
                    for (const Row &row : edit.rows(kind)) {
                        const Value before = row.value(QString::fromLatin1(field.column));
                        Value after = qint64(before == Value(qint64(1)) ? 0 : 1);
                        if (field.type == FieldType::Reference)
                            after = Value();
                        else if (field.type == FieldType::Choice)
                            after = QString::fromLatin1(field.choices.back().code);
                        edit.set(row.ref(), field, after);
                        changed += before != after;
                    }
                }
            }
        }));
    }
    QVERIFY(changed > 50);
}

void TestPrivateNotes::areInNoExport_data()
{
    // The program itself says what it exports, so that nothing new is forgotten here.
    QTest::addColumn<QString>("what");
    for (const QString &what : exports())
        QTest::newRow(qPrintable(what)) << what;
}

void TestPrivateNotes::areInNoExport()
{
    QFETCH(QString, what);
    const QString team = firstTeam();
    QStringList written;
    QStringList told;
    for (const char *ending : {"md", "html", "pdf", "csv", "ics", "xlsx", "docx", "odt", "json"}) {
        const QString name = what + QLatin1Char('.') + text(ending);
        const QStringList command{text("export"), text("sample.polku"), what, text("--to"), name};
        const QStringList ofTeam{text("--team"), team};
        for (const QStringList &arguments : {command, command + ofTeam}) {
            if (run(m_folder, arguments).code != 0)
                continue; // not in this format, or not of one team
            written.append(name);
            const QString words = wordsOf(name);
            QVERIFY2(words.size() > 100, qPrintable(name));
            for (const QString &field : toldIn(words, what))
                told.append(name + QLatin1Char(' ') + field);
            QFile::remove(m_folder.path(name));
        }
    }
    QVERIFY2(!written.isEmpty(), qPrintable(what));
    QCOMPARE(told.join(QLatin1Char('\n')), QString());
}

/// What has no words of its own is known by what it would change: nothing.
void TestPrivateNotes::numbersAndChoicesAreInNoneEither()
{
    QFETCH(QString, what);
    if (what == text("applications"))
        return;
    for (const char *ending : {"md", "csv", "ics", "json"}) {
        for (const QStringList &narrowed : {QStringList(), QStringList{text("--team"), firstTeam()}}) {
            QString contents[2];
            const QString files[2] = {text("sample.polku"), text("changed.polku")};
            for (int i = 0; i < 2; ++i) {
                const QString name = text("out.%1").arg(text(ending));
                QStringList arguments{text("export"), files[i], what, text("--to"), name};
                if (what == text("changes"))
                    arguments << text("--since") << text("2026-03-01");
                if (run(m_folder, arguments + narrowed).code == 0)
                    contents[i] = wordsOf(name);
                QFile::remove(m_folder.path(name));
                contents[i].remove(QRegularExpression(text("DTSTAMP:\\w+"))); // the moment of writing
            }
            QVERIFY2(contents[0] == contents[1], qPrintable(text(ending)));
            if (!contents[0].isEmpty())
                return;
        }
    }
    QFAIL("There is nothing to compare.");
}

/// The copy of everything is the coach's own, as the file itself is; without the notes it could not be read in again.
void TestPrivateNotes::areInTheCoachsOwnCopyOfEverything()
{
    POLKU_ENDED(run(m_folder, "export sample.polku everything --to all.json"), 0);
    const QStringList told = toldIn(wordsOf(text("all.json")), text("everything"));
    // The search finds what is there.
    for (const char *known : {"canary-coaching_note-text-", "canary-person-phone-", "canary-criterion_score-note-"})
        QVERIFY2(told.contains(text(known)), known);
    QVERIFY(told.contains(text("a private day")));
}

void TestPrivateNotes::areToldToTheCoachAlone()
{
    QVERIFY(run(m_folder, "list sample.polku coaching_note").out.contains(text("canary")));
    for (const char *question :
         {"info sample.polku", "attention sample.polku --today 2026-03-18 --json",
          "attention sample.polku --today 2026-03-18", "review sample.polku", "problems sample.polku"}) {
        const Ran ran = run(m_folder, question);
        POLKU_ENDED(ran, 0);
        QCOMPARE(toldIn(ran.out, text("")), QStringList());
    }
}

POLKU_TEST_MAIN(TestPrivateNotes)
#include "tst_privatenotes.moc"
