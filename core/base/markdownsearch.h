#pragma once

#include "base/markdown.h"

namespace polku::markdown {

/// What to look for in a text. Line ends and half words in bold do not matter, the end of a paragraph or a cell does.
struct Search
{
    QString words; ///< empty: nothing is found
    bool matchCase = false;
    bool wholeWords = false;
};

/// How often it is there.
int countMatches(const Blocks &blocks, const Search &search);
/// Where it next is in a line of text, at or after `from`; −1 when it is not.
qsizetype nextMatch(const QString &text, const Search &search, qsizetype from);
/// Puts other words in the place of every match, looking as its first letter did; how often.
int replaceMatches(Blocks &blocks, const Search &search, const QString &replacement);

} // namespace polku::markdown
