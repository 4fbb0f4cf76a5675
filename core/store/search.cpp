#include "store/search.h"

#include "store/connection.h"

namespace polku {

/// As the index splits words; surrogates are kept, so that letters beyond the basic plane stay whole.
static bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// The words of the text. A single letter says nothing, and its matches are in no index of beginnings: it is left out.
static QStringList termsOf(const QString &text)
{
    QStringList terms;
    QString word;
    for (const QChar c : text + QLatin1Char(' ')) {
        if (isWordPart(c)) {
            word.append(c);
            continue;
        }
        if (word.size() > 1)
            terms.append(word);
        word.clear();
    }
    return terms;
}

/// The terms as an FTS5 query: every one quoted and taken as a beginning, so that nothing typed is syntax.
static QString matchExpression(const QStringList &terms)
{
    QStringList quoted;
    for (const QString &term : terms)
        quoted.append(QLatin1Char('"') + term + QStringLiteral("\"*"));
    return quoted.join(QLatin1Char(' '));
}

namespace {

/// So many matches are ranked; with more of them the words say little, and ranking all would keep the typist waiting.
constexpr qint64 rankedAtMost = 1000;

constexpr const char *shown = "SELECT rowid, kind, team, title, body FROM search WHERE search MATCH ? AND rowid >= ? ";

/// Where the next word begins with one of the terms; the matching length through `length`. −1: nowhere from there on.
qsizetype nextMatch(const QString &text, qsizetype from, const QStringList &terms, qsizetype &length)
{
    qsizetype first = -1;
    for (const QString &term : terms) {
        for (qsizetype at = text.indexOf(term, from, Qt::CaseInsensitive); at >= 0 && (first < 0 || at < first);
             at = text.indexOf(term, at + 1, Qt::CaseInsensitive)) {
            if (at > 0 && isWordPart(text.at(at - 1)))
                continue;
            first = at;
            length = term.size();
            break;
        }
    }
    return first;
}

/// The first match with the words around it. FTS5's snippet() would do, but reads each long text anew word by word:
/// at every keystroke that is too slow.
QString contextOf(const QString &text, const QStringList &terms)
{
    constexpr qsizetype before = 40;
    constexpr qsizetype longest = 160;
    qsizetype length = 0;
    qsizetype match = nextMatch(text, 0, terms, length);
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
    for (; match >= 0 && match + length <= end; match = nextMatch(text, copied, terms, length)) {
        context += text.mid(copied, match - copied) + matchBegins + text.mid(match, length) + matchEnds;
        copied = match + length;
    }
    context += text.mid(copied, end - copied);
    return end < text.size() ? context + QStringLiteral("…") : context;
}

/// Adds the rows of the statement that are not there yet.
void addHits(Statement &statement, int limit, const QStringList &terms, std::vector<SearchHit> &hits)
{
    while (int(hits.size()) < limit && statement.next()) {
        const RecordType *type = recordType(statement.text(1));
        const qint64 id = statement.whole(0);
        if (!type || std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) { return hit.record.id == id; }))
            continue;
        const QString title = statement.text(3);
        const QString context = contextOf(statement.text(4), terms);
        hits.push_back(
            {{type->kind, id}, {statement.whole(2)}, title, context.isEmpty() ? contextOf(title, terms) : context});
    }
}

/// The id of the last match, from the newest on, that is looked at; nothing when all matches can be ranked.
std::optional<qint64> oldestToLookAt(Connection &connection, const QString &expression)
{
    Statement statement =
        connection.prepare("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?");
    statement.bind(1, expression).bind(2, rankedAtMost);
    return statement.next() ? std::optional(statement.whole(0)) : std::nullopt;
}

} // namespace

std::vector<SearchHit> search(const Reader &reader, const QString &text, int limit)
{
    const QStringList terms = termsOf(text);
    const QString expression = matchExpression(terms);
    std::vector<SearchHit> hits;
    if (expression.isEmpty())
        return hits;
    Connection &connection = reader.connection();
    const auto add = [&](const QString &match, const char *order, qint64 from) {
        Statement statement = connection.prepare(QByteArray(shown) + order + " LIMIT ?");
        statement.bind(1, match).bind(2, from).bind(3, qint64(limit));
        addHits(statement, limit, terms, hits);
    };
    if (const std::optional<qint64> oldest = oldestToLookAt(connection, expression)) {
        add(QStringLiteral("title : (%1)").arg(expression), "ORDER BY rowid DESC", *oldest);
        if (int(hits.size()) < limit)
            add(expression, "ORDER BY rowid DESC", *oldest);
    } else {
        add(expression, "AND rank MATCH 'bm25(6.0, 1.0)' ORDER BY rank", 0);
    }
    return hits;
}

} // namespace polku
