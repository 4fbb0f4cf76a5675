#include "fields/commentthread.h"

#include "base/format.h"
#include "catalogue/wording.h"
#include "fields/commentedit.h"
#include "store/workspace.h"
#include "theme/draw.h"
#include "widgets/flowlayout.h"
#include "widgets/statebadge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>

namespace polku::ui {

constexpr int linesOfAnswer = 3;
/// Of the words that a thread is about, so many letters are shown.
constexpr int shownOfAnchor = 90;

CommentThread::CommentThread(RecordSource &source, const polku::CommentThread &thread, CommentThreadContext context,
                             QWidget *parent)
    : QFrame(parent),
      m_source(source),
      m_thread(thread),
      m_context(std::move(context)),
      m_answer(new QPushButton(tr("Answer"), this)),
      m_resolve(new QPushButton(thread.resolved() ? tr("Reopen") : tr("Resolve"), this)),
      m_show(new QPushButton(tr("Show the words"), this)),
      m_go(new QPushButton(tr("Go there"), this)),
      m_answering(new QWidget(this)),
      m_text(new CommentEdit(linesOfAnswer, m_answering))
{
    setObjectName(QStringLiteral("commentThread"));
    const Comment &first = thread.first();
    setAccessibleName(
        tr("Comment by %1")
            .arg(first.author.isEmpty() ? choiceLabel(first.side, Words(source.language())) : first.author));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap12, theme::gap8, theme::gap12, theme::gap8);
    layout->setSpacing(theme::gap4);
    addHead(layout);
    for (const Comment &comment : thread.comments)
        addComment(layout, comment);
    if (thread.resolved())
        layout->addWidget(new StateBadge(Standing::Done, tr("Resolved"), this));
    addButtons(layout);
    setAnchorStands(m_context.anchorStands);
    m_text->setPeople(m_context.people);
    if (const QString begun = m_source.draft(id()); !begun.isEmpty())
        setTyped(begun);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_source.keepDraft(id(), m_text->toPlainText()); });
}

static QLabel *addNote(QVBoxLayout *layout, const QString &text, const char *name)
{
    auto *label = new QLabel(text, layout->parentWidget());
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setType(label, theme::Type::Small);
    theme::setInk(label, &theme::Tokens::muted);
    layout->addWidget(label);
    return label;
}

/// What it is about, and the words.
void CommentThread::addHead(QVBoxLayout *layout)
{
    if (!m_context.about.isEmpty())
        addNote(layout, tr("About “%1”").arg(m_context.about), "commentAbout");
    if (anchor().isEmpty())
        return;
    const QString words = anchor().size() > shownOfAnchor ? anchor().left(shownOfAnchor) + QChar(0x2026) : anchor();
    addNote(layout, tr("On the words “%1”").arg(words), "commentAnchor");
    m_gone = addNote(layout, tr("These words are no longer in the text."), "commentAnchorGone");
    theme::setInk(m_gone, &theme::Tokens::attention);
}

void CommentThread::setAnchorStands(bool stands)
{
    if (!m_gone)
        return;
    m_gone->setVisible(!stands);
    m_show->setVisible(stands && !m_context.leads);
}

/// The text with those it speaks to in bold; plain when it speaks to nobody.
static void showSpoken(QLabel *label, const QString &text, const std::vector<Addressee> &people)
{
    const std::vector<Mention> mentions = findMentions(text, namesOf(people));
    if (mentions.empty()) {
        label->setTextFormat(Qt::PlainText);
        label->setText(text);
        return;
    }
    QString html;
    qsizetype from = 0;
    for (const Mention &mention : mentions) {
        html += text.mid(from, mention.start - from).toHtmlEscaped();
        html += QStringLiteral("<b>%1</b>").arg(text.mid(mention.start, mention.length).toHtmlEscaped());
        from = mention.start + mention.length;
    }
    html += text.mid(from).toHtmlEscaped();
    label->setTextFormat(Qt::RichText);
    label->setText(html.replace(QLatin1Char('\n'), QStringLiteral("<br>")));
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
    auto *text = new QLabel(this);
    showSpoken(text, comment.text, m_context.people);
    text->setObjectName(QStringLiteral("commentBody"));
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
    m_show->setObjectName(QStringLiteral("showAnchor"));
    m_show->setAccessibleDescription(anchor());
    m_show->hide();
    m_go->setObjectName(QStringLiteral("goToSubject"));
    m_go->setAccessibleDescription(m_context.about);
    m_go->setVisible(m_context.leads);
    for (QPushButton *button : {m_answer, m_resolve, m_show, m_go})
        flow->addWidget(button);
    connect(m_show, &QPushButton::clicked, this, &CommentThread::opened);
    connect(m_go, &QPushButton::clicked, this, &CommentThread::subjectRequested);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    layout->addWidget(buttons);

    m_text->setObjectName(QStringLiteral("answerText"));
    m_text->setAccessibleName(tr("Answer to the comment"));
    m_text->setPlaceholderText(tr("Ctrl+Enter sends"));
    // Later: sending deletes the field that the key is being given to.
    connect(m_text, &CommentEdit::sent, this, &CommentThread::send, Qt::QueuedConnection);
    connect(m_text, &CommentEdit::givenUp, this, &CommentThread::endAnswer);
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

    for (QPushButton *button : {m_answer, m_resolve, m_show, m_go, send, cancel})
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

void CommentThread::setPointedAt(bool pointedAt)
{
    m_pointedAt = pointedAt;
    setAccessibleDescription(pointedAt ? tr("The comment that you came for") : QString());
    update();
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
    Q_EMIT opened();
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
    if (source.attempt(answerThread(*source.workspace(), thread, m_context.side(), text))) {
        source.say(tr("The answer was sent."), true);
    } else if (still) {
        setTyped(text);
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

void CommentThread::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    Q_EMIT opened();
}

void CommentThread::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    const QColor &line = m_pointedAt ? tokens.accent : tokens.line;
    theme::draw::box(&painter, rect(), m_thread.resolved() ? tokens.window : tokens.surface, line, theme::cardRadius);
    if (m_pointedAt)
        painter.fillRect(QRect(0, theme::cardRadius, 3, height() - 2 * theme::cardRadius), tokens.accent);
}

} // namespace polku::ui
