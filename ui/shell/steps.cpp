#include "shell/steps.h"

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

QString sentence(const Reader &reader, const HistoryStep &step, const Words &words)
{
    return stepText(
        step, words, [&reader](RecordRef ref) { return reader.titleOf(ref); },
        [&reader](qint64 number) { return historyStep(reader, number); });
}

/// In a menu a name may not be read as a mnemonic, and a line must have an end.
QString forMenu(const QString &text)
{
    constexpr qsizetype longest = 64;
    QString cut = text.size() > longest ? text.left(longest - 1) + QChar(0x2026) : text;
    return cut.replace(QLatin1Char('&'), QLatin1String("&&"));
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
        ->read([&](const Reader &reader) { return sentence(reader, step, desk.words()); })
        .value_or(QString());
}

QString undoText(const Desk &desk)
{
    const auto step = desk.workspace() ? desk.workspace()->undoStep() : std::nullopt;
    return step ? Steps::tr("Undo: %1").arg(forMenu(stepSentence(desk, *step))) : Steps::tr("Undo");
}

QString redoText(const Desk &desk)
{
    const auto step = desk.workspace() ? desk.workspace()->redoStep() : std::nullopt;
    return step ? Steps::tr("Redo: %1").arg(forMenu(stepSentence(desk, *step))) : Steps::tr("Redo");
}

QString newestSentence(const Desk &desk)
{
    if (!desk.workspace())
        return {};
    return desk.workspace()
        ->read([&](const Reader &reader) {
            const auto step = newest(reader);
            return step ? sentence(reader, *step, desk.words()) : QString();
        })
        .value_or(QString());
}

QString lastWriterText(const Desk &desk)
{
    if (!desk.workspace())
        return {};
    const auto step = desk.workspace()->read([](const Reader &reader) { return newest(reader); });
    if (!step || !*step)
        return {};
    const QString moment = formatMoment(desk.language(), (*step)->at);
    return (*step)->author.isEmpty() ? Steps::tr("Last changed %1").arg(moment)
                                     : Steps::tr("Last changed by %1, %2").arg((*step)->author, moment);
}

} // namespace polku::ui
