#include "pages/plan/responsibilityview.h"

#include "academy/order.h"
#include "academy/planedit.h"
#include "catalogue/wording.h"
#include "fields/recordtable.h"
#include "model/records.h"
#include "pages/plan/responsibilitymodel.h"
#include "pages/plan/tablepart.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "widgets/card.h"
#include "widgets/statebadge.h"
#include "widgets/wrappedheader.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int taskWidth = 150;
constexpr int leastTaskWidth = 120;
constexpr int leastRoleWidth = 80;
constexpr int mostRoleWidth = 140;
/// Of a role whose name stands upright: for its letter, and for two lines of the name.
constexpr int leastUprightWidth = 32;
constexpr int mostUprightWidth = 48;

ResponsibilityView::ResponsibilityView(Desk &desk, QWidget *parent)
    : PartView(parent),
      m_desk(desk),
      m_roles(new RecordTable(
          desk, RecordKind::PlanRole, {Column::of(&PlanRole::title, true), Column::of(&PlanRole::person, true)},
          {[] { return tr("Roles"); }, [] { return tr("Add a role"); }, [] { return tr("Remove the role"); },
           [] { return tr("Whose part does the plan tell? Add the roles, also those that nobody has yet."); }})),
      m_model(new ResponsibilityModel(desk, this)),
      m_header(new SectionHeader({}, this)),
      m_view(new QTableView(this)),
      m_heads(new WrappedHeader(m_view)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_up(new QPushButton(this)),
      m_down(new QPushButton(this)),
      m_empty(new QLabel(this)),
      m_legend(new QLabel(this)),
      m_unanswered(new StateBadge(Standing::NeedsAttention, {}, this))
{
    setObjectName(QStringLiteral("responsibilities"));
    m_roles->setMovable();
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap4);
    const std::tuple<QPushButton *, const char *, const char *> named[] = {
        {m_up, "responsibilityUp", "chevron-up"},
        {m_down, "responsibilityDown", "chevron-down"},
        {m_remove, "responsibilityRemove", "trash"},
        {m_add, "responsibilityAdd", nullptr}};
    for (const auto &[button, name, icon] : named) {
        button->setObjectName(QString::fromLatin1(name));
        if (icon)
            button->setIcon(theme::icon(icon));
        theme::setButtonKind(button, theme::ButtonKind::Link);
        row->addWidget(button);
    }
    m_header->setCorner(buttons);
    m_view->setObjectName(QStringLiteral("responsibilityMatrix"));
    m_view->setHorizontalHeader(m_heads);
    m_view->setModel(m_model);
    setUpTable(m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(true);
    m_view->installEventFilter(this);
    for (QLabel *label : {m_empty, m_legend}) {
        label->setWordWrap(true);
        theme::setInk(label, &theme::Tokens::muted);
    }
    m_legend->setObjectName(QStringLiteral("responsibilityLegend"));
    m_empty->setObjectName(QStringLiteral("noResponsibilities"));
    m_unanswered->setObjectName(QStringLiteral("unansweredTasks"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap4);
    layout->addWidget(m_roles);
    layout->addSpacing(theme::gap8);
    layout->addWidget(m_header);
    layout->addWidget(m_view);
    layout->addWidget(m_empty);
    layout->addWidget(m_unanswered, 0, Qt::AlignLeft);
    layout->addWidget(m_legend);

    connect(m_add, &QPushButton::clicked, this, &ResponsibilityView::addTask);
    connect(m_remove, &QPushButton::clicked, this, &ResponsibilityView::removeTask);
    connect(m_up, &QPushButton::clicked, this, [this] { moveTask(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveTask(1); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ResponsibilityView::fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ResponsibilityView::fit);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &ResponsibilityView::fit);
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() > 0)
            openMenu();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResponsibilityView::showState);
    retranslate();
}

bool ResponsibilityView::isWritable() const
{
    return m_place.plan && m_desk.workspace() && !m_desk.workspace()->isReadOnly();
}

void ResponsibilityView::setPlace(const PartPlace &place)
{
    m_place = place;
    PlanRole role;
    role.title = tr("New role");
    bindToPlan(m_roles, place, role);
    m_roles->setCurrent(0);
    m_model->setPlan(place.plan);
    fit();
}

void ResponsibilityView::refresh(const Changes &changes)
{
    m_roles->refresh(changes);
    if (changes.touchesAny(
            {RecordKind::PlanRole, RecordKind::Responsibility, RecordKind::ResponsibilityShare, RecordKind::Person}))
        m_model->reload();
    showState();
}

void ResponsibilityView::commitPending()
{
    m_roles->commitPending();
    // A name being typed is taken when the cell loses the keyboard.
    if (QWidget *editor = m_view->indexWidget(m_view->currentIndex()); editor && editor->hasFocus())
        m_view->setFocus();
}

bool ResponsibilityView::showRecord(RecordRef record)
{
    if (record.kind == RecordKind::PlanRole) {
        m_roles->setCurrent(record.id);
        m_roles->view()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const int row = m_model->rowOf(ResponsibilityId{record.id});
    if (record.kind != RecordKind::Responsibility || row < 0)
        return false;
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void ResponsibilityView::begin()
{
    if (m_model->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_add)->setFocus(Qt::OtherFocusReason);
}

// What is done to it -------------------------------------------------------------------------------------------------

void ResponsibilityView::addTask()
{
    if (!isWritable())
        return;
    Responsibility task;
    task.team = m_place.team;
    task.plan = m_place.plan;
    task.title = tr("New task");
    const Operation operation = Operation::create(RecordKind::Responsibility, task.title);
    if (!m_desk.attempt(m_desk.workspace()->edit(operation, [&](Edit &edit) {
            task.rank =
                rankAfter(edit.rows(RecordKind::Responsibility, Query().where(&Responsibility::plan, m_place.plan)));
            task.id = edit.insert(task);
            beginSection(edit, m_place.section);
        })))
        return;
    const QModelIndex made = m_model->index(m_model->rowOf(task.id), 0);
    m_view->setCurrentIndex(made);
    m_view->setFocus();
    m_view->edit(made);
}

void ResponsibilityView::removeTask()
{
    const int row = m_view->currentIndex().row();
    const ResponsibilityId gone = m_model->task(row);
    if (!gone || !isWritable())
        return;
    const QString title = m_model->matrix().tasks[size_t(row)].title;
    if (!m_desk.attempt(
            m_desk.workspace()->edit(Operation::remove(gone, title), [&](Edit &edit) { edit.remove(gone); })))
        return;
    m_desk.say(tr("“%1” is removed.").arg(title), true);
    m_view->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
    m_view->setFocus();
}

void ResponsibilityView::moveTask(int by)
{
    const QModelIndex at = m_view->currentIndex();
    const ResponsibilityId moved = m_model->task(at.row());
    if (!moved || !isWritable())
        return;
    const Operation operation{Op::ChangeMany, moved, {m_model->matrix().tasks[size_t(at.row())].title}, false};
    m_desk.attempt(m_desk.workspace()->edit(operation, [&](Edit &edit) {
        const Query query = Query().where(&Responsibility::plan, m_place.plan).orderBy(&Responsibility::rank);
        moveInOrder(edit, edit.rows(RecordKind::Responsibility, query), moved.value, by);
    }));
    m_view->setCurrentIndex(m_model->index(m_model->rowOf(moved), at.column()));
    m_view->setFocus();
}

void ResponsibilityView::setLetter(QChar letter)
{
    const QModelIndex at = m_view->currentIndex();
    m_model->set(at.row(), at.column(), partOfLetter(letter));
}

void ResponsibilityView::openMenu()
{
    const QModelIndex at = m_view->currentIndex();
    if (at.column() < 1 || !isWritable())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("responsibilityMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 0; i < choicesOf<ResponsibilityPart>.size(); ++i) {
        const auto part = ResponsibilityPart(int(i));
        menu->addAction(tr("%1: %2").arg(QString(letterOf(part)), choiceLabel(part, m_desk.words())), this,
                        [this, part] { setLetter(letterOf(part)); });
    }
    menu->addAction(tr("No part"), this, [this] { setLetter({}); });
    menu->popup(m_view->viewport()->mapToGlobal(m_view->visualRect(at).bottomLeft()));
}

bool ResponsibilityView::pressed(QKeyEvent *key)
{
    const QModelIndex at = m_view->currentIndex();
    // What a name being typed does not take is not for the table.
    if (m_view->indexWidget(at))
        return false;
    if (key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
        (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveTask(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (!at.isValid() || !isWritable())
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at.column() == 0)
            m_view->edit(at);
        else
            openMenu();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (at.column() > 0)
            setLetter({});
        else if (key->key() == Qt::Key_Delete)
            removeTask();
        return true;
    default:
        break;
    }
    const QString text = key->text();
    if (at.column() == 0 || text.size() != 1 || !partOfLetter(text.at(0)) ||
        (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    setLetter(text.at(0));
    return true;
}

bool ResponsibilityView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ResponsibilityView::fit, Qt::QueuedConnection);
    if (watched == m_view && event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event)))
        return true;
    // The table is as high as its rows; the wheel belongs to what it stands in.
    if (watched == m_view && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return PartView::eventFilter(watched, event);
}

// Showing ------------------------------------------------------------------------------------------------------------

/// As high as its rows. Tasks and roles share the width; where the names of the roles have no room, they stand upright.
/// Only with more roles than fit even so is the table wider than its place and scrolls.
void ResponsibilityView::fit()
{
    if (std::exchange(m_fitting, true))
        return;
    QHeaderView *header = m_heads;
    const int roles = m_model->columnCount() - 1;
    const int room = m_view->viewport()->width();
    const auto needed = [&](int least) {
        int width = least;
        for (int column = 1; column <= roles; ++column)
            width = qMax(width, m_heads->neededWidth(column));
        return width;
    };
    m_heads->setUpright(false);
    int roleWidth = needed(leastRoleWidth);
    m_heads->setUpright(roles > 0 && taskWidth + roles * roleWidth > room);
    if (m_heads->isUpright())
        roleWidth = needed(leastUprightWidth);
    const int mostWidth = m_heads->isUpright() ? mostUprightWidth : mostRoleWidth;
    if (roles > 0)
        roleWidth = qMax(roleWidth, qMin(mostWidth, (room - taskWidth) / roles));
    header->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = 1; column <= roles; ++column)
        header->resizeSection(column, roleWidth);
    header->resizeSection(0, qMax(m_heads->isUpright() ? leastTaskWidth : taskWidth, room - roles * roleWidth));
    header->setFixedHeight(m_heads->neededHeight());
    m_view->resizeRowsToContents();
    int height = header->height() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_view->rowHeight(row) < theme::rowHeight)
            m_view->setRowHeight(row, theme::rowHeight);
        height += m_view->rowHeight(row);
    }
    if (header->length() > room)
        height += m_view->horizontalScrollBar()->sizeHint().height();
    m_view->setFixedHeight(height);
    m_fitting = false;
    showState();
}

