#include "pages/assessment/teamlevels.h"

#include "pages/assessment/assessmentchart.h"
#include "shell/desk.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/chipbar.h"
#include "widgets/levelbars.h"
#include "widgets/leveltable.h"
#include "widgets/radarchart.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace polku::ui {

static QLabel *textLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    theme::setInk(label, &theme::Tokens::muted);
    return label;
}

TeamLevels::TeamLevels(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_chartCard(new Card({}, this)),
      m_kinds(new ChipBar),
      m_nothing(textLabel("noLevels")),
      m_radar(new RadarChart),
      m_bars(new LevelBars),
      m_note(textLabel("meanNote")),
      m_table(new LevelTable),
      m_claimsCard(new Card({}, this)),
      m_claimsText(textLabel("claimsText")),
      m_claims(new QVBoxLayout)
{
    m_kinds->setObjectName(QStringLiteral("chartKinds"));
    m_radar->setObjectName(QStringLiteral("radarChart"));
    m_bars->setObjectName(QStringLiteral("levelBars"));
    m_table->setObjectName(QStringLiteral("levelTable"));
    theme::setType(m_note, theme::Type::Small);
    QVBoxLayout *chart = m_chartCard->contents();
    chart->setSpacing(theme::gap12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kinds, m_nothing, m_radar, m_bars, m_note, m_table})
        chart->addWidget(widget);
    m_claims->setSpacing(0);
    m_claimsCard->setObjectName(QStringLiteral("claimsCard"));
    m_claimsCard->contents()->addWidget(m_claimsText);
    m_claimsCard->contents()->addLayout(m_claims);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap16, theme::gap16, theme::gap16, theme::gap16);
    layout->setSpacing(theme::gap16);
    layout->addWidget(m_chartCard);
    layout->addWidget(m_claimsCard);
    layout->addStretch(1);
    connect(m_kinds, &ChipBar::chosenChanged, this, &TeamLevels::showDrawing);
    retranslate();
}

void TeamLevels::setTeam(const Assessments &all, const TeamAssessments &team, AssessmentMoment moment)
{
    const LevelChart chart = teamChart(m_desk, all, team, moment);
    m_anything = !chart.isEmpty();
    m_radar->setChart(chart);
    m_bars->setChart(chart);
    m_table->setChart(chart);
    m_note->setText(meanNote(all, moment));
    showDrawing();
    showClaims(team.at(moment));
}

void TeamLevels::showDrawing()
{
    const bool bars = m_kinds->chosen() == QLatin1String("bars");
    m_nothing->setVisible(!m_anything);
    m_kinds->setVisible(m_anything);
    m_radar->setVisible(m_anything && !bars);
    m_bars->setVisible(m_anything && bars);
    m_table->setVisible(m_anything);
}

void TeamLevels::showClaims(const MomentAssessment &moment)
{
    const std::vector<QString> claims = moment.withoutEvidence();
    m_claimsCard->setVisible(!claims.empty());
    // Buttons are kept, so that the one just pressed does not go away under the person.
    while (m_claims->count() > int(claims.size())) {
        QLayoutItem *item = m_claims->takeAt(m_claims->count() - 1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    while (m_claims->count() < int(claims.size())) {
        auto *button = new QPushButton;
        theme::setButtonKind(button, theme::ButtonKind::Link);
        connect(button, &QPushButton::clicked, this,
                [this, button] { Q_EMIT areaRequested(button->property("area").toString()); });
        m_claims->addWidget(button, 0, Qt::AlignLeft);
        button->show(); // else only when the events come round
    }
    for (size_t i = 0; i < claims.size(); ++i) {
        auto *button = static_cast<QPushButton *>(m_claims->itemAt(int(i))->widget());
        const auto area = std::find_if(moment.areas.begin(), moment.areas.end(),
                                       [&](const AreaScore &score) { return score.area == claims[i]; });
        const QString text = tr("%1: level %2").arg(areaName(m_desk, claims[i]), QString::number(area->level));
        button->setObjectName(QStringLiteral("claim_") + claims[i]);
        button->setProperty("area", claims[i]);
        button->setText(text);
        button->setAccessibleName(text);
    }
}

void TeamLevels::retranslate()
{
    m_chartCard->setAccessibleName(tr("Levels in pictures and numbers"));
    m_table->setAccessibleName(tr("Levels in pictures and numbers"));
    m_kinds->setAccessibleName(tr("Kind of chart"));
    m_kinds->setChips({{QStringLiteral("radar"), tr("Radar"), -1}, {QStringLiteral("bars"), tr("Bars"), -1}});
    m_nothing->setText(tr("The levels are drawn here as soon as the first area is assessed."));
    m_claimsCard->setTitle(tr("Claims without evidence"));
    m_claimsText->setText(
        tr("A level above 2 says that something is decided or written down. Name it, or give a link:"));
}

} // namespace polku::ui
