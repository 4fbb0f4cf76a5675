#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace polku::ui {

class BoardModel;

/// A cell of the board: state, steps done, and below the coach's own rating where it differs; in the first column the
/// team with its coach.
class BoardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The name of each phase over its dates, never broken; the present one in the accent colour.
class BoardHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit BoardHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
};

/// The board as a table: arrow keys walk, Enter opens. As high as its rows; columns as wide as their words, the rest of
/// the room shared. Follow-up phases that have not begun give way when there is no room for them.
class BoardView final : public QTableView
{
    Q_OBJECT

public:
    explicit BoardView(BoardModel &model, QWidget *parent = nullptr);

    /// Columns and rows anew, after the board or the language changed.
    void fit();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void fitColumns();

    BoardModel &m_board;
};

} // namespace polku::ui
