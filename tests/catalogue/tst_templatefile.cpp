#include "catalogue/catalogue.h"
#include "catalogue/owntemplates.h"
#include "catalogue/templatefile.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace polku;
using namespace polku::test;

/// Templates as files: written and read back, written by hand with mistakes, and kept beside the settings.
class TestTemplateFile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void theProgramsOwnIsReadBackEqual();
    void aShortOneWrittenByHandIsEnough();
    void tellsEveryMistakeWithItsPlace_data();
    void tellsEveryMistakeWithItsPlace();
    void whateverIsLeftOutIsToldOrNotNeeded();
    void aFileThatBreaksOffIsTold();
    void whatIsNoTemplateIsTold_data();
    void whatIsNoTemplateIsTold();
    void aMissingFileIsTold();
    void ownTemplatesComeAndGo();
    void aNameIsNeverReplaced();
    void aBrokenOwnTemplateIsListedWithItsReason();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A template with two phases; `session` is the second session of the second phase.
static QByteArray handWritten(const QByteArray &session, const QByteArray &more = {})
{
    return R"({
  "name": "Short course",
  "phases": [
    {"kind": "before", "name": "Before", "start_week": -2, "end_week": 0},
    {"kind": "month", "name": {"fi": "Kurssi", "en": "Course"}, "start_week": 1, "end_week": 4, "sessions": [
      {"kind": "kickoff", "title": "Start", "week": 1, "weekday": 2, "start": "09:00", "end": "12:00"},
      )" + session +
           "\n    ]" + more + "}\n  ]\n}\n";
}

static const QByteArray &goodSession()
{
    static const QByteArray session =
        R"({"kind": "workshop", "title": "Start", "week": 3, "weekday": 4, "start": "09:00", "end": "12:00"})";
    return session;
}

void TestTemplateFile::theProgramsOwnIsReadBackEqual()
{
    const Catalogue catalogue;
    QVERIFY(!catalogue.programmes().empty());
    for (const ProgrammeTemplate &programme : catalogue.programmes()) {
        const QByteArray bytes = templateJson(programme);
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
        const ProgrammeTemplate read = valueOf(readTemplate(bytes, text("own.json")));
        QVERIFY(read == programme);
        QCOMPARE(templateJson(read), bytes);
    }
}

void TestTemplateFile::aShortOneWrittenByHandIsEnough()
{
    const ProgrammeTemplate programme = valueOf(readTemplate(handWritten(goodSession()), text("short.json")));
    QCOMPARE(programme.code, text("short_course"));
    QCOMPARE(programme.name.fi, text("Short course"));
    QCOMPARE(programme.months, 1);
    QCOMPARE(programme.phases.at(1).name.fi, text("Kurssi"));
    QCOMPARE(programme.phases.at(1).name.sv, text("Course"));
    QCOMPARE(programme.sessions.size(), size_t(2));
    // Codes that nobody wrote are made, and differ.
    QCOMPARE(programme.sessions.at(0).code, text("start"));
    QCOMPARE(programme.sessions.at(1).code, text("start_2"));
    QCOMPARE(programme.sessions.at(1).phase, programme.phases.at(1).code);
    QCOMPARE(programme.sessions.at(1).week, 3);
    QVERIFY(!programme.sessions.at(1).perTeam);
    QVERIFY(programme.criteria.empty());
    QVERIFY(!programme.materials.has_value());
}

void TestTemplateFile::tellsEveryMistakeWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("mistakes");
    const auto session = [](const char *json) { return handWritten(json); };
    QTest::newRow("a word for a number")
        << session(
               R"({"kind": "workshop", "title": "A", "week": "three", "weekday": 4, "start": "09:00", "end": "12:00"})")
        << text("phase 2, session 2, “week”: not a whole number");
    QTest::newRow("a misspelt key")
        << session(
               R"({"kind": "workshop", "title": "A", "offset": 3, "week": 3, "weekday": 4, "start": "09:00", "end": "12:00"})")
        << text("phase 2, session 2, “offset”: not known here; what can stand here is code, kind, title, agenda, week, "
                "weekday, start, end, per_team, materials");
    QTest::newRow("an eighth day of the week")
        << session(R"({"kind": "workshop", "title": "A", "week": 3, "weekday": 8, "start": "09:00", "end": "12:00"})")
        << text("phase 2, session 2, “weekday”: not between 1 and 7");
    QTest::newRow("ends before it begins")
        << session(R"({"kind": "workshop", "title": "A", "week": 3, "weekday": 4, "start": "12:00", "end": "09:00"})")
        << text("phase 2, session 2, “end”: not after start");
    QTest::newRow("no such kind")
        << session(R"({"kind": "party", "title": "A", "week": 3, "weekday": 4, "start": "09:00", "end": "12:00"})")
        << text("phase 2, session 2, “kind”: \"party\" is not known; choose one of: webinar, interview, kickoff, "
                "workshop, coaching, peer_group, clinic, management_meeting, closing, follow_up");
    QTest::newRow("no title")
        << session(
               R"({"kind": "workshop", "title": {"fi": " "}, "week": 3, "weekday": 4, "start": "9", "end": "12:00"})")
        << text("phase 2, session 2, “title”: missing, or not a text\n"
                "phase 2, session 2, “start”: not a time of day, HH:mm");
    QTest::newRow("not an object") << session("17")
                                   << text("phase 2, session 2: not an object in braces\n"
                                           "phase 2, session 2, “kind”: missing, or not a text\n"
                                           "phase 2, session 2, “title”: missing, or not a text\n"
                                           "phase 2, session 2, “week”: missing, or not a whole number\n"
                                           "phase 2, session 2, “weekday”: missing, or not a whole number\n"
                                           "phase 2, session 2, “start”: missing, or not a text\n"
                                           "phase 2, session 2, “end”: missing, or not a text");
    QTest::newRow("a deliverable due in no week")
        << handWritten(goodSession(), R"(, "deliverables": [{"kind": "text", "title": "A", "due_weekday": 1}])")
        << text("phase 2, deliverable 1, “due_week”: missing, or not a whole number");
    QTest::newRow("a phase that ends before it begins")
        << QByteArray(R"({"name": "A", "phases": [{"kind": "month", "name": "M", "start_week": 5, "end_week": 4}]})")
        << text("phase 1, “end_week”: before start_week");
    QTest::newRow("no month")
        << QByteArray(R"({"name": "A", "phases": [{"kind": "before", "name": "M", "start_week": 0, "end_week": 0}]})")
        << text("“phases”: none of them is of the kind \"month\"");
    QTest::newRow("a material of no phase")
        << QByteArray(R"({"name": "A", "phases": [{"kind": "month", "name": "M", "start_week": 1, "end_week": 4}],)"
                      R"("materials": [{"kind": "guide", "title": "G", "phase": "spring"}]})")
        << text("“materials”: there is no phase of the code \"spring\"");
    QTest::newRow("a session with a material that is not there")
        << session(
               R"({"kind": "workshop", "title": "A", "week": 3, "weekday": 4, "start": "09:00", "end": "12:00", "materials": ["slides"]})")
        << text("“sessions”: there is no material of the code \"slides\"");
    QTest::newRow("materials of a session that are no list")
        << session(
               R"({"kind": "workshop", "title": "A", "week": 3, "weekday": 4, "start": "09:00", "end": "12:00", "materials": "slides"})")
        << text("phase 2, session 2, “materials”: missing, or not a list");
}

void TestTemplateFile::tellsEveryMistakeWithItsPlace()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, mistakes);
    const Result<ProgrammeTemplate> read = readTemplate(file, text("own.json"));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QCOMPARE(read.error().what, text("“own.json” cannot be used as a template."));
    // The first ones stand in the sentence, the others in the detail: each is told once.
    QStringList told = read.error().advice.split(text("\n• ")).mid(1);
    if (told.constLast().startsWith(text("and ")))
        told.removeLast();
    told += read.error().detail.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(told.join(QLatin1Char('\n')), mistakes);
}

