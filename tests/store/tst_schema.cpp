#include "store/changeset.h"
#include "store/schema.h"
#include "support/baredatabase.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QRegularExpression>

using namespace polku;
using namespace polku::test;

/// The rules that keep changesets true (docs/architecture.md), asked of a new file.
class TestSchema : public TestCase
{
    Q_OBJECT

    TemporaryFolder m_folder;
    QString m_path;
    std::unique_ptr<BareDatabase> m_file;

    QString sqlOf(const char *table) const
    {
        return m_file
            ->texts(QByteArray("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '") + table + '\'')
            .value(0);
    }

    static void eachKind_data()
    {
        QTest::addColumn<int>("kind");
        for (const RecordKind kind : allRecordKinds)
            QTest::newRow(recordType(kind).table) << int(kind);
    }
    static const RecordType &type()
    {
        QFETCH(int, kind);
        return recordType(RecordKind(kind));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.path(QStringLiteral("new.polku"));
        createWorkspace(m_path);
        m_file = std::make_unique<BareDatabase>(m_path, BareDatabase::Mode::Look);
    }

    void everyTableIsTrackedOrOnTheOtherList()
    {
        QStringList listed;
        for (const QByteArray &table : trackedTables() + untrackedTables())
            listed.append(QString::fromLatin1(table));
        listed.sort();
        QCOMPARE(m_file->texts("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"), listed);
        QCOMPARE(trackedTables().size(), qsizetype(recordKindCount));
        for (const QByteArray &table : untrackedTables())
            QVERIFY2(!trackedTables().contains(table), table.constData());
    }

    void theFileSaysWhatItIs()
    {
        QCOMPARE(m_file->number("PRAGMA application_id"), qint64(applicationId));
        QCOMPARE(m_file->number("PRAGMA user_version"), qint64(currentSchema));
        QCOMPARE(m_file->texts("PRAGMA journal_mode"), QStringList(QStringLiteral("delete")));
        QVERIFY(!m_file->texts("SELECT value FROM meta WHERE key = 'file_id'").value(0).isEmpty());
        QVERIFY(!m_file->texts("SELECT value FROM meta WHERE key = 'lowest_writer'").value(0).isEmpty());
        QVERIFY(m_file->texts("SELECT name FROM sqlite_schema WHERE type = 'view'").isEmpty());
    }

    void trackedTablesAreStrictWithAnIdAsKey_data() { eachKind_data(); }
    void trackedTablesAreStrictWithAnIdAsKey()
    {
        const QByteArray table = type().table;
        QCOMPARE(
            m_file->number("SELECT strict FROM pragma_table_list WHERE schema = 'main' AND name = '" + table + '\''),
            1);
        QCOMPARE(m_file->number("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = '" + table + '\''),
                 0);
        const auto keys = m_file->rows("SELECT name, type FROM pragma_table_info('" + table + "') WHERE pk > 0");
        QCOMPARE(keys.size(), size_t(1));
        QCOMPARE(std::get<QString>(keys[0][0]), QStringLiteral("id"));
        QCOMPARE(std::get<QString>(keys[0][1]), QStringLiteral("INTEGER"));
        QVERIFY(sqlOf(type().table).contains(QStringLiteral("id INTEGER PRIMARY KEY,")));
    }

    void nothingIsUniqueGeneratedOrChecked_data() { eachKind_data(); }
    void nothingIsUniqueGeneratedOrChecked()
    {
        const QByteArray table = type().table;
        QCOMPARE(m_file->number("SELECT count(*) FROM pragma_index_list('" + table + "') WHERE \"unique\""), 0);
        QCOMPARE(m_file->number("SELECT count(*) FROM pragma_table_xinfo('" + table + "') WHERE hidden <> 0"), 0);
        static const QRegularExpression forbidden(QStringLiteral(
            "\\b(UNIQUE|GENERATED|CHECK|COLLATE|AUTOINCREMENT|CASCADE|SET NULL|SET DEFAULT|RESTRICT)\\b"));
        QVERIFY2(!sqlOf(type().table).contains(forbidden), table.constData());
    }

    void columnsAreTheDescribedFields_data() { eachKind_data(); }
    void columnsAreTheDescribedFields()
    {
        const auto storage = [](FieldType field) {
            switch (field) {
            case FieldType::Whole:
            case FieldType::Money:
            case FieldType::Flag:
            case FieldType::Reference:
                return "INTEGER";
            case FieldType::Real:
                return "REAL";
            default:
                return "TEXT";
            }
        };
        const Row blank = emptyRow(type().kind);
        QStringList expected{QStringLiteral("id INTEGER 0")};
        for (size_t i = 0; i < type().fields.size(); ++i) {
            const Field &field = type().fields[i];
            expected.append(QStringLiteral("%1 %2 %3")
                                .arg(QLatin1String(field.column), QLatin1String(storage(field.type)))
                                .arg(int(!isNull(blank.values[i]))));
        }
        QCOMPARE(m_file->texts(QByteArray("SELECT name || ' ' || type || ' ' || \"notnull\" FROM pragma_table_info('") +
                               type().table + "') ORDER BY cid"),
                 expected);
    }

