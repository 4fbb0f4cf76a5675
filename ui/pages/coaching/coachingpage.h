#pragma once

#include "academy/coaching.h"
#include "shell/page.h"

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace polku::ui {

class EmptyState;
class FollowUpList;
class NoteModel;
class RecordForm;
class SectionHeader;
class SessionWindow;

/// The coach's own notes on the teams: the list, the note as it is written, and beside it what comes of it. Only the
/// coach sees this page; it can be covered, and is when session mode ends. Opens session mode.
class CoachingPage final : public Page
{
    Q_OBJECT

public:
    explicit CoachingPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Coaching"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override { return {m_meet, m_new}; }
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;
    void commitPending() override;

    /// Shows something else in the place of the notes, for when others see the screen.
    void setCovered(bool covered);

protected:
    void retranslate() override;

private:
    QWidget *makeTop();
    QWidget *makeNote();
    QWidget *makeSide();
    void addShortcuts();
    void readItems();
    void fillFilters();
    void fillList();
    void showNote();
    void showEarlier();
    void showShared();
    void showPage();
    void makeNewNote();
    void removeNote();
    void meet();
    TeamId team() const;       ///< of the filter; null: all
    SessionId session() const; ///< of the filter; null: all
    const CoachingItem *chosen() const;
    void step(int rows);

    std::vector<CoachingItem> m_all;
    CoachingNoteId m_chosen;
    AcademyId m_academy;
    int m_due = 0; ///< notes to come back to, of today and before
    bool m_filling = false;
    QAction *m_meet;
    QAction *m_new;
    QLabel *m_private;
    QPushButton *m_cover;
    QComboBox *m_team;
    QComboBox *m_session;
    QWidget *m_top;
    NoteModel *m_model;
    QListView *m_list;
    QLabel *m_about;
    RecordForm *m_form;
    QPushButton *m_delete;
    FollowUpList *m_followUps;
    SectionHeader *m_sharedHeader;
    QLabel *m_shared; ///< what was agreed in session mode
    SectionHeader *m_earlierHeader;
    QLabel *m_noEarlier;
    QWidget *m_earlier = nullptr;
    QVBoxLayout *m_side;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QPushButton *m_first;
    EmptyState *m_coverState;
    SessionWindow *m_window = nullptr; ///< made when first asked for
};

} // namespace polku::ui
