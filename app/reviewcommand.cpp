#include "academy/reviewqueue.h"
#include "base/format.h"
#include "commands.h"
#include "console.h"
#include "model/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace polku::app {

static QJsonObject jsonOf(const ReviewItem &item)
{
    QJsonObject object;
    object.insert(QStringLiteral("kind"), QLatin1String(recordType(item.record.kind).table));
    object.insert(QStringLiteral("id"), QString::number(item.record.id));
    object.insert(QStringLiteral("team_id"), QString::number(item.team.value));
    object.insert(QStringLiteral("team"), item.teamName);
    object.insert(QStringLiteral("title"), item.title);
    object.insert(QStringLiteral("state"), QLatin1String(codeOf(item.state)));
    if (item.deliverable)
        object.insert(QStringLiteral("deliverable"), QLatin1String(codeOf(*item.deliverable)));
    if (item.due.isValid())
        object.insert(QStringLiteral("due"), item.due.toString(Qt::ISODate));
    if (item.since.isValid()) {
        object.insert(QStringLiteral("since"), item.since.toString(Qt::ISODate));
        object.insert(QStringLiteral("days"), item.days);
    }
    return object;
}

int runReview(const ReviewRequest &request)
{
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const auto academy = chosenAcademy(**workspace, request.academy);
    if (!academy)
        return fail(academy.error());
    const QDate today = request.today.isValid() ? request.today : (*workspace)->clock().today();
    const auto queue =
        (*workspace)->read([&](const Reader &reader) { return readReviewQueue(reader, *academy, today); });
    if (!queue)
        return fail(queue.error());
    if (request.json) {
        QJsonArray array;
        for (const ReviewItem &item : *queue)
            array.append(jsonOf(item));
        sayBytes(QJsonDocument(array).toJson());
        return Done;
    }
    if (queue->empty())
        say(CommandLine::tr("Nothing waits for the coach."));
    for (const ReviewItem &item : *queue) {
        const QString title = item.title.simplified();
        say(item.since.isValid() ? CommandLine::tr("%1: %2, since %3", "team, what, day")
                                       .arg(item.teamName.simplified(), title, formatDate(systemLanguage(), item.since))
                                 : CommandLine::tr("%1: %2", "team, what").arg(item.teamName.simplified(), title));
    }
    return Done;
}

} // namespace polku::app
