#include "store/workspace.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>

using namespace polku;
using namespace polku::test;

/// An academy with one team, one organisation and one pilot with a clause.
struct Sample
{
    AcademyId academy;
    TeamId team;
    OrganisationId organisation;
    PilotId pilot;
    ClauseId clause;
};

static Sample addSample(Workspace &workspace)
{
    Sample sample;
    const auto result = workspace.edit({Op::CreateAcademy, {}, {QStringLiteral("Academy")}, false}, [&](Edit &edit) {
        Academy academy;
        academy.name = QStringLiteral("Academy");
        academy.starts = QDate(2026, 1, 20);
        sample.academy = edit.insert(academy);
        Team team;
        team.academy = sample.academy;
        team.name = QStringLiteral("Koskelan kaupunki");
        sample.team = edit.insert(team);
        Organisation organisation;
        organisation.team = sample.team;
        organisation.name = QStringLiteral("Koskelan kaupunki");
        sample.organisation = edit.insert(organisation);
        Pilot pilot;
        pilot.team = sample.team;
        pilot.organisation = sample.organisation;
        pilot.title = QStringLiteral("Oppisopimuspaikkoja kouluruokailuun");
        pilot.value = 1'900'000;
        sample.pilot = edit.insert(pilot);
        Clause clause;
        clause.team = sample.team;
        clause.pilot = sample.pilot;
        clause.title = QStringLiteral("Työllistämisehto");
        sample.clause = edit.insert(clause);
    });
    requireGood(result ? std::nullopt : std::optional(result.error()));
    return sample;
}

