#include "academy/followups.h"

#include "model/records.h"
#include "store/activity.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <map>

namespace polku {

namespace {

struct FollowUpTexts
{
    Q_DECLARE_TR_FUNCTIONS(FollowUps)
};

/// After so many numbers in a row without an action, a source has no more of them. Numbers are left out only where an
/// action was deleted.
constexpr int mostGaps = 32;
constexpr int longestTitle = 200; // Action::title
/// Two lines with at least this share of words in common are one line, edited.
constexpr double sameLine = 0.5;

struct Source
{
    TeamId team;
    QString text;
    QDate noted;
};

Source sourceOf(const Reader &reader, RecordRef source, QDate today)
{
    Source found;
    if (source.kind == RecordKind::CoachingNote) {
        const auto note = reader.get(CoachingNoteId{source.id});
        found = {note.team, note.text, note.at};
    } else if (source.kind == RecordKind::Comment) {
        const auto comment = reader.get(CommentId{source.id});
        found = {comment.team, comment.text, comment.at.toLocalTime().date()};
    } else {
        throw Failure({ErrorKind::BadInput,
                       FollowUpTexts::tr("Actions are made from coaching notes and from the notes of a session."),
                       FollowUpTexts::tr("Choose one of them."), QString::fromLatin1(recordType(source.kind).table)});
    }
    if (!found.noted.isValid())
        found.noted = today;
    return found;
}

FollowUpPeople peopleOf(const Reader &reader, TeamId team)
{
    FollowUpPeople people;
    const Query inTeam = Query().only(&Person::name, &Person::left);
    for (const Person &person : reader.where(&Person::team, team, inTeam)) {
        if (!person.left)
            people.team.push_back({person.id, person.name});
    }
    people.coach = reader.get(team).coach;
    return people;
}

/// As a title begins: "call the city" after the arrow, "Call the city" in the list. A word with a capital inside
/// ("eForms") is written as it is meant.
QString asTitle(QString text)
{
    const QString first = text.section(QLatin1Char(' '), 0, 0);
    if (first == first.toLower())
        text.replace(0, first.size(), first.left(1).toUpper() + first.mid(1));
    return text;
}

/// An action that was made when titles were taken over as they stood begins in lower case.
bool isTitleOf(const FollowUpLine &line, const Action &action)
{
    return followUpTitle(line) == action.title || followUpTitle(line) == asTitle(action.title);
}

bool isSameOwner(const FollowUpLine &line, const Action &action)
{
    if (line.ownerName.isEmpty())
        return true; // the line says nothing about it
    return line.owner ? line.owner == action.owner : !action.owner && action.ownerRole == line.ownerName;
}

bool isSameDue(const FollowUpLine &line, const Action &action)
{
    // An action that was moved after it was agreed stays moved; the line tells what was agreed.
    return !line.due.isValid() || line.due == action.due || line.due == action.agreedDue;
}

bool isSame(const FollowUpLine &line, const Action &action)
{
    return isTitleOf(line, action) && isSameOwner(line, action) && isSameDue(line, action);
}

double likeness(const QString &a, const QString &b)
{
    const auto words = [](const QString &text) {
        const QStringList list = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    const QSet<QString> first = words(a);
    const QSet<QString> second = words(b);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    return 2.0 * double((first & second).size()) / double(first.size() + second.size());
}

/// Finds for each line the action that stands for it, the surest first.
class Matcher
{
public:
    Matcher(std::vector<FollowUp> &lines, std::vector<Action> ofTeam, const QSet<qint64> &ofSource)
        : m_lines(lines), m_actions(std::move(ofTeam)), m_ofSource(ofSource)
    {
    }

    void match()
    {
        const auto ours = [this](const Action &action) { return m_ofSource.contains(action.id.value); };
        pair([&](const FollowUp &line, const Action &action) { return ours(action) && isSame(line.line, action); });
        // What is a follow-up of another note, or was written into the plan by hand, is not made again.
        pair([&](const FollowUp &line, const Action &action) {
            return isSame(line.line, action) && action.due == line.line.due;
        });
        pair([&](const FollowUp &line, const Action &action) { return ours(action) && isTitleOf(line.line, action); });
        pairLikeOnes();
    }

    std::vector<Action> others() const
    {
        std::vector<Action> left;
        for (const Action &action : m_actions) {
            if (m_ofSource.contains(action.id.value) && !m_taken.contains(action.id.value))
                left.push_back(action);
        }
        return left;
    }

private:
    void take(FollowUp &line, const Action &action)
    {
        line.action = action;
        m_taken.insert(action.id.value);
    }

    bool isOpen(const FollowUp &line) const
    {
        return line.line.reading == FollowUpLine::Reading::Action && !line.action.id;
    }

    template <class F>
    void pair(F &&fits)
    {
        for (FollowUp &line : m_lines) {
            for (const Action &action : m_actions) {
                if (isOpen(line) && !m_taken.contains(action.id.value) && fits(line, action))
                    take(line, action);
            }
        }
    }

    void pairLikeOnes()
    {
        for (;;) {
            FollowUp *bestLine = nullptr;
            const Action *bestAction = nullptr;
            double best = sameLine;
            for (FollowUp &line : m_lines) {
                for (const Action &action : m_actions) {
                    if (!isOpen(line) || m_taken.contains(action.id.value) || !m_ofSource.contains(action.id.value))
                        continue;
                    const double like = likeness(followUpTitle(line.line), action.title);
                    if (like >= best && (!bestLine || like > best)) {
                        best = like;
                        bestLine = &line;
                        bestAction = &action;
                    }
                }
            }
            if (!bestLine)
                return;
            take(*bestLine, *bestAction);
        }
    }

    std::vector<FollowUp> &m_lines;
    std::vector<Action> m_actions;
    const QSet<qint64> &m_ofSource;
    QSet<qint64> m_taken;
};

/// The ids for so many new actions of a source: those that no action has, nor ever had.
std::vector<ActionId> freeIds(const Reader &reader, RecordRef source, const std::vector<Action> &ofTeam, int count)
{
    const QSet<qint64> used = actionsOf(source, ofTeam);
    std::vector<ActionId> free;
    for (int first = 1; int(free.size()) < count; first += mostGaps) {
        std::vector<qint64> block;
        for (int number = first; number < first + mostGaps; ++number)
            block.push_back(followUpActionId(source, number).value);
        const auto touched = touchTimes(reader, block);
        for (const qint64 id : block) {
            if (!used.contains(id) && !touched.contains(id) && !reader.find(ActionId{id}))
                free.push_back({id});
        }
    }
    free.resize(size_t(count));
    return free;
}

void apply(const FollowUpLine &line, Action &action)
{
    action.title = followUpTitle(line);
    if (line.title.size() > longestTitle)
        action.description = line.title;
    if (!line.ownerName.isEmpty()) {
        action.owner = line.owner;
        action.ownerRole = line.owner ? QString() : line.ownerName;
    }
    if (line.due.isValid() && !isSameDue(line, action)) {
        action.due = line.due;
        action.agreedDue = line.due;
    }
}

std::vector<Action> actionsOfTeam(const Reader &reader, TeamId team)
{
    return reader.where(&Action::team, team, Query().orderBy(&Action::rank));
}

/// "call the city; send the draft": what the step of the history names.
QString titlesOf(const FollowUps &all)
{
    QStringList titles;
    for (const FollowUp &each : all.lines) {
        if (each.state == FollowUp::State::New)
            titles.append(followUpTitle(each.line));
    }
    const QString joined = titles.join(QStringLiteral("; "));
    return joined.size() <= longestTitle ? joined : joined.left(longestTitle - 1) + QStringLiteral("…");
}

} // namespace

QString followUpTitle(const FollowUpLine &line)
{
    const QString title = asTitle(line.title);
    if (title.size() <= longestTitle)
        return title;
    return title.left(longestTitle - 1).trimmed() + QStringLiteral("…");
}

int FollowUps::count(FollowUp::State state) const
{
    return int(
        std::count_if(lines.begin(), lines.end(), [state](const FollowUp &each) { return each.state == state; }));
}

ActionId followUpActionId(RecordRef source, int number)
{
    const QByteArray name = "follow-up " + QByteArray::number(source.id) + ' ' + QByteArray::number(number);
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    const auto bits = qFromBigEndian<quint64>(digest.constData());
    // Ordinary ids begin with the time and reach this bit in the year 2054.
    constexpr quint64 derived = quint64(1) << 62;
    return {qint64((bits & (derived - 1)) | derived)};
}

QSet<qint64> actionsOf(RecordRef source, const std::vector<Action> &ofTeam)
{
    QSet<qint64> all;
    for (const Action &action : ofTeam)
        all.insert(action.id.value);
    QSet<qint64> ours;
    for (int number = 1, gaps = 0; gaps < mostGaps; ++number) {
        const qint64 id = followUpActionId(source, number).value;
        gaps = all.contains(id) ? 0 : gaps + 1;
        if (gaps == 0)
            ours.insert(id);
    }
    return ours;
}

FollowUps readFollowUps(const Reader &reader, RecordRef source, const QString &text, QDate today)
{
    const Source about = sourceOf(reader, source, today);
    FollowUps found{source, about.team, about.noted, {}, {}};
    for (FollowUpLine &line : readFollowUpLines(text, peopleOf(reader, about.team), about.noted)) {
        FollowUp each;
        each.line = std::move(line);
        found.lines.push_back(std::move(each));
    }
    std::vector<Action> ofTeam = actionsOfTeam(reader, about.team);
    const QSet<qint64> ofSource = actionsOf(source, ofTeam);
    Matcher matcher(found.lines, std::move(ofTeam), ofSource);
    matcher.match();
    for (FollowUp &each : found.lines) {
        if (each.line.reading != FollowUpLine::Reading::Action)
            continue;
        if (!each.action.id) {
            each.state = FollowUp::State::New;
            continue;
        }
        each.title = !isTitleOf(each.line, each.action);
        each.owner = !isSameOwner(each.line, each.action);
        each.due = !isSameDue(each.line, each.action);
        each.state = each.title || each.owner || each.due ? FollowUp::State::Differs : FollowUp::State::Made;
    }
    found.others = matcher.others();
    return found;
}

FollowUps readFollowUps(const Reader &reader, RecordRef source, QDate today)
{
    return readFollowUps(reader, source, sourceOf(reader, source, today).text, today);
}

Result<int> makeActions(Workspace &workspace, RecordRef source)
{
    const QDate today = workspace.clock().today();
    const auto before = workspace.read([&](const Reader &reader) { return readFollowUps(reader, source, today); });
    if (!before)
        return Unexpected(before.error());
    const int count = before->count(FollowUp::State::New);
    if (count == 0)
        return 0;
    const auto done = workspace.edit(Operation::create(RecordKind::Action, titlesOf(*before)), [&](Edit &edit) {
        const std::vector<Action> ofTeam = actionsOfTeam(edit, before->team);
        const std::vector<ActionId> ids = freeIds(edit, source, ofTeam, count);
        double rank = 0;
        for (const Action &action : ofTeam)
            rank = std::max(rank, action.rank);
        size_t next = 0;
        for (const FollowUp &each : before->lines) {
            if (each.state != FollowUp::State::New)
                continue;
            Action action;
            action.id = ids[next++];
            action.team = before->team;
            action.rank = ++rank;
            apply(each.line, action);
            edit.insert(action);
        }
    });
    if (!done)
        return Unexpected(done.error());
    return count;
}

Result<Changes> updateAction(Workspace &workspace, RecordRef source, int line)
{
    const QDate today = workspace.clock().today();
    const auto all = workspace.read([&](const Reader &reader) { return readFollowUps(reader, source, today); });
    if (!all)
        return Unexpected(all.error());
    const auto found = std::find_if(all->lines.begin(), all->lines.end(),
                                    [line](const FollowUp &each) { return each.line.line == line; });
    if (found == all->lines.end() || !found->action.id) {
        return failure(ErrorKind::NotFound, FollowUpTexts::tr("This line of the notes has no action."),
                       FollowUpTexts::tr("Make the action first."));
    }
    Action action = found->action;
    apply(found->line, action);
    const Operation operation{Op::ChangeMany, action.id, {action.title}, false};
    return workspace.edit(operation, [&](Edit &edit) { edit.update(action); });
}

Result<Changes> setActionDone(Workspace &workspace, ActionId action, bool done)
{
    const auto title = workspace.read([&](const Reader &reader) { return reader.get(action).title; });
    if (!title)
        return Unexpected(title.error());
    const Operation operation{Op::ChangeMany, action, {*title}, false};
    return workspace.edit(operation, [&](Edit &edit) {
        edit.set(action, &Action::status, done ? ActionStatus::Done : ActionStatus::InProgress);
        edit.set(action, &Action::doneOn, done ? workspace.clock().today() : QDate());
    });
}

} // namespace polku
