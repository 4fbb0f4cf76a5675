#pragma once

#include "store/history.h"

#include <QAbstractListModel>

namespace polku::ui {

class Desk;

/// The steps of the history, newest first, each day under its heading; in a team's view its own. Reads on as the list
/// is scrolled.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StepNumber = Qt::UserRole, ///< 0 for a day's heading
        Sentence,
        AuthorAndTime,
    };

    explicit HistoryModel(Desk &desk, QObject *parent = nullptr);

    void setFilter(const HistoryFilter &filter);
    const HistoryFilter &filter() const { return m_filter; }
    /// Reads everything anew: after a step, and in another language.
    void reload();
    /// The row of a step, −1 when it is not among those read.
    int rowOf(qint64 step) const;
    std::optional<HistoryStep> stepAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Line
    {
        HistoryStep step; ///< number 0: a heading
        QString text;     ///< the day, or the step's sentence
        QString aside;
    };
    std::vector<Line> read(qint64 before);
    QString dayText(QDate day) const;

    Desk &m_desk;
    HistoryFilter m_filter;
    std::vector<Line> m_lines;
    qint64 m_readTo = 0; ///< the oldest step that was read, shown or not
    bool m_complete = false;
};

} // namespace polku::ui
