#pragma once

#include "academy/library.h"
#include "store/changes.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace polku::ui {

class Desk;
class RecordTable;
class StateBadge;

/// One team and one material: how it stands, and who has studied it when.
class StudyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StudyPanel(Desk &desk, QWidget *parent = nullptr);

    /// Null `cell`: a material without a team, or nothing at all.
    void setCell(const LibraryMaterial *material, const LibraryTeam *team, const StudyCell *cell);
    void refresh(const Changes &changes);
    void commitPending();

Q_SIGNALS:
    /// Mark it, or take the mark away.
    void toggleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Desk &m_desk;
    MaterialId m_material;
    TeamId m_team;
    StudyState m_state = StudyState::NotExpected;
    QLabel *m_title;
    QLabel *m_name;
    StateBadge *m_badge;
    QLabel *m_why;
    QPushButton *m_toggle;
    RecordTable *m_marks;
    QLabel *m_hint;
};

} // namespace polku::ui
