#pragma once

#include <QString>

namespace polku::app {

/// Opens the window on the file (on none when empty) and runs until it is closed; returns the exit code. Makes the
/// QApplication.
int openWindow(int &argc, char **argv, const QString &file);

} // namespace polku::app
