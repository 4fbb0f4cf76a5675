#include "academy/archive.h"
#include "catalogue/owntemplates.h"
#include "catalogue/templatefile.h"
#include "fields/dayedit.h"
#include "pages/newacademy/newacademypage.h"
#include "pages/newacademy/templatelist.h"
#include "shell/errorpanel.h"
#include "support/windowscene.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

/// Describing a new academy with its schedule beside it, templates of one's own, and academies side by side in a file.
/// Today is 15 October 2025; the practice academy is in its ninth week.
class TestNewAcademyPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void theScheduleFollowsWhatIsChosen();
    void thePreviewTellsWhyASessionIsNotOnItsDay();
    void aFurtherAcademyIsOneStep();
    void aFileOfItsOwn();
    void aStartThatIsOddIsToldAndPossible_data();
    void aStartThatIsOddIsToldAndPossible();
    void aNameIsAskedForAtThePlace();
    void escapeLeadsBack();
    void anAcademyBecomesATemplate();
    void ownTemplatesAreRenamedRemovedAndPutBack();
    void templateFilesAreOpenedAndPassedOn();
    void aTemplateWithMistakesTellsThem();
    void problemsOfATemplateStandAtTheirPlace();
    void academiesStandSideBySide();
    void aFinishedOneIsArchivedAndComesBack();
    void everyControlIsNamed();

private:
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
    template <class W>
    W *find(const char *name) const
    {
        W *widget = m_scene->window->findChild<W *>(text(name));
        if (!widget)
            qFatal("There is no %s in the window.", name);
        return widget;
    }
    void open(const char *action = "anotherAcademy") { m_scene->trigger(action); }
    void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    TemplateList *templates() const { return m_scene->window->findChild<NewAcademyPage *>()->templates(); }
    QStringList templateNames() const
    {
        QStringList names;
        for (int i = 0; i < templates()->list()->count(); ++i) {
            if (templates()->list()->item(i)->flags() & Qt::ItemIsSelectable)
                names.append(templates()->list()->item(i)->text());
        }
        return names;
    }
    /// The notes beside the lines of the preview, by what the line is about.
    QString noteOf(const char *title) const
    {
        const auto items =
            find<QTreeWidget>("previewList")->findItems(text(title), Qt::MatchExactly | Qt::MatchRecursive, 1);
        return items.isEmpty() ? text("no such line") : items.front()->text(3);
    }
    void writeStart(const QString &day)
    {
        auto *start = find<DayEdit>("newStart");
        start->setFocus();
        WindowScene::type(start->line(), day);
        QTest::keyClick(start->line(), Qt::Key_Tab);
    }
    void setStart(QDate day) { writeStart(day.toString(text("d.M.yyyy"))); }
    QString academyName() const { return find<QWidget>("academyName")->accessibleName(); }
    QMenu *academies() const { return find<QPushButton>("academyName")->menu(); }
    static QStringList choices(const QMenu *menu)
    {
        QStringList names;
        for (const QAction *action : menu->actions()) {
            if (action->objectName() == text("academyChoice"))
                names.append(action->text().section(QLatin1Char('\t'), 0, 0));
        }
        return names;
    }
    static QAction *choice(const QMenu *menu, const char *name)
    {
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(text(name)))
                return action;
        }
        qFatal("no academy %s in the menu", name);
    }

    std::unique_ptr<WindowScene> m_scene;
};

void TestNewAcademyPage::init()
{
    failOnWarnings();
    m_scene = std::make_unique<WindowScene>();
}

