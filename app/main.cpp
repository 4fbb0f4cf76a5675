#include "base/language.h"
#include "commandline.h"
#include "resources.h"
#include "window.h"

#include <QCoreApplication>
#include <QTranslator>

/// Runs what needs no window; a command must start fast and without a display.
static polku::app::Outcome withoutWindow(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    const QString code = polku::languageCode(polku::systemLanguage());
    if (translator.load(QStringLiteral(":/translations/polku_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&translator);
    return polku::app::runCommandLine(QCoreApplication::arguments().mid(1));
}

int main(int argc, char **argv)
{
    polku::initialiseResources();
    QCoreApplication::setApplicationName(QStringLiteral("Polku"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POLKU_VERSION));
    const polku::app::Outcome outcome = withoutWindow(argc, argv);
    return outcome.exitCode ? *outcome.exitCode : polku::app::openWindow(argc, argv, outcome.file);
}
