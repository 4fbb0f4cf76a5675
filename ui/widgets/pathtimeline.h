#pragma once

#include "model/kinds.h"

#include <QDate>
#include <QString>
#include <QWidget>

#include <vector>

namespace polku::ui {

/// What the timeline shows, in plain values and in the reader's words.
struct TimelineData
{
    /// A phase, drawn as a band.
    struct Band
    {
        RecordRef record;
        QString name;
        QDate from;
        QDate to;
        QString detail; ///< tool tip and screen reader: "17 February – 16 March"
    };
    /// A session, or the deadline of some deliverables.
    struct Mark
    {
        RecordRef record;
        QString name;
        QDate date;
        QString detail;
    };

    QDate from; ///< first and last day shown; invalid: the bands' outermost
    QDate to;
    QDate today;
    QString todayName; ///< "today, week 9"
    std::vector<Band> bands;
    std::vector<Mark> sessions;
    std::vector<Mark> deadlines;
};

/// The academy's path: months, phases as bands, sessions, deadlines, today. Labels never touch: one that has no room is
/// left to the tool tip. Arrow keys walk through the items in time, Enter opens one; screen readers get each item's
/// words and the whole as text.
class PathTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit PathTimeline(QWidget *parent = nullptr);

    void setData(TimelineData data);
    const TimelineData &data() const { return m_data; }
    /// The whole path in sentences, for those who do not see it.
    QString textAlternative() const;
    /// Where labels are drawn at the present size.
    std::vector<QRect> labelRects() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(polku::RecordRef record);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Part { Month, Band, Session, Deadline, Today };
    /// One thing drawn, with the place of its label; an empty label rectangle: no room.
    struct Item
    {
        Part part;
        RecordRef record;
        QString label;
        QString detail;
        QDate date;
        QDate until;
        QRect shape;
        QRect labelRect;
        Qt::Alignment align = Qt::AlignLeft;
    };

    void arrange();
    void arrangeMonths(const QFont &small);
    void arrangeBands();
    void arrangeMarks(const std::vector<TimelineData::Mark> &marks, Part part, int y, int lanes, const QFont &small);
    void drawItem(QPainter &painter, const Item &item) const;
    int xOf(QDate date) const;
    QString words(const Item &item) const;
    int itemAt(QPoint position) const;
    void focusItem(int index);
    void updateNames();

    TimelineData m_data;
    std::vector<Item> m_items;
    std::vector<int> m_order; ///< items that can be focused, in time
    int m_focused = -1;       ///< index into m_order
    int m_labelWidth = 0;
};

} // namespace polku::ui
