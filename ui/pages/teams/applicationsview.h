#pragma once

#include "academy/selection.h"
#include "store/changes.h"

#include <QHash>
#include <QWidget>

class QSplitter;

namespace polku::ui {

class ApplicationPanel;
class Desk;
class EmptyState;
class ListTable;
class RowFilter;
class RowModel;

/// The applications of the academy, best first, with the whole of the chosen one beside them.
class ApplicationsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationsView(Desk &desk, QWidget *parent = nullptr);
    ~ApplicationsView() override;

    void refresh(const Changes &changes);
    void commitPending();
    int count() const { return int(m_rows.size()); }
    TeamId chosen() const { return m_chosen; }
    /// False when the team has no application and is no applicant.
    bool show(TeamId team, RecordRef record);

    using QWidget::show;

Q_SIGNALS:
    void criteriaRequested();
    void teamRequested(polku::TeamId team);
    void newTeamRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void readRows(const Reader &reader);
    void showChosen();
    void showEmpty();
    void retranslate();
    const ApplicationRow *rowOf(qint64 team) const;
    /// The chosen team's application that the panel shows: the one asked for, else the one that counts.
    const ApplicationRow *shownRow() const;

    Desk &m_desk;
    AcademyId m_academy;
    std::vector<ApplicationRow> m_rows;
    QHash<qint64, int> m_order; ///< by team, the place in m_rows of the application that counts
    int m_participants = 0;
    TeamId m_chosen;
    ApplicationId m_asked; ///< of a team with several, the one to show; null: the one that counts
    RowModel *m_model;
    RowFilter *m_filter;
    QSplitter *m_splitter;
    ListTable *m_table;
    EmptyState *m_empty;
    ApplicationPanel *m_panel = nullptr; ///< made with the first application shown
};

} // namespace polku::ui
