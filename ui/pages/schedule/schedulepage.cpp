#include "pages/schedule/schedulepage.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "pages/schedule/restartpanel.h"
#include "pages/schedule/schedulelist.h"
#include "pages/schedule/schedulepanel.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"
#include "widgets/scheduledata.h"
#include "widgets/scheduletimeline.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

namespace polku::ui {

using Zoom = ScheduleTimeline::Zoom;

static const QStringList &zoomChips()
{
    static const QStringList chips{QStringLiteral("whole"), QStringLiteral("months"), QStringLiteral("weeks")};
    return chips;
}

SchedulePage::SchedulePage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_zoom(new ChipBar),
      m_today(new QPushButton),
      m_withItems(new QCheckBox),
      m_changeStart(new QPushButton),
      m_restart(new RestartPanel(desk, this)),
      m_sides(new QSplitter(this)),
      m_left(new QSplitter(Qt::Vertical)),
      m_timeline(new ScheduleTimeline),
      m_list(new ScheduleList(desk)),
      m_panel(new SchedulePanel(desk)),
      m_empty(new EmptyState(this)),
      m_new(new QAction(this)),
      m_save(new QAction(this))
{
    askSave = [this](const QString &suggested, const QString &filter) {
        return QFileDialog::getSaveFileName(this, tr("Save the schedule"), suggested, filter);
    };
    m_timeline->setObjectName(QStringLiteral("scheduleTimeline"));
    m_list->setObjectName(QStringLiteral("scheduleList"));
    m_panel->setObjectName(QStringLiteral("schedulePanel"));
    m_restart->setObjectName(QStringLiteral("restartPanel"));
    m_empty->setObjectName(QStringLiteral("noSchedule"));
    m_empty->setIcon("calendar");
    QPushButton *first = m_empty->addButton({});
    first->setObjectName(QStringLiteral("firstSession"));
    connect(first, &QPushButton::clicked, m_new, &QAction::trigger);

    m_bar = makeBar();
    m_restart->hide();
    m_panel->hide();
    for (QSplitter *splitter : {m_sides, m_left}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_left->addWidget(m_timeline);
    m_left->addWidget(m_list);
    m_left->setStretchFactor(0, 0);
    m_left->setStretchFactor(1, 1);
    m_sides->addWidget(m_left);
    m_sides->addWidget(m_panel);
    m_sides->setStretchFactor(0, 1);
    m_sides->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_restart, 1);
    layout->addWidget(m_sides, 2);
    layout->addWidget(m_empty, 1);

    connect(m_left, &QSplitter::splitterMoved, this, [this] { m_shareIsChosen = true; });
    connect(m_timeline, &ScheduleTimeline::activated, this, &SchedulePage::openRecord);
    connect(m_timeline, &ScheduleTimeline::currentChanged, m_list, &ScheduleList::setCurrent);
    connect(m_timeline, &ScheduleTimeline::moveRequested, this, &SchedulePage::move);
    connect(m_timeline, &ScheduleTimeline::stepRequested, this, &SchedulePage::step);
    connect(m_timeline, &ScheduleTimeline::currentChanged, this, &SchedulePage::closeRestart);
    connect(m_timeline, &ScheduleTimeline::zoomChanged, this, [this] {
        closeRestart();
        m_zoom->choose(zoomChips().at(int(m_timeline->zoom())));
        shareHeight();
    });
    connect(m_list, &ScheduleList::chosen, this, &SchedulePage::openRecord);
    connect(m_list, &ScheduleList::wantedChanged, this, &SchedulePage::showTimeline);
    connect(m_list, &ScheduleList::wantedChanged, this, &SchedulePage::closeRestart);
    connect(m_list, &ScheduleList::tableChanged, this, &SchedulePage::closeRestart);
    connect(m_panel, &SchedulePanel::closeRequested, this, &SchedulePage::closeRecord);
    connect(m_panel, &SchedulePanel::deleteRequested, this, &SchedulePage::deleteRecord);
    connect(m_restart, &RestartPanel::finished, this, [this] {
        closeRestart();
        m_changeStart->setFocus();
    });
    makeActions();
    retranslate();
    m_zoom->choose(zoomChips().at(int(Zoom::Months)));
}

SchedulePage::~SchedulePage() = default;

QWidget *SchedulePage::makeBar()
{
    m_zoom->setObjectName(QStringLiteral("scheduleZoom"));
    m_today->setObjectName(QStringLiteral("showToday"));
    m_withItems->setObjectName(QStringLiteral("moveItems"));
    m_changeStart->setObjectName(QStringLiteral("changeStart"));
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap8);
    line->setSpacing(theme::gap12);
    line->addWidget(m_zoom, 1);
    line->addWidget(m_withItems);
    line->addWidget(m_today);
    line->addWidget(m_changeStart);
    connect(m_zoom, &ChipBar::chosenChanged, this,
            [this](const QString &chip) { m_timeline->setZoom(Zoom(qMax(0, int(zoomChips().indexOf(chip))))); });
    connect(m_today, &QPushButton::clicked, this, &SchedulePage::showToday);
    connect(m_changeStart, &QPushButton::clicked, this, [this] {
        commitPending();
        m_restart->show();
        m_restart->begin();
        m_changeStart->setEnabled(false); // last: disabled, it would give the focus to the timeline
    });
    return bar;
}

