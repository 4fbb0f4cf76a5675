#include "academy/planpath.h"

#include "academy/comments.h"
#include "academy/reviewpast.h"
#include "base/markdown.h"
#include "model/records.h"
#include "store/reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace polku {

SectionFilling PlanPathSection::filling() const
{
    return words == 0                  ? SectionFilling::Empty
           : words < shortSectionWords ? SectionFilling::Short
                                       : SectionFilling::Written;
}

ReviewState PlanPathSection::shownState() const
{
    return state == ReviewState::NotStarted && words > 0 ? ReviewState::Draft : state;
}

int PlanPath::begun() const
{
    return int(std::count_if(sections.begin(), sections.end(), [](const PlanPathSection &section) {
        return !section.leftOut && section.shownState() != ReviewState::NotStarted;
    }));
}

int PlanPath::inPlan() const
{
    return int(std::count_if(sections.begin(), sections.end(),
                             [](const PlanPathSection &section) { return !section.leftOut; }));
}

int PlanPath::words() const
{
    int sum = 0;
    for (const PlanPathSection &section : sections)
        sum += section.leftOut ? 0 : section.words;
    return sum;
}

ReviewState PlanPath::shownState() const
{
    return state == ReviewState::NotStarted && begun() > 0 ? ReviewState::Draft : state;
}

int PlanPath::indexOf(PlanSectionId id) const
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [id](const PlanPathSection &section) { return section.id == id; });
    return found == sections.end() ? -1 : int(found - sections.begin());
}

const PlanPathSection *PlanPath::section(PlanSectionId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &sections[size_t(index)];
}

std::vector<PlanTeam> readPlanTeams(const Reader &reader, AcademyId academy)
{
    std::vector<PlanTeam> teams;
    const Query query = Query().where(&Team::state, TeamState::Participant).orderBy(&Team::rank);
    for (const Team &team : reader.where(&Team::academy, academy, query))
        teams.push_back({team.id, team.shortName.isEmpty() ? team.name : team.shortName});
    return teams;
}

std::vector<PlanTeam> readPlanTeams(const Reader &reader, AcademyId academy, TeamId viewer)
{
    std::vector<PlanTeam> teams = readPlanTeams(reader, academy);
    if (viewer)
        std::erase_if(teams, [viewer](const PlanTeam &team) { return team.team != viewer; });
    return teams;
}

/// Words as the editor counts them. Only text with syntax that looks like a word has to be read for it.
static int countWordsOf(const QString &body)
{
    // Links, entities and code; the numbers of numbered lists.
    static const QRegularExpression syntax(QStringLiteral("[\\[<&`]|^[ >]*[0-9]+[.)]"),
                                           QRegularExpression::MultilineOption);
    const bool plain = !syntax.match(body).hasMatch();
    return markdown::countWords(plain ? body : markdown::plainText(markdown::read(body)));
}

static bool isAnswered(ReviewState state)
{
    return state == ReviewState::Returned || state == ReviewState::Commented;
}

/// When the record came into the state, by the history; invalid when it does not tell.
static QDateTime cameInto(const Reader &reader, RecordRef record, ReviewState state)
{
    ReviewPast past(reader, record);
    while (const auto moment = past.next()) {
        if (moment->state == state)
            return moment->step->at;
    }
    return {};
}

/// The step and what is said with it are written together, and each asks the clock.
constexpr qint64 sameMomentMilliseconds = 2000;

/// What the coach said with the answer; where the history does not tell which words these are, the newest ones.
static CoachAnswer answerAbout(const Reader &reader, RecordRef record, ReviewState state,
                               const std::vector<CommentThread> &threads)
{
    CoachAnswer answer;
    if (!isAnswered(state))
        return answer;
    const QDateTime answered = cameInto(reader, record, state);
    for (const CommentThread &thread : threads) {
        for (const Comment &comment : thread.comments) {
            if (comment.side != Side::Coach)
                continue;
            const bool withIt =
                answered.isValid() && !comment.thread && qAbs(comment.at.msecsTo(answered)) < sameMomentMilliseconds;
            if (withIt || !answer.comment || comment.at >= answer.at)
                answer = {comment.id, comment.text, comment.author, comment.at};
            if (withIt)
                return answer;
        }
    }
    return answer;
}

/// Writing leaves a section approved; whoever reads it is to see that it is not what was approved.
static bool isChangedSinceApproval(const Reader &reader, const PlanSection &section)
{
    return section.state == ReviewState::Approved &&
           isWrittenSinceItsState(reader, section.id, fieldOf(&PlanSection::body));
}

