#include "store/search.h"

#include "store/connection.h"

namespace polku {

/// The words of the text as an FTS5 query: every word quoted and taken as a beginning, so that nothing typed is syntax.
static QString matchExpression(const QString &text)
{
    QStringList terms;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
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
    const bool tooShort = terms.size() == 1 && terms.first().size() < 5;
    return tooShort ? QString() : terms.join(QLatin1Char(' '));
}

std::vector<SearchHit> search(const Reader &reader, const QString &text, int limit)
{
    const QString expression = matchExpression(text);
    std::vector<SearchHit> hits;
    if (expression.isEmpty())
        return hits;
    Statement statement = reader.connection().prepare(
        "SELECT rowid, kind, team, title, snippet(search, -1, char(2), char(3), '…', 14) FROM search "
        "WHERE search MATCH ? ORDER BY bm25(search, 6.0, 1.0) LIMIT ?");
    statement.bind(1, expression);
    statement.bind(2, qint64(limit));
    while (statement.next()) {
        const RecordType *type = recordType(statement.text(1));
        if (!type)
            continue;
        hits.push_back({{type->kind, statement.whole(0)}, {statement.whole(2)}, statement.text(3), statement.text(4)});
    }
    return hits;
}

} // namespace polku
