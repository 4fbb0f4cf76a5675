#include "fields/commentthreads.h"

#include "fields/commentedit.h"
#include "fields/commentthread.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QHash>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int linesOfComposer = 3;

/// A thread as it is to be shown.
struct CommentThreads::Found
{
    RecordRef subject;
    QString about; ///< empty for the record looked at
    bool anchorStands = true;
    polku::CommentThread thread;
};

CommentThreads::CommentThreads(RecordSource &source, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_list(new QVBoxLayout(m_content)),
      m_none(new QLabel(m_content)),
      m_composer(new QWidget(this)),
      m_about(new QWidget(m_composer)),
      m_aboutWords(new QLabel(m_about)),
      m_aboutWhole(new QToolButton(m_about)),
      m_text(new CommentEdit(linesOfComposer, m_composer)),
      m_send(new QPushButton(m_composer)),
      m_side(new QComboBox(m_composer))
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

    m_aboutWords->setObjectName(QStringLiteral("newCommentAnchor"));
    m_aboutWords->setTextFormat(Qt::PlainText);
    m_aboutWords->setWordWrap(true);
    theme::setType(m_aboutWords, theme::Type::Small);
    m_aboutWhole->setObjectName(QStringLiteral("dropCommentAnchor"));
    m_aboutWhole->setIcon(theme::icon("close"));
    m_aboutWhole->setAutoRaise(true);
    m_aboutWhole->setFocusPolicy(Qt::TabFocus);
    auto *about = new QHBoxLayout(m_about);
    about->setContentsMargins(0, 0, 0, 0);
    about->addWidget(m_aboutWords, 1);
    about->addWidget(m_aboutWhole, 0, Qt::AlignTop);
    m_about->hide();
    m_text->setObjectName(QStringLiteral("newComment"));
    m_send->setObjectName(QStringLiteral("sendComment"));
    m_send->setEnabled(false);
    m_side->setObjectName(QStringLiteral("commentSide"));
    m_side->addItems({QString(), QString()});
    m_side->setVisible(!source.team()); // in a team's view it is the team that speaks
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap8);
    row->addWidget(m_send);
    row->addStretch();
    row->addWidget(m_side);
    auto *composer = new QVBoxLayout(m_composer);
    composer->setContentsMargins(0, 0, 0, 0);
    composer->setSpacing(theme::gap8);
    composer->addWidget(m_about);
    composer->addWidget(m_text);
    composer->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_composer);

    connect(m_send, &QPushButton::clicked, this, &CommentThreads::send);
    connect(m_text, &CommentEdit::sent, this, &CommentThreads::send);
    connect(m_aboutWhole, &QToolButton::clicked, this, [this] { setAnchor({}); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty() && !m_source.workspace()->isReadOnly());
    });
    retranslate();
}

void CommentThreads::retranslate()
{
    m_scroll->setAccessibleName(tr("Comments"));
    m_text->setAccessibleName(tr("New comment"));
    m_text->setPlaceholderText(tr("Write a comment; Ctrl+Enter sends, @ names somebody"));
    m_send->setText(tr("Comment"));
    m_send->setAccessibleName(m_send->text());
    m_side->setItemText(0, tr("As the coach"));
    m_side->setItemText(1, tr("As the team"));
    m_side->setAccessibleName(tr("On whose side the comment is written"));
    m_aboutWhole->setToolTip(tr("Comment on the whole instead"));
    m_aboutWhole->setAccessibleName(m_aboutWhole->toolTip());
    setAnchor(m_anchor);
    fill();
}

void CommentThreads::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

Side CommentThreads::side() const
{
    if (m_source.team())
        return Side::Team;
    // Where there is no field for new ones, it is the coach who answers.
    return m_composes && m_side->currentIndex() == 1 ? Side::Team : Side::Coach;
}

void CommentThreads::setSubjects(const std::vector<RecordRef> &subjects)
{
    if (subjects == m_subjects && !m_team)
        return;
    // Of the first one, others may come and go with what is said about them.
    const bool others = subjects.empty() || m_subjects.empty() || subjects.front() != m_subjects.front();
    m_pointedAt = {};
    m_team = {};
    m_subjects = subjects;
    qDeleteAll(m_threads); // what is half written stays with its thread
    m_threads.clear();
    if (others) {
        m_text->clear();
        setAnchor({});
    }
    fill();
}

void CommentThreads::setTeam(TeamId team, Which which)
{
    m_team = team;
    m_which = which;
    m_pointedAt = {};
    fill();
}

void CommentThreads::refresh(const Changes &changes)
{
    if (changes.touches(RecordKind::Comment) || (m_people.empty() && changes.touches(RecordKind::Person)))
        fill();
    else if (std::any_of(m_subjects.begin(), m_subjects.end(),
                         [&](const RecordRef &subject) { return changes.touches(subject); }))
        updateAnchors();
}

void CommentThreads::setComposer(bool shown)
{
    m_composes = shown;
    showComposer();
}

void CommentThreads::showComposer()
{
    m_composer->setVisible((m_composes || !m_anchor.isEmpty()) && !m_team);
    m_side->setVisible(m_composes && !m_source.team()); // else it is known who writes
}

void CommentThreads::setAnchor(const QString &words)
{
    m_anchor = words;
    m_aboutWords->setText(tr("On the words “%1”").arg(words));
    m_about->setVisible(!words.isEmpty());
    showComposer();
}

void CommentThreads::beginOn(const QString &words)
{
    setAnchor(words);
    m_text->setFocus(Qt::OtherFocusReason);
}

void CommentThreads::setHead(QWidget *head)
{
    m_head = head;
    m_head->installEventFilter(this);
    m_list->insertWidget(0, head);
}

