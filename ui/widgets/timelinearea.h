#pragma once

#include "widgets/timescale.h"

#include <QAbstractScrollArea>

namespace polku::ui {

/// What is drawn to the scale of time: it scrolls, at three scales, with a column of names at the left that stays in
/// sight. Ctrl with the wheel, or zoomBy(), changes the scale and keeps what one looks at where it is; a wheel that
/// turns only up and down goes along the time where there is nothing below.
class TimelineArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { Whole, Months, Weeks };

    Zoom zoom() const { return m_zoom; }
    /// Keeps the chosen item, else today, else the day in the middle, where it is.
    void setZoom(Zoom zoom);
    /// To the next larger (1) or smaller (−1) scale.
    void zoomBy(int step);
    void showDay(QDate day);

Q_SIGNALS:
    void zoomChanged();

protected:
    explicit TimelineArea(QWidget *parent = nullptr);

    /// Lays everything out anew at scale(); ends with updateBars().
    virtual void arrange() = 0;
    virtual const TimeScale &time() const = 0;
    virtual QDate today() const = 0;
    /// Of what is chosen; invalid: nothing is.
    virtual QDate currentDay() const = 0;
    virtual int contentsHeight() const = 0;

    /// Pixels a day at the present zoom, for the days from the one to the other beside names of that width.
    double scaleFor(QDate from, QDate to, int namesWidth) const;
    void updateBars();
    QPoint toContents(QPoint inViewport) const;
    /// Scrolls to today, the first time there is room and something to show.
    void showTodayOnce();
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Zoom m_zoom = Zoom::Months;
    bool m_shown = false; ///< something has been scrolled to
};

} // namespace polku::ui
