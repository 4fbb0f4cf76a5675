#pragma once

#include <QWidget>

#include <optional>

namespace polku::ui {

/// Points from 0 to 5 as six small fields, one of them filled: a digit key gives points, Delete takes them away, left
/// and right change them by one; clicking the filled field takes it away. Says so to screen readers in words.
class PointsEdit final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int most = 5;

    explicit PointsEdit(QWidget *parent = nullptr);

    std::optional<qint64> points() const { return m_points; }
    void setPoints(std::optional<qint64> points);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person gave other points.
    void edited();
    /// A digit was typed, so that the next one belongs to the next criterion; or an arrow asked to move. +1 or −1.
    void moveRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void give(std::optional<qint64> points);
    void describe();
    QRect cell(int points) const;

    std::optional<qint64> m_points;
    bool m_readOnly = false;
};

} // namespace polku::ui
