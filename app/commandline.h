#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace polku::app {

/// What the command line asked for.
struct Outcome
{
    std::optional<int> exitCode; ///< set when a command was run (or could not be)
    QString file;                ///< else: the window is wanted, on this file; empty: on none
};

/// Reads the arguments (without the program's name) and runs the command they name. Needs a QCoreApplication.
Outcome runCommandLine(const QStringList &arguments);

} // namespace polku::app