void TestNewAcademyPage::theScheduleFollowsWhatIsChosen()
{
    open();
    auto *list = find<QTreeWidget>("previewList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->topLevelItemCount(), 7); // before, four months, follow-up at 6 and 12 months
    QCOMPARE(list->topLevelItem(0)->text(1), text("Before"));
    // The first day proposed leaves time for the call, so that there is nothing to remark.
    QVERIFY(!find<QLabel>("newNotes")->isVisible());
    const QString before = list->topLevelItem(1)->text(0);
    auto *start = find<DayEdit>("newStart");
    setStart(start->day().addYears(1));
    QVERIFY(list->topLevelItem(1)->text(0) != before);
    QVERIFY(find<QLabel>("previewSummary")->text().contains(QString::number(start->day().year())));
    // What is no day is told of, and changes nothing; a day as people write it is understood.
    const QDate chosen = start->day();
    writeStart(text("31.2.2028"));
    QCOMPARE(start->day(), chosen);
    QVERIFY(m_scene->toast().contains(text("31.2.2028")));
    writeStart(text("7.2.2028"));
    QCOMPARE(start->day(), QDate(2028, 2, 7));
    // The language of the academy's texts, too.
    auto *language = find<QComboBox>("newLanguage");
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Home);
    QCOMPARE(language->currentText(), text("suomi"));
    QCOMPARE(list->topLevelItem(0)->text(1), text("Ennen alkua"));
}

void TestNewAcademyPage::thePreviewTellsWhyASessionIsNotOnItsDay()
{
    open();
    setStart(QDate(2027, 1, 11));
    QCOMPARE(noteOf("Closing seminar"), text("6 May 2027 is a holiday: Ascension Day."));
    QCOMPARE(noteOf("Kick-off"), QString());
    // Without scrolling sideways.
    QVERIFY(!find<QTreeWidget>("previewList")->horizontalScrollBar()->isVisible());
    QVERIFY(find<QLabel>("previewSummary")->text().contains(text("moved off a weekend or holiday")));
}

void TestNewAcademyPage::aFurtherAcademyIsOneStep()
{
    const QString file = m_scene->workspace().path();
    const QStringList before = tableDump(file);
    open();
    QVERIFY(find<QCheckBox>("newHere")->isChecked());
    QVERIFY(find<QLineEdit>("newName")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("newName"), text("Spring academy"));
    QTest::keyClicks(find<QLineEdit>("newOrganiser"), text("The town"));
    QTest::keyClicks(find<QLineEdit>("newCoaches"), text("Anna Aho, Bo Berg"));
    QTest::keyClick(find<QLineEdit>("newCoaches"), Qt::Key_Return);
    QCOMPARE(academyName(), text("Spring academy"));
    QCOMPARE(m_scene->workspace().path(), file);
    const std::vector<Academy> academies = m_scene->all<Academy>();
    QCOMPARE(academies.size(), size_t(2));
    QCOMPARE(academies.back().organiser, text("The town"));
    QCOMPARE(academies.back().coaches, text("Anna Aho, Bo Berg"));
    QVERIFY(m_scene->window->pages()->isVisible());
    m_scene->trigger("undo");
    QCOMPARE(differences(before, tableDump(file)), QString());
    QVERIFY(academyName() != text("Spring academy"));
}

void TestNewAcademyPage::aFileOfItsOwn()
{
    m_scene->window->files().askSave = [&](const QString &) { return m_scene->path("spring.polku"); };
    open("newAcademy");
    QVERIFY(!find<QCheckBox>("newHere")->isChecked());
    QTest::keyClicks(find<QLineEdit>("newName"), text("Spring academy"));
    press("newMake");
    QCOMPARE(m_scene->window->files().fileName(), text("spring.polku"));
    QCOMPARE(m_scene->all<Academy>().size(), size_t(1));
    QCOMPARE(m_scene->all<Phase>().size(), size_t(7));
}

void TestNewAcademyPage::aStartThatIsOddIsToldAndPossible_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QDate>("starts");
    QTest::newRow("in the past") << QDate(2025, 9, 1) << text("in the past") << QDate(2025, 9, 1);
    QTest::newRow("a holiday") << QDate(2026, 1, 6) << text("holiday: Epiphany") << QDate(2026, 1, 6);
    QTest::newRow("a Saturday") << QDate(2026, 1, 24) << text("starts on Monday 26 January 2026") << QDate(2026, 1, 26);
}

