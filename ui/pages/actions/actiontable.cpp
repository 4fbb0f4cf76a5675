#include "pages/actions/actiontable.h"

#include "fields/fielddelegate.h"
#include "fields/listtable.h"
#include "models/rowmodel.h"
#include "pages/actions/actioncolumns.h"
#include "theme/tokens.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int narrowestActionColumn = 48;
constexpr int narrowestActionTitle = 192;

ActionTable::ActionTable(ActionModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_view(new ListTable(this)),
      m_delegate(new FieldDelegate(model.desk(), m_view)),
      m_new(new QLineEdit(this)),
      m_menu(new QMenu(this)),
      m_columns(ordinaryActionColumns())
{
    m_view->setObjectName(QStringLiteral("actionTable"));
    m_view->setModel(&m_model.rows());
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setWordColumns({}, narrowestActionColumn);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    const auto &columns = m_model.records().columns();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (const int width = widthOfActionColumn(columns[i].id, m_model.desk().words()))
            header->resizeSection(int(i), width);
    }
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->viewport()->installEventFilter(this);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this); // the view itself is told before its viewport has its size
    m_new->setObjectName(QStringLiteral("newActionLine"));
    m_new->installEventFilter(this);
    m_menu->setObjectName(QStringLiteral("columnsMenu"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap12, 0, 0, theme::gap8);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_view, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, theme::gap12, 0);
    line->addWidget(m_new);
    layout->addLayout(line);

    makeMenu();
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_menu->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ActionTable::keptChanged);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0 || m_fitting)
            return;
        // As the person has put it: what the header does by itself is no wish.
        m_sized = m_sized || m_pressed;
        fitTitle();
    });
    connect(&m_model.rows(), &QAbstractItemModel::layoutChanged, this, &ActionTable::spanHeadings);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActionTable::takeSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActionTable::takeSelection);
    connect(&m_model, &ActionModel::chosenChanged, this, &ActionTable::giveSelection);
    connect(&m_model, &ActionModel::shownChanged, this, [this] {
        showColumns();
        giveSelection();
    });
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        if (!m_new->text().simplified().isEmpty())
            Q_EMIT typed(m_new->text().simplified());
    });
    showColumns();
    retranslate();
}

void ActionTable::commitPending()
{
    m_delegate->commitPending();
}

void ActionTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_new->setVisible(!readOnly);
}

// Columns ------------------------------------------------------------------------------------------------------------

void ActionTable::makeMenu()
{
    for (const Column &column : m_model.records().columns()) {
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(QStringLiteral("column_") + column.id);
        action->setCheckable(true);
        action->setChecked(m_columns.contains(column.id));
        action->setEnabled(column.id != QLatin1String("title"));
        action->setVisible(column.id != QLatin1String("team"));
        connect(action, &QAction::toggled, this, [this, id = column.id](bool on) { toggleColumn(id, on); });
    }
}

void ActionTable::toggleColumn(const QString &column, bool shown)
{
    if (m_columns.contains(column) == shown)
        return;
    if (shown)
        m_columns.append(column);
    else
        m_columns.removeAll(column);
    showColumns();
    Q_EMIT keptChanged();
}

void ActionTable::showColumns()
{
    const auto &columns = m_model.records().columns();
    std::optional<QScopedValueRollback<bool>> ours(std::in_place, m_fitting, true); // hiding resizes, too
    for (size_t i = 0; i < columns.size(); ++i) {
        // Whose an action is is told where there are several teams, and only there.
        const bool team = columns[i].id == QLatin1String("team");
        const bool shown = team ? !m_model.team() && m_model.teams().size() > 1 : m_columns.contains(columns[i].id);
        m_view->setColumnHidden(int(i), !shown);
    }
    ours.reset();
    fitTitle();
}

/// The names of the actions have the room that the other columns leave. Where there is too little, those that tell
/// whose, how far and until when give way, so that none of these is cut; the others, and last of all who does it, are
/// reached by scrolling.
void ActionTable::fitTitle()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    struct Shown
    {
        int column;
        int width;
        int least; ///< 0: reached by scrolling
    };
    const int room = m_view->viewport()->width();
    const Words &words = m_model.desk().words();
    const auto &columns = m_model.records().columns();
    std::vector<Shown> shown;
    int least = narrowestActionTitle;
    for (size_t i = 1; i < columns.size(); ++i) {
        if (m_view->isColumnHidden(int(i)))
            continue;
        const int width = m_sized ? m_view->columnWidth(int(i)) : widthOfActionColumn(columns[i].id, words);
        shown.push_back({int(i), width, m_sized ? width : leastOfActionColumn(columns[i].id, words)});
        least += m_sized ? 0 : shown.back().least;
    }
    const auto isDue = [&](const Shown &each) { return columns[size_t(each.column)].id == QLatin1String("due"); };
    int core = 0;
    int give = 0;    // how much the core columns can be narrower,
    int dueGive = 0; // and that with the days, which stand on one line and so are the last to give way
    int others = 0;
    for (Shown &each : shown) {
        if (least > room && columns[size_t(each.column)].id == QLatin1String("owner"))
            each.least = 0;
        (each.least > 0 ? core : others) += each.width;
        (isDue(each) ? dueGive : give) += each.least > 0 ? each.width - each.least : 0;
    }
    const int tooMuch = narrowestActionTitle + core - room;
    const int over = qBound(0, tooMuch, give);
    const int dueOver = qBound(0, tooMuch - over, dueGive);
    int beside = 0;
    for (const Shown &each : shown) {
        const bool gives = each.least > 0 && over > 0 && !isDue(each);
        // Rounded up, so that all together are not wider than the room.
        const int width = gives         ? each.width - (over * (each.width - each.least) + give - 1) / give
                          : isDue(each) ? each.width - dueOver
                                        : each.width;
        if (!m_sized)
            m_view->setColumnWidth(each.column, width);
        beside += each.least > 0 ? width : 0;
    }
    const bool all = narrowestActionTitle + beside + others <= room;
    m_view->setColumnWidth(0, qMax(narrowestActionTitle, room - beside - (all ? others : 0)));
}

