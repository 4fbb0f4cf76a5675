#include "examples.h"
#include "package.h"
#include "publish/publish.h"
#include "support/testcase.h"

#include <QSet>

using namespace polku;
using namespace polku::test;

namespace {

QByteArray odt(const report::Document &document)
{
    const Result<QByteArray> bytes = publish::render(document, publish::Format::Odt);
    return bytes ? *bytes : QByteArray();
}

/// The named style of each paragraph and heading of the text, with its text.
QStringList paragraphs(const Package &package)
{
    const Element &content = package.xml(QStringLiteral("content.xml"));
    QHash<QString, QString> parents;
    for (const Element *style : content.all("style"))
        parents.insert(style->value("name"), style->value("parent-style-name"));
    QStringList found;
    for (const char *kind : {"h", "p"}) {
        for (const Element *paragraph : content.all(kind)) {
            const QString style = paragraph->value("style-name");
            found.append(parents.value(style, style) + QStringLiteral(": ") + paragraph->text);
        }
    }
    return found;
}

} // namespace

/// An OpenDocument text as an independent program unpacks it, and as LibreOffice shows it.
class TestOdt : public TestCase
{
    Q_OBJECT

    TemporaryFolder m_folder;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(Package::canRead(), "unzip (package unzip) is not installed"); }

    void theArchiveBeginsWithItsKindAndListsItsParts()
    {
        const QByteArray bytes = odt(documentOfEverything());
        // Where programs look without unpacking: name at 30, the kind, not packed, after it.
        QCOMPARE(bytes.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
        const Package package(m_folder, QStringLiteral("a.odt"), bytes);
        QStringList listed;
        for (const Element *entry : package.xml(QStringLiteral("META-INF/manifest.xml")).all("file-entry"))
            listed.append(entry->value("full-path"));
        for (const QString &name : package.names()) {
            if (name != QLatin1String("mimetype") && name != QLatin1String("META-INF/manifest.xml"))
                QVERIFY2(listed.contains(name), qPrintable(name));
        }
        QCOMPARE(listed.size(), package.names().size() - 1); // "/" for the two that are not listed
    }

    void textIsInLibreOfficesOwnStyles()
    {
        const Package package(m_folder, QStringLiteral("styles.odt"), odt(documentOfEverything()));
        const QStringList found = paragraphs(package);
        for (const char *wanted :
             {"Title: Pärmtitel", "Subtitle: Undertitel", "Contents_20_Heading: Innehållet", "Polku_20_Kicker: Överrad",
              "Heading_20_1: Kapitel ett", "Polku_20_Lead: Ingressen", "Heading_20_2: Avsnittet",
              "Heading_20_3: Underavsnittet", "Quotations: Citatet", "Polku_20_List_20_Text: Punkt a",
              "Polku_20_Caption: Tabellen", "Table_20_Heading: Kolumn", "Table_20_Contents: Rad ett"})
            QVERIFY2(found.contains(QString::fromUtf8(wanted)), wanted);
        QSet<QString> known;
        for (const char *part : {"styles.xml", "content.xml"}) {
            for (const char *kind : {"style", "list-style"}) {
                for (const Element *style : package.xml(QString::fromLatin1(part)).all(kind))
                    known.insert(style->value("name"));
            }
        }
        const Element &content = package.xml(QStringLiteral("content.xml"));
        for (const char *kind :
             {"p", "h", "span", "a", "list", "table", "table-column", "table-row", "table-cell", "frame"}) {
            for (const Element *one : content.all(kind)) {
                const QString style = one->value("style-name");
                QVERIFY2(style.isEmpty() || known.contains(style), qPrintable(style));
            }
        }
    }

    void headingsHaveTheirLevel()
    {
        const Package package(m_folder, QStringLiteral("levels.odt"), odt(documentOfEverything()));
        QStringList levels;
        for (const Element *heading : package.xml(QStringLiteral("content.xml")).all("h"))
            levels.append(heading->value("outline-level"));
        QCOMPARE(levels.join(QString()), QStringLiteral("1231"));
    }

    void tablesHaveHeaderRowsAndNoRowIsSplit()
    {
        const Package package(m_folder, QStringLiteral("tables.odt"), odt(documentOfEverything()));
        const Element &content = package.xml(QStringLiteral("content.xml"));
        QCOMPARE(content.all("table").size(), size_t(4));
        QCOMPARE(content.all("table-header-rows").size(), size_t(3));
        for (const Element *row : content.all("table-row"))
            QCOMPARE(row->value("style-name"), QStringLiteral("Row"));
        bool whole = false;
        for (const Element *style : content.all("style"))
            whole = whole || (style->value("name") == QLatin1String("Row") &&
                              style->first("table-row-properties")->value("keep-together") == QLatin1String("always"));
        QVERIFY(whole);
    }

    void linksAndContentsLeadToTheHeadings()
    {
        const Package package(m_folder, QStringLiteral("links.odt"), odt(documentOfEverything()));
        const Element &content = package.xml(QStringLiteral("content.xml"));
        QSet<QString> bookmarks;
        for (const Element *bookmark : content.all("bookmark-start"))
            bookmarks.insert(bookmark->value("name"));
        int outside = 0;
        for (const Element *link : content.all("a")) {
            const QString target = link->value("href");
            outside += target.startsWith(QLatin1String("https://")) ? 1 : 0;
            QVERIFY2(target.startsWith(QLatin1String("https://")) || bookmarks.contains(target.mid(1)),
                     qPrintable(target));
        }
        QCOMPARE(outside, 1);
        QCOMPARE(content.first("table-of-content-source")->value("outline-level"), QStringLiteral("2"));
        QCOMPARE(content.first("table-of-content")->all("bookmark-ref").size(), size_t(3));
    }

    void theFileTellsItsTitleAndLanguage()
    {
        const Package package(m_folder, QStringLiteral("about.odt"), odt(documentOfEverything()));
        const Element &about = package.xml(QStringLiteral("meta.xml"));
        QCOMPARE(about.first("title")->text, QStringLiteral("Titeln & <taggen>"));
        QCOMPARE(about.first("language")->text, QStringLiteral("sv-FI"));
        const Element &styles = package.xml(QStringLiteral("styles.xml"));
        QCOMPARE(styles.first("default-style")->first("text-properties")->value("language"), QStringLiteral("sv"));
        const Element *footer = styles.first("footer");
        QVERIFY(footer->first("page-number") && footer->first("page-count"));
        QVERIFY(footer->text.contains(QStringLiteral("Sidfothöger · Sida 1 av 1")));
    }

    void chartsArePicturesThatAreToldInWords()
    {
        const Package package(m_folder, QStringLiteral("chart.odt"), odt(documentOfEverything()));
        const Element &content = package.xml(QStringLiteral("content.xml"));
        QCOMPARE(content.first("frame")->first("desc")->text, QStringLiteral("Diagrammet i ord: 2 och 3."));
        QVERIFY(package.bytes(content.first("image")->value("href")).startsWith("\x89PNG\r\n\x1a\n"));
    }

    void theSameDocumentIsTheSameBytes()
    {
        const QByteArray bytes = odt(documentOfEverything());
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(odt(documentOfEverything()), bytes);
    }

    void blanksAndLinesStay()
    {
        report::Document document;
        document.blocks.push_back(report::Paragraph{{report::Span{QStringLiteral("a  b\nc\td"), false, false, {}}}});
        const Package package(m_folder, QStringLiteral("blanks.odt"), odt(document));
        const Element &content = package.xml(QStringLiteral("content.xml"));
        QCOMPARE(content.all("s").size(), size_t(1));
        QCOMPARE(content.all("line-break").size(), size_t(1));
        QCOMPARE(content.all("tab").size(), size_t(1));
    }

    void libreOfficeShowsIt()
    {
        if (!canMakePages())
            QSKIP("LibreOffice (package libreoffice-writer-nogui) or pdftotext (poppler-utils) is not installed");
        const Package package(m_folder, QStringLiteral("shown.odt"), odt(documentOfEverything()));
        const QString text = textOfPages(m_folder, package.path());
        const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), 4); // title page, contents, two chapters
        QVERIFY(pages[0].contains(QStringLiteral("Pärmtitel")) && !pages[0].contains(QStringLiteral("Sida 1")));
        QVERIFY2(pages[1].contains(QRegularExpression(QStringLiteral("Kapitel två\\s+4"))), qPrintable(pages[1]));
        QVERIFY2(pages[2].contains(QStringLiteral("Sida 3 av 4")), qPrintable(pages[2]));
        QVERIFY(pages[3].contains(QStringLiteral("Kapitel två")));
    }
};

POLKU_TEST_MAIN(TestOdt)
#include "tst_odt.moc"
