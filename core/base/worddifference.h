#pragma once

#include <QString>

#include <vector>

namespace polku {

/// A stretch of text that two versions share, or that only one has.
struct DifferencePart
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DifferencePart &, const DifferencePart &) = default;
};

/// How `after` differs from `before`, word by word. All Same and Removed parts in order give `before`, all Same and
/// Added ones `after`. Of texts that differ in very many words, what lies between the common beginning and the common
/// end is told as one removal and one addition.
std::vector<DifferencePart> wordDifferences(const QString &before, const QString &after);

} // namespace polku
