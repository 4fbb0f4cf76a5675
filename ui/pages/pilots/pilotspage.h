#pragma once

#include "pages/pilots/pilotfacts.h"
#include "shell/page.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QMenu;
class QSplitter;

namespace polku::ui {

class ChipBar;
class EmptyState;
class ListTable;
class PilotPanel;
class RowFilter;
class RowModel;

/// All pilots of the academy in a table that is sorted, filtered and edited in place, with the whole of the chosen one
/// beside it.
class PilotsPage final : public Page
{
    Q_OBJECT

public:
    explicit PilotsPage(Desk &desk, QWidget *parent = nullptr);
    ~PilotsPage() override;

    QString title() const override { return tr("Pilots"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;
    RecordRef record() const override { return m_chosen; }
    void commitPending() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void makeFilters();
    void fillFilters();
    void applyFilters();
    void choose(PilotId pilot);
    void showChosen();
    void updateState();
    void hideColumns();
    void newPilot();
    void makePilot(TeamId team);
    void deletePilot();
    QList<PilotId> shownPilots() const;

    PilotFacts m_facts;
    QHash<qint64, QString> m_teams; ///< short names of all teams of the academy
    AcademyId m_academy;
    PilotId m_chosen;
    RowModel *m_model;
    RowFilter *m_filter;
    QWidget *m_bar;
    QLineEdit *m_search;
    QComboBox *m_team;
    QComboBox *m_stage;
    ChipBar *m_chips;
    QSplitter *m_splitter;
    ListTable *m_table;
    EmptyState *m_empty;
    QWidget *m_noHits;
    PilotPanel *m_panel = nullptr; ///< made with the first pilot shown
    QMenu *m_teamMenu;
    QAction *m_new;
    QAction *m_summaries;
};

} // namespace polku::ui
