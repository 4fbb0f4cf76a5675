#pragma once

#include "academy/selection.h"
#include "store/changes.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace polku::ui {

class Desk;
class PanelScroll;
class RecordForm;
class ScoringGrid;

/// One application: what it got by the criteria, the interview, the decision with its reason, the coach, and what the
/// team wrote. The decision buttons stay in sight.
class ApplicationPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationPanel(Desk &desk, QWidget *parent = nullptr);

    /// What the list knows of the application, and of all that its team has sent, is given along, so that it is read
    /// once.
    void setRow(const ApplicationRow &row, const std::vector<ApplicationRow> &ofTeam, int participants);
    TeamId team() const { return m_row.team; }
    void refresh(const Changes &changes);
    void commitPending();
    void showRecord(RecordRef record);

Q_SIGNALS:
    void criteriaRequested();
    /// The team's own record, with its organisations and people.
    void teamRequested(polku::TeamId team);
    /// Another application of the same team.
    void applicationRequested(polku::ApplicationId application);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addParts();
    QPushButton *addDecision(const char *name, ApplicationDecision decision);
    void decideOn(ApplicationDecision decision);
    void writeDown();
    void showHead();
    void showChoice();
    void retranslate();

    Desk &m_desk;
    ApplicationRow m_row;
    std::vector<ApplicationRow> m_ofTeam;
    int m_participants = 0; ///< of the academy, this team left out
    QLabel *m_title;
    QLabel *m_standing;
    QComboBox *m_choice; ///< of a team that has sent several applications
    QLabel *m_warnings;
    PanelScroll *m_scroll;
    QLabel *m_scoresTitle;
    ScoringGrid *m_scores;
    RecordForm *m_review;
    RecordForm *m_teamForm;
    RecordForm *m_application;
    QPushButton *m_writeDown;
    QPushButton *m_toTeam;
    QWidget *m_buttons;
    QPushButton *m_select;
    QPushButton *m_reserve;
    QPushButton *m_decline;
    QPushButton *m_undecide;
};

} // namespace polku::ui
