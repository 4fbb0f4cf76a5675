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

/// Finds records that hold all words of `text` (each as a beginning of a word, accents kept apart from plain letters).
/// Those that hold all of them in their title come first. Among both, those where the words matter most come first;
/// or, when there are many, the newest (docs/decisions/0007). Punctuation is no syntax: any text is a valid search.
/// Single letters are passed over. With a `team`, nothing of another team is found.
std::vector<SearchHit> search(const Reader &reader, const QString &text, int limit = 50, TeamId team = {});

} // namespace polku