void ResponsibilityView::showState()
{
    const bool any = m_model->rowCount() > 0;
    const int row = m_view->currentIndex().row();
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    m_legend->setVisible(any);
    m_add->setVisible(isWritable());
    for (QPushButton *button : {m_remove, m_up, m_down})
        button->setVisible(isWritable() && row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row + 1 < m_model->rowCount());
    QStringList unanswered;
    for (const Responsibility &task : m_model->matrix().tasks) {
        if (m_model->matrix().count(task.id, ResponsibilityPart::Accountable) != 1)
            unanswered.append(task.title);
    }
    const bool some = !unanswered.isEmpty() && m_model->columnCount() > 1;
    m_unanswered->setVisible(some);
    if (some) {
        m_unanswered->setStanding(Standing::NeedsAttention,
                                  tr("%n task(s) should have exactly one A: %1", nullptr, int(unanswered.size()))
                                      .arg(unanswered.join(QStringLiteral("; "))));
        m_unanswered->setToolTip(unanswered.join(QLatin1Char('\n')));
    }
}

void ResponsibilityView::retranslate()
{
    m_header->setText(tr("Who does what"));
    m_add->setText(tr("Add a task"));
    m_add->setAccessibleName(tr("Add a task"));
    const std::tuple<QPushButton *, QString, QString> told[] = {
        {m_remove, tr("Remove the task"), tr("Remove the task")},
        {m_up, tr("Move up (Ctrl+Shift+Up)"), tr("Move up")},
        {m_down, tr("Move down (Ctrl+Shift+Down)"), tr("Move down")}};
    for (const auto &[button, tip, name] : told) {
        button->setToolTip(tip);
        button->setAccessibleName(name);
    }
    m_view->setAccessibleName(tr("Who does what: tasks by roles"));
    m_empty->setText(tr("Add the main tasks, then give each role its letter. Every task has exactly one A."));
    QStringList letters;
    for (size_t i = 0; i < choicesOf<ResponsibilityPart>.size(); ++i) {
        const auto part = ResponsibilityPart(int(i));
        letters.append(tr("%1: %2").arg(QString(letterOf(part)), choiceLabel(part, m_desk.words())));
    }
    m_legend->setText(
        tr("%1. Type the letter in the cell; Delete empties it.").arg(letters.join(QStringLiteral(" · "))));
    m_model->retranslate();
    showState();
}

void ResponsibilityView::changeEvent(QEvent *event)
{
    PartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace polku::ui
