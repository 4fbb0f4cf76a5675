#include "exchange/csv.h"
#include "program.h"

#include <QDir>

using namespace polku;
using namespace polku::test;

/// The program as a shell runs it: feedback in and out, and the library out.
class TestCommandFeedback : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void oneSessionOnly();
    void fewAnswersStayInside();
    void onlyTellsOnADryRun();
    void importsForASession();
    void nothingIsRunAsAFormula();
    void refuses_data();
    void refuses();

private:
    QByteArray content(const QString &name) const { return contentOf(m_folder.path(name)); }
    static QStringList words(const char *text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

    TemporaryFolder m_folder;
};

void TestCommandFeedback::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-05-22 --week 17 --language en"), 0);
    m_folder.write(QStringLiteral("survey.csv"), "Name,How useful was the session?,What helped most?,Comment on pace\n"
                                                 "Ada,5,The questions,fine\n"
                                                 "Bo,4,=1+1,\"slow, at times\"\n"
                                                 "Cecilia,9,,\n");
}

void TestCommandFeedback::writesEveryFormat_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("holds");
    for (const char *what : {"feedback", "library"}) {
        const QString code = QString::fromUtf8(what);
        const QByteArray holds =
            code == QLatin1String("feedback") ? "How useful was the session?" : "Employment through procurement";
        QTest::addRow("%s as pdf", what) << code << code + QStringLiteral(".pdf") << QByteArray("%PDF-1.")
                                         << QByteArray();
        QTest::addRow("%s as html", what)
            << code << code + QStringLiteral(".html") << QByteArray("<!DOCTYPE html>") << holds;
        QTest::addRow("%s as markdown", what) << code << code + QStringLiteral(".md") << QByteArray() << holds;
        QTest::addRow("%s as csv", what) << code << code + QStringLiteral(".csv") << QByteArray("\xEF\xBB\xBF")
                                         << holds;
    }
}

void TestCommandFeedback::writesEveryFormat()
{
    QFETCH(QString, what);
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    QFETCH(QByteArray, holds);
    POLKU_ENDED(
        run(m_folder, {QStringLiteral("export"), QStringLiteral("sample.polku"), what, QStringLiteral("--to"), name}),
        0);
    const QByteArray bytes = content(name);
    QVERIFY(bytes.size() > 500);
    QVERIFY(bytes.startsWith(begins));
    QVERIFY(bytes.contains(holds));
}

void TestCommandFeedback::oneSessionOnly()
{
    POLKU_ENDED(run(m_folder, {QStringLiteral("export"), QStringLiteral("sample.polku"), QStringLiteral("feedback"),
                               QStringLiteral("--session"), QStringLiteral("Kick-off"), QStringLiteral("--to"),
                               QStringLiteral("one.csv")}),
                0);
    const CsvTable table = valueOf(readCsv(content(QStringLiteral("one.csv"))));
    QCOMPARE(table.rows.size(), size_t(4)); // three questions
    QCOMPARE(table.rows[1].cells.mid(0, 3), (QStringList{QStringLiteral("Kick-off"), QStringLiteral("2026-01-29"),
                                                         QStringLiteral("How useful was the session?")}));
    QCOMPARE(table.rows[1].cells.mid(3),
             (QStringList{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("3"), QStringLiteral("8"),
                          QStringLiteral("7"), QStringLiteral("18"), QStringLiteral("4.2")}));
}

void TestCommandFeedback::fewAnswersStayInside()
{
    for (const char *name : {"all.md", "all.html", "all.csv"}) {
        POLKU_ENDED(run(m_folder, words("export sample.polku feedback --to") << QString::fromUtf8(name)), 0);
        QVERIFY(!content(QString::fromUtf8(name)).contains("narrow the pilot down"));
    }
    QVERIFY(!content(QStringLiteral("all.csv")).contains("Peer group 1"));
}

