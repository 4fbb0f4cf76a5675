#include "fields/fielddelegate.h"

#include "fields/commit.h"
#include "fields/fieldeditor.h"
#include "models/rowmodel.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/statebadge.h"
#include "widgets/wrappedtext.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace polku::ui {

namespace {

/// Pixels of a text that may wrap, before its column asks it to; in a wide table a share of its width.
constexpr int widestUnwrapped = 128;
constexpr int shareUnwrapped = 10;
constexpr QSize leastEditor(96, 0);
constexpr QSize leastText(320, 132);

constexpr const char *recordProperty = "record";
constexpr const char *refusedProperty = "refused";
constexpr const char *touchedProperty = "touched";

/// The model under any filters, and the cell in it.
const RowModel *rowModelOf(QModelIndex *index)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index->model()))
        *index = proxy->mapToSource(*index);
    return qobject_cast<const RowModel *>(index->model());
}

/// The model under any filters of the view; also while its first row is the heading of a group.
const RowModel *rowModelUnder(const QAbstractItemModel *model)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return qobject_cast<const RowModel *>(model);
}

/// Stops the Return that a line has taken and lets go on to its parents: the table would open the cell that it has just
/// left. The view's own filter is gone by then.
class ReturnStops final : public QObject
{
public:
    explicit ReturnStops(FieldEditor *editor) : QObject(editor) { editor->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
        return key == Qt::Key_Return || key == Qt::Key_Enter;
    }
};

FieldEditor *editorAround(QObject *object)
{
    for (QObject *o = object; o; o = o->parent()) {
        if (auto *editor = qobject_cast<FieldEditor *>(o))
            return editor;
    }
    return nullptr;
}

} // namespace

FieldDelegate::FieldDelegate(RecordSource &source, QAbstractItemView *view)
    : QStyledItemDelegate(view), m_source(source), m_view(view)
{
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QModelIndex cell = index;
    const RowModel *model = rowModelOf(&cell);
    const Field *field = model ? model->columns()[size_t(cell.column())].field : nullptr;
    if (!field)
        return nullptr;
    FieldEditor *editor = makeFieldEditor(m_source, *field, parent);
    editor->setAutoFillBackground(true);
    new ReturnStops(editor);
    editor->setProperty(recordProperty, model->row(cell.row()).id);
    editor->setName(model->headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    auto *self = const_cast<FieldDelegate *>(this);
    editor->control()->installEventFilter(self);
    connect(editor, &FieldEditor::edited, self, [editor] {
        editor->setProperty(touchedProperty, true);
        editor->setProperty(refusedProperty, false);
    });
    connect(editor, &FieldEditor::finished, self, [self, editor] { self->finish(editor, Leaving::Enter); });
    return editor;
}

void FieldDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const
{
    auto *editor = qobject_cast<FieldEditor *>(widget);
    // A change elsewhere must not take away what is being typed here.
    if (!editor || editor->property(touchedProperty).toBool())
        return;
    QModelIndex cell = index;
    const RowModel *model = rowModelOf(&cell);
    if (!model)
        return;
    const Row &row = model->row(cell.row());
    if (editor->field().type == FieldType::Reference) {
        const auto team = m_source.workspace()->read([&](const Reader &reader) {
            const std::optional<Row> whole = reader.row(row.ref());
            return whole ? reader.teamOf(*whole) : TeamId();
        });
        editor->setTeam(team ? *team : TeamId());
        editor->reload();
    }
    editor->setValue(row.value(QString::fromLatin1(editor->field().column)));
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    rect.setWidth(qMax(rect.width(), leastEditor.width()));
    // A text of any length is written in a room that it fits in, over the rows below.
    if (const auto *field = qobject_cast<FieldEditor *>(editor); field && field->field().type == FieldType::Text)
        rect.setSize(rect.size().expandedTo(leastText));
    editor->setGeometry(rect);
}

bool FieldDelegate::finish(FieldEditor *editor, Leaving leaving)
{
    // cppcheck-suppress nullPointerRedundantCheck ; there is one, until writing deletes it
    if (editor->property("closing").toBool())
        return true;
    const RowModel *model = rowModelUnder(m_view->model());
    const QPointer<FieldEditor> alive = editor;
    if (model && editor->property(touchedProperty).toBool()) {
        editor->setProperty("closing", true); // writing may move the focus
        const RecordRef ref(model->kind(), editor->property(recordProperty).toLongLong());
        const Commit commit = commitValue(m_source, ref, editor->field(), editor->value());
        if (!alive)
            return true;
        editor->setProperty("closing", false);
        if (commit.outcome == Commit::Outcome::Refused && leaving != Leaving::Away) {
            editor->setProperty(refusedProperty, true);
            editor->control()->setAccessibleDescription(commit.why);
            QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), commit.why, editor, {}, 8000);
            return false;
        }
        if (commit.outcome == Commit::Outcome::Refused)
            m_source.say(tr("%1 The value before stays.").arg(commit.why));
    }
    editor->setProperty("closing", true);
    const EndEditHint hint = leaving == Leaving::Next       ? EditNextItem
                             : leaving == Leaving::Previous ? EditPreviousItem
                                                            : NoHint;
    Q_EMIT closeEditor(editor, hint);
    return true;
}

