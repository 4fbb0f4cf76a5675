#include "academy/attention.h"
#include "commands.h"
#include "console.h"
#include "model/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace polku::app {

/// What the coach alone may see is left out: what a command says ends up in files and mails.
static Result<std::vector<AttentionItem>> readItems(const Workspace &workspace, const AttentionRequest &request,
                                                    QDate today)
{
    const Result<AcademyId> academy = chosenAcademy(workspace, request.academy);
    if (!academy)
        return Unexpected(academy.error());
    return workspace.read([&](const Reader &reader) {
        std::vector<AttentionItem> items = withoutPrivate(readAttention(reader, *academy, today));
        if (!request.team.isEmpty()) {
            const auto team = chosenRecord(reader.rows(RecordKind::Team, Query().inAcademy(*academy)), RecordKind::Team,
                                           request.team);
            if (!team)
                throw Failure(team.error());
            std::erase_if(items, [&](const AttentionItem &item) { return item.team.value != team->id; });
        }
        return items;
    });
}

static QJsonObject jsonOf(const AttentionItem &item, const Words &words)
{
    QJsonObject object{
        {QStringLiteral("reason"), QLatin1String(attentionCode(item.reason))},
        {QStringLiteral("team"), QString::number(item.team.value)},
        {QStringLiteral("team_name"), item.teamName},
        {QStringLiteral("kind"), QLatin1String(recordType(item.record.kind).table)},
        {QStringLiteral("id"), QString::number(item.record.id)},
        {QStringLiteral("title"), item.title},
        {QStringLiteral("since"), item.since.isValid() ? QJsonValue(item.since.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("days"), item.since.isValid() ? QJsonValue(item.days) : QJsonValue()},
        {QStringLiteral("before_history"), item.older},
        {QStringLiteral("text"), attentionText(item, words)},
        {QStringLiteral("next"), attentionStepText(item, words)}};
    return object;
}

static void sayItems(const std::vector<AttentionItem> &items, const Words &words)
{
    if (items.empty())
        say(CommandLine::tr("Nothing needs attention."));
    const AttentionItem *before = nullptr;
    for (const AttentionItem &item : items) {
        if (!before || before->reason != item.reason)
            say(attentionHeading(item.reason, words));
        say(QStringLiteral("  %1: %2").arg(item.teamName.simplified(), attentionText(item, words)));
        before = &item;
    }
}

int runAttention(const AttentionRequest &request)
{
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const QDate today = request.today.isValid() ? request.today : (*workspace)->clock().today();
    const Result<std::vector<AttentionItem>> items = readItems(**workspace, request, today);
    if (!items)
        return fail(items.error());
    const Words words(systemLanguage());
    if (request.json) {
        QJsonArray array;
        for (const AttentionItem &item : *items)
            array.append(jsonOf(item, words));
        sayBytes(QJsonDocument(array).toJson());
    } else {
        sayItems(*items, words);
    }
    return Done;
}

} // namespace polku::app
