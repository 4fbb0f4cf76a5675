#include "pages/assessment/assessmentpage.h"

#include "catalogue/catalogue.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "pages/assessment/academylevels.h"
#include "pages/assessment/arearow.h"
#include "pages/assessment/assessmentchart.h"
#include "pages/assessment/teamlevels.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"
#include "widgets/levelchoice.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace polku::ui {

namespace {

/// Wider, lines become too long to read.
constexpr int widestForm = 960;

QString allTeamsChip()
{
    return QStringLiteral("all");
}

QScrollArea *scrollOver(QWidget *content, const char *name)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QString::fromLatin1(name));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

AssessmentPage::AssessmentPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_head(new QWidget(this)),
      m_teams(new ChipBar(m_head)),
      m_moments(new ChipBar(m_head)),
      m_progress(new QLabel(m_head)),
      m_splitter(new QSplitter(this)),
      m_levels(new TeamLevels(desk)),
      m_academyLevels(new AcademyLevels(desk, this)),
      m_noTeams(new EmptyState(this)),
      m_report(new QAction(this))
{
    m_teams->setObjectName(QStringLiteral("assessmentTeams"));
    m_moments->setObjectName(QStringLiteral("assessmentMoments"));
    m_progress->setObjectName(QStringLiteral("assessmentProgress"));
    theme::setInk(m_progress, &theme::Tokens::muted);
    auto *moments = new QHBoxLayout;
    moments->setSpacing(theme::gap12);
    moments->addWidget(m_moments, 1);
    moments->addWidget(m_progress);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap12);
    head->setSpacing(theme::gap8);
    head->addWidget(m_teams);
    head->addLayout(moments);

    m_noTeams->setObjectName(QStringLiteral("noTeamsToAssess"));
    m_noTeams->setIcon("people");
    m_noTeams->addButton({})->setObjectName(QStringLiteral("goToTeams"));
    m_noTeams->findChild<QPushButton *>()->setVisible(!desk.team());
    connect(m_noTeams->findChild<QPushButton *>(), &QPushButton::clicked, this,
            [this] { this->desk().goTo(QStringLiteral("teams")); });

    makeForm();
    m_academyLevels->setObjectName(QStringLiteral("academyLevels"));
    auto *right = scrollOver(m_levels, "levelsScroll");
    right->setMinimumWidth(470);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({510, 560});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_academyLevels, 1);
    layout->addWidget(m_noTeams, 1);

    m_report->setObjectName(QStringLiteral("assessmentReport"));
    connect(m_report, &QAction::triggered, this, [this] {
        commitPending();
        this->desk().showReport({QStringLiteral("assessments"), m_wholeAcademy ? TeamId() : m_team, {}});
    });
    connect(m_teams, &ChipBar::chosenChanged, this, [this](const QString &id) {
        m_wholeAcademy = id == allTeamsChip();
        choose(m_wholeAcademy ? TeamId() : TeamId{id.toLongLong()}, m_moment);
    });
    connect(m_moments, &ChipBar::chosenChanged, this, [this](const QString &id) {
        for (size_t i = 0; i < momentCount; ++i) {
            if (id == QLatin1String(codeOf(AssessmentMoment(i))))
                choose(m_team, AssessmentMoment(i));
        }
    });
    connect(m_levels, &TeamLevels::areaRequested, this, [this](const QString &area) {
        const int index = indexOfArea(area);
        openArea(index);
        if (index >= 0)
            m_rows[size_t(index)]->choice()->focusButton()->setFocus();
    });
    retranslate();
}

AssessmentPage::~AssessmentPage() = default;

QList<QAction *> AssessmentPage::actions() const
{
    return m_all.teams.empty() ? QList<QAction *>() : QList<QAction *>{m_report};
}

