#include "pages/schedule/schedulepanel.h"

#include "academy/fieldchange.h"
#include "base/format.h"
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
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace polku::ui {

SchedulePanel::SchedulePanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel(this)),
      m_problems(new QLabel(this)),
      m_close(new QToolButton(this)),
      m_scroll(new PanelScroll("recordScroll", this)),
      m_session(new RecordForm(desk, RecordKind::Session)),
      m_deliverable(new RecordForm(desk, RecordKind::Deliverable)),
      m_phase(new RecordForm(desk, RecordKind::Phase)),
      m_held(new QPushButton(this)),
      m_allPresent(new QPushButton),
      m_delete(new QPushButton(this))
{
    setMinimumWidth(theme::panelWidth);
    m_title->setObjectName(QStringLiteral("scheduleTitle"));
    m_problems->setObjectName(QStringLiteral("scheduleProblems"));
    for (QLabel *label : {m_title, m_problems}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    theme::setType(m_title, theme::Type::Title);
    theme::setInk(m_problems, &theme::Tokens::attention);
    m_close->setObjectName(QStringLiteral("closeRecord"));
    m_close->setIcon(theme::icon("close"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_held->setObjectName(QStringLiteral("markHeld"));
    m_held->setIcon(theme::icon("check"));
    m_allPresent->setObjectName(QStringLiteral("allPresent"));
    m_delete->setObjectName(QStringLiteral("deleteRecord"));
    m_delete->setIcon(theme::icon("trash"));
    makeForms();

    QVBoxLayout *inside = m_scroll->column();
    inside->setContentsMargins(theme::gap20, theme::gap8, theme::gap20, theme::gap20);
    inside->addWidget(m_problems);
    for (RecordForm *form : {m_session, m_deliverable, m_phase})
        inside->addWidget(form);
    inside->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(theme::gap20, theme::gap12, theme::gap12, 0);
    top->addWidget(m_title, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    QHBoxLayout *buttons = fillPanel(this, m_scroll);
    buttons->addWidget(m_held);
    buttons->addStretch(1);
    buttons->addWidget(m_delete);
    qobject_cast<QVBoxLayout *>(layout())->insertLayout(0, top);

    for (RecordForm *form : {m_session, m_deliverable, m_phase})
        connect(form, &RecordForm::refreshed, this, &SchedulePanel::showState);
    connect(m_close, &QToolButton::clicked, this, &SchedulePanel::closeRequested);
    connect(m_delete, &QPushButton::clicked, this, &SchedulePanel::deleteRequested);
    connect(m_held, &QPushButton::clicked, this, &SchedulePanel::markHeld);
    connect(m_allPresent, &QPushButton::clicked, this, &SchedulePanel::markAllPresent);
    m_problems->hide();
    retranslate();
}

void SchedulePanel::makeForms()
{
    m_session->addFields(&Session::title, &Session::kind, &Session::state, &Session::date, &Session::begins,
                         &Session::finishes, &Session::phase, &Session::place, &Session::link, &Session::movedFrom);
    addAttendance();
    m_session->addFields(&Session::agenda, &Session::notes);
    addMaterials();
    m_deliverable->addFields(&Deliverable::title, &Deliverable::kind, &Deliverable::due, &Deliverable::required,
                             &Deliverable::phase, &Deliverable::guidance);
    m_phase->addFields(&Phase::name, &Phase::kind, &Phase::starts, &Phase::ends, &Phase::description);
}

void SchedulePanel::addMaterials()
{
    m_materials = new RecordTable(m_desk, RecordKind::SessionMaterial, {Column::of(&SessionMaterial::material, true)},
                                  {[] { return tr("Materials"); }, [] { return tr("Add a material"); },
                                   [] { return tr("Take the material off the session"); },
                                   [] { return tr("What is read before the session or used in it."); }});
    m_session->addWidget(m_materials);
}

void SchedulePanel::addAttendance()
{
    Column team = Column::of(&Attendance::team);
    team.data = [this](const Row &row, int role) -> QVariant {
        const QString name = m_teamNames.value(row.reference(u"team"));
        return role == Qt::DisplayRole && !name.isEmpty() ? QVariant(name) : QVariant();
    };
    m_attendance =
        new RecordTable(m_desk, RecordKind::Attendance,
                        {team, Column::of(&Attendance::state, true), Column::of(&Attendance::people, true)},
                        {[] { return tr("Attendance"); }, [] { return tr("Add a team"); },
                         [] { return tr("Remove the mark"); }, [] { return tr("Nobody has been marked yet."); }});
    m_attendance->setWordColumns({0}); // names are long, "present" is not
    m_attendance->model().setRelated({RecordKind::Team}, [this](const Reader &reader) {
        m_teamNames.clear();
        const Query here = Query().inAcademy(m_desk.academy()).only(&Team::name, &Team::shortName);
        for (const Team &each : reader.all<Team>(here))
            m_teamNames.insert(each.id.value, each.shortName.isEmpty() ? each.name : each.shortName);
    });
    m_attendance->detail()->addFields(&Attendance::note, &Attendance::person);
    m_session->addWidget(m_attendance);
    m_session->addWidget(m_allPresent);
}

/// The teams that a session is for and that have no mark at it yet, in the academy's order.
static std::vector<TeamId> teamsWithoutMark(const Reader &reader, SessionId session)
{
    std::vector<TeamId> without;
    const std::optional<Session> about = reader.find(session);
    if (!about)
        return without;
    const std::vector<Attendance> had =
        reader.where(&Attendance::session, session, Query().only(&Attendance::team, &Attendance::session));
    const auto isMarked = [&](TeamId team) {
        return std::any_of(had.begin(), had.end(), [team](const Attendance &each) { return each.team == team; });
    };
    const Query all = Query().inAcademy(about->academy).orderBy(&Team::rank).only(&Team::state);
    for (const Team &team : reader.all<Team>(all)) {
        const bool invited = about->team ? about->team == team.id : team.state == TeamState::Participant;
        if (invited && !isMarked(team.id))
            without.push_back(team.id);
    }
    return without;
}

void SchedulePanel::bindTables()
{
    if (!session()) {
        m_materials->setNothing();
        m_attendance->setNothing();
        return;
    }
    m_materials->setRecords(
        Query().where(&SessionMaterial::session, session()).orderBy(&SessionMaterial::rank), [this](Edit &edit) {
            SessionMaterial used;
            used.session = session();
            const auto had = edit.where(&SessionMaterial::session, session());
            used.rank = double(had.size()) + 1;
            const Query all = Query().inAcademy(m_desk.academy()).orderBy(&Material::rank).only(&Material::title);
            for (const Material &material : edit.all<Material>(all)) {
                if (std::none_of(had.begin(), had.end(),
                                 [&](const SessionMaterial &each) { return each.material == material.id; })) {
                    used.material = material.id;
                    break;
                }
            }
            if (!used.material) { // all are used, or there are none
                Material material;
                material.academy = m_desk.academy();
                material.title = tr("New material");
                material.rank = double(edit.count(RecordKind::Material, Query().inAcademy(m_desk.academy())) + 1);
                used.material = edit.insert(material);
            }
            return RecordRef(edit.insert(used));
        });
    m_attendance->setRecords(Query().where(&Attendance::session, session()), [this](Edit &edit) {
        Attendance mark;
        mark.session = session();
        const std::vector<TeamId> without = teamsWithoutMark(edit, session());
        mark.team = without.front(); // the button is there only while a team is left
        return RecordRef(edit.insert(mark));
    });
}

void SchedulePanel::setRecord(RecordRef record)
{
    if (record == m_record)
        return;
    commitPending();
    m_record = record;
    const auto shown = [&](RecordKind kind) { return record.kind == kind ? record : RecordRef(kind, 0); };
    m_session->setRecord(shown(RecordKind::Session));
    m_deliverable->setRecord(shown(RecordKind::Deliverable));
    m_phase->setRecord(shown(RecordKind::Phase));
    m_session->setVisible(record.kind == RecordKind::Session);
    m_deliverable->setVisible(record.kind == RecordKind::Deliverable);
    m_phase->setVisible(record.kind == RecordKind::Phase);
    bindTables();
    showState();
    m_scroll->verticalScrollBar()->setValue(0);
}

RecordForm *SchedulePanel::form() const
{
    return m_record.kind == RecordKind::Deliverable ? m_deliverable
           : m_record.kind == RecordKind::Phase     ? m_phase
                                                    : m_session;
}

void SchedulePanel::refresh(const Changes &changes)
{
    for (RecordForm *each : {m_session, m_deliverable, m_phase})
        each->refresh(changes);
    m_materials->refresh(changes);
    m_attendance->refresh(changes);
    if (changes.touchesAny({RecordKind::Attendance, RecordKind::Team}))
        showState();
}

void SchedulePanel::setProblems(const QStringList &problems)
{
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
}

void SchedulePanel::showState()
{
    const Row *row = form()->row();
    if (!row)
        return;
    m_title->setText(row->title());
    const bool writable = !m_desk.workspace()->isReadOnly();
    const bool planned = session() && row->text(u"state") == QLatin1String(codeOf(SessionState::Planned));
    m_delete->setVisible(writable);
    m_held->setVisible(writable && planned);
    if (!session())
        return;
    m_session->setFieldVisible(fieldOf(&Session::movedFrom), !row->text(u"moved_from").isEmpty());
    const auto without = m_desk.attempt(
        m_desk.workspace()->read([this](const Reader &reader) { return teamsWithoutMark(reader, session()); }));
    const bool left = writable && without && !without->empty();
    m_allPresent->setVisible(left);
    if (auto *add = m_attendance->findChild<QPushButton *>(QStringLiteral("attendanceAdd")))
        add->setVisible(left);
}

void SchedulePanel::markHeld()
{
    commitPending();
    const QString title = m_title->text();
    // Not on the button beside it, which deletes.
    m_session->field(&Session::state)->setFocus(Qt::OtherFocusReason);
    const QDate day = codec::Codec<QDate>::fromValue(form()->row()->value(u"date"));
    if (!m_desk.attempt(changeField(*m_desk.workspace(), m_desk.catalogue(), session(), fieldOf(&Session::state),
                                    codec::Codec<SessionState>::toValue(SessionState::Held))))
        return;
    m_desk.say(day.isValid() && day > m_desk.today() ? tr("“%1” is marked as held, though its day, %2, is still ahead.")
                                                           .arg(title, formatDate(m_desk.language(), day))
                                                     : tr("“%1” is marked as held. Mark who was there.").arg(title),
               true);
}

void SchedulePanel::markAllPresent()
{
    commitPending();
    const Operation operation{Op::ChangeMany, session(), {m_title->text()}, false};
    m_desk.attempt(m_desk.workspace()->edit(operation, [&](Edit &edit) {
        for (const TeamId team : teamsWithoutMark(edit, session())) {
            Attendance mark;
            mark.session = session();
            mark.team = team;
            edit.insert(mark);
        }
    }));
}

void SchedulePanel::commitPending()
{
    m_materials->commitPending();
    m_attendance->commitPending();
    for (RecordForm *each : {m_session, m_deliverable, m_phase})
        each->commit();
}

void SchedulePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SchedulePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SchedulePanel::retranslate()
{
    m_close->setToolTip(tr("Close the record (Esc)"));
    m_close->setAccessibleName(tr("Close the record"));
    m_held->setText(tr("Mark as held"));
    m_held->setAccessibleName(tr("Mark the session as held"));
    m_allPresent->setText(tr("Mark all others present"));
    m_allPresent->setToolTip(tr("Every team that has no mark yet; change those that were not there"));
    m_allPresent->setAccessibleName(tr("Mark all others present"));
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete the record"));
    m_scroll->setAccessibleName(tr("Record"));
}

} // namespace polku::ui
