// A team keeps, compares and brings back versions of its plan in the window, with real keys.

#include "academy/planedit.h"
#include "academy/planversions.h"
#include "fields/markdowntext.h"
#include "pages/plan/planpage.h"
#include "pages/plan/versionsview.h"
#include "support/windowscene.h"
#include "widgets/timeslider.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class Scene : public WindowScene
{
public:
    Scene()
    {
        goTo("plan");
        // The team that has its versions.
        for (const PlanVersion &version : all<PlanVersion>())
            window->desk().open(version.id);
        act("showVersions");
    }

    PlanPage *page() const { return qobject_cast<PlanPage *>(window->pages()->current()); }
    void act(const char *action) const { page()->findChild<QAction *>(text(action))->trigger(); }
    bool showsVersions() const
    {
        auto *view = page()->findChild<VersionsView *>();
        return view && view->isVisible();
    }
    QListView *parts() const { return find<QListView>("versionParts"); }
    QComboBox *from() const { return find<QComboBox>("versionFrom"); }
    QComboBox *to() const { return find<QComboBox>("versionTo"); }
    TimeSlider *slider() const { return find<TimeSlider>("versionSlider"); }
    QPushButton *restore() const { return find<QPushButton>("restorePart"); }
    QString summary() const { return find<QLabel>("versionSummary")->text(); }
    QString shown() const { return find<QTextBrowser>("versionText")->toPlainText(); }
    QString html() const { return find<QTextBrowser>("versionText")->toHtml(); }
    QString partTitle() const { return find<QLabel>("versionPartTitle")->text(); }
    std::vector<PlanSection> sections() const
    {
        return all<PlanSection>(Query().where(&PlanSection::team, page()->team()).orderBy(&PlanSection::rank));
    }
    PlanSection section(int row) const { return sections().at(size_t(row)); }
    void write(int row, const QString &body) const
    {
        valueOf(workspace().set(section(row).id, &PlanSection::body, body));
    }
    void answer(const char *name) const
    {
        auto *dialog = window->findChild<QInputDialog *>(text("versionNameDialog"));
        QVERIFY(dialog);
        auto *line = dialog->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, text(name));
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void choose(QComboBox *box, const char *start) const
    {
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemText(i).startsWith(text(start)))
                return box->setCurrentIndex(i);
        }
        qFatal("There is no %s to choose.", start);
    }
    /// The part in the list that is called so.
    void open(const QString &title) const
    {
        for (int row = 0; row < parts()->model()->rowCount(); ++row) {
            if (parts()->model()->index(row, 0).data().toString() == title)
                return parts()->setCurrentIndex(parts()->model()->index(row, 0));
        }
        qFatal("There is no part %s.", qPrintable(title));
    }
};

class tst_PlanVersionsView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndCloses();
    void comparesWithWhatWasKeptLast();
    void aTableIsShownAsATable();
    void aVersionIsMadeComparedAndBroughtBack();
    void aRemovedGoalComesBack();
    void whatWasMovedStaysWhereItIs();
    void whatIsTheSameIsFolded();
    void theSliderGoesThroughTime();
    void theTwoAreSwapped();
    void versionsAreRenamedAndRemoved();
    void aTeamWithoutVersionsLearnsWhatTheyAreFor();
    void aVersionOpensHere();
    void aBrokenVersionIsTold();
    void aLongPlanIsCompared();
    void everyControlHasAName();
    void nothingCanBeWrittenInAFileForLooking();
};

void tst_PlanVersionsView::opensAndCloses()
{
    const Scene scene;
    QVERIFY(!scene.showsVersions());
    scene.page()->findChild<MarkdownText *>(text("body"))->setFocus();
    QTest::keyClick(scene.page()->findChild<MarkdownText *>(text("body")), Qt::Key_F8);
    QVERIFY(scene.showsVersions());
    QVERIFY(!scene.page()->findChild<MarkdownText *>(text("body"))->isVisible());
    QTest::keyClick(scene.slider(), Qt::Key_Escape);
    QVERIFY(!scene.showsVersions());
    QVERIFY(scene.page()->findChild<MarkdownText *>(text("body"))->hasFocus());
    scene.act("showVersions");
    scene.act("showVersions");
    QVERIFY(!scene.showsVersions());
    // Looking changes nothing.
    QVERIFY(!scene.workspace().hasWritten());
}

