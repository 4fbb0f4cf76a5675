#pragma once

#include "publish/layout.h"

namespace polku::publish {

/// Blocks up to a page break. Sections begin on new pages, so each can be set without knowing those before it.
struct Section
{
    std::size_t begin = 0; ///< the first block
    std::size_t end = 0;
    std::size_t headings = 0; ///< how many headings come before it
    PagedDocument pages;      ///< counted from the section's first page
    std::vector<OpenEntry> entries;
    bool cover = false;
    bool endsEmpty = false; ///< nothing stands on its last page
};

/// Sections put together to the whole document.
class Binding
{
public:
    explicit Binding(PagedDocument &pages) : m_pages(pages) {}

    void add(Section &section);

    std::vector<OpenEntry> entries;
    bool cover = false;

private:
    PagedDocument &m_pages;
    bool m_lastIsEmpty = false;
};

} // namespace polku::publish