/// Calls `look` with the template less one value at a time, and with the key that it had.
static void withoutEach(const QJsonValue &value, const std::function<void(const QJsonValue &, const QString &)> &look)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            withoutEach(array.at(i), [&](const QJsonValue &changed, const QString &key) {
                QJsonArray less = array;
                less.replace(i, changed);
                look(less, key);
            });
        }
        return;
    }
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        QJsonObject less = object;
        less.remove(key);
        look(less, key);
        withoutEach(object.value(key), [&](const QJsonValue &changed, const QString &inner) {
            QJsonObject whole = object;
            whole.insert(key, changed);
            look(whole, inner);
        });
    }
}

void TestTemplateFile::whateverIsLeftOutIsToldOrNotNeeded()
{
    const ProgrammeTemplate programme = valueOf(
        readTemplate(handWritten(goodSession(), R"(, "deliverables": [{"kind": "text", "title": "A", "due_week": 1,
            "due_weekday": 1}])"),
                     text("short.json")));
    const QJsonObject whole = QJsonDocument::fromJson(templateJson(programme)).object();
    QStringList needed;
    withoutEach(whole, [&](const QJsonValue &changed, const QString &key) {
        const Result<ProgrammeTemplate> read =
            readTemplate(QJsonDocument(changed.toObject()).toJson(), text("less.json"));
        if (read)
            return;
        needed.append(key);
        const bool told = read.error().advice.contains(text("“%1”").arg(key)) || key == text("phases");
        QVERIFY2(told, qPrintable(key + text(": ") + read.error().advice));
    });
    needed.removeDuplicates();
    needed.sort();
    QCOMPARE(needed, QStringList({text("due_week"), text("due_weekday"), text("end"), text("end_week"), text("kind"),
                                  text("name"), text("phases"), text("start"), text("start_week"), text("title"),
                                  text("week"), text("weekday")}));
}

