#pragma once

#include "academy/newacademy.h"
#include "academy/schedule.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace polku::ui {

class Desk;
class ScheduleTimeline;

/// The schedule of an academy that is not made yet: drawn to scale, and as a list by phase with the reason beside
/// whatever is not on its ordinary day.
class SchedulePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit SchedulePreview(Desk &desk, QWidget *parent = nullptr);

    void setPlan(const AcademyPlan &plan);
    /// There is nothing to show, because of that.
    void setProblem(const Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareHeight();
    void shareWidth();
    void showList();
    QString summary() const;
    void retranslate();

    Desk &m_desk;
    Schedule m_schedule;
    QLabel *m_summary;
    QLabel *m_problem;
    ScheduleTimeline *m_timeline;
    QTreeWidget *m_list;
};

} // namespace polku::ui
