#pragma once

#include "academy/library.h"
#include "store/changes.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QUrl;
class QVBoxLayout;

namespace polku::ui {

class Desk;
class PanelScroll;
class RecordForm;
class SectionHeader;

/// One material: its text and link, where it is used, which team has studied it, and its form.
class MaterialPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MaterialPanel(Desk &desk, QWidget *parent = nullptr);

    /// Null: none.
    void setMaterial(const LibraryMaterial *material, const std::vector<LibraryTeam> &teams);
    MaterialId material() const { return m_material; }
    void refresh(const Changes &changes);
    void commitPending();
    /// The cursor into the title, all of it chosen: a new material is to be named.
    void editTitle();

    /// Opens a link with the system's browser. Tests replace it.
    std::function<void(const QUrl &)> openLink;

Q_SIGNALS:
    void deleteRequested();
    /// The person wants to see the cell of that team.
    void teamRequested(polku::TeamId team);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showUses(const LibraryMaterial &material);
    void showTeams(const LibraryMaterial &material, const std::vector<LibraryTeam> &teams);
    void retranslate();

    Desk &m_desk;
    MaterialId m_material;
    QString m_link;
    PanelScroll *m_scroll;
    QLabel *m_title;
    QLabel *m_meta;
    QLabel *m_text;
    QPushButton *m_open;
    SectionHeader *m_usesHeading;
    QLabel *m_noUses;
    QVBoxLayout *m_uses;
    SectionHeader *m_teamsHeading;
    QVBoxLayout *m_teams;
    SectionHeader *m_formHeading;
    RecordForm *m_form;
    QPushButton *m_delete;
};

} // namespace polku::ui