void TestTemplateFile::aFileThatBreaksOffIsTold()
{
    const Catalogue catalogue;
    const QByteArray whole = templateJson(*catalogue.programme({}));
    for (qsizetype length = 0; length < whole.size() - 2; length += 997) {
        const Result<ProgrammeTemplate> read = readTemplate(whole.left(length), text("part.json"));
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().advice.contains(text("line")), qPrintable(read.error().advice));
    }
}

void TestTemplateFile::whatIsNoTemplateIsTold_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("a comma too many") << QByteArray("{\n \"name\": \"A\",\n}") << text("line 3");
    QTest::newRow("nothing") << QByteArray() << text("line 1");
    QTest::newRow("a list") << QByteArray("[1, 2]") << text("holds no phases");
    QTest::newRow("something else") << QByteArray(R"({"teams": []})") << text("holds no phases");
    QTest::newRow("of a newer program") << QByteArray(R"({"polku_template": 2, "phases": []})") << text("newer Polku");
    QTest::newRow("far too large") << QByteArray(9 * 1024 * 1024, ' ') << text("far too large");
}

void TestTemplateFile::whatIsNoTemplateIsTold()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    const Result<ProgrammeTemplate> read = readTemplate(file, text("own.json"));
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().advice.contains(says), qPrintable(read.error().advice));
}

void TestTemplateFile::aMissingFileIsTold()
{
    const TemporaryFolder folder;
    const Result<ProgrammeTemplate> read = readTemplateFile(folder.path(text("gone.json")));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::Storage);
    QVERIFY(read.error().what.contains(text("gone.json")));
}

void TestTemplateFile::ownTemplatesComeAndGo()
{
    const TemporaryFolder settings;
    const QString folder = settings.path(text("templates"));
    QVERIFY(ownTemplates(folder).empty());
    const ProgrammeTemplate programme = valueOf(readTemplate(handWritten(goodSession()), text("short.json")));
    const QString path = valueOf(addOwnTemplate(folder, programme));
    QCOMPARE(QFileInfo(path).fileName(), text("short_course.json"));
    QCOMPARE(ownTemplates(folder).size(), size_t(1));
    QVERIFY(*ownTemplates(folder).front().programme == programme);

    valueOf(renameOwnTemplate(path, text("  Longer   course ")));
    QCOMPARE(ownTemplates(folder).front().programme->name.sv, text("Longer course"));
    QVERIFY(!renameOwnTemplate(path, text(" ")).has_value());
    QCOMPARE(ownTemplates(folder).front().programme->name.sv, text("Longer course"));

    const QString removed = valueOf(removeOwnTemplate(path));
    QVERIFY(ownTemplates(folder).empty());
    QCOMPARE(valueOf(restoreOwnTemplate(removed)), path);
    QCOMPARE(ownTemplates(folder).front().programme->name.sv, text("Longer course"));
}

void TestTemplateFile::aNameIsNeverReplaced()
{
    const TemporaryFolder folder;
    const ProgrammeTemplate programme = valueOf(readTemplate(handWritten(goodSession()), text("short.json")));
    const QString first = valueOf(addOwnTemplate(folder.path(), programme));
    const QByteArray before = bytesOf(first);
    const QString second = valueOf(addOwnTemplate(folder.path(), programme));
    QCOMPARE(QFileInfo(second).fileName(), text("short_course_2.json"));
    QCOMPARE(bytesOf(first), before);
    QCOMPARE(valueOf(readTemplateFile(second)).code, text("short_course_2"));
    // What was removed does not replace what has come in its place.
    const QString removed = valueOf(removeOwnTemplate(first));
    valueOf(addOwnTemplate(folder.path(), programme));
    valueOf(restoreOwnTemplate(removed));
    QCOMPARE(ownTemplates(folder.path()).size(), size_t(3));
}

void TestTemplateFile::aBrokenOwnTemplateIsListedWithItsReason()
{
    const TemporaryFolder folder;
    folder.write(text("broken.json"), "{");
    const std::vector<OwnTemplate> templates = ownTemplates(folder.path());
    QCOMPARE(templates.size(), size_t(1));
    QVERIFY(!templates.front().programme.has_value());
    QVERIFY(templates.front().programme.error().what.contains(text("broken.json")));
}

POLKU_TEST_MAIN(TestTemplateFile)
#include "tst_templatefile.moc"
