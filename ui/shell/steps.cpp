#include "shell/steps.h"

#include "academy/teamview.h"
#include "base/format.h"
#include "catalogue/wording.h"
#include "shell/desk.h"
#include "store/workspace.h"

#include <QCoreApplication>

namespace polku::ui {

namespace {

struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

/// The team that a step is about, in the coach's view of all teams; empty when it is about none, or several.
QString teamOf(const Reader &reader, const HistoryStep &step, TeamId viewer)
{
    TeamId one;
    for (const TouchedRecord &each : touchedBy(reader, step.number)) {
        if (viewer || each.record.kind == RecordKind::Team || (one && each.team != one))
            return {};
        one = each.team;
    }
    const std::optional<Team> team = one ? reader.find(one) : std::nullopt;
    return !team ? QString() : team->shortName.isEmpty() ? team->name : team->shortName;
}

/// “Text of “Strategy link”” is in every team's plan: the sentence says whose.
QString sentence(const Reader &reader, const HistoryStep &step, const Desk &desk)
{
    const QString told = stepText(
        step, desk.words(), [&reader](RecordRef ref) { return reader.titleOf(ref); },
        [&reader](qint64 number) { return historyStep(reader, number); });
    const QString team = teamOf(reader, step, desk.team());
    return team.isEmpty() || told.contains(team) ? told : QStringLiteral("%1 · %2").arg(told, team);
}

/// In a menu a name may not be read as a mnemonic, and a line must have an end.
QString forMenu(const QString &text)
{
    constexpr qsizetype longest = 64;
    QString cut = text.size() > longest ? text.left(longest - 1) + QChar(0x2026) : text;
    return cut.replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// A team is told of no step that is not its own.
bool isOfView(const Desk &desk, const std::optional<HistoryStep> &step)
{
    if (!step || !desk.team())
        return step.has_value();
    return desk.workspace()
        ->read([&](const Reader &reader) { return isStepOfTeam(reader, step->number, desk.team()); })
        .value_or(false);
}

/// Nor does it say what only the coach sees, while others may see the screen.
bool isTold(const Reader &reader, const HistoryStep &step, const Desk &desk)
{
    return desk.team() ? isStepOfTeam(reader, step.number, desk.team())
                       : !desk.isCovered() || isSharedStep(reader, step.number);
}

std::optional<HistoryStep> newest(const Reader &reader)
{
    return historyStep(reader, newestStep(reader));
}

} // namespace

QString stepSentence(const Desk &desk, const HistoryStep &step)
{
    if (!desk.workspace())
        return {};
    return desk.workspace()
        ->read(
            [&](const Reader &reader) { return isTold(reader, step, desk) ? sentence(reader, step, desk) : QString(); })
        .value_or(QString());
}

bool canUndo(const Desk &desk)
{
    return desk.workspace() && isOfView(desk, desk.workspace()->undoStep());
}

bool canRedo(const Desk &desk)
{
    return desk.workspace() && isOfView(desk, desk.workspace()->redoStep());
}

QString undoText(const Desk &desk)
{
    const auto step = desk.workspace() ? desk.workspace()->undoStep() : std::nullopt;
    const QString what = isOfView(desk, step) ? stepSentence(desk, *step) : QString();
    return what.isEmpty() ? Steps::tr("Undo") : Steps::tr("Undo: %1").arg(forMenu(what));
}

QString redoText(const Desk &desk)
{
    const auto step = desk.workspace() ? desk.workspace()->redoStep() : std::nullopt;
    const QString what = isOfView(desk, step) ? stepSentence(desk, *step) : QString();
    return what.isEmpty() ? Steps::tr("Redo") : Steps::tr("Redo: %1").arg(forMenu(what));
}

QString newestSentence(const Desk &desk)
{
    if (!desk.workspace())
        return {};
    return desk.workspace()
        ->read([&](const Reader &reader) {
            const auto step = newest(reader);
            return step && isTold(reader, *step, desk) ? sentence(reader, *step, desk) : QString();
        })
        .value_or(QString());
}

QString lastWriterText(const Desk &desk)
{
    if (!desk.workspace())
        return {};
    const auto step = desk.workspace()->read([](const Reader &reader) { return newest(reader); });
    if (!step || !isOfView(desk, *step))
        return {};
    const QString moment = formatMoment(desk.language(), (*step)->at);
    return (*step)->author.isEmpty() ? Steps::tr("Last changed %1").arg(moment)
                                     : Steps::tr("Last changed by %1, %2").arg((*step)->author, moment);
}

} // namespace polku::ui
