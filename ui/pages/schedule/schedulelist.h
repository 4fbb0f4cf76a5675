#pragma once

#include "academy/schedule.h"
#include "models/rowmodel.h"
#include "store/changes.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace polku::ui {

class ChipBar;
class Desk;
class EmptyState;
class ListTable;
class RowFilter;

/// The sessions, deadlines and phases of the academy as tables in time, one at a time, with what is wrong with each.
/// Sessions can be narrowed to those for all teams or to one team's.
class ScheduleList final : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleList(Desk &desk, QWidget *parent = nullptr);

    /// Which sessions are wanted, as chosen above the list.
    struct Wanted
    {
        bool onlyForAll = false;
        TeamId team;
    };

    void setAcademy(AcademyId academy);
    /// `schedule` is where the problems come from; it must stay as long as it is shown.
    void refresh(const Changes &changes, const Schedule &schedule);
    Wanted wanted() const;
    /// Chooses the record's row, in its own table; says nothing. False when it is in none.
    bool setCurrent(RecordRef record);
    void commitPending();
    void retranslate();
    /// Scrolls to what is on that day, or comes next, with what was before just above it.
    void showDay(QDate day);
    /// The first cell of the list shown takes the keys.
    void focusList();

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void chosen(polku::RecordRef record);
    void wantedChanged();
    /// Another of the tables is looked at.
    void tableChanged();

private:
    struct Table
    {
        RecordKind kind;
        RowModel *model;
        RowFilter *filter;
        ListTable *view;
        bool isOnDay = false; ///< has been scrolled to m_day
    };

    void addTable(RecordKind kind, std::vector<Column> columns, const QString &name, const QList<int> &words);
    Column problemColumn() const;
    const QStringList *problemsOf(RecordRef record) const;
    void fillTeams();
    void applyFilter();
    void showTable(const QString &chip);
    void updateChips();
    void hideColumns();

    Desk &m_desk;
    AcademyId m_academy;
    const Schedule *m_schedule = nullptr;
    ChipBar *m_chips;
    QComboBox *m_team;
    QStackedWidget *m_stack;
    std::vector<Table> m_tables;
    QDate m_day;          ///< shown last by showDay()
    bool m_quiet = false; ///< the page chooses, not the person
};

} // namespace polku::ui
