#include "base/worddifference.h"

#include <QStringView>

namespace polku {

/// Words, runs of white space, and single other characters.
static std::vector<QStringView> tokensOf(QStringView text)
{
    const auto kindOf = [](QChar c) {
        if (c.isSpace())
            return 1;
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? 2 : 0;
    };
    std::vector<QStringView> tokens;
    for (qsizetype start = 0; start < text.size();) {
        const int kind = kindOf(text[start]);
        qsizetype end = start + 1;
        while (kind != 0 && end < text.size() && kindOf(text[end]) == kind)
            ++end;
        tokens.push_back(text.sliced(start, end - start));
        start = end;
    }
    return tokens;
}

static void append(std::vector<DifferencePart> &parts, DifferencePart::Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!parts.empty() && parts.back().kind == kind)
        parts.back().text.append(text);
    else
        parts.push_back({kind, text.toString()});
}

std::vector<DifferencePart> wordDifferences(const QString &before, const QString &after)
{
    using Kind = DifferencePart::Kind;
    constexpr size_t largestTable = 4'000'000;
    const std::vector<QStringView> a = tokensOf(before);
    const std::vector<QStringView> b = tokensOf(after);
    size_t start = 0;
    while (start < a.size() && start < b.size() && a[start] == b[start])
        ++start;
    size_t endA = a.size();
    size_t endB = b.size();
    while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) {
        --endA;
        --endB;
    }

    std::vector<DifferencePart> parts;
    for (size_t i = 0; i < start; ++i)
        append(parts, Kind::Same, a[i]);
    const size_t rows = endA - start;
    const size_t columns = endB - start;
    if (rows * columns > largestTable) {
        for (size_t i = start; i < endA; ++i)
            append(parts, Kind::Removed, a[i]);
        for (size_t i = start; i < endB; ++i)
            append(parts, Kind::Added, b[i]);
    } else {
        // Longest common subsequence; common[i][j] is its length from a[start + i] and b[start + j] on.
        std::vector<quint32> common((rows + 1) * (columns + 1), 0);
        const auto at = [&](size_t i, size_t j) -> quint32 & { return common[i * (columns + 1) + j]; };
        for (size_t i = rows; i-- > 0;) {
            for (size_t j = columns; j-- > 0;)
                at(i, j) = a[start + i] == b[start + j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
        size_t i = 0;
        size_t j = 0;
        while (i < rows || j < columns) {
            if (i < rows && j < columns && a[start + i] == b[start + j]) {
                append(parts, Kind::Same, a[start + i]);
                ++i;
                ++j;
            } else if (i < rows && (j == columns || at(i + 1, j) >= at(i, j + 1))) {
                append(parts, Kind::Removed, a[start + i++]);
            } else {
                append(parts, Kind::Added, b[start + j++]);
            }
        }
    }
    for (size_t i = endA; i < a.size(); ++i)
        append(parts, Kind::Same, a[i]);
    return parts;
}

} // namespace polku
