#include "fields/recordtable.h"

#include "catalogue/wording.h"
#include "fields/fielddelegate.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/columnshare.h"
#include "widgets/wrappedtext.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace polku::ui {

/// Narrower ones share their room among all columns of text.
constexpr int narrowTable = 400;
constexpr int narrowestTable = 160;

void setUpTable(QTableView *view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    view->verticalHeader()->setMinimumSectionSize(theme::rowHeight);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(false);
}

RecordTable::RecordTable(RecordSource &source, RecordKind kind, std::vector<Column> columns, Texts texts,
                         QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_texts(std::move(texts)),
      m_model(new RowModel(source, kind, std::move(columns), this)),
      m_header(new SectionHeader({}, this)),
      m_view(new QTableView(this)),
      m_delegate(new FieldDelegate(source, m_view)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_empty(new QLabel(this)),
      m_below(new QWidget(this))
{
    const QString name = QString::fromLatin1(recordType(kind).table);
    auto *buttons = new QWidget(this);
    m_buttons = new QHBoxLayout(buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(theme::gap4);
    m_remove->setIcon(theme::icon("trash"));
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    m_add->setObjectName(name + QStringLiteral("Add"));
    for (QPushButton *button : {m_remove, m_add}) {
        theme::setButtonKind(button, theme::ButtonKind::Link);
        m_buttons->addWidget(button);
    }
    m_header->setCorner(buttons);

    m_view->setObjectName(name + QStringLiteral("Table"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    setUpTable(m_view);
    m_view->setWordWrap(true);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        // Words share the room; dates and numbers take what they need.
        const Field *field = m_model->columns()[size_t(column)].field;
        const bool words = field && (field->type == FieldType::Choice || field->type == FieldType::Line ||
                                     field->type == FieldType::Reference);
        if (words)
            m_words.append(column);
    }
    m_lines = m_words;
    setWordColumns(m_words);
    m_view->horizontalHeader()->setMinimumSectionSize(48);
    setMinimumWidth(narrowestTable); // its heading gives way (showButtons)
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    theme::setInk(m_empty, &theme::Tokens::muted);
    static_cast<QLabel *>(m_empty)->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap4);
    layout->addWidget(m_header);
    layout->addWidget(m_view);
    layout->addWidget(m_empty);
    layout->addWidget(m_below);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, theme::gap4, 0, theme::gap4);
    below->setSpacing(theme::gap8);
    m_below->hide();

    connect(m_add, &QPushButton::clicked, this, &RecordTable::add);
    connect(m_remove, &QPushButton::clicked, this, &RecordTable::removeCurrent);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &RecordTable::fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RecordTable::fitLater);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, &RecordTable::fitLater);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::showCurrent);
    retranslate();
    fit();
}

RecordForm *RecordTable::detail()
{
    if (!m_detail) {
        m_detail = new RecordForm(m_source, m_model->kind(), m_below);
        m_below->layout()->addWidget(m_detail);
    }
    return m_detail;
}