void FieldDelegate::commitPending()
{
    QWidget *focus = QApplication::focusWidget();
    if (FieldEditor *editor = editorAround(focus); editor && m_view->isAncestorOf(editor))
        finish(editor, Leaving::Away);
}

bool FieldDelegate::eventFilter(QObject *watched, QEvent *event)
{
    FieldEditor *editor = editorAround(watched);
    if (!editor)
        return false;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            finish(editor, key == Qt::Key_Tab ? Leaving::Next : Leaving::Previous);
            return true;
        }
        if (key == Qt::Key_Escape) {
            editor->setProperty("closing", true);
            Q_EMIT closeEditor(editor, RevertModelCache);
            return true;
        }
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const QWidget *focus = QApplication::focusWidget();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            !(focus && editor->isAncestorOf(focus)))
            finish(editor, Leaving::Away);
    }
    return false;
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    // As far in as the words of the header.
    const QRect place = option.rect.adjusted(theme::gap8, 0, -theme::gap8, 0);
    const theme::Tokens &tokens = theme::tokensOf(widget);
    if (const QVariant standing = index.data(RowModel::StandingRole); standing.isValid()) {
        paintStanding(painter, place, Standing(standing.toInt()), text, tokens);
        return;
    }
    painter->save();
    painter->setFont(item.font);
    painter->setPen(tokens.ink);
    const int line = item.fontMetrics.height();
    const int most = item.features & QStyleOptionViewItem::WrapText ? qMax(1, place.height() / line) : 1;
    const QStringList lines = wrappedLines(text, item.font, place.width(), most);
    const int height = int(lines.size()) * line;
    paintLines(painter, QRect(place.left(), place.top() + (place.height() - height) / 2, place.width(), height), lines,
               item.displayAlignment & Qt::AlignHorizontal_Mask);
    painter->restore();
}

bool FieldDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QString text = index.data().toString();
    const bool own = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() == QEvent::ToolTip && !own && sizeHint(option, index).width() > view->visualRect(index).width()) {
        // As rich text it wraps.
        QToolTip::showText(event->globalPos(), QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 2 * theme::gap8;
    if (index.data(RowModel::StandingRole).isValid()) {
        // As wide as in bold, whatever it tells.
        size.setWidth(neededForStanding(Standing::OnTrack, index.data().toString(), option.font) + 2 * theme::gap8 + 2);
    } else if (option.features & QStyleOptionViewItem::WrapText) {
        // A long text wraps in two rather than take the room of the others.
        const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
        const int widest = qMax(widestUnwrapped, m_view->width() / shareUnwrapped);
        const int shown = words <= widest
                              ? words
                              : widestWord(index.data().toString(), option.fontMetrics, qMax(widest, words * 6 / 10));
        size.setWidth(shown + 2 * theme::gap8 + 2);
    }
    size.setHeight(qMax(size.height(), theme::rowHeight));
    return size;
}

} // namespace polku::ui
