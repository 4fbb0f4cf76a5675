#include "pages/review/reviewmodel.h"

#include "base/format.h"
#include "catalogue/wording.h"
#include "shell/desk.h"

namespace polku::ui {

ReviewModel::ReviewModel(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk) {}

void ReviewModel::setItems(std::vector<ReviewItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int ReviewModel::rowOf(RecordRef record) const
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].record == record)
            return int(i);
    }
    return -1;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QString ReviewModel::since(const ReviewItem &item) const
{
    if (!item.since.isValid())
        return {};
    return item.days == 0 ? tr("today") : tr("%n day(s)", nullptr, item.days);
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ReviewItem &item = m_items[size_t(index.row())];
    const bool waits = item.state == ReviewState::Submitted;
    const QString state = choiceLabel(item.state, m_desk.words());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return item.since.isValid()
                   ? tr("%1, %2: %3 since %4")
                         .arg(item.title, item.teamName, state, formatDate(m_desk.language(), item.since))
                   : tr("%1, %2: %3").arg(item.title, item.teamName, state);
    case TeamName:
        return item.teamName;
    case StandingRole:
        return waits ? QVariant() : QVariant(int(standingOf(item.state)));
    case StateWord:
        return waits ? QString() : state;
    case Since:
        return since(item);
    default:
        return {};
    }
}

} // namespace polku::ui
