#include "pages/path/pathpanel.h"

#include "academy/review.h"
#include "base/format.h"
#include "base/markdown.h"
#include "catalogue/wording.h"
#include "fields/recordform.h"
#include "model/problems.h"
#include "model/records.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/factlist.h"
#include "widgets/panelscroll.h"
#include "widgets/reviewstanding.h"
#include "widgets/statebadge.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace polku::ui {

/// Room for the labels of the facts.
constexpr int widestFact = 96;

/// The page where what is handed in is made; empty: it is written here.
static QString pageOf(DeliverableKind kind)
{
    switch (kind) {
    case DeliverableKind::Assessment:
        return QStringLiteral("assessment");
    case DeliverableKind::Plan:
        return QStringLiteral("plan");
    case DeliverableKind::ActionPlan:
        return QStringLiteral("actions");
    case DeliverableKind::Pilot:
    case DeliverableKind::Indicators:
        return QStringLiteral("pilots");
    case DeliverableKind::Text:
    case DeliverableKind::Feedback:
        break;
    }
    return {};
}

PathPanel::PathPanel(Desk &desk, QWidget *parent)
    : SidePanel(QStringLiteral("pathPanel"), parent),
      openLink([](const QUrl &link) { QDesktopServices::openUrl(link); }),
      m_desk(desk),
      m_badge(new StateBadge),
      m_facts(new FactList),
      m_openLink(new QPushButton),
      m_answerHeading(new SectionHeader),
      m_answer(new QLabel),
      m_textHeading(new SectionHeader),
      m_text(new QLabel),
      m_goToWork(new QPushButton),
      m_form(new RecordForm(desk, RecordKind::Submission)),
      m_handIn(new QPushButton(this))
{
    m_answer->setObjectName(QStringLiteral("coachAnswer"));
    m_text->setObjectName(QStringLiteral("pathPanelText"));
    for (QLabel *label : {m_answer, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_openLink->setObjectName(QStringLiteral("openSessionLink"));
    m_openLink->setIcon(theme::icon("link"));
    m_goToWork->setObjectName(QStringLiteral("goToWork"));
    m_goToWork->setIcon(theme::icon("arrow-right"));
    m_handIn->setObjectName(QStringLiteral("handIn"));
    theme::setButtonKind(m_handIn, theme::ButtonKind::Primary);
    m_form->addField(&Submission::text);
    m_facts->setLabelWidth(widestFact);

    QVBoxLayout *inside = scroll()->column();
    inside->addWidget(m_badge);
    inside->addWidget(m_facts);
    inside->addWidget(m_openLink, 0, Qt::AlignLeft);
    inside->addWidget(m_answerHeading);
    inside->addWidget(m_answer);
    inside->addWidget(m_textHeading);
    inside->addWidget(m_text);
    inside->addWidget(m_goToWork, 0, Qt::AlignLeft);
    inside->addWidget(m_form);
    inside->addStretch(1);
    QHBoxLayout *buttons = fillPanel(this, scroll());
    buttons->addStretch(1);
    buttons->addWidget(m_handIn);

    connect(m_openLink, &QPushButton::clicked, this, [this] {
        if (isSafeLink(m_link))
            openLink(QUrl(m_link, QUrl::StrictMode));
    });
    connect(m_goToWork, &QPushButton::clicked, this, [this] { m_desk.goTo(m_work); });
    connect(m_handIn, &QPushButton::clicked, this, &PathPanel::handInOrTakeBack);
    retranslate();
}

void PathPanel::setRecord(RecordRef record)
{
    m_record = record;
    scroll()->verticalScrollBar()->setValue(0);
    show();
}

void PathPanel::refresh(const Changes &changes)
{
    m_form->refresh(changes);
    if (m_record.id != 0)
        show();
}

void PathPanel::commitPending()
{
    m_form->commit();
}

void PathPanel::begin()
{
    closeButton()->setFocus(Qt::OtherFocusReason);
}

void PathPanel::show()
{
    struct Found
    {
        std::optional<Session> session;
        std::optional<Submission> submission;
        std::optional<Deliverable> deliverable;
    };
    const auto found = m_desk.attempt(m_desk.workspace()->read([this](const Reader &reader) {
        Found all;
        if (m_record.kind == RecordKind::Session)
            all.session = reader.find(SessionId{m_record.id});
        if (m_record.kind == RecordKind::Submission)
            all.submission = reader.find(SubmissionId{m_record.id});
        if (all.submission)
            all.deliverable = reader.find(all.submission->deliverable);
        else if (m_record.kind == RecordKind::Deliverable)
            all.deliverable = reader.find(DeliverableId{m_record.id});
        return all;
    }));
    if (!found || (!found->session && !found->deliverable)) {
        m_record = {};
        Q_EMIT closed(); // it is gone
        return;
    }
    m_facts->clear();
    if (found->session)
        showSession(*found->session);
    else
        showDeliverable(*found->deliverable, found->submission);
    updateHandIn();
}

void PathPanel::showDeliverable(const Deliverable &deliverable, const std::optional<Submission> &submission)
{
    const Language language = m_desk.language();
    m_named = deliverable.title;
    m_state = submission ? submission->state : ReviewState::NotStarted;
    m_work = pageOf(deliverable.kind);
    title()->setText(deliverable.title);
    m_badge->setVisible(true);
    m_badge->setStanding(standingOf(m_state), choiceLabel(m_state, m_desk.words()));
    m_facts->addFact(tr("Due"), formatDate(language, deliverable.due));
    m_facts->addFact(tr("What it is"), choiceLabel(deliverable.kind, m_desk.words()));
    if (submission && submission->submittedOn.isValid())
        m_facts->addFact(tr("Handed in"), formatDate(language, submission->submittedOn));
    m_openLink->hide();
    const bool answered = submission && !submission->response.trimmed().isEmpty();
    m_answerHeading->setVisible(answered);
    m_answer->setVisible(answered);
    if (answered)
        m_answer->setText(markdown::plainText(markdown::read(submission->response)));
    m_textHeading->setText(tr("What is asked for"));
    m_textHeading->setVisible(!deliverable.guidance.isEmpty());
    m_text->setVisible(!deliverable.guidance.isEmpty());
    m_text->setText(markdown::plainText(markdown::read(deliverable.guidance)));
    m_goToWork->setVisible(!m_work.isEmpty());
    m_form->setVisible(submission.has_value());
    m_handIn->setVisible(submission.has_value());
    if (submission && m_form->record() != RecordRef(submission->id))
        m_form->setRecord(submission->id);
}

void PathPanel::showSession(const Session &session)
{
    const Language language = m_desk.language();
    m_named = session.title;
    m_work.clear();
    title()->setText(session.title);
    m_badge->setVisible(session.state != SessionState::Planned);
    m_badge->setStanding(session.state == SessionState::Held ? Standing::Done : Standing::NotStarted,
                         choiceLabel(session.state, m_desk.words()));
    m_facts->addFact(tr("Day"), formatWeekday(language, session.date));
    m_facts->addFact(tr("Time"), formatTimeRange(language, session.begins, session.finishes));
    m_facts->addFact(tr("Place"), session.place);
    m_link = session.link.trimmed();
    const bool safe = isSafeLink(m_link) && !m_link.isEmpty();
    m_facts->addFact(tr("Link"), m_link);
    if (!session.movedFrom.isEmpty())
        m_facts->addFact(tr("Moved because"), session.movedFrom);
    m_openLink->setVisible(safe);
    for (QWidget *part : std::initializer_list<QWidget *>{m_answerHeading, m_answer, m_goToWork, m_form, m_handIn})
        part->hide();
    m_textHeading->setText(tr("Agenda"));
    m_textHeading->setVisible(!session.agenda.isEmpty());
    m_text->setVisible(!session.agenda.isEmpty());
    m_text->setText(markdown::plainText(markdown::read(session.agenda)));
}

/// What the button does: the team hands in, or takes back while nobody has answered.
static ReviewStep nextStepOf(ReviewState state)
{
    return state == ReviewState::Submitted ? ReviewStep::Reopen : ReviewStep::Submit;
}

void PathPanel::updateHandIn()
{
    if (m_record.kind != RecordKind::Submission)
        return;
    const ReviewStep step = nextStepOf(m_state);
    m_handIn->setText(step == ReviewStep::Reopen ? tr("Take back from review") : tr("Hand in"));
    m_handIn->setAccessibleName(m_handIn->text());
    const auto allowed =
        stateAfter(m_state == ReviewState::NotStarted ? ReviewState::Draft : m_state, Side::Team, step, m_named);
    m_handIn->setEnabled(allowed.has_value() && !m_desk.workspace()->isReadOnly());
    m_handIn->setToolTip(allowed ? QString()
                                 : QStringLiteral("%1 %2").arg(allowed.error().what, allowed.error().advice));
}

void PathPanel::handInOrTakeBack()
{
    commitPending();
    const ReviewStep step = nextStepOf(m_state);
    const QString named = m_named;
    Workspace &workspace = *m_desk.workspace();
    const RecordRef record = m_record;
    if (m_desk.attempt(step == ReviewStep::Submit ? handIn(workspace, record, Side::Team)
                                                  : takeReviewStep(workspace, record, step, Side::Team))) {
        m_desk.say(step == ReviewStep::Submit ? tr("“%1” waits for the coach.").arg(named)
                                              : tr("“%1” can be written on.").arg(named),
                   true);
    }
}

void PathPanel::retranslate()
{
    setAccessibleName(tr("What is chosen on the path"));
    m_openLink->setText(tr("Open the link"));
    m_openLink->setAccessibleName(m_openLink->text());
    m_answerHeading->setText(tr("The coach's answer"));
    m_goToWork->setText(tr("Go to the page where it is made"));
    m_goToWork->setAccessibleName(m_goToWork->text());
    if (m_record.id != 0)
        show();
}

} // namespace polku::ui
