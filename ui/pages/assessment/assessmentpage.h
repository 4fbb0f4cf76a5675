#pragma once

#include "academy/assessment.h"
#include "shell/page.h"

class QLabel;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace polku::ui {

class AcademyLevels;
class AreaRow;
class Card;
class ChipBar;
class EmptyState;
class RecordForm;
class TeamLevels;

/// The teams' self-assessments: a team and a moment are chosen, its areas are filled in at the left and drawn at the
/// right; or all teams together.
class AssessmentPage final : public Page
{
    Q_OBJECT

public:
    explicit AssessmentPage(Desk &desk, QWidget *parent = nullptr);
    ~AssessmentPage() override;

    QString title() const override { return tr("Self-assessment"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;
    /// What the team says of the area that is open; else the team.
    RecordRef record() const override;
    void commitPending() override;

protected:
    void retranslate() override;

private:
    void makeForm();
    void read();
    void showAll();
    void showChips();
    void showChosen();
    bool showTeam(TeamId team);
    void showFinish(const MomentAssessment &moment);
    void choose(TeamId team, AssessmentMoment moment);
    void openArea(int index);
    void begin();
    void setLevel(const QString &area, int level);
    void setTarget(const QString &area, int target);
    /// Changes a score of the chosen team and moment, which is made when it is missing.
    void writeScore(const QString &area, const Field &field, qint64 value);
    bool isReadOnly() const;
    const TeamAssessments *team() const { return m_all.team(m_team); }
    int indexOfArea(const QString &area) const;

    Assessments m_all;
    AcademyId m_academy;
    TeamId m_team; ///< null: all teams
    bool m_wholeAcademy = false;
    AssessmentMoment m_moment = AssessmentMoment::Start;

    QWidget *m_head;
    ChipBar *m_teams;
    ChipBar *m_moments;
    QLabel *m_progress;
    QSplitter *m_splitter;
    QScrollArea *m_formScroll;
    QWidget *m_areas;
    std::vector<AreaRow *> m_rows;
    Card *m_finish;
    RecordForm *m_finishForm;
    QLabel *m_open;
    EmptyState *m_notBegun;
    TeamLevels *m_levels;
    AcademyLevels *m_academyLevels;
    EmptyState *m_noTeams;
    QAction *m_report;
};

} // namespace polku::ui