void tst_PlanVersionsView::comparesWithWhatWasKeptLast()
{
    const Scene scene;
    scene.act("showVersions");
    QVERIFY(scene.from()->currentText().startsWith(text("Sent to the management group")));
    QCOMPARE(scene.to()->currentText(), text("Now"));
    QVERIFY2(scene.summary().contains(text("2 goals differ.")), qPrintable(scene.summary()));
    scene.open(scene.section(2).title);
    // Marked by more than colour, and told in words.
    QVERIFY(scene.html().contains(text("line-through")) && scene.html().contains(text("underline")));
    QVERIFY(scene.find<QLabel>("versionPartSummary")->text().contains(text("changed.")));
    // Alt with the arrow goes to the next.
    const QString first = scene.partTitle();
    QTest::keyClick(scene.parts(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(scene.partTitle() != first);
    QTest::keyClick(scene.parts(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.partTitle(), first);
}

void tst_PlanVersionsView::aTableIsShownAsATable()
{
    const Scene scene;
    scene.act("showVersions");
    scene.open(scene.section(3).title);
    const QString html = scene.html();
    QVERIFY(html.count(text("<table")) >= 2); // the two sides, and the table that was there
    QVERIFY(scene.shown().contains(text("Transport")));
    QVERIFY(!scene.shown().contains(QLatin1Char('|')));
}

void tst_PlanVersionsView::aVersionIsMadeComparedAndBroughtBack()
{
    const Scene scene;
    const QString before = scene.section(0).body;
    scene.act("nameVersion");
    QVERIFY(scene.showsVersions());
    scene.answer("Before the meeting");
    QCOMPARE(scene.all<PlanVersion>().back().title, text("Before the meeting"));
    QVERIFY(scene.toast().contains(text("Before the meeting")));
    QVERIFY(scene.from()->currentText().startsWith(text("Before the meeting")));
    QVERIFY(scene.find<QWidget>("noDifference")->isVisible());

    scene.act("showVersions");
    auto *body = scene.page()->findChild<MarkdownText *>(text("body"));
    auto *path = scene.find<QListView>("planPath");
    path->setCurrentIndex(path->model()->index(0, 0));
    body->setFocus();
    QTest::keyClick(body, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(body, text("Hastily: "));
    scene.act("showVersions"); // writes what is typed
    QCOMPARE(scene.summary(), text("1 section differs."));
    QVERIFY2(scene.shown().contains(text("Hastily: ")), qPrintable(scene.shown()));
    QVERIFY(scene.restore()->isEnabled());
    scene.restore()->setFocus();
    QTest::keyClick(scene.restore(), Qt::Key_Space);
    QCOMPARE(scene.section(0).body, before);
    QCOMPARE(scene.summary(), text("Nothing differs between the two."));
    QVERIFY(scene.toast().contains(text("Before the meeting")));
    // One undo takes it back, one more the typing.
    scene.trigger("undo");
    QCOMPARE(scene.summary(), text("1 section differs."));
    QVERIFY(scene.section(0).body.startsWith(text("Hastily: ")));
    scene.trigger("redo");
    QCOMPARE(scene.section(0).body, before);
    // The text that is open is the one that was brought back.
    scene.act("showVersions");
    QCOMPARE(markdown::read(body->markdown()), markdown::read(before));
}

void tst_PlanVersionsView::aRemovedGoalComesBack()
{
    const Scene scene;
    scene.act("showVersions");
    const auto goals = scene.all<Goal>(Query().where(&Goal::team, scene.page()->team()));
    const Goal gone = goals.back();
    valueOf(scene.workspace().edit({}, [&](Edit &edit) { edit.remove(gone.id); }));
    scene.open(gone.title);
    QTest::mouseClick(scene.restore(), Qt::LeftButton);
    QCOMPARE(scene.read(gone.id).title, gone.title);
    scene.trigger("undo");
    QCOMPARE(scene.all<Goal>(Query().where(&Goal::team, scene.page()->team())).size(), goals.size() - 1);
}

void tst_PlanVersionsView::whatWasMovedStaysWhereItIs()
{
    const Scene scene;
    scene.act("showVersions");
    const PlanSection section = scene.section(0);
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        edit.set(section.id, &PlanSection::body, text("Other words."));
        moveSection(edit, section.id, 3);
    }));
    QCOMPARE(scene.section(3).id, section.id);
    scene.open(section.title);
    QTest::mouseClick(scene.restore(), Qt::LeftButton);
    QCOMPARE(scene.section(3).body, section.body); // the words, not the place
    QVERIFY2(scene.toast().contains(text("its place in the plan stays as it is now")), qPrintable(scene.toast()));
}

void tst_PlanVersionsView::whatIsTheSameIsFolded()
{
    const Scene scene;
    scene.act("showVersions");
    const int differing = scene.parts()->model()->rowCount();
    QTest::mouseClick(scene.find<QCheckBox>("showSameParts"), Qt::LeftButton, {}, QPoint(8, 12));
    QVERIFY(scene.parts()->model()->rowCount() > differing);
    // Within a long section, too, until it is asked for.
    QStringList paragraphs;
    for (int i = 0; i < 30; ++i)
        paragraphs.append(text("Paragraph %1 stays as it is.").arg(i));
    scene.write(0, paragraphs.join(text("\n\n")));
    scene.act("nameVersion");
    scene.answer("Long");
    paragraphs[15] = text("Another one altogether.");
    scene.write(0, paragraphs.join(text("\n\n")));
    scene.open(scene.section(0).title);
    QVERIFY(scene.shown().contains(text("Another one altogether.")));
    QVERIFY(!scene.shown().contains(text("Paragraph 3 stays")));
    QVERIFY2(scene.shown().contains(text("14 paragraphs the same")), qPrintable(scene.shown()));
    auto *browser = scene.find<QTextBrowser>("versionText");
    Q_EMIT browser->anchorClicked(QUrl(text("fold:0")));
    QVERIFY(scene.shown().contains(text("Paragraph 3 stays")));
    QVERIFY(!scene.shown().contains(text("Paragraph 25 stays")));
}

void tst_PlanVersionsView::theSliderGoesThroughTime()
{
    const Scene scene;
    scene.act("showVersions");
    TimeSlider *slider = scene.slider();
    const int now = slider->maximum();
    QCOMPARE(slider->value(), 1); // the two that were kept, and now
    QCOMPARE(now, 2);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    QVERIFY(scene.from()->currentText().startsWith(text("First draft for the sponsor")));
    QVERIFY(scene.find<QLabel>("versionWhen")->text().contains(text("First draft for the sponsor")));
    const int many = scene.parts()->model()->rowCount();
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(scene.from()->currentText(), text("Now"));
    QCOMPARE(scene.parts()->model()->rowCount(), 0);
    QVERIFY(scene.find<QWidget>("noDifference")->isVisible());
    QTest::keyClick(slider, Qt::Key_PageDown);
    QVERIFY(scene.from()->currentText().startsWith(text("Sent to the management group")));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(scene.parts()->model()->rowCount(), many);
    // With the mouse to the other end.
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 4, slider->height() / 2));
    QCOMPARE(slider->value(), now);
}