void ActionTable::spanHeadings()
{
    m_view->clearSpans();
    for (const int row : m_model.rows().headings())
        m_view->setSpan(row, 0, 1, m_model.rows().columnCount());
}

QJsonObject ActionTable::kept() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int sorted = header->sortIndicatorSection();
    const auto &columns = m_model.records().columns();
    const bool any = sorted >= 0 && sorted < int(columns.size());
    return {{QStringLiteral("columns"), QJsonArray::fromStringList(m_columns)},
            {QStringLiteral("sorted"), any ? columns[size_t(sorted)].id : QString()},
            {QStringLiteral("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void ActionTable::setKept(const QJsonObject &kept)
{
    const QJsonArray columns = kept.value(QLatin1String("columns")).toArray();
    if (!columns.isEmpty()) {
        m_columns = {QStringLiteral("title")};
        for (const QJsonValue &column : columns) {
            if (m_model.records().columnOf(column.toString()) > 0)
                m_columns.append(column.toString());
        }
        for (QAction *action : m_menu->actions())
            action->setChecked(m_columns.contains(action->objectName().mid(7)));
        showColumns();
    }
    const int sorted = m_model.records().columnOf(kept.value(QLatin1String("sorted")).toString());
    const bool descending = kept.value(QLatin1String("descending")).toBool();
    m_view->horizontalHeader()->setSortIndicator(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

// What is chosen -----------------------------------------------------------------------------------------------------

void ActionTable::takeSelection()
{
    if (m_syncing)
        return;
    std::vector<ActionId> chosen;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        if (const qint64 id = m_model.rows().idAt(index))
            chosen.push_back({id});
    }
    ActionId current{m_model.rows().idAt(m_view->currentIndex())};
    if (!chosen.empty() && std::find(chosen.begin(), chosen.end(), current) == chosen.end())
        current = chosen.back();
    const QScopedValueRollback syncing(m_syncing, true);
    if (current)
        m_model.choose(current, chosen);
}

void ActionTable::giveSelection()
{
    if (m_syncing)
        return;
    const QScopedValueRollback syncing(m_syncing, true);
    QItemSelection selection;
    QSet<int> rows;
    for (const ActionId id : m_model.chosen()) {
        if (const QModelIndex index = m_model.rows().indexOf(id.value); index.isValid()) {
            selection.select(index, index);
            rows.insert(index.row());
        }
    }
    QItemSelectionModel *selected = m_view->selectionModel();
    const QModelIndex current = m_model.rows().indexOf(m_model.current().value);
    if (current.isValid() && m_view->currentIndex().row() != current.row())
        selected->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    QSet<int> present;
    for (const QModelIndex &index : selected->selectedRows())
        present.insert(index.row());
    if (present != rows)
        selected->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ActionTable::showCurrent()
{
    giveSelection();
    const QModelIndex current = m_model.rows().indexOf(m_model.current().value);
    if (current.isValid())
        m_view->scrollTo(current);
    m_view->setFocus();
}

// Keys ---------------------------------------------------------------------------------------------------------------

bool ActionTable::takeKey(const QKeyEvent &event)
{
    const QModelIndex current = m_view->currentIndex();
    if (event.key() == Qt::Key_Delete && !m_readOnly) {
        Q_EMIT deleteRequested();
        return true;
    }
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && current.isValid() &&
        m_model.rows().flags(current).testFlag(Qt::ItemIsEditable)) {
        m_view->edit(current);
        return true;
    }
    if (event.key() == Qt::Key_Insert && !m_readOnly) {
        m_new->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (event.matches(QKeySequence::Paste) && !m_readOnly) {
        Q_EMIT pasteRequested();
        return true;
    }
    return false;
}

bool ActionTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitTitle();
    if (watched == m_view->horizontalHeader()->viewport()) {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease)
            m_pressed = event->type() == QEvent::MouseButtonPress;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_new && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // A whole table does not fit into a name.
        const QString text = QApplication::clipboard()->text();
        if (key->matches(QKeySequence::Paste) &&
            (text.trimmed().contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\t')))) {
            Q_EMIT pasteRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_new->clear();
            m_view->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ActionTable::retranslate()
{
    m_view->setAccessibleName(tr("Actions"));
    const auto &columns = m_model.records().columns();
    for (size_t i = 0; i < columns.size(); ++i)
        m_menu->actions()
            .at(qsizetype(i))
            ->setText(m_model.rows().headerData(int(i), Qt::Horizontal, Qt::DisplayRole).toString());
    fitTitle(); // other words are wider
    m_new->setAccessibleName(tr("Name of a new action"));
    m_new->setPlaceholderText(tr("Type a new action and press Enter, or paste rows from a spreadsheet"));
}

} // namespace polku::ui