void SchedulePage::makeActions()
{
    m_new->setObjectName(QStringLiteral("newSession"));
    m_save->setObjectName(QStringLiteral("saveSchedule"));
    auto *formats = new QMenu(this);
    for (const Output output :
         {Output::Calendar, Output::Pdf, Output::Workbook, Output::Csv, Output::Html, Output::Markdown}) {
        QAction *action = formats->addAction(QString(), this, [this, output] { saveAs(output); });
        action->setData(int(output));
        action->setObjectName(QStringLiteral("save_") + endingOf(output));
    }
    m_save->setMenu(formats);
    connect(m_new, &QAction::triggered, this, &SchedulePage::newSession);
    const auto zoomBy = [this](int step) {
        m_timeline->setZoom(Zoom(std::clamp(int(m_timeline->zoom()) + step, int(Zoom::Whole), int(Zoom::Weeks))));
    };
    const auto shortcut = [this](const QString &name, const QList<QKeySequence> &keys, auto &&run) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    shortcut(QStringLiteral("zoomIn"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
             [zoomBy] { zoomBy(1); });
    shortcut(QStringLiteral("zoomOut"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [zoomBy] { zoomBy(-1); });
}

// What is shown ------------------------------------------------------------------------------------------------------

bool SchedulePage::isReadOnly() const
{
    return !desk().workspace() || desk().workspace()->isReadOnly();
}

QString SchedulePage::contextLine() const
{
    const QString dates = formatDateRange(desk().language(), m_schedule.starts, m_schedule.ends);
    const int problems = m_schedule.problemCount();
    if (problems == 0)
        return dates;
    const QString check = tr("%n thing(s) to check", nullptr, problems);
    return dates.isEmpty() ? check : QStringLiteral("%1 · %2").arg(dates, check);
}

QList<QAction *> SchedulePage::actions() const
{
    QList<QAction *> list{m_save};
    if (!isReadOnly())
        list.append(m_new);
    return list;
}

void SchedulePage::refresh(const Changes &changes)
{
    const bool another = m_academy != desk().academy();
    const bool concerns = another || changes.touchesAny({RecordKind::Academy, RecordKind::Phase, RecordKind::Session,
                                                         RecordKind::Deliverable, RecordKind::Team});
    if (concerns)
        readAgain();
    if (another) {
        m_academy = desk().academy();
        closeRestart();
        m_list->setAcademy(m_academy);
        m_open = {};
    }
    m_list->refresh(changes, m_schedule);
    if (another) // after the rows have their heights
        QMetaObject::invokeMethod(this, &SchedulePage::showToday, Qt::QueuedConnection);
    m_panel->refresh(changes);
    const bool any = !m_schedule.phases.empty() || !m_schedule.sessions.empty() || !m_schedule.deadlines.empty();
    for (QWidget *part : {m_bar, static_cast<QWidget *>(m_sides)})
        part->setVisible(any);
    m_empty->setVisible(!any);
    m_timeline->setReadOnly(isReadOnly());
    m_changeStart->setVisible(!isReadOnly() && m_schedule.starts.isValid());
    m_withItems->setVisible(!isReadOnly());
    if (concerns) {
        showTimeline();
        m_restart->refresh();
    }
    if (m_open.id != 0 && !problemsOf(m_open))
        closeRecord();
    showProblems();
    Q_EMIT headerChanged();
}

void SchedulePage::readAgain()
{
    m_schedule = {};
    if (!desk().academy())
        return;
    const auto schedule = desk().attempt(desk().workspace()->read([this](const Reader &reader) {
        return readSchedule(reader, desk().catalogue(), desk().academy(), desk().words());
    }));
    if (schedule)
        m_schedule = *schedule;
}

void SchedulePage::showTimeline()
{
    const ScheduleList::Wanted wanted = m_list->wanted();
    ScheduleTimelineData shown = timelineOf(m_schedule, desk().today(), desk().language(), wanted.team);
    if (wanted.onlyForAll)
        shown.teamSessions.clear();
    m_timeline->setData(std::move(shown));
    shareHeight();
}

/// The timeline takes what it needs, but leaves the list its half.
void SchedulePage::shareHeight()
{
    const int room = m_left->height();
    if (m_shareIsChosen || room <= 0)
        return;
    const int timeline = std::min(m_timeline->sizeHint().height(), room * 54 / 100);
    m_left->setSizes({timeline, room - timeline});
}

void SchedulePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    QTimer::singleShot(0, this, &SchedulePage::shareHeight); // after the layout has done its part
}

void SchedulePage::showToday()
{
    m_timeline->showDay(desk().today());
    if (m_open.id == 0) // else the list shows the open record
        m_list->showDay(desk().today());
}

const QStringList *SchedulePage::problemsOf(RecordRef record) const
{
    const auto of = [](const auto *item) { return item ? &item->problems : nullptr; };
    if (record.kind == RecordKind::Session)
        return of(m_schedule.session({record.id}));
    if (record.kind == RecordKind::Deliverable)
        return of(m_schedule.deadline({record.id}));
    return record.kind == RecordKind::Phase ? of(m_schedule.phase({record.id})) : nullptr;
}

void SchedulePage::showProblems()
{
    const QStringList *problems = problemsOf(m_open);
    m_panel->setProblems(problems ? *problems : QStringList());
}

void SchedulePage::openRecord(RecordRef record)
{
    if (!problemsOf(record))
        return;
    closeRestart();
    m_open = record;
    m_panel->setRecord(record);
    if (!m_panel->isVisibleTo(this)) {
        m_panel->show();
        const int panel = qBound(theme::panelWidth, width() * 36 / 100, 520);
        m_sides->setSizes({width() - panel, panel});
    }
    m_timeline->setCurrent(record);
    m_list->setCurrent(record);
    showProblems();
}

void SchedulePage::closeRecord()
{
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->commitPending();
    m_open = {};
    m_panel->setRecord({});
    m_panel->hide();
    if (hadFocus)
        m_list->focusList();
}

bool SchedulePage::show(RecordRef record)
{
    RecordRef wanted = record;
    if (record.kind != RecordKind::Session && record.kind != RecordKind::Deliverable &&
        record.kind != RecordKind::Phase) {
        const auto session = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
            const std::optional<Row> row = reader.row(record);
            return row ? row->reference(u"session") : qint64(0);
        }));
        wanted = RecordRef(SessionId{session.value_or(0)});
    }
    if (!problemsOf(wanted))
        return false;
    openRecord(wanted);
    m_list->focusList();
    return true;
}

