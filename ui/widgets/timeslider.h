#pragma once

#include <QAbstractSlider>
#include <QDateTime>
#include <QList>

namespace polku::ui {

/// Moments on a line of time, one of them chosen: dragged with the mouse, moved with the arrow keys, Page Up and Page
/// Down to the next flag, Home and End. The value is the place of the moment in the list. Shows no words; who uses it
/// says what is chosen, also to a screen reader.
class TimeSlider final : public QAbstractSlider
{
    Q_OBJECT

public:
    struct Stop
    {
        QDateTime at;
        bool flag = false; ///< drawn as a flag, not as a tick
        friend bool operator==(const Stop &, const Stop &) = default;
    };

    explicit TimeSlider(QWidget *parent = nullptr);

    /// In time. The chosen place stays where it is, if it can.
    void setStops(const QList<Stop> &stops);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    /// Where each stop is drawn: by its time, but never too near the one before.
    QList<int> places() const;
    int nearest(int x) const;
    int nextFlag(int step) const;

    QList<Stop> m_stops;
};

} // namespace polku::ui
