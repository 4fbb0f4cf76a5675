#pragma once

#include "pages/pilots/pilotfacts.h"
#include "store/changes.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace polku::ui {

class CommentedCard;
class Desk;
class PanelScroll;
class RecordForm;
class RecordTable;

/// The full form of one pilot: all fields in groups by the summary's order, with its clauses, indicators and their
/// measurements, milestones and risks.
class PilotPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PilotPanel(Desk &desk, QWidget *parent = nullptr);

    /// Null: none.
    void setPilot(PilotId pilot);
    PilotId pilot() const { return m_pilot; }
    void refresh(const Changes &changes);
    void setState(const PilotFacts::State &state);
    void commitPending();
    RecordForm *form() const { return m_form; }
    /// Scrolls to a record of the pilot (a clause, a risk, …) and chooses it.
    void showRecord(RecordRef record);
    /// Opens the comments at that one.
    void showComment(CommentId comment);

Q_SIGNALS:
    void summaryRequested();
    void deleteRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFacts();
    void addClauses();
    void addResults();
    void addEnd();
    void addWork();
    void bindTables();
    void bindMeasurements();
    void showClauseFields();
    void showHead();
    void retranslate();
    template <class R>
    void bind(RecordTable *table, R prototype);

    Desk &m_desk;
    PilotId m_pilot;
    TeamId m_team;
    QLabel *m_title;
    QLabel *m_meta;
    StateBadge *m_badge;
    PanelScroll *m_scroll;
    RecordForm *m_form;
    CommentedCard *m_card;
    RecordTable *m_clauses = nullptr;
    RecordTable *m_indicators = nullptr;
    RecordTable *m_measurements = nullptr;
    RecordTable *m_milestones = nullptr;
    RecordTable *m_risks = nullptr;
    QPushButton *m_summary;
    QPushButton *m_delete;
};

} // namespace polku::ui
