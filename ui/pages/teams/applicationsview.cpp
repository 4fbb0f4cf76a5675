#include "pages/teams/applicationsview.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "fields/listtable.h"
#include "model/records.h"
#include "models/rowfilter.h"
#include "models/rowmodel.h"
#include "pages/teams/applicationpanel.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/emptystate.h"

#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace polku::ui {

/// What the table needs before it shows the less important columns.
constexpr int widthForCoach = 900;
constexpr int widthForTheme = 760;
constexpr int widthForMissing = 560;
constexpr int widthForInterview = 460;

ApplicationsView::ApplicationsView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_splitter(new QSplitter(this)), m_empty(new EmptyState(this))
{
    m_empty->setObjectName(QStringLiteral("noApplications"));
    m_empty->setIcon("document");
    QPushButton *import = m_empty->addButton({});
    import->setObjectName(QStringLiteral("importApplications"));
    connect(import, &QPushButton::clicked, this, [this] { m_desk.goTo(QStringLiteral("exchange")); });
    QPushButton *first = m_empty->addButton({});
    first->setObjectName(QStringLiteral("firstApplicant"));
    connect(first, &QPushButton::clicked, this, &ApplicationsView::newTeamRequested);
    makeTable();
    connect(&m_desk, &Desk::coveredChanged, this, &ApplicationsView::showEmpty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
    retranslate();
}

ApplicationsView::~ApplicationsView() = default;

const ApplicationRow *ApplicationsView::rowOf(qint64 team) const
{
    const auto place = m_order.constFind(team);
    return place == m_order.constEnd() ? nullptr : &m_rows[size_t(*place)];
}

const ApplicationRow *ApplicationsView::shownRow() const
{
    for (const ApplicationRow &row : m_rows) {
        if (m_asked && row.application == m_asked && row.team == m_chosen)
            return &row;
    }
    return rowOf(m_chosen.value);
}

void ApplicationsView::makeTable()
{
    using Shown = std::function<QVariant(const ApplicationRow &row, int role)>;
    const auto column = [this](const char *id, std::function<QString()> title, Shown shown) {
        return Column::computed(QString::fromLatin1(id), std::move(title),
                                [this, shown = std::move(shown)](const Row &row, int role) -> QVariant {
                                    const ApplicationRow *application = rowOf(row.id);
                                    return application ? shown(*application, role) : QVariant();
                                });
    };
    const auto right = QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    Column place = column(
        "place", [] { return tr("Rank"); },
        [this, right](const ApplicationRow &row, int role) {
            if (role == RowModel::SortRole)
                return QVariant(m_order.value(row.team.value));
            if (role == Qt::TextAlignmentRole)
                return right;
            return role == Qt::DisplayRole && row.place > 0 ? QVariant(row.place) : QVariant();
        });
    Column name = Column::of(&Team::name);
    name.title = [] { return tr("Team"); };
    Column theme = column(
        "theme", [] { return tr("Theme"); },
        [this](const ApplicationRow &row, int role) -> QVariant {
            const Vocabulary *themes = m_desk.catalogue().vocabulary(QLatin1String("themes"));
            if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
                return {};
            if (!themes)
                return row.theme;
            return role == Qt::DisplayRole ? themes->shortNameOf(row.theme, m_desk.language())
                                           : themes->nameOf(row.theme, m_desk.language());
        });
    Column score = column(
        "score", [] { return tr("Score"); },
        [this, right](const ApplicationRow &row, int role) -> QVariant {
            if (role == Qt::TextAlignmentRole)
                return right;
            if (!row.score.total)
                return {};
            if (role == RowModel::SortRole)
                return *row.score.total;
            const QString total = formatNumber(m_desk.language(), *row.score.total);
            if (role == Qt::ToolTipRole)
                return tr("%1 of %2 criteria scored").arg(row.score.scored).arg(row.score.all);
            if (role != Qt::DisplayRole)
                return {};
            return row.score.complete() ? total : tr("%1 (%2/%3)").arg(total).arg(row.score.scored).arg(row.score.all);
        });
    Column decision = column(
        "decision", [] { return tr("Decision"); },
        [this](const ApplicationRow &row, int role) -> QVariant {
            if (role == RowModel::SortRole)
                return int(row.decision);
            return role == Qt::DisplayRole ? QVariant(choiceLabel(row.decision, m_desk.words())) : QVariant();
        });
    Column interview = column(
        "interview", [] { return tr("Interview"); },
        [this](const ApplicationRow &row, int role) -> QVariant {
            if (role == RowModel::SortRole)
                return row.interview.isValid() ? QVariant(row.interview.toString(Qt::ISODate)) : QVariant();
            return role == Qt::DisplayRole ? QVariant(formatDate(m_desk.language(), row.interview)) : QVariant();
        });
    Column missing = column(
        "missing", [] { return tr("Missing roles"); },
        [this](const ApplicationRow &row, int role) -> QVariant {
            if (role == RowModel::SortRole)
                return int(row.missing.size());
            if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
                return {};
            QStringList roles;
            for (const PersonRole missingRole : row.missing)
                roles.append(choiceLabel(missingRole, m_desk.words()));
            return roles.join(QStringLiteral(", "));
        });
    m_model =
        new RowModel(m_desk, RecordKind::Team,
                     {place, name, score, decision, interview, theme, missing, Column::of(&Team::coach, true)}, this);
    m_model->setRelated({RecordKind::Academy, RecordKind::Team, RecordKind::Application, RecordKind::Criterion,
                         RecordKind::CriterionScore, RecordKind::Organisation, RecordKind::Person},
                        [this](const Reader &reader) { readRows(reader); });
    m_filter = new RowFilter(*m_model, this);
    m_filter->setRule([this](const Row &row) { return m_order.contains(row.id); });

    auto *left = new QWidget(m_splitter);
    left->setMinimumWidth(320);
    m_table = new ListTable(left);
    m_table->setObjectName(QStringLiteral("applicationTable"));
    // Best first; a short title beside the arrow that tells the order.
    m_table->setRows(m_desk, *m_filter, 0, {1, 6}, 72);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(theme::gap12, theme::gap4, 0, 0);
    layout->addWidget(m_table);
    m_splitter->addWidget(left);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        const TeamId team{index.isValid() ? m_filter->idAt(index) : 0};
        if (team && team != m_chosen) {
            m_chosen = team;
            m_asked = {};
            showChosen();
        }
    });
    m_table->installEventFilter(this);
}

