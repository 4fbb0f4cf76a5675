// The board of the action plan in the real window: by the pointer, by the keys, and taken back.

#include "actionviewscene.h"

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_ActionBoard : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheActionsByStatus();
    void dragsToAnotherColumnAndTakesItBack();
    void dragsToAnotherPlace();
    void escapeLeavesADrag();
    void aClickOpensTheAction();
    void walksAndMovesByTheKeys();
    void cardsHaveRoomForTheirWords();
    void emptyColumnsSayWhatTheyAreFor();
    void readersAreTold();
    void aFileToLookAtStaysAsItIs();

private:
    /// Presses on the card and lets it go there, in the board.
    static void drag(const CardBoard *board, RecordRef card, QPoint to, bool release = true)
    {
        const QRect place = board->cardRect(card);
        QWidget *origin = nullptr;
        for (size_t i = 0; i < board->columns().size(); ++i) {
            if (board->list(int(i))->cards().rowOf(card) >= 0)
                origin = board->list(int(i))->viewport();
        }
        const QPoint from = origin->mapFrom(board, place.center());
        QTest::mousePress(origin, Qt::LeftButton, {}, from);
        QTest::mouseMove(origin, from + QPoint(20, 4));
        QTest::mouseMove(origin, origin->mapFrom(board, to));
        if (release)
            QTest::mouseRelease(origin, Qt::LeftButton, {}, origin->mapFrom(board, to));
    }
    static QPoint topOf(const CardBoard *board, int column)
    {
        const QWidget *list = board->list(column)->viewport();
        return list->mapTo(board, QPoint(list->width() / 2, 3));
    }
};

void tst_ActionBoard::showsTheActionsByStatus()
{
    const ActionViewScene scene("board");
    int cards = 0;
    for (size_t i = 0; i < scene.board()->columns().size(); ++i) {
        for (const BoardCard &card : scene.board()->columns()[i].cards) {
            QCOMPARE(scene.read(ActionId{card.record.id}).status, ActionBoard::columns[i]);
            QVERIFY(!card.title.isEmpty() && !card.state.isEmpty() && !card.detail.isEmpty());
            ++cards;
        }
    }
    QCOMPARE(cards, scene.most);
}

void tst_ActionBoard::dragsToAnotherColumnAndTakesItBack()
{
    const ActionViewScene scene("board");
    const Action action = scene.inStatus(ActionStatus::InProgress);
    scene.model().choose(action.id);
    const QStringList before = tableDump(scene.workspace().path());
    drag(scene.board(), action.id, topOf(scene.board(), 3));
    QCOMPARE(scene.read(action.id).status, ActionStatus::Done);
    QCOMPARE(scene.read(action.id).doneOn, scene.today());
    QCOMPARE(scene.columnOf(action.id), 3);
    QCOMPARE(scene.rowOf(action.id), 0);
    QCOMPARE(scene.board()->current(), RecordRef(action.id));
    QVERIFY2(scene.toast().contains(action.title), qPrintable(scene.toast()));
    QTest::mouseClick(scene.window->toast().button(), Qt::LeftButton);
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
    QCOMPARE(scene.columnOf(action.id), 1);
}

void tst_ActionBoard::dragsToAnotherPlace()
{
    const ActionViewScene scene("board");
    const CardBoard *board = scene.board();
    size_t column = 0;
    while (board->columns()[column].cards.size() < 2)
        ++column;
    const RecordRef first = board->columns()[column].cards[0].record;
    const RecordRef second = board->columns()[column].cards[1].record;
    scene.model().choose({second.id});
    const QRect place = board->cardRect(second);
    drag(board, first, place.center() + QPoint(0, place.height() / 3));
    QCOMPARE(board->list(int(column))->cards().rowOf(second), 0);
    QCOMPARE(board->list(int(column))->cards().rowOf(first), 1);
    scene.trigger("undo");
    QCOMPARE(board->list(int(column))->cards().rowOf(first), 0);
}

void tst_ActionBoard::escapeLeavesADrag()
{
    const ActionViewScene scene("board");
    const Action action = scene.inStatus(ActionStatus::InProgress);
    scene.model().choose(action.id);
    const QStringList before = tableDump(scene.workspace().path());
    drag(scene.board(), action.id, topOf(scene.board(), 3), false);
    QTest::keyClick(scene.board()->list(1), Qt::Key_Escape);
    QTest::mouseRelease(scene.board()->list(1)->viewport(), Qt::LeftButton);
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
}

