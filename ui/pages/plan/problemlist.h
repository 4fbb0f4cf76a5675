#pragma once

#include "academy/teamproblems.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QListView;

namespace polku::ui {

class Desk;
class EmptyState;
class ProblemModel;

/// What is missing or does not fit in the team's work, in groups by place. Enter or a click goes to the place.
class ProblemList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(Desk &desk, QWidget *parent = nullptr);

    void setProblems(const std::vector<TeamProblem> &problems);
    /// Puts the keys on the first problem.
    void begin();

Q_SIGNALS:
    /// The person wants to put this record right.
    void chosen(const polku::RecordRef &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void retranslate();

    ProblemModel *m_model;
    QListView *m_list;
    EmptyState *m_none;
};

/// A problem as its sentence, and what to do about it below; a heading as a quiet line.
class ProblemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace polku::ui
