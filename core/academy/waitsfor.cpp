#include "academy/waitsfor.h"

#include "model/records.h"
#include "store/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>

namespace polku {

namespace {

struct WaitsForTexts
{
    Q_DECLARE_TR_FUNCTIONS(WaitsFor)
};

} // namespace

QStringList idsOf(const std::vector<ActionId> &actions)
{
    QStringList ids;
    for (const ActionId action : actions)
        ids.append(QString::number(action.value));
    return ids;
}

std::vector<ActionId> actionsOf(const QStringList &ids)
{
    std::vector<ActionId> actions;
    for (const QString &id : ids) {
        const ActionId action{id.trimmed().toLongLong()};
        if (action && std::find(actions.begin(), actions.end(), action) == actions.end())
            actions.push_back(action);
    }
    return actions;
}

WaitsFor::WaitsFor(const std::vector<Action> &actions)
{
    for (const Action &action : actions) {
        m_titles.insert(action.id.value, action.title);
        if (action.status == ActionStatus::Done)
            m_done.insert(action.id.value);
    }
    for (const Action &action : actions) {
        for (const ActionId other : actionsOf(action.waitsFor)) {
            if (!knows(other))
                continue;
            m_before[action.id.value].push_back(other);
            m_after[other.value].push_back(action.id);
        }
    }
}

std::vector<ActionId> WaitsFor::before(ActionId action) const
{
    return m_before.value(action.value);
}

std::vector<ActionId> WaitsFor::openBefore(ActionId action) const
{
    std::vector<ActionId> open = before(action);
    std::erase_if(open, [this](ActionId other) { return m_done.contains(other.value); });
    return open;
}

std::vector<ActionId> WaitsFor::after(ActionId action) const
{
    return m_after.value(action.value);
}

bool WaitsFor::isWaiting(ActionId action) const
{
    return !m_done.contains(action.value) && !openBefore(action).empty();
}

std::vector<ActionId> WaitsFor::circle(ActionId action, const std::vector<ActionId> &before) const
{
    // Breadth first from what the action would wait for, so that the circle found is a shortest one; each action is
    // looked at once, whatever circles there are already.
    QHash<qint64, ActionId> waiter; // who led here
    std::deque<ActionId> open;
    const auto reach = [&](ActionId next, ActionId from) {
        if (waiter.contains(next.value))
            return;
        waiter.insert(next.value, from);
        open.push_back(next);
    };
    for (const ActionId first : before)
        reach(first, action);
    while (!open.empty()) {
        const ActionId here = open.front();
        open.pop_front();
        if (here == action) {
            std::vector<ActionId> found;
            for (ActionId step = waiter.value(action.value); step != action; step = waiter.value(step.value))
                found.push_back(step);
            found.push_back(action);
            std::reverse(found.begin(), found.end());
            return found;
        }
        for (const ActionId next : this->before(here))
            reach(next, here);
    }
    return {};
}

WaitsFor readWaitsFor(const Reader &reader, TeamId team)
{
    return WaitsFor(reader.where(
        &Action::team, team, Query().orderBy(&Action::rank).only(&Action::title, &Action::status, &Action::waitsFor)));
}

QString circleText(const WaitsFor &links, const std::vector<ActionId> &circle)
{
    QStringList titles;
    for (const ActionId action : circle)
        titles.append(links.titleOf(action).simplified());
    if (!titles.isEmpty())
        titles.append(titles.first());
    return titles.join(QStringLiteral(" → "));
}

std::optional<Problem> waitsForProblem(const Reader &reader, const Action &action)
{
    if (action.waitsFor.isEmpty())
        return std::nullopt;
    const Field &field = fieldOf(&Action::waitsFor);
    const auto tell = [&](Problem::Severity severity, const char *text, const QStringList &args) {
        return Problem{&field, severity, text, args};
    };
    const WaitsFor links = readWaitsFor(reader, action.team);
    const std::optional<Action> stored = reader.find(action.id);
    for (const QString &id : action.waitsFor) {
        // What the file had already is no mistake of the one who adds another link; setWaitsFor() drops it.
        if (!links.knows({id.toLongLong()}) && !(stored && stored->waitsFor.contains(id))) {
            return tell(Problem::Severity::Error,
                        QT_TRANSLATE_NOOP("Problem", "The team has no action with the id %1."),
                        {QStringLiteral("“%1”").arg(id)});
        }
    }
    const std::vector<ActionId> before = actionsOf(action.waitsFor);
    const std::vector<ActionId> circle = links.circle(action.id, before);
    if (circle.size() == 1) {
        return tell(Problem::Severity::Error, QT_TRANSLATE_NOOP("Problem", "An action cannot wait for itself."), {});
    }
    if (!circle.empty()) {
        return tell(Problem::Severity::Error,
                    QT_TRANSLATE_NOOP("Problem", "These actions would wait for each other in a circle, and none could "
                                                 "ever be done: %1. Take one of the links away first."),
                    {circleText(links, circle)});
    }
    if (!action.due.isValid() || action.status == ActionStatus::Done)
        return std::nullopt;
    for (const ActionId id : before) {
        const Action other = reader.find(id).value_or(Action());
        if (other.status != ActionStatus::Done && other.due.isValid() && other.due > action.due) {
            return tell(Problem::Severity::Warning,
                        QT_TRANSLATE_NOOP("Problem", "It waits for “%1”, which is due later (%2)."),
                        {other.title, other.due.toString(Qt::ISODate)});
        }
    }
    return std::nullopt;
}

/// The sentence of a problem, in the language of errors.
static QString sentenceOf(const Problem &problem)
{
    QString text = QCoreApplication::translate("Problem", problem.text);
    if (!problem.args.isEmpty())
        text.replace(QStringLiteral("%1"), problem.args.first());
    return text;
}

void setWaitsFor(Edit &edit, ActionId action, const QStringList &ids)
{
    Action wanted = edit.get(action);
    wanted.waitsFor = ids;
    const std::optional<Problem> problem = waitsForProblem(edit, wanted);
    if (problem && problem->severity == Problem::Severity::Error) {
        throw Failure({ErrorKind::BadInput,
                       WaitsForTexts::tr("“%1” cannot wait for that.").arg(wanted.title),
                       sentenceOf(*problem),
                       {}});
    }
    const WaitsFor links = readWaitsFor(edit, wanted.team);
    std::vector<ActionId> before = actionsOf(ids);
    std::erase_if(before, [&](ActionId other) { return !links.knows(other); });
    edit.set(action, &Action::waitsFor, idsOf(before));
}

} // namespace polku
