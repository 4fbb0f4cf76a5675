#include "base/markdownsearch.h"

namespace polku::markdown {

static bool isWordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
}

qsizetype nextMatch(const QString &text, const Search &search, qsizetype from)
{
    if (search.words.isEmpty())
        return -1;
    const Qt::CaseSensitivity sensitivity = search.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype at = text.indexOf(search.words, from, sensitivity);
    while (at >= 0 && search.wholeWords && (isWordAt(text, at - 1) || isWordAt(text, at + search.words.size())))
        at = text.indexOf(search.words, at + 1, sensitivity);
    return at;
}

static QString lineOf(const Inline &text)
{
    return plainText(text).replace(u'\n', u' ');
}

int countMatches(const Blocks &blocks, const Search &search)
{
    int count = 0;
    const auto add = [&](const Inline &text) {
        const QString line = lineOf(text);
        for (qsizetype at = nextMatch(line, search, 0); at >= 0; at = nextMatch(line, search, at + search.words.size()))
            ++count;
    };
    for (const Block &block : blocks) {
        add(block.text);
        for (const auto &row : block.table.rows) {
            for (const Inline &cell : row)
                add(cell);
        }
    }
    return count;
}

/// Takes `size` characters from `from` on away and puts the replacement there.
static void replaceAt(Inline &text, qsizetype from, qsizetype size, const QString &replacement)
{
    qsizetype begin = 0;
    bool placed = false;
    for (Span &span : text) {
        const qsizetype length = span.text.size();
        const qsizetype first = std::max<qsizetype>(from - begin, 0);
        const qsizetype last = std::min(from + size - begin, length);
        if (first < last)
            span.text.replace(first, last - first, std::exchange(placed, true) ? QString() : replacement);
        begin += length;
    }
}

static int replaceIn(Inline &text, const Search &search, const QString &replacement)
{
    int count = 0;
    QString line = lineOf(text);
    for (qsizetype at = nextMatch(line, search, 0); at >= 0;
         at = nextMatch(line, search, at + replacement.size()), ++count) {
        replaceAt(text, at, search.words.size(), replacement);
        line.replace(at, search.words.size(), replacement);
    }
    return count;
}

int replaceMatches(Blocks &blocks, const Search &search, const QString &replacement)
{
    int count = 0;
    for (Block &block : blocks) {
        count += replaceIn(block.text, search, replacement);
        for (auto &row : block.table.rows) {
            for (Inline &cell : row)
                count += replaceIn(cell, search, replacement);
        }
    }
    return count;
}

} // namespace polku::markdown
