#include "academy/archive.h"
#include "academy/fieldchange.h"
#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;
using namespace polku::test;

/// The academies that stand side by side in a file: those that are over are put away and brought back.
class TestArchive : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void onlyAFinishedAcademyIsArchived()
    {
        const TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("file.polku"));
        const auto workspace = createWorkspace(path);
        const Catalogue catalogue;
        const auto make = [&](QDate start) {
            return valueOf(createAcademy(*workspace, catalogue, *catalogue.programme({}),
                                         {QStringLiteral("Academy"), {}, {}, start, Language::English}));
        };
        const AcademyId running = make(QDate(2025, 9, 1));
        const auto refused = archiveAcademy(*workspace, running);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY(refused.error().advice.contains(QStringLiteral("28 December 2025")));
        // Nor by its field alone, as forms and the command line set it.
        const auto alone = changeField(*workspace, catalogue, running, fieldOf(&Academy::state),
                                       codec::Codec<AcademyState>::toValue(AcademyState::Archived));
        QVERIFY(!alone.has_value());
        QCOMPARE(alone.error().advice, refused.error().advice);

        const AcademyId over = make(QDate(2024, 9, 2));
        const QStringList before = tableDump(path);
        valueOf(archiveAcademy(*workspace, over));
        valueOf(unarchiveAcademy(*workspace, over));
        QCOMPARE(differences(before, tableDump(path)), QString());
        // Each is a step of its own.
        valueOf(workspace->undo());
        const auto state = [&] {
            return valueOf(workspace->read([&](const Reader &reader) { return reader.get(over).state; }));
        };
        QCOMPARE(state(), AcademyState::Archived);
        valueOf(workspace->undo());
        QCOMPARE(state(), AcademyState::Finished);
    }
};

POLKU_TEST_MAIN(TestArchive)
#include "tst_archive.moc"