void AssessmentPage::makeForm()
{
    auto *content = new QWidget;
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_areas = new QWidget(content);
    auto *rows = new QVBoxLayout(m_areas);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const MaturityArea &area : desk().catalogue().maturity().areas) {
        auto *row = new AreaRow(desk(), area.code, m_areas);
        row->setObjectName(QStringLiteral("area_") + area.code);
        const int index = int(m_rows.size());
        connect(row, &AreaRow::entered, this, [this, index] { openArea(index); });
        connect(row, &AreaRow::levelChosen, this, [this, row](int level) { setLevel(row->area(), level); });
        connect(row, &AreaRow::targetChosen, this, [this, row](int target) { setTarget(row->area(), target); });
        m_rows.push_back(row);
        rows->addWidget(row);
    }

    m_finish = new Card({}, content);
    m_finish->setObjectName(QStringLiteral("finishCard"));
    m_open = new QLabel(m_finish);
    m_open->setObjectName(QStringLiteral("stillOpen"));
    m_open->setWordWrap(true);
    m_open->setTextFormat(Qt::PlainText);
    m_finishForm = new RecordForm(desk(), RecordKind::Assessment, m_finish);
    m_finishForm->addFields(&Assessment::date, &Assessment::complete, &Assessment::note);
    m_finish->contents()->addWidget(m_open);
    m_finish->contents()->addWidget(m_finishForm);

    m_notBegun = new EmptyState(content);
    m_notBegun->setObjectName(QStringLiteral("notBegun"));
    m_notBegun->setIcon("checklist");
    QPushButton *begin = m_notBegun->addButton({});
    begin->setObjectName(QStringLiteral("beginAssessment"));
    connect(begin, &QPushButton::clicked, this, &AssessmentPage::begin);

    auto *finish = new QVBoxLayout;
    finish->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap20);
    finish->addWidget(m_finish);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_areas);
    layout->addLayout(finish);
    layout->addWidget(m_notBegun, 1);
    layout->addStretch(0);
    m_formScroll = scrollOver(content, "areasScroll");
    m_formScroll->setMinimumWidth(420);
    m_formScroll->setMaximumWidth(widestForm);
    m_splitter->addWidget(m_formScroll);
}

bool AssessmentPage::isReadOnly() const
{
    return !desk().workspace() || desk().workspace()->isReadOnly();
}

int AssessmentPage::indexOfArea(const QString &area) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->area() == area)
            return int(i);
    }
    return -1;
}

QString AssessmentPage::contextLine() const
{
    if (m_all.teams.empty())
        return {};
    if (desk().team())
        return QStringLiteral("%1 · %2").arg(m_all.teams.front().name, momentName(desk(), m_moment));
    return tr("%2: %1 of %n team(s) have answered", nullptr, m_all.teamsTakingPart())
        .arg(m_all.answered[size_t(m_moment)])
        .arg(momentName(desk(), m_moment));
}

// Reading and showing ------------------------------------------------------------------------------------------------

void AssessmentPage::read()
{
    m_all = {};
    if (!desk().academy())
        return;
    if (auto all = desk().attempt(desk().workspace()->read(
            [&](const Reader &reader) { return readAssessments(reader, desk().catalogue(), desk().academy()); })))
        m_all = std::move(*all);
    // The means over all teams stay: they tell no team apart (decision 9).
    if (const TeamId own = desk().team())
        std::erase_if(m_all.teams, [own](const TeamAssessments &team) { return team.team != own; });
}

void AssessmentPage::refresh(const Changes &changes)
{
    const bool other = m_academy != desk().academy();
    if (other || changes.touchesAny(
                     {RecordKind::Academy, RecordKind::Team, RecordKind::Assessment, RecordKind::AssessmentScore})) {
        m_academy = desk().academy();
        read();
        if (!m_wholeAcademy && !team()) {
            m_team = m_all.teams.empty() ? TeamId() : m_all.teams.front().team;
            m_moment = team() ? team()->latest().value_or(AssessmentMoment::Start) : AssessmentMoment::Start;
        }
        showAll();
    }
    for (AreaRow *row : m_rows)
        row->refresh(changes);
    m_finishForm->refresh(changes);
    Q_EMIT headerChanged();
}

void AssessmentPage::choose(TeamId team, AssessmentMoment moment)
{
    commitPending();
    m_team = team;
    m_moment = moment;
    showAll();
    Q_EMIT headerChanged();
}

void AssessmentPage::showAll()
{
    const bool any = !m_all.teams.empty();
    m_noTeams->setVisible(!any);
    m_head->setVisible(any);
    m_splitter->setVisible(any && !m_wholeAcademy);
    m_academyLevels->setVisible(any && m_wholeAcademy);
    if (!any)
        return;
    showChips();
    if (m_wholeAcademy)
        m_academyLevels->setAcademy(m_all, m_moment);
    else
        showChosen();
}

void AssessmentPage::showChips()
{
    QList<ChipBar::Chip> teams;
    for (const TeamAssessments &team : m_all.teams)
        teams.append({QString::number(team.team.value), team.name, -1});
    if (!desk().team())
        teams.append({allTeamsChip(), tr("All teams"), -1});
    QList<ChipBar::Chip> moments;
    for (size_t i = 0; i < momentCount; ++i)
        moments.append({QString::fromLatin1(codeOf(AssessmentMoment(i))), momentName(desk(), AssessmentMoment(i)), -1});
    const QSignalBlocker quietTeams(m_teams); // what is chosen is known; the chips only show it
    const QSignalBlocker quietMoments(m_moments);
    m_teams->setChips(teams);
    m_teams->setVisible(!desk().team());
    m_moments->setChips(moments);
    m_teams->choose(m_wholeAcademy ? allTeamsChip() : QString::number(m_team.value));
    m_moments->choose(QString::fromLatin1(codeOf(m_moment)));
    const TeamAssessments *own = team();
    m_progress->setVisible(own && own->at(m_moment).isBegun());
    if (own) {
        const QString done = tr("%1 of %n area(s)", nullptr, int(m_all.areas.size())).arg(own->at(m_moment).answered());
        const std::optional<double> mean = own->at(m_moment).mean();
        m_progress->setText(mean ? tr("%1, mean %2").arg(done, meanText(desk().language(), *mean)) : done);
    }
}

