#pragma once

#include "widgets/bartimelinelayout.h"
#include "widgets/timelinearea.h"

namespace polku::ui {

/// Bars drawn to scale, each in a row with its name at the left: months and weeks, today, what was agreed as a thin
/// line below, what waits for what as arrows. A bar is dragged to move it, at its ends to stretch it; what has no day
/// yet is dragged in from its name. By the keys: up and down choose a row, left and right move its bar by a day, with
/// Shift its end, with Alt its beginning, with Ctrl by a week; Enter opens it. What a move means is the page's: the
/// timeline only tells how far something went. Only what is in sight is painted. Screen readers get each bar's words.
class BarTimeline final : public TimelineArea
{
    Q_OBJECT

public:
    /// What of a bar is moved.
    enum class Part { Whole, End, Beginning };

    explicit BarTimeline(QWidget *parent = nullptr);

    /// Keeps the chosen bar and the place shown; the first time it scrolls to today.
    void setData(BarTimelineData data);
    const BarTimelineData &data() const { return m_data; }
    /// What the whole is called.
    void setName(const QString &name);
    /// Nothing can be moved, as in a file that is open for looking only.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    RecordRef current() const { return m_current; }
    /// Chooses a bar, scrolls to it and says nothing.
    void setCurrent(RecordRef record);
    /// Whether what has no day is folded away.
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

    const BarTimelineLayout &layoutOfBars() const { return m_layout; }
    /// Where the bar, or the name of what has none, is in the viewport at the moment; empty when it is not shown.
    QRect barRect(RecordRef record) const;
    QRect nameRect(RecordRef record) const;
    /// What is said where the pointer drags something; empty when nothing is dragged.
    QString dragText() const;
    /// What stands beside the bar, and what screen readers are told of it.
    QString noteOf(RecordRef record) const;
    QString detailOf(RecordRef record) const;
    /// How many rows the last painting drew.
    int paintedRows() const { return m_paintedRows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(polku::RecordRef record);
    /// Enter, or a click.
    void activated(polku::RecordRef record);
    /// The bar, its end or its beginning was moved by so many days.
    void moveRequested(polku::RecordRef record, Part part, int days, bool byKeys);
    /// What has no day is to begin on that day.
    void placeRequested(polku::RecordRef record, QDate day, bool byKeys);

protected:
    void arrange() override;
    const TimeScale &time() const override { return m_layout.time(); }
    QDate today() const override { return m_data.today; }
    QDate currentDay() const override;
    int contentsHeight() const override { return m_layout.height(); }
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    using Bar = BarTimelineData::Bar;
    struct Drag
    {
        RecordRef record;
        Part part = Part::Whole;
        QPoint from; ///< in the contents
        QPoint to;
        bool begun = false; ///< it has really moved
    };
    /// A bar as it would be.
    struct Span
    {
        QDate from;
        QDate until;
        bool isValid() const { return from.isValid(); }
    };

    const Bar *barOf(RecordRef record) const;
    const Bar *barInRow(int row) const;
    Span dragged() const;
    int draggedDays() const;
    Part partAt(int row, int x) const;
    void scrollWhileDragging(QPoint place);
    void setCursorFor(QPoint place);
    void chooseRow(int row);
    void step(int direction, Qt::KeyboardModifiers modifiers);
    void ensureVisible(int row);
    void updateNames();
    void endDrag();
    QString headingText() const;
    int namesWidth() const;

    void paintRow(QPainter &painter, int row);
    void paintBar(QPainter &painter, const Bar &bar, const QRect &shape) const;
    void paintAgreed(QPainter &painter, const Bar &bar, int row, const QRect &shape) const;
    void paintNote(QPainter &painter, const Bar &bar, const QRect &shape, int row) const;
    void paintLinks(QPainter &painter, int firstRow, int lastRow) const;
    void paintLink(QPainter &painter, const BarTimelineData::Link &link) const;
    void paintDrag(QPainter &painter) const;
    void paintNames(QPainter &painter, int firstRow, int lastRow) const;

    BarTimelineData m_data;
    BarTimelineLayout m_layout;
    QString m_name;
    RecordRef m_current;
    Drag m_drag;
    bool m_folded = false;
    bool m_onHeading = false; ///< the heading is what the keys act on
    bool m_readOnly = false;
    int m_paintedRows = 0;
};

} // namespace polku::ui
