#include "store/search.h"

#include "store/connection.h"

namespace polku {

/// The words of the text as an FTS5 query: every word quoted and taken as a beginning, so that nothing typed is syntax.
/// A single letter says nothing, and its matches are in no index of beginnings: it is left out.
static QString matchExpression(const QString &text)
{
    QStringList terms;
    QString word;
    const auto finish = [&] {
        if (word.size() > 1)
            terms.append(QLatin1Char('"') + word + QStringLiteral("\"*"));
        word.clear();
    };
    for (const QChar c : text) {
        // As the index splits words; surrogates are kept, so that letters beyond the basic plane stay whole.
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word.append(c);
        else
            finish();
    }
    finish();
    return terms.join(QLatin1Char(' '));
}

namespace {

/// So many matches are ranked; with more of them the words say little, and ranking all would keep the typist waiting.
constexpr qint64 rankedAtMost = 1000;

constexpr const char *shown =
    "SELECT rowid, kind, team, title, snippet(search, -1, char(2), char(3), '…', 14) FROM search "
    "WHERE search MATCH ? AND rowid >= ? ";

/// Adds the rows of the statement that are not there yet.
void addHits(Statement &statement, int limit, std::vector<SearchHit> &hits)
{
    while (int(hits.size()) < limit && statement.next()) {
        const RecordType *type = recordType(statement.text(1));
        const qint64 id = statement.whole(0);
        if (!type || std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) { return hit.record.id == id; }))
            continue;
        hits.push_back({{type->kind, id}, {statement.whole(2)}, statement.text(3), statement.text(4)});
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
    const QString expression = matchExpression(text);
    std::vector<SearchHit> hits;
    if (expression.isEmpty())
        return hits;
    Connection &connection = reader.connection();
    const auto add = [&](const QString &match, const char *order, qint64 from) {
        Statement statement = connection.prepare(QByteArray(shown) + order + " LIMIT ?");
        statement.bind(1, match).bind(2, from).bind(3, qint64(limit));
        addHits(statement, limit, hits);
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
