#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "commands.h"
#include "console.h"
#include "model/records.h"
#include "store/academyfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace polku::app {

namespace {

struct TeamFacts
{
    Team team;
    qint64 pilots = 0;
    qint64 actions = 0;
};

struct AcademyFacts
{
    Academy academy;
    std::vector<TeamFacts> teams;
};

struct FileFacts
{
    QString fileId;
    QString created;
    int schema = 0;
    qint64 steps = 0;
    std::vector<AcademyFacts> academies;
    std::vector<std::pair<const RecordType *, qint64>> counts;
};

FileFacts gather(const Reader &reader)
{
    FileFacts facts;
    facts.fileId = reader.meta("file_id");
    facts.created = reader.meta("created");
    facts.steps = historyLength(reader);
    for (const Academy &academy : reader.all<Academy>(Query().orderBy(&Academy::rank))) {
        AcademyFacts &about = facts.academies.emplace_back(AcademyFacts{academy, {}});
        for (const Team &team : reader.where(&Team::academy, academy.id, Query().orderBy(&Team::rank))) {
            about.teams.push_back({team, reader.count(RecordKind::Pilot, Query().where(&Pilot::team, team.id)),
                                   reader.count(RecordKind::Action, Query().where(&Action::team, team.id))});
        }
    }
    for (const RecordKind kind : allRecordKinds)
        facts.counts.emplace_back(&recordType(kind), reader.count(kind));
    return facts;
}

QJsonObject jsonOf(const AcademyFacts &facts)
{
    const Academy &academy = facts.academy;
    QJsonArray teams;
    for (const TeamFacts &about : facts.teams) {
        teams.append(QJsonObject{{QStringLiteral("id"), QString::number(about.team.id.value)},
                                 {QStringLiteral("name"), about.team.name},
                                 {QStringLiteral("state"), QLatin1String(codeOf(about.team.state))},
                                 {QStringLiteral("pilots"), about.pilots},
                                 {QStringLiteral("actions"), about.actions}});
    }
    return {{QStringLiteral("id"), QString::number(academy.id.value)},
            {QStringLiteral("name"), academy.name},
            {QStringLiteral("state"), QLatin1String(codeOf(academy.state))},
            {QStringLiteral("language"), academy.language},
            {QStringLiteral("starts"), dayOrNull(academy.starts)},
            {QStringLiteral("ends"), dayOrNull(academy.ends)},
            {QStringLiteral("example"), academy.example},
            {QStringLiteral("teams"), teams}};
}

QJsonObject jsonOf(const FileFacts &facts, const QString &file)
{
    QJsonArray academies;
    for (const AcademyFacts &academy : facts.academies)
        academies.append(jsonOf(academy));
    QJsonObject counts;
    for (const auto &[type, count] : facts.counts)
        counts.insert(QLatin1String(type->table), count);
    return {{QStringLiteral("file"), file},
            {QStringLiteral("file_id"), facts.fileId},
            {QStringLiteral("created"), facts.created},
            {QStringLiteral("schema"), facts.schema},
            {QStringLiteral("history"), facts.steps},
            {QStringLiteral("academies"), academies},
            {QStringLiteral("records"), counts}};
}

void sayFacts(const FileFacts &facts, const QString &file, const Words &words)
{
    const Language language = words.language();
    say(CommandLine::tr("File: %1").arg(file));
    for (const AcademyFacts &about : facts.academies) {
        const Academy &academy = about.academy;
        say(QString());
        say(academy.example ? CommandLine::tr("Academy: %1 (example data)").arg(academy.name)
                            : CommandLine::tr("Academy: %1").arg(academy.name));
        say(QStringLiteral("  %1 · %2")
                .arg(formatDateRange(language, academy.starts, academy.ends), choiceLabel(academy.state, words)));
        for (const TeamFacts &team : about.teams) {
            say(QStringLiteral("  %1 · %2 · %3 · %4")
                    .arg(team.team.name.simplified(), choiceLabel(team.team.state, words),
                         CommandLine::tr("%n pilot(s)", nullptr, int(team.pilots)),
                         CommandLine::tr("%n action(s)", nullptr, int(team.actions))));
        }
    }
    say(QString());
    for (const auto &[type, count] : facts.counts) {
        if (count > 0)
            say(QStringLiteral("%1: %2").arg(recordPluralLabel(*type, words),
                                             formatNumber(language, double(count), 0)));
    }
    say(QString());
    say(CommandLine::tr("File format: %1").arg(facts.schema));
    say(CommandLine::tr("Steps in the history: %1").arg(formatNumber(language, double(facts.steps), 0)));
}

} // namespace

int runInfo(const QString &file, bool json)
{
    const auto workspace = openToRead(file);
    if (!workspace)
        return fail(workspace.error());
    auto facts = (*workspace)->read(gather);
    if (!facts)
        return fail(facts.error());
    const Result<FileHeader> header = readHeader(file);
    if (!header)
        return fail(header.error());
    facts->schema = header->schema;
    if (json)
        sayBytes(QJsonDocument(jsonOf(*facts, file)).toJson());
    else
        sayFacts(*facts, file, Words(systemLanguage()));
    return Done;
}

int runCheck(const QString &file)
{
    const auto workspace = openToRead(file);
    if (!workspace)
        return fail(workspace.error());
    const auto problems = (*workspace)->check();
    if (!problems)
        return fail(problems.error());
    if (problems->isEmpty()) {
        say(CommandLine::tr("The file is sound."));
        return Done;
    }
    return fail({ErrorKind::Damaged, CommandLine::tr("The file is not sound."),
                 CommandLine::tr("Keep it, and continue with a backup of it. This was found:"),
                 problems->join(QLatin1Char('\n'))});
}

} // namespace polku::app
