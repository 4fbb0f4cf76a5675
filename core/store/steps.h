#pragma once

#include "store/changes.h"
#include "store/changeset.h"
#include "store/operation.h"

#include <QDateTime>

#include <optional>

// How steps lie in the history table. For the sources of core/store only.

namespace polku {

class Connection;

/// The codes of the operations as a list in SQL: 'submit','return'.
QByteArray operationList(const std::vector<Op> &operations);
/// The ids as an array of JSON, for json_each(): [1,2].
QString idArray(const std::vector<qint64> &records);

/// A step's changeset, checked by digest and by the bounded reader.
struct StoredChanges
{
    QByteArray bytes;
    std::vector<ChangesetTable> content;
};

/// Throws Failure: NotFound, or Damaged when the stored bytes are not those that were written.
StoredChanges readStoredChanges(Connection &connection, qint64 step);

struct NewStep
{
    Operation operation;
    QString author;
    QDateTime at;
    qint64 reverts = 0;
};

/// Adds a step with its changeset and what it touched; returns its number.
qint64 appendStep(Connection &connection, const NewStep &step, const QByteArray &changeset,
                  const std::vector<ChangesetTable> &content);
/// Puts another changeset in the place of a step's, which `added` was concatenated to; an empty one removes the step.
void amendStep(Connection &connection, qint64 step, const QByteArray &changeset,
               const std::vector<ChangesetTable> &added);

/// What the changeset changed, for those who show it.
Changes changesOf(const std::vector<ChangesetTable> &content);

/// The steps that undo and redo would take next, computed from the history in one pass: there is no other stack.
class UndoOrder
{
public:
    /// Looks only at steps after `from`; 0: at all of them.
    explicit UndoOrder(qint64 from) : m_from(from), m_read(from) {}
    /// Takes in the steps that were added since the last call.
    void update(Connection &connection);
    /// Forgets what it knows, after the newest step was removed.
    void reset();

    std::optional<qint64> nextUndo() const;
    std::optional<qint64> nextRedo() const;

private:
    qint64 m_from;
    qint64 m_read;
    std::vector<qint64> m_undo;
    std::vector<qint64> m_redo;
};

} // namespace polku