class TestWorkspace : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreThereAfterReopening()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        Sample sample;
        {
            auto workspace = createWorkspace(path);
            sample = addSample(*workspace);
            valueOf(workspace->set(sample.pilot, &Pilot::stage, QStringLiteral("documents")));
        }
        auto workspace = openWorkspace(path);
        const Pilot pilot = valueOf(workspace->read([&](const Reader &reader) { return reader.get(sample.pilot); }));
        QCOMPARE(pilot.stage, QStringLiteral("documents"));
        QCOMPARE(pilot.value, std::optional<qint64>(1'900'000));
        QVERIFY(valueOf(workspace->check()).isEmpty());
    }

    void undoAndRedoRestoreEveryTable()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        auto workspace = createWorkspace(path);
        const QStringList empty = tableDump(path);
        const Sample sample = addSample(*workspace);
        const QStringList full = tableDump(path);
        valueOf(workspace->edit(Operation::remove(sample.organisation, QStringLiteral("Koskelan kaupunki")),
                                [&](Edit &edit) { edit.remove(sample.organisation); }));
        const QStringList without = tableDump(path);

        valueOf(workspace->undo());
        QCOMPARE(differences(full, tableDump(path)), QString());
        valueOf(workspace->undo());
        QCOMPARE(differences(empty, tableDump(path)), QString());
        QVERIFY(!workspace->undoStep());
        QVERIFY(!workspace->undo().has_value());
        valueOf(workspace->redo());
        QCOMPARE(differences(full, tableDump(path)), QString());
        valueOf(workspace->redo());
        QCOMPARE(differences(without, tableDump(path)), QString());
        QVERIFY(!workspace->redoStep());
        QVERIFY(valueOf(workspace->check()).isEmpty());
    }

    void deletingTakesTheChildrenAlong()
    {
        TemporaryFolder folder;
        auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")));
        const Sample sample = addSample(*workspace);
        valueOf(workspace->edit({Op::Create, {}, {}, false}, [&](Edit &edit) {
            Comment comment;
            comment.team = sample.team;
            comment.subjectKind = QStringLiteral("clause");
            comment.subject = sample.clause.value;
            comment.text = QStringLiteral("Tarkennetaan");
            edit.insert(comment);
        }));
        valueOf(workspace->edit(Operation::remove(sample.pilot, {}), [&](Edit &edit) { edit.remove(sample.pilot); }));
        valueOf(workspace->read([&](const Reader &reader) {
            [&] {
                QVERIFY(!reader.find(sample.pilot));
                QVERIFY(!reader.find(sample.clause));
                QCOMPARE(reader.count(RecordKind::Comment), 0);
                QVERIFY(reader.find(sample.organisation).has_value());
            }();
            return true;
        }));
    }

    void openingIsNeverAnUndoStep()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        addSample(*createWorkspace(path));
        const QByteArray before = bytesOf(path);
        {
            auto workspace = openWorkspace(path);
            QVERIFY(!workspace->undoStep());
            QVERIFY(!workspace->undo().has_value());
            QVERIFY(workspace->undoStep(Workspace::Reach::WholeHistory).has_value());
        }
        QCOMPARE(bytesOf(path), before);
    }

    void typingAmendsTheNewestStep()
    {
        TemporaryFolder folder;
        auto clock = testClock();
        auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")), 1, clock);
        const Sample sample = addSample(*workspace);
        const auto length = [&] { return valueOf(workspace->read([](const Reader &r) { return historyLength(r); })); };
        for (const char *text : {"K", "Ko", "Kou", "Koulu"}) {
            valueOf(workspace->set(sample.pilot, &Pilot::title, QString::fromLatin1(text)));
            clock->advance(700);
        }
        QCOMPARE(length(), 2);
        clock->advance(60'000);
        valueOf(workspace->set(sample.pilot, &Pilot::title, QStringLiteral("Koulut")));
        QCOMPARE(length(), 3);
        valueOf(workspace->undo());
        valueOf(workspace->undo());
        const Pilot pilot = valueOf(workspace->read([&](const Reader &reader) { return reader.get(sample.pilot); }));
        QCOMPARE(pilot.title, QStringLiteral("Oppisopimuspaikkoja kouluruokailuun"));
    }

    void typingThereAndBackLeavesNoStep()
    {
        TemporaryFolder folder;
        auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")));
        const Sample sample = addSample(*workspace);
        const auto step = workspace->undoStep();
        valueOf(workspace->set(sample.pilot, &Pilot::unit, QStringLiteral("x")));
        valueOf(workspace->set(sample.pilot, &Pilot::unit, QString()));
        QCOMPARE(workspace->undoStep()->number, step->number);
    }

    void changesNameRecordsAndFields()
    {
        TemporaryFolder folder;
        auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")));
        const Sample sample = addSample(*workspace);
        Changes seen;
        connect(workspace.get(), &Workspace::changed, this, [&](const Changes &changes) { seen = changes; });
        valueOf(workspace->set(sample.pilot, &Pilot::stage, QStringLiteral("needs")));
        QVERIFY(seen.touches(sample.pilot, &Pilot::stage));
        QVERIFY(!seen.touches(sample.pilot, &Pilot::title));
        QVERIFY(!seen.touches(RecordKind::Team));
        seen = {};
        valueOf(workspace->undo());
        QVERIFY(seen.touches(sample.pilot, &Pilot::stage));
    }

    void aFailingEditChangesNothing()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        auto workspace = createWorkspace(path);
        const Sample sample = addSample(*workspace);
        const QStringList before = tableDump(path);
        const Result<Changes> result = workspace->edit({}, [&](Edit &edit) {
            edit.set(sample.pilot, &Pilot::title, QStringLiteral("Uusi"));
            edit.set(sample.pilot, &Pilot::organisation, OrganisationId{42}); // there is none
        });
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::Conflict);
        QCOMPARE(differences(before, tableDump(path)), QString());
    }

    void anOlderStepIsRevertedAsANewOne()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        auto workspace = createWorkspace(path);
        const Sample sample = addSample(*workspace);
        valueOf(workspace->edit(Operation::remove(sample.clause, QStringLiteral("Työllistämisehto")),
                                [&](Edit &edit) { edit.remove(sample.clause); }));
        const qint64 removal = workspace->undoStep()->number;
        valueOf(workspace->set(sample.pilot, &Pilot::stage, QStringLiteral("needs")));
        valueOf(workspace->revert(removal));
        QVERIFY(valueOf(workspace->read([&](const Reader &r) { return r.find(sample.clause).has_value(); })));

        // The same field changed since: refused, and nothing happens.
        valueOf(workspace->set(sample.pilot, &Pilot::stage, QStringLiteral("dialogue")));
        const qint64 stage = workspace->undoStep()->number - 2;
        const QStringList before = tableDump(path);
        const Result<Changes> refused = workspace->revert(stage);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(differences(before, tableDump(path)), QString());
    }

    void aStepSaysWhatItChangedCellByCell()
    {
        TemporaryFolder folder;
        auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")));
        const Sample sample = addSample(*workspace);
        valueOf(workspace->set(sample.pilot, &Pilot::stage, QStringLiteral("needs")));
        const qint64 step = workspace->undoStep()->number;
        const auto cells = valueOf(workspace->read([&](const Reader &reader) { return stepDetail(reader, step); }));
        QCOMPARE(cells.size(), size_t(1));
        QCOMPARE(QString::fromLatin1(cells[0].field->column), QStringLiteral("stage"));
        QCOMPARE(std::get<QString>(cells[0].before), QStringLiteral("idea"));
        QCOMPARE(std::get<QString>(cells[0].after), QStringLiteral("needs"));
        const auto ofTeam = valueOf(workspace->read([&](const Reader &reader) {
            HistoryFilter filter;
            filter.team = sample.team;
            return history(reader, filter);
        }));
        QCOMPARE(ofTeam.size(), size_t(2));
    }

    void aSecondOpenerIsToldAndMayLook()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        auto first = createWorkspace(path);
        const Sample sample = addSample(*first);
        auto second = openWorkspace(path);
        QCOMPARE(second->readOnlyReason(), ReadOnlyReason::LockedByOther);
        QVERIFY(!second->lockOwner().isEmpty());
        const Result<Changes> refused = second->set(sample.pilot, &Pilot::stage, QStringLiteral("needs"));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Locked);
        QVERIFY(valueOf(second->read([&](const Reader &r) { return r.find(sample.pilot).has_value(); })));
    }
};

POLKU_TEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
