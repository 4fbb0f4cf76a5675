#include "pages/teams/applicationpanel.h"

#include "base/format.h"
#include "catalogue/wording.h"
#include "fields/commit.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "pages/teams/scoringgrid.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/flowlayout.h"
#include "widgets/panelscroll.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace polku::ui {

ApplicationPanel::ApplicationPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel(this)),
      m_standing(new QLabel(this)),
      m_choice(new QComboBox(this)),
      m_warnings(new QLabel(this)),
      m_scroll(new PanelScroll("applicationScroll", this)),
      m_scoresTitle(new QLabel),
      m_scores(new ScoringGrid(desk)),
      m_review(new RecordForm(desk, RecordKind::Application)),
      m_teamForm(new RecordForm(desk, RecordKind::Team)),
      m_application(new RecordForm(desk, RecordKind::Application)),
      m_writeDown(new QPushButton),
      m_toTeam(new QPushButton),
      m_buttons(new QWidget(this))
{
    setMinimumWidth(320);
    m_title->setObjectName(QStringLiteral("applicationTitle"));
    theme::setType(m_title, theme::Type::Title);
    m_standing->setObjectName(QStringLiteral("applicationStanding"));
    theme::setInk(m_standing, &theme::Tokens::muted);
    m_warnings->setObjectName(QStringLiteral("applicationWarnings"));
    theme::setInk(m_warnings, &theme::Tokens::attention);
    for (QLabel *label : {m_title, m_standing, m_warnings}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_choice->setObjectName(QStringLiteral("applicationChoice"));
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { Q_EMIT applicationRequested(m_ofTeam[size_t(index)].application); });
    theme::setType(m_scoresTitle, theme::Type::Heading);
    m_writeDown->setObjectName(QStringLiteral("writeApplication"));
    m_toTeam->setObjectName(QStringLiteral("applicationTeam"));
    m_toTeam->setIcon(theme::icon("people"));
    theme::setButtonKind(m_toTeam, theme::ButtonKind::Link);

    addParts();

    auto *flow = new FlowLayout(m_buttons, theme::gap8);
    flow->setContentsMargins(theme::gap20, theme::gap8, theme::gap20, theme::gap12);
    m_select = addDecision("selectTeam", ApplicationDecision::Selected);
    m_reserve = addDecision("reserveTeam", ApplicationDecision::Reserve);
    m_decline = addDecision("declineTeam", ApplicationDecision::Declined);
    m_undecide = addDecision("undecideTeam", ApplicationDecision::Pending);
    theme::setButtonKind(m_select, theme::ButtonKind::Primary);
    theme::setButtonKind(m_undecide, theme::ButtonKind::Link);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_buttons->setSizePolicy(policy);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_buttons);
    connect(m_scores, &ScoringGrid::criteriaRequested, this, &ApplicationPanel::criteriaRequested);
    connect(m_writeDown, &QPushButton::clicked, this, &ApplicationPanel::writeDown);
    connect(m_toTeam, &QPushButton::clicked, this, [this] { Q_EMIT teamRequested(m_row.team); });
    retranslate();
}

void ApplicationPanel::addParts()
{
    m_review->addGroup([] { return tr("Interview"); });
    m_review->addFields(&Application::interviewDate, &Application::interviewNotes);
    m_review->addGroup([] { return tr("Decision"); });
    m_review->addFields(&Application::reason);
    m_teamForm->addFields(&Team::coach);
    m_application->addGroup([] { return tr("Application"); });
    m_application->addFields(&Application::received, &Application::theme, &Application::needs,
                             &Application::strategyLink, &Application::pilotIdea, &Application::teamText,
                             &Application::workingTime, &Application::management);

    QVBoxLayout *layout = m_scroll->column();
    layout->addWidget(m_title);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(m_standing);
    layout->addWidget(m_warnings);
    layout->addWidget(m_toTeam, 0, Qt::AlignLeft);
    layout->addWidget(m_writeDown, 0, Qt::AlignLeft);
    layout->addWidget(m_scoresTitle);
    layout->addWidget(m_scores);
    layout->addWidget(m_review);
    layout->addWidget(m_teamForm);
    layout->addWidget(m_application);
    layout->addStretch(1);
}

