#include "pages/plan/goalspart.h"

#include "academy/comments.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "shell/desk.h"
#include "theme/icon.h"
#include "theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>

namespace polku::ui {

static RecordTable *makeGoalTable(Desk &desk)
{
    Column title = Column::of(&Goal::title, true);
    title.title = [] { return GoalsPart::tr("Goal"); };
    auto *table = new RecordTable(
        desk, RecordKind::Goal,
        {title, Column::of(&Goal::indicator, true), Column::of(&Goal::baseline, true), Column::of(&Goal::target, true)},
        {[] { return GoalsPart::tr("Goals"); }, [] { return GoalsPart::tr("Add a goal"); },
         [] { return GoalsPart::tr("Remove the goal"); },
         [] {
             return GoalsPart::tr("What should be different in two years? Three to five goals are enough, each "
                                  "with an indicator, where you are now and where you want to be.");
         }});
    table->setWordColumns({0, 1});
    table->setMovable();
    table->detail()->addFields(&Goal::due, &Goal::owner, &Goal::ownerRole, &Goal::area, &Goal::theme, &Goal::state,
                               &Goal::description);
    return table;
}

GoalsPart::GoalsPart(Desk &desk, QWidget *parent)
    : TablePart(
          makeGoalTable(desk),
          [](RecordTable *bound, const PartPlace &place) {
              Goal prototype;
              prototype.title = tr("New goal");
              bindToPlan(bound, place, prototype);
          },
          parent),
      m_desk(desk),
      m_comments(new QPushButton),
      m_thread(new QPushButton)
{
    m_comments->setObjectName(QStringLiteral("goalComments"));
    m_comments->setIcon(theme::icon("comment"));
    m_thread->setObjectName(QStringLiteral("goalThread"));
    m_thread->setIcon(theme::icon("link"));
    for (QPushButton *button : {m_comments, m_thread})
        theme::setButtonKind(button, theme::ButtonKind::Link);
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_comments);
    buttons->addWidget(m_thread);
    buttons->addStretch(1);
    table()->addBelow(row);
    connect(m_comments, &QPushButton::clicked, this, [this] { Q_EMIT commentsRequested(current()); });
    connect(m_thread, &QPushButton::clicked, this,
            [this] { Q_EMIT placeRequested(QStringLiteral("chain"), current()); });
    connect(this, &PartView::currentChanged, this, &GoalsPart::showCount);
    showCount();
}

void GoalsPart::setPlace(const PartPlace &place)
{
    TablePart::setPlace(place);
    showCount();
}

void GoalsPart::refresh(const Changes &changes)
{
    TablePart::refresh(changes);
    if (changes.touches(RecordKind::Comment))
        showCount();
}

void GoalsPart::showCount()
{
    int open = 0;
    const RecordRef goal = current();
    if (goal.id && m_desk.workspace()) {
        const auto threads = m_desk.attempt(
            m_desk.workspace()->read([goal](const Reader &reader) { return readThreads(reader, goal); }));
        for (const polku::CommentThread &thread : threads.value_or(std::vector<polku::CommentThread>()))
            open += thread.resolved() ? 0 : 1;
    }
    m_comments->setText(open > 0 ? tr("%n open comment(s) on the goal", nullptr, open) : tr("Comment on the goal"));
    m_comments->setAccessibleName(m_comments->text());
    m_thread->setText(tr("Follow from gap to result"));
    m_thread->setAccessibleName(m_thread->text());
    m_thread->setToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G).toString(QKeySequence::NativeText));
    m_comments->setToolTip(tr("Read and write what is said about the goal (Ctrl+Alt+M)"));
}

void GoalsPart::changeEvent(QEvent *event)
{
    TablePart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCount();
}

} // namespace polku::ui
