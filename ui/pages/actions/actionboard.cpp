#include "pages/actions/actionboard.h"

#include "academy/actionmoves.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "pages/actions/actionmodel.h"
#include "pages/actions/actionwords.h"
#include "store/workspace.h"
#include "widgets/cardboard.h"

#include <QVBoxLayout>

#include <algorithm>

namespace polku::ui {

ActionBoard::ActionBoard(ActionModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_board(new CardBoard(this))
{
    m_board->setObjectName(QStringLiteral("actionCards"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_board);
    connect(&model, &ActionModel::shownChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            fill();
    });
    connect(&model, &ActionModel::chosenChanged, this, [this] { m_board->setCurrent(m_model.current()); });
    connect(m_board, &CardBoard::currentChanged, this, [this](RecordRef card) { m_model.choose({card.id}); });
    connect(m_board, &CardBoard::activated, this, &ActionBoard::opened);
    connect(m_board, &CardBoard::moveRequested, this, &ActionBoard::move);
    retranslate();
}

void ActionBoard::setReadOnly(bool readOnly)
{
    m_board->setReadOnly(readOnly);
}

void ActionBoard::showCurrent()
{
    if (m_stale)
        fill();
    m_board->setCurrent(m_model.current());
    m_board->focusCards();
}

void ActionBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        fill();
}

QString ActionBoard::hintOf(ActionStatus status) const
{
    if (m_model.countShown() < m_model.count())
        return tr("None of the actions that are shown.");
    switch (status) {
    case ActionStatus::NotStarted:
        return tr("Everything here has begun. What is planned but not begun waits in this column.");
    case ActionStatus::InProgress:
        return tr("Nothing is under way. Drag here what somebody has begun, or press Alt and the right arrow on it.");
    case ActionStatus::Blocked:
        return tr("Nothing is stuck. Drag here what cannot go on, so that the coach sees it and can help.");
    case ActionStatus::Done:
        return tr("Nothing is done yet. What is dragged here gets today as the day it was done.");
    }
    Q_UNREACHABLE();
}

void ActionBoard::fill()
{
    m_stale = false;
    const ActionWords words(m_model);
    std::vector<Action> actions;
    for (const ActionId id : m_model.shown()) {
        if (const Action *action = words.action(id))
            actions.push_back(*action);
    }
    // The board has its own order, which is what dragging changes.
    std::stable_sort(actions.begin(), actions.end(), [](const Action &a, const Action &b) {
        return std::pair(a.team, a.rank) < std::pair(b.team, b.rank);
    });
    std::vector<BoardColumn> board;
    for (const ActionStatus status : columns) {
        BoardColumn column;
        column.id = QString::fromLatin1(codeOf(status));
        column.name = choiceLabel(status, m_model.desk().words());
        column.hint = hintOf(status);
        for (const Action &action : actions) {
            if (action.status != status)
                continue;
            const Vocabulary &themes = m_model.desk().catalogue().themes().vocabulary;
            column.cards.push_back(
                {action.id, action.title, words.standing(action), words.state(action), words.owner(action.id),
                 action.theme.isEmpty() ? QString() : themes.shortNameOf(action.theme, m_model.desk().language()),
                 words.waits(action), words.detail(action)});
        }
        board.push_back(std::move(column));
    }
    m_board->setColumns(std::move(board));
    m_board->setCurrent(m_model.current());
}

void ActionBoard::move(RecordRef card, int column, RecordRef previous, RecordRef next)
{
    const ActionId id{card.id};
    const auto before = m_model.action(id);
    if (!before)
        return;
    const ActionStatus status = columns[size_t(column)];
    if (!m_model.desk().attempt(
            moveOnBoard(*m_model.desk().workspace(), id, {status, ActionId{previous.id}, ActionId{next.id}})))
        return;
    if (status != before->status) {
        m_model.desk().say(
            tr("“%1” is now in the column “%2”.").arg(before->title, choiceLabel(status, m_model.desk().words())),
            true);
    }
}

void ActionBoard::retranslate()
{
    m_board->setAccessibleName(tr("Board of the actions by status"));
    m_stale = true;
    if (isVisible())
        fill();
}

} // namespace polku::ui
