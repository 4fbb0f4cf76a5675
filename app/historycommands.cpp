#include "base/format.h"
#include "catalogue/wording.h"
#include "commands.h"
#include "console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace polku::app {

static QString sentence(const Reader &reader, const HistoryStep &step, const Words &words)
{
    return stepText(
        step, words, [&](RecordRef ref) { return reader.titleOf(ref); },
        [&](qint64 number) { return historyStep(reader, number); });
}

static QJsonObject jsonOf(const HistoryStep &step, const QString &text)
{
    QJsonObject object;
    object.insert(QStringLiteral("step"), step.number);
    object.insert(QStringLiteral("at"), step.at.toUTC().toString(Qt::ISODateWithMs));
    object.insert(QStringLiteral("author"), step.author);
    object.insert(QStringLiteral("operation"), QLatin1String(operationCodes[size_t(step.operation.op)]));
    if (step.operation.subject.id != 0) {
        object.insert(QStringLiteral("kind"), QLatin1String(recordType(step.operation.subject.kind).table));
        object.insert(QStringLiteral("id"), QString::number(step.operation.subject.id));
    }
    object.insert(QStringLiteral("args"), QJsonArray::fromStringList(step.operation.args));
    object.insert(QStringLiteral("schema"), step.schema);
    if (step.reverts != 0)
        object.insert(QStringLiteral("reverts"), step.reverts);
    object.insert(QStringLiteral("text"), text);
    return object;
}

int runHistory(const QString &file, bool json)
{
    const auto workspace = openToRead(file);
    if (!workspace)
        return fail(workspace.error());
    const Words words(systemLanguage());
    const auto done = (*workspace)->read([&](const Reader &reader) {
        HistoryFilter filter;
        filter.limit = std::numeric_limits<int>::max();
        QJsonArray array;
        for (const HistoryStep &step : history(reader, filter)) {
            const QString text = sentence(reader, step, words);
            if (json) {
                array.append(jsonOf(step, text));
            } else {
                QStringList parts{formatMoment(words.language(), step.at), step.author.simplified(), text.simplified()};
                parts.removeAll(QString());
                say(QStringLiteral("%1  %2").arg(step.number, 5).arg(parts.join(QStringLiteral("  "))));
            }
        }
        if (json)
            sayBytes(QJsonDocument(array).toJson());
        return true;
    });
    return done ? int(Done) : fail(done.error());
}

enum class Direction { Back, Again };

static int runTakeBack(const QString &file, Direction direction)
{
    constexpr auto reach = Workspace::Reach::WholeHistory;
    const auto workspace = openToWrite(file);
    if (!workspace)
        return fail(workspace.error());
    const bool back = direction == Direction::Back;
    const auto changes = back ? (*workspace)->undo(reach) : (*workspace)->redo(reach);
    if (!changes)
        return fail(changes.error());
    const Words words(systemLanguage());
    const auto told = (*workspace)->read([&](const Reader &reader) {
        if (const auto step = historyStep(reader, newestStep(reader)))
            say(sentence(reader, *step, words));
        return true;
    });
    return told ? int(Done) : fail(told.error());
}

int runUndo(const QString &file)
{
    return runTakeBack(file, Direction::Back);
}

int runRedo(const QString &file)
{
    return runTakeBack(file, Direction::Again);
}

} // namespace polku::app