void ApplicationsView::readRows(const Reader &reader)
{
    m_rows.clear();
    m_order.clear();
    m_participants = 0;
    if (!m_academy)
        return;
    m_rows = readApplications(reader, m_academy);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].stands)
            m_order.insert(m_rows[i].team.value, int(i));
    }
    m_participants = countParticipants(reader, m_academy);
}

void ApplicationsView::refresh(const Changes &changes)
{
    if (m_academy != m_desk.academy()) {
        m_academy = m_desk.academy();
        m_model->setQuery(Query().inAcademy(m_academy).orderBy(&Team::rank));
        m_model->reload();
    } else {
        m_model->refresh(changes);
    }
    m_filter->invalidate(); // what is an application, and in which order, comes from more than the row
    if (m_panel && m_panel->team())
        m_panel->refresh(changes);
    showEmpty();
    showChosen();
}

/// Points, remarks and notes of interviews are the coach's own: while others may see the screen, nothing is shown.
void ApplicationsView::showEmpty()
{
    const bool covered = m_desk.isCovered() && !m_rows.empty();
    m_splitter->setVisible(!m_rows.empty() && !covered);
    m_empty->setVisible(m_rows.empty() || covered);
    m_empty->setTexts(covered ? tr("The applications are covered") : tr("No applications yet"),
                      covered
                          ? tr("Others may see your screen, and points and notes are yours alone. Show the notes on "
                               "the page of coaching when you no longer share it.")
                          : tr("Bring the answers to the call in as a table (CSV), or add a team that applies. Then "
                               "score the applications by the academy's criteria and decide."));
    for (QPushButton *button : m_empty->findChildren<QPushButton *>())
        button->setVisible(!covered);
}

void ApplicationsView::showChosen()
{
    if (!rowOf(m_chosen.value))
        m_chosen = {m_filter->idAt(m_filter->index(0, 0))};
    const ApplicationRow *row = shownRow();
    if (!row)
        return;
    if (!m_panel) {
        m_panel = new ApplicationPanel(m_desk, m_splitter);
        m_panel->setObjectName(QStringLiteral("applicationPanel"));
        m_splitter->addWidget(m_panel);
        m_splitter->setStretchFactor(0, 1);
        m_splitter->setStretchFactor(1, 0);
        const int panel = qBound(theme::panelWidth, width() * 38 / 100, 620);
        m_splitter->setSizes({width() - panel, panel});
        connect(m_panel, &ApplicationPanel::criteriaRequested, this, &ApplicationsView::criteriaRequested);
        connect(m_panel, &ApplicationPanel::teamRequested, this, &ApplicationsView::teamRequested);
        connect(m_panel, &ApplicationPanel::applicationRequested, this, [this](ApplicationId application) {
            m_asked = application;
            showChosen();
        });
    }
    const QModelIndex index = m_filter->indexOf(m_chosen.value);
    if (index.isValid() && m_table->currentIndex().row() != index.row())
        m_table->setCurrentIndex(index);
    const bool takesPart = row->state == TeamState::Participant;
    std::vector<ApplicationRow> sent;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(sent),
                 [&](const ApplicationRow &each) { return each.team == row->team; });
    m_panel->setRow(*row, sent, m_participants - (takesPart ? 1 : 0));
}

bool ApplicationsView::show(TeamId team, RecordRef record)
{
    if (!rowOf(team.value))
        return false;
    m_chosen = team;
    m_asked = {record.kind == RecordKind::Application ? record.id : 0};
    if (record.kind == RecordKind::CriterionScore) {
        const auto score =
            m_desk.workspace()->read([&](const Reader &reader) { return reader.find(CriterionScoreId{record.id}); });
        if (score && *score)
            m_asked = (*score)->application;
    }
    showChosen();
    m_table->scrollTo(m_filter->indexOf(team.value));
    if (record.kind == RecordKind::CriterionScore)
        m_panel->showRecord(record);
    else
        m_table->setFocus();
    return true;
}

void ApplicationsView::commitPending()
{
    m_table->commitPending();
    if (m_panel)
        m_panel->commitPending();
}

bool ApplicationsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        const int room = m_table->width();
        const auto show = [&](const char *column, int least) {
            m_table->setColumnHidden(m_model->columnOf(QString::fromLatin1(column)), room < least);
        };
        show("coach", widthForCoach);
        show("theme", widthForTheme);
        show("missing", widthForMissing);
        show("interview", widthForInterview);
    }
    return QWidget::eventFilter(watched, event);
}

void ApplicationsView::retranslate()
{
    m_table->setAccessibleName(tr("Applications"));
    showEmpty();
    const QList<QPushButton *> buttons = m_empty->findChildren<QPushButton *>();
    const QStringList texts{tr("Import applications"), tr("New team")};
    for (int i = 0; i < 2; ++i) {
        buttons.at(i)->setText(texts.at(i));
        buttons.at(i)->setAccessibleName(texts.at(i));
    }
    m_model->retranslate();
}

void ApplicationsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace polku::ui