void tst_ActionBoard::aClickOpensTheAction()
{
    const ActionViewScene scene("board");
    const Action action = scene.inStatus(ActionStatus::InProgress);
    scene.model().choose(action.id);
    CardList *list = scene.board()->list(1);
    const QRect card = list->visualRect(list->cards().index(scene.rowOf(action.id)));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, card.center());
    QCOMPARE(scene.model().current(), action.id);
    QVERIFY(scene.find<QWidget>("actionPanel")->isVisible());
}

void tst_ActionBoard::walksAndMovesByTheKeys()
{
    const ActionViewScene scene("board");
    const Action action = scene.inStatus(ActionStatus::InProgress);
    scene.model().choose(action.id);
    scene.board()->focusCards();
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(scene.read(action.id).status, ActionStatus::Blocked);
    press(Qt::Key_Right, Qt::AltModifier); // the keys are still on the card
    QCOMPARE(scene.read(action.id).status, ActionStatus::Done);
    press(Qt::Key_Right, Qt::AltModifier); // there is no more
    QCOMPARE(scene.read(action.id).status, ActionStatus::Done);
    const int row = scene.rowOf(action.id);
    const int rows = scene.board()->list(3)->cards().rowCount();
    QVERIFY(rows > 1);
    const bool down = row + 1 < rows;
    press(down ? Qt::Key_Down : Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.rowOf(action.id), down ? row + 1 : row - 1);
    scene.trigger("undo");
    QCOMPARE(scene.rowOf(action.id), row);
    scene.trigger("undo");
    scene.trigger("undo");
    QCOMPARE(scene.read(action.id).status, ActionStatus::InProgress);
    // Without Alt only the choice moves.
    scene.model().choose(action.id);
    scene.board()->focusCards();
    press(Qt::Key_Right);
    QVERIFY(scene.board()->current() != RecordRef(action.id));
    press(Qt::Key_Return);
    QVERIFY(scene.find<QWidget>("actionPanel")->isVisible());
    QCOMPARE(scene.read(action.id).status, ActionStatus::InProgress);
}

void tst_ActionBoard::cardsHaveRoomForTheirWords()
{
    const ActionViewScene scene("board");
    scene.model().setTeam({}); // of all teams: long columns, with scroll bars
    for (const int width : {1280, 960, 1500, 1100}) {
        scene.window->resize(width, 700);
        QCoreApplication::processEvents();
        for (size_t i = 0; i < scene.board()->columns().size(); ++i) {
            CardList *list = scene.board()->list(int(i));
            for (int row = 0; row < list->cards().rowCount(); ++row) {
                const QModelIndex index = list->cards().index(row);
                QCOMPARE(list->visualRect(index).height(), list->sizeHintForIndex(index).height());
            }
        }
    }
}

void tst_ActionBoard::emptyColumnsSayWhatTheyAreFor()
{
    const ActionViewScene scene("board");
    for (const BoardColumn &column : scene.board()->columns())
        QVERIFY(!column.hint.isEmpty());
}

void tst_ActionBoard::readersAreTold()
{
    const ActionViewScene scene("board");
    QCOMPARE(unnamedControls(scene.page()), QStringList());
    CardList *list = scene.board()->list(1);
    QVERIFY(list->accessibleName().contains(scene.board()->columns()[1].name));
    const QString told = list->cards().index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(told.startsWith(list->cards().index(0).data().toString()), qPrintable(told));
    scene.window->setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    QVERIFY(list->cards().index(0).data(Qt::AccessibleTextRole).toString() != told);
}

void tst_ActionBoard::aFileToLookAtStaysAsItIs()
{
    const ActionViewScene scene("board");
    const Action action = scene.inStatus(ActionStatus::InProgress);
    scene.board()->setReadOnly(true);
    scene.model().choose(action.id);
    const QStringList before = tableDump(scene.workspace().path());
    drag(scene.board(), action.id, topOf(scene.board(), 3));
    QTest::keyClick(scene.board()->list(1), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_ActionBoard)
#include "tst_actionboard.moc"
