#include "pages/plan/versionparts.h"

#include "catalogue/wording.h"
#include "pages/plan/planmodel.h"
#include "shell/desk.h"

namespace polku::ui {

using PartFate = PlanPartDifference::Fate;

VersionParts::VersionParts(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk) {}

void VersionParts::setComparison(const PlanComparison &comparison, bool all)
{
    beginResetModel();
    m_entries.clear();
    int number = 0;
    for (const PlanPartDifference &part : comparison.parts) {
        const bool counted = part.record.kind == RecordKind::PlanSection && part.fate != PartFate::Removed;
        number += counted ? 1 : 0;
        if (all || part.fate != PartFate::Same)
            m_entries.push_back({part, counted ? number : 0});
    }
    endResetModel();
}

int VersionParts::rowOf(RecordRef record) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.part.record == record; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

RecordRef VersionParts::record(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[size_t(row)].part.record : RecordRef();
}

int VersionParts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString VersionParts::fateWord(const PlanPartDifference &part)
{
    switch (part.fate) {
    case PartFate::Same:
        return tr("The same");
    case PartFate::Added:
        return tr("New");
    case PartFate::Removed:
        return tr("Removed");
    case PartFate::Changed:
        return part.fields.empty() ? tr("Moved") : tr("Changed");
    }
    Q_UNREACHABLE();
}

/// What kind of part it is; sections need no word for it.
QString VersionParts::detail(const PlanPartDifference &part) const
{
    QStringList parts;
    if (part.record.kind != RecordKind::PlanSection)
        parts.append(part.record.kind == RecordKind::Plan ? tr("The plan as a whole")
                                                          : recordLabel(recordType(part.record.kind), m_desk.words()));
    if (part.moved && !part.fields.empty())
        parts.append(tr("moved"));
    return parts.join(QStringLiteral(" · "));
}

Standing VersionParts::fateStanding(PartFate fate)
{
    switch (fate) {
    case PartFate::Same:
        return Standing::NotStarted;
    case PartFate::Added:
        return Standing::Done;
    case PartFate::Removed:
        return Standing::Late;
    case PartFate::Changed:
        return Standing::OnTrack;
    }
    Q_UNREACHABLE();
}

QVariant VersionParts::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.part.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString more = detail(entry.part);
        return more.isEmpty() ? QStringLiteral("%1: %2").arg(entry.part.title, fateWord(entry.part))
                              : QStringLiteral("%1: %2, %3").arg(entry.part.title, fateWord(entry.part), more);
    }
    case PlanModel::Number:
        return entry.number > 0 ? QString::number(entry.number) : QString();
    case PlanModel::StandingRole:
        return int(fateStanding(entry.part.fate));
    case PlanModel::StateWord:
        return fateWord(entry.part);
    case PlanModel::Detail:
        return detail(entry.part);
    case PlanModel::LeftOut:
        return false;
    default:
        return {};
    }
}

} // namespace polku::ui
