#include "publish/layout_binding.h"

namespace polku::publish {

void Binding::add(Section &section)
{
    // A page on which nothing stands is where the next section begins.
    const bool joined = m_lastIsEmpty;
    const int firstPage = static_cast<int>(m_pages.pages.size()) - (joined ? 1 : 0);
    const std::size_t firstCommand = joined ? m_pages.pages.back().size() : 0;
    const int firstLink = static_cast<int>(m_pages.links.size());
    for (std::vector<Command> &page : section.pages.pages) {
        for (Command &command : page) {
            if (auto *tag = std::get_if<OpenTag>(&command); tag != nullptr && tag->link >= 0)
                tag->link += firstLink;
        }
        if (joined && &page == &section.pages.pages.front())
            m_pages.pages.back().insert(m_pages.pages.back().end(), page.begin(), page.end());
        else
            m_pages.pages.push_back(std::move(page));
    }
    for (OpenEntry &entry : section.entries) {
        entry.command += entry.page == 0 ? firstCommand : 0;
        entry.page += firstPage;
        entries.push_back(entry);
    }
    for (Bookmark &bookmark : section.pages.bookmarks) {
        bookmark.at.page += firstPage;
        m_pages.bookmarks.push_back(bookmark);
    }
    for (FigureMeaning &figure : section.pages.figures) {
        figure.page += firstPage;
        m_pages.figures.push_back(figure);
    }
    for (auto at = section.pages.anchors.cbegin(); at != section.pages.anchors.cend(); ++at)
        m_pages.anchors.insert(at.key(), {at->page + firstPage, at->y});
    m_pages.links.insert(m_pages.links.end(), section.pages.links.begin(), section.pages.links.end());
    cover = cover || section.cover;
    m_lastIsEmpty = section.endsEmpty;
}

} // namespace polku::publish
