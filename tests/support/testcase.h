#pragma once

#include <QObject>
#include <QString>
#include <QTest>

namespace polku::test {

/// Makes the process the same everywhere: Helsinki's time, the C locale, one hash seed, settings in a folder of its own
/// that is removed at the end, offscreen unless a platform was asked for. Call before the application object is made.
void prepareProcess();

/// A warning from here on fails the running test function, unless QTest::ignoreMessage() announced it. Holds for one
/// function: call it in init().
void failOnWarnings();

/// The folder tests/fixtures, or a file in it.
QString fixture(const QString &name = {});
/// The top of the source tree, for tests that read the sources.
QString sourceFolder();
/// The polku program; for tests registered with PROGRAM.
QString program();

/// The base of a test class: its warnings are failures. A class with an init() of its own calls failOnWarnings() there.
class TestCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
};

} // namespace polku::test

/// main() of a test without windows.
#define POLKU_TEST_MAIN(TestClass)                                                                                     \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        polku::test::prepareProcess();                                                                                 \
        QCoreApplication application(argc, argv);                                                                      \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

/// main() of a test with windows; the file includes <QApplication>.
#define POLKU_WINDOW_TEST_MAIN(TestClass)                                                                              \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        polku::test::prepareProcess();                                                                                 \
        QApplication application(argc, argv);                                                                          \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
