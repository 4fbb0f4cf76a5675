#pragma once

#include "pages/plan/partview.h"

class QLabel;
class QPushButton;
class QTableView;

namespace polku::ui {

class RecordTable;
class ResponsibilityModel;
class SectionHeader;
class StateBadge;
class WrappedHeader;

/// Who does what: the roles of the plan, and below them the matrix of tasks and roles. A part is given by its letter or
/// from the menu that Enter opens, taken away with Delete.
class ResponsibilityView final : public PartView
{
    Q_OBJECT

public:
    explicit ResponsibilityView(Desk &desk, QWidget *parent = nullptr);

    void setPlace(const PartPlace &place) override;
    void refresh(const Changes &changes) override;
    void commitPending() override;
    bool showRecord(RecordRef record) override;
    void begin() override;

    QTableView *matrix() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTask();
    void removeTask();
    void moveTask(int by);
    void setLetter(QChar letter);
    void openMenu();
    bool pressed(QKeyEvent *key);
    void fit();
    void showState();
    void retranslate();
    bool isWritable() const;

    Desk &m_desk;
    PartPlace m_place;
    RecordTable *m_roles;
    ResponsibilityModel *m_model;
    SectionHeader *m_header;
    QTableView *m_view;
    WrappedHeader *m_heads;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QLabel *m_empty;
    QLabel *m_legend;
    StateBadge *m_unanswered;
    bool m_fitting = false;
};

} // namespace polku::ui
