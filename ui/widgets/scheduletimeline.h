#pragma once

#include "widgets/schedulelayout.h"
#include "widgets/timelinearea.h"

namespace polku::ui {

/// The schedule drawn to scale: months and weeks, phases as bands, sessions, deadlines, holidays, today. Items are
/// chosen by a click or the arrow keys and moved by dragging or with Alt and an arrow key; what a move means is the
/// page's: the timeline only tells where something was put. Screen readers get each item's words and the whole as text.
class ScheduleTimeline final : public TimelineArea
{
    Q_OBJECT

public:
    explicit ScheduleTimeline(QWidget *parent = nullptr);

    /// Keeps the chosen item and the place shown; the first time it scrolls to today.
    void setData(ScheduleTimelineData data);
    const ScheduleTimelineData &data() const { return m_data; }
    /// Nothing can be moved, as in a file that is open for looking only.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    RecordRef current() const { return m_current; }
    /// Chooses an item, scrolls to it and says nothing.
    void setCurrent(RecordRef record);

    const ScheduleLayout &layoutOfItems() const { return m_layout; }
    /// Where the item is in the viewport at the moment; empty when there is no such item.
    QRect itemRect(RecordRef record) const;
    /// Everything in sentences, for those who do not see it.
    QString textAlternative() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(polku::RecordRef record);
    /// Enter, or a click.
    void activated(polku::RecordRef record);
    /// The item was dragged so that it begins on that day.
    void moveRequested(polku::RecordRef record, QDate to);
    /// The item is to go to the next (1) or previous (−1) day that suits.
    void stepRequested(polku::RecordRef record, int direction);

protected:
    void arrange() override;
    const TimeScale &time() const override { return m_layout.time(); }
    QDate today() const override { return m_data.today; }
    QDate currentDay() const override;
    int contentsHeight() const override { return m_layout.height(); }
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    using Item = ScheduleLayout::Item;
    struct Drag
    {
        RecordRef record;
        QPoint from; ///< in the contents
        QDate to;    ///< invalid until it has really moved
    };

    void updateNames();
    void focusItem(int place);
    void ensureVisible(const Item &item);
    int placeOf(RecordRef record) const;
    const Item *itemOf(RecordRef record) const;
    const Item *itemAt(QPoint point) const;
    QString words(const Item &item) const;
    void paintItem(QPainter &painter, const Item &item) const;
    void paintLabel(QPainter &painter, const Item &item, const QColor &ink) const;
    void clearOfToday(QPainter &painter, const QRect &label) const;
    void paintMark(QPainter &painter, const Item &item, const QRect &shape) const;
    void paintHead(QPainter &painter) const;
    QRect todayLine() const;
    void paintNames(QPainter &painter) const;
    void paintDrag(QPainter &painter) const;

    ScheduleTimelineData m_data;
    ScheduleLayout m_layout;
    RecordRef m_current;
    Drag m_drag;
    bool m_readOnly = false;
};

} // namespace polku::ui
