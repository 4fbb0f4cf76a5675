#pragma once

#include "model/kinds.h"
#include "store/changes.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace polku::ui {

class Desk;
class PanelScroll;
class RecordForm;
class RecordTable;

/// One team: what it wants, its organisations with their units, its people and the roles that are missing.
class TeamPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TeamPanel(Desk &desk, QWidget *parent = nullptr);

    /// Null: none.
    void setTeam(TeamId team);
    TeamId team() const { return m_team; }
    void refresh(const Changes &changes);
    void commitPending();
    RecordForm *form() const { return m_form; }
    /// Scrolls to an organisation or a person and chooses it.
    void showRecord(RecordRef record);

Q_SIGNALS:
    void deleteRequested();
    void pilotsRequested();
    /// The team's application, which is there.
    void applicationRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addOrganisations();
    void addPeople();
    void bindTables();
    void showApplication();
    void takeIn();
    void showTakeIn();
    void showMissingRoles();
    void retranslate();

    Desk &m_desk;
    TeamId m_team;
    QLabel *m_title;
    PanelScroll *m_scroll;
    RecordForm *m_form;
    RecordTable *m_organisations = nullptr;
    RecordForm *m_organisation = nullptr;
    RecordTable *m_people = nullptr;
    QLabel *m_missingText;
    QPushButton *m_application;
    QPushButton *m_takeIn; ///< shown for those who do not take part yet, or lack what a participant works with
    QPushButton *m_pilots;
    QPushButton *m_delete;
};

} // namespace polku::ui