void tst_PlanVersionsView::theTwoAreSwapped()
{
    const Scene scene;
    scene.act("showVersions");
    QTest::mouseClick(scene.find<QToolButton>("swapVersions"), Qt::LeftButton);
    QCOMPARE(scene.from()->currentText(), text("Now"));
    QVERIFY(scene.to()->currentText().startsWith(text("Sent to the management group")));
    // Now cannot be brought back; the reason stands there.
    QVERIFY(!scene.restore()->isEnabled());
    QVERIFY(!scene.restore()->toolTip().isEmpty());
    scene.choose(scene.from(), "First draft for the sponsor");
    QVERIFY(scene.restore()->isEnabled());
}

void tst_PlanVersionsView::versionsAreRenamedAndRemoved()
{
    const Scene scene;
    scene.act("showVersions");
    auto *menu = scene.find<QMenu>("versionCommands");
    const auto run = [&](const char *command) {
        Q_EMIT menu->aboutToShow();
        auto *action = menu->findChild<QAction *>(text(command));
        QVERIFY(action);
        action->trigger();
    };
    run("renameVersion");
    scene.answer("Sent to everybody");
    QVERIFY(scene.from()->currentText().startsWith(text("Sent to everybody")));
    run("removeVersion");
    QCOMPARE(scene.all<PlanVersion>().size(), size_t(1));
    QVERIFY(scene.from()->currentText().startsWith(text("First draft for the sponsor")));
    scene.trigger("undo");
    QCOMPARE(scene.all<PlanVersion>().size(), size_t(2));
}