void SchedulePage::commitPending()
{
    m_list->commitPending();
    m_panel->commitPending();
}

void SchedulePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isVisible()) {
        closeRecord();
        return;
    }
    Page::keyPressEvent(event);
}

void SchedulePage::retranslate()
{
    m_new->setText(tr("New session"));
    m_save->setText(tr("Save as"));
    for (QAction *action : m_save->menu()->actions()) {
        switch (Output(action->data().toInt())) {
        case Output::Calendar:
            action->setText(tr("Calendar (Outlook, Thunderbird)…"));
            break;
        case Output::Pdf:
            action->setText(tr("PDF…"));
            break;
        case Output::Workbook:
            action->setText(tr("Excel workbook…"));
            break;
        case Output::Csv:
            action->setText(tr("Table for spreadsheets (CSV)…"));
            break;
        case Output::Html:
            action->setText(tr("Web page (HTML)…"));
            break;
        case Output::Markdown:
            action->setText(tr("Text (Markdown)…"));
            break;
        }
    }
    m_zoom->setChips(
        {{zoomChips().at(0), tr("Whole")}, {zoomChips().at(1), tr("Months")}, {zoomChips().at(2), tr("Weeks")}});
    m_zoom->setToolTip(tr("Ctrl + and Ctrl − change the scale."));
    m_today->setText(tr("Today"));
    m_today->setAccessibleName(tr("Show today on the timeline"));
    m_withItems->setText(tr("A phase takes its dates along"));
    m_withItems->setToolTip(
        tr("When you move a phase, its planned sessions and coming deadlines move by as many days."));
    m_withItems->setAccessibleName(m_withItems->text());
    m_changeStart->setText(tr("Change the start date"));
    m_changeStart->setAccessibleName(m_changeStart->text());
    m_empty->setTexts(tr("Nothing is planned yet"),
                      tr("An academy made from a template has its phases, sessions and deadlines here. Add the first "
                         "session, or make a new academy from a template."));
    if (auto *button = m_empty->findChild<QPushButton *>())
        button->setText(tr("New session"));
    m_list->retranslate();
    if (desk().workspace() && m_academy) {
        readAgain(); // what is wrong is told in the screen's language
        showTimeline();
        showProblems();
    }
}

} // namespace polku::ui
