#include "examples.h"

#include "publish/publish.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

// Writes the examples in every format into a folder, to be looked at: polku_show_documents FOLDER [PILOTS].

int main(int argc, char **argv)
{
    using namespace polku;
    const QCoreApplication application(argc, argv); // tells where the modules are
    QTextStream out(stdout);
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    const int pilots = argc > 2 ? QByteArray(argv[2]).toInt() : 10;
    const std::pair<QString, report::Document> documents[] = {{QStringLiteral("summary"), test::pilotSummary()},
                                                              {QStringLiteral("booklet"), test::pilotBooklet(pilots)}};
    for (const auto &[name, document] : documents) {
        for (const publish::Format format : publish::allFormats) {
            const QString path = folder + QLatin1Char('/') + name + QLatin1Char('.') + publish::fileEnding(format);
            QElapsedTimer clock;
            clock.start();
            const Result<void> done = publish::publish(document, format, path);
            out << path << ' ' << (done ? QString::number(clock.elapsed()) + QStringLiteral(" ms") : done.error().what)
                << ' ' << (done ? QString() : done.error().detail) << Qt::endl;
        }
    }
    return 0;
}
