#include "pages/coaching/coachingpage.h"

#include "academy/meeting.h"
#include "base/format.h"
#include "fields/recordform.h"
#include "fields/texteditor.h"
#include "model/records.h"
#include "pages/coaching/followuplist.h"
#include "pages/coaching/notemodel.h"
#include "pages/coaching/sessionwindow.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/panelscroll.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int listWidth = 250;

/// A name of an id in a box; the first line stands for all.
static void addChoice(QComboBox *box, const QString &text, qint64 id)
{
    box->addItem(text, QVariant::fromValue<qlonglong>(id));
}

CoachingPage::CoachingPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_meet(new QAction(this)),
      m_new(new QAction(this)),
      m_private(new QLabel),
      m_cover(new QPushButton),
      m_team(new QComboBox),
      m_session(new QComboBox),
      m_top(makeTop()),
      m_model(new NoteModel(desk, this)),
      m_list(new QListView(this)),
      m_about(new QLabel),
      m_form(new RecordForm(desk, RecordKind::CoachingNote)),
      m_delete(new QPushButton),
      m_followUps(new FollowUpList(desk)),
      m_sharedHeader(new SectionHeader),
      m_shared(new QLabel),
      m_earlierHeader(new SectionHeader),
      m_noEarlier(new QLabel),
      m_splitter(new QSplitter(this)),
      m_empty(new EmptyState(this)),
      m_first(m_empty->addButton({})),
      m_coverState(new EmptyState(this))
{
    m_meet->setObjectName(QStringLiteral("openSession"));
    m_meet->setShortcut(Qt::Key_F11);
    m_new->setObjectName(QStringLiteral("newNote"));
    m_new->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    addActions({m_meet, m_new}); // their keys work as long as the page is seen
    m_list->setObjectName(QStringLiteral("noteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NoteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // lays the rows out anew when the width changes
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setObjectName(QStringLiteral("noNotes"));
    m_empty->setIcon("edit");
    m_first->setObjectName(QStringLiteral("firstNote"));
    m_coverState->setObjectName(QStringLiteral("notesCovered"));
    m_coverState->setIcon("lock");
    QPushButton *uncover = m_coverState->addButton({});
    uncover->setObjectName(QStringLiteral("uncoverNotes"));

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(makeNote());
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 2 * listWidth, theme::panelWidth - theme::gap20});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_coverState, 1);

    connect(m_meet, &QAction::triggered, this, &CoachingPage::meet);
    connect(m_new, &QAction::triggered, this, &CoachingPage::makeNewNote);
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (m_team->count() > 1)
            makeNewNote();
        else
            this->desk().goTo(QStringLiteral("teams"));
    });
    connect(m_cover, &QPushButton::clicked, this, [this] { setCovered(true); });
    connect(uncover, &QPushButton::clicked, this, [this] { setCovered(false); });
    for (QComboBox *box : {m_team, m_session})
        connect(box, &QComboBox::currentIndexChanged, this, &CoachingPage::fillList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_filling || !index.isValid())
            return;
        m_chosen = m_model->items()[size_t(index.row())].id;
        showNote();
    });
    connect(m_delete, &QPushButton::clicked, this, &CoachingPage::removeNote);
    connect(m_followUps, &FollowUpList::aboutToWrite, this, &CoachingPage::commitPending);
    connect(m_followUps, &FollowUpList::made, this, [this](int count) {
        if (const CoachingItem *item = chosen())
            this->desk().say(tr("%n action(s) made for %1.", nullptr, count).arg(item->teamName), true);
    });
    addShortcuts();
    retranslate();
}

QWidget *CoachingPage::makeTop()
{
    m_private->setObjectName(QStringLiteral("onlyYou"));
    m_private->setTextFormat(Qt::PlainText);
    theme::setType(m_private, theme::Type::Small);
    theme::setInk(m_private, &theme::Tokens::muted);
    m_cover->setObjectName(QStringLiteral("coverNotes"));
    m_cover->setIcon(theme::icon("lock"));
    m_team->setObjectName(QStringLiteral("noteTeam"));
    m_session->setObjectName(QStringLiteral("noteSession"));
    for (QComboBox *box : {m_team, m_session}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        box->setMinimumWidth(180);
    }
    auto *top = new QWidget(this);
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap8);
    line->setSpacing(theme::gap8);
    line->addWidget(m_team);
    line->addWidget(m_session);
    m_private->setWordWrap(true);
    m_private->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_private, 1);
    line->addWidget(m_cover);
    return top;
}

