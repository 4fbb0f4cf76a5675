#pragma once

#include "academy/comments.h"
#include "fields/commentthread.h"
#include "fields/markdowntext.h"
#include "pages/plan/planpage.h"
#include "support/windowscene.h"

#include <QAction>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>

namespace polku::test {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The window with the plan page, its comments, and a coach who has a name.
class PlanCommentScene : public WindowScene
{
public:
    PlanCommentScene()
    {
        goTo("plan");
        workspace().setAuthor(text("Outi Coach"));
    }

    ui::PlanPage *page() const { return qobject_cast<ui::PlanPage *>(window->pages()->current()); }
    ui::MarkdownText *body() const { return find<ui::MarkdownText>("body"); }
    QPlainTextEdit *composer() const { return find<QPlainTextEdit>("newComment"); }
    QListWidget *names() const { return window->findChild<QListWidget *>(text("mentionNames")); }
    QListView *list() const { return find<QListView>("planPath"); }
    PlanSection section(int row) const
    {
        return all<PlanSection>(
            Query().where(&PlanSection::team, page()->team()).orderBy(&PlanSection::rank))[size_t(row)];
    }
    /// The section in that row with this text, open.
    PlanSectionId open(int row, const char *body) const
    {
        const PlanSectionId id = section(row).id;
        valueOf(workspace().edit({}, [&](Edit &edit) {
            edit.set(id, &PlanSection::body, text(body));
            edit.set(id, &PlanSection::state, ReviewState::Draft);
        }));
        list()->setCurrentIndex(list()->model()->index(row, 0));
        return id;
    }
    std::vector<polku::CommentThread> threads(RecordRef about) const
    {
        return valueOf(workspace().read([&](const Reader &reader) { return readThreads(reader, about); }));
    }
    void select(const char *words) const
    {
        QVERIFY(body()->find(text(words)) || (body()->moveCursor(QTextCursor::Start), body()->find(text(words))));
    }
    void act(const char *action) const { page()->findChild<QAction *>(text(action))->trigger(); }
    void comment(const char *words) const
    {
        composer()->setFocus();
        QTest::keyClicks(composer(), text(words));
        QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier);
    }
    /// The visible widgets of that name, from the top.
    template <class W>
    QList<W *> seen(const char *name) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QList<W *> found;
        for (W *widget : page()->template findChildren<W *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                found.append(widget);
        }
        std::sort(found.begin(), found.end(),
                  [](const W *a, const W *b) { return a->mapToGlobal(QPoint()).y() < b->mapToGlobal(QPoint()).y(); });
        return found;
    }
    /// The words that are shown as what a comment is about, or those that something is said about.
    QStringList marks(bool shown) const
    {
        QStringList words;
        for (const auto &mark : body()->extraSelections()) {
            if ((mark.format.background().style() != Qt::NoBrush) == shown)
                words.append(mark.cursor.selectedText());
        }
        return words;
    }
    QString marked() const { return marks(true).value(0); }
    /// The section of goals, open, with the keys in the table of the goals, on the first.
    Goal chooseGoal() const
    {
        const Goal goal = all<Goal>(Query().where(&Goal::team, page()->team()).orderBy(&Goal::rank)).front();
        list()->setCurrentIndex(list()->model()->index(rowOf(goal.section), 0));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_F6);
        return goal;
    }
    int rowOf(PlanSectionId section) const
    {
        const auto sections =
            all<PlanSection>(Query().where(&PlanSection::team, page()->team()).orderBy(&PlanSection::rank));
        for (size_t row = 0; row < sections.size(); ++row) {
            if (sections[row].id == section)
                return int(row);
        }
        qFatal("The goal stands in no section.");
    }
    /// The text of the comment that the person was led to, when it is in sight.
    QString pointedAt() const
    {
        QCoreApplication::processEvents();
        for (const ui::CommentThread *thread : seen<ui::CommentThread>("commentThread")) {
            if (thread->isPointedAt() && !thread->visibleRegion().isEmpty())
                return thread->first().text;
        }
        return {};
    }
    void scope(const char *id) const
    {
        QTest::mouseClick(find<QAbstractButton>((QByteArray("chip_") + id).constData()), Qt::LeftButton);
    }
};

} // namespace polku::test
