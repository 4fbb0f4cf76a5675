#pragma once

#include "academy/library.h"
#include "widgets/statebadge.h"

#include <QAbstractTableModel>

namespace polku::ui {

class Desk;

/// How a state of studying is shown; nothing for what nobody waits for.
std::optional<Standing> standingOf(StudyState state);
/// "Studied 12 Mar", "Missing", "Now"; "–" for what nobody waits for.
QString studyWord(const StudyCell &cell, Language language);

/// Teams × materials: a row a material, its name in the first column, then a column a team. What a screen reader hears
/// of a cell is a whole line: "Koskela, Employment through procurement: studied 12 March 2026, Head of procurement".
class StudyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StandingRole = Qt::UserRole + 1, ///< Standing as int; invalid: none
        DetailRole                       ///< of a material: its phase
    };

    explicit StudyModel(const Desk &desk, QObject *parent = nullptr);

    /// Shows another reading of the library, only the materials that `wanted` lets through; cells keep their places
    /// when materials and teams are the same.
    void setLibrary(const Library &library, const std::function<bool(const LibraryMaterial &)> &wanted);
    void retranslate();

    /// Null for no index.
    const LibraryMaterial *materialAt(const QModelIndex &index) const;
    /// Null for the column of the materials and for no index.
    const StudyCell *cellAt(const QModelIndex &index) const;
    const LibraryTeam *teamAt(int column) const;
    QModelIndex indexOf(MaterialId material, TeamId team) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString spoken(const LibraryMaterial &material, const LibraryTeam &team, const StudyCell &cell) const;

    const Desk &m_desk;
    Library m_library;
};

} // namespace polku::ui