/// A note is read and written: longer lines are hard to follow.
constexpr int widestNote = 960;

QWidget *CoachingPage::makeNote()
{
    m_about->setObjectName(QStringLiteral("noteAbout"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    theme::setType(m_about, theme::Type::Title);
    m_delete->setObjectName(QStringLiteral("deleteNote"));
    m_delete->setIcon(theme::icon("trash"));
    m_form->setObjectName(QStringLiteral("noteForm"));
    m_form->addFields(&CoachingNote::session, &CoachingNote::at, &CoachingNote::followUp, &CoachingNote::text);
    if (auto *text = qobject_cast<TextEditor *>(m_form->field(&CoachingNote::text)->editor()))
        text->setFewestLines(8);

    auto *scroll = new PanelScroll("noteScroll");
    scroll->setMinimumWidth(300);
    scroll->widget()->setMaximumWidth(widestNote);
    QVBoxLayout *inside = scroll->column();
    inside->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap20);
    inside->addWidget(m_about);
    inside->addWidget(m_form);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_delete);
    inside->addLayout(bottom);
    inside->addStretch(1);
    return scroll;
}

QWidget *CoachingPage::makeSide()
{
    m_noEarlier->setObjectName(QStringLiteral("noEarlier"));
    m_noEarlier->setWordWrap(true);
    theme::setType(m_noEarlier, theme::Type::Small);
    theme::setInk(m_noEarlier, &theme::Tokens::muted);
    m_shared->setObjectName(QStringLiteral("sharedNotes"));
    m_shared->setWordWrap(true);
    m_shared->setTextFormat(Qt::PlainText);
    m_shared->setContentsMargins(0, 0, 0, theme::gap16);
    auto *scroll = new PanelScroll("followUpScroll");
    scroll->setMinimumWidth(260);
    m_side = scroll->column();
    m_side->setContentsMargins(theme::gap16, theme::gap16, theme::gap16, theme::gap16);
    m_side->setSpacing(theme::gap4);
    m_side->addWidget(m_followUps);
    m_side->addSpacing(theme::gap16);
    m_side->addWidget(m_sharedHeader);
    m_side->addWidget(m_shared);
    m_side->addWidget(m_earlierHeader);
    m_side->addWidget(m_noEarlier);
    m_side->addStretch(1);
    return scroll;
}

void CoachingPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { m_followUps->makeActions(); });
    add(Qt::ALT | Qt::Key_Down, [this] { step(1); });
    add(Qt::ALT | Qt::Key_Up, [this] { step(-1); });
}

QString CoachingPage::contextLine() const
{
    if (desk().isCovered())
        return tr("Covered");
    return m_due > 0 ? tr("%n note(s) to come back to", nullptr, m_due) : tr("%n note(s)", nullptr, int(m_all.size()));
}

TeamId CoachingPage::team() const
{
    return {m_team->currentData().toLongLong()};
}

SessionId CoachingPage::session() const
{
    return {m_session->currentData().toLongLong()};
}

const CoachingItem *CoachingPage::chosen() const
{
    const int row = m_model->rowOf(m_chosen);
    return row >= 0 ? &m_model->items()[size_t(row)] : nullptr;
}

void CoachingPage::refresh(const Changes &changes)
{
    if (m_window)
        m_window->refresh(changes);
    if (!changes.touchesAny({RecordKind::Academy, RecordKind::Team, RecordKind::Session, RecordKind::CoachingNote,
                             RecordKind::Action, RecordKind::Person, RecordKind::Comment}))
        return;
    if (m_academy != desk().academy() || changes.touchesAny({RecordKind::Team, RecordKind::Session})) {
        m_academy = desk().academy();
        fillFilters();
    }
    m_form->refresh(changes);
    readItems();
    fillList();
    Q_EMIT headerChanged();
}

void CoachingPage::readItems()
{
    m_all = desk()
                .attempt(desk().workspace()->read([this](const Reader &reader) {
                    return desk().academy() ? readCoachingNotes(reader, desk().academy()) : std::vector<CoachingItem>();
                }))
                .value_or(std::vector<CoachingItem>());
    m_due = desk()
                .attempt(desk().workspace()->read([this](const Reader &reader) {
                    return desk().academy() ? countNotesDue(reader, desk().academy(), desk().today()) : 0;
                }))
                .value_or(0);
}

