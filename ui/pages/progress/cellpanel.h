#pragma once

#include "academy/progress.h"
#include "store/changes.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace polku::ui {

class Desk;
class PathChart;
class RecordForm;
class SectionHeader;
class StateBadge;

/// One cell of the progress board: its state and why, the coach's own rating, the facts it is made of as links, and the
/// team's path.
class CellPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CellPanel(Desk &desk, QWidget *parent = nullptr);

    /// Shows the cell as the board has it now; nothing when the board has none of the kind.
    void setCell(const ProgressBoard &board, TeamId team, PhaseId phase);
    TeamId team() const { return m_team; }
    PhaseId phase() const { return m_phase; }
    void refresh(const Changes &changes);
    void commitPending();
    /// Gives the keys to the first of its controls.
    void takeFocus();

Q_SIGNALS:
    /// Escape: back to the board.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWhy(const ProgressCell &cell, const ProgressPhase &phase);
    void showItems(const ProgressCell &cell);
    void showRating(const ProgressCell &cell);
    void showPath(const ProgressBoard &board);
    void rate();
    void retranslate();

    Desk &m_desk;
    TeamId m_team;
    PhaseId m_phase;
    QString m_teamName;
    QScrollArea *m_scroll;
    QLabel *m_title;
    QLabel *m_phaseName;
    StateBadge *m_state;
    QLabel *m_steps;
    QWidget *m_whyArea;
    QVBoxLayout *m_why; ///< a sentence each
    SectionHeader *m_ratingHeader;
    QComboBox *m_rating;
    RecordForm *m_reason;
    QWidget *m_itemArea;
    QVBoxLayout *m_items;
    QWidget *m_firstItem = nullptr; ///< null when there are none
    SectionHeader *m_pathHeader;
    PathChart *m_path;
    QLabel *m_noPath;
};

} // namespace polku::ui
