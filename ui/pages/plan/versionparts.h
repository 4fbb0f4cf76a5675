#pragma once

#include "academy/plancomparison.h"
#include "widgets/statebadge.h"

#include <QAbstractListModel>

namespace polku::ui {

class Desk;

/// The parts of a plan in a list, with what has become of each between two versions. Painted by PlanDelegate, whose
/// roles are those of PlanModel.
class VersionParts final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit VersionParts(Desk &desk, QObject *parent = nullptr);

    /// Only what differs, unless told to show all.
    void setComparison(const PlanComparison &comparison, bool all);
    /// −1 when it is not in the list.
    int rowOf(RecordRef record) const;
    RecordRef record(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// "Changed", "New", "Removed", "Moved", "The same".
    static QString fateWord(const PlanPartDifference &part);
    static Standing fateStanding(PlanPartDifference::Fate fate);

private:
    struct Entry
    {
        PlanPartDifference part;
        int number = 0; ///< of a section its place among them
    };
    QString detail(const PlanPartDifference &part) const;

    Desk &m_desk;
    std::vector<Entry> m_entries;
};

} // namespace polku::ui
