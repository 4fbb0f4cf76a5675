#include "pages/pilots/pilotpanel.h"

#include "academy/comments.h"
#include "catalogue/catalogue.h"
#include "fields/commentedcard.h"
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

PilotPanel::PilotPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel(this)),
      m_meta(new QLabel(this)),
      m_badge(new StateBadge),
      m_scroll(new PanelScroll("pilotScroll")),
      m_form(new RecordForm(desk, RecordKind::Pilot)),
      m_card(new CommentedCard(desk, "pilot", m_scroll, this)),
      m_summary(new QPushButton(this)),
      m_delete(new QPushButton(this))
{
    setMinimumWidth(320);
    for (QLabel *label : {m_title, m_meta}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setObjectName(QStringLiteral("pilotTitle"));
    theme::setType(m_title, theme::Type::Title);
    theme::setInk(m_meta, &theme::Tokens::muted);
    m_badge->setObjectName(QStringLiteral("pilotState"));
    m_summary->setObjectName(QStringLiteral("pilotSummary"));
    m_summary->setIcon(theme::icon("document"));
    m_delete->setObjectName(QStringLiteral("deletePilot"));
    m_delete->setIcon(theme::icon("trash"));

    QVBoxLayout *inside = m_scroll->column();
    inside->setSpacing(theme::gap4);
    inside->addWidget(m_title);
    inside->addWidget(m_meta);
    inside->addWidget(m_badge);
    inside->addSpacing(theme::gap8);
    inside->addWidget(m_form);
    inside->addStretch(1);

    QHBoxLayout *buttons = fillPanel(this, m_card);
    buttons->addWidget(m_summary);
    buttons->addStretch(1);
    buttons->addWidget(m_delete);

    m_card->setTabsName([] { return tr("The pilot's card and comments"); });
    addFacts();
    addClauses();
    addResults();
    addEnd();
    addWork();
    connect(m_form, &RecordForm::refreshed, this, &PilotPanel::showHead);
    connect(m_summary, &QPushButton::clicked, this, &PilotPanel::summaryRequested);
    connect(m_delete, &QPushButton::clicked, this, &PilotPanel::deleteRequested);
    retranslate();
}

void PilotPanel::addFacts()
{
    const Catalogue &catalogue = m_desk.catalogue();
    m_form->addFields(&Pilot::title, &Pilot::result);
    m_form->addGroup([] { return tr("Facts"); });
    m_form->addField(&Pilot::stage, [this, &catalogue](const Row &row) {
        const StageEntry *stage = catalogue.procurement().stage(row.text(u"stage"));
        return stage ? tr("Next: %1").arg(stage->next.in(m_desk.language())) : QString();
    });
    m_form->addFields(&Pilot::organisation, &Pilot::unit, &Pilot::sector, &Pilot::nature, &Pilot::object);
    m_form->addField(&Pilot::cpv, [this, &catalogue](const Row &row) {
        return cpvName(catalogue, m_desk.language(), row.text(u"cpv"));
    });
    m_form->addFields(&Pilot::procedure, &Pilot::thresholdType);
    m_form->addField(&Pilot::value, [this, &catalogue](const Row &row) {
        return isNull(row.value(u"value")) ? QString()
                                           : thresholdText(catalogue, m_desk.language(), row, m_desk.today());
    });
    m_form->addFields(&Pilot::noticeOn, &Pilot::decisionOn, &Pilot::contractStarts, &Pilot::contractEnds,
                      &Pilot::option);
    m_form->addField(&Pilot::theme, [this, &catalogue](const Row &row) {
        return eformsText(catalogue, m_desk.language(), row.text(u"theme"));
    });
    m_form->addFields(&Pilot::themes, &Pilot::sdgs);
    m_form->addGroup([] { return tr("Why"); });
    m_form->addFields(&Pilot::background, &Pilot::socialGoal);
    m_form->addGroup([] { return tr("How it was done"); });
    m_form->addFields(&Pilot::roles, &Pilot::riskAnalysis, &Pilot::marketDialogue);
}

void PilotPanel::addClauses()
{
    m_clauses = new RecordTable(
        m_desk, RecordKind::Clause, {Column::of(&Clause::title, true), Column::of(&Clause::kind, true)},
        {[] { return tr("Clauses"); }, [] { return tr("Add a clause"); }, [] { return tr("Remove the clause"); },
         [] { return tr("The exact wording of a requirement or condition goes here."); }});
    RecordForm *detail = m_clauses->detail();
    detail->addFields(&Clause::placement, &Clause::text);
    for (const Field &field : typeOf<Clause>().fields) {
        const auto is = [&](const char *column) { return qstrcmp(field.column, column) == 0; };
        if (!field.hidden && !is("title") && !is("kind") && !is("placement") && !is("text"))
            detail->addField(field);
    }
    connect(detail, &RecordForm::refreshed, this, &PilotPanel::showClauseFields);
    m_form->addWidget(m_clauses);
    m_form->addGroup([] { return tr("Monitoring"); });
    m_form->addFields(&Pilot::monitoring, &Pilot::consequence);
}

void PilotPanel::addResults()
{
    std::vector<Column> columns{Column::of(&Indicator::title, true), Column::of(&Indicator::baseline, true),
                                Column::of(&Indicator::target, true)};
    m_indicators =
        new RecordTable(m_desk, RecordKind::Indicator, std::move(columns),
                        {[] { return tr("Indicators"); }, [] { return tr("Add an indicator"); },
                         [] { return tr("Remove the indicator"); },
                         [] { return tr("What will tell whether it worked? One or two numbers are enough."); }});
    m_indicators->detail()->addFields(&Indicator::unit, &Indicator::direction, &Indicator::baselineOn,
                                      &Indicator::targetOn, &Indicator::frequency, &Indicator::source,
                                      &Indicator::ownerRole);
    m_measurements = new RecordTable(m_desk, RecordKind::Measurement,
                                     {Column::of(&Measurement::date, true), Column::of(&Measurement::note, true),
                                      Column::of(&Measurement::value, true), Column::of(&Measurement::expected, true)},
                                     {[] { return tr("Measurements"); },
                                      [] { return tr("Add a measurement"); },
                                      [] { return tr("Remove the measurement"); },
                                      {}});
    m_indicators->addBelow(m_measurements);
    connect(m_indicators, &RecordTable::currentChanged, this, &PilotPanel::bindMeasurements);
    m_form->addWidget(m_indicators);
}

void PilotPanel::addEnd()
{
    m_form->addGroup([] { return tr("Costs and lessons"); });
    m_form->addFields(&Pilot::costs, &Pilot::hours, &Pilot::worked, &Pilot::wouldChange, &Pilot::advice,
                      &Pilot::nextSteps, &Pilot::links);
    m_form->addGroup([] { return tr("Contact and publication"); });
    m_form->addFields(&Pilot::contactRole, &Pilot::contactUnit, &Pilot::permission, &Pilot::publishedOn,
                      &Pilot::version, &Pilot::licence);
}

void PilotPanel::addWork()
{
    m_form->addGroup([] { return tr("For the team only"); });
    m_form->addFields(&Pilot::goal, &Pilot::owner, &Pilot::internalNotes);
    m_milestones =
        new RecordTable(m_desk, RecordKind::PilotMilestone,
                        {Column::of(&PilotMilestone::title, true), Column::of(&PilotMilestone::planned, true),
                         Column::of(&PilotMilestone::actual, true)},
                        {[] { return tr("Milestones"); }, [] { return tr("Add a milestone"); },
                         [] { return tr("Remove the milestone"); },
                         [] { return tr("Planned days tell what is late; the next one is shown in the list."); }});
    m_milestones->detail()->addFields(&PilotMilestone::stage, &PilotMilestone::note);
    m_form->addWidget(m_milestones);
    m_risks = new RecordTable(
        m_desk, RecordKind::Risk,
        {Column::of(&Risk::title, true), Column::of(&Risk::likelihood, true), Column::of(&Risk::impact, true)},
        {[] { return tr("Risks"); }, [] { return tr("Add a risk"); }, [] { return tr("Remove the risk"); },
         [] { return tr("What may go wrong, how likely (1–5) and how badly (1–5)?"); }});
    m_risks->detail()->addFields(&Risk::state, &Risk::response, &Risk::owner, &Risk::ownerRole);
    m_form->addWidget(m_risks);
}

template <class R>
void PilotPanel::bind(RecordTable *table, R prototype)
{
    prototype.team = m_team;
    prototype.pilot = m_pilot;
    Query query = Query().where(&R::pilot, m_pilot);
    if constexpr (requires { prototype.rank; })
        query = query.orderBy(&R::rank);
    if constexpr (requires { prototype.planned; })
        query = query.orderBy(&R::planned);
    table->setRecords(query, [this, record = prototype](Edit &edit) mutable {
        if constexpr (requires { record.rank; })
            record.rank = double(edit.count(kindOf<R>, Query().where(&R::pilot, m_pilot))) + 1;
        return RecordRef(edit.insert(record));
    });
}

void PilotPanel::bindTables()
{
    if (!m_pilot) {
        for (RecordTable *table : {m_clauses, m_indicators, m_milestones, m_risks})
            table->setNothing();
        return;
    }
    // A new row has a name from the start, so that it can be told from others and undone by name.
    Clause clause;
    clause.title = tr("New clause");
    bind(m_clauses, clause);
    Indicator indicator;
    indicator.title = tr("New indicator");
    bind(m_indicators, indicator);
    PilotMilestone milestone;
    milestone.title = tr("New milestone");
    bind(m_milestones, milestone);
    Risk risk;
    risk.title = tr("New risk");
    bind(m_risks, risk);
}

void PilotPanel::bindMeasurements()
{
    const IndicatorId indicator{m_indicators->current().id};
    if (!indicator)
        return m_measurements->setNothing();
    const Query query = Query().where(&Measurement::indicator, indicator).orderBy(&Measurement::date);
    m_measurements->setRecords(query, [this, indicator](Edit &edit) {
        Measurement measurement;
        measurement.team = m_team;
        measurement.indicator = indicator;
        measurement.date = m_desk.today();
        return RecordRef(edit.insert(measurement));
    });
}

void PilotPanel::showClauseFields()
{
    RecordForm *detail = m_clauses->detail();
    const Row *row = detail->row();
    if (!row)
        return;
    const ClauseKind *kind = m_desk.catalogue().clauses().kind(row->text(u"kind"));
    for (const Field &field : typeOf<Clause>().fields) {
        const QString column = QString::fromLatin1(field.column);
        const Value &value = row->value(column);
        const bool filled =
            !isEmpty(value) && value != Value(qint64(0)) && value != emptyRow(RecordKind::Clause).value(column);
        // What the kind does not use is hidden, but never when something is written there.
        const bool used = !kind || kind->fields.contains(column) || column == QLatin1String("placement") ||
                          column == QLatin1String("text") || column == QLatin1String("notes");
        detail->setFieldVisible(field, used || filled);
    }
}

void PilotPanel::setPilot(PilotId pilot)
{
    if (pilot == m_pilot)
        return;
    commitPending();
    m_pilot = pilot;
    m_form->setRecord(pilot);
    if (const Row *row = m_form->row())
        m_team = {row->reference(u"team")};
    m_card->setRecord(pilot);
    bindTables();
    showHead();
    m_scroll->verticalScrollBar()->setValue(0);
}

void PilotPanel::refresh(const Changes &changes)
{
    m_form->refresh(changes);
    for (RecordTable *table : {m_clauses, m_indicators, m_measurements, m_milestones, m_risks})
        table->refresh(changes);
    m_card->refresh(changes);
    if (changes.touches(RecordKind::Team) || changes.touches(RecordKind::Organisation))
        showHead();
}

void PilotPanel::setState(const PilotFacts::State &state)
{
    m_badge->setStanding(state.standing, state.text);
}

void PilotPanel::commitPending()
{
    for (RecordTable *table : {m_clauses, m_indicators, m_measurements, m_milestones, m_risks})
        table->commitPending();
    m_form->commit();
}

void PilotPanel::showComment(CommentId comment)
{
    m_card->showComment(comment);
}

void PilotPanel::showRecord(RecordRef record)
{
    m_card->showCard();
    RecordTable *table = nullptr;
    for (RecordTable *each : {m_clauses, m_indicators, m_milestones, m_risks}) {
        if (each->model().kind() == record.kind)
            table = each;
    }
    if (!table)
        return;
    table->setCurrent(record.id);
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(table);
    table->view()->setFocus();
}

void PilotPanel::showHead()
{
    const Row *row = m_form->row();
    if (!row)
        return;
    m_title->setText(row->title());
    const OrganisationId buyer{row->reference(u"organisation")};
    const auto names = m_desk.workspace()->read([&](const Reader &reader) {
        return std::pair(reader.titleOf(m_team), buyer ? reader.titleOf(buyer) : QString());
    });
    if (!names)
        return;
    const auto &[team, organisation] = *names;
    m_meta->setText(organisation.isEmpty() || organisation == team ? team
                                                                   : QStringLiteral("%1 · %2").arg(team, organisation));
    const bool writable = !m_desk.workspace()->isReadOnly();
    m_delete->setVisible(writable);
}

void PilotPanel::retranslate()
{
    m_summary->setText(tr("Pilot summary…"));
    m_summary->setAccessibleName(tr("Look at the pilot summary and export it"));
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete the pilot"));
    m_scroll->setAccessibleName(tr("Pilot"));
}

void PilotPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace polku::ui
