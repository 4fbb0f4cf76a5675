#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace polku::ui {

class StudyModel;

/// A cell of the table: shape and word; in the first column the material over its phase.
class StudyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The name of each team over how much it has studied of what is expected.
class StudyHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit StudyHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

/// Which team has studied which material: arrow keys walk, Space and Enter mark and unmark, as does a double click.
class StudyView final : public QTableView
{
    Q_OBJECT

public:
    explicit StudyView(StudyModel &model, QWidget *parent = nullptr);

    /// Columns and rows anew, after the teams or the language changed.
    void fit();

Q_SIGNALS:
    void toggled(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    StudyModel &m_model;
};

} // namespace polku::ui
