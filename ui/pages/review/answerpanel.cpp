#include "pages/review/answerpanel.h"

#include "academy/reviewtext.h"
#include "base/format.h"
#include "fields/commentthreads.h"
#include "fields/commit.h"
#include "fields/dayedit.h"
#include "model/records.h"
#include "model/work.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/flowlayout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int linesOfAnswer = 5;

static QLabel *addLabel(QVBoxLayout *layout, const char *name)
{
    auto *label = new QLabel(layout->parentWidget());
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    layout->addWidget(label);
    return label;
}

AnswerPanel::AnswerPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_threads(new CommentThreads(desk, this)),
      m_last(new QWidget(this)),
      m_answer(new QPlainTextEdit(this)),
      m_accept(new QPushButton(this)),
      m_return(new QPushButton(this)),
      m_comment(new QPushButton(this)),
      m_reopen(new QPushButton(this)),
      m_record(new QPushButton(this)),
      m_came(new DayEdit(desk, fieldOf(&Submission::submittedOn), this))
{
    setObjectName(QStringLiteral("answerPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap16, theme::gap16, theme::gap16, theme::gap12);
    layout->setSpacing(theme::gap8);
    m_heading = addLabel(layout, "commentsHeading");
    theme::setType(m_heading, theme::Type::Heading);
    m_threads->setComposer(false);
    layout->addWidget(m_threads, 1);
    auto *last = new QVBoxLayout(m_last);
    last->setContentsMargins(0, 0, 0, theme::gap8);
    last->setSpacing(theme::gap4);
    m_responseHeading = addLabel(last, "responseHeading");
    theme::setType(m_responseHeading, theme::Type::Small);
    theme::setInk(m_responseHeading, &theme::Tokens::muted);
    m_response = addLabel(last, "response");
    m_threads->setHead(m_last);
    m_answerHeading = addLabel(layout, "answerHeading");
    theme::setType(m_answerHeading, theme::Type::Heading);
    m_answerHeading->setBuddy(m_answer);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setTabChangesFocus(true);
    m_answer->document()->setDocumentMargin(theme::gap8 - 1);
    m_answer->setFixedHeight(linesOfAnswer * m_answer->fontMetrics().lineSpacing() + theme::gap16);
    m_answer->installEventFilter(this);
    layout->addWidget(m_answer);

    m_accept->setObjectName(QStringLiteral("acceptReview"));
    theme::setButtonKind(m_accept, theme::ButtonKind::Primary);
    m_return->setObjectName(QStringLiteral("returnReview"));
    m_comment->setObjectName(QStringLiteral("commentReview"));
    m_reopen->setObjectName(QStringLiteral("reopenReview"));
    m_record->setObjectName(QStringLiteral("recordSubmitted"));
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, theme::gap8);
    for (QPushButton *button : {m_accept, m_return, m_comment, m_reopen, m_record})
        flow->addWidget(button);
    m_came->setObjectName(QStringLiteral("cameOn"));
    flow->addWidget(m_came);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    layout->addWidget(buttons);
    m_reason = addLabel(layout, "answerReason");
    theme::setType(m_reason, theme::Type::Small);
    theme::setInk(m_reason, &theme::Tokens::muted);

    for (const ReviewStep step :
         {ReviewStep::Approve, ReviewStep::Return, ReviewStep::Comment, ReviewStep::Reopen, ReviewStep::Submit})
        connect(buttonOf(step), &QPushButton::clicked, this, [this, step] { take(step); });
    connect(m_threads, &CommentThreads::anchorOpened, this, &AnswerPanel::anchorOpened);
    connect(m_threads, &CommentThreads::subjectRequested, this,
            [this](RecordRef, CommentId comment) { m_desk.open(comment); });
    connect(m_answer, &QPlainTextEdit::textChanged, this, [this] {
        if (m_item)
            m_desk.keepDraft(m_item->record, m_answer->toPlainText());
        updateButtons();
    });
    retranslate();
}

QPushButton *AnswerPanel::buttonOf(ReviewStep step) const
{
    switch (step) {
    case ReviewStep::Approve:
        return m_accept;
    case ReviewStep::Return:
        return m_return;
    case ReviewStep::Comment:
        return m_comment;
    case ReviewStep::Reopen:
        return m_reopen;
    case ReviewStep::Submit:
        return m_record;
    case ReviewStep::Start:
        break; // the team's
    }
    return nullptr;
}

void AnswerPanel::retranslate()
{
    m_heading->setText(tr("Comments"));
    m_answerHeading->setText(tr("Your answer"));
    m_answer->setAccessibleName(tr("Your answer"));
    m_answer->setPlaceholderText(tr("Write to the team; Ctrl+Enter sends it as a comment"));
    m_accept->setText(tr("Accept"));
    m_accept->setToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A).toString(QKeySequence::NativeText));
    m_return->setText(tr("Return with comment"));
    m_return->setToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R).toString(QKeySequence::NativeText));
    m_comment->setText(tr("Comment"));
    m_comment->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_reopen->setText(tr("Reopen"));
    m_record->setText(tr("Record as submitted"));
    m_record->setToolTip(tr("For what the team has sent in some other way, such as by e-mail or on paper."));
    for (QPushButton *button : {m_accept, m_return, m_comment, m_reopen, m_record})
        button->setAccessibleName(button->text());
    m_came->setName(tr("On which day it came"));
    m_came->setToolTip(tr("The day on which it came, today at the latest"));
    m_record->setAccessibleDescription(m_record->toolTip());
    m_reopen->setAccessibleDescription(tr("Takes your answer back and puts this into the queue again."));
    readResponse();
    updateButtons();
}

void AnswerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AnswerPanel::setItem(const std::optional<ReviewItem> &item)
{
    const bool other = !item || !m_item || item->record != m_item->record;
    m_item = item;
    setVisible(item.has_value());
    m_came->setLatest(m_desk.today());
    if (other)
        m_came->setDay(m_desk.today());
    if (other) {
        std::vector<RecordRef> subjects;
        if (item) {
            subjects = m_desk
                           .attempt(m_desk.workspace()->read(
                               [&](const Reader &reader) { return handedIn(reader, item->record); }))
                           .value_or(std::vector<RecordRef>());
            subjects.insert(subjects.begin(), item->record);
        }
        m_threads->setSubjects(subjects);
        m_answer->setPlainText(item ? m_desk.draft(item->record) : QString());
    }
    readResponse();
    updateButtons();
}

void AnswerPanel::refresh(const Changes &changes)
{
    m_threads->refresh(changes);
}

void AnswerPanel::beginComment(const QString &words)
{
    m_threads->beginOn(words);
}

void AnswerPanel::showComment(CommentId comment)
{
    m_threads->showComment(comment);
}

/// A submission's last answer, unless it stands among the comments anyway.
void AnswerPanel::readResponse()
{
    QString response;
    QDate day;
    if (m_item && m_item->record.kind == RecordKind::Submission) {
        m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
            if (const auto submission = reader.find(SubmissionId{m_item->record.id})) {
                response = submission->response;
                day = submission->reviewedOn;
            }
            for (const polku::CommentThread &thread : readThreads(reader, m_item->record)) {
                if (thread.first().side == Side::Coach && thread.first().text == response)
                    response.clear();
            }
            return true;
        }));
    }
    m_responseHeading->setText(day.isValid() ? tr("Your answer on %1").arg(formatDate(m_desk.language(), day))
                                             : tr("Your answer to the earlier version"));
    m_response->setText(response);
    m_last->setVisible(!response.isEmpty());
}

void AnswerPanel::updateButtons()
{
    if (!m_item)
        return;
    const bool writable = !m_desk.workspace()->isReadOnly();
    const bool written = !m_answer->toPlainText().trimmed().isEmpty();
    const auto allowed = [&](ReviewStep step) { return stateAfter(m_item->state, Side::Coach, step, m_item->title); };
    const auto accept = allowed(ReviewStep::Approve);
    const auto back = allowed(ReviewStep::Return);
    m_answer->setReadOnly(!writable);
    m_accept->setEnabled(writable && accept.has_value());
    m_return->setEnabled(writable && back.has_value() && written);
    m_comment->setEnabled(writable && written);
    m_reopen->setVisible(allowed(ReviewStep::Reopen).has_value());
    m_reopen->setEnabled(writable);
    m_record->setVisible(allowed(ReviewStep::Submit).has_value());
    m_record->setEnabled(writable);
    m_came->setVisible(!m_record->isHidden());
    m_came->setEnabled(writable);

    QString reason;
    if (!writable)
        reason = tr("The file is open for reading only, so nothing can be answered.");
    else if (!accept)
        reason = sentenceOf(accept.error());
    else if (!written)
        reason = tr("To return it, write first what should change.");
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_return->setAccessibleDescription(m_return->isEnabled() ? QString() : reason);
    m_accept->setAccessibleDescription(m_accept->isEnabled() ? QString() : reason);
}

void AnswerPanel::take(ReviewStep step)
{
    const QPushButton *button = buttonOf(step);
    if (!m_item || !button || button->isHidden() || !button->isEnabled())
        return;
    // The page goes to the next item before this returns.
    const ReviewItem item = *m_item;
    if (step == ReviewStep::Submit) { // it has yet to be read; an answer that was begun stays
        if (m_desk.attempt(handIn(*m_desk.workspace(), item.record, Side::Coach, m_came->day())))
            Q_EMIT taken(item, step);
        return;
    }
    const QString text = m_answer->toPlainText();
    {
        const QSignalBlocker quiet(m_answer);
        m_answer->clear();
    }
    if (m_desk.attempt(takeReviewStep(*m_desk.workspace(), item.record, step, Side::Coach, text))) {
        m_desk.keepDraft(item.record, {});
        updateButtons();
        Q_EMIT taken(item, step);
        return;
    }
    if (m_item && m_item->record == item.record)
        m_answer->setPlainText(text);
}

bool AnswerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_answer && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            take(ReviewStep::Comment);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace polku::ui
