#pragma once

#include "support/testcase.h"
#include "support/workspaces.h"

#include <QFile>
#include <QProcess>

namespace polku::test {

/// What a run of the program left.
struct Ran
{
    int code = -1;
    QByteArray bytes; ///< of the standard output
    QString out;
    QString errors;
};

/// Runs the real program, or a copy of it, in a folder, to its end.
inline Ran run(const TemporaryFolder &folder, const QStringList &arguments, const QString &copy = {})
{
    QProcess process;
    process.setWorkingDirectory(folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(copy.isEmpty() ? program() : copy, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("polku %s did not end: %s", qPrintable(arguments.join(QLatin1Char(' '))),
               qPrintable(process.errorString()));
    Ran ran{process.exitCode(), process.readAllStandardOutput(), {}, QString::fromUtf8(process.readAllStandardError())};
    ran.out = QString::fromUtf8(ran.bytes);
    return ran;
}

/// As run(), with the arguments in one text; none of them holds a blank.
inline Ran run(const TemporaryFolder &folder, const char *arguments)
{
    return run(folder, QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace polku::test

/// The run ended as it should; shows what it said when not.
#define POLKU_ENDED(ran, expected)                                                                                     \
    do {                                                                                                               \
        const polku::test::Ran &ended = (ran);                                                                         \
        QVERIFY2(ended.code == (expected), qPrintable(ended.out + ended.errors));                                      \
    } while (false)