void TestNewAcademyPage::aStartThatIsOddIsToldAndPossible()
{
    QFETCH(QDate, start);
    QFETCH(QString, told);
    QFETCH(QDate, starts);
    open();
    setStart(start);
    auto *notes = find<QLabel>("newNotes");
    QVERIFY(notes->isVisible());
    QVERIFY2(notes->text().contains(told), qPrintable(notes->text()));
    QTest::keyClicks(find<QLineEdit>("newName"), text("Odd"));
    press("newMake");
    QCOMPARE(m_scene->all<Academy>().back().starts, starts);
}

void TestNewAcademyPage::aNameIsAskedForAtThePlace()
{
    open();
    press("newMake");
    QVERIFY(find<QLabel>("newProblem")->isVisible());
    QVERIFY(find<QLineEdit>("newName")->hasFocus());
    QCOMPARE(m_scene->all<Academy>().size(), size_t(1));
    QTest::keyClicks(find<QLineEdit>("newName"), text("A"));
    QVERIFY(!find<QLabel>("newProblem")->isVisible());
}

void TestNewAcademyPage::escapeLeadsBack()
{
    const QString before = academyName();
    open();
    QTest::keyClick(find<QLineEdit>("newName"), Qt::Key_Escape);
    QVERIFY(m_scene->window->pages()->isVisible());
    QCOMPARE(academyName(), before);
    QCOMPARE(m_scene->all<Academy>().size(), size_t(1));
}

void TestNewAcademyPage::anAcademyBecomesATemplate()
{
    m_scene->trigger("saveTemplate");
    auto *dialog = find<QInputDialog>("templateName");
    auto *line = dialog->findChild<QLineEdit *>();
    WindowScene::type(line, text("Our programme"));
    QTest::keyClick(line, Qt::Key_Return);
    const std::vector<OwnTemplate> own = ownTemplates(m_scene->templateFolder());
    QCOMPARE(own.size(), size_t(1));
    QCOMPARE(own.front().programme->name.fi, text("Our programme"));
    QVERIFY(m_scene->toast().contains(text("Our programme")));
    // The next academy is made from it, on the days that the last one had.
    open();
    QCOMPARE(templateNames(), QStringList({text("Four-month academy"), text("Our programme")}));
    auto *list = templates()->list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(list->currentItem()->text(), text("Our programme"));
    QTest::keyClicks(find<QLineEdit>("newName"), text("Next"));
    press("newMake");
    const std::vector<Academy> academies = m_scene->all<Academy>();
    QCOMPARE(academies.back().name, text("Next"));
    QCOMPARE(academies.back().templateCode, text("our_programme"));
    const auto shared = [&](const Academy &academy) {
        return m_scene->all<Session>(Query().where(&Session::academy, academy.id).where(&Session::team, TeamId()))
            .size();
    };
    QCOMPARE(shared(academies.back()), shared(academies.front()));
}

