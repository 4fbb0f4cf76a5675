#pragma once

#include "shell/desk.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>

class QAction;

namespace polku {
class Reader;
}

namespace polku::ui {

/// One page of the window. A page owns no truth: it holds ids, reads what it shows in refresh() and writes through the
/// desk's workspace. It is made when it is first looked at.
///
///     class PilotsPage final : public Page
///     {
///         Q_OBJECT
///     public:
///         explicit PilotsPage(Desk &desk, QWidget *parent = nullptr);
///         QString title() const override { return tr("Pilots"); }
///         QString contextLine() const override { return tr("%n pilot(s)", nullptr, m_count); }
///         QList<QAction *> actions() const override { return {m_newPilot}; }
///         void refresh(const Changes &changes) override;      // first call: changes say "everything"
///         bool show(RecordRef record) override;               // opens the record if it is of this page
///         void commitPending() override { m_form->commit(); }
///     protected:
///         void retranslate() override;                        // set every text here, and only here
///     };
///
///     bool PilotsPage::show(RecordRef record)
///     {
///         const auto pilot = desk().attempt(desk().workspace()->read([&](const Reader &r) { … }));
///         …
///     }
///
/// Every control gets an objectName and an accessible name. Colours, sizes and icons come from theme/ only.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Desk &desk, QWidget *parent = nullptr);

    /// The heading in the window's header, and one line beside it saying what the page is about now. Emit
    /// headerChanged() when either, or an action, changes.
    virtual QString title() const = 0;
    virtual QString contextLine() const { return {}; }
    /// At most two, owned by the page; shown as buttons at the right of the header. The last is the primary one, unless
    /// its priority is low.
    virtual QList<QAction *> actions() const { return {}; }

    /// Reads anew what `changes` touch. Called before the page is first seen (everything), after each step while it is
    /// seen, and with everything after it was away.
    virtual void refresh(const Changes &changes) = 0;
    /// Shows a record of this page's kinds; false when the record is not this page's.
    virtual bool show(RecordRef record)
    {
        Q_UNUSED(record)
        return false;
    }
    /// The record that is chosen on the page; id 0 when there is none.
    virtual RecordRef record() const { return {}; }
    /// Writes what is typed but not yet written: before leaving the page, undo, and closing.
    virtual void commitPending() {}

    using QWidget::show;

    Desk &desk() const { return m_desk; }

Q_SIGNALS:
    void headerChanged();

protected:
    /// Sets every text. Call it at the end of the constructor; the page calls it when the language changes.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    Desk &m_desk;
};

/// Whose view of the program a page belongs to (Desk::team()).
enum class Audience { Coach, Team, Both };

/// A page before it is made. Names are functions, so that they follow the language.
struct PageDescription
{
    QString id;                     ///< "pilots": settings, tests, Desk::goTo()
    std::function<QString()> title; ///< in the navigation
    const char *icon = "document";
    std::function<QString()> group; ///< heading in the navigation; pages of one group stand together
    QList<RecordKind> kinds;        ///< records that open on this page
    std::function<Page *(Desk &)> make;
    /// Number beside the page's name in the navigation: what waits there on that day for the team, or for the coach
    /// when that is null; 0 shows nothing. Asked when an academy is shown and after each step, also while the page is
    /// not made, so it must be cheap. None: no number.
    std::function<int(const Reader &, AcademyId, TeamId, QDate)> waiting = {};
    /// What the action is called that shows the record chosen on any other page here, and its keys. None: no such
    /// action.
    std::function<QString()> follow = {};
    QKeySequence followKeys = {};
    Audience audience = Audience::Coach;

    /// Whether it is there for the team, or for the coach when that is null.
    bool isFor(TeamId team) const
    {
        return audience == Audience::Both || (audience == Audience::Team) == !team.isNull();
    }
};

} // namespace polku::ui
