#include "bench/baresqlite.h"
#include "bench/bench.h"
#include "bench/longplan.h"

#include "catalogue/catalogue.h"
#include "fields/markdowntext.h"
#include "model/records.h"
#include "pages/plan/planpage.h"
#include "store/workspace.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextEdit>

#include <memory>

namespace polku::bench {

namespace {

constexpr QSize pageSize(1280, 720);

Changes everything()
{
    Changes changes;
    changes.setEverything();
    return changes;
}

void settle()
{
    // What a page still has to do when it is first shown: laying out, and looking up words.
    for (int i = 0; i < 2000; ++i)
        QCoreApplication::processEvents();
}

/// One letter into the text until it is on the screen.
double keyMilliseconds(QTextEdit *text, int run)
{
    const QString letter = run % 6 == 5 ? QStringLiteral(" ") : QStringLiteral("a");
    const int key = run % 6 == 5 ? Qt::Key_Space : Qt::Key_A;
    return milliseconds([&] {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(text, &press);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(text, &release);
        text->viewport()->repaint();
    });
}

void goToMiddle(QTextEdit *text)
{
    QTextCursor cursor(text->document());
    cursor.setPosition(text->document()->findBlockByNumber(text->document()->blockCount() / 2).position());
    cursor.movePosition(QTextCursor::EndOfBlock);
    text->setTextCursor(cursor);
    text->ensureCursorVisible();
    text->setFocus();
}

std::unique_ptr<ui::PlanPage> openPlan(ui::Desk &desk)
{
    auto page = std::make_unique<ui::PlanPage>(desk);
    page->resize(pageSize);
    page->refresh(everything());
    page->QWidget::show();
    page->grab();
    return page;
}

} // namespace

void measureWriting(const Bench &bench, std::vector<Comparison> &rows)
{
    const Catalogue catalogue;
    const QString path = bench.folder + QStringLiteral("/writing.polku");
    const LongPlan plan = makeLongPlan(path, catalogue, bench.quick ? 50 : 2500, bench.quick ? 200 : 20'000);
    const ui::theme::Theme theme(*qApp, ui::theme::Scheme::Light);
    const QString copy = bench.folder + QStringLiteral("/writing-floor.polku");
    QFile::copy(path, copy);
    BareSqlite floor(copy);
    ui::Desk desk;
    desk.setWorkspace(required(Workspace::open(path, {})));
    desk.setAcademy(plan.academy);

    Comparison opened{
        QStringLiteral("Open a plan of 16 long sections, painted"), QStringLiteral("ms"), {}, {}, {}, 200};
    measure(
        opened, bench.runs(11),
        [&](int) {
            return milliseconds([&] {
                const QByteArray id = QByteArray::number(plan.plan.value);
                floor.readAll("SELECT * FROM plan WHERE id = " + id);
                floor.readAll("SELECT * FROM plan_section WHERE plan = " + id + " ORDER BY rank, id");
                floor.readAll("SELECT * FROM comment WHERE team = " + QByteArray::number(plan.team.value));
            });
        },
        [&](int) { return milliseconds([&] { openPlan(desk); }); });
    rows.push_back(opened);

    const std::unique_ptr<ui::PlanPage> page = openPlan(desk);
    page->show(RecordRef(plan.first));
    auto *ours = page->findChild<ui::MarkdownText *>(QStringLiteral("body"));
    QTextEdit bare;
    bare.resize(ours->size());
    bare.setMarkdown(plan.body);
    bare.show();
    QObject::connect(&desk, &ui::Desk::changed, page.get(), [&](const Changes &changes) { page->refresh(changes); });
    settle();
    goToMiddle(&bare);
    goToMiddle(ours);
    settle();

    Comparison key{
        QStringLiteral("A key in a section of 20,000 words, until painted"), QStringLiteral("ms"), {}, {}, 1.5, 16};
    measure(
        key, bench.runs(201), [&](int run) { return keyMilliseconds(&bare, run); },
        [&](int run) { return keyMilliseconds(ours, run); });
    rows.push_back(key);

    // What the next key waits for when typing has rested.
    Comparison rest{
        QStringLiteral("Writing these 20,000 words down when typing rests"), QStringLiteral("ms"), {}, {}, {}, 100};
    BareUpdate update(floor, "plan_section", "body");
    measure(
        rest, bench.runs(21),
        [&](int run) {
            keyMilliseconds(&bare, run);
            const QString text = plan.body + QString::number(run);
            return milliseconds([&] { update.run(plan.first.value, text); });
        },
        [&](int run) {
            keyMilliseconds(ours, run);
            return milliseconds([&] {
                page->commitPending();
                QCoreApplication::processEvents();
            });
        });
    rows.push_back(rest);
}

} // namespace polku::bench
