#pragma once

#include "models/recordsource.h"
#include "store/changes.h"
#include "store/reader.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace polku::ui {

/// One column of a RowModel: a field of the record, or something computed from it.
struct Column
{
    QString id;                     ///< the field's column, or a name of its own: settings and tests
    const Field *field = nullptr;   ///< null for computed ones
    std::function<QString()> title; ///< follows the language; default: the field's label
    bool editable = false;          ///< only with a field
    /// The computed value by role; an invalid variant falls back to the field. Must be cheap: called while painting.
    std::function<QVariant(const Row &row, int role)> data;
    std::vector<const char *> needs; ///< columns that `data` reads
    bool brief = false;              ///< a vocabulary's short name instead of its name

    static Column of(const Field &field, bool editable = false);
    template <class R, class T>
    static Column of(T R::*member, bool editable = false)
    {
        return of(fieldOf(member), editable);
    }
    static Column computed(const QString &id, std::function<QString()> title,
                           std::function<QVariant(const Row &row, int role)> data,
                           std::vector<const char *> needs = {});
};

/// The records of one kind as the rows of a table. Reads only the columns it shows. After a change it reads anew and
/// turns old → new into inserted, removed, moved and changed rows by their ids, so that selections and editors stay.
class RowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        SortRole,                  ///< number, ISO date, or text; choices by their place in the list
        StandingRole,              ///< Standing as int, for StandingDelegate; invalid: none
        DetailRole,                ///< second line
    };

    RowModel(RecordSource &source, RecordKind kind, std::vector<Column> columns, QObject *parent = nullptr);

    RecordKind kind() const { return m_kind; }
    const std::vector<Column> &columns() const { return m_columns; }
    int columnOf(const QString &id) const;

    /// Which records, in which order. Call reload() after, or refresh() will with the next change.
    void setQuery(const Query &query);
    /// With nothing to show at all, as for a panel without a record.
    void setEmpty();
    /// What computed columns need beyond their own record, read in few queries when any of `kinds` changed.
    void setRelated(std::vector<RecordKind> kinds, std::function<void(const Reader &reader)> read);
    /// Further columns that the person's filter reads.
    void setAlsoRead(std::vector<const char *> columns) { m_alsoRead = std::move(columns); }

    void reload();
    void refresh(const Changes &changes);
    /// The words of the columns changed.
    void retranslate();

    /// Of the words shown; texts are sorted by its rules.
    Language language() const { return m_words.language(); }
    const Row &row(int index) const { return m_rows[size_t(index)]; }
    const std::vector<Row> &rows() const { return m_rows; }
    /// −1 when it is not among the rows.
    int indexOf(qint64 id) const;
    /// The name of a referenced record, of the kinds that the columns refer to.
    QString titleOf(RecordRef ref) const { return m_titles.value(ref); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Reading
    {
        std::vector<Row> rows;
        QHash<RecordRef, QString> titles;
    };

    std::vector<const char *> wantedColumns() const;
    void read(bool related);
    void become(std::vector<Row> rows);
    void removeMissing(const std::vector<Row> &rows);
    void placeInOrder(std::vector<Row> &rows);
    void changeContents(std::vector<Row> rows);
    QVariant fieldData(const Row &row, const Column &column, int role) const;
    QVariant sortValue(const Field &field, const Value &value) const;

    RecordSource &m_source;
    RecordKind m_kind;
    std::vector<Column> m_columns;
    std::optional<Query> m_query;
    std::vector<RecordKind> m_relatedKinds;
    std::function<void(const Reader &reader)> m_readRelated;
    std::vector<const char *> m_alsoRead;
    std::vector<Row> m_rows;
    QHash<RecordRef, QString> m_titles;
    Words m_words;
};

} // namespace polku::ui
