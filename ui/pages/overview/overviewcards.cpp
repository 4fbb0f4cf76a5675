#include "academy/overview.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "pages/overview/overviewpage.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/linkrow.h"
#include "widgets/pathtimeline.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

// What the cards of the overview say.

namespace polku::ui {

/// Lines of a card; the rest is told by a number.
constexpr size_t linesShown = 5;
/// Up to so many days away a day and month say which day is meant.
constexpr qint64 daysWithoutYear = 180;

static void addText(Card *card, const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    theme::setInk(label, &theme::Tokens::muted);
    card->contents()->addWidget(label);
}

LinkRow *OverviewPage::addLine(Card *card, const QString &when, const QString &what)
{
    auto *row = new LinkRow(when, what);
    const int index = card->contents()->count();
    row->setObjectName(QStringLiteral("%1Line%2").arg(card->objectName()).arg(index));
    row->setRuled(index > 0);
    card->contents()->setSpacing(0);
    card->contents()->addWidget(row);
    return row;
}

void OverviewPage::openOnClick(LinkRow *row, RecordRef record)
{
    connect(row, &LinkRow::clicked, this, [this, record] { desk().open(record); });
}

void OverviewPage::showCards()
{
    for (Card *card : {m_next, m_late, m_soFar, m_since, m_waiting})
        card->clear();
    const bool teams = m_overview && (m_overview->teams > 0 || m_overview->applicants > 0);
    m_empty->setVisible(m_overview && !teams);
    m_late->setVisible(teams);
    m_soFar->setVisible(teams);
    m_timelineCard->setVisible(bool(m_overview));
    m_next->setVisible(bool(m_overview));
    m_since->setVisible(bool(m_overview));
    m_waiting->setVisible(false);
    if (!m_overview)
        return;
    showTimeline();
    showNext();
    showLate();
    showSoFar();
    showVisits();
    showWaiting();
    for (Card *card : {m_next, m_late, m_since})
        alignWhen(card->contents());
    arrange();
}

void OverviewPage::showTimeline()
{
    const Language language = desk().language();
    TimelineData path;
    path.today = desk().today();
    const AcademyPosition &position = m_overview->position;
    path.todayName =
        position.when == AcademyPosition::When::During ? tr("today, week %1").arg(position.week) : tr("today");
    for (const PhaseSpan &phase : m_overview->phases) {
        // The follow-up reaches a year ahead; the path is that of the academy itself.
        if (phase.kind == PhaseKind::FollowUp || !phase.starts.isValid() || !phase.ends.isValid())
            continue;
        if (phase.kind == PhaseKind::Before && path.today >= m_overview->starts)
            continue;
        path.bands.push_back(
            {phase.id, phase.name, phase.starts, phase.ends, formatDateRange(language, phase.starts, phase.ends)});
    }
    QDate from;
    QDate to;
    for (const TimelineData::Band &band : path.bands) {
        from = from.isValid() ? qMin(from, band.from) : band.from;
        to = to.isValid() ? qMax(to, band.to) : band.to;
    }
    for (const SessionDate &session : m_overview->sessions) {
        if (session.date >= from && session.date <= to)
            path.sessions.push_back({session.id, session.title, session.date, formatWeekday(language, session.date)});
    }
    for (size_t i = 0; i < m_overview->deadlines.size();) {
        const DeliverableDue &first = m_overview->deadlines[i];
        QStringList titles;
        size_t end = i;
        while (end < m_overview->deadlines.size() && m_overview->deadlines[end].due == first.due)
            titles.append(m_overview->deadlines[end++].title);
        if (first.due >= from && first.due <= to) {
            const int count = int(end - i);
            path.deadlines.push_back(
                {first.id, count == 1 ? first.title : tr("%n deliverable(s)", nullptr, count), first.due,
                 QStringLiteral("%1: %2").arg(formatWeekday(language, first.due), titles.join(QStringLiteral(", ")))});
        }
        i = end;
    }
    m_timelineCard->setVisible(!path.bands.empty());
    m_timeline->setData(std::move(path));
}

QString OverviewPage::dayName(QDate day) const
{
    const qint64 days = desk().today().daysTo(day);
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days == -1)
        return tr("yesterday");
    // Which year a day far away is in is not to be guessed.
    return qAbs(days) > daysWithoutYear ? formatDate(desk().language(), day) : formatWeekday(desk().language(), day);
}

void OverviewPage::showNext()
{
    // A quiet fortnight is filled up with the dates after it.
    std::vector<SessionDate> next = m_overview->nextSessions;
    const QDate horizon = desk().today().addDays(daysAhead);
    for (const SessionDate &session : m_overview->sessions) {
        if (next.size() < linesShown && session.date > horizon)
            next.push_back(session);
    }
    const size_t shown = qMin(next.size(), linesShown);
    for (size_t i = 0; i < shown; ++i) {
        const SessionDate &session = next[i];
        LinkRow *row =
            addLine(m_next, dayName(session.date),
                    session.team ? QStringLiteral("%1 · %2").arg(session.title, session.teamName) : session.title);
        QStringList details{formatTimeRange(desk().language(), session.begins, session.finishes), session.movedFrom};
        details.removeAll(QString());
        row->setDetail(details.join(QStringLiteral(" · ")));
        row->setStrong(session.team.isNull());
        openOnClick(row, session.id);
    }
    if (shown == 0)
        addText(m_next, m_overview->sessions.empty() ? tr("No sessions are planned.")
                                                     : tr("No sessions in the next %n day(s).", nullptr, daysAhead));
    else if (m_overview->nextSessions.size() > linesShown)
        addText(m_next,
                tr("%n more in the next two weeks", nullptr, int(m_overview->nextSessions.size() - linesShown)));
}

