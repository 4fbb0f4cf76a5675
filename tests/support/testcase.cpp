#include "support/testcase.h"

#include "resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHashSeed>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace polku::test {

void prepareProcess()
{
    qputenv("TZ", "Europe/Helsinki");
    qputenv("LC_ALL", "C.UTF-8");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Lives as long as the process, and takes the folder with it.
    static const QTemporaryDir home;
    for (const char *variable :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.filePath(QString::fromLatin1(variable).toLower()).toUtf8());
    QHashSeed::setDeterministicGlobalSeed();
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    initialiseResources();
    // Test programs lie elsewhere than the program itself, which finds its module beside it.
    QCoreApplication::addLibraryPath(QStringLiteral(POLKU_MODULE_FOLDER));
}

void failOnWarnings()
{
    // The offscreen platform says of every window that it cannot do what only a window manager can.
    static const QRegularExpression anyOther(QStringLiteral("^(?!This plugin does not support )"));
    QTest::failOnWarning(anyOther);
}

QString sourceFolder()
{
    return QStringLiteral(POLKU_SOURCE_FOLDER);
}

QString fixture(const QString &name)
{
    return QDir(sourceFolder()).filePath(QStringLiteral("tests/fixtures/") + name);
}

QString program()
{
    const QString path = qEnvironmentVariable("POLKU_PROGRAM");
    if (!QFileInfo(path).isExecutable())
        qFatal("POLKU_PROGRAM does not name the program: run this test with ctest, or set it to the built polku.");
    return path;
}

} // namespace polku::test
