#include "shell/pagearea.h"

#include "model/work.h"
#include "store/workspace.h"

namespace polku::ui {

PageArea::PageArea(Desk &desk, QList<PageDescription> pages, QWidget *parent)
    : QStackedWidget(parent), m_desk(desk), m_pages(std::move(pages))
{
    setObjectName(QStringLiteral("pageArea"));
    connect(&desk, &Desk::changed, this, &PageArea::refresh);
}

void PageArea::goTo(const QString &id)
{
    const auto description =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const PageDescription &page) { return page.id == id; });
    if (description == m_pages.cend() || id == m_current || !description->isFor(m_desk.team()))
        return;
    commitPending();
    Page *page = m_made.value(id);
    if (!page) {
        page = description->make(m_desk);
        page->setObjectName(QStringLiteral("page_") + id);
        page->setAccessibleName(page->title());
        m_made.insert(id, page);
        m_stale.insert(id, true);
        addWidget(page);
        connect(page, &Page::headerChanged, this, [this, page] {
            if (page == current())
                Q_EMIT headerChanged();
        });
    }
    m_current = id;
    if (m_stale.value(id)) {
        m_stale.insert(id, false);
        Changes everything;
        everything.setEverything();
        page->refresh(everything);
    }
    setCurrentWidget(page);
    Q_EMIT headerChanged();
}

/// What a comment is about; else the record's own kind.
RecordKind PageArea::kindOfPlace(RecordRef record) const
{
    if (record.kind != RecordKind::Comment || !m_desk.workspace())
        return record.kind;
    const auto comment = m_desk.attempt(
        m_desk.workspace()->read([record](const Reader &reader) { return reader.find(CommentId{record.id}); }));
    const RecordType *type = comment && *comment ? recordType((*comment)->subjectKind) : nullptr;
    return type ? type->kind : record.kind;
}

bool PageArea::open(RecordRef record)
{
    // A comment is read on a page of comments about such records, else where the record is.
    const RecordKind kind = kindOfPlace(record);
    for (const bool own : {true, false}) {
        for (const PageDescription &page : std::as_const(m_pages)) {
            if (!page.isFor(m_desk.team()) || !page.kinds.contains(kind) || page.kinds.contains(record.kind) != own)
                continue;
            goTo(page.id);
            if (m_made.value(page.id)->show(record))
                return true;
        }
    }
    return false;
}

bool PageArea::openOn(const QString &page, RecordRef record)
{
    goTo(page);
    Page *made = m_current == page ? m_made.value(page) : nullptr; // a page for others is not gone to
    return made && made->show(record);
}

Page *PageArea::current() const
{
    return m_made.value(m_current);
}

void PageArea::commitPending()
{
    if (Page *page = current())
        page->commitPending();
}

void PageArea::clear()
{
    qDeleteAll(m_made);
    m_made.clear();
    m_stale.clear();
    m_current.clear();
}

void PageArea::refresh(const Changes &changes)
{
    for (auto it = m_made.cbegin(); it != m_made.cend(); ++it) {
        if (it.key() == m_current)
            it.value()->refresh(changes);
        else
            m_stale.insert(it.key(), true);
    }
}

void PageArea::refreshEverything()
{
    Changes everything;
    everything.setEverything();
    refresh(everything);
    Q_EMIT headerChanged();
}

} // namespace polku::ui
