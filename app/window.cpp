#include "window.h"

#include "console.h"
#include "shell/startup.h"

#include <QApplication>

namespace polku::app {

/// Whether there is somewhere to show a window; without it Qt would end the program with a message for programmers.
static bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int openWindow(int &argc, char **argv, const QString &file)
{
    if (!hasDisplay()) {
        return fail({ErrorKind::NotFound,
                     CommandLine::tr("There is no display here to open a window on."),
                     CommandLine::tr("“polku --help” tells what can be done without one."),
                     {}});
    }
    QApplication application(argc, argv);
    return ui::runWindow(application, file);
}

} // namespace polku::app
