#include "academy/planpath.h"

#include "academy/comments.h"
#include "base/markdown.h"
#include "model/records.h"
#include "store/reader.h"

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

/// Words as the editor counts them. Only text with syntax that looks like a word has to be read for it.
static int countWordsOf(const QString &body)
{
    static const QString syntax = QStringLiteral("[<&`");
    const bool plain = std::none_of(body.begin(), body.end(), [](QChar c) { return syntax.contains(c); });
    return markdown::countWords(plain ? body : markdown::plainText(markdown::read(body)));
}

static PlanPathSection pathSection(const PlanSection &section, const std::vector<CommentThread> &threads)
{
    PlanPathSection entry;
    entry.id = section.id;
    entry.code = section.code;
    entry.title = section.title;
    entry.state = section.state;
    entry.leftOut = section.hiddenSection;
    entry.words = countWordsOf(section.body);
    QDateTime last;
    const bool answered = section.state == ReviewState::Returned || section.state == ReviewState::Commented;
    for (const CommentThread &thread : threads) {
        entry.openThreads += thread.resolved() ? 0 : 1;
        for (const Comment &comment : thread.comments) {
            if (answered && comment.side == Side::Coach && (!last.isValid() || comment.at >= last)) {
                last = comment.at;
                entry.asked = comment.text;
            }
        }
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
    }
    if (!path.plan)
        return path;
    const auto threads = readThreads(reader, team, RecordKind::PlanSection);
    for (const PlanSection &section : reader.where(&PlanSection::plan, path.plan, Query().orderBy(&PlanSection::rank)))
        path.sections.push_back(pathSection(section, threads.value(section.id.value)));
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
        entry = pathSection(*section, readThreads(reader, id));
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
