#include "academy/example.h"

#include "academy/exampletime.h"
#include "academy/examplewriter.h"
#include "academy/newacademy.h"
#include "academy/weeks.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace polku {

static QJsonObject contentFile(const QString &name)
{
    QFile file(QStringLiteral(":/sample/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        failExample(file.fileName());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        failExample(QStringLiteral("%1: %2 at %3").arg(file.fileName(), error.errorString()).arg(error.offset));
    return document.object();
}

static void writeSessions(Edit &edit, ExampleWriter &writer, const QJsonObject &content, AcademyId academy, QDate today)
{
    for (const Session &session : edit.where(&Session::academy, academy)) {
        const bool held = session.date < today;
        QJsonObject details = content.value(session.code).toObject();
        if (!held)
            details.remove(QStringLiteral("notes"));
        writer.setFields(session.id, details);
        if (held)
            edit.set(session.id, &Session::state, SessionState::Held);
    }
}

/// The content follows the template's weeks.
static AcademyId writeExample(Edit &edit, const Catalogue &catalogue, const AcademyPlan &plan, const ExampleTime &time,
                              Language language, const QJsonObject &content)
{
    const AcademyId academy = writeAcademy(edit, catalogue, plan);
    edit.set(academy, &Academy::example, true);
    ExampleWriter writer(edit, catalogue, time, academy, language);
    writer.setFields(academy, content.value(QLatin1String("academy")).toObject());
    const QJsonArray teams = contentFile(QStringLiteral("teams")).value(QLatin1String("teams")).toArray();
    for (const QJsonValue &team : teams)
        writer.addTeam(team.toObject());
    const QJsonArray files = content.value(QLatin1String("files")).toArray();
    for (const QJsonValue &name : files) {
        const QJsonObject file = contentFile(name.toString());
        for (auto team = file.begin(); team != file.end(); ++team)
            writer.addToTeam(team.key(), team.value().toObject());
    }
    writer.addToAcademy(contentFile(QStringLiteral("academy_records")));
    const QJsonObject versions = contentFile(QStringLiteral("versions"));
    for (auto team = versions.begin(); team != versions.end(); ++team)
        writer.addVersions(team.key(), team.value().toArray());
    writeSessions(edit, writer, content.value(QLatin1String("sessions")).toObject(), academy, time.today());
    return academy;
}

Result<AcademyId> makeExample(Workspace &workspace, const Catalogue &catalogue, const ExampleOptions &options)
{
    if (options.week < 1 || options.week > lastExampleWeek) {
        return failure(ErrorKind::BadInput,
                       QCoreApplication::translate("Example", "The practice academy has no week %1.").arg(options.week),
                       QCoreApplication::translate("Example", "Choose a week from 1 to %1.").arg(lastExampleWeek));
    }
    const QDate today = options.today.isValid() ? options.today : workspace.clock().today();
    const QDate starts = mondayOf(today).addDays((1 - options.week) * qint64(7));
    AcademyId academy;
    const Operation operation{Op::MakeExample, {RecordKind::Academy, 0}, {QString::number(options.week)}, false};
    const Result<Changes> changes = workspace.edit(operation, [&](Edit &edit) {
        const QJsonObject content = contentFile(QStringLiteral("academy"));
        const ExampleTime time(starts, today, options.language, content.value(QLatin1String("words")).toObject());
        const QString name =
            time.now(content.value(QLatin1String("academy")).toObject().value(QLatin1String("name"))).toString();
        const Result<AcademyPlan> plan = planAcademy(catalogue, {}, name, starts, options.language, today);
        if (!plan)
            throw Failure(plan.error());
        academy = writeExample(edit, catalogue, *plan, time, options.language, content);
    });
    if (!changes)
        return Unexpected(changes.error());
    return academy;
}

} // namespace polku
