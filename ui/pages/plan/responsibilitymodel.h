#pragma once

#include "academy/planparts.h"

#include <QAbstractTableModel>
#include <QHash>

namespace polku::ui {

class Desk;

/// The responsibility matrix of a plan as a table: a row for each task, its name in the first column, then a column for
/// each role with the letter of its part. Writes what is set.
class ResponsibilityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ResponsibilityModel(Desk &desk, QObject *parent = nullptr);

    /// Null: nothing. Reads it anew.
    void setPlan(PlanId plan);
    void reload();
    void retranslate();

    const ResponsibilityMatrix &matrix() const { return m_matrix; }
    /// Null when there is no such row or column.
    ResponsibilityId task(int row) const;
    PlanRoleId role(int column) const;
    int rowOf(ResponsibilityId task) const;
    /// What the role is called: its title, else the person's name.
    QString roleName(int column) const;
    /// Gives the role of the column that part in the task of the row; nothing: none.
    void set(int row, int column, std::optional<ResponsibilityPart> part);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    QString described(const QModelIndex &index) const;

    Desk &m_desk;
    PlanId m_plan;
    ResponsibilityMatrix m_matrix;
    QHash<PersonId, QString> m_people;
};

} // namespace polku::ui
