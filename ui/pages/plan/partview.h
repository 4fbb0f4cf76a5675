#pragma once

#include "catalogue/guidance.h"
#include "model/kinds.h"
#include "store/changes.h"

#include <QWidget>

namespace polku {
class Edit;
}

namespace polku::ui {

class Desk;

/// Whose part it is, and where it stands.
struct PartPlace
{
    TeamId team;
    PlanId plan;
    PlanSectionId section;
};

/// A part of a plan's section besides its text, made to be edited: a table, a matrix, a few fields. Holds ids only and
/// follows changes.
class PartView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setPlace(const PartPlace &place) = 0;
    virtual void refresh(const Changes &changes) = 0;
    /// Writes what is being typed.
    virtual void commitPending() {}
    /// Puts the keyboard on the record; false when it is not here.
    virtual bool showRecord(RecordRef record)
    {
        Q_UNUSED(record)
        return false;
    }
    /// Puts the keyboard where one begins.
    virtual void begin() { setFocus(Qt::OtherFocusReason); }
    /// The record that is chosen in it; id 0: none.
    virtual RecordRef current() const { return {}; }

Q_SIGNALS:
    void currentChanged();
    /// The person wants to read and write what is said about the record.
    void commentsRequested(polku::RecordRef record);
    /// The person wants to go to that page ("actions") and see the record there.
    void placeRequested(const QString &page, polku::RecordRef record);
};

PartView *makePartView(PlanPart part, Desk &desk, QWidget *parent);

} // namespace polku::ui
