#pragma once

#include <QString>

#include <random>

namespace polku::bench {

/// Finnish-looking prose about procurement, the same for the same seed: compound words with endings, some fifty
/// thousand different ones, so that the search index is as large as that of real texts.
class Prose
{
public:
    explicit Prose(quint32 seed) : m_random(seed) {}

    /// From 0 to `count` - 1.
    int pick(int count) { return static_cast<int>(m_random() % static_cast<quint32>(count)); }
    QString word();
    /// `words` words, a capital first, without a full stop.
    QString phrase(int words);
    QString sentence() { return phrase(7 + pick(9)) + QLatin1Char('.'); }
    /// One paragraph.
    QString sentences(int count);
    /// Markdown: paragraphs with a list among them.
    QString text(int paragraphs);

private:
    std::mt19937 m_random; ///< not a distribution: those differ between standard libraries
};

} // namespace polku::bench
