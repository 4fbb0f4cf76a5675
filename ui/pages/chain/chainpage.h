#pragma once

#include "academy/planpath.h"
#include "academy/resultchain.h"
#include "shell/page.h"

class QScrollArea;
class QStandardItemModel;

namespace polku::ui {

class ChainPicture;
class ChipBar;
class EmptyState;
class ListTable;

/// From gap to result for one team: a small picture of what leads to what, and the same as a list, a way in each row.
/// From a record on, only its own thread is shown until the person wants to see all of it.
class ChainPage final : public Page
{
    Q_OBJECT

public:
    explicit ChainPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("From gap to result"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;
    /// Whatever belongs to a team: the thread of the record where it has one, else all of the team's.
    bool show(RecordRef record) override;
    RecordRef record() const override;

protected:
    void retranslate() override;

private:
    void readTeams();
    void read();
    void showChain();
    void chooseWay();
    void fillList();
    void markCurrent(int node);
    void openNode(int node);
    QStringList headings() const;

    AcademyId m_academy;
    std::vector<PlanTeam> m_teams;
    ResultChain m_whole;                                 ///< of the team
    ResultChain m_shown;                                 ///< what the picture and the list show of it
    RecordRef m_thread;                                  ///< only its thread is shown; id 0: everything
    std::vector<std::array<int, chainLinkCount>> m_ways; ///< the rows of the list
    bool m_filling = false;

    QWidget *m_chipsArea;
    ChipBar *m_chips;
    QWidget *m_body;
    QScrollArea *m_scroll;
    ChainPicture *m_picture;
    ListTable *m_list;
    QStandardItemModel *m_model;
    EmptyState *m_none;
    QAction *m_onlyThread;
    QAction *m_open;
};

} // namespace polku::ui
