#pragma once

#include "fields/markdowntext.h"
#include "pages/plan/planpage.h"
#include "support/windowscene.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace polku::test {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The window with the plan page, and the keys of somebody who writes there.
class PlanPageScene : public WindowScene
{
public:
    explicit PlanPageScene(QSize size = {})
    {
        if (size.isValid())
            window->resize(size);
        goTo("plan");
    }

    ui::PlanPage *page() const { return qobject_cast<ui::PlanPage *>(window->pages()->current()); }
    QListView *list() const { return find<QListView>("planPath"); }
    /// Also while it lies over the window.
    ui::MarkdownText *body() const { return window->findChild<ui::MarkdownText *>(text("body")); }
    QString shownTitle() const { return find<QLabel>("sectionTitle")->text(); }
    std::vector<PlanSection> sections() const
    {
        return all<PlanSection>(Query().where(&PlanSection::team, page()->team()).orderBy(&PlanSection::rank));
    }
    PlanSection section(int row) const { return sections().at(size_t(row)); }
    void open(int row) const
    {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        body()->setFocus();
    }
    /// Makes the section as it was before anybody wrote.
    void clear(int row) const
    {
        valueOf(workspace().edit({}, [&](Edit &edit) {
            edit.set(section(row).id, &PlanSection::body, {});
            edit.set(section(row).id, &PlanSection::state, ReviewState::NotStarted);
        }));
    }
    /// Types; a line end is Enter.
    void keys(const char *typed) const
    {
        const QStringList lines = text(typed).split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                key(Qt::Key_Return);
            QTest::keyClicks(body(), lines[i]);
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(body(), key, modifiers); }
    void act(const char *action) const { page()->findChild<QAction *>(text(action))->trigger(); }
    void answer(const char *name) const
    {
        auto *dialog = window->findChild<QInputDialog *>(text("sectionNameDialog"));
        QVERIFY(dialog);
        auto *line = dialog->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, text(name));
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
};

} // namespace polku::test
