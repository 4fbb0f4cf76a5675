#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonValue>
#include <QString>

namespace polku::app {

/// How a command ends, as the shell that called it sees it.
enum ExitCode {
    Done = 0,
    Refused = 1,    ///< the file or the request has a problem, told on stderr
    WrongUsage = 2, ///< the command line itself is not right; nothing was opened
};

/// The words of the command line, in the system's language.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One line of the answer, on the standard output, in UTF-8.
void say(const QString &line);
/// Bytes of the answer as they are, on the standard output.
void sayBytes(const QByteArray &bytes);
/// One line about what went wrong or deserves notice, on the standard error.
void tell(const QString &line);
/// What happened, what to do and, below, the detail; returns Refused.
int fail(const Error &error);
/// As fail(), for a command line that cannot be right whatever the file holds; returns WrongUsage.
int failUsage(const QString &what, const QString &advice = {});

/// A day in an answer in JSON: ISO 8601, or null when there is none.
QJsonValue dayOrNull(QDate date);

} // namespace polku::app
