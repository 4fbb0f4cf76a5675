#pragma once

#include "base/result.h"
#include "report/calendar.h"

#include <QByteArray>

namespace polku::publish {

/// The calendar as an iCalendar file (RFC 5545) that Outlook, Thunderbird and telephones open: times in Finnish local
/// time with the rules of summer time in the file, whole days as days. Events keep their UID, so that importing a later
/// file changes what an earlier one brought.
QByteArray toIcs(const report::Calendar &calendar);

/// Writes the file and reads it back before it takes the place of what is at `path`. Fails as writeOutputFile() does.
Result<void> writeIcs(const report::Calendar &calendar, const QString &path);

} // namespace polku::publish
