#include "pages/overview/overviewpage.h"

#include "academy/overview.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/linkrow.h"
#include "widgets/pathtimeline.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace polku::ui {

/// Lines of a card; the rest is told by a number.
constexpr size_t linesShown = 5;
constexpr int daysAhead = 14;
constexpr size_t visitsShown = 5;
/// The first column of a card's lines, in pixels.
constexpr int leastWhen = 68;
constexpr int mostWhen = 132;
/// From this width on three cards stand side by side.
constexpr int wide = 980;
/// How three cards share the width, two columns each: what is late has the longest lines, numbers the shortest.
constexpr int shares[] = {7, 7, 8, 8, 6, 6};

OverviewPage::OverviewPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_grid(new QGridLayout(m_content)),
      m_timelineCard(new Card({}, m_content)),
      m_timeline(new PathTimeline(m_timelineCard)),
      m_next(new Card({}, m_content)),
      m_late(new Card({}, m_content)),
      m_soFar(new Card({}, m_content)),
      m_since(new Card({}, m_content)),
      m_waiting(new Card({}, m_content)),
      m_empty(new EmptyState(m_content))
{
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timelineCard->contents()->addWidget(m_timeline);
    m_next->setObjectName(QStringLiteral("nextCard"));
    m_late->setObjectName(QStringLiteral("lateCard"));
    m_soFar->setObjectName(QStringLiteral("soFarCard"));
    m_since->setObjectName(QStringLiteral("sinceCard"));
    m_waiting->setObjectName(QStringLiteral("waitingCard"));
    m_empty->setObjectName(QStringLiteral("noTeamsYet"));
    m_empty->setIcon("people");
    QPushButton *teams = m_empty->addButton({});
    teams->setObjectName(QStringLiteral("goToTeams"));
    connect(teams, &QPushButton::clicked, this, [this] { this->desk().goTo(QStringLiteral("teams")); });

    m_grid->setContentsMargins(theme::gap20, theme::gap20, theme::gap20, theme::gap20);
    m_grid->setSpacing(theme::gap16);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    retranslate();
    arrange();
}

OverviewPage::~OverviewPage() = default;

QString OverviewPage::contextLine() const
{
    if (!m_overview)
        return {};
    const QString dates = formatDateRange(desk().language(), m_overview->starts, m_overview->ends);
    return dates.isEmpty() ? m_overview->name : QStringLiteral("%1 · %2").arg(m_overview->name, dates);
}

// Reading ------------------------------------------------------------------------------------------------------------

void OverviewPage::refresh(const Changes &)
{
    read();
    show();
    Q_EMIT headerChanged();
}

void OverviewPage::read()
{
    m_overview.reset();
    m_visits.clear();
    if (!desk().academy())
        return;
    auto overview = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        readVisits(reader);
        return readOverview(reader, desk().academy(), desk().today(), daysAhead);
    }));
    if (overview)
        m_overview = std::make_unique<Overview>(std::move(*overview));
}

void OverviewPage::readVisits(const Reader &reader)
{
    HistoryFilter filter;
    filter.limit = 300;
    const TitleOf titleOf = [&](RecordRef ref) { return reader.titleOf(ref); };
    const StepOf stepOf = [&](qint64 number) { return historyStep(reader, number); };
    for (const HistoryStep &step : history(reader, filter)) {
        const QDate day = step.at.toLocalTime().date();
        if (!m_visits.empty() && m_visits.back().day == day && m_visits.back().author == step.author) {
            ++m_visits.back().steps;
            continue;
        }
        if (m_visits.size() == visitsShown)
            break;
        m_visits.push_back({day, step.author, stepText(step, desk().words(), titleOf, stepOf), 1});
    }
}

// Showing ------------------------------------------------------------------------------------------------------------

static void clear(Card *card)
{
    while (QLayoutItem *item = card->contents()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the line that was just pressed
        }
        delete item;
    }
}

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

/// The first column of a card is as wide as its longest text.
static void alignLines(Card *card)
{
    QList<LinkRow *> rows;
    int width = leastWhen;
    for (int i = 0; i < card->contents()->count(); ++i) {
        if (auto *row = qobject_cast<LinkRow *>(card->contents()->itemAt(i)->widget())) {
            rows.append(row);
            width = qMax(width, row->neededForWhen());
        }
    }
    for (LinkRow *row : rows)
        row->setWhenWidth(qMin(width, mostWhen));
}

