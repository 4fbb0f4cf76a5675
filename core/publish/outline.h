#pragma once

#include "report/document.h"

#include <QHash>

#include <vector>

namespace polku::publish {

/// The headings of a document as places in a file, in order, each with a name that is unique and short.
struct Outline
{
    struct Entry
    {
        QString text;     ///< clean, on one line; never empty
        int level = 1;    ///< from 1
        int page = 0;     ///< on which it is likely to stand, from 1; 0: not known
        QString bookmark; ///< "_Toc000000001": a name of that kind is one that word processors keep to themselves
    };
    std::vector<Entry> entries;
    std::vector<int> entryOfHeading;   ///< for each heading of the document: its entry, -1 when it has no text
    QHash<QString, QString> bookmarks; ///< the document's anchor → bookmark

    /// Those that the contents name.
    std::vector<Entry> upTo(int depth) const;
};
Outline outlineOf(const report::Document &document);

/// "Page %1 of %2" taken apart: texts with a page number or the number of pages after each but the last.
struct PageLabelPart
{
    enum class Number { None, Page, Pages };
    QString text;
    Number then = Number::None;
};
std::vector<PageLabelPart> pageLabelParts(const QString &label);

/// "fi-FI", "sv-FI", "en-GB": as files name the languages.
QString languageTag(Language language);

} // namespace polku::publish
