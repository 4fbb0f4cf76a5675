#pragma once

#include "shell/page.h"

class QLabel;
class QSplitter;

namespace polku::ui {

class AttentionList;
class BoardModel;
class BoardView;
class CellPanel;
class ChipBar;
class EmptyState;

/// Where each team is: teams × phases as a board; beside it who needs the coach, and what the state of the chosen cell
/// is made of: one of the two, or both where there is room.
class ProgressPage final : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(Desk &desk, QWidget *parent = nullptr);
    ~ProgressPage() override;

    QString title() const override { return tr("Progress"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;
    void commitPending() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeBoard();
    void read();
    void choose();
    void showChosen();
    void keepToday();
    void arrange();
    void makeSide();
    void nameSide();
    void showCell();

    AcademyId m_academy;
    TeamId m_team; ///< the chosen cell
    PhaseId m_phase;
    BoardModel *m_model;
    QSplitter *m_splitter;
    QWidget *m_left; ///< the board, its legend, and what stands below them
    BoardView *m_board;
    QWidget *m_legend;
    QLabel *m_made; ///< of which facts the states are
    QWidget *m_side;
    ChipBar *m_sideChoice;
    AttentionList *m_attention;
    CellPanel *m_panel;
    EmptyState *m_empty;
    QAction *m_keep;
    QAction *m_report;
    bool m_choosing = false; ///< the page chooses a cell, not the person
};

} // namespace polku::ui
