#include "models/rowfilter.h"

#include "models/rowmodel.h"

namespace polku::ui {

RowFilter::RowFilter(RowModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSourceModel(&model);
    setSortRole(RowModel::SortRole);
    setDynamicSortFilter(true);
}

void RowFilter::setRule(Rule rule)
{
    m_rule = std::move(rule);
    invalidateFilter();
}

void RowFilter::setSearch(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

qint64 RowFilter::idAt(const QModelIndex &index) const
{
    return index.isValid() ? index.data(RowModel::IdRole).toLongLong() : 0;
}

QModelIndex RowFilter::indexOf(qint64 id, int column) const
{
    const int row = m_model.indexOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, column));
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_rule && !m_rule(m_model.row(row)))
        return false;
    if (m_words.isEmpty())
        return true;
    QString shown;
    for (int column = 0; column < m_model.columnCount(); ++column)
        shown += m_model.index(row, column).data().toString() + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return shown.contains(word, Qt::CaseInsensitive); });
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(RowModel::SortRole);
    const QVariant b = right.data(RowModel::SortRole);
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const auto isNothing = [](const QVariant &value) {
        return !value.isValid() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
    };
    // What is empty stands last in either direction.
    if (isNothing(a) || isNothing(b))
        return isNothing(a) != isNothing(b) && isNothing(b) == ascending;
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString) {
        const QLocale locale = localeOf(m_model.language());
        if (m_collator.locale() != locale)
            m_collator.setLocale(locale);
        return m_collator.compare(a.toString(), b.toString()) < 0;
    }
    const bool textA = a.typeId() == QMetaType::QString;
    const bool textB = b.typeId() == QMetaType::QString;
    if (textA != textB)
        return textB; // a code that is not in the list stands after those that are
    return a.toDouble() < b.toDouble();
}

} // namespace polku::ui
