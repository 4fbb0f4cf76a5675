#include "publish/tablefile.h"

#include "exchange/csv.h"
#include "report/datatable.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace polku;
using namespace polku::report;
using namespace polku::test;
using Kind = DataTable::Kind;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A cell as another program finds it in the workbook.
struct ReadCell
{
    QString type;   ///< "s" text, "n" number
    QString value;  ///< the text itself, or the number
    QString format; ///< the number format's code
    bool formula = false;
};

/// The first sheet of a workbook, read with unzip and an XML reader.
struct ReadSheet
{
    QMap<QString, ReadCell> cells; ///< by reference, "B2"
    QList<double> widths;
    int frozenRows = 0;
    QString name;
    QStringList faults;
};

static QByteArray part(const QString &path, const char *name)
{
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QString::fromLatin1(name)});
    unzip.waitForFinished();
    return unzip.readAllStandardOutput();
}

static QStringList sharedTexts(const QByteArray &xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("si"))
            texts.append(QString());
        else if (reader.name() == QLatin1String("t"))
            texts.last() += reader.readElementText();
    }
    return texts;
}

/// The number formats of the cell styles, in their order.
static QStringList cellFormats(const QByteArray &xml)
{
    QMap<QString, QString> codes;
    QStringList formats;
    bool inCells = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == QLatin1String("cellXfs"))
            inCells = reader.isStartElement();
        if (!reader.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == QLatin1String("numFmt"))
            codes.insert(attributes.value(QLatin1String("numFmtId")).toString(),
                         attributes.value(QLatin1String("formatCode")).toString());
        else if (inCells && reader.name() == QLatin1String("xf"))
            formats.append(codes.value(attributes.value(QLatin1String("numFmtId")).toString()));
    }
    return formats;
}

static ReadSheet readSheet(const QString &path)
{
    ReadSheet sheet;
    const QStringList texts = sharedTexts(part(path, "xl/sharedStrings.xml"));
    const QStringList formats = cellFormats(part(path, "xl/styles.xml"));
    QXmlStreamReader reader(part(path, "xl/worksheets/sheet1.xml"));
    ReadCell cell;
    QString reference;
    while (!reader.atEnd()) {
        reader.readNext();
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.isStartElement() && reader.name() == QLatin1String("pane")) {
            if (attributes.value(QLatin1String("state")) == QLatin1String("frozen"))
                sheet.frozenRows = attributes.value(QLatin1String("ySplit")).toInt();
        } else if (reader.isStartElement() && reader.name() == QLatin1String("col")) {
            sheet.widths.append(attributes.value(QLatin1String("width")).toDouble());
        } else if (reader.isStartElement() && reader.name() == QLatin1String("c")) {
            cell = {};
            reference = attributes.value(QLatin1String("r")).toString();
            cell.type = attributes.value(QLatin1String("t")).toString();
            cell.format = formats.value(attributes.value(QLatin1String("s")).toInt());
        } else if (reader.isStartElement() && reader.name() == QLatin1String("f")) {
            cell.formula = true;
        } else if (reader.isStartElement() && reader.name() == QLatin1String("v")) {
            const QString value = reader.readElementText();
            cell.value = cell.type == QLatin1String("s") ? texts.value(value.toInt()) : value;
            if (cell.type.isEmpty())
                cell.type = QStringLiteral("n");
            sheet.cells.insert(reference, cell);
        }
    }
    if (reader.hasError())
        sheet.faults.append(reader.errorString());
    QXmlStreamReader book(part(path, "xl/workbook.xml"));
    while (!book.atEnd()) {
        if (book.readNext() == QXmlStreamReader::StartElement && book.name() == QLatin1String("sheet"))
            sheet.name = book.attributes().value(QLatin1String("name")).toString();
    }
    return sheet;
}

/// Days as workbooks count them.
static QDate dayOf(const QString &number)
{
    return QDate(1899, 12, 30).addDays(qint64(number.toDouble()));
}

