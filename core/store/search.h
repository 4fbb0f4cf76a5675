#pragma once

#include "store/reader.h"

namespace polku {

struct SearchHit
{
    RecordRef record;
    TeamId team;
    QString title;
    /// The words in their context; the matching ones between U+0002 and U+0003.
    QString context;
};

inline constexpr QChar matchBegins(0x2);
inline constexpr QChar matchEnds(0x3);

/// Finds records that hold all words of `text` (each as a beginning of a word, accents kept apart from plain letters),
/// best first; when there are more than a thousand, the newest of them, those with the words in their title first.
/// Punctuation is no syntax: any text is a valid search. Single letters are passed over.
std::vector<SearchHit> search(const Reader &reader, const QString &text, int limit = 50);

} // namespace polku