void AssessmentPage::showChosen()
{
    const TeamAssessments *own = team();
    if (!own)
        return;
    const MomentAssessment &moment = own->at(m_moment);
    const bool begun = moment.isBegun();
    m_areas->setVisible(begun);
    m_finish->setVisible(begun);
    m_notBegun->setVisible(!begun);
    m_notBegun->setTexts(
        tr("%1: not begun").arg(momentName(desk(), m_moment)),
        m_moment == AssessmentMoment::Start
            ? tr("The team looks at ten areas together, in about an hour: choose the level that is true today and "
                 "write "
                 "a sentence of reasons.")
            : tr("Assess the same ten areas again with the same team. Look at the earlier answers only at the end."));
    if (auto *button = m_notBegun->findChild<QPushButton *>())
        button->setVisible(!isReadOnly());
    if (begun) {
        bool open = false;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            m_rows[i]->setScore(moment.areas[i], own->target(i, m_moment), isReadOnly());
            open = open || m_rows[i]->isOpen();
        }
        if (!open) {
            // What is to be done next lies open.
            const std::vector<QString> unanswered = moment.unanswered();
            m_rows[size_t(unanswered.empty() ? 0 : indexOfArea(unanswered.front()))]->setOpen(true);
        }
        showFinish(moment);
    }
    m_levels->setTeam(m_all, *own, m_moment);
}

void AssessmentPage::showFinish(const MomentAssessment &moment)
{
    if (m_finishForm->record() != RecordRef(moment.id))
        m_finishForm->setRecord(moment.id);
    const std::vector<QString> unanswered = moment.unanswered();
    QStringList lines;
    if (!unanswered.empty())
        lines.append(tr("Not assessed yet: %1.").arg(areaNames(desk(), unanswered)));
    if (const auto claims = moment.withoutEvidence(); !claims.empty())
        lines.append(tr("Without evidence: %1.").arg(areaNames(desk(), claims)));
    if (!moment.complete && unanswered.empty())
        lines.append(tr("All areas are assessed: mark it complete when the team agrees."));
    else if (moment.complete && !unanswered.empty())
        lines.append(tr("It is marked complete all the same: the areas left out count nowhere."));
    m_open->setText(lines.join(QLatin1Char('\n')));
    m_open->setVisible(!lines.isEmpty());
}

void AssessmentPage::openArea(int index)
{
    if (index < 0 || m_rows[size_t(index)]->isOpen())
        return;
    AreaRow *row = m_rows[size_t(index)];
    const int before = row->mapTo(m_formScroll->viewport(), QPoint()).y();
    for (AreaRow *other : m_rows)
        other->setOpen(other == row);
    // The row stays where the person reached for it, though one above it may have closed.
    m_formScroll->widget()->layout()->activate();
    m_formScroll->widget()->adjustSize();
    const int after = row->mapTo(m_formScroll->viewport(), QPoint()).y();
    if (before >= 0)
        m_formScroll->verticalScrollBar()->setValue(m_formScroll->verticalScrollBar()->value() + after - before);
    m_formScroll->ensureWidgetVisible(row, 0, theme::gap8);
}

void AssessmentPage::commitPending()
{
    for (AreaRow *row : m_rows)
        row->commitPending();
    m_finishForm->commit();
}

void AssessmentPage::retranslate()
{
    m_report->setText(tr("Report…"));
    m_teams->setAccessibleName(tr("Team"));
    m_moments->setAccessibleName(tr("Moment"));
    m_formScroll->setAccessibleName(tr("Areas"));
    m_splitter->setAccessibleName(tr("Self-assessment"));
    m_noTeams->setTexts(
        tr("No teams to assess yet"),
        tr("A self-assessment belongs to a team that takes part. Add the teams first; each then looks at "
           "itself at the start, at the end, and 6 and 12 months later."));
    const auto name = [](const EmptyState *state, const QString &text) {
        auto *button = state->findChild<QPushButton *>();
        button->setText(text);
        button->setAccessibleName(text);
    };
    name(m_noTeams, tr("Go to the teams"));
    name(m_notBegun, tr("Begin the self-assessment"));
    m_finish->setTitle(tr("When you are done"));
    for (AreaRow *row : m_rows)
        row->retranslate();
    m_levels->retranslate();
    m_academyLevels->retranslate();
    if (m_academy)
        showAll();
}

} // namespace polku::ui
