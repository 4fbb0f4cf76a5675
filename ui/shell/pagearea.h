#pragma once

#include "shell/page.h"

#include <QHash>
#include <QStackedWidget>

namespace polku::ui {

/// Where the pages are shown: makes each when first looked at, refreshes the one that is seen, and remembers which of
/// the others have become stale. Pages that are not for the desk's team are as if they were not there.
class PageArea : public QStackedWidget
{
    Q_OBJECT

public:
    PageArea(Desk &desk, QList<PageDescription> pages, QWidget *parent = nullptr);

    /// Leaves the present page (what is typed there is written) and shows another.
    void goTo(const QString &id);
    /// Shows the record on the page of its kind; false when no page shows such records.
    bool open(RecordRef record);
    /// Shows the record on that page, made if need be; false when the page does not show such records.
    bool openOn(const QString &page, RecordRef record);
    /// Null before the first page is shown.
    Page *current() const;
    QString currentId() const { return m_current; }
    const QList<PageDescription> &pages() const { return m_pages; }
    /// The made page of that id; null when it is not made yet.
    Page *made(const QString &page) const { return m_made.value(page); }
    void commitPending();
    /// Removes all pages: another file is coming.
    void clear();
    /// Every page reads everything anew, at the latest when it is next seen.
    void refreshEverything();

Q_SIGNALS:
    /// Another page, or its title, context or actions changed.
    void headerChanged();

private:
    void refresh(const Changes &changes);
    RecordKind kindOfPlace(RecordRef record) const;

    Desk &m_desk;
    QList<PageDescription> m_pages;
    QHash<QString, Page *> m_made;
    QHash<QString, bool> m_stale;
    QString m_current;
};

} // namespace polku::ui
