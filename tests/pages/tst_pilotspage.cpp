// A coach works on the pilots of the practice academy with mouse and keyboard, in the real window.

#include "fields/recordform.h"
#include "fields/recordtable.h"
#include "pages/pilots/pilotpanel.h"
#include "support/windowscene.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/wrappedtext.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_PilotsPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryPilot();
    void showsTitlesAndStatesWhole_data();
    void showsTitlesAndStatesWhole();
    void sortsByAHeader();
    void filtersByTeamStageThemeAndWords();
    void editsInTheTable();
    void refusesABadDateInTheTable();
    void editsTheFormAndUndoesIt();
    void closingInTheMiddleOfTypingLosesNothing();
    void addsAndDeletesAPilot();
    void editsWhatBelongsToThePilot();
    void opensAClauseFromElsewhere();
    void asksForTheSummary();
    void followsTheLanguage();
    void everyControlHasAName();
    void opensThreeThousandPilots();

private:
    struct Scene : WindowScene
    {
        Scene() { goTo("pilots"); }
        QTableView *table() const { return find<QTableView>("pilotTable"); }
        PilotPanel *panel() const { return find<PilotPanel>("pilotPanel"); }
        template <class W>
        W *control(const char *column) const
        {
            return qobject_cast<W *>(panel()->form()->field(QString::fromLatin1(column))->editor()->control());
        }
        Pilot chosen() const { return read(panel()->pilot()); }
    };
};

void tst_PilotsPage::listsEveryPilot()
{
    const Scene scene;
    const auto pilots = scene.all<Pilot>();
    QCOMPARE(scene.table()->model()->rowCount(), int(pilots.size()));
    QVERIFY(scene.panel()->pilot());
    QCOMPARE(scene.find<QLabel>("pilotTitle")->text(), scene.chosen().title);
    QVERIFY(scene.window->pages()->current()->contextLine().startsWith(QString::number(pilots.size())));
}

void tst_PilotsPage::showsTitlesAndStatesWhole_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Finnish") << Language::Finnish;
    QTest::newRow("Swedish") << Language::Swedish;
}

void tst_PilotsPage::showsTitlesAndStatesWhole()
{
    QFETCH(const Language, language);
    const Scene scene;
    scene.window->resize(1280, 800);
    scene.window->setLanguage(language);
    QCoreApplication::processEvents();
    QTableView *table = scene.table();
    const QFontMetrics metrics = table->fontMetrics();
    const auto tallEnough = [&](int row) {
        const QString title = table->model()->index(row, 0).data().toString();
        const int room = table->columnWidth(0) - 2 * theme::gap8;
        const auto lines = wrappedLines(title, table->font(), room, 9).size();
        return table->rowHeight(row) >= int(lines) * metrics.height();
    };
    const int state = table->model()->columnCount() - 1;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QTRY_VERIFY2(tallEnough(row), qPrintable(table->model()->index(row, 0).data().toString()));
        const QString text = table->model()->index(row, state).data().toString();
        QVERIFY2(metrics.horizontalAdvance(text) + theme::iconSize + 2 * theme::gap8 < table->columnWidth(state),
                 qPrintable(text));
    }
}

void tst_PilotsPage::sortsByAHeader()
{
    const Scene scene;
    QTableView *table = scene.table();
    QHeaderView *header = table->horizontalHeader();
    const auto press = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    const PilotId before = scene.panel()->pilot();
    press(4);
    QStringList values = WindowScene::column(table, 4);
    const auto amount = [](QString text) { return text.remove(QChar(0x20ac)).remove(QLatin1Char(',')).toLongLong(); };
    for (qsizetype i = 1; i < values.size(); ++i)
        QVERIFY(values[i].isEmpty() || amount(values[i - 1]) <= amount(values[i]));
    press(4);
    QVERIFY(amount(WindowScene::column(table, 4).first()) > 0);
    QCOMPARE(scene.panel()->pilot(), before);
}

