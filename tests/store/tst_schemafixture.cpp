#include "store/history.h"
#include "store/schema.h"
#include "store/search.h"
#include "support/baredatabase.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QFile>

using namespace polku;
using namespace polku::test;

/// A file of every released schema version stays in tests/fixtures and must open for good. POLKU_WRITE_FIXTURE=1 writes
/// the present version's anew; once released, a fixture never changes.
class TestSchemaFixture : public TestCase
{
    Q_OBJECT

    static QString nameOf(int schema) { return QStringLiteral("schema-%1.polku").arg(schema); }

    /// A text for every field that takes one, references to the record made last of each kind.
    static Row sampleRow(RecordKind kind, const QHash<RecordKind, qint64> &made)
    {
        Row row = emptyRow(kind);
        const RecordType &type = recordType(kind);
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const Field &field = type.fields[i];
            if (field.type == FieldType::Line || field.type == FieldType::Text)
                row.values[i] = QStringLiteral("Näyte: %1").arg(QLatin1String(field.column));
            else if (field.type == FieldType::Reference && made.contains(field.target))
                row.values[i] = made.value(field.target);
            else if (field.type == FieldType::Date)
                row.values[i] = QStringLiteral("2026-01-20");
        }
        if (type.indexOf(u"subject_kind") >= 0) {
            row.set(u"subject_kind", QStringLiteral("pilot"));
            row.set(u"subject", made.value(RecordKind::Pilot));
        }
        return row;
    }

    static void write(const QString &path)
    {
        QFile::remove(path);
        const auto clock = testClock();
        const auto workspace = createWorkspace(path, 1, clock);
        QHash<RecordKind, qint64> made;
        for (const RecordKind kind : allRecordKinds) {
            clock->advance(60'000);
            valueOf(workspace->edit(Operation::create(kind, QStringLiteral("Näyte")), [&](Edit &edit) {
                Row row = sampleRow(kind, made);
                if (kind == RecordKind::Attachment)
                    row.set(u"hash", edit.keepBlob("Liite"));
                made.insert(kind, edit.insert(row).id);
            }));
        }
        const PilotId pilot{made.value(RecordKind::Pilot)};
        valueOf(workspace->set(pilot, &Pilot::title, QStringLiteral("Oppisopimuspaikkoja").repeated(60)));
        valueOf(workspace->undo());
        valueOf(workspace->edit(Operation::remove(pilot, QStringLiteral("Näyte")),
                                [&](Edit &edit) { edit.remove(pilot); }));
        valueOf(workspace->undo());
    }

    /// The kinds that a file of that schema knew.
    static QList<RecordKind> kindsOf(const QString &path)
    {
        const QStringList tables =
            BareDatabase(path, BareDatabase::Mode::Look).texts("SELECT name FROM sqlite_schema WHERE type = 'table'");
        QList<RecordKind> kinds;
        for (const RecordKind kind : allRecordKinds) {
            if (tables.contains(QLatin1String(recordType(kind).table)))
                kinds.append(kind);
        }
        return kinds;
    }

private Q_SLOTS:
    void everyReleasedFileOpens_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema <= currentSchema; ++schema)
            QTest::addRow("schema %d", schema) << schema;
    }
    void everyReleasedFileOpens()
    {
        QFETCH(int, schema);
        if (schema == currentSchema && qEnvironmentVariableIsSet("POLKU_WRITE_FIXTURE"))
            write(fixture(nameOf(schema)));
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        QVERIFY(QFile::copy(fixture(nameOf(schema)), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const QList<RecordKind> kinds = kindsOf(path);
        valueOf(Workspace::open(path, testOptions()));
        const QStringList before = tableDump(path);

        const auto workspace = openWorkspace(path);
        QVERIFY(!workspace->isReadOnly());
        QCOMPARE(valueOf(workspace->check()), QStringList());
        valueOf(workspace->read([&](const Reader &reader) {
            for (const RecordKind kind : kinds)
                [&] { QVERIFY2(reader.count(kind) > 0, recordType(kind).table); }();
            const Attachment attachment = reader.all<Attachment>().at(0);
            [&] { QCOMPARE(reader.blob(attachment.hash), std::optional<QByteArray>("Liite")); }();
            [&] { QVERIFY(!search(reader, QStringLiteral("näyte")).empty()); }();
            return true;
        }));
        // Its history still goes all the way back, and forth again.
        while (workspace->undoStep(Workspace::Reach::WholeHistory))
            QVERIFY(workspace->undo(Workspace::Reach::WholeHistory));
        QCOMPARE(tableDump(path), QStringList());
        for (qsizetype i = 0; i < kinds.size(); ++i)
            QVERIFY(workspace->redo(Workspace::Reach::WholeHistory));
        QCOMPARE(differences(before, tableDump(path)), QString());
    }
    void anOlderFileThatIsOnlyLookedAtStaysAsItIs()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        QVERIFY(QFile::copy(fixture(nameOf(1)), path));
        const QByteArray before = bytesOf(path);
        {
            Workspace::Options options = testOptions();
            options.readOnly = true;
            const auto workspace = valueOf(Workspace::open(path, options));
            QVERIFY(workspace->isReadOnly());
            valueOf(workspace->read([](const Reader &reader) {
                [&] { QVERIFY(reader.count(RecordKind::Pilot) > 0); }();
                [&] { QCOMPARE(reader.count(RecordKind::Criterion), 0); }();
                [&] { QVERIFY(!search(reader, QStringLiteral("näyte")).empty()); }();
                return true;
            }));
        }
        QCOMPARE(bytesOf(path), before);
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
    }
};

POLKU_TEST_MAIN(TestSchemaFixture)
#include "tst_schemafixture.moc"