void RecordTable::setWordColumns(const QList<int> &columns)
{
    m_words = columns;
    m_narrow = false;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_view->horizontalHeader()->setSectionResizeMode(
            column, columns.contains(column) ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

void RecordTable::shareColumns()
{
    const bool narrow = m_view->viewport()->width() < narrowTable && m_lines.size() > m_words.size();
    if (m_narrow && !narrow)
        setWordColumns(m_words);
    m_narrow = narrow;
    shareRoom(m_view, narrow ? m_lines : m_words);
}

/// Beside a long title there may be no room for what the button says; a plus and its tool tip say the same.
void RecordTable::showButtons()
{
    m_add->setText(m_texts.add());
    m_add->setIcon({});
    m_add->setToolTip({});
    int wanted = QFontMetrics(theme::font(theme::Type::Heading)).horizontalAdvance(m_texts.title()) + theme::gap8;
    for (const QPushButton *button : {m_up, m_down, m_remove, m_add})
        wanted += button && !button->isHidden() ? button->sizeHint().width() + theme::gap4 : 0;
    if (wanted > width()) {
        m_add->setToolTip(m_texts.add());
        m_add->setText({});
        m_add->setIcon(theme::icon("plus"));
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showButtons();
}

void RecordTable::setMostLines(int lines)
{
    m_mostLines = lines;
    fit();
}

void RecordTable::setMovable()
{
    const QString name = QString::fromLatin1(recordType(m_model->kind()).table);
    int place = 0;
    for (const auto &[button, icon, suffix, by] :
         {std::tuple(&m_up, "chevron-up", "Up", -1), std::tuple(&m_down, "chevron-down", "Down", 1)}) {
        *button = new QPushButton(m_remove->parentWidget());
        (*button)->setObjectName(name + QLatin1String(suffix));
        (*button)->setIcon(theme::icon(icon));
        theme::setButtonKind(*button, theme::ButtonKind::Link);
        m_buttons->insertWidget(place++, *button);
        connect(*button, &QPushButton::clicked, this, [this, by = by] { moveCurrent(by); });
    }
    retranslate();
    showCurrent();
}

void RecordTable::addBelow(QWidget *widget)
{
    m_below->layout()->addWidget(widget);
}

void RecordTable::setRecords(const Query &query, Maker maker)
{
    commitPending();
    m_maker = std::move(maker);
    m_model->setQuery(query);
    m_model->reload();
    const bool writable = m_source.workspace() && !m_source.workspace()->isReadOnly();
    m_add->setVisible(writable && m_maker);
    if (m_model->indexOf(m_current) < 0)
        setCurrent(m_model->rowCount() > 0 ? m_model->row(0).id : 0);
    fit();
}

void RecordTable::setNothing()
{
    m_model->setEmpty();
    m_maker = {};
    m_add->hide();
    showCurrent();
}

void RecordTable::refresh(const Changes &changes)
{
    m_model->refresh(changes);
    if (m_detail)
        m_detail->refresh(changes);
    // The same file may have been opened again, for looking only.
    const bool writable = m_source.workspace() && !m_source.workspace()->isReadOnly();
    m_add->setVisible(writable && m_maker);
    if (m_model->indexOf(m_current) < 0 || !writable)
        showCurrent();
}

void RecordTable::commitPending()
{
    m_delegate->commitPending();
    if (m_detail)
        m_detail->commit();
}

RecordRef RecordTable::current() const
{
    return {m_model->kind(), m_current};
}

void RecordTable::setCurrent(qint64 id)
{
    const int row = m_model->indexOf(id);
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
    showCurrent();
}

void RecordTable::showCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    m_current = index.isValid() ? index.data(RowModel::IdRole).toLongLong() : 0;
    const bool writable = m_source.workspace() && !m_source.workspace()->isReadOnly();
    m_remove->setVisible(writable && m_current != 0);
    if (m_up) {
        const int rows = m_model->rowCount();
        for (QPushButton *button : {m_up, m_down})
            button->setVisible(writable && m_current != 0 && rows > 1);
        m_up->setEnabled(index.row() > 0);
        m_down->setEnabled(index.row() + 1 < rows);
    }
    showButtons();
    m_below->setVisible(m_current != 0 && m_below->layout()->count() > 0);
    if (m_detail)
        m_detail->setRecord(current());
    Q_EMIT currentChanged();
}

/// Rows are as high as their words need, the table as high as its rows.
void RecordTable::fit()
{
    shareColumns();
    const int rows = m_model->rowCount();
    int height = m_view->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < rows; ++row) {
        int lines = 1;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString text = m_model->index(row, column).data().toString();
            const int room = m_view->columnWidth(column) - 2 * theme::gap8;
            lines = qMax(lines, int(wrappedLines(text, m_view->font(), room, m_mostLines).size()));
        }
        const int own = lines == 1 ? theme::rowHeight : lines * m_view->fontMetrics().height() + theme::gap12;
        if (m_view->rowHeight(row) != own)
            m_view->setRowHeight(row, own);
        height += own;
    }
    m_view->setVisible(rows > 0);
    m_empty->setVisible(rows == 0 && m_texts.empty);
    m_view->setFixedHeight(height);
}

void RecordTable::fitLater()
{
    if (!std::exchange(m_fitting, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_fitting = false;
                fit();
            },
            Qt::QueuedConnection);
    }
}

void RecordTable::retranslate()
{
    m_header->setText(m_texts.title());
    showButtons();
    m_add->setAccessibleName(m_texts.add());
    m_remove->setToolTip(m_texts.remove());
    m_remove->setAccessibleName(m_texts.remove());
    m_view->setAccessibleName(m_texts.title());
    if (m_up) {
        m_up->setToolTip(tr("Move up (Ctrl+Shift+Up)"));
        m_up->setAccessibleName(tr("Move up"));
        m_down->setToolTip(tr("Move down (Ctrl+Shift+Down)"));
        m_down->setAccessibleName(tr("Move down"));
    }
    if (m_texts.empty)
        static_cast<QLabel *>(m_empty)->setText(m_texts.empty());
    m_model->retranslate();
}

void RecordTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int key = pressed->key();
        if (m_up && pressed->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
            (key == Qt::Key_Up || key == Qt::Key_Down)) {
            moveCurrent(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid() &&
            m_model->flags(m_view->currentIndex()).testFlag(Qt::ItemIsEditable)) {
            m_view->edit(m_view->currentIndex());
            return true;
        }
    }
    // The rows are as wide as the form; the wheel belongs to the form.
    if (watched == m_view && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace polku::ui