void tst_PilotsPage::filtersByTeamStageThemeAndWords()
{
    const Scene scene;
    QAbstractItemModel *model = scene.table()->model();
    const int all = model->rowCount();
    auto *team = scene.find<QComboBox>("teamFilter");
    team->setFocus();
    QTest::keyClick(team, Qt::Key_Down);
    const TeamId id{team->currentData().toString().toLongLong()};
    QCOMPARE(model->rowCount(), int(scene.all<Pilot>(Query().where(&Pilot::team, id)).size()));
    QTest::keyClick(team, Qt::Key_Up);
    QCOMPARE(model->rowCount(), all);

    auto *search = scene.find<QLineEdit>("pilotFilter");
    const QString title = scene.all<Pilot>().front().title;
    search->setFocus();
    QTest::keyClicks(search, title.toUpper());
    QCOMPARE(WindowScene::column(scene.table(), 0), QStringList(title));
    QTest::keyClicks(search, QStringLiteral("qqq"));
    QVERIFY(scene.find<QLabel>("noHits")->isVisible());
    search->clear();
    QCOMPARE(model->rowCount(), all);

    auto *chips = scene.find<ChipBar>("pilotChips");
    chips->choose(QStringLiteral("theme:") + QStringLiteral("EMP"));
    QVERIFY(!chips->chosen().isEmpty());
    Q_EMIT chips->chosenChanged(chips->chosen());
    QCOMPARE(model->rowCount(), int(scene.all<Pilot>(Query().where(&Pilot::theme, QStringLiteral("EMP"))).size()));
}