void OverviewPage::showLate()
{
    const size_t due = qMin<size_t>(m_overview->nextDeadlines.size(), 2);
    const size_t late = qMin(m_overview->late.size(), linesShown - due);
    for (size_t i = 0; i < late; ++i) {
        const LateItem &item = m_overview->late[i];
        QString what = item.title;
        if (!item.stage.isEmpty() && what.isEmpty())
            what = desk().catalogue().procurement().stageVocabulary.nameOf(item.stage, desk().language());
        LinkRow *row = addLine(m_late, tr("%n d late", "days", item.daysLate), what);
        row->setStanding(item.returned ? Standing::NeedsAttention : Standing::Late);
        row->setDetail(item.returned ? tr("%1 · new version").arg(item.teamName) : item.teamName);
        openOnClick(row, item.record);
    }
    for (size_t i = 0; i < due; ++i) {
        const DeliverableDue &item = m_overview->nextDeadlines[i];
        const int days = int(desk().today().daysTo(item.due));
        LinkRow *row = addLine(m_late, days == 0 ? tr("today") : tr("in %n d", "days", days), item.title);
        row->setDetail(tr("%1 of %2 teams have handed it in").arg(item.handedIn).arg(item.expected));
        openOnClick(row, item.id);
    }
    if (late == 0 && due == 0)
        addText(m_late, tr("Nothing is late, and nothing is due in the next %n day(s).", nullptr, daysAhead));
    else if (m_overview->late.size() > late)
        addText(m_late, tr("%n more late", nullptr, int(m_overview->late.size() - late)));
}

void OverviewPage::showSoFar()
{
    const SoFar &soFar = m_overview->soFar;
    auto *grid = new QWidget;
    auto *layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(theme::gap12);
    layout->setVerticalSpacing(0);
    int index = 0;
    const auto add = [&](const QString &figure, const QString &words) {
        auto *number = new QLabel(figure);
        theme::setType(number, theme::Type::Figure);
        auto *text = new QLabel(words);
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        text->setContentsMargins(0, 0, 0, theme::gap12);
        theme::setInk(text, &theme::Tokens::muted);
        const int row = index / 2 * 2;
        layout->addWidget(number, row, index % 2);
        layout->addWidget(text, row + 1, index % 2);
        layout->setColumnStretch(index % 2, 1);
        ++index;
    };
    const Language language = desk().language();
    add(QStringLiteral("%1 / %2").arg(soFar.deliverablesAccepted).arg(soFar.deliverables), tr("deliverables accepted"));
    add(formatPercent(language, soFar.sectionsPercent()), tr("of plan sections written"));
    add(QString::number(soFar.pilots),
        soFar.pilotEuros > 0 ? tr("pilots, %1").arg(formatEurosShort(language, soFar.pilotEuros)) : tr("pilots"));
    add(QString::number(soFar.actions),
        soFar.actionsLate > 0 ? tr("actions, %1 done, %2 late").arg(soFar.actionsDone).arg(soFar.actionsLate)
                              : tr("actions, %1 done").arg(soFar.actionsDone));
    m_soFar->contents()->addWidget(grid);
}

void OverviewPage::showVisits()
{
    for (const Visit &visit : m_visits) {
        LinkRow *row = addLine(m_since, dayName(visit.day),
                               visit.author.isEmpty() ? visit.sentence
                                                      : QStringLiteral("%1: %2").arg(visit.author, visit.sentence));
        row->setEnd(tr("%n change(s)", nullptr, visit.steps));
        connect(row, &LinkRow::clicked, this, [this] { desk().goTo(QStringLiteral("history")); });
    }
    if (m_visits.empty())
        addText(m_since, tr("What you and others change is told here, by day."));
}

void OverviewPage::showWaiting()
{
    const WaitingForReview &waiting = m_overview->waiting;
    if (waiting.all() == 0 && m_overview->applicants == 0)
        return;
    m_waiting->setVisible(true);
    if (waiting.submissions > 0)
        addText(m_waiting, tr("%n deliverable(s) to read", nullptr, waiting.submissions));
    if (waiting.sections > 0)
        addText(m_waiting, tr("%n plan section(s) to read", nullptr, waiting.sections));
    if (waiting.plans > 0)
        addText(m_waiting, tr("%n whole plan(s) to read", nullptr, waiting.plans));
    if (waiting.all() > 0) {
        auto *button = new QPushButton(tr("Read and answer"));
        button->setObjectName(QStringLiteral("showReview"));
        button->setAccessibleName(button->text());
        connect(button, &QPushButton::clicked, this, [this] { desk().goTo(QStringLiteral("review")); });
        m_waiting->contents()->addWidget(button, 0, Qt::AlignLeft);
    }
    if (m_overview->applicants > 0) {
        addText(m_waiting, tr("%n applicant(s) to decide on", nullptr, m_overview->applicants));
        auto *button = new QPushButton(tr("Show the applicants"));
        button->setObjectName(QStringLiteral("showApplicants"));
        connect(button, &QPushButton::clicked, this, [this] { desk().goTo(QStringLiteral("teams")); });
        m_waiting->contents()->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace polku::ui
