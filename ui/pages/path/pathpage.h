#pragma once

#include "academy/teampath.h"
#include "shell/page.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace polku::ui {

class Card;
class EmptyState;
class LinkRow;
class PathPanel;
class PhasePath;
class StateBadge;

/// A team's own beginning: its path through the program, what is next, what is due and late, the sessions ahead, what
/// the coach has sent back. Every line opens its record; deliverables and sessions open beside it.
class PathPage final : public Page
{
    Q_OBJECT

public:
    explicit PathPage(Desk &desk, QWidget *parent = nullptr);
    ~PathPage() override;

    QString title() const override { return tr("Our path"); }
    QString contextLine() const override;
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;
    RecordRef record() const override;
    void commitPending() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeCards();
    void read();
    // pathcards.cpp
    void showAll();
    void showPath();
    void showNext();
    void showDue();
    void showSessions();
    void showCoach();
    void showPhase();
    LinkRow *addLine(Card *card, const QString &when, const QString &what);
    void addStep(Card *card, const PathStep &step);
    void addKind(const TeamPhase &phase, ProgressItem::Kind kind);
    QString whenOf(const PathStep &step) const;
    QString kindOf(const PathStep &step) const;
    QString titleOf(const ProgressItem &item) const;
    QString dayName(QDate day) const;
    // pathpage.cpp
    void openItem(const ProgressItem &item);
    void openPanel(RecordRef record);
    void closePanel();
    void arrange();

    TeamPath m_path; ///< as last read, to be shown anew in another language
    int m_conversations = 0;
    QSplitter *m_splitter;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QGridLayout *m_grid;
    Card *m_pathCard;
    PhasePath *m_phases;
    Card *m_next;
    StateBadge *m_nextState;
    QLabel *m_nextTitle;
    QLabel *m_nextWhy;
    QPushButton *m_nextOpen;
    Card *m_due;
    Card *m_sessions;
    Card *m_coach;
    Card *m_phase;
    PathPanel *m_panel = nullptr; ///< made when first needed
    EmptyState *m_empty;
    int m_columns = 0;
};

} // namespace polku::ui
