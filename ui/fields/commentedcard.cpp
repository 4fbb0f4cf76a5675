#include "fields/commentedcard.h"

#include "fields/commentthreads.h"
#include "store/workspace.h"
#include "theme/tokens.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace polku::ui {

CommentedCard::CommentedCard(RecordSource &source, const char *name, QWidget *card, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_comments(new CommentThreads(source))
{
    m_tabs->setObjectName(QString::fromLatin1(name) + QStringLiteral("Tabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    auto *comments = new QWidget;
    auto *around = new QVBoxLayout(comments);
    around->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap12);
    around->addWidget(m_comments);
    m_stack->addWidget(card);
    m_stack->addWidget(comments);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::gap8, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    retranslate();
}

void CommentedCard::setTabsName(std::function<QString()> name)
{
    m_name = std::move(name);
    retranslate();
}

void CommentedCard::setRecord(RecordRef record)
{
    m_record = record;
    m_comments->setSubjects(record.id ? std::vector<RecordRef>{record} : std::vector<RecordRef>());
    showCount();
}

void CommentedCard::refresh(const Changes &changes)
{
    m_comments->refresh(changes);
    if (changes.touches(RecordKind::Comment))
        showCount();
}

void CommentedCard::showCard()
{
    m_tabs->setCurrentIndex(Card);
}

void CommentedCard::showComment(CommentId comment)
{
    m_tabs->setCurrentIndex(Comments);
    m_comments->showComment(comment);
}

void CommentedCard::showCount()
{
    qsizetype open = 0;
    if (m_record.id && m_source.workspace()) {
        const auto threads = m_source.attempt(
            m_source.workspace()->read([this](const Reader &reader) { return readThreads(reader, m_record); }));
        for (const auto &thread : threads.value_or(std::vector<polku::CommentThread>()))
            open += thread.resolved() ? 0 : 1;
    }
    m_tabs->setTabText(Comments, open > 0 ? tr("Comments %1").arg(open) : tr("Comments"));
}

void CommentedCard::retranslate()
{
    if (m_name)
        m_tabs->setAccessibleName(m_name());
    m_tabs->setTabText(Card, tr("Card"));
    showCount();
}

void CommentedCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace polku::ui