QPushButton *ApplicationPanel::addDecision(const char *name, ApplicationDecision decision)
{
    auto *button = new QPushButton(m_buttons);
    button->setObjectName(QString::fromLatin1(name));
    m_buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, decision] { decideOn(decision); });
    return button;
}

void ApplicationPanel::setRow(const ApplicationRow &row, const std::vector<ApplicationRow> &ofTeam, int participants)
{
    const bool other = row.team != m_row.team || row.application != m_row.application;
    if (other)
        commitPending();
    m_row = row;
    m_ofTeam = ofTeam;
    m_participants = participants;
    if (other) {
        m_scores->setApplication(row.application);
        m_review->setRecord(row.application);
        m_application->setRecord(row.application);
        m_teamForm->setRecord(row.team);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    showHead();
}

/// What a decision is called, with its day.
static QString decisionText(const ApplicationRow &row, const Desk &desk)
{
    const QString word = choiceLabel(row.decision, desk.words());
    const QString day = formatDate(desk.language(), row.decidedOn);
    return day.isEmpty() ? word : QStringLiteral("%1 %2").arg(word, day);
}

/// Which of the team's applications is shown: a team may have sent several, each with a decision of its own.
void ApplicationPanel::showChoice()
{
    m_choice->clear();
    for (const ApplicationRow &row : m_ofTeam) {
        const QString decision = choiceLabel(row.decision, m_desk.words());
        const QString day = formatDate(m_desk.language(), row.received);
        m_choice->addItem(
            day.isEmpty() ? tr("Application %1 of %2: %3").arg(m_choice->count() + 1).arg(m_ofTeam.size()).arg(decision)
                          : tr("Application received on %1: %2").arg(day, decision));
        if (row.application == m_row.application)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_choice->setVisible(m_ofTeam.size() > 1);
}

void ApplicationPanel::showHead()
{
    showChoice();
    m_title->setText(m_row.teamName);
    QStringList standing;
    if (m_row.place > 0)
        standing.append(tr("Rank %1").arg(m_row.place));
    standing.append(decisionText(m_row, m_desk));
    if (m_row.state == TeamState::Withdrawn)
        standing.append(choiceLabel(m_row.state, m_desk.words()));
    m_standing->setText(standing.join(QStringLiteral(" · ")));

    const bool takesPart = m_row.state == TeamState::Participant;
    QStringList warnings;
    const auto problems = m_desk.workspace()->read([&](const Reader &reader) { return reader.row(m_row.team); });
    if (problems && *problems) {
        const QString lines = problemLines(m_desk, problemsOf(m_desk, **problems), fieldOf(&Team::name));
        if (!lines.isEmpty())
            warnings.append(lines);
    }
    QStringList missing;
    for (const PersonRole role : m_row.missing)
        missing.append(choiceLabel(role, m_desk.words()));
    if (!missing.isEmpty())
        warnings.append(tr("Nobody yet as: %1.").arg(missing.join(QStringLiteral(", "))));
    if (!takesPart && m_participants >= mostTeams)
        warnings.append(
            tr("%n team(s) take part already; at most %1 is what one academy carries well.", nullptr, m_participants)
                .arg(mostTeams));
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());

    const bool writable = !m_desk.workspace()->isReadOnly();
    const bool applied = bool(m_row.application);
    m_scoresTitle->setVisible(applied);
    m_scores->setVisible(applied);
    m_review->setVisible(applied);
    m_application->setVisible(applied);
    // A team that was not taken in may try again, with another idea.
    m_writeDown->setVisible(writable && (!applied || !takesPart));
    m_writeDown->setText(applied ? tr("Add another application") : tr("Add the application"));
    m_writeDown->setAccessibleName(m_writeDown->text());
    theme::setButtonKind(m_writeDown, applied ? theme::ButtonKind::Link : theme::ButtonKind::Ordinary);
    m_buttons->setVisible(writable);
    // They keep their places: another must not come under the pointer, nor get the keys, after a decision.
    m_select->setEnabled(m_row.decision != ApplicationDecision::Selected || !takesPart);
    m_reserve->setEnabled(m_row.decision != ApplicationDecision::Reserve);
    m_decline->setEnabled(m_row.decision != ApplicationDecision::Declined);
    m_undecide->setVisible(m_row.decision != ApplicationDecision::Pending);
    m_buttons->updateGeometry();
}

void ApplicationPanel::decideOn(ApplicationDecision decision)
{
    commitPending();
    const TeamId team = m_row.team;
    const ApplicationId id = m_row.application;
    const QString name = m_row.teamName;
    m_scroll->setFocus(Qt::OtherFocusReason);
    const bool done = m_desk
                          .attempt(m_desk.workspace()->edit(
                              decisionOperation(decision, team, name),
                              [&](Edit &edit) {
                                  if (id) {
                                      const QString reason = edit.get(id).reason;
                                      decide(edit, m_desk.catalogue(), id, decision, reason, m_desk.today());
                                  } else {
                                      decide(edit, m_desk.catalogue(), team, decision, {}, m_desk.today());
                                  }
                              }))
                          .has_value();
    if (!done)
        return;
    switch (decision) {
    case ApplicationDecision::Selected:
        m_desk.say(tr("“%1” takes part now. It has a plan, its deliverables, its coaching sessions and its "
                      "self-assessments.")
                       .arg(name),
                   true);
        break;
    case ApplicationDecision::Reserve:
        m_desk.say(tr("“%1” is on the reserve list.").arg(name), true);
        break;
    case ApplicationDecision::Declined:
        m_desk.say(tr("The application of “%1” is declined.").arg(name), true);
        break;
    case ApplicationDecision::Pending:
        m_desk.say(tr("“%1” waits for a decision again.").arg(name), true);
        break;
    }
}

void ApplicationPanel::writeDown()
{
    commitPending();
    const TeamId team = m_row.team;
    const Operation operation = Operation::create(RecordKind::Application, m_row.teamName);
    ApplicationId made;
    const bool done = m_desk
                          .attempt(m_desk.workspace()->edit(operation,
                                                            [&](Edit &edit) {
                                                                Application application;
                                                                application.team = team;
                                                                application.received = m_desk.today();
                                                                made = edit.insert(application);
                                                            }))
                          .has_value();
    if (done)
        Q_EMIT applicationRequested(made);
}

void ApplicationPanel::refresh(const Changes &changes)
{
    m_scores->refresh(changes);
    m_review->refresh(changes);
    m_teamForm->refresh(changes);
    m_application->refresh(changes);
}

void ApplicationPanel::commitPending()
{
    m_scores->commitPending();
    m_review->commit();
    m_teamForm->commit();
    m_application->commit();
}

void ApplicationPanel::showRecord(RecordRef record)
{
    QWidget *target = record.kind == RecordKind::CriterionScore ? static_cast<QWidget *>(m_scores) : m_application;
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(target);
}

void ApplicationPanel::retranslate()
{
    m_scoresTitle->setText(tr("Scores"));
    m_scroll->setAccessibleName(tr("Application"));
    m_choice->setAccessibleName(tr("Which of the team's applications"));
    m_choice->setToolTip(
        tr("The team has sent several applications. The one selected counts, else the one received last."));
    const auto name = [](QPushButton *button, const QString &text, const QString &help) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(help);
    };
    name(m_select, tr("Select"),
         tr("Takes the team into the academy, with a plan, deliverables, coaching sessions and self-assessments"));
    name(m_reserve, tr("Reserve"), tr("Puts the team on the reserve list"));
    name(m_decline, tr("Decline"), tr("Declines the application; nothing is deleted"));
    name(m_undecide, tr("Take the decision back"), tr("Takes the decision back; nothing is deleted"));
    name(m_toTeam, tr("Organisations and people"), tr("Shows the team"));
    if (m_row.team)
        showHead();
}

void ApplicationPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace polku::ui