void tst_PlanVersionsView::aTeamWithoutVersionsLearnsWhatTheyAreFor()
{
    const Scene scene;
    scene.act("showVersions");
    for (QAbstractButton *button : scene.find<QWidget>("planTeams")->findChildren<QAbstractButton *>()) {
        if (!button->text().contains(text("Merilinna")))
            button->click();
    }
    QVERIFY(scene.showsVersions());
    QVERIFY(scene.find<QWidget>("noDifference")->isVisible());
    QVERIFY(!scene.slider()->isEnabled());
    scene.act("nameVersion");
    scene.answer("First");
    QCOMPARE(scene.all<PlanVersion>().back().team, scene.page()->team());
    QVERIFY(scene.slider()->isEnabled());
}

void tst_PlanVersionsView::aVersionOpensHere()
{
    const Scene scene;
    scene.goTo("overview");
    scene.window->desk().open(scene.all<PlanVersion>().front().id);
    QCOMPARE(scene.window->pages()->currentId(), text("plan"));
    QVERIFY(scene.showsVersions());
    QVERIFY(scene.from()->currentText().startsWith(text("First draft for the sponsor")));
    // A section opens where it is written.
    scene.window->desk().open(scene.section(0).id);
    QVERIFY(!scene.showsVersions());
}

void tst_PlanVersionsView::aBrokenVersionIsTold()
{
    const Scene scene;
    scene.act("showVersions");
    QSignalSpy failed(&scene.window->desk(), &Desk::failed);
    valueOf(scene.workspace().set(scene.all<PlanVersion>().back().id, &PlanVersion::content, text("{broken")));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!scene.restore()->isVisible() || !scene.restore()->isEnabled());
    // The others can be looked at.
    scene.choose(scene.from(), "First draft for the sponsor");
    QVERIFY(scene.parts()->model()->rowCount() > 0);
}

void tst_PlanVersionsView::aLongPlanIsCompared()
{
    const Scene scene;
    const QString paragraph = text("word ").repeated(50).trimmed();
    const auto body = [&](const QString &end) {
        QStringList paragraphs;
        for (int i = 0; i < 400; ++i)
            paragraphs.append(paragraph + QLatin1Char(' ') + QString::number(i) + (i % 40 == 0 ? end : QString()));
        return paragraphs.join(text("\n\n"));
    };
    const auto writeAll = [&](const QString &end) {
        valueOf(scene.workspace().edit({}, [&](Edit &edit) {
            for (const PlanSection &section : scene.sections())
                edit.set(section.id, &PlanSection::body, body(end));
        }));
    };
    writeAll({});
    valueOf(keepPlanVersion(scene.workspace(), scene.section(0).plan, text("Long")));
    writeAll(text(" changed"));
    scene.act("showVersions");
    QCOMPARE(scene.summary(), text("16 sections differ."));
    QCOMPARE(scene.find<QLabel>("versionPartSummary")->text(), text("10 paragraphs changed."));
    // Only the part that is looked at is in the window, its unchanged stretches folded.
    QCOMPARE(scene.window->findChildren<QTextBrowser *>(text("versionText")).size(), 1);
    QVERIFY(scene.find<QTextBrowser>("versionText")->document()->blockCount() < 300);
}

void tst_PlanVersionsView::everyControlHasAName()
{
    const Scene scene;
    scene.act("showVersions");
    QCOMPARE(unnamedControls(scene.page()).join(QLatin1Char('\n')), QString());
    QVERIFY(!scene.slider()->accessibleDescription().isEmpty());
    for (int row = 0; row < scene.parts()->model()->rowCount(); ++row)
        QVERIFY(!scene.parts()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void tst_PlanVersionsView::nothingCanBeWrittenInAFileForLooking()
{
    Scene scene;
    const QString path = scene.workspace().path();
    scene.window->desk().setWorkspace({});
    Workspace::Options options;
    options.readOnly = true;
    scene.window->desk().setWorkspace(valueOf(Workspace::open(path, options)));
    scene.goTo("plan");
    scene.window->desk().open(scene.all<PlanVersion>().front().id);
    QVERIFY(scene.showsVersions());
    QVERIFY(scene.parts()->model()->rowCount() > 0);
    QVERIFY(!scene.restore()->isEnabled());
    QVERIFY(!scene.page()->findChild<QAction *>(text("nameVersion"))->isEnabled());
}

POLKU_WINDOW_TEST_MAIN(tst_PlanVersionsView)
#include "tst_planversionsview.moc"
