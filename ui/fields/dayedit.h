#pragma once

#include "model/field.h"

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace polku::ui {

class DateEditor;
class RecordSource;

/// A day that a page is about, written as people write days or chosen from a calendar; always a real one. What is no
/// day, or too late, is told of, and the day before it comes back.
class DayEdit final : public QWidget
{
    Q_OBJECT

public:
    /// `field`: one that such a day is written into, for how it is read.
    DayEdit(RecordSource &source, const Field &field, QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    /// Does not emit dayChanged().
    void setDay(QDate day);
    /// No day after it is taken.
    void setLatest(QDate latest) { m_latest = latest; }
    /// Takes what is typed and not yet left.
    void take();
    /// What screen readers call it.
    void setName(const QString &name);
    /// The line that takes the keys: "dayLine".
    QLineEdit *line() const;

Q_SIGNALS:
    /// The person has chosen another day.
    void dayChanged(QDate day);

protected:
    void changeEvent(QEvent *event) override;

private:
    RecordSource &m_source;
    DateEditor *m_editor;
    QDate m_day;
    QDate m_latest;
};

} // namespace polku::ui
