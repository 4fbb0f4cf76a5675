#include "fields/recordtable.h"

#include "academy/order.h"
#include "academy/personerasure.h"
#include "catalogue/wording.h"
#include "fields/recordform.h"
#include "models/rowmodel.h"
#include "store/workspace.h"

#include <QTableView>

// The table of records: what it does to them.

namespace polku::ui {

void RecordTable::add()
{
    if (!m_maker)
        return;
    commitPending();
    RecordRef made;
    const Words words(m_source.language());
    const QString kind = recordLabel(recordType(m_model->kind()), words);
    Operation operation = Operation::create(m_model->kind(), kind);
    if (!m_source.attempt(m_source.workspace()->edit(operation, [&](Edit &edit) { made = m_maker(edit); })))
        return;
    const int row = m_model->indexOf(made.id);
    if (row < 0)
        return;
    setCurrent(made.id);
    m_view->setFocus();
    if (m_model->flags(m_model->index(row, 0)).testFlag(Qt::ItemIsEditable))
        m_view->edit(m_model->index(row, 0));
    else if (m_detail)
        m_detail->setFocus();
}

void RecordTable::removeCurrent()
{
    const int row = m_model->indexOf(m_current);
    if (row < 0)
        return;
    const RecordRef gone = m_removed ? m_removed(m_model->row(row)) : current();
    const auto title =
        m_source.attempt(m_source.workspace()->read([&](const Reader &reader) { return reader.titleOf(gone); }));
    if (!title || !m_source.attempt(m_source.workspace()->edit(Operation::remove(gone, *title),
                                                               [&](Edit &edit) { removeRecord(edit, gone); })))
        return;
    m_source.say(title->isEmpty() ? tr("Removed.") : tr("“%1” is removed.").arg(*title), true);
    const int rows = m_model->rowCount();
    setCurrent(rows > 0 ? m_model->row(qMin(row, rows - 1)).id : 0);
    m_view->setFocus();
}

void RecordTable::moveCurrent(int by)
{
    const int row = m_model->indexOf(m_current);
    if (row < 0 || !m_up || m_source.workspace()->isReadOnly())
        return;
    commitPending();
    const RecordRef moved = current();
    const Operation operation{Op::ChangeMany, moved, {m_model->row(row).title()}, false};
    std::vector<qint64> order;
    for (const Row &each : m_model->rows())
        order.push_back(each.id);
    m_source.attempt(m_source.workspace()->edit(operation, [&](Edit &edit) {
        std::vector<Row> siblings;
        for (const qint64 id : order)
            siblings.push_back(edit.existingRow({moved.kind, id}));
        moveInOrder(edit, std::move(siblings), moved.id, by);
    }));
    setCurrent(moved.id);
    m_view->setFocus();
}

} // namespace polku::ui