/// Tables for spreadsheets, read back by other programs.
class TestTableFile : public TestCase
{
    Q_OBJECT

    TemporaryFolder m_folder;

    static DataTable example()
    {
        DataTable table;
        table.name = text("Toimenpiteet");
        table.language = Language::Finnish;
        table.columns = {{text("Mitä")},
                         {text("Määräaika"), Kind::Date},
                         {text("Alkaa"), Kind::Time},
                         {text("Keskiarvo"), Kind::Number, 1},
                         {text("Kustannus, €"), Kind::Money},
                         {text("Henkilötyöpäivät"), Kind::Number, DataTable::asManyAsNeeded}};
        table.rows = {{text("Koulutus"), QDate(2026, 3, 19), QTime(9, 30), 2.0, 1'900'000.0, 2.25},
                      {text("Ohje"), {}, {}, {}, {}, {}}};
        return table;
    }
    QString written(const DataTable &table, publish::TableFormat format, const char *name)
    {
        const QString path = m_folder.path(QString::fromLatin1(name));
        valueOf(publish::publish(table, format, path));
        return path;
    }
    ReadSheet workbook(const DataTable &table)
    {
        return readSheet(written(table, publish::TableFormat::Xlsx, "table.xlsx"));
    }
    CsvTable csv(const DataTable &table)
    {
        QFile file(written(table, publish::TableFormat::Csv, "table.csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The table was not written.");
        return valueOf(readCsv(file.readAll()));
    }
    void needUnzip() const
    {
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            qFatal("unzip is not installed: ./dev test installs it.");
    }

private Q_SLOTS:
    void initTestCase() { needUnzip(); }

    void aWorkbookHasRealDaysAndNumbers()
    {
        const ReadSheet sheet = workbook(example());
        QCOMPARE(sheet.faults, QStringList());
        QCOMPARE(sheet.name, text("Toimenpiteet"));
        QCOMPARE(sheet.cells.value(text("A1")).value, text("Mitä"));
        QCOMPARE(sheet.cells.value(text("A2")).type, text("s"));
        const ReadCell day = sheet.cells.value(text("B2"));
        QCOMPARE(day.type, text("n"));
        QCOMPARE(dayOf(day.value), QDate(2026, 3, 19));
        QCOMPARE(day.format, text("d.m.yyyy"));
        const ReadCell time = sheet.cells.value(text("C2"));
        QCOMPARE(qRound(time.value.toDouble() * 24 * 60), 9 * 60 + 30);
        QCOMPARE(time.format, text("hh:mm"));
        QCOMPARE(sheet.cells.value(text("D2")).value, text("2"));
        QCOMPARE(sheet.cells.value(text("D2")).format, text("0.0"));
        QCOMPARE(sheet.cells.value(text("E2")).value, text("1900000"));
        QVERIFY(sheet.cells.value(text("E2")).format.contains(text("€")));
        QCOMPARE(sheet.cells.value(text("F2")).value, text("2.25"));
        // What is not there is an empty cell, no zero and no text.
        for (const char *reference : {"B3", "C3", "D3", "E3", "F3"})
            QVERIFY2(!sheet.cells.contains(QString::fromLatin1(reference)), reference);
    }

    void aWorkbookIsReadyToWorkWith()
    {
        DataTable table = example();
        table.rows[1][0] = text("A long title that needs a wide column to be read");
        const ReadSheet sheet = workbook(table);
        QCOMPARE(sheet.frozenRows, 1);
        QCOMPARE(sheet.widths.size(), 6);
        QVERIFY(sheet.widths[0] > 45);
        for (const double width : sheet.widths)
            QVERIFY(width >= 8 && width < 80);
    }

    void whatLooksLikeAFormulaIsAText_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"=1+1", "=HYPERLINK(\"https://example.com\")", "+358 40 123", "-1+1", "@SUM(A1)",
                                  "\t=1", "https://example.com", "0123", "1e5", "{=A1}", "'quoted", "_x0041_",
                                  "  spaces  ", "<b>&amp;</b>", "Ä\u00a0ö €", "1.2.2026"})
            QTest::newRow(value) << QString::fromUtf8(value);
    }
    void whatLooksLikeAFormulaIsAText()
    {
        QFETCH(QString, value);
        DataTable table;
        table.name = value;
        table.columns = {{value}};
        table.rows = {{value}};
        const ReadSheet sheet = workbook(table);
        QCOMPARE(sheet.faults, QStringList());
        for (const char *reference : {"A1", "A2"}) {
            const ReadCell cell = sheet.cells.value(QString::fromLatin1(reference));
            QVERIFY(!cell.formula);
            QCOMPARE(cell.type, text("s"));
            QString read = cell.value;
            QCOMPARE(read.replace(text("_x005F_"), text("_")), value); // as a workbook writes an underscore
        }
        QVERIFY(!sheet.name.isEmpty() && sheet.name.size() <= 31);
        QCOMPARE(csv(table).rows.back().cells, QStringList{value});
    }

    void longAndStrangeTextsAreHeld()
    {
        DataTable table;
        table.name = text("A name with / and [ ] that is much longer than a sheet may have");
        table.columns = {{text("Text")}, {text("Day"), Kind::Date}};
        table.rows = {{QString(40'000, QLatin1Char('x')), QDate(1850, 1, 1)},
                      {text("two\r\nlines"), QDate(2026, 1, 1)}};
        const ReadSheet sheet = workbook(table);
        QCOMPARE(sheet.faults, QStringList());
        const QString longest = sheet.cells.value(text("A2")).value;
        QCOMPARE(longest.size(), 32'767);
        QVERIFY(longest.endsWith(QChar(0x2026)));
        QCOMPARE(sheet.cells.value(text("B2")).value, text("1850-01-01")); // workbooks begin in 1900
        QCOMPARE(sheet.cells.value(text("A3")).value, text("two\nlines"));
    }

    void theNoteStandsUnderTheRows()
    {
        DataTable table = example();
        table.note = text("Esimerkkiaineisto");
        table.warning = text("Luottamuksellinen");
        const ReadSheet sheet = workbook(table);
        QCOMPARE(sheet.cells.value(text("A4")).value, table.warning);
        QCOMPARE(sheet.cells.value(text("A5")).value, table.note);
        // A CSV may be read in again: only what must be told is in it.
        const CsvTable read = csv(table);
        QCOMPARE(read.rows.size(), size_t(4));
        QCOMPARE(read.rows.back().cells.front(), table.warning);
    }

    void aCsvHasDaysAndNumbersThatSpreadsheetsRead()
    {
        DataTable table = example();
        QCOMPARE(csv(table).rows[1].cells, (QStringList{text("Koulutus"), text("2026-03-19"), text("09:30"),
                                                        text("2,0"), text("1900000"), text("2,25")}));
        QCOMPARE(csv(table).rows[2].cells.front(), text("Ohje"));
        table.language = Language::English;
        QCOMPARE(csv(table).rows[1].cells[3], text("2.0"));
    }

    void anEmptyTableHasItsHeader()
    {
        DataTable table = example();
        table.rows.clear();
        const ReadSheet sheet = workbook(table);
        QCOMPARE(sheet.cells.size(), 6);
        QCOMPARE(csv(table).rows.size(), size_t(1));
    }

    void aFileThatCannotBeWrittenStaysAsItWas()
    {
        const QString path = m_folder.path(QStringLiteral("nowhere/table.xlsx"));
        const auto written = publish::publish(example(), publish::TableFormat::Xlsx, path);
        QVERIFY(!written);
        QVERIFY(!written.error().what.isEmpty() && !written.error().advice.isEmpty());
    }
};

POLKU_TEST_MAIN(TestTableFile)
#include "tst_tablefile.moc"