void CommentThreads::tellNone()
{
    if (m_team && m_which == Which::ToMe)
        m_none->setText(tr("Nobody has written to you with “@” and your name. The name that you sign with is in the "
                           "menu File."));
    else if (m_team)
        m_none->setText(tr("No open comments. What has been resolved stays with its section."));
    else if (m_head && !m_head->isHidden())
        m_none->setText(tr("No other comments."));
    else
        m_none->setText(tr("No comments yet. Both the coach and the team may comment at any time."));
}

void CommentThreads::showComment(CommentId comment)
{
    m_pointedAt = comment;
    for (CommentThread *thread : std::as_const(m_threads))
        thread->setPointedAt(thread->contains(comment));
    scrollToPointedAt();
    // A page that has just been opened has not shared its room yet.
    QMetaObject::invokeMethod(this, &CommentThreads::scrollToPointedAt, Qt::QueuedConnection);
    if (const CommentThread *thread = threadOf(comment))
        Q_EMIT anchorOpened(thread->anchor());
}

CommentThread *CommentThreads::threadOf(CommentId comment) const
{
    for (CommentThread *thread : m_threads) {
        if (thread->contains(comment))
            return thread;
    }
    return nullptr;
}

void CommentThreads::scrollToPointedAt()
{
    CommentThread *thread = m_pointedAt ? threadOf(m_pointedAt) : nullptr;
    if (!thread)
        return;
    m_content->adjustSize();
    m_scroll->ensureWidgetVisible(thread, 0, theme::gap8);
}

void CommentThreads::answer(CommentId comment)
{
    showComment(comment);
    if (CommentThread *thread = threadOf(comment))
        thread->beginAnswer();
}

std::vector<CommentThreads::Found> CommentThreads::find(const Reader &reader) const
{
    std::vector<Found> all;
    if (m_team) {
        const QString me = m_source.workspace()->author();
        for (TeamThread &open : readOpenThreads(reader, m_team)) {
            if (m_which == Which::Open || speaksTo(open.thread, me)) {
                const bool stands = anchorStands(reader, open.thread.first());
                all.push_back({open.subject, open.about, stands, std::move(open.thread)});
            }
        }
        return all;
    }
    for (const RecordRef &subject : m_subjects) {
        const QString about = subject == m_subjects.front() ? QString() : reader.titleOf(subject);
        for (polku::CommentThread &thread : readThreads(reader, subject)) {
            const bool stands = anchorStands(reader, thread.first());
            all.push_back({subject, about, stands, std::move(thread)});
        }
    }
    return all;
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
    showComposer();
    tellNone();
    if (!m_source.workspace() || (m_subjects.empty() && !m_team)) {
        m_none->setVisible(false);
        return;
    }
    const auto found = m_source.attempt(m_source.workspace()->read([&](const Reader &reader) {
        TeamId team = m_team;
        if (!team) {
            if (const auto row = reader.row(m_subjects.front()))
                team = reader.teamOf(*row);
        }
        m_people = readAddressees(reader, team);
        return find(reader);
    }));
    m_text->setPeople(m_people);
    for (const Found &one : found.value_or(std::vector<Found>()))
        addThread(one, typed, focused);
    m_none->setVisible(m_threads.isEmpty());
}

void CommentThreads::addThread(const Found &found, const QHash<qint64, QString> &typed, CommentId focused)
{
    CommentThreadContext context;
    context.about = found.about;
    context.leads = !found.about.isEmpty();
    context.anchorStands = found.anchorStands;
    context.people = m_people;
    context.side = [this] { return side(); };
    auto *shown = new CommentThread(m_source, found.thread, std::move(context), m_content);
    m_list->insertWidget(m_list->count() - 1, shown);
    m_threads.append(shown);
    connect(shown, &CommentThread::opened, this, [this, shown] { Q_EMIT anchorOpened(shown->anchor()); });
    connect(shown, &CommentThread::subjectRequested, this,
            [this, subject = found.subject, comment = shown->id()] { Q_EMIT subjectRequested(subject, comment); });
    if (typed.contains(shown->id().value))
        shown->setTyped(typed.value(shown->id().value));
    shown->setPointedAt(m_pointedAt && shown->contains(m_pointedAt));
    shown->show();
    if (shown->id() == focused && shown->isAnswering())
        shown->beginAnswer();
}

/// Words come and go while somebody writes; the threads stay as they are.
void CommentThreads::updateAnchors()
{
    const bool any = std::any_of(m_threads.begin(), m_threads.end(),
                                 [](const CommentThread *thread) { return !thread->anchor().isEmpty(); });
    if (!any)
        return;
    const auto stand = m_source.attempt(m_source.workspace()->read([this](const Reader &reader) {
        QList<bool> all;
        for (const CommentThread *thread : m_threads)
            all.append(anchorStands(reader, thread->first()));
        return all;
    }));
    for (qsizetype i = 0; stand && i < m_threads.size(); ++i)
        m_threads.at(i)->setAnchorStands(stand->at(i));
}

void CommentThreads::send()
{
    if (m_subjects.empty() || !m_send->isEnabled())
        return;
    const QString anchor = m_anchor;
    if (m_source.attempt(
            beginThread(*m_source.workspace(), m_subjects.front(), side(), m_text->toPlainText(), anchor))) {
        m_text->clear();
        setAnchor({});
        m_source.say(tr("The comment was sent."), true);
    }
}

/// Whether there is something above the comments changes what is said where there are none.
bool CommentThreads::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        tellNone();
    return QWidget::eventFilter(watched, event);
}

} // namespace polku::ui