void CoachingPage::fillFilters()
{
    const QScopedValueRollback filling(m_filling, true);
    const QSignalBlocker quietTeams(m_team);
    const QSignalBlocker quietSessions(m_session);
    const TeamId keptTeam = team();
    const SessionId keptSession = session();
    m_team->clear();
    m_session->clear();
    addChoice(m_team, tr("All teams"), 0);
    addChoice(m_session, tr("All sessions"), 0);
    desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        const Query here = Query().inAcademy(m_academy);
        for (const Team &each :
             reader.all<Team>(here.orderBy(&Team::rank).only(&Team::name, &Team::state, &Team::rank))) {
            if (each.state == TeamState::Participant || each.state == TeamState::Applicant)
                addChoice(m_team, each.name, each.id.value);
        }
        const Query dated = here.orderBy(&Session::date).only(&Session::title, &Session::date);
        for (const Session &each : reader.all<Session>(dated)) {
            const QString day = formatDayAndMonth(desk().language(), each.date);
            addChoice(m_session, day.isEmpty() ? each.title : QStringLiteral("%1 · %2").arg(day, each.title),
                      each.id.value);
        }
        return true;
    }));
    m_team->setCurrentIndex(std::max(0, m_team->findData(QVariant::fromValue<qlonglong>(keptTeam.value))));
    m_session->setCurrentIndex(std::max(0, m_session->findData(QVariant::fromValue<qlonglong>(keptSession.value))));
}

void CoachingPage::fillList()
{
    std::vector<CoachingItem> items;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(items), [this](const CoachingItem &item) {
        return (!team() || item.team == team()) && (!session() || item.session == session());
    });
    const int before = m_model->rowOf(m_chosen);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setItems(std::move(items));
    }
    if (m_model->rowOf(m_chosen) < 0) {
        const int count = m_model->rowCount();
        m_chosen = count > 0 ? m_model->items()[size_t(qBound(0, before, count - 1))].id : CoachingNoteId();
    }
    showNote();
}

void CoachingPage::showNote()
{
    const int row = m_model->rowOf(m_chosen);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
        if (row >= 0)
            m_list->scrollTo(m_model->index(row));
    }
    m_form->setRecord(row >= 0 ? RecordRef(m_chosen) : RecordRef(RecordKind::CoachingNote, 0));
    const CoachingItem *item = chosen();
    m_about->setText(item ? item->teamName : QString());
    m_followUps->setSource(item ? RecordRef(item->id) : RecordRef());
    showShared();
    showEarlier();
    showPage();
}

void CoachingPage::showPage()
{
    const bool any = m_model->rowCount() > 0;
    const bool teams = m_team->count() > 1;
    const bool writable = desk().workspace() && !desk().workspace()->isReadOnly();
    m_top->setVisible(!desk().isCovered() && teams);
    m_splitter->setVisible(!desk().isCovered() && any);
    m_empty->setVisible(!desk().isCovered() && !any);
    m_coverState->setVisible(desk().isCovered());
    m_delete->setVisible(writable);
    m_new->setEnabled(writable && teams && !desk().isCovered());
    m_meet->setEnabled(teams);
    m_first->setVisible(writable || !teams);
    if (teams) {
        m_empty->setTexts(m_all.empty() ? tr("No notes yet") : tr("No notes here"),
                          tr("Write down what you talk about with a team. Only you see your notes. A line that begins "
                             "with -> and a name or a day becomes an action of the team when you say so."));
        m_first->setText(tr("Write a note"));
    } else {
        m_empty->setTexts(tr("No teams yet"), tr("When teams have applied or take part, you keep your own notes on "
                                                 "them here, and hold the sessions with them."));
        m_first->setText(tr("Go to the teams"));
    }
    m_first->setAccessibleName(m_first->text());
}

bool CoachingPage::show(RecordRef record)
{
    if (record.kind != RecordKind::CoachingNote)
        return false;
    const auto isIt = [record](const CoachingItem &item) { return item.id.value == record.id; };
    if (std::none_of(m_all.begin(), m_all.end(), isIt))
        return false;
    m_chosen = {record.id};
    if (m_model->rowOf(m_chosen) < 0) {
        const QScopedValueRollback filling(m_filling, true);
        m_team->setCurrentIndex(0);
        m_session->setCurrentIndex(0);
        m_chosen = {record.id};
    }
    fillList();
    return true;
}

void CoachingPage::commitPending()
{
    m_form->commit();
    if (m_window && m_window->isVisible())
        m_window->commitPending();
}

void CoachingPage::step(int rows)
{
    const int row = m_model->rowOf(m_chosen) + rows;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

} // namespace polku::ui
