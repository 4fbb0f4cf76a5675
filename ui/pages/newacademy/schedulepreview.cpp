#include "pages/newacademy/schedulepreview.h"

#include "academy/planpreview.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "shell/desk.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/scheduledata.h"
#include "widgets/scheduletimeline.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace polku::ui {

namespace {

enum ListColumn { Day, What, ForWhom, Note };

/// One line of the list, before it is sorted among those of its phase.
struct Line
{
    QDate day;
    QTime begins;
    QStringList cells;
    const char *icon;
    bool notable; ///< the note is something to look at
};

} // namespace

SchedulePreview::SchedulePreview(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_summary(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_timeline(new ScheduleTimeline(this)),
      m_list(new QTreeWidget(this))
{
    m_summary->setObjectName(QStringLiteral("previewSummary"));
    theme::setInk(m_summary, &theme::Tokens::muted);
    m_problem->setObjectName(QStringLiteral("previewProblem"));
    theme::setInk(m_problem, &theme::Tokens::late);
    for (QLabel *label : {m_summary, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setFocusPolicy(Qt::NoFocus);
    m_problem->hide();
    m_timeline->setObjectName(QStringLiteral("previewTimeline"));
    m_timeline->setReadOnly(true);
    m_timeline->setZoom(ScheduleTimeline::Zoom::Whole);
    m_list->setObjectName(QStringLiteral("previewList"));
    m_list->setColumnCount(4);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setStretchLastSection(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_summary);
    layout->addWidget(m_problem);
    layout->addWidget(m_timeline);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    retranslate();
}

void SchedulePreview::setPlan(const AcademyPlan &plan)
{
    m_schedule = scheduleOf(plan, m_desk.catalogue(), m_desk.words());
    m_problem->hide();
    m_timeline->show();
    m_list->show();
    Schedule drawn = m_schedule;
    for (PlannedSession &session : drawn.sessions)
        session.teamName.clear(); // the row says that they are the teams'
    m_timeline->setData(timelineOf(drawn, m_desk.today(), m_desk.language(), {}));
    shareHeight();
    m_summary->setText(summary());
    m_summary->show();
    showList();
}

void SchedulePreview::setProblem(const Error &error)
{
    m_schedule = {};
    m_summary->hide();
    m_timeline->hide();
    m_list->hide();
    m_problem->setText(QStringLiteral("%1 %2").arg(error.what, error.advice).trimmed());
    m_problem->show();
}

QString SchedulePreview::summary() const
{
    const auto moved = std::count_if(m_schedule.sessions.begin(), m_schedule.sessions.end(),
                                     [](const PlannedSession &session) { return !session.movedFrom.isEmpty(); });
    QStringList parts{formatDateRange(m_desk.language(), m_schedule.starts, m_schedule.ends),
                      tr("%n session(s)", nullptr, int(m_schedule.sessions.size())),
                      tr("%n deadline(s)", nullptr, int(m_schedule.deadlines.size()))};
    if (moved > 0)
        parts.append(tr("%n moved off a weekend or holiday", nullptr, int(moved)));
    if (const int problems = m_schedule.problemCount(); problems > 0)
        parts.append(tr("%n thing(s) to check", nullptr, problems));
    return parts.join(QStringLiteral(" · "));
}

void SchedulePreview::showList()
{
    m_list->clear();
    for (const PlannedPhase &phase : m_schedule.phases) {
        auto *top = new QTreeWidgetItem(m_list, {formatDateRange(m_desk.language(), phase.starts, phase.ends),
                                                 phase.name, QString(), phase.problems.join(QLatin1Char(' '))});
        top->setFont(What, theme::font(theme::Type::Strong));
        if (!phase.problems.isEmpty())
            top->setIcon(Note, theme::icon("attention", &theme::Tokens::attention));
        std::vector<Line> lines;
        for (const PlannedSession &session : m_schedule.sessions) {
            if (session.phase != phase.id)
                continue;
            QStringList notes = session.problems;
            if (!session.movedFrom.isEmpty())
                notes.prepend(session.movedFrom);
            lines.push_back({session.date,
                             session.begins,
                             {dayAndTimes(session, m_desk.language()), session.title,
                              session.team ? session.teamName : tr("All teams"), notes.join(QLatin1Char(' '))},
                             "calendar",
                             !notes.isEmpty()});
        }
        for (const PlannedDeadline &deadline : m_schedule.deadlines) {
            if (deadline.phase != phase.id)
                continue;
            lines.push_back({deadline.due,
                             QTime(23, 59),
                             {formatWeekday(m_desk.language(), deadline.due), deadline.title, tr("Deadline"),
                              deadline.problems.join(QLatin1Char(' '))},
                             "flag",
                             !deadline.problems.isEmpty()});
        }
        std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
            return std::pair(a.day, a.begins) < std::pair(b.day, b.begins);
        });
        for (const Line &line : lines) {
            auto *item = new QTreeWidgetItem(top, line.cells);
            item->setIcon(What, theme::icon(line.icon));
            item->setToolTip(What, line.cells.at(What));
            item->setToolTip(ForWhom, line.cells.at(ForWhom));
            item->setToolTip(Note, line.cells.at(Note));
            if (line.notable)
                item->setIcon(Note, theme::icon("info", &theme::Tokens::attention));
        }
    }
    m_list->expandAll();
    shareWidth();
}

/// Notes are seen without scrolling; long titles give way to them, but keep half the room. The tool tips tell both
/// whole.
void SchedulePreview::shareWidth()
{
    const QAbstractItemView *view = m_list;
    const auto wish = [&](ListColumn column) {
        return std::max(view->sizeHintForColumn(column), m_list->header()->sectionSizeHint(column));
    };
    const int all = m_list->viewport()->width();
    const int forWhom = std::min(wish(ForWhom), all / 5);
    const int rest = all - wish(Day) - forWhom;
    m_list->setColumnWidth(Day, wish(Day));
    m_list->setColumnWidth(ForWhom, forWhom);
    m_list->setColumnWidth(What, std::max(80, std::min(wish(What), std::max(rest - wish(Note), rest / 2))));
}

void SchedulePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareHeight();
    shareWidth();
}

/// The drawing takes what it needs, but leaves the list its half.
void SchedulePreview::shareHeight()
{
    m_timeline->setFixedHeight(std::min(m_timeline->sizeHint().height(), height() * 54 / 100));
}

void SchedulePreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SchedulePreview::retranslate()
{
    m_timeline->setAccessibleName(tr("The schedule, drawn to scale"));
    m_list->setAccessibleName(tr("The schedule as a list"));
    m_list->setHeaderLabels({tr("Day"), tr("What"), tr("For whom"), tr("Note")});
}

} // namespace polku::ui
