#pragma once

#include <QString>

class QApplication;

namespace polku::ui {

/// Shows the window on a file, or the welcome page without one, and runs until it is closed. Returns the exit code.
int runWindow(QApplication &application, const QString &file = {});

} // namespace polku::ui
