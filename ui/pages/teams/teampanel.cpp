#include "pages/teams/teampanel.h"

#include "academy/newacademy.h"
#include "academy/roles.h"
#include "academy/selection.h"
#include "catalogue/wording.h"
#include "fields/recordform.h"
#include "fields/recordtable.h"
#include "model/records.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/panelscroll.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace polku::ui {

TeamPanel::TeamPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel(this)),
      m_scroll(new PanelScroll("teamScroll", this)),
      m_form(new RecordForm(desk, RecordKind::Team)),
      m_missingText(new QLabel),
      m_application(new QPushButton(this)),
      m_takeIn(new QPushButton),
      m_pilots(new QPushButton(this)),
      m_delete(new QPushButton(this))
{
    setMinimumWidth(320);
    m_title->setObjectName(QStringLiteral("teamTitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    theme::setType(m_title, theme::Type::Title);
    m_pilots->setObjectName(QStringLiteral("teamPilots"));
    m_pilots->setIcon(theme::icon("flag"));
    m_delete->setObjectName(QStringLiteral("deleteTeam"));
    m_delete->setIcon(theme::icon("trash"));
    m_application->setObjectName(QStringLiteral("teamApplication"));
    m_application->setIcon(theme::icon("document"));
    m_takeIn->setObjectName(QStringLiteral("takeIn"));
    m_takeIn->hide();
    m_missingText->setObjectName(QStringLiteral("missingRoles"));
    m_missingText->setWordWrap(true);

    m_form->addFields(&Team::name, &Team::shortName, &Team::state, &Team::coach, &Team::theme, &Team::sponsor,
                      &Team::goal);
    addOrganisations();
    addPeople();

    QVBoxLayout *inside = m_scroll->column();
    inside->addWidget(m_title);
    inside->addWidget(m_takeIn, 0, Qt::AlignLeft);
    inside->addWidget(m_form);
    inside->addStretch(1);
    QHBoxLayout *buttons = fillPanel(this, m_scroll);
    buttons->addWidget(m_application);
    buttons->addWidget(m_pilots);
    buttons->addStretch(1);
    buttons->addWidget(m_delete);

    connect(m_form, &RecordForm::refreshed, this, [this] {
        const Row *row = m_form->row();
        if (!row)
            return;
        m_title->setText(row->title());
        showTakeIn();
    });
    connect(m_delete, &QPushButton::clicked, this, &TeamPanel::deleteRequested);
    connect(m_pilots, &QPushButton::clicked, this, &TeamPanel::pilotsRequested);
    connect(m_takeIn, &QPushButton::clicked, this, &TeamPanel::takeIn);
    connect(m_application, &QPushButton::clicked, this, &TeamPanel::showApplication);
    retranslate();
}

void TeamPanel::addOrganisations()
{
    Column name = Column::of(&Membership::organisation);
    m_organisations = new RecordTable(m_desk, RecordKind::Membership, {name, Column::of(&Membership::role, true)},
                                      {[] { return tr("Organisations"); }, [] { return tr("Add an organisation"); },
                                       [] { return tr("Remove the organisation"); },
                                       [] { return tr("Who takes part? One organisation or several."); }});
    m_organisations->detail()->addFields(&Membership::units);
    m_organisation = new RecordForm(m_desk, RecordKind::Organisation);
    m_organisation->addAllFields();
    m_organisations->addBelow(m_organisation);
    m_organisations->setRemoved(
        [](const Row &row) { return RecordRef(OrganisationId{row.reference(u"organisation")}); });
    connect(m_organisations, &RecordTable::currentChanged, this, [this] {
        const int row = m_organisations->model().indexOf(m_organisations->current().id);
        const OrganisationId id{row < 0 ? 0 : m_organisations->model().row(row).reference(u"organisation")};
        m_organisation->setRecord(id);
    });
    m_form->addWidget(m_organisations);
}

void TeamPanel::addPeople()
{
    m_people = new RecordTable(
        m_desk, RecordKind::Person, {Column::of(&Person::name, true), Column::of(&Person::role, true)},
        {[] { return tr("People"); }, [] { return tr("Add a person"); }, [] { return tr("Remove the person"); },
         [] { return tr("Names are personal data: only those who are needed."); }});
    m_people->detail()->addFields(&Person::jobTitle, &Person::organisation, &Person::unit, &Person::email,
                                  &Person::phone, &Person::consent, &Person::keepUntil, &Person::left, &Person::notes);
    m_form->addWidget(m_people);
    m_form->addWidget(m_missingText);
    theme::setInk(m_missingText, &theme::Tokens::attention);
}

void TeamPanel::bindTables()
{
    if (!m_team) {
        m_organisations->setNothing();
        m_people->setNothing();
        return;
    }
    m_organisations->setRecords(
        Query().where(&Membership::team, m_team).orderBy(&Membership::rank), [this](Edit &edit) {
            Organisation organisation;
            organisation.team = m_team;
            organisation.name = tr("New organisation");
            Membership membership;
            membership.team = m_team;
            membership.organisation = edit.insert(organisation);
            const qint64 before = edit.count(RecordKind::Membership, Query().where(&Membership::team, m_team));
            membership.role = before == 0 ? MembershipRole::Lead : MembershipRole::Partner;
            membership.rank = double(before) + 1;
            return RecordRef(edit.insert(membership));
        });
    m_people->setRecords(Query().where(&Person::team, m_team).orderBy(&Person::name), [this](Edit &edit) {
        Person person;
        person.team = m_team;
        person.name = tr("New person");
        return RecordRef(edit.insert(person));
    });
    showMissingRoles();
}

void TeamPanel::showApplication()
{
    commitPending();
    const auto count = m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
        return reader.count(RecordKind::Application, Query().where(&Application::team, m_team));
    }));
    if (!count)
        return;
    if (*count == 0 && !m_desk.workspace()->isReadOnly()) {
        const Operation operation = Operation::create(RecordKind::Application, m_title->text());
        if (!m_desk.attempt(m_desk.workspace()->edit(operation, [&](Edit &edit) {
                Application application;
                application.team = m_team;
                application.received = m_desk.today();
                edit.insert(application);
            })))
            return;
    }
    Q_EMIT applicationRequested();
}

