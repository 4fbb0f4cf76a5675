#pragma once

#include "shell/page.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace polku::ui {

class ActionBoard;
class ActionFilters;
class ActionModel;
class ActionPanel;
class ActionTable;
class ActionTimeline;
class EmptyState;
class ManyActions;
class PasteView;

/// The action plan of a team, or of all: a table, a board and a timeline over the same actions, the lists of what is to
/// be done now, filters that stay, and beside them the whole of the chosen action, or what several have in common.
class ActionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ActionsPage(Desk &desk, QWidget *parent = nullptr);
    ~ActionsPage() override;

    QString title() const override { return tr("Actions"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;
    RecordRef record() const override;
    void commitPending() override;

    ActionModel &model() const { return *m_model; }
    /// Shows "table", "board" or "timeline".
    void showView(const QString &id);

    /// Asks where to save; an empty answer means the person gave up. Tests replace it.
    std::function<QString(const QString &suggested, const QString &filter)> askSave;

protected:
    void retranslate() override;

private:
    enum class Output { Workbook, Csv, Calendar, Pdf };

    void makeActions();
    void makeBody();
    void updateState();
    void updatePanel();
    QWidget *viewOf(const QString &id);
    void showPanel();
    void keepView();
    void takeKeptView();
    bool isReadOnly() const;
    TeamId teamForNew() const;

    // What is done to the plan.
    void newAction();
    bool makeAction(const QString &title);
    void deleteChosen();
    void paste();
    void showPaste(bool shown);
    void showPasted(const Changes &changes);
    void addReviews();
    void saveAs(Output output);

    AcademyId m_academy;
    QString m_keptFile; ///< whose view was taken
    ActionModel *m_model;
    ActionFilters *m_filters;
    QSplitter *m_splitter;
    QStackedWidget *m_views;
    ActionTable *m_table;
    ActionBoard *m_board = nullptr;       ///< made when first looked at
    ActionTimeline *m_timeline = nullptr; ///< made when first looked at
    QString m_scale;                      ///< of the timeline, as the person left it; empty: never chosen
    QWidget *m_noHits;
    QStackedWidget *m_side;
    ActionPanel *m_panel;
    ManyActions *m_many;
    PasteView *m_paste = nullptr; ///< made with the first paste
    EmptyState *m_empty;
    QAction *m_new;
    QAction *m_more;
    QMenu *m_menu;
    QAction *m_pasteRows;
    QAction *m_reviews;
};

} // namespace polku::ui