void tst_PilotsPage::editsInTheTable()
{
    const Scene scene;
    QTableView *table = scene.table();
    const PilotId pilot{table->model()->index(0, 0).data(RowModel::IdRole).toLongLong()};
    QWidget *value = WindowScene::edit(table, table->model()->index(0, 4));
    WindowScene::type(value, QStringLiteral("123 000"));
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(scene.read(pilot).value, std::optional<qint64>(123'000));
    QCOMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("€123,000"));
    // The form beside shows it too.
    QCOMPARE(scene.control<QLineEdit>("value")->text(), QStringLiteral("€123,000"));
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(scene.read(pilot).value != std::optional<qint64>(123'000));
}

void tst_PilotsPage::refusesABadDateInTheTable()
{
    Scene scene;
    scene.window->resize(1800, 900);
    QCoreApplication::processEvents();
    QTableView *table = scene.table();
    QVERIFY(!table->isColumnHidden(5));
    const PilotId pilot{table->model()->index(0, 0).data(RowModel::IdRole).toLongLong()};
    const QDate before = scene.read(pilot).noticeOn;
    QWidget *line = WindowScene::edit(table, table->model()->index(0, 5));
    WindowScene::type(line, QStringLiteral("31.2.2026"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line->hasFocus());
    QVERIFY(line->accessibleDescription().contains(QStringLiteral("no such day")));
    QCOMPARE(qobject_cast<QLineEdit *>(line)->text(), QStringLiteral("31.2.2026"));
    QCOMPARE(scene.read(pilot).noticeOn, before);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(scene.read(pilot).noticeOn, before);
}

void tst_PilotsPage::editsTheFormAndUndoesIt()
{
    const Scene scene;
    const QString before = scene.chosen().title;
    const PilotId pilot = scene.panel()->pilot();
    auto *title = scene.control<QLineEdit>("title");
    WindowScene::type(title, QStringLiteral("A better title"));
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(scene.chosen().title, QStringLiteral("A better title"));
    QVERIFY(WindowScene::column(scene.table(), 0).contains(QStringLiteral("A better title")));
    QCOMPARE(scene.find<QLabel>("pilotTitle")->text(), QStringLiteral("A better title"));
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.read(pilot).title, before);
    QCOMPARE(title->text(), before);
    QCOMPARE(scene.find<QLabel>("pilotTitle")->text(), before);
}

void tst_PilotsPage::closingInTheMiddleOfTypingLosesNothing()
{
    Scene scene;
    const PilotId pilot = scene.panel()->pilot();
    auto *text = scene.control<QPlainTextEdit>("background");
    text->setFocus();
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(text, QStringLiteral("In the middle of"));
    scene.close();
    scene.open();
    QCOMPARE(scene.read(pilot).background, QStringLiteral("In the middle of"));
}

void tst_PilotsPage::addsAndDeletesAPilot()
{
    const Scene scene;
    const size_t before = scene.all<Pilot>().size();
    auto *team = scene.find<QComboBox>("teamFilter");
    team->setCurrentIndex(1);
    const TeamId id{team->currentData().toString().toLongLong()};
    scene.window->pages()->current()->findChild<QAction *>(QStringLiteral("newPilot"))->trigger();
    QCOMPARE(scene.all<Pilot>().size(), before + 1);
    QCOMPARE(scene.chosen().team, id);
    // Its name is the first thing to type.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Fair taxis"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(scene.chosen().title, QStringLiteral("Fair taxis"));

    QTest::mouseClick(scene.find<QPushButton>("deletePilot"), Qt::LeftButton);
    QCOMPARE(scene.all<Pilot>().size(), before);
    QCOMPARE(scene.toast(), QStringLiteral("“Fair taxis” is deleted."));
    QTest::mouseClick(scene.window->toast().button(), Qt::LeftButton);
    QCOMPARE(scene.all<Pilot>().size(), before + 1);
    QVERIFY(WindowScene::column(scene.table(), 0).contains(QStringLiteral("Fair taxis")));
}

void tst_PilotsPage::editsWhatBelongsToThePilot()
{
    const Scene scene;
    const PilotId pilot = scene.panel()->pilot();
    const auto clauses = [&] { return scene.all<Clause>(Query().where(&Clause::pilot, pilot)); };
    const size_t before = clauses().size();
    QTest::mouseClick(scene.find<QPushButton>("clauseAdd"), Qt::LeftButton);
    QCOMPARE(clauses().size(), before + 1);
    QWidget *name = QApplication::focusWidget();
    WindowScene::type(name, QStringLiteral("One apprentice"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(clauses().back().title, QStringLiteral("One apprentice"));
    QCOMPARE(clauses().back().team, scene.chosen().team);
    QTest::mouseClick(scene.find<QPushButton>("clauseRemove"), Qt::LeftButton);
    QCOMPARE(clauses().size(), before);
    scene.trigger("undo");
    QCOMPARE(clauses().size(), before + 1);
}

void tst_PilotsPage::opensAClauseFromElsewhere()
{
    const Scene scene;
    const Clause clause = scene.all<Clause>().back();
    scene.goTo("overview");
    scene.window->desk().open(clause.id);
    QCOMPARE(scene.panel()->pilot(), clause.pilot);
    auto *table = scene.find<QTableView>("clauseTable");
    QCOMPARE(table->currentIndex().data(RowModel::IdRole).toLongLong(), clause.id.value);
}

void tst_PilotsPage::asksForTheSummary()
{
    const Scene scene;
    const PilotId pilot = scene.panel()->pilot();
    QTest::mouseClick(scene.find<QPushButton>("pilotSummary"), Qt::LeftButton);
    QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("reports"));
    Q_UNUSED(pilot)
}

void tst_PilotsPage::followsTheLanguage()
{
    const Scene scene;
    QCOMPARE(scene.table()->model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Stage"));
    const QStringList stages = WindowScene::column(scene.table(), 2);
    scene.window->setLanguage(Language::Finnish);
    QTRY_VERIFY(WindowScene::column(scene.table(), 2) != stages);
    const StageEntry *now = scene.window->desk().catalogue().procurement().stage(scene.chosen().stage);
    QCOMPARE(scene.control<QComboBox>("stage")->currentText(), now->name.fi);
    scene.window->setLanguage(Language::English);
    QTRY_COMPARE(WindowScene::column(scene.table(), 2), stages);
}

void tst_PilotsPage::everyControlHasAName()
{
    const Scene scene;
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
}

void tst_PilotsPage::opensThreeThousandPilots()
{
    const Scene scene;
    const TeamId team = scene.all<Team>().front().id;
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        for (int i = 0; i < 3000; ++i) {
            Pilot pilot;
            pilot.team = team;
            pilot.title = QStringLiteral("Pilot %1").arg(i);
            pilot.background = QString(2000, QLatin1Char('x'));
            edit.insert(pilot);
        }
    }));
    QVERIFY(scene.table()->model()->rowCount() >= 3000);
    scene.find<QLineEdit>("pilotFilter")->setText(QStringLiteral("pilot 2999"));
    QCOMPARE(WindowScene::column(scene.table(), 0), QStringList(QStringLiteral("Pilot 2999")));
}

POLKU_WINDOW_TEST_MAIN(tst_PilotsPage)
#include "tst_pilotspage.moc"