void TestCommandFeedback::onlyTellsOnADryRun()
{
    const QByteArray before = content(QStringLiteral("sample.polku"));
    const Ran ran =
        run(m_folder, {QStringLiteral("import"), QStringLiteral("sample.polku"), QStringLiteral("survey.csv"),
                       QStringLiteral("--session"), QStringLiteral("Info webinar"), QStringLiteral("--dry-run")});
    POLKU_ENDED(ran, 0);
    QVERIFY2(ran.out.contains(QStringLiteral("“Info webinar”")), qPrintable(ran.out));
    QVERIFY(ran.out.contains(QStringLiteral("Scores from 1 to 5: How useful was the session?")));
    QVERIFY(ran.errors.contains(QStringLiteral("“Name” tells who answered")));
    QVERIFY(ran.errors.contains(QStringLiteral("“9” is not on the scale")));
    QVERIFY(ran.errors.contains(QStringLiteral("looks like a formula")));
    QCOMPARE(content(QStringLiteral("sample.polku")), before);
}

void TestCommandFeedback::importsForASession()
{
    QFile::copy(m_folder.path(QStringLiteral("sample.polku")), m_folder.path(QStringLiteral("copy.polku")));
    const QStringList import{QStringLiteral("import"),      QStringLiteral("copy.polku"), QStringLiteral("survey.csv"),
                             QStringLiteral("--as"),        QStringLiteral("feedback"),   QStringLiteral("--session"),
                             QStringLiteral("Info webinar")};
    POLKU_ENDED(run(m_folder, import), 0);
    const Ran listed = run(m_folder, "list copy.polku feedback --csv");
    POLKU_ENDED(listed, 0);
    QVERIFY(listed.out.contains(QStringLiteral("slow, at times")));
    QVERIFY(!listed.out.contains(QStringLiteral("Ada")));
    const QStringList before = tableDump(m_folder.path(QStringLiteral("copy.polku")));
    POLKU_ENDED(run(m_folder, import), 0);
    QCOMPARE(tableDump(m_folder.path(QStringLiteral("copy.polku"))), before);
}

void TestCommandFeedback::nothingIsRunAsAFormula()
{
    m_folder.write(QStringLiteral("evil.csv"), "How useful was the session?;=cmd|' /C calc'!A0\n4;5\n4;5\n3;5\n2;5\n");
    QFile::copy(m_folder.path(QStringLiteral("sample.polku")), m_folder.path(QStringLiteral("evil.polku")));
    POLKU_ENDED(run(m_folder, {QStringLiteral("import"), QStringLiteral("evil.polku"), QStringLiteral("evil.csv"),
                               QStringLiteral("--session"), QStringLiteral("Info webinar")}),
                0);
    POLKU_ENDED(run(m_folder, {QStringLiteral("export"), QStringLiteral("evil.polku"), QStringLiteral("feedback"),
                               QStringLiteral("--session"), QStringLiteral("Info webinar"), QStringLiteral("--to"),
                               QStringLiteral("evil-out.csv")}),
                0);
    const QByteArray out = content(QStringLiteral("evil-out.csv"));
    QVERIFY(out.contains("'=cmd"));
    QVERIFY(!out.contains(";=cmd") && !out.contains(";\"=cmd"));
}

void TestCommandFeedback::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("a team") << words("export sample.polku feedback --to no.pdf --team x") << 2
                            << QStringLiteral("--team");
    QTest::newRow("a session where there is none")
        << words("export sample.polku library --to no.pdf --session x") << 2 << QStringLiteral("--session");
    QTest::newRow("a format") << words("export sample.polku library --to no.ics") << 2
                              << QStringLiteral("pdf, html, md, docx, odt, csv");
    QTest::newRow("no such session") << words("export sample.polku feedback --to no.pdf --session Nothing") << 1
                                     << QStringLiteral("Nothing");
    QTest::newRow("no answers there") << (words("export sample.polku feedback --to no.pdf --session")
                                          << QStringLiteral("Info webinar"))
                                      << 1 << QStringLiteral("no feedback");
    QTest::newRow("a session for people") << words("import sample.polku survey.csv --as people --session Kick-off") << 1
                                          << QStringLiteral("Only feedback is about a session.");
}

void TestCommandFeedback::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Ran ran = run(m_folder, arguments);
    POLKU_ENDED(ran, code);
    QVERIFY2(ran.errors.contains(says), qPrintable(ran.errors));
    QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("no.*")}).isEmpty());
}

POLKU_TEST_MAIN(TestCommandFeedback)
#include "tst_commandfeedback.moc"
