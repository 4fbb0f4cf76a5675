#pragma once

#include "shell/page.h"

#include <QHash>

class QSplitter;
class QStackedWidget;

namespace polku {
class Reader;
}

namespace polku::ui {

class ApplicationsView;
class ChipBar;
class CriteriaView;
class EmptyState;
class ListTable;
class RowFilter;
class RowModel;
class TeamPanel;

/// The teams of the academy in a table, with the whole of the chosen one beside it; on tabs of their own the
/// applications to the academy and the criteria they are judged by.
class TeamsPage final : public Page
{
    Q_OBJECT

public:
    explicit TeamsPage(Desk &desk, QWidget *parent = nullptr);
    ~TeamsPage() override;

    QString title() const override { return tr("Teams"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;
    void commitPending() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the list tells of a team beyond its own record.
    struct Facts
    {
        QStringList organisations;
        int people = 0;
        int pilots = 0;
        int late = 0;
    };

    void makeTable();
    enum class View { Applications, Teams, Criteria };
    void makeViews();
    void goToView(View view);
    void showView(const QString &id);
    void fillChips();
    void refreshView(const Changes &changes);
    bool showApplication(TeamId team, RecordRef record);
    void readFacts(const Reader &reader);
    void choose(TeamId team);
    void showChosen();
    void hideColumns();
    void newTeam();
    void deleteTeam();

    AcademyId m_academy;
    TeamId m_chosen;
    QHash<qint64, Facts> m_facts;
    RowModel *m_model;
    RowFilter *m_filter;
    ChipBar *m_chips;
    QStackedWidget *m_views;
    QWidget *m_teams;                           ///< the view of the teams
    ApplicationsView *m_applications = nullptr; ///< both made when first looked at
    CriteriaView *m_criteria = nullptr;
    QSplitter *m_splitter;
    ListTable *m_table;
    EmptyState *m_empty;
    TeamPanel *m_panel = nullptr; ///< made with the first team shown
    QAction *m_new;
};

} // namespace polku::ui
