#include "academy/example.h"
#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "pages/exchange/exchangepage.h"
#include "pages/reports/previewview.h"
#include "pages/reports/reportspage.h"
#include "shell/desk.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace polku;
using namespace polku::test;
using namespace polku::ui;

static Changes everythingChanged()
{
    Changes changes;
    changes.setEverything();
    return changes;
}

/// A coach sends pilot summaries out, and brings a table of teams in.
class TestGivingOut : public TestCase
{
    Q_OBJECT

    TemporaryFolder m_folder;

    std::unique_ptr<Desk> deskWith(std::unique_ptr<Workspace> file, AcademyId academy)
    {
        auto desk = std::make_unique<Desk>();
        desk->setLanguage(Language::English);
        desk->setWorkspace(std::move(file));
        desk->setAcademy(academy);
        return desk;
    }
    std::unique_ptr<Desk> exampleDesk(const char *name)
    {
        const Catalogue catalogue;
        auto file = createWorkspace(m_folder.path(QString::fromLatin1(name)));
        const AcademyId academy = valueOf(makeExample(*file, catalogue, {9, Language::English, QDate(2026, 3, 19)}));
        return deskWith(std::move(file), academy);
    }

private Q_SLOTS:
    void thePreviewShowsThePagesAndTheExportWritesThem()
    {
        const auto desk = exampleDesk("export.polku");
        ReportsPage page(*desk);
        page.resize(1000, 700);
        QSignalSpy shown(&page, &ReportsPage::previewShown);
        desk->showReport({QStringLiteral("pilots"), {}, {}});
        page.refresh(everythingChanged());
        page.QWidget::show();
        QVERIFY(shown.wait(60'000));
        auto *preview = page.findChild<PreviewView *>(QStringLiteral("reportPreview"));
        QVERIFY(preview->pageCount() > 10);

        const QString path = m_folder.path(QStringLiteral("booklet.pdf"));
        page.askSave = [&](const QString &, const QString &) { return path; };
        QSignalSpy exported(&page, &ReportsPage::exported);
        page.actions().last()->trigger();
        QVERIFY(exported.wait(60'000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");

        QString opened;
        page.openFile = [&](const QString &name) { opened = name; };
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("openExport")), Qt::LeftButton);
        QCOMPARE(opened, path);
    }

    void oneChosenPilotIsASummaryOfItsOwn()
    {
        const auto desk = exampleDesk("one.polku");
        const Pilot pilot =
            valueOf(desk->workspace()->read([](const Reader &reader) { return reader.all<Pilot>().front(); }));
        ReportsPage page(*desk);
        QSignalSpy shown(&page, &ReportsPage::previewShown);
        desk->showReport({QStringLiteral("pilots"), {}, {pilot.id}});
        page.refresh(everythingChanged());
        QVERIFY(shown.wait(60'000));
        QVERIFY(page.findChild<PreviewView *>(QStringLiteral("reportPreview"))->pageCount() <= 2);

        const QString path = m_folder.path(QStringLiteral("one.html"));
        page.askSave = [&](const QString &, const QString &) { return path; };
        QSignalSpy exported(&page, &ReportsPage::exported);
        page.findChild<QAction *>(QStringLiteral("export_html"))->trigger();
        QVERIFY(exported.wait(60'000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(pilot.title.toHtmlEscaped()));
    }

    void withoutPilotsNothingCanBeExported()
    {
        const auto desk = exampleDesk("none.polku");
        ReportsPage page(*desk);
        desk->showReport({QStringLiteral("pilots"), {}, {}});
        page.refresh(everythingChanged());
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("tickNoPilots")), Qt::LeftButton);
        QVERIFY(!page.actions().last()->isEnabled());
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("tickAllPilots")), Qt::LeftButton);
        QVERIFY(page.actions().last()->isEnabled());
    }

    void aTableOfTeamsIsShownBeforeItIsImported()
    {
        const Catalogue catalogue;
        auto file = createWorkspace(m_folder.path(QStringLiteral("import.polku")));
        const AcademyId academy = valueOf(
            createAcademy(*file, catalogue, {}, QStringLiteral("Soske"), QDate(2022, 1, 20), Language::Finnish));
        const auto desk = deskWith(std::move(file), academy);
        ExchangePage page(*desk);
        page.refresh(everythingChanged());
        page.preview(fixture(QStringLiteral("soske-2022-teams.csv")));
        auto *lines = page.findChild<QTreeWidget *>(QStringLiteral("importLines"));
        QVERIFY(lines->topLevelItemCount() >= 6);
        const auto teams = [&] {
            return valueOf(
                desk->workspace()->read([](const Reader &reader) { return reader.count(RecordKind::Team); }));
        };
        QCOMPARE(teams(), 0);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("importNow")), Qt::LeftButton);
        QCOMPARE(teams(), 6);
        valueOf(desk->workspace()->undo());
        QCOMPARE(teams(), 0);
    }

    void aWrongFileIsToldAndChangesNothing()
    {
        const auto desk = exampleDesk("wrong.polku");
        QSignalSpy failed(desk.get(), &Desk::failed);
        ExchangePage page(*desk);
        page.refresh(everythingChanged());
        page.preview(m_folder.write(QStringLiteral("broken.json"), "{ not json"));
        page.preview(m_folder.write(QStringLiteral("broken.csv"), "Nimi;Tunnus\n\"ei loppua;"));
        page.preview(m_folder.path(QStringLiteral("missing.csv")));
        QCOMPARE(failed.count(), 3);
        QVERIFY(!desk->workspace()->undoStep().has_value() ||
                desk->workspace()->undoStep()->operation.op == Op::MakeExample);
    }

    void everythingIsWrittenOutAndReadIntoAnotherFile()
    {
        const auto desk = exampleDesk("all.polku");
        ExchangePage page(*desk);
        page.refresh(everythingChanged());
        const QString path = m_folder.path(QStringLiteral("all.json"));
        page.askSave = [&](const QString &) { return path; };
        page.actions().first()->trigger();

        const auto other = deskWith(createWorkspace(m_folder.path(QStringLiteral("other.polku")), 7), {});
        ExchangePage into(*other);
        into.refresh(everythingChanged());
        into.preview(path);
        QTest::mouseClick(into.findChild<QPushButton *>(QStringLiteral("importNow")), Qt::LeftButton);
        QCOMPARE(tableDump(other->workspace()->path()), tableDump(desk->workspace()->path()));
    }
};

POLKU_WINDOW_TEST_MAIN(TestGivingOut)
#include "tst_givingout.moc"
