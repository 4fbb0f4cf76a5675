#include "academy/progresswording.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "pages/path/pathpage.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/linkrow.h"
#include "widgets/phasepath.h"
#include "widgets/reviewstanding.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

// What the cards of the team's path say.

namespace polku::ui {

namespace {

/// Days ahead that count as due.
constexpr int dueDays = 28;
constexpr size_t dueShown = 8;
constexpr size_t sessionsShown = 4;
constexpr size_t returnedShown = 4;
constexpr qsizetype longestAsked = 240;

void addWords(Card *card, const QString &words)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    theme::setInk(label, &theme::Tokens::muted);
    card->contents()->addWidget(label);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString cut(const QString &words)
{
    return words.size() > longestAsked ? words.left(longestAsked).trimmed() + QChar(0x2026) : words;
}

} // namespace

QString PathPage::dayName(QDate day) const
{
    const qint64 days = desk().today().daysTo(day);
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    return day.isValid() ? formatWeekday(desk().language(), day) : QString();
}

QString PathPage::titleOf(const ProgressItem &item) const
{
    return itemTitle(item, desk().catalogue(), desk().words());
}

QString PathPage::whenOf(const PathStep &step) const
{
    if (step.kind == PathStep::Kind::Returned)
        return tr("returned");
    return step.isLate() ? tr("%n d late", "days", step.daysLate) : dayName(step.item.day);
}

/// What kind of thing it is, and how it stands.
QString PathPage::kindOf(const PathStep &step) const
{
    switch (step.item.kind) {
    case ProgressItem::Kind::Deliverable:
        return tr("Deliverable");
    case ProgressItem::Kind::PlanSection:
        return step.item.record.kind == RecordKind::Plan ? tr("The whole plan") : tr("Section of the plan");
    case ProgressItem::Kind::Action:
        return step.item.news == ProgressItem::News::Blocked ? tr("Action, blocked") : tr("Action");
    case ProgressItem::Kind::Milestone:
        return tr("Step of a pilot");
    case ProgressItem::Kind::Session:
        return tr("Session");
    case ProgressItem::Kind::SelfAssessment:
        break;
    }
    return tr("Self-assessment");
}

LinkRow *PathPage::addLine(Card *card, const QString &when, const QString &what)
{
    auto *row = new LinkRow(when, what);
    const int index = card->contents()->count();
    row->setObjectName(QStringLiteral("%1Line%2").arg(card->objectName()).arg(index));
    row->setRuled(index > 0);
    card->contents()->setSpacing(0);
    card->contents()->addWidget(row);
    return row;
}

void PathPage::addStep(Card *card, const PathStep &step)
{
    LinkRow *row = addLine(card, whenOf(step), titleOf(step.item));
    if (step.kind == PathStep::Kind::Session) {
        row->setDetail(joined({formatTimeRange(desk().language(), step.begins, step.finishes), step.place, step.link}));
    } else if (step.kind == PathStep::Kind::Returned) {
        row->setStanding(Standing::NeedsAttention);
        row->setDetail(step.asked.isEmpty() ? kindOf(step) : cut(step.asked.text).simplified());
    } else {
        if (step.isLate())
            row->setStanding(Standing::Late);
        row->setDetail(kindOf(step));
    }
    connect(row, &LinkRow::clicked, this, [this, item = step.item] { openItem(item); });
}

void PathPage::showAll()
{
    for (Card *card : {m_due, m_sessions, m_coach})
        card->clear();
    const bool any = m_path.team && !m_path.phases.empty();
    m_empty->setVisible(!any);
    m_pathCard->setVisible(any);
    for (Card *card : {m_next, m_due, m_sessions, m_coach})
        card->setVisible(bool(m_path.team));
    m_phase->setVisible(any);
    if (!m_path.team)
        return;
    showPath();
    showNext();
    showDue();
    showSessions();
    showCoach();
    showPhase();
    for (Card *card : {m_due, m_sessions, m_coach})
        alignWhen(card->contents());
}

void PathPage::showPath()
{
    using Place = PhasePath::Stop::Place;
    QList<PhasePath::Stop> stops;
    for (size_t i = 0; i < m_path.phases.size(); ++i) {
        const TeamPhase &phase = m_path.phases[i];
        PhasePath::Stop stop;
        stop.record = phase.phase.id;
        stop.name = phase.phase.name;
        // The year is told by the whole; the card below has it.
        if (phase.phase.starts.isValid() && phase.phase.ends.isValid())
            stop.days = QStringLiteral("%1 – %2").arg(formatDayAndMonth(desk().language(), phase.phase.starts),
                                                      formatDayAndMonth(desk().language(), phase.phase.ends));
        if (phase.expected > 0)
            stop.steps = stepsText(phase.done, phase.expected, desk().words());
        stop.standing = standingOf(phase.state);
        stop.place = int(i) < m_path.now ? Place::Behind : int(i) == m_path.now ? Place::Here : Place::Ahead;
        stops.append(stop);
    }
    m_phases->setStops(stops);
}

void PathPage::showNext()
{
    const bool any = !m_path.steps.empty();
    m_nextState->setVisible(any);
    m_nextOpen->setVisible(any);
    if (!any) {
        m_nextTitle->setText(tr("Nothing is open"));
        m_nextWhy->setText(tr("All that the program asks for is done or with the coach. Now is a good time to look "
                              "at the plan once more, and at what its actions have brought about."));
        return;
    }
    const PathStep &step = m_path.steps.front();
    m_nextTitle->setText(titleOf(step.item));
    QString why;
    if (step.kind == PathStep::Kind::Returned) {
        m_nextState->setStanding(Standing::NeedsAttention, tr("The coach asks for a new version"));
        why = step.asked.isEmpty() ? tr("The coach has sent it back. Write on it and hand it in again.")
                                   : tr("“%1”").arg(cut(step.asked.text));
    } else if (step.kind == PathStep::Kind::Session) {
        m_nextState->setStanding(Standing::OnTrack, tr("Session, %1").arg(dayName(step.item.day)));
        why = joined({formatTimeRange(desk().language(), step.begins, step.finishes), step.place, step.link});
    } else {
        const QString due = formatDate(desk().language(), step.item.day);
        m_nextState->setStanding(step.isLate() ? Standing::Late : Standing::OnTrack,
                                 step.isLate() ? tr("%n day(s) late", nullptr, step.daysLate)
                                               : tr("Due %1").arg(dayName(step.item.day)));
        why = step.isLate() ? tr("%1. It was due on %2.").arg(kindOf(step), due)
                            : tr("%1. It is due on %2.").arg(kindOf(step), due);
    }
    m_nextWhy->setText(why);
    m_nextWhy->setVisible(!why.isEmpty());
    m_nextOpen->setText(tr("Open"));
    m_nextOpen->setAccessibleName(tr("Open “%1”").arg(titleOf(step.item)));
}

void PathPage::showDue()
{
    std::vector<PathStep> due = m_path.pressing(dueDays);
    std::erase_if(due, [](const PathStep &step) { return step.kind != PathStep::Kind::Due; });
    const size_t shown = qMin(due.size(), dueShown);
    for (size_t i = 0; i < shown; ++i)
        addStep(m_due, due[i]);
    if (due.empty())
        addWords(m_due, tr("Nothing is late, and nothing is due in the next four weeks. What you hand in, your actions "
                           "and the steps of your pilots come here by their days."));
    else if (due.size() > shown)
        addWords(m_due, tr("and %n more", nullptr, int(due.size() - shown)));
}

void PathPage::showSessions()
{
    const std::vector<PathStep> sessions = m_path.sessions();
    const size_t shown = qMin(sessions.size(), sessionsShown);
    for (size_t i = 0; i < shown; ++i)
        addStep(m_sessions, sessions[i]);
    if (sessions.empty())
        addWords(m_sessions, tr("No sessions are ahead. New ones come here with their time, place and link."));
    else if (sessions.size() > shown)
        addWords(m_sessions, tr("and %n more", nullptr, int(sessions.size() - shown)));
}

void PathPage::showCoach()
{
    const std::vector<PathStep> returned = m_path.returned();
    const size_t shown = qMin(returned.size(), returnedShown);
    for (size_t i = 0; i < shown; ++i)
        addStep(m_coach, returned[i]);
    if (returned.size() > shown)
        addWords(m_coach, tr("and %n more", nullptr, int(returned.size() - shown)));
    if (returned.empty())
        addWords(m_coach, tr("Nothing waits for a new version from you. What the coach sends back comes here with the "
                             "reason."));
    if (m_conversations > 0) {
        LinkRow *row = addLine(m_coach, {}, tr("%n open conversation(s)", nullptr, m_conversations));
        connect(row, &LinkRow::clicked, this, [this] { desk().goTo(QStringLiteral("messages")); });
    }
}

/// What the chosen phase asks for and how it stands.
void PathPage::showPhase()
{
    m_phase->clear();
    const int chosen = m_phases->chosen();
    if (chosen < 0 || size_t(chosen) >= m_path.phases.size())
        return;
    const TeamPhase &phase = m_path.phases[size_t(chosen)];
    const QString days = formatDateRange(desk().language(), phase.phase.starts, phase.phase.ends);
    m_phase->setTitle(days.isEmpty() ? phase.phase.name : QStringLiteral("%1 · %2").arg(phase.phase.name, days));
    for (const ProgressItem::Kind kind :
         {ProgressItem::Kind::Deliverable, ProgressItem::Kind::SelfAssessment, ProgressItem::Kind::PlanSection,
          ProgressItem::Kind::Action, ProgressItem::Kind::Milestone, ProgressItem::Kind::Session})
        addKind(phase, kind);
    if (phase.items.empty())
        addWords(m_phase, tr("Nothing is asked for in this phase."));
    alignWhen(m_phase->contents());
}

/// Sections and actions by their number, since they have pages of their own; the rest one by one.
void PathPage::addKind(const TeamPhase &phase, ProgressItem::Kind kind)
{
    std::vector<ProgressItem> items;
    std::copy_if(phase.items.begin(), phase.items.end(), std::back_inserter(items),
                 [kind](const ProgressItem &item) { return item.kind == kind; });
    if (items.empty())
        return;
    if (kind == ProgressItem::Kind::PlanSection || kind == ProgressItem::Kind::Action) {
        const auto done = std::count_if(items.begin(), items.end(), [](const ProgressItem &item) { return item.done; });
        LinkRow *row = addLine(m_phase, {}, itemKindName(kind, desk().words()));
        row->setEnd(stepsText(int(done), int(items.size()), desk().words()));
        connect(row, &LinkRow::clicked, this, [this, kind] {
            desk().goTo(kind == ProgressItem::Kind::Action ? QStringLiteral("actions") : QStringLiteral("plan"));
        });
        return;
    }
    for (const ProgressItem &item : items) {
        LinkRow *row = addLine(m_phase, item.day.isValid() ? formatDayAndMonth(desk().language(), item.day) : QString(),
                               titleOf(item));
        if (item.counts)
            row->setStanding(standingOf(item.state));
        row->setEnd(itemNews(item, desk().words()));
        connect(row, &LinkRow::clicked, this, [this, item] { openItem(item); });
    }
}

} // namespace polku::ui
