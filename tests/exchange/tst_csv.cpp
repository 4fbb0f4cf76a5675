#include "exchange/csv.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QStringEncoder>

using namespace polku;

/// Tables in every spelling that spreadsheets have.
class TestCsv : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesTheSpelling_data();
    void recognisesTheSpelling();
    void recognisesHowDecimalsAreWritten_data();
    void recognisesHowDecimalsAreWritten();
    void keepsLineBreaksAndQuotesInCells();
    void countsLinesAsEditorsDo();
    void refuses_data();
    void refuses();
    void writesNoFormulas_data();
    void writesNoFormulas();
    void readsWhatItWrote();
};

static const QString sample = QStringLiteral("Nimi;Päivä\nÄlä – €;1.2.2027\n");

static QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

void TestCsv::recognisesTheSpelling_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QChar>("separator");
    const auto with = [](const char *separator) {
        return QString(sample).replace(QLatin1Char(';'), QLatin1String(separator)).toUtf8();
    };
    const QString utf8 = QStringLiteral("UTF-8");
    const QString utf16 = QStringLiteral("UTF-16");
    const QChar semicolon(QLatin1Char(';'));
    QTest::newRow("UTF-8") << sample.toUtf8() << utf8 << semicolon;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + sample.toUtf8() << utf8 << semicolon;
    QTest::newRow("UTF-16 LE") << encoded(sample, QStringConverter::Utf16LE, true) << utf16 << semicolon;
    QTest::newRow("UTF-16 BE") << encoded(sample, QStringConverter::Utf16BE, true) << utf16 << semicolon;
    QTest::newRow("UTF-16 LE without mark") << encoded(sample, QStringConverter::Utf16LE, false) << utf16 << semicolon;
    QTest::newRow("UTF-16 BE without mark") << encoded(sample, QStringConverter::Utf16BE, false) << utf16 << semicolon;
    QTest::newRow("Windows-1252") << QByteArray("Nimi;P\xE4iv\xE4\n\xC4l\xE4 \x96 \x80;1.2.2027\n")
                                  << QStringLiteral("Windows-1252") << semicolon;
    QTest::newRow("commas") << with(",") << utf8 << QChar(QLatin1Char(','));
    QTest::newRow("tabs") << with("\t") << utf8 << QChar(QLatin1Char('\t'));
    QTest::newRow("bars") << with("|") << utf8 << QChar(QLatin1Char('|'));
    QTest::newRow("told in the first line") << "sep=|\r\n" + with("|") << utf8 << QChar(QLatin1Char('|'));
    QTest::newRow("Windows line ends") << QString(sample).replace(QLatin1Char('\n'), QStringLiteral("\r\n")).toUtf8()
                                       << utf8 << semicolon;
    QTest::newRow("old Mac line ends") << QString(sample).replace(QLatin1Char('\n'), QLatin1Char('\r')).toUtf8() << utf8
                                       << semicolon;
    QTest::newRow("no line end at the end") << sample.trimmed().toUtf8() << utf8 << semicolon;
    QTest::newRow("quoted") << QByteArray("\"Nimi\";\"Päivä\"\n\"Älä – €\" ;\"1.2.2027\"\n") << utf8 << semicolon;
    QTest::newRow("empty rows between") << QByteArray("\n;\nNimi;Päivä\n;;\nÄlä – €;1.2.2027\n\n") << utf8 << semicolon;
}

void TestCsv::recognisesTheSpelling()
{
    QFETCH(QByteArray, bytes);
    const CsvTable table = test::valueOf(readCsv(bytes));
    QTEST(table.encoding, "encoding");
    QTEST(table.separator, "separator");
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0].cells, QStringList({QStringLiteral("Nimi"), QStringLiteral("Päivä")}));
    QCOMPARE(table.rows[1].cells, QStringList({QStringLiteral("Älä – €"), QStringLiteral("1.2.2027")}));
}

void TestCsv::recognisesHowDecimalsAreWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("comma");
    QTest::newRow("comma") << QByteArray("a;b\nx;1,5\ny;2,25\n") << true;
    QTest::newRow("point") << QByteArray("a;b\nx;1.5\ny;2.25\n") << false;
    QTest::newRow("grouped by commas") << QByteArray("a;b\nx;1,000.50\n") << false;
    QTest::newRow("nothing to tell, semicolons") << QByteArray("a;b\nx;1\n") << true;
    QTest::newRow("nothing to tell, commas") << QByteArray("a,b\nx,1\n") << false;
    QTest::newRow("commas quoted") << QByteArray("a,b\nx,\"1,5\"\n") << true;
}

void TestCsv::recognisesHowDecimalsAreWritten()
{
    QFETCH(QByteArray, bytes);
    QTEST(test::valueOf(readCsv(bytes)).decimalComma, "comma");
}

void TestCsv::keepsLineBreaksAndQuotesInCells()
{
    const CsvTable table = test::valueOf(readCsv("a;b\n\"one\r\ntwo; \"\"three\"\"\";5\" pipe\n"));
    QCOMPARE(table.rows[1].cells.at(0), QStringLiteral("one\ntwo; \"three\""));
    QCOMPARE(table.rows[1].cells.at(1), QStringLiteral("5\" pipe"));
}

void TestCsv::countsLinesAsEditorsDo()
{
    const CsvTable table = test::valueOf(readCsv("a;b\r\n\"x\r\ny\";1\r\n\r\nlast;2\r\n"));
    QCOMPARE(table.rows[1].line, 2);
    QCOMPARE(table.rows[2].line, 5);
}

void TestCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("quote never closed") << QByteArray("a;b\nx;1\n\"y;2\nz;3\n")
                                        << QStringLiteral(
                                               "The quotes are broken: one opened on line 3 is never closed.");
    QTest::newRow("text after the quote")
        << QByteArray("a;b\n\"x\"y;1\n")
        << QStringLiteral("The quotes on line 2 are broken: text follows a closing quote.");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("The file is empty.");
    QTest::newRow("blanks") << QByteArray(" \n;;\n") << QStringLiteral("The file is empty.");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04...")
                                << QStringLiteral("The file is not a table in text form.");
    QTest::newRow("bytes") << QByteArray("a\0b\0\0c", 6) << QStringLiteral("The file is not a table in text form.");
}

void TestCsv::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::BadInput);
    QTEST(table.error().what, "sentence");
    QVERIFY(!table.error().advice.isEmpty());
}

void TestCsv::writesNoFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    const auto same = [](const char *text) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text);
    };
    const auto guarded = [](const char *text, const char *written) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written);
    };
    guarded("=cmd()", "'=cmd()");
    guarded("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"");
    guarded("+358 40", "'+358 40");
    guarded("-x", "'-x");
    guarded("@SUM(A1)", "'@SUM(A1)");
    guarded("\tx", "\"'\tx\"");
    guarded("\nx", "\"'\nx\"");
    same("-5");
    same("12.5");
    guarded("-12,5", "\"-12,5\"");
    same("a=b");
    same("Ääkkösiä 🙂");
    guarded("a;b", "\"a;b\"");
}

void TestCsv::writesNoFormulas()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    CsvWriter csv;
    csv.addRow({cell});
    QCOMPARE(csv.bytes(), "\xEF\xBB\xBF" + written.toUtf8() + "\r\n");
}

void TestCsv::readsWhatItWrote()
{
    const QStringList cells{QStringLiteral("=cmd()"),     QStringLiteral("two\nlines"),
                            QStringLiteral("\"quoted\""), QStringLiteral("a;b,c\td"),
                            QStringLiteral("-5"),         QStringLiteral(" blank "),
                            QStringLiteral("🙂 ä"),    QString(1'000'000, QLatin1Char('x'))};
    CsvWriter csv;
    csv.addRow(QStringList(cells.size(), QStringLiteral("head")));
    csv.addRow(cells);
    const CsvTable table = test::valueOf(readCsv(csv.bytes()));
    QCOMPARE(table.rows[1].cells, cells);
}

POLKU_TEST_MAIN(TestCsv)
#include "tst_csv.moc"
