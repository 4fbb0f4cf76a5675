#pragma once

#include "model/kinds.h"
#include "store/changes.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace polku::ui {

class Desk;
class PanelScroll;
class RecordForm;
class RecordTable;

/// One record of the schedule: a session with its materials and attendance, a deliverable, or a phase.
class SchedulePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SchedulePanel(Desk &desk, QWidget *parent = nullptr);

    /// Id 0: none.
    void setRecord(RecordRef record);
    RecordRef record() const { return m_record; }
    void refresh(const Changes &changes);
    /// What is wrong with the record, told above its fields.
    void setProblems(const QStringList &problems);
    void commitPending();
    /// The form of the record shown.
    RecordForm *form() const;

Q_SIGNALS:
    void closeRequested();
    void deleteRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeForms();
    void addMaterials();
    void addAttendance();
    void bindTables();
    void showState();
    void markHeld();
    void markAllPresent();
    SessionId session() const { return {m_record.kind == RecordKind::Session ? m_record.id : 0}; }
    void retranslate();

    Desk &m_desk;
    RecordRef m_record;
    QHash<qint64, QString> m_teamNames; ///< short ones
    QLabel *m_title;
    QLabel *m_problems;
    QToolButton *m_close;
    PanelScroll *m_scroll;
    RecordForm *m_session;
    RecordForm *m_deliverable;
    RecordForm *m_phase;
    RecordTable *m_materials = nullptr;
    RecordTable *m_attendance = nullptr;
    QPushButton *m_held;
    QPushButton *m_allPresent;
    QPushButton *m_delete;
};

} // namespace polku::ui
