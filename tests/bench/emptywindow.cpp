// The floor of starting: an empty main window.

#include "bench/firstpaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    polku::bench::endAtFirstPaint(application);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
