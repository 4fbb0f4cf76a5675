#include "fields/commentthread.h"

#include "base/format.h"
#include "catalogue/wording.h"
#include "store/workspace.h"
#include "theme/draw.h"
#include "widgets/flowlayout.h"
#include "widgets/statebadge.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

namespace polku::ui {

constexpr int linesOfAnswer = 3;

CommentThread::CommentThread(RecordSource &source, const polku::CommentThread &thread, const QString &about,
                             QWidget *parent)
    : QFrame(parent),
      m_source(source),
      m_thread(thread),
      m_answer(new QPushButton(tr("Answer"), this)),
      m_resolve(new QPushButton(thread.resolved() ? tr("Reopen") : tr("Resolve"), this)),
      m_answering(new QWidget(this)),
      m_text(new QPlainTextEdit(m_answering))
{
    setObjectName(QStringLiteral("commentThread"));
    const Comment &first = thread.first();
    setAccessibleName(
        tr("Comment by %1")
            .arg(first.author.isEmpty() ? choiceLabel(first.side, Words(source.language())) : first.author));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap12, theme::gap8, theme::gap12, theme::gap8);
    layout->setSpacing(theme::gap4);
    const auto addNote = [&](const QString &text, const char *name) {
        auto *label = new QLabel(text, this);
        label->setObjectName(QString::fromLatin1(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        theme::setType(label, theme::Type::Small);
        theme::setInk(label, &theme::Tokens::muted);
        layout->addWidget(label);
    };
    if (!about.isEmpty())
        addNote(tr("About “%1”").arg(about), "commentAbout");
    if (!thread.first().anchor.isEmpty())
        addNote(tr("On the words “%1”").arg(thread.first().anchor), "commentAnchor");
    for (const Comment &comment : thread.comments)
        addComment(layout, comment);
    if (thread.resolved())
        layout->addWidget(new StateBadge(Standing::Done, tr("Resolved"), this));
    addButtons(layout);
    if (const QString begun = m_source.draft(id()); !begun.isEmpty())
        setTyped(begun);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_source.keepDraft(id(), m_text->toPlainText()); });
}

void CommentThread::addComment(QVBoxLayout *layout, const Comment &comment)
{
    const Words words(m_source.language());
    const QString side = choiceLabel(comment.side, words);
    const QString when = formatMoment(m_source.language(), comment.at);
    auto *head = new QLabel(comment.author.isEmpty() ? QStringLiteral("%1 · %2").arg(side, when)
                                                     : QStringLiteral("%1 · %2 · %3").arg(comment.author, side, when),
                            this);
    head->setObjectName(QStringLiteral("commentHead"));
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    theme::setType(head, theme::Type::Small);
    theme::setInk(head, &theme::Tokens::muted);
    auto *text = new QLabel(comment.text, this);
    text->setObjectName(QStringLiteral("commentBody"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(head->text(), comment.text));
    if (comment.id != m_thread.id())
        layout->addSpacing(theme::gap4);
    layout->addWidget(head);
    layout->addWidget(text);
}

void CommentThread::addButtons(QVBoxLayout *layout)
{
    const bool writable = !m_source.workspace()->isReadOnly();
    m_answer->setObjectName(QStringLiteral("answerThread"));
    m_answer->setAccessibleDescription(m_thread.first().text);
    m_answer->setEnabled(writable);
    m_resolve->setObjectName(QStringLiteral("resolveThread"));
    m_resolve->setAccessibleDescription(m_thread.first().text);
    m_resolve->setEnabled(writable);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, theme::gap8);
    flow->addWidget(m_answer);
    flow->addWidget(m_resolve);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    layout->addWidget(buttons);

    m_text->setObjectName(QStringLiteral("answerText"));
    m_text->setAccessibleName(tr("Answer to the comment"));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(theme::gap8 - 1);
    m_text->setPlaceholderText(tr("Ctrl+Enter sends"));
    m_text->setFixedHeight(linesOfAnswer * m_text->fontMetrics().lineSpacing() + theme::gap16);
    m_text->installEventFilter(this);
    auto *send = new QPushButton(tr("Send"), m_answering);
    send->setObjectName(QStringLiteral("sendAnswer"));
    auto *cancel = new QPushButton(tr("Cancel"), m_answering);
    cancel->setObjectName(QStringLiteral("cancelAnswer"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap8);
    row->addWidget(send);
    row->addWidget(cancel);
    row->addStretch();
    auto *answering = new QVBoxLayout(m_answering);
    answering->setContentsMargins(0, 0, 0, 0);
    answering->setSpacing(theme::gap4);
    answering->addWidget(m_text);
    answering->addLayout(row);
    m_answering->hide();
    layout->addWidget(m_answering);

    for (QPushButton *button : {m_answer, m_resolve, send, cancel})
        button->setAccessibleName(button->text());
    connect(m_answer, &QPushButton::clicked, this, &CommentThread::beginAnswer);
    connect(send, &QPushButton::clicked, this, &CommentThread::send);
    connect(cancel, &QPushButton::clicked, this, &CommentThread::endAnswer);
    connect(m_resolve, &QPushButton::clicked, this, [this] {
        const bool resolve = !m_thread.resolved();
        RecordSource &source = m_source; // this widget goes when the threads are read anew
        if (source.attempt(setResolved(*source.workspace(), id(), resolve)))
            source.say(resolve ? tr("The comment was resolved.") : tr("The comment was opened again."), true);
    });
}

bool CommentThread::contains(CommentId comment) const
{
    return std::any_of(m_thread.comments.begin(), m_thread.comments.end(),
                       [comment](const Comment &c) { return c.id == comment; });
}

QString CommentThread::typed() const
{
    return m_text->toPlainText();
}

void CommentThread::setTyped(const QString &text)
{
    m_text->setPlainText(text);
    m_answering->show();
    m_answer->hide();
}

bool CommentThread::isAnswering() const
{
    return !m_answering->isHidden();
}

bool CommentThread::hasFocusInside() const
{
    return m_text->hasFocus();
}

void CommentThread::beginAnswer()
{
    m_answering->show();
    m_answer->hide();
    m_text->setFocus(Qt::OtherFocusReason);
}

void CommentThread::endAnswer()
{
    m_text->clear();
    m_answer->show();
    m_answer->setFocus(Qt::OtherFocusReason);
    m_answering->hide();
}

void CommentThread::send()
{
    const QString text = m_text->toPlainText();
    m_text->clear(); // sent is no longer typed: the threads are read anew before this returns
    m_answering->hide();
    RecordSource &source = m_source;
    const CommentId thread = id();
    const QPointer<CommentThread> still(this);
    if (source.attempt(answerThread(*source.workspace(), thread, Side::Coach, text))) {
        source.say(tr("The answer was sent."), true);
    } else if (still) {
        setTyped(text);
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

bool CommentThread::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            // Not at once: sending deletes the field that the key is being given to.
            QMetaObject::invokeMethod(this, &CommentThread::send, Qt::QueuedConnection);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            endAnswer();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommentThread::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    theme::draw::box(&painter, rect(), m_thread.resolved() ? tokens.window : tokens.surface, tokens.line,
                     theme::cardRadius);
}

} // namespace polku::ui
