#include "pages/assessment/academylevels.h"

#include "base/format.h"
#include "pages/assessment/assessmentchart.h"
#include "shell/desk.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/levelbars.h"
#include "widgets/leveltable.h"

#include <QGridLayout>
#include <QLabel>

namespace polku::ui {

/// From this width on areas and teams stand side by side.
constexpr int wide = 900;

AcademyLevels::AcademyLevels(Desk &desk, QWidget *parent)
    : QScrollArea(parent),
      m_desk(desk),
      m_content(new QWidget),
      m_grid(new QGridLayout(m_content)),
      m_overall(new QLabel(m_content)),
      m_nothing(new QLabel(m_content)),
      m_areaCard(new Card({}, m_content)),
      m_areaBars(new LevelBars),
      m_areaTable(new LevelTable),
      m_teamCard(new Card({}, m_content)),
      m_teamBars(new LevelBars),
      m_teamTable(new LevelTable)
{
    m_overall->setObjectName(QStringLiteral("overallChange"));
    m_nothing->setObjectName(QStringLiteral("noLevelsOfAcademy"));
    for (QLabel *label : {m_overall, m_nothing}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    theme::setInk(m_nothing, &theme::Tokens::muted);
    m_areaBars->setObjectName(QStringLiteral("areaBars"));
    m_areaTable->setObjectName(QStringLiteral("areaTable"));
    m_teamBars->setObjectName(QStringLiteral("teamBars"));
    m_teamTable->setObjectName(QStringLiteral("teamLevelTable"));
    for (const auto &[card, bars, table] :
         {std::tuple(m_areaCard, m_areaBars, m_areaTable), std::tuple(m_teamCard, m_teamBars, m_teamTable)}) {
        card->contents()->setSpacing(theme::gap12);
        card->contents()->addWidget(bars);
        card->contents()->addWidget(table);
    }
    m_grid->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap20);
    m_grid->setSpacing(theme::gap16);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_content);
    arrange();
    retranslate();
}

QString AcademyLevels::overallText(const Assessments &all, AssessmentMoment moment) const
{
    const AreaChange overall = all.overallChange(AssessmentMoment::Start, moment);
    const Language language = m_desk.language();
    if (overall.teams == 0)
        return {};
    const QString from = meanText(language, overall.from);
    const QString to = meanText(language, overall.to);
    if (moment == AssessmentMoment::Start)
        return tr("The mean level is %1, over %n team(s) that have answered.", nullptr, overall.teams).arg(to);
    return tr("The mean level went from %1 to %2, over %n team(s) that have answered both times.", nullptr,
              overall.teams)
        .arg(from, to);
}

void AcademyLevels::setAcademy(const Assessments &all, AssessmentMoment moment)
{
    const LevelChart areas = areaChart(m_desk, all, moment);
    const LevelChart teams = teamsChart(m_desk, all, moment);
    m_areaBars->setChart(areas);
    m_areaTable->setChart(areas);
    m_teamBars->setChart(teams);
    m_teamTable->setChart(teams);
    m_areaCard->setVisible(!areas.isEmpty());
    m_teamCard->setVisible(!teams.isEmpty());
    QString text = overallText(all, moment);
    const int answered = all.answered[size_t(moment)];
    if (answered > 0 && answered < fewestTeamsForMean)
        text += QLatin1Char(' ') +
                tr("With fewer than four teams the means by area tell single teams apart: keep them to yourself.");
    m_overall->setText(text.trimmed());
    m_overall->setVisible(!m_overall->text().isEmpty());
    m_nothing->setVisible(areas.isEmpty());
    m_nothing->setText(moment == AssessmentMoment::Start
                           ? tr("No team has answered yet. The means are drawn here when the first one has assessed "
                                "all areas.")
                           : tr("No team has answered both at the start and now. The change is drawn here when the "
                                "first one has."));
    arrange();
}

void AcademyLevels::arrange()
{
    m_columns = viewport()->width() >= wide ? 2 : 1;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_grid->addWidget(m_overall, 0, 0, 1, m_columns);
    m_grid->addWidget(m_nothing, 1, 0, 1, m_columns);
    const bool beside = m_columns == 2 && !m_areaCard->isHidden();
    m_grid->addWidget(m_areaCard, 2, 0);
    m_grid->addWidget(m_teamCard, beside || m_areaCard->isHidden() ? 2 : 3, beside ? 1 : 0, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_columns == 2 ? 1 : 0);
    m_grid->setRowStretch(4, 1);
}

void AcademyLevels::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if ((viewport()->width() >= wide ? 2 : 1) != m_columns)
        arrange();
}

void AcademyLevels::retranslate()
{
    setAccessibleName(tr("All teams"));
    m_areaCard->setTitle(tr("By area"));
    m_teamCard->setTitle(tr("By team"));
    m_areaTable->setAccessibleName(tr("By area"));
    m_teamTable->setAccessibleName(tr("By team"));
}

} // namespace polku::ui
