#include "academy/teamproblems.h"
#include "commands.h"
#include "console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace polku::app {

namespace {

struct TeamWithProblems
{
    PlanTeam team;
    std::vector<TeamProblem> problems;
};

Result<std::vector<TeamWithProblems>> readAll(const Workspace &workspace, const ProblemsRequest &request)
{
    const Result<AcademyId> academy = chosenAcademy(workspace, request.academy);
    if (!academy)
        return Unexpected(academy.error());
    return workspace.read([&](const Reader &reader) {
        TeamId only;
        if (!request.team.isEmpty()) {
            const auto team = chosenRecord(
                reader.rows(RecordKind::Team,
                            Query().where(&Team::academy, *academy).where(&Team::state, TeamState::Participant)),
                RecordKind::Team, request.team);
            if (!team)
                throw Failure(team.error());
            only = {team->id};
        }
        std::vector<TeamWithProblems> all;
        for (const PlanTeam &team : readPlanTeams(reader, *academy)) {
            if (!only || team.team == only)
                all.push_back({team, readTeamProblems(reader, team.team)});
        }
        return all;
    });
}

QJsonObject jsonOf(const TeamWithProblems &one, const TeamProblem &problem, const Words &words)
{
    return {{QStringLiteral("team"), QString::number(one.team.team.value)},
            {QStringLiteral("team_name"), one.team.name},
            {QStringLiteral("rule"), QLatin1String(teamProblemCode(problem.rule))},
            {QStringLiteral("place"), QLatin1String(teamProblemPlaceCode(problem.place))},
            {QStringLiteral("kind"), QLatin1String(recordType(problem.record.kind).table)},
            {QStringLiteral("id"), QString::number(problem.record.id)},
            {QStringLiteral("title"), problem.title},
            {QStringLiteral("text"), teamProblemText(problem, words)},
            {QStringLiteral("advice"), teamProblemAdvice(problem, words)}};
}

void sayTeam(const TeamWithProblems &one, const Words &words)
{
    const int count = int(one.problems.size());
    say(CommandLine::tr("%1: %2").arg(one.team.name.simplified(),
                                      count == 0 ? CommandLine::tr("nothing is missing.")
                                                 : CommandLine::tr("%n thing(s) to complete.", nullptr, count)));
    const TeamProblem *before = nullptr;
    for (const TeamProblem &problem : one.problems) {
        if (!before || before->place != problem.place)
            say(QStringLiteral("  %1").arg(teamProblemHeading(problem.place, words)));
        say(QStringLiteral("    %1 %2").arg(teamProblemText(problem, words), teamProblemAdvice(problem, words)));
        before = &problem;
    }
}

} // namespace

int runProblems(const ProblemsRequest &request)
{
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const Result<std::vector<TeamWithProblems>> teams = readAll(**workspace, request);
    if (!teams)
        return fail(teams.error());
    const Words words(systemLanguage());
    if (request.json) {
        QJsonArray array;
        for (const TeamWithProblems &one : *teams) {
            for (const TeamProblem &problem : one.problems)
                array.append(jsonOf(one, problem, words));
        }
        sayBytes(QJsonDocument(array).toJson());
        return Done;
    }
    if (teams->empty())
        say(CommandLine::tr("No team takes part yet."));
    for (const TeamWithProblems &one : *teams)
        sayTeam(one, words);
    return Done;
}

} // namespace polku::app