void TestNewAcademyPage::ownTemplatesAreRenamedRemovedAndPutBack()
{
    const Catalogue catalogue;
    valueOf(addOwnTemplate(m_scene->templateFolder(), *catalogue.programme({})));
    open();
    auto *list = templates()->list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    WindowScene::type(editor, text("Renamed"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(templateNames().last(), text("Renamed"));
    QCOMPARE(ownTemplates(m_scene->templateFolder()).front().programme->name.en, text("Renamed"));

    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(templateNames(), QStringList(text("Four-month academy")));
    QVERIFY(ownTemplates(m_scene->templateFolder()).empty());
    QVERIFY(find<QLabel>("templateMessage")->text().contains(text("Renamed")));
    press("restoreTemplate");
    QCOMPARE(templateNames().last(), text("Renamed"));
    QCOMPARE(list->currentItem()->text(), text("Renamed"));
    // Those of the program stay as they are.
    QTest::keyClick(list, Qt::Key_Home);
    QVERIFY(!find<QPushButton>("renameTemplate")->isEnabled());
    QVERIFY(!find<QPushButton>("removeTemplate")->isEnabled());
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(templateNames().size(), 2);
}

void TestNewAcademyPage::templateFilesAreOpenedAndPassedOn()
{
    open();
    const QString file = m_scene->path("passed-on");
    templates()->askSave = [&](const QString &) { return file; };
    press("saveTemplateFile");
    ProgrammeTemplate passedOn = valueOf(readTemplateFile(file + text(".json")));
    passedOn.name.en = text("From a colleague");
    passedOn.code = text("colleague");
    QFile changed(file + text(".json"));
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(templateJson(passedOn)) > 0);
    changed.close();
    templates()->askOpen = [&] { return file + text(".json"); };
    press("openTemplate");
    QCOMPARE(templates()->list()->currentItem()->text(), text("From a colleague"));
    QCOMPARE(ownTemplates(m_scene->templateFolder()).size(), size_t(1));
    // The same again is no second one.
    press("openTemplate");
    QCOMPARE(ownTemplates(m_scene->templateFolder()).size(), size_t(1));
    QVERIFY(find<QLabel>("templateMessage")->text().contains(text("already")));
}

void TestNewAcademyPage::aTemplateWithMistakesTellsThem()
{
    const QByteArray mistaken =
        R"({"name": "A", "phases": [{"kind": "month", "name": "M", "start_week": 1, "end_week": 4,
        "sessions": [{"kind": "workshop", "title": "A", "week": 1, "weekday": 9, "start": "09:00", "end": "12:00"}]}]})";
    QFile file(m_scene->path("mistaken.json"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(mistaken) > 0);
    file.close();
    open();
    templates()->askOpen = [&] { return file.fileName(); };
    press("openTemplate");
    auto *message = find<QLabel>("templateMessage");
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(text("phase 1, session 1, “weekday”: not between 1 and 7")),
             qPrintable(message->text()));
    QVERIFY(ownTemplates(m_scene->templateFolder()).empty());
    QVERIFY(find<QPushButton>("newMake")->isEnabled()); // what was chosen stays chosen

    // One that has been spoilt among one's own says so where its schedule would be.
    QVERIFY(QDir().mkpath(m_scene->templateFolder()));
    QVERIFY(QFile::copy(file.fileName(), m_scene->templateFolder() + text("/mistaken.json")));
    open();
    QTest::keyClick(templates()->list(), Qt::Key_End);
    QVERIFY(find<QLabel>("previewProblem")->text().contains(text("“weekday”")));
    QVERIFY(find<QLabel>("previewProblem")->isVisible());
    QVERIFY(!find<QPushButton>("newMake")->isEnabled());
    QTest::keyClick(templates()->list(), Qt::Key_Home);
    QVERIFY(find<QPushButton>("newMake")->isEnabled());
    QVERIFY(!find<QLabel>("previewProblem")->isVisible());
}

void TestNewAcademyPage::problemsOfATemplateStandAtTheirPlace()
{
    // Readable, yet odd: phases that overlap, a session outside its phase, a deadline before the start.
    const QByteArray odd = R"({"name": "Odd", "phases": [
        {"kind": "month", "name": "First", "start_week": 1, "end_week": 5,
         "sessions": [{"kind": "workshop", "title": "Too late", "week": 9, "weekday": 4, "start": "09:00", "end": "12:00"}],
         "deliverables": [{"kind": "text", "title": "Too soon", "due_week": -1, "due_weekday": 3}]},
        {"kind": "month", "name": "Second", "start_week": 5, "end_week": 12}]})";
    valueOf(addOwnTemplate(m_scene->templateFolder(), valueOf(readTemplate(odd, text("odd.json")))));
    open();
    QTest::keyClick(templates()->list(), Qt::Key_End);
    setStart(QDate(2026, 2, 2));
    QVERIFY2(noteOf("First").startsWith(text("The phase overlaps with “Second”")), qPrintable(noteOf("First")));
    QVERIFY(noteOf("Second").startsWith(text("The phase overlaps with “First”")));
    QVERIFY2(noteOf("Too late").startsWith(text("The session is outside its phase “First”")),
             qPrintable(noteOf("Too late")));
    QVERIFY2(noteOf("Too soon").startsWith(text("The deliverable is due before the academy starts")),
             qPrintable(noteOf("Too soon")));
    QVERIFY(find<QLabel>("previewSummary")->text().contains(text("4 thing")));
}

