#pragma once

#include "pages/plan/tablepart.h"

class QPushButton;

namespace polku::ui {

/// The goals of the plan, and below the chosen one the way to what is said about it and to what it leads to.
class GoalsPart final : public TablePart
{
    Q_OBJECT

public:
    explicit GoalsPart(Desk &desk, QWidget *parent = nullptr);

    void setPlace(const PartPlace &place) override;
    void refresh(const Changes &changes) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCount();

    Desk &m_desk;
    QPushButton *m_comments;
    QPushButton *m_thread;
};

} // namespace polku::ui
