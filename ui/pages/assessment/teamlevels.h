#pragma once

#include "academy/assessment.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace polku::ui {

class Card;
class ChipBar;
class Desk;
class LevelBars;
class LevelTable;
class RadarChart;

/// A team's levels as a net or as bars, with the same in a table, and the claims without evidence.
class TeamLevels final : public QWidget
{
    Q_OBJECT

public:
    explicit TeamLevels(Desk &desk, QWidget *parent = nullptr);

    void setTeam(const Assessments &all, const TeamAssessments &team, AssessmentMoment moment);
    void retranslate();

Q_SIGNALS:
    /// The person asked for the area that lacks evidence.
    void areaRequested(const QString &area);

private:
    void showDrawing();
    void showClaims(const MomentAssessment &moment);

    Desk &m_desk;
    Card *m_chartCard;
    ChipBar *m_kinds;
    QLabel *m_nothing;
    RadarChart *m_radar;
    LevelBars *m_bars;
    QLabel *m_note;
    LevelTable *m_table;
    Card *m_claimsCard;
    QLabel *m_claimsText;
    QVBoxLayout *m_claims;
    bool m_anything = false;
};

} // namespace polku::ui
