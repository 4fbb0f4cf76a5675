#pragma once

#include "model/field.h"

#include <QHash>
#include <QList>
#include <QMetaType>

namespace polku {

/// What one step changed, read from its changeset: record kind → ids → fields. Views look for their own records in it.
class Changes
{
public:
    enum class Fate { Added, Edited, Removed };
    struct RecordChange
    {
        Fate fate = Fate::Edited;
        quint64 fields = 0; ///< bit i: RecordType::fields[i] changed
    };

    void add(RecordRef ref, RecordChange change) { m_records[ref.kind].insert(ref.id, change); }
    /// Everything may be different: after another file took this one's place.
    void setEverything() { m_everything = true; }

    bool isEmpty() const { return !m_everything && m_records.isEmpty(); }
    bool touches(RecordKind kind) const { return m_everything || m_records.contains(kind); }
    bool touches(RecordRef ref) const { return m_everything || m_records.value(ref.kind).contains(ref.id); }
    /// Whether any record of one of the kinds changed.
    bool touchesAny(std::initializer_list<RecordKind> kinds) const
    {
        return std::any_of(kinds.begin(), kinds.end(), [this](RecordKind kind) { return touches(kind); });
    }
    template <class R, class T>
    bool touches(Id<R> id, T R::*member) const
    {
        const auto index = &fieldOf(member) - typeOf<R>().fields.data();
        const auto found = m_records.value(kindOf<R>).constFind(id.value);
        return m_everything ||
               (touches(RecordRef(id)) && (found->fate != Fate::Edited || (found->fields >> index) & 1));
    }
    QList<RecordKind> kinds() const { return m_records.keys(); }
    QHash<qint64, RecordChange> records(RecordKind kind) const { return m_records.value(kind); }

private:
    QHash<RecordKind, QHash<qint64, RecordChange>> m_records;
    bool m_everything = false;
};

} // namespace polku

Q_DECLARE_METATYPE(polku::Changes)