void TestNewAcademyPage::academiesStandSideBySide()
{
    const QString practice = academyName();
    open();
    QTest::keyClicks(find<QLineEdit>("newName"), text("Second & third"));
    press("newMake");
    QCOMPARE(choices(academies()), QStringList({practice, text("Second && third")}));
    QVERIFY(choice(academies(), "Second")->isChecked());
    choice(academies(), qPrintable(practice))->trigger();
    QTRY_COMPARE(academyName(), practice);
    QVERIFY(choice(academies(), qPrintable(practice))->isChecked());
    // By the keyboard: the palette knows them, too.
    QTest::keyClick(m_scene->window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("paletteField"), text("Second"));
    QTest::keyClick(find<QLineEdit>("paletteField"), Qt::Key_Return);
    QCOMPARE(academyName(), text("Second & third"));
}

void TestNewAcademyPage::aFinishedOneIsArchivedAndComesBack()
{
    const QString practice = academyName();
    // One that goes on is not put away, and the reason is told.
    m_scene->trigger("archiveAcademy");
    QVERIFY(m_scene->window->errors().isVisible());
    QVERIFY(m_scene->window->errors().error().what.contains(text("is not over")));
    m_scene->window->errors().dismiss();

    open();
    setStart(QDate(2024, 9, 2));
    QTest::keyClicks(find<QLineEdit>("newName"), text("Long ago"));
    press("newMake");
    const QStringList before = tableDump(m_scene->workspace().path());
    m_scene->trigger("archiveAcademy");
    QCOMPARE(academyName(), practice);
    QCOMPARE(choices(academies()), QStringList(practice));
    auto *archive = academies()->findChild<QMenu *>(text("archivedAcademies"));
    QVERIFY(archive);
    QCOMPARE(choices(archive), QStringList(text("Long ago")));
    choice(archive, "Long ago")->trigger();
    QTRY_COMPARE(academyName(), text("Long ago"));
    QCOMPARE(find<QLabel>("academyLine")->text(), text("Archived"));
    QAction *back = m_scene->window->actions().action(text("archiveAcademy"));
    m_scene->window->actions().update();
    QVERIFY2(back->text().contains(text("Bring")), qPrintable(back->text()));
    back->trigger();
    QCOMPARE(choices(academies()).size(), 2);
    QCOMPARE(differences(before, tableDump(m_scene->workspace().path())), QString());
    // Two steps: back to the archive, and out of it again.
    m_scene->trigger("undo");
    QCOMPARE(choices(academies()).size(), 1);
    m_scene->trigger("undo");
    QCOMPARE(choices(academies()).size(), 2);
}

void TestNewAcademyPage::everyControlIsNamed()
{
    const Catalogue catalogue;
    valueOf(addOwnTemplate(m_scene->templateFolder(), *catalogue.programme({})));
    open();
    QTest::keyClick(templates()->list(), Qt::Key_End);
    QTest::keyClick(templates()->list(), Qt::Key_Delete);
    QCOMPARE(unnamedControls(m_scene->window->findChild<NewAcademyPage *>()), QStringList());
}

POLKU_WINDOW_TEST_MAIN(TestNewAcademyPage)
#include "tst_newacademypage.moc"