    void columnsHaveTheRecordsDefaults_data() { eachKind_data(); }
    void columnsHaveTheRecordsDefaults()
    {
        const QString path = m_folder.path(QStringLiteral("%1.polku").arg(QLatin1String(type().table)));
        createWorkspace(path);
        BareDatabase(path).run(QByteArray("INSERT INTO ") + type().table + "(id) VALUES (7)");
        Row expected = emptyRow(type().kind);
        expected.id = 7;
        const auto workspace = openWorkspace(path);
        const Row found = valueOf(workspace->read([&](const Reader &r) { return r.existingRow({type().kind, 7}); }));
        for (size_t i = 0; i < expected.values.size(); ++i)
            QVERIFY2(found.values[i] == expected.values[i], type().fields[i].column);
    }

    void referencesAreForeignKeysWithoutActionAndDeferred_data() { eachKind_data(); }
    void referencesAreForeignKeysWithoutActionAndDeferred()
    {
        QStringList expected;
        for (const Field &field : type().fields) {
            if (field.type != FieldType::Reference)
                continue;
            const QString column = QString::fromLatin1(field.column);
            const QString target = QString::fromLatin1(recordType(field.target).table);
            expected.append(QStringLiteral("%1 %2 id NO ACTION NO ACTION").arg(column, target));
            const QString sql = QStringLiteral("%1 INTEGER REFERENCES %2(id) DEFERRABLE INITIALLY DEFERRED");
            QVERIFY2(sqlOf(type().table).contains(sql.arg(column, target)), field.column);
            // Without an index each deletion would read the whole table.
            QVERIFY2(m_file->texts(QByteArray("EXPLAIN QUERY PLAN SELECT id FROM ") + type().table + " WHERE " +
                                   field.column + " = 1")
                             .isEmpty() == false,
                     field.column);
            const auto plan = m_file->rows(QByteArray("EXPLAIN QUERY PLAN SELECT id FROM ") + type().table + " WHERE " +
                                           field.column + " = 1");
            QVERIFY2(std::get<QString>(plan[0][3]).startsWith(QStringLiteral("SEARCH")), field.column);
        }
        QStringList found = m_file->texts(QByteArray("SELECT \"from\" || ' ' || \"table\" || ' ' || \"to\" || ' ' || "
                                                     "on_update || ' ' || on_delete FROM pragma_foreign_key_list('") +
                                          type().table + "')");
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
    }

    void whatARecordIsAboutIsFoundByAnIndex()
    {
        for (const RecordKind kind : allRecordKinds) {
            if (recordType(kind).indexOf(u"subject") < 0)
                continue;
            const auto plan = m_file->rows(QByteArray("EXPLAIN QUERY PLAN SELECT id FROM ") + recordType(kind).table +
                                           " WHERE subject = ? AND subject_kind = ?");
            QVERIFY2(std::get<QString>(plan[0][3]).startsWith(QStringLiteral("SEARCH")), recordType(kind).table);
        }
    }

    void triggersOnlyKeepTheSearch()
    {
        QStringList expected;
        for (const RecordKind kind : allRecordKinds) {
            for (const QByteArray &sql : searchTriggers(recordType(kind)))
                expected.append(QString::fromUtf8(sql));
        }
        QStringList found = m_file->texts("SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
        static const QRegularExpression writes(QStringLiteral("(INSERT INTO|UPDATE|DELETE FROM) (\\w+)"));
        for (const QString &sql : found) {
            const QString body = sql.mid(sql.indexOf(QStringLiteral(" BEGIN ")));
            auto matches = writes.globalMatch(body);
            QVERIFY(matches.hasNext());
            while (matches.hasNext())
                QCOMPARE(matches.next().captured(2), QStringLiteral("search"));
        }
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
    }

    void searchedFieldsAreNeverNothing()
    {
        // One NULL would make the whole indexed text NULL.
        for (const RecordKind kind : allRecordKinds) {
            const Row blank = emptyRow(kind);
            for (size_t i = 0; i < blank.values.size(); ++i) {
                const Field &field = recordType(kind).fields[i];
                QVERIFY2(!field.searched || std::holds_alternative<QString>(blank.values[i]), field.column);
            }
        }
    }

    void everyKindIsRecordedByName()
    {
        const QString path = m_folder.path(QStringLiteral("recorded.polku"));
        const auto workspace = createWorkspace(path);
        std::vector<RecordRef> made;
        const Changes added = valueOf(workspace->edit({}, [&](Edit &edit) {
            for (const RecordKind kind : allRecordKinds)
                made.push_back(edit.insert(emptyRow(kind)));
        }));
        for (const RecordRef &ref : made)
            QVERIFY2(added.touches(ref), recordType(ref.kind).table);
        const Changes removed = valueOf(workspace->edit({}, [&](Edit &edit) {
            for (const RecordRef &ref : made)
                edit.remove(ref);
        }));
        for (const RecordRef &ref : made)
            QVERIFY2(removed.touches(ref), recordType(ref.kind).table);
        QCOMPARE(BareDatabase(path).number("SELECT count(DISTINCT kind) FROM history_touch"), qint64(recordKindCount));
    }

    void aNewFileIsSound() { QVERIFY(valueOf(openWorkspace(m_path)->check()).isEmpty()); }
};

POLKU_TEST_MAIN(TestSchema)
#include "tst_schema.moc"
