#pragma once

#include "model/choices.h"
#include "model/kinds.h"

#include <QWidget>

#include <array>

namespace polku::ui {

class ActionModel;
class CardBoard;

/// The actions that are shown, on a board by their status. Moving a card changes the status, or the order among the
/// team's actions.
class ActionBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBoard(ActionModel &model, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    /// Shows the current action and lets the keys go to the board.
    void showCurrent();
    void retranslate();
    CardBoard *board() const { return m_board; }

    /// From left to right: what is done comes last.
    static constexpr std::array columns{ActionStatus::NotStarted, ActionStatus::InProgress, ActionStatus::Blocked,
                                        ActionStatus::Done};

Q_SIGNALS:
    /// Enter, or a click: the person wants to see the whole of the action.
    void opened();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void move(RecordRef card, int column, RecordRef previous, RecordRef next);
    QString hintOf(ActionStatus status) const;

    ActionModel &m_model;
    CardBoard *m_board;
    bool m_stale = true; ///< what is shown has changed while the board was not seen
};

} // namespace polku::ui
