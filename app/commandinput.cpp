#include "commandinput.h"

#include "commands.h"
#include "console.h"
#include "model/fieldtext.h"

namespace polku::app {

namespace {

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

/// The day written as 2026-12-31; an invalid one for anything else, also for a year that cannot be meant.
QDate day(const std::string &bytes)
{
    const QString written = text(bytes);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    return isLikelyDay(date) && date.toString(Qt::ISODate) == written ? date : QDate();
}

int refuseDay(const std::string &written)
{
    return failUsage(CommandLine::tr("There is no such day as “%1”.").arg(text(written)),
                     CommandLine::tr("Write it like 2026-12-31."));
}

int refuseLanguage(const std::string &written)
{
    return failUsage(CommandLine::tr("“%1” is no language of Polku.").arg(text(written)),
                     CommandLine::tr("Choose one of: %1.").arg(QStringLiteral("fi, sv, en")));
}

/// The day that was written, an invalid one for none; nothing when it is no day.
std::optional<QDate> dayOrNone(const std::string &bytes)
{
    const QDate date = day(bytes);
    if (bytes.empty() || date.isValid())
        return date;
    return std::nullopt;
}

} // namespace

int runNew(const CommandInput &in)
{
    const QDate start = day(in.start);
    if (!start.isValid())
        return refuseDay(in.start);
    const std::optional<Language> language =
        in.language.empty() ? systemLanguage() : languageFromCode(text(in.language));
    if (!language)
        return refuseLanguage(in.language);
    return runNew({text(in.file), text(in.name), start, text(in.programme), *language});
}

int runSample(const CommandInput &in)
{
    if (in.week < 1 || in.week > 17) {
        return failUsage(CommandLine::tr("The practice academy has no week %1.").arg(in.week),
                         CommandLine::tr("Choose one from 1 to 17."));
    }
    const std::optional<QDate> today = dayOrNone(in.today);
    if (!today)
        return refuseDay(in.today);
    const std::optional<Language> language =
        in.language.empty() ? systemLanguage() : languageFromCode(text(in.language));
    if (!language)
        return refuseLanguage(in.language);
    return runSample({text(in.file), in.week, *language, *today});
}

int runProgress(const CommandInput &in)
{
    const std::optional<QDate> today = dayOrNone(in.today);
    if (!today)
        return refuseDay(in.today);
    return runProgress({text(in.file), text(in.academy), text(in.team), in.json, *today});
}

int runReview(const CommandInput &in)
{
    const std::optional<QDate> today = dayOrNone(in.today);
    if (!today)
        return refuseDay(in.today);
    return runReview({text(in.file), text(in.academy), in.json, *today});
}

int runImport(const CommandInput &in)
{
    static const QStringList kinds{QStringLiteral("teams"),     QStringLiteral("people"),   QStringLiteral("actions"),
                                   QStringLiteral("pilots"),    QStringLiteral("feedback"), QStringLiteral("plan"),
                                   QStringLiteral("everything")};
    if (!in.as.empty() && !kinds.contains(text(in.as))) {
        return failUsage(CommandLine::tr("“%1” cannot be imported.").arg(text(in.as)),
                         CommandLine::tr("Choose one of: %1.").arg(kinds.join(QStringLiteral(", "))));
    }
    return runImport(
        {text(in.file), text(in.input), text(in.as), text(in.academy), text(in.session), text(in.team), in.dryRun});
}

int runExport(const CommandInput &in)
{
    std::optional<Language> language;
    if (!in.language.empty()) {
        language = languageFromCode(text(in.language));
        if (!language)
            return refuseLanguage(in.language);
    }
    const std::optional<QDate> since = dayOrNone(in.since);
    if (!since)
        return refuseDay(in.since);
    return runExport({text(in.file), text(in.what), text(in.output), text(in.format), text(in.style), text(in.academy),
                      text(in.team), text(in.pilot), language, *since, text(in.session)});
}

int runAttention(const CommandInput &in)
{
    const std::optional<QDate> today = dayOrNone(in.today);
    if (!today)
        return refuseDay(in.today);
    return runAttention({text(in.file), text(in.academy), text(in.team), *today, in.json});
}

int runInfo(const CommandInput &in)
{
    return runInfo(text(in.file), in.json);
}

int runProblems(const CommandInput &in)
{
    return runProblems({text(in.file), text(in.academy), text(in.team), in.json});
}

int runCheck(const CommandInput &in)
{
    return runCheck(text(in.file));
}

int runList(const CommandInput &in)
{
    return runList(text(in.file), text(in.kind), in.json ? ListForm::Json : in.csv ? ListForm::Csv : ListForm::Lines);
}

int runSet(const CommandInput &in)
{
    const std::optional<QDate> day = dayOrNone(in.on);
    if (!day)
        return refuseDay(in.on);
    return runSet({text(in.file), text(in.kind), text(in.id), text(in.field), text(in.value), *day});
}

int runHistory(const CommandInput &in)
{
    return runHistory(text(in.file), in.json);
}

int runCompare(const CommandInput &in)
{
    return runCompare({text(in.file), text(in.academy), text(in.team), text(in.from), text(in.to), in.list, in.json});
}

int runUndo(const CommandInput &in)
{
    return runUndo(text(in.file));
}

int runRedo(const CommandInput &in)
{
    return runRedo(text(in.file));
}

} // namespace polku::app
