#include "bench/firstpaint.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace polku::bench {

namespace {

long long residentBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

void tell()
{
    const auto moment = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%lld %lld\n",
                static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(moment).count()),
                residentBytes());
    std::fflush(stdout);
    QCoreApplication::quit();
}

class PaintWatcher final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow()) {
            qApp->removeEventFilter(this);
            // Comes after the window and all its children are painted and the picture is handed to the screen.
            QMetaObject::invokeMethod(this, &tell, Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace

void endAtFirstPaint(QApplication &application)
{
    application.installEventFilter(new PaintWatcher(&application));
}

} // namespace polku::bench
