#include "store/searchwords.h"

#include "store/search.h"

namespace polku {

/// The longest beginnings that FTS5 has an index of (`prefix` in the schema).
constexpr qsizetype indexedLetters = 3;

/// As the index splits words; surrogates are kept, so that letters beyond the basic plane stay whole.
static bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || (c.unicode() > 0x7f && (c.isMark() || c.isSurrogate()));
}

SearchWords::SearchWords(const QString &typed)
{
    QString word;
    for (const QChar c : typed + QLatin1Char(' ')) {
        if (isWordPart(c)) {
            word.append(c);
            continue;
        }
        if (word.size() > 1)
            m_words.append(word);
        word.clear();
    }
    for (const QString &each : std::as_const(m_words))
        m_matchers.emplace_back(each, Qt::CaseInsensitive);
}

bool SearchWords::isLong(qsizetype index) const
{
    // Where the index may count letters otherwise (beyond the basic plane, accents standing first), which is rare, the
    // word is simply looked for in full.
    const QString &word = m_words.at(index);
    return word.size() > indexedLetters &&
           std::all_of(word.begin(), word.begin() + indexedLetters, [](QChar c) { return c.isLetterOrNumber(); }) &&
           std::none_of(word.begin(), word.end(), [](QChar c) { return c.isSurrogate(); });
}

QString SearchWords::expression(const std::vector<bool> &whole) const
{
    QStringList quoted;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const QString &word = m_words.at(i);
        quoted.append(QLatin1Char('"') + (whole[size_t(i)] || !isLong(i) ? word : word.left(indexedLetters)) +
                      QStringLiteral("\"*"));
    }
    return quoted.join(QLatin1Char(' '));
}

/// Where the next word begins with the word at `index`. −1: nowhere from there on.
qsizetype SearchWords::next(const QString &text, qsizetype from, qsizetype index) const
{
    const QStringMatcher &matcher = m_matchers[size_t(index)];
    qsizetype at = matcher.indexIn(text, from);
    while (at > 0 && isWordPart(text.at(at - 1)))
        at = matcher.indexIn(text, at + 1);
    return at;
}

/// Where the next word begins with any of the words; the matching length through `length`. −1: nowhere from there on.
qsizetype SearchWords::nextOfAny(const QString &text, qsizetype from, qsizetype &length) const
{
    qsizetype first = -1;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const qsizetype at = next(text, from, i);
        if (at >= 0 && (first < 0 || at < first)) {
            first = at;
            length = m_words.at(i).size();
        }
    }
    return first;
}

int SearchWords::countIn(const QString &text, qsizetype index) const
{
    int count = 0;
    for (qsizetype at = next(text, 0, index); at >= 0; at = next(text, at + m_words.at(index).size(), index))
        ++count;
    return count;
}

QString SearchWords::contextOf(const QString &text) const
{
    constexpr qsizetype before = 40;
    constexpr qsizetype longest = 160;
    qsizetype length = 0;
    qsizetype match = nextOfAny(text, 0, length);
    if (match < 0)
        return {};
    qsizetype start = std::max<qsizetype>(0, match - before);
    while (start > 0 && start < match && isWordPart(text.at(start - 1)))
        ++start;
    qsizetype end = std::min(text.size(), start + longest);
    while (end < text.size() && end > match + length && isWordPart(text.at(end)))
        --end;
    QString context = start > 0 ? QStringLiteral("…") : QString();
    qsizetype copied = start;
    for (; match >= 0 && match + length <= end; match = nextOfAny(text, copied, length)) {
        context += text.mid(copied, match - copied) + matchBegins + text.mid(match, length) + matchEnds;
        copied = match + length;
    }
    context += text.mid(copied, end - copied);
    return end < text.size() ? context + QStringLiteral("…") : context;
}

} // namespace polku