static int countOpen(const std::vector<CommentThread> &threads)
{
    return int(std::count_if(threads.begin(), threads.end(), [](const CommentThread &t) { return !t.resolved(); }));
}

using ThreadsBySubject = QHash<RecordRef, std::vector<CommentThread>>;

/// What is said about the goals of a plan's sections is said in the section, too.
static void addGoals(const Reader &reader, TeamId team, const ThreadsBySubject &threads,
                     std::vector<PlanPathSection> &sections)
{
    const bool any = std::any_of(threads.keyBegin(), threads.keyEnd(),
                                 [](const RecordRef &subject) { return subject.kind == RecordKind::Goal; });
    if (!any)
        return;
    for (const Goal &goal : reader.where(&Goal::team, team, Query().orderBy(&Goal::rank))) {
        const std::vector<CommentThread> said = threads.value(goal.id);
        for (PlanPathSection &section : sections) {
            if (section.id != goal.section || said.empty())
                continue;
            section.discussedGoals.push_back(goal.id);
            section.openThreads += countOpen(said);
        }
    }
}

/// Without what the coach asks for, and without its goals.
static PlanPathSection pathSection(const PlanSection &section, const std::vector<CommentThread> &threads)
{
    PlanPathSection entry;
    entry.id = section.id;
    entry.code = section.code;
    entry.title = section.title;
    entry.state = section.state;
    entry.leftOut = section.hiddenSection;
    entry.words = countWordsOf(section.body);
    entry.openThreads = countOpen(threads);
    for (const CommentThread &thread : threads) {
        if (!thread.resolved() && !thread.first().anchor.isEmpty())
            entry.anchors.append(thread.first().anchor);
    }
    return entry;
}

static void number(PlanPath &path)
{
    int next = 0;
    for (PlanPathSection &section : path.sections)
        section.number = section.leftOut ? 0 : ++next;
}

PlanPath readPlanPath(const Reader &reader, TeamId team)
{
    PlanPath path;
    path.team = team;
    if (const auto found = reader.find(team))
        path.teamName = found->shortName.isEmpty() ? found->name : found->shortName;
    for (const Plan &plan : reader.where(&Plan::team, team)) {
        path.plan = plan.id;
        path.title = plan.title;
        path.state = plan.state;
    }
    if (!path.plan)
        return path;
    if (isAnswered(path.state))
        path.asked = answerAbout(reader, path.plan, path.state, readThreads(reader, path.plan));
    const ThreadsBySubject threads = readTeamThreads(reader, team);
    const Query inOrder = Query().orderBy(&PlanSection::rank);
    for (const PlanSection &section : reader.where(&PlanSection::plan, path.plan, inOrder)) {
        const std::vector<CommentThread> said = threads.value(section.id);
        path.sections.push_back(pathSection(section, said));
        path.sections.back().asked = answerAbout(reader, section.id, section.state, said);
        path.sections.back().changedSince = isChangedSinceApproval(reader, section);
    }
    addGoals(reader, team, threads, path.sections);
    number(path);
    return path;
}

bool updatePlanPath(const Reader &reader, PlanPath &path, const std::vector<PlanSectionId> &changed)
{
    for (const PlanSectionId id : changed) {
        const int index = path.indexOf(id);
        const auto section = reader.find(id);
        if (!section ? index >= 0 : section->plan == path.plan && index < 0)
            return false;
        if (!section || index < 0)
            continue;
        PlanPathSection &entry = path.sections[size_t(index)];
        const std::vector<CommentThread> said = readThreads(reader, id);
        // While somebody writes on what came back, the history need not be asked again.
        const CoachAnswer asked =
            entry.state == section->state ? entry.asked : answerAbout(reader, id, section->state, said);
        const int open = entry.openThreads; // no comment was touched
        std::vector<GoalId> goals = std::move(entry.discussedGoals);
        entry = pathSection(*section, said);
        entry.openThreads = open;
        entry.discussedGoals = std::move(goals);
        entry.asked = asked;
        entry.changedSince = isChangedSinceApproval(reader, *section);
    }
    // Another order, too, means to read again; ranks are few and short.
    const Query ranks = Query().orderBy(&PlanSection::rank).only(&PlanSection::rank);
    const auto order = reader.where(&PlanSection::plan, path.plan, ranks);
    const bool same = std::equal(order.begin(), order.end(), path.sections.begin(), path.sections.end(),
                                 [](const PlanSection &a, const PlanPathSection &b) { return a.id == b.id; });
    number(path);
    return same;
}

} // namespace polku
