#include "fields/markdowntext.h"
#include "pages/plan/planfind.h"
#include "pages/plan/planpage.h"
#include "pages/plan/planparts.h"
#include "pages/plan/sectionview.h"
#include "store/workspace.h"

#include <algorithm>

// The plan page: finding and replacing words through the whole plan.

namespace polku::ui {

void PlanPage::openFind()
{
    closeVersions();
    m_view->leaveFocus();
    const QString selected = m_view->text()->textCursor().selectedText();
    m_find->open(selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
}

void PlanPage::closeFind()
{
    m_find->hide();
    m_view->mark({});
    m_view->text()->setFocus(Qt::OtherFocusReason);
}

void PlanPage::findAll()
{
    const PlanSearch search = m_find->search();
    m_matches.clear();
    if (m_path.plan && !search.words.isEmpty()) {
        m_matches = desk()
                        .attempt(desk().workspace()->read([&](const Reader &reader) {
                            return findInPlan(reader, desk().catalogue(), m_path.plan, search);
                        }))
                        .value_or(std::vector<PlanMatches>());
    }
    int count = 0;
    for (const PlanMatches &matches : m_matches)
        count += matches.all();
    m_atRecord = std::min(m_atRecord, int(recordsFound().size()) - 1);
    m_find->setFound(count, int(m_matches.size()));
    m_view->mark(search);
}

/// Of the open section, the records in whose words it was found.
std::vector<RecordRef> PlanPage::recordsFound() const
{
    for (const PlanMatches &matches : m_matches) {
        if (matches.section == m_section)
            return matches.records;
    }
    return {};
}

/// In the text or, after it, in the tables of the open section; from its beginning, or its end backwards, with
/// `fromEdge`. False when there is nothing more.
bool PlanPage::goToMatchHere(bool forward, bool fromEdge)
{
    const PlanSearch search = m_find->search();
    const std::vector<RecordRef> records = recordsFound();
    const int last = int(records.size()) - 1;
    const auto inText = [&](bool edge) { return m_view->goToMatch(search, forward, edge); };
    const auto inRecord = [&](int at) {
        if (at < 0 || at > last)
            return false;
        m_atRecord = at;
        QWidget *focused = window()->focusWidget(); // the keys stay where one searches
        m_view->parts()->showRecord(records[size_t(at)]);
        if (focused)
            focused->setFocus(Qt::OtherFocusReason);
        return true;
    };
    const int at = fromEdge ? (forward ? -1 : last + 1) : m_atRecord;
    if (forward) {
        if (at < 0 && inText(fromEdge))
            return true;
        return inRecord(at + 1);
    }
    if (at > 0)
        return inRecord(at - 1);
    m_atRecord = -1;
    return inText(fromEdge || at == 0);
}

/// In this section, else in the next one that has any, round and round.
void PlanPage::goToMatch(bool forward)
{
    const PlanSearch search = m_find->search();
    if (search.words.isEmpty())
        return openFind();
    closeVersions();
    commitPending();
    if (goToMatchHere(forward, false) || m_matches.empty())
        return;
    const int here = m_path.indexOf(m_section);
    const auto place = [&](const PlanMatches &matches) { return m_path.indexOf(matches.section); };
    PlanSectionId next = forward ? m_matches.front().section : m_matches.back().section;
    if (forward) {
        const auto after = std::find_if(m_matches.begin(), m_matches.end(),
                                        [&](const PlanMatches &matches) { return place(matches) > here; });
        next = after == m_matches.end() ? next : after->section;
    } else {
        const auto before = std::find_if(m_matches.rbegin(), m_matches.rend(),
                                         [&](const PlanMatches &matches) { return place(matches) < here; });
        next = before == m_matches.rend() ? next : before->section;
    }
    openSection(next);
    m_atRecord = -1;
    goToMatchHere(forward, true);
}

void PlanPage::replaceMatch()
{
    const PlanSearch search = m_find->search();
    if (isReadOnly() || search.words.isEmpty())
        return;
    const std::vector<RecordRef> records = recordsFound();
    if (m_atRecord >= 0 && m_atRecord < int(records.size())) {
        const RecordRef record = records[size_t(m_atRecord)];
        if (desk().attempt(replaceInRecord(*desk().workspace(), record, search, m_find->replacement())))
            --m_atRecord; // what comes after it takes its place
        findAll();
    } else if (m_view->replaceMatch(search, m_find->replacement())) {
        commitPending();
        findAll();
    }
    goToMatch(true);
}

void PlanPage::replaceAll()
{
    commitPending();
    const PlanSearch search = m_find->search();
    if (isReadOnly() || search.words.isEmpty())
        return;
    const auto replaced = desk().attempt(
        replaceInPlan(*desk().workspace(), desk().catalogue(), m_path.plan, search, m_find->replacement()));
    if (replaced)
        desk().say(tr("Replaced in %n place(s).", nullptr, *replaced), true);
    findAll();
}

} // namespace polku::ui
