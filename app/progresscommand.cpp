#include "academy/progresswording.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "commands.h"
#include "console.h"
#include "model/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace polku::app {

namespace {

using Kind = ProgressItem::Kind;

QLatin1String codeOfKind(Kind kind)
{
    switch (kind) {
    case Kind::Deliverable:
        return QLatin1String("deliverable");
    case Kind::PlanSection:
        return QLatin1String("plan_section");
    case Kind::Action:
        return QLatin1String("action");
    case Kind::Milestone:
        return QLatin1String("milestone");
    case Kind::Session:
        return QLatin1String("session");
    case Kind::SelfAssessment:
        break;
    }
    return QLatin1String("self_assessment");
}

/// Tells a board in one language.
class Teller
{
public:
    Teller(const ProgressBoard &board, TeamId team) : m_board(board), m_team(team), m_words(systemLanguage()) {}

    QJsonObject json() const
    {
        QJsonArray phases;
        for (const ProgressPhase &phase : m_board.phases) {
            phases.append(QJsonObject{{QStringLiteral("id"), QString::number(phase.id.value)},
                                      {QStringLiteral("code"), phase.code},
                                      {QStringLiteral("name"), phase.name},
                                      {QStringLiteral("kind"), QLatin1String(codeOf(phase.kind))},
                                      {QStringLiteral("starts"), dayOrNull(phase.starts)},
                                      {QStringLiteral("ends"), dayOrNull(phase.ends)}});
        }
        QJsonArray teams;
        for (size_t i = 0; i < m_board.teams.size(); ++i) {
            const ProgressTeam &team = m_board.teams[i];
            if (m_team && team.id != m_team)
                continue;
            QJsonArray cells;
            for (size_t phase = 0; phase < m_board.phases.size(); ++phase)
                cells.append(jsonOf(m_board.cell(i, phase), m_board.phases[phase]));
            teams.append(QJsonObject{{QStringLiteral("id"), QString::number(team.id.value)},
                                     {QStringLiteral("name"), team.name},
                                     {QStringLiteral("coach"), team.coach},
                                     {QStringLiteral("phases"), cells}});
        }
        return {{QStringLiteral("academy"), QString::number(m_board.academy.value)},
                {QStringLiteral("name"), m_board.name},
                {QStringLiteral("date"), dayOrNull(m_board.today)},
                {QStringLiteral("phases"), phases},
                {QStringLiteral("teams"), teams}};
    }

    void tellAll() const
    {
        say(QStringLiteral("%1 · %2").arg(m_board.name, formatDate(m_words.language(), m_board.today)));
        for (size_t i = 0; i < m_board.teams.size(); ++i) {
            if (m_team && m_board.teams[i].id != m_team)
                continue;
            say(QString());
            say(m_board.teams[i].name.simplified());
            for (size_t phase = 0; phase < m_board.phases.size(); ++phase)
                tellCell(m_board.cell(i, phase), m_board.phases[phase]);
        }
        if (m_board.teams.empty())
            say(CommandLine::tr("No team takes part yet."));
    }

private:
    QStringList why(const ProgressCell &cell, const ProgressPhase &phase) const
    {
        return whyTexts(cell, phase, m_catalogue, m_words);
    }

    QJsonObject jsonOf(const ProgressItem &item) const
    {
        return {{QStringLiteral("kind"), codeOfKind(item.kind)},
                {QStringLiteral("record"), QLatin1String(recordType(item.record.kind).table)},
                {QStringLiteral("id"), QString::number(item.record.id)},
                {QStringLiteral("title"), itemTitle(item, m_catalogue, m_words)},
                {QStringLiteral("news"), itemNews(item, m_words)},
                {QStringLiteral("day"), dayOrNull(item.day)},
                {QStringLiteral("days_late"), item.daysLate},
                {QStringLiteral("counts"), item.counts},
                {QStringLiteral("done"), item.done},
                {QStringLiteral("state"), QLatin1String(codeOf(item.state))}};
    }

    QJsonObject jsonOf(const ProgressCell &cell, const ProgressPhase &phase) const
    {
        QJsonArray items;
        for (const ProgressItem &item : cell.items)
            items.append(jsonOf(item));
        QJsonValue coach;
        if (cell.rating) {
            coach = QJsonObject{{QStringLiteral("rating"), QLatin1String(codeOf(cell.rating->rating))},
                                {QStringLiteral("reason"), cell.rating->reason},
                                {QStringLiteral("date"), dayOrNull(cell.rating->at)}};
        }
        return {{QStringLiteral("phase"), QString::number(cell.phase.value)},
                {QStringLiteral("code"), phase.code},
                {QStringLiteral("state"), QLatin1String(codeOf(cell.state))},
                {QStringLiteral("done"), cell.done},
                {QStringLiteral("expected"), cell.expected},
                {QStringLiteral("why"), QJsonArray::fromStringList(why(cell, phase))},
                {QStringLiteral("coach"), coach},
                {QStringLiteral("items"), items}};
    }

    void tellCell(const ProgressCell &cell, const ProgressPhase &phase) const
    {
        QString line = QStringLiteral("  %1: %2").arg(phase.name.simplified(), choiceLabel(cell.state, m_words));
        if (cell.expected > 0)
            line += QStringLiteral(" · %1").arg(stepsText(cell.done, cell.expected, m_words));
        if (cell.ratingDiffers())
            line += QStringLiteral(" · %1").arg(
                CommandLine::tr("the coach says: %1").arg(choiceLabel(cell.rating->rating, m_words)));
        say(line);
        say(QStringLiteral("    %1").arg(why(cell, phase).join(QLatin1Char(' '))));
        for (const ProgressItem &item : cell.items) {
            QStringList parts{itemTitle(item, m_catalogue, m_words), itemNews(item, m_words),
                              formatDate(m_words.language(), item.day)};
            parts.removeAll(QString());
            say(QStringLiteral("    - %1: %2")
                    .arg(itemKindName(item.kind, m_words), parts.join(QStringLiteral(" · "))));
        }
    }

    const ProgressBoard &m_board;
    TeamId m_team; ///< null: all
    Words m_words;
    Catalogue m_catalogue;
};

} // namespace

int runProgress(const ProgressRequest &request)
{
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const Result<AcademyId> academy = chosenAcademy(**workspace, request.academy);
    if (!academy)
        return fail(academy.error());
    TeamId team;
    if (!request.team.isEmpty()) {
        const auto rows = (*workspace)->read([&](const Reader &reader) {
            return reader.rows(RecordKind::Team,
                               Query().where(&Team::academy, *academy).where(&Team::state, TeamState::Participant));
        });
        if (!rows)
            return fail(rows.error());
        const Result<RecordRef> chosen = chosenRecord(*rows, RecordKind::Team, request.team);
        if (!chosen)
            return fail(chosen.error());
        team = {chosen->id};
    }
    const QDate today = request.today.isValid() ? request.today : (*workspace)->clock().today();
    const auto board =
        (*workspace)->read([&](const Reader &reader) { return readProgressBoard(reader, *academy, today); });
    if (!board)
        return fail(board.error());
    const Teller teller(*board, team);
    if (request.json)
        sayBytes(QJsonDocument(teller.json()).toJson());
    else
        teller.tellAll();
    return Done;
}

} // namespace polku::app
