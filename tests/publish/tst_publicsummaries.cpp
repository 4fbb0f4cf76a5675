#include "academy/example.h"
#include "catalogue/catalogue.h"
#include "publish/publish.h"
#include "report/booklet.h"
#include "report/pilotsummary.h"
#include "support/canaries.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QProcess>
#include <QStandardPaths>

using namespace polku;
using namespace polku::test;

/// What leaves the house: nothing that is not for the public, and no summary longer than two pages.
class TestPublicSummaries : public TestCase
{
    Q_OBJECT

    const Catalogue m_catalogue;

    /// The program that reads a format which is not text itself, with its arguments; none for formats that are.
    static QStringList readerOf(publish::Format format, const QString &path = {})
    {
        if (format == publish::Format::Pdf)
            return {QStringLiteral("pdftotext"), QStringLiteral("-raw"), path, QStringLiteral("-")};
        if (format == publish::Format::Docx || format == publish::Format::Odt)
            return {QStringLiteral("unzip"), QStringLiteral("-p"), path};
        return {};
    }

    static QString readText(const TemporaryFolder &folder, publish::Format format, const QByteArray &bytes)
    {
        QStringList command = readerOf(format, folder.write(QStringLiteral("a.file"), bytes));
        if (command.isEmpty())
            return QString::fromUtf8(bytes);
        QProcess reader;
        const QString program = command.takeFirst();
        reader.start(program, command);
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

private Q_SLOTS:
    void noFormatLetsPrivateFieldsOut_data()
    {
        QTest::addColumn<publish::Format>("format");
        QTest::newRow("html") << publish::Format::Html;
        QTest::newRow("markdown") << publish::Format::Markdown;
        QTest::newRow("pdf") << publish::Format::Pdf;
        QTest::newRow("docx") << publish::Format::Docx;
        QTest::newRow("odt") << publish::Format::Odt;
    }
    void noFormatLetsPrivateFieldsOut()
    {
        QFETCH(publish::Format, format);
        const QStringList program = readerOf(format);
        QVERIFY2(program.isEmpty() || !QStandardPaths::findExecutable(program.first()).isEmpty(),
                 "pdftotext (package poppler-utils) or unzip (package unzip) is not installed");
        TemporaryFolder folder;
        auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")));
        const PilotId pilot = plantCanaries(*workspace);
        for (const Language language : allLanguages) {
            const auto documents = valueOf(workspace->read([&](const Reader &reader) {
                const AcademyId academy = reader.all<Academy>().front().id;
                return std::vector{
                    report::pilotSummary(report::readPilotFacts(reader, pilot, m_catalogue), m_catalogue, language),
                    report::booklet(report::readBookletFacts(reader, m_catalogue, academy, {}, {}, QDate(2026, 3, 19)),
                                    m_catalogue, language)};
            }));
            for (const report::Document &document : documents) {
                const QByteArray bytes = valueOf(publish::render(document, format));
                const QString text = readText(folder, format, bytes);
                QString packed = text;
                packed.remove(QLatin1Char('\\'));
                QVERIFY(packed.contains(QStringLiteral("canary-pilot-background")));
                QCOMPARE(escapedCanaries(text), QStringList());
            }
        }
    }

    void everySummaryOfThePracticeAcademyFitsTwoPages_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }
    void everySummaryOfThePracticeAcademyFitsTwoPages()
    {
        QFETCH(Language, language);
        TemporaryFolder folder;
        auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")));
        valueOf(makeExample(*workspace, m_catalogue, {lastExampleWeek, language, QDate(2026, 3, 19)}));
        const auto documents = valueOf(workspace->read([&](const Reader &reader) {
            std::vector<report::Document> found;
            for (const Pilot &pilot : reader.all<Pilot>())
                found.push_back(
                    report::pilotSummary(report::readPilotFacts(reader, pilot.id, m_catalogue), m_catalogue, language));
            return found;
        }));
        QCOMPARE(documents.size(), size_t(10));
        for (const report::Document &document : documents) {
            const int pages = valueOf(publish::Preview::of(document)).pageCount();
            QVERIFY2(pages <= 2, qPrintable(QStringLiteral("%1: %2 pages").arg(document.title).arg(pages)));
            QVERIFY(!document.notice.isEmpty());
        }
    }
};

POLKU_TEST_MAIN(TestPublicSummaries)
#include "tst_publicsummaries.moc"
