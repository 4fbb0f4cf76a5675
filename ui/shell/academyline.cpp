#include "shell/academyline.h"

#include "base/dates.h"
#include "base/format.h"
#include "model/programme.h"

#include <QCoreApplication>

namespace polku::ui {

namespace {

struct AcademyLine
{
    Q_DECLARE_TR_FUNCTIONS(AcademyLine)
};

QString phaseOfLife(const Academy &academy, QDate today, Language language)
{
    if (academy.state == AcademyState::Archived)
        return AcademyLine::tr("Archived");
    if (!academy.starts.isValid())
        return AcademyLine::tr("No start day yet");
    if (today < academy.starts)
        return AcademyLine::tr("Starts on %1").arg(formatDate(language, academy.starts));
    if (academy.ends.isValid() && today > academy.ends)
        return AcademyLine::tr("Ended on %1").arg(formatDate(language, academy.ends));
    const QDate firstMonday = mondayOf(academy.starts);
    const qint64 week = firstMonday.daysTo(today) / 7 + 1;
    if (!academy.ends.isValid())
        return AcademyLine::tr("Week %1").arg(week);
    return AcademyLine::tr("Week %1 of %2").arg(week).arg(firstMonday.daysTo(academy.ends) / 7 + 1);
}

} // namespace

QString academyLine(const Academy &academy, QDate today, Language language)
{
    const QString line = phaseOfLife(academy, today, language);
    return academy.example ? AcademyLine::tr("%1 · example data").arg(line) : line;
}

} // namespace polku::ui
