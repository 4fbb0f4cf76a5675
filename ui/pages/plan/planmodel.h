#pragma once

#include "academy/planpath.h"
#include "base/language.h"

#include <QAbstractListModel>

namespace polku::ui {

class Desk;

/// The sections of a plan in a list: number, title, how far each has come.
class PlanModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        Number = Qt::UserRole, ///< empty for what is left out
        StandingRole,          ///< int of Standing
        StateWord,
        Detail, ///< "214 words", "very short", and comments
        LeftOut
    };

    explicit PlanModel(Desk &desk, QObject *parent = nullptr);

    /// Resets the list only when sections have come, gone or moved.
    void setPath(const PlanPath &path);
    const PlanPath &path() const { return m_path; }

    /// The state to show of a section, with a word on what was written after it was approved.
    static QString stateWord(const PlanPathSection &section, const Words &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString detail(const PlanPathSection &section) const;

    Desk &m_desk;
    PlanPath m_path;
};

} // namespace polku::ui
