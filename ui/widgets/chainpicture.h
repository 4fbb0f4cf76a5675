#pragma once

#include "academy/resultchain.h"

#include <QWidget>

class QPainterPath;

namespace polku::ui {

/// From gap to result as a picture: a column for each link, a box for each record, lines from what leads to what. The
/// thread of the current box stands out. Arrow keys go from box to box along the lines, Enter opens the record. As high
/// as its boxes; what it says also stands in a list beside it.
class ChainPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit ChainPicture(QWidget *parent = nullptr);

    /// `headings`: one for each link. The current box stays current when its record is still there.
    void setChain(const ResultChain &chain, const QStringList &headings);
    int current() const { return m_current; }
    /// −1: none.
    void setCurrent(int node);
    QRect boxOf(int node) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int node);
    void activated(int node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int columnWidth() const;
    int boxHeight() const;
    int headHeight() const;
    int rowsOfColumn(ChainLink link) const;
    int nodeAt(QPoint place) const;
    int nextBeside(int direction) const;
    int nextAbove(int direction) const;
    double passageThrough(ChainLink link, double height) const;
    QPainterPath tieBetween(int node, int other) const;
    void paintTies(QPainter &painter, const std::vector<bool> &inThread) const;
    void paintBox(QPainter &painter, int node, bool inThread) const;
    std::vector<bool> thread() const;
    void updateNames();

    ResultChain m_chain;
    QStringList m_headings;
    std::vector<int> m_rows; ///< of each node within its column
    int m_current = -1;
};

} // namespace polku::ui
