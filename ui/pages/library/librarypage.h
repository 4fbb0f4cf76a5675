#pragma once

#include "academy/library.h"
#include "shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;

namespace polku::ui {

class ChipBar;
class EmptyState;
class ListTable;
class MaterialPanel;
class RowFilter;
class RowModel;
class StudyModel;
class StudyPanel;
class StudyView;

/// The academy's materials: as a list with the whole of the chosen one beside it, and as a table of which team has
/// studied what. Both narrowed by the same phase, theme and words.
class LibraryPage final : public Page
{
    Q_OBJECT

public:
    explicit LibraryPage(Desk &desk, QWidget *parent = nullptr);
    ~LibraryPage() override;

    QString title() const override { return tr("Library"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;
    void commitPending() override;
    MaterialPanel *materialPanel() const { return m_panel; }

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString materialsView();
    static QString studiesView();
    // The parts (libraryparts.cpp)
    void makeFilters();
    void makeMaterials();
    void makeStudies();
    void fillFilters();
    void applyFilters();
    void resetFilters();
    bool isWanted(const LibraryMaterial &material) const;
    void showView(const QString &view);
    void choose(MaterialId material);
    void showChosen();
    void showCell();
    // What the page does to the file (libraryediting.cpp)
    bool isReadOnly() const;
    void addFromCatalogue();
    void newMaterial();
    void deleteMaterial();
    void toggleStudied(MaterialId material, TeamId team);

    Library m_library;
    AcademyId m_academy;
    MaterialId m_chosen;
    QAction *m_fromCatalogue;
    QAction *m_new;
    QWidget *m_bar;
    ChipBar *m_views;
    QLineEdit *m_search;
    QComboBox *m_phase;
    QComboBox *m_theme;
    QLabel *m_noHits;
    EmptyState *m_empty;
    EmptyState *m_noTeams;
    QSplitter *m_materials;
    ListTable *m_table;
    RowModel *m_model;
    RowFilter *m_filter;
    MaterialPanel *m_panel;
    QSplitter *m_studies;
    StudyModel *m_studyModel;
    StudyView *m_studyView;
    StudyPanel *m_studyPanel;
};

} // namespace polku::ui
