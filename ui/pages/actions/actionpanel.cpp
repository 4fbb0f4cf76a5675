#include "pages/actions/actionpanel.h"

#include "academy/actionedit.h"
#include "academy/followups.h"
#include "base/format.h"
#include "fields/commentedcard.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "models/rowmodel.h"
#include "pages/actions/actionmodel.h"
#include "pages/actions/waitsforeditor.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/panelscroll.h"
#include "widgets/statebadge.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace polku::ui {

ActionPanel::ActionPanel(ActionModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_desk(model.desk()),
      m_title(new QLabel(this)),
      m_meta(new QLabel(this)),
      m_badge(new StateBadge),
      m_scroll(new PanelScroll("actionScroll")),
      m_form(new RecordForm(m_desk, RecordKind::Action)),
      m_card(new CommentedCard(m_desk, "action", m_scroll, this)),
      m_waits(new WaitsForEditor(m_desk)),
      m_done(new QPushButton(this)),
      m_delete(new QPushButton(this))
{
    setMinimumWidth(300);
    for (QLabel *label : {m_title, m_meta}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setObjectName(QStringLiteral("actionTitle"));
    theme::setType(m_title, theme::Type::Title);
    theme::setInk(m_meta, &theme::Tokens::muted);
    m_badge->setObjectName(QStringLiteral("actionState"));
    m_done->setObjectName(QStringLiteral("actionDone"));
    m_done->setIcon(theme::icon("check"));
    m_delete->setObjectName(QStringLiteral("deleteAction"));
    m_delete->setIcon(theme::icon("trash"));
    QVBoxLayout *inside = m_scroll->column();
    inside->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap20);
    inside->setSpacing(theme::gap4);
    inside->addWidget(m_title);
    inside->addWidget(m_meta);
    inside->addWidget(m_badge);
    inside->addSpacing(theme::gap8);
    inside->addWidget(m_form);
    inside->addStretch(1);
    QHBoxLayout *buttons = fillPanel(this, m_card);
    buttons->addWidget(m_done);
    buttons->addStretch(1);
    buttons->addWidget(m_delete);
    m_card->setTabsName([] { return tr("The action's card and comments"); });
    addFields();
    connect(m_form, &RecordForm::refreshed, this, &ActionPanel::showHead);
    connect(&m_model, &ActionModel::shownChanged, this, &ActionPanel::showHead);
    connect(m_waits, &WaitsForEditor::opened, this, [this](ActionId action) { m_model.choose(action); });
    connect(m_delete, &QPushButton::clicked, this, &ActionPanel::deleteRequested);
    connect(m_done, &QPushButton::clicked, this, [this] {
        commitPending();
        const auto action = m_model.action(m_action);
        if (action)
            m_desk.attempt(setActionDone(*m_desk.workspace(), m_action, action->status != ActionStatus::Done));
    });
    retranslate();
}

void ActionPanel::addFields()
{
    m_form->addFields(&Action::title, &Action::status, &Action::priority, &Action::owner, &Action::ownerRole,
                      &Action::starts, &Action::due);
    m_form->addField(&Action::agreedDue, [this](const Row &row) {
        const auto agreed = codec::Codec<QDate>::fromValue(row.value(u"agreed_due"));
        const auto due = codec::Codec<QDate>::fromValue(row.value(u"due"));
        if (!agreed.isValid() || !due.isValid() || agreed == due)
            return QString();
        const int days = int(agreed.daysTo(due));
        return days > 0 ? tr("Moved %n day(s) later than agreed.", nullptr, days)
                        : tr("Moved %n day(s) earlier than agreed.", nullptr, -days);
    });
    m_form->addField(&Action::doneOn);
    m_form->addGroup([] { return tr("What it serves"); });
    m_form->addFields(&Action::goal, &Action::section, &Action::pilot, &Action::area, &Action::theme);
    m_form->addGroup([] { return tr("What it waits for"); });
    m_form->addEditor(m_waits);
    m_form->addGroup([] { return tr("Work"); });
    m_form->addFields(&Action::effort, &Action::cost, &Action::description, &Action::notes);
}

void ActionPanel::setAction(ActionId action)
{
    if (action == m_action)
        return;
    commitPending();
    m_action = action;
    m_waits->setAction(action);
    m_form->setRecord(action);
    m_card->setRecord(action);
    showHead();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ActionPanel::refresh(const Changes &changes)
{
    if (changes.touches(RecordKind::Action))
        m_waits->reload();
    m_card->refresh(changes);
    m_form->refresh(changes);
    // What is wrong with an action may be another record's: its owner has left, what it waits for is due later.
    if (changes.touchesAny({RecordKind::Person, RecordKind::Action}))
        m_form->refresh({});
}

void ActionPanel::showComment(CommentId comment)
{
    m_card->showComment(comment);
}

void ActionPanel::commitPending()
{
    m_form->commit();
}

void ActionPanel::showHead()
{
    const Row *row = m_form->row();
    if (!row)
        return;
    const Action action = fromRow<Action>(*row);
    m_title->setText(action.title);
    m_meta->setText(m_model.teamName(action.team));
    m_meta->setVisible(!m_model.team());
    const ActionStanding standing = m_model.standing(m_action);
    const bool done = action.status == ActionStatus::Done;
    if (done)
        m_badge->setStanding(Standing::Done, action.doneOn.isValid()
                                                 ? tr("Done on %1").arg(formatDate(m_desk.language(), action.doneOn))
                                                 : QString());
    else if (standing.daysLate > 0)
        m_badge->setStanding(Standing::Late, tr("%n day(s) late", nullptr, standing.daysLate));
    else if (standing.waiting)
        m_badge->setStanding(Standing::NeedsAttention,
                             action.status == ActionStatus::Blocked ? tr("Blocked") : tr("Waits for another action"));
    else if (standing.ownerLeft)
        m_badge->setStanding(Standing::NeedsAttention, tr("The owner has left"));
    else
        m_badge->setStanding(action.status == ActionStatus::InProgress ? Standing::OnTrack : Standing::NotStarted,
                             action.status == ActionStatus::InProgress ? tr("In progress") : QString());
    m_done->setText(done ? tr("Not done after all") : tr("Mark as done"));
    m_done->setAccessibleName(m_done->text());
    const bool writable = m_desk.workspace() && !m_desk.workspace()->isReadOnly();
    m_done->setVisible(writable);
    m_delete->setVisible(writable);
}

void ActionPanel::retranslate()
{
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete the action"));
    m_scroll->setAccessibleName(tr("Action"));
    m_done->setAccessibleName(tr("Mark as done")); // until there is an action to tell the state of
    showHead();
}

} // namespace polku::ui