void OverviewPage::openOnClick(LinkRow *row, RecordRef record, TeamId team)
{
    // Sessions, deliverables and actions have no page of their own; their team has.
    const RecordRef target = record.kind == RecordKind::PilotMilestone ? record : RecordRef(team);
    row->setLink(target.id != 0);
    if (target.id)
        connect(row, &LinkRow::clicked, this, [this, target] { desk().open(target); });
}

void OverviewPage::show()
{
    for (Card *card : {m_next, m_late, m_soFar, m_since, m_waiting})
        clear(card);
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
        alignLines(card);
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
    return formatWeekday(desk().language(), day);
}

static QString timesOf(const SessionDate &session, Language language)
{
    const QString form = language == Language::English ? QStringLiteral("H:mm") : QStringLiteral("H.mm");
    if (!session.begins.isValid())
        return {};
    return session.finishes.isValid()
               ? QStringLiteral("%1–%2").arg(session.begins.toString(form), session.finishes.toString(form))
               : session.begins.toString(form);
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
        QStringList details{timesOf(session, desk().language()), session.movedFrom};
        details.removeAll(QString());
        row->setDetail(details.join(QStringLiteral(" · ")));
        row->setStrong(session.team.isNull());
        openOnClick(row, session.id, session.team);
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
        openOnClick(row, item.record, item.team);
    }
    for (size_t i = 0; i < due; ++i) {
        const DeliverableDue &item = m_overview->nextDeadlines[i];
        const int days = int(desk().today().daysTo(item.due));
        LinkRow *row = addLine(m_late, days == 0 ? tr("today") : tr("in %n d", "days", days), item.title);
        row->setDetail(tr("%1 of %2 teams have handed it in").arg(item.handedIn).arg(item.expected));
        openOnClick(row, item.id, {});
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
    add(QStringLiteral("%1 %").arg(soFar.sectionsPercent()), tr("of plan sections written"));
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
    if (waiting.submissions + waiting.sections == 0 && m_overview->applicants == 0)
        return;
    m_waiting->setVisible(true);
    if (waiting.submissions > 0)
        addText(m_waiting, tr("%n deliverable(s) to read", nullptr, waiting.submissions));
    if (waiting.sections > 0)
        addText(m_waiting, tr("%n plan section(s) to read", nullptr, waiting.sections));
    if (waiting.submissions + waiting.sections > 0) {
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

// Layout -------------------------------------------------------------------------------------------------------------

void OverviewPage::arrange()
{
    const int columns = width() >= wide ? 6 : 4;
    const bool waiting = !m_waiting->isHidden();
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int row = 0; row < 8; ++row)
        m_grid->setRowStretch(row, 0);
    for (int column = 0; column < 7; ++column)
        m_grid->setColumnStretch(column, columns == 6 && column < 6 ? shares[column] : column < columns ? 1 : 0);
    m_columns = columns;
    m_grid->addWidget(m_timelineCard, 0, 0, 1, columns);
    m_grid->addWidget(m_empty, 1, 0, 1, columns);
    if (columns == 6) {
        m_grid->addWidget(m_next, 2, 0, 1, 2);
        m_grid->addWidget(m_late, 2, 2, 1, 2);
        m_grid->addWidget(m_soFar, 2, 4, 1, 2);
        m_grid->addWidget(m_since, 3, 0, 1, waiting ? 4 : 6);
        if (waiting)
            m_grid->addWidget(m_waiting, 3, 4, 1, 2);
    } else {
        m_grid->addWidget(m_next, 2, 0, 1, 2);
        m_grid->addWidget(m_late, 2, 2, 1, 2);
        m_grid->addWidget(m_soFar, 3, 0, 1, waiting ? 2 : 4);
        if (waiting)
            m_grid->addWidget(m_waiting, 3, 2, 1, 2);
        m_grid->addWidget(m_since, 4, 0, 1, 4);
    }
    m_grid->setRowStretch(7, 1);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if ((width() >= wide ? 6 : 4) != m_columns)
        arrange();
}

void OverviewPage::retranslate()
{
    m_timelineCard->setAccessibleName(tr("The path of the academy"));
    m_scroll->setAccessibleName(tr("Overview"));
    m_next->setTitle(tr("Next"));
    m_late->setTitle(tr("Late and due"));
    m_soFar->setTitle(tr("So far"));
    m_since->setTitle(tr("Since you were last here"));
    m_waiting->setTitle(tr("Waiting for you"));
    m_empty->setTexts(
        tr("The dates are set. Now the teams."),
        tr("Add the teams that take part: each gets a plan, its deliverables and its coaching sessions."));
    if (auto *button = m_empty->findChild<QPushButton *>())
        button->setText(tr("Go to the teams"));
    if (m_overview) {
        read();
        show();
    }
}

} // namespace polku::ui
