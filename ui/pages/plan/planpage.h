#pragma once

#include "academy/plansearch.h"
#include "academy/teamproblems.h"
#include "shell/page.h"

class QListView;
class QPushButton;
class QSplitter;

namespace polku::ui {

class AskedBanner;
class ChipBar;
class EmptyState;
class PlanFind;
class PlanHelp;
class PlanImportView;
class PlanModel;
class SectionView;
class StateBadge;
class VersionsView;

/// A team's operating-model plan: its sections as a path at the left, the text of one of them in the middle, and at the
/// right what helps to write it and what is said about it.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(Desk &desk, QWidget *parent = nullptr);
    ~PlanPage() override;

    QString title() const override { return tr("Plan"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;
    /// The goal that is chosen in the open section; else the section.
    RecordRef record() const override;
    void commitPending() override;

    TeamId team() const { return m_path.team; }

    /// Asks for the file to bring in; an empty answer means the person gave up. Tests replace it.
    std::function<QString()> askOpen;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    QAction *addAction(const char *name, const char *icon, const QKeySequence &keys, void (PlanPage::*run)());
    void makeMenu();
    void readTeams();
    void takeKeptPlace();
    void keepPlace();
    void readPath();
    /// Puts what was read on the screen.
    void showPath();
    void showChips();
    void chooseTeam(TeamId team);
    void openSection(PlanSectionId id);
    void updateActions();
    const PlanPathSection *section() const;
    bool isReadOnly() const;

    /// Shows that team's plan; false when it has none to show.
    bool goToTeam(TeamId team);
    bool showPart(RecordRef record);

    void step(int rows);
    /// From the text to what belongs to it, and back.
    void switchToParts();
    void toggleHelp();
    void toggleFocus();

    // What is done to the plan.
    void addSection();
    void renameSection();
    void move(int by);
    void leaveOut();
    void removeSection();
    void askForReview();
    void askForReviewOfPlan();
    /// The state of the plan as a whole, and what can be done about it.
    void showWhole();

    // Comments.
    void commentOnWords();
    void commentOnGoal();
    void goToComment(RecordRef subject, CommentId comment);
    void answerCoach(CommentId comment);

    // What is still to complete.
    void refreshProblems(const Changes &changes);
    void showProblems();
    void goToRecord(RecordRef record);
    void showProblemCount();

    // The versions of the plan, in the place of its text.
    void toggleVersions();
    void openVersions();
    void closeVersions();
    void nameVersion();
    bool showsVersions() const;
    bool showVersion(PlanVersionId id);

    // What was written elsewhere, and what is given out.
    void importPlan();
    void closeImport();
    bool showsImport() const;
    void openDocuments();

    // Finding and replacing.
    void openFind();
    void closeFind();
    void findAll();
    void goToMatch(bool forward);
    bool goToMatchHere(bool forward, bool fromEdge);
    std::vector<RecordRef> recordsFound() const;
    void replaceMatch();
    void replaceAll();

    std::vector<PlanTeam> m_teams;
    PlanPath m_path;
    AcademyId m_academy;
    PlanSectionId m_section;
    PlanSectionId m_left; ///< where the person wrote last time, until it is shown
    PlanFind *m_find;
    std::vector<PlanMatches> m_matches;
    int m_atRecord = -1; ///< which of the open section's records was gone to last; −1: in its text
    TeamWork m_work;     ///< what the rules of completeness look at
    std::vector<TeamProblem> m_problems;

    ChipBar *m_chips;
    QWidget *m_chipsArea;
    QSplitter *m_splitter;
    PlanModel *m_model;
    QListView *m_list;
    StateBadge *m_wholeState;
    QPushButton *m_wholeReady;
    QPushButton *m_toComplete;
    SectionView *m_view;
    PlanHelp *m_help;
    EmptyState *m_none;
    AskedBanner *m_asked; ///< about the plan as a whole
    QAction *m_commentOn;
    VersionsView *m_versions = nullptr; ///< made when first wanted
    PlanImportView *m_import = nullptr; ///< made when first wanted
    QAction *m_add;
    QAction *m_ready;
    QAction *m_showHelp;
    QAction *m_fullScreen;
    QAction *m_openFind;
    QAction *m_showVersions;
    QAction *m_nameVersion;
    QAction *m_rename;
    QAction *m_up;
    QAction *m_down;
    QAction *m_leaveOut;
    QAction *m_remove;
    QAction *m_importPlan;
    QAction *m_documents;
    bool m_filling = false;
};

} // namespace polku::ui
