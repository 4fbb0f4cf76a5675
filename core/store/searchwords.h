#pragma once

#include <QString>
#include <QStringList>
#include <QStringMatcher>

#include <vector>

namespace polku {

/// The words of a search, each meant as the beginning of a word, and where they stand in a text.
class SearchWords
{
public:
    /// A single letter says nothing, and its matches are in no index of beginnings: it is left out.
    explicit SearchWords(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    qsizetype size() const { return m_words.size(); }

    /// Whether the word at `index` has more letters than the beginnings that FTS5 has an index of.
    bool isLong(qsizetype index) const;
    /// The FTS5 query: every word quoted and taken as a beginning, so that nothing typed is syntax. Only those at which
    /// `whole` is true are looked for in full, of the others only the letters that the index of beginnings has.
    QString expression(const std::vector<bool> &whole) const;

    /// Whether a word of the text begins with the word at `index`, and how many do.
    bool isIn(const QString &text, qsizetype index) const { return next(text, 0, index) >= 0; }
    int countIn(const QString &text, qsizetype index) const;
    /// The first match with the words around it, the matching ones between matchBegins and matchEnds; empty when there
    /// is none. FTS5's snippet() would do, but reads each long text anew word by word: at every keystroke too slow.
    QString contextOf(const QString &text) const;

private:
    qsizetype next(const QString &text, qsizetype from, qsizetype index) const;
    qsizetype nextOfAny(const QString &text, qsizetype from, qsizetype &length) const;

    QStringList m_words;
    std::vector<QStringMatcher> m_matchers; ///< of each word
};

} // namespace polku
