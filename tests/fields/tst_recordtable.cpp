// Tables of what belongs to a record, edited in place with real keys.

#include "fields/recordtable.h"
#include "support/filesource.h"
#include "support/testcase.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_RecordTable : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_table.reset(); }
    void returnWritesAndStaysOutOfTheCell();
    void returnInAnUnchangedCellLeavesItToo();

private:
    QStringList names() const
    {
        QStringList found;
        for (const Organisation &each : valueOf(m_source->workspace()->read(
                 [&](const Reader &reader) { return reader.where(&Organisation::team, m_source->team); })))
            found.append(each.name);
        return found;
    }
    /// The field of the cell that is being edited; null when none is.
    QLineEdit *open() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return field && m_table->isAncestorOf(field) ? field : nullptr;
    }

    TemporaryFolder m_folder;
    std::unique_ptr<FileSource> m_source;
    std::unique_ptr<RecordTable> m_table;
    int m_files = 0;
};

void tst_RecordTable::init()
{
    failOnWarnings();
    m_source = std::make_unique<FileSource>(m_folder.path(QStringLiteral("%1.polku").arg(++m_files)));
    const auto word = [](const char *text) { return [text] { return QString::fromLatin1(text); }; };
    m_table = std::make_unique<RecordTable>(
        *m_source, RecordKind::Organisation,
        std::vector<Column>{Column::of(&Organisation::name, true), Column::of(&Organisation::city, true)},
        RecordTable::Texts{word("Organisations"), word("Add"), word("Remove"), {}});
    connect(m_source->workspace(), &Workspace::changed, m_table.get(), &RecordTable::refresh);
    m_table->setRecords(Query().where(&Organisation::team, m_source->team), {});
    m_table->resize(500, 300);
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->view()->setCurrentIndex(m_table->model().index(0, 0));
    m_table->view()->setFocus();
}

void tst_RecordTable::returnWritesAndStaysOutOfTheCell()
{
    QTest::keyClick(m_table->view(), Qt::Key_Return);
    QVERIFY(open());
    QTest::keyClick(open(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(open(), QStringLiteral("Schools"));
    QTest::keyClick(open(), Qt::Key_Return);
    QVERIFY(names().contains(QStringLiteral("Schools")));
    QVERIFY(!open());
    QVERIFY(m_table->view()->hasFocus());
    // The next one opens it again.
    QTest::keyClick(m_table->view(), Qt::Key_Return);
    QVERIFY(open());
}

void tst_RecordTable::returnInAnUnchangedCellLeavesItToo()
{
    const QStringList before = names();
    QTest::keyClick(m_table->view(), Qt::Key_Return);
    QVERIFY(open());
    QTest::keyClick(open(), Qt::Key_Enter);
    QVERIFY(!open());
    QCOMPARE(names(), before);
}

POLKU_WINDOW_TEST_MAIN(tst_RecordTable)
#include "tst_recordtable.moc"