void TeamPanel::takeIn()
{
    commitPending();
    const QString name = m_title->text();
    const TeamId team = m_team;
    const bool takesPart = m_form->row()->text(u"state") == QLatin1String(codeOf(TeamState::Participant));
    const Operation operation = takesPart ? Operation{Op::ChangeMany, team, {name}, false}
                                          : decisionOperation(ApplicationDecision::Selected, team, name);
    const bool done =
        m_desk
            .attempt(m_desk.workspace()->edit(operation,
                                              [&](Edit &edit) {
                                                  if (takesPart) {
                                                      equipTeam(edit, m_desk.catalogue(), team);
                                                      return;
                                                  }
                                                  const auto application = standingApplication(edit, team);
                                                  const QString reason = application ? application->reason : QString();
                                                  decide(edit, m_desk.catalogue(), team, ApplicationDecision::Selected,
                                                         reason, m_desk.today());
                                              }))
            .has_value();
    if (done) {
        m_desk.say(tr("“%1” takes part now. It has a plan, its deliverables, its coaching sessions and its "
                      "self-assessments.")
                       .arg(name),
                   true);
    }
}

void TeamPanel::showTakeIn()
{
    const bool takesPart =
        m_form->row() && m_form->row()->text(u"state") == QLatin1String(codeOf(TeamState::Participant));
    const auto lacks = m_desk.workspace()->read([&](const Reader &reader) { return lacksEquipment(reader, m_team); });
    m_takeIn->setText(takesPart ? tr("Add what the team lacks") : tr("Take into the academy"));
    m_takeIn->setAccessibleName(m_takeIn->text());
    m_takeIn->setToolTip(
        tr("Makes the team a participant, with a plan, deliverables, coaching sessions and self-assessments"));
    m_takeIn->setVisible((!takesPart || (lacks && *lacks)) && !m_desk.workspace()->isReadOnly());
}

void TeamPanel::showMissingRoles()
{
    const auto found = m_desk.workspace()->read([&](const Reader &reader) { return readMissingRoles(reader, m_team); });
    QStringList missing;
    for (const PersonRole role : found.value_or(std::vector<PersonRole>()))
        missing.append(choiceLabel(role, m_desk.words()));
    const bool show = !missing.isEmpty() && m_people->model().rowCount() > 0;
    m_missingText->setVisible(show);
    m_missingText->setText(tr("Nobody yet as: %1.").arg(missing.join(QStringLiteral(", "))));
}

void TeamPanel::setTeam(TeamId team)
{
    if (team == m_team)
        return;
    commitPending();
    m_team = team;
    m_form->setRecord(team);
    bindTables();
    m_delete->setVisible(!m_desk.workspace()->isReadOnly());
    m_scroll->verticalScrollBar()->setValue(0);
}

void TeamPanel::refresh(const Changes &changes)
{
    m_form->refresh(changes);
    m_organisations->refresh(changes);
    m_organisation->refresh(changes);
    m_people->refresh(changes);
    showMissingRoles();
    showTakeIn();
}

void TeamPanel::commitPending()
{
    m_organisations->commitPending();
    m_organisation->commit();
    m_people->commitPending();
    m_form->commit();
}

void TeamPanel::showRecord(RecordRef record)
{
    QWidget *target = nullptr;
    if (record.kind == RecordKind::Person) {
        m_people->setCurrent(record.id);
        target = m_people;
    } else if (record.kind == RecordKind::Membership || record.kind == RecordKind::Organisation) {
        for (const Row &row : m_organisations->model().rows()) {
            if (row.id == record.id || row.reference(u"organisation") == record.id) {
                m_organisations->setCurrent(row.id);
                break;
            }
        }
        target = m_organisations;
    }
    if (!target)
        return;
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(target);
}

void TeamPanel::retranslate()
{
    m_pilots->setText(tr("Pilots"));
    m_pilots->setAccessibleName(tr("Show the pilots"));
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete the team"));
    m_application->setText(tr("Application"));
    m_application->setAccessibleName(tr("Show the application"));
    m_scroll->setAccessibleName(tr("Team"));
    if (m_team) {
        showMissingRoles();
        showTakeIn();
    }
}

void TeamPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace polku::ui
