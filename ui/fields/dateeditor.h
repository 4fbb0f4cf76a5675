#pragma once

#include "fields/lineeditor.h"

class QCalendarWidget;
class QToolButton;

namespace polku::ui {

/// A date as people write it, with a calendar to choose from.
class DateEditor final : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(RecordSource &source, const Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    /// Opens the calendar on the written day, or on today.
    void openCalendar();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(QDate day);
    void setTexts();

    QToolButton *m_button;
    QCalendarWidget *m_calendar = nullptr; ///< made when first opened
};

} // namespace polku::ui
