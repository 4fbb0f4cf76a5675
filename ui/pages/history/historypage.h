#pragma once

#include "shell/page.h"
#include "store/history.h"

class QComboBox;
class QListView;
class QPushButton;
class QStackedLayout;

namespace polku::ui {

class EmptyState;
class HistoryModel;
class StepPanel;

/// Who changed what and when: the steps by day, by team or by record; each in detail, and to be taken back.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("History"); }
    QString contextLine() const override;
    void refresh(const Changes &changes) override;

    /// Only the steps that touched this record; id 0: all.
    void showRecord(RecordRef record);

protected:
    void retranslate() override;

private:
    void fillTeams();
    void applyFilter();
    void chooseStep(const QModelIndex &index);
    void revert(qint64 step);

    QComboBox *m_team;
    QComboBox *m_days;
    QPushButton *m_record; ///< the record filter; pressing it removes it
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    HistoryModel *m_model;
    StepPanel *m_panel;
    RecordRef m_onlyRecord;
    qint64 m_length = 0;
};

} // namespace polku::ui
