#pragma once

#include "academy/planpath.h"
#include "academy/plansearch.h"
#include "pages/plan/planfocus.h"
#include "store/changes.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace polku::ui {

class AskedBanner;
class BoundField;
class Desk;
class MarkdownEditor;
class MarkdownText;
class PlanParts;
class StateBadge;

/// The section being written: its title and state, what the coach asked for, the text, and below it the parts that
/// belong to the section. Only the text and the parts of this one section are in the window.
class SectionView final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionView(Desk &desk, QWidget *parent = nullptr);
    ~SectionView() override;

    /// Shows another section of that plan; commit() before. Reads its text and its parts.
    void setSection(const PlanPathSection &section, TeamId team, PlanId plan);
    /// The state, the words and what was asked for may have changed.
    void update(const PlanPathSection &section);
    void refresh(const Changes &changes);
    PlanSectionId section() const { return m_section.id; }
    bool commit();

    MarkdownText *text() const;
    PlanParts *parts() const { return m_parts; }
    MarkdownEditor *editor() const { return m_editor; }
    /// The menu of what can be done to the section as a whole.
    QMenu *menu() const { return m_menu; }
    /// Puts a button for what is about the page beside the title.
    void addButton(QAction *action);

    /// The words that are selected, of the first paragraph that they touch; empty when none are.
    QString selectedWords() const;
    /// Marks the words that a comment is about, and scrolls to them; empty: nothing. False when they are not there.
    bool showAnchor(const QString &words);

    /// Marks what is looked for in the text; empty: nothing.
    void mark(const PlanSearch &search);
    /// Selects the next match after the cursor, or before it; with `fromEdge`, the first or last of the text. False
    /// when there is none.
    bool goToMatch(const PlanSearch &search, bool forward, bool fromEdge);
    /// Puts other words in the place of what is selected, if that is a match.
    bool replaceMatch(const PlanSearch &search, const QString &replacement);

    void enterFocus();
    void leaveFocus();
    bool isInFocus() const;

Q_SIGNALS:
    /// The person wants to answer the coach in that thread.
    void answerRequested(polku::CommentId comment);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState();
    void showMarks();
    void retranslate();
    /// Gives text and parts their room: the parts what they need, up to half; else as the person has put it.
    void shareRoom();

    Desk &m_desk;
    PlanPathSection m_section;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_top;
    QLabel *m_title;
    QToolButton *m_more;
    QMenu *m_menu;
    StateBadge *m_state;
    QLabel *m_words;
    QLabel *m_saved;
    AskedBanner *m_asked;
    MarkdownEditor *m_editor;
    BoundField *m_bound;
    QSplitter *m_split;
    PlanParts *m_parts;
    double m_share = 0;          ///< of the text, when the person has moved the line between them
    QPointer<PlanFocus> m_focus; ///< of the window, made when first wanted
    PlanSearch m_marked;
    QString m_anchor; ///< words that a comment is about
    QTimer m_count;
};

} // namespace polku::ui
