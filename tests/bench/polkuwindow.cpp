// The program's window as app opens it on the file that is named, until it is first painted.

#include "bench/firstpaint.h"
#include "resources.h"
#include "shell/startup.h"

#include <QApplication>

int main(int argc, char **argv)
{
    polku::initialiseResources();
    QApplication application(argc, argv);
    polku::bench::endAtFirstPaint(application);
    return polku::ui::runWindow(application, QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
}
