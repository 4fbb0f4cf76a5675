// What comes into a section in the window and is no good text: it is taken as far as it can be, and nothing is lost.

#include "fields/markdowntext.h"
#include "pages/plan/planpage.h"
#include "support/windowscene.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMimeData>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

namespace {

class Scene : public WindowScene
{
public:
    Scene()
    {
        goTo("plan");
        valueOf(workspace().set(section().id, &PlanSection::body, text("Before.")));
        clock->advance(3'600'000); // what comes now is another step
        open(0);
    }

    PlanPage *page() const { return qobject_cast<PlanPage *>(window->pages()->current()); }
    MarkdownText *body() const { return find<MarkdownText>("body"); }
    PlanSection section() const
    {
        return all<PlanSection>(Query().where(&PlanSection::team, page()->team()).orderBy(&PlanSection::rank)).front();
    }
    void open(int row) const
    {
        auto *list = find<QListView>("planPath");
        list->setCurrentIndex(list->model()->index(row, 0));
        body()->setFocus();
        key(Qt::Key_End, Qt::ControlModifier);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(body(), key, modifiers); }
    void paste(const QString &html, const QString &plain) const
    {
        auto *data = new QMimeData;
        if (!html.isEmpty())
            data->setHtml(html);
        data->setText(plain);
        QApplication::clipboard()->setMimeData(data);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    QString stored() const
    {
        page()->commitPending();
        return section().body;
    }
    /// The same when one comes back to it.
    QString shownAgain() const
    {
        open(1);
        open(0);
        return body()->toPlainText();
    }
};

} // namespace

class tst_PlanBadInput : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenPageLeavesItsWords();
    void whatIsNoTextSaysNothing();
    void almostATableStaysWords_data();
    void almostATableStaysWords();
    void aMegabyteIsASection();
};

void tst_PlanBadInput::aBrokenPageLeavesItsWords()
{
    const Scene scene;
    scene.key(Qt::Key_Return);
    scene.paste(text("<html><head><script>document.write('<p>no</p>')</script><body onload=x()><h2>Roles</h2>"
                     "<p>The <b>head<img src=\"https://x.example/pixel.gif\" onerror=\"x()\"> owns it</p>"
                     "<iframe src=\"https://x.example\">no</iframe><ul><li>one<li>two<a href=\"javascript:x()\">!</a>"
                     "<table><tr><td>A<td>B<tr><td>1"),
                text("Roles"));
    QCOMPARE(
        scene.stored(),
        text("Before.\n\n## Roles\n\nThe **head owns it**\n\n- one\n- two!\n\n| A | B |\n| --- | --- |\n| 1 |  |"));
    QVERIFY(!scene.body()->toHtml().contains(text("<img")));
    // One key takes all of it back.
    scene.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.stored(), text("Before."));
}

void tst_PlanBadInput::whatIsNoTextSaysNothing()
{
    const Scene scene;
    scene.paste(text("<script>x()</script><img src=\"https://x.example/a.png\">"), {});
    QCOMPARE(scene.stored(), text("Before."));
}

void tst_PlanBadInput::almostATableStaysWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no line below the head") << text("| Who | What |\n| we | all |");
    QTest::newRow("a head with too few cells") << text("| Who |\n|---|---|\n| we | all |");
    QTest::newRow("a line and nothing else") << text("|---|---|");
    QTest::newRow("a bar within words") << text("yes | no\n---|");
    QTest::newRow("never closed") << text("| Who | What\n|--");
}

void tst_PlanBadInput::almostATableStaysWords()
{
    QFETCH(QString, typed);
    const Scene scene;
    scene.key(Qt::Key_A, Qt::ControlModifier);
    WindowScene::typeLines(scene.body(), typed);
    const QString written = scene.body()->toPlainText();
    QCOMPARE(written, typed);
    const QString stored = scene.stored();
    QVERIFY(!stored.isEmpty());
    QCOMPARE(scene.shownAgain(), written);
    // Looking at it has not changed it.
    QCOMPARE(scene.stored(), stored);
}

void tst_PlanBadInput::aMegabyteIsASection()
{
    const Scene scene;
    const QString paragraph = text("word ").repeated(200).trimmed();
    QStringList paragraphs;
    for (int i = 0; i < 1050; ++i)
        paragraphs.append(paragraph);
    const QString megabyte = paragraphs.join(text("\n\n"));
    QVERIFY(megabyte.size() > 1'000'000);
    scene.key(Qt::Key_A, Qt::ControlModifier);
    scene.paste({}, megabyte);
    QCOMPARE(scene.stored(), megabyte);
    // It can be written on, and is there when one comes back.
    scene.key(Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(scene.body(), text(" end"));
    QCOMPARE(scene.stored(), megabyte + text(" end"));
    QTRY_COMPARE(scene.find<QLabel>("sectionWords")->text(), text("210,001 words"));
    QVERIFY(scene.shownAgain().endsWith(text(" end")));
    scene.trigger("undo");
    QCOMPARE(scene.section().body, text("Before."));
    QCOMPARE(scene.body()->toPlainText(), text("Before."));
}

POLKU_WINDOW_TEST_MAIN(tst_PlanBadInput)
#include "tst_planbadinput.moc"
