#include "fields/commentthreads.h"

#include "fields/commentthread.h"
#include "store/workspace.h"
#include "theme/tokens.h"

#include <QEvent>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int linesOfComposer = 3;

CommentThreads::CommentThreads(RecordSource &source, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_list(new QVBoxLayout(m_content)),
      m_none(new QLabel(m_content)),
      m_composer(new QWidget(this)),
      m_text(new QPlainTextEdit(m_composer)),
      m_send(new QPushButton(m_composer))
{
    setObjectName(QStringLiteral("commentThreads"));
    m_none->setObjectName(QStringLiteral("noComments"));
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    theme::setInk(m_none, &theme::Tokens::muted);
    m_list->setContentsMargins(0, 0, theme::gap4, 0);
    m_list->setSpacing(theme::gap8);
    m_list->addWidget(m_none);
    m_list->addStretch();
    m_scroll->setObjectName(QStringLiteral("commentList"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    m_text->setObjectName(QStringLiteral("newComment"));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(theme::gap8 - 1);
    m_text->setFixedHeight(linesOfComposer * m_text->fontMetrics().lineSpacing() + theme::gap16);
    m_text->installEventFilter(this);
    m_send->setObjectName(QStringLiteral("sendComment"));
    m_send->setEnabled(false);
    auto *composer = new QVBoxLayout(m_composer);
    composer->setContentsMargins(0, 0, 0, 0);
    composer->setSpacing(theme::gap8);
    composer->addWidget(m_text);
    composer->addWidget(m_send, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_composer);

    connect(m_send, &QPushButton::clicked, this, &CommentThreads::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty() && !m_source.workspace()->isReadOnly());
    });
    retranslate();
}

void CommentThreads::retranslate()
{
    m_scroll->setAccessibleName(tr("Comments"));
    m_text->setAccessibleName(tr("New comment"));
    m_text->setPlaceholderText(tr("Write a comment; Ctrl+Enter sends"));
    m_send->setText(tr("Comment"));
    m_send->setAccessibleName(m_send->text());
    fill();
}

void CommentThreads::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommentThreads::setSubjects(const std::vector<RecordRef> &subjects)
{
    if (subjects == m_subjects)
        return;
    m_subjects = subjects;
    qDeleteAll(m_threads); // what is half written stays with its thread
    m_threads.clear();
    m_text->clear();
    fill();
}

void CommentThreads::refresh(const Changes &changes)
{
    if (changes.touches(RecordKind::Comment))
        fill();
}

void CommentThreads::setComposer(bool shown)
{
    m_composer->setVisible(shown);
}

void CommentThreads::setHead(QWidget *head)
{
    m_head = head;
    m_head->installEventFilter(this);
    m_list->insertWidget(0, head);
}

void CommentThreads::tellNone()
{
    m_none->setText(m_head && !m_head->isHidden()
                        ? tr("No other comments.")
                        : tr("No comments yet. Both the coach and the team may comment at any time."));
}

void CommentThreads::showComment(CommentId comment)
{
    for (CommentThread *thread : std::as_const(m_threads)) {
        if (thread->contains(comment)) {
            m_content->adjustSize();
            m_scroll->ensureWidgetVisible(thread);
        }
    }
}

void CommentThreads::fill()
{
    QHash<qint64, QString> typed;
    CommentId focused;
    for (CommentThread *thread : std::as_const(m_threads)) {
        if (thread->isAnswering())
            typed.insert(thread->id().value, thread->typed());
        if (thread->hasFocusInside())
            focused = thread->id();
        // Not at once: it may be one of its own buttons that brought us here.
        thread->hide();
        m_list->removeWidget(thread);
        thread->deleteLater();
    }
    m_threads.clear();
    if (!m_source.workspace() || m_subjects.empty()) {
        m_none->setVisible(false);
        return;
    }
    struct Found
    {
        QString about;
        std::vector<polku::CommentThread> threads;
    };
    const auto found = m_source.attempt(m_source.workspace()->read([&](const Reader &reader) {
        std::vector<Found> all;
        for (const RecordRef &subject : m_subjects)
            all.push_back(
                {subject == m_subjects.front() ? QString() : reader.titleOf(subject), readThreads(reader, subject)});
        return all;
    }));
    for (const Found &of : found.value_or(std::vector<Found>())) {
        for (const polku::CommentThread &thread : of.threads) {
            auto *shown = new CommentThread(m_source, thread, of.about, m_content);
            m_list->insertWidget(m_list->count() - 1, shown);
            m_threads.append(shown);
            if (typed.contains(thread.id().value))
                shown->setTyped(typed.value(thread.id().value));
            shown->show();
            if (thread.id() == focused && shown->isAnswering())
                shown->beginAnswer();
        }
    }
    tellNone();
    m_none->setVisible(m_threads.isEmpty());
}

void CommentThreads::send()
{
    if (m_subjects.empty() || !m_send->isEnabled())
        return;
    if (m_source.attempt(beginThread(*m_source.workspace(), m_subjects.front(), Side::Coach, m_text->toPlainText()))) {
        m_text->clear();
        m_source.say(tr("The comment was sent."), true);
    }
}

bool CommentThreads::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        tellNone();
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace polku::ui
