#pragma once

#include "base/result.h"
#include "model/kinds.h"
#include "shell/composition.h"
#include "theme/theme.h"

#include <QDate>
#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace polku::ui {

class ActionRegistry;
class Banner;
class CommandPalette;
class ErrorPanel;
class Files;
class Navigation;
class NewAcademyView;
class PageArea;
class PageHeader;
class Settings;
class Toast;
class Translation;
class WelcomePage;
struct RecordPlace;
struct NewAcademy;
struct PaletteEntry;

/// The window: composes navigation, header and pages, and knows no feature. Everything it shows of a file comes through
/// the desk; everything that fails arrives at its error panel.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` and `theme` must outlive the window.
    MainWindow(Settings &settings, theme::Theme &theme, Composition composition, QWidget *parent = nullptr);
    ~MainWindow() override;

    Desk &desk() { return *m_desk; }
    Files &files() { return *m_files; }
    ActionRegistry &actions() { return *m_actions; }
    /// Null while the welcome page is shown for the first time.
    PageArea *pages() const { return m_area; }
    Toast &toast() { return *m_toast; }
    ErrorPanel &errors() { return *m_errors; }

    void setLanguage(Language language);
    void setScheme(theme::Scheme scheme);
    void showWelcome();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addActions();
    void makeWorkbench();
    void letGo();
    void showWorkspace();
    void showAcademy();
    void updateAcademy(); // windowacademies.cpp
    void chooseAcademy(); // windowacademies.cpp
    // windowteam.cpp
    void showTeam();
    void workAs(TeamId team);
    void updateTeam();
    void followTeam(const Changes &changes);
    void addTeamActions();
    std::vector<PaletteEntry> teamEntries() const;
    void updateHeader();
    void updateWaiting();
    void updateActions();
    void updateBanner();
    void updateTitle();
    void afterChange(const Changes &changes);
    void followDay();
    void goTo(const QString &page);
    void open(RecordRef record);
    void openOn(const QString &page, RecordRef record);
    void follow(const QString &page);
    bool showAcademyOf(RecordRef record, RecordPlace *place);
    void undo();
    void tellNewest();
    void redo();
    void search();
    void askAuthor();
    // windowacademies.cpp
    void beginAcademy(bool here);
    void makeAcademy(const NewAcademy &academy, bool here);
    void fillAcademies();
    void addAcademyActions();
    void askTemplateName();
    void saveTemplate(const QString &name);
    void archiveOrBringBack();
    std::vector<PaletteEntry> paletteEntries() const;

    Settings &m_settings;
    theme::Theme &m_theme;
    Composition m_composition;
    Translation *m_translation;
    Desk *m_desk;
    Files *m_files;
    ActionRegistry *m_actions;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome = nullptr;
    NewAcademyView *m_newAcademy = nullptr;
    QWidget *m_workbench = nullptr;
    Navigation *m_navigation = nullptr;
    PageHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    PageArea *m_area = nullptr;
    QWidget *m_search = nullptr;
    CommandPalette *m_palette = nullptr;
    Toast *m_toast;
    ErrorPanel *m_errors;
    QMenu *m_academies;
    QMenu *m_teams;            ///< as whom the person works
    QDate m_day;               ///< today, as the pages show it
    TeamId m_shownTeam;        ///< whose view the pages were made for
    bool m_isArchived = false; ///< the academy looked at
};

} // namespace polku::ui
