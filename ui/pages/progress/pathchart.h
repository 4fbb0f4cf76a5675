#pragma once

#include "academy/progressedit.h"
#include "base/language.h"

#include <QWidget>

namespace polku::ui {

/// A team's steps done over the days on which the board was kept, with the state of each day as its shape. A screen
/// reader hears every day.
class PathChart final : public QWidget
{
    Q_OBJECT

public:
    explicit PathChart(QWidget *parent = nullptr);

    /// Oldest first.
    void setPath(std::vector<PathPoint> path, Language language);
    const std::vector<PathPoint> &path() const { return m_path; }
    /// Each day in a line, for those who do not see the chart.
    QString textAlternative() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect plot() const;
    QString stepsDone() const;
    void paintLegend(QPainter &painter) const;
    QPoint placeOf(const PathPoint &point, int steps) const;
    void updateNames();

    std::vector<PathPoint> m_path;
    Language m_language = Language::English;
};

} // namespace polku::ui
