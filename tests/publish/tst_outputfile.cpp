#include "publish/outputfile.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace polku;
using publish::writeOutputFile;

class OutputFileTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void newFileHoldsTheBytes();
    void existingFileIsReplaced();
    void failedCheckKeepsTheOldFile();
    void checkSeesWhatIsOnTheDisk();
    void missingFolderIsTold();
    void folderAsTargetIsTold();
    void readOnlyFolderIsTold();
    void protectedFileIsKept();
    void fullDiskKeepsTheOldFile();
    void linkStaysALink();
    void anAcademyFileIsNeverReplaced();
    void namesInAnyScript();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QStringList names(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

void OutputFileTest::newFileHoldsTheBytes()
{
    const QTemporaryDir folder;
    QVERIFY(writeOutputFile(folder.filePath(QStringLiteral("a.pdf")), QByteArray(300000, 'x')));
    QCOMPARE(read(folder.filePath(QStringLiteral("a.pdf"))), QByteArray(300000, 'x'));
    QCOMPARE(names(folder), QStringList{QStringLiteral("a.pdf")});
}

void OutputFileTest::existingFileIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.md"));
    write(path, "a longer old text");
    QVERIFY(writeOutputFile(path, "new"));
    QCOMPARE(read(path), QByteArray("new"));
    QVERIFY(writeOutputFile(path, QByteArray()));
    QCOMPARE(read(path), QByteArray());
    QCOMPARE(names(folder).size(), 1);
}

void OutputFileTest::failedCheckKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.md"));
    write(path, "old");
    const Result<void> done = writeOutputFile(path, "new", [](const QByteArray &) -> Result<void> {
        return failure(ErrorKind::Internal, QStringLiteral("It is wrong."));
    });
    QVERIFY(!done);
    QCOMPARE(done.error().what, QStringLiteral("It is wrong."));
    QCOMPARE(read(path), QByteArray("old"));
    QCOMPARE(names(folder), QStringList{QStringLiteral("a.md")});
}

void OutputFileTest::checkSeesWhatIsOnTheDisk()
{
    const QTemporaryDir folder;
    QByteArray seen;
    QVERIFY(writeOutputFile(folder.filePath(QStringLiteral("a.md")), "text",
                            [&seen](const QByteArray &bytes) -> Result<void> {
                                seen = bytes;
                                return {};
                            }));
    QCOMPARE(seen, QByteArray("text"));
}

void OutputFileTest::missingFolderIsTold()
{
    const QTemporaryDir folder;
    const Result<void> done = writeOutputFile(folder.filePath(QStringLiteral("no/such/a.md")), "text");
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Storage);
    QVERIFY2(done.error().what.contains(QStringLiteral("does not exist")), qPrintable(done.error().what));
    QVERIFY(!QDir(folder.filePath(QStringLiteral("no"))).exists());
}

void OutputFileTest::folderAsTargetIsTold()
{
    const QTemporaryDir folder;
    const Result<void> done = writeOutputFile(folder.path(), "text");
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::BadInput);
    QVERIFY(!writeOutputFile(QString(), "text"));
    QVERIFY(!writeOutputFile(folder.path() + QLatin1Char('/'), "text"));
    QCOMPARE(names(folder).size(), 0);
}

void OutputFileTest::readOnlyFolderIsTold()
{
#ifdef Q_OS_WIN
    QSKIP("Folders have no such protection here.");
#else
    if (geteuid() == 0)
        QSKIP("The superuser may write anywhere.");
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const Result<void> done = writeOutputFile(folder.filePath(QStringLiteral("a.md")), "text");
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Storage);
    QCOMPARE(names(folder).size(), 0);
#endif
}

void OutputFileTest::protectedFileIsKept()
{
#ifndef Q_OS_WIN
    if (geteuid() == 0)
        QSKIP("The superuser may write anything.");
#endif
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.md"));
    write(path, "old");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const Result<void> done = writeOutputFile(path, "new");
    QVERIFY(!done);
    QVERIFY(done.error().what.contains(QStringLiteral("write-protected")));
    QCOMPARE(read(path), QByteArray("old"));
}

void OutputFileTest::fullDiskKeepsTheOldFile()
{
#ifdef Q_OS_WIN
    QSKIP("No limit on file sizes can be set here.");
#else
    // A limit on the size of files stands in for a full disk: writing more fails in the same place.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.md"));
    write(path, "old");
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{64 * 1024, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> done = writeOutputFile(path, QByteArray(1024 * 1024, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Storage);
    QVERIFY(!done.error().advice.isEmpty());
    QCOMPARE(read(path), QByteArray("old"));
    QCOMPARE(names(folder), QStringList{QStringLiteral("a.md")});
#endif
}

void OutputFileTest::linkStaysALink()
{
#ifdef Q_OS_WIN
    QSKIP("Links need rights here.");
#else
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("real.md")), "old");
    QVERIFY(QFile::link(QStringLiteral("real.md"), folder.filePath(QStringLiteral("link.md"))));
    QVERIFY(writeOutputFile(folder.filePath(QStringLiteral("link.md")), "new"));
    QCOMPARE(read(folder.filePath(QStringLiteral("real.md"))), QByteArray("new"));
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("link.md"))).isSymLink());
#endif
}

void OutputFileTest::anAcademyFileIsNeverReplaced()
{
    const QTemporaryDir folder;
    // The program's mark in the header of an SQLite file; by that also under another name.
    QByteArray academy(4096, '\0');
    academy.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    academy.replace(68, 4, "POLK");
    QByteArray other = academy;
    other.replace(68, 4, "MPBX");
    for (const char *name : {"academy.polku", "renamed.pdf"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        write(path, academy);
        const Result<void> done = writeOutputFile(path, "new");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::BadInput);
        QVERIFY(done.error().what.contains(QString::fromLatin1(name)) && !done.error().advice.isEmpty());
        QCOMPARE(read(path), academy);
    }
    write(folder.filePath(QStringLiteral("other.sqlite")), other);
    QVERIFY(writeOutputFile(folder.filePath(QStringLiteral("other.sqlite")), "new"));
#ifndef Q_OS_WIN
    const QString link = folder.filePath(QStringLiteral("link.pdf"));
    QVERIFY(QFile::link(QStringLiteral("academy.polku"), link));
    QVERIFY(!writeOutputFile(link, "new"));
    QCOMPARE(read(folder.filePath(QStringLiteral("academy.polku"))), academy);
#endif
}

void OutputFileTest::namesInAnyScript()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Työllistäminen 😀 “kortti” ; ' ملخص.md"));
    QVERIFY(writeOutputFile(path, "text"));
    QCOMPARE(read(path), QByteArray("text"));
}

POLKU_TEST_MAIN(OutputFileTest)
#include "tst_outputfile.moc"
