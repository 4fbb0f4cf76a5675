#include "base/markdown.h"

#include "base/entities.h"

#include <QUrl>

#include <algorithm>

namespace polku::markdown {

namespace {

/// A character with its look, while white space is put in order.
struct Glyph
{
    QChar character;
    bool strong = false;
    bool emphasis = false;
    const QString *link = nullptr;

    bool isSpace() const { return character == u' ' || character == u'\n'; }
    bool looksLike(const Span &span) const
    {
        return strong == span.strong && emphasis == span.emphasis && (link ? *link == span.link : span.link.isEmpty());
    }
};

/// What a character is stored as; null: not at all.
QChar storedAs(QChar c, bool breaks)
{
    switch (c.unicode()) {
    case u'\n':
    case u'\u2028':
    case u'\u2029':
        return breaks ? QChar(u'\n') : QChar(u' ');
    case u'\0':
    case u'\ufffc': // where a picture stood
    case u'\ufeff':
        return {};
    default:
        return c.unicode() < 0x20 || c.unicode() == 0x7f || c.unicode() == 0x85 ? QChar(u' ') : c;
    }
}

/// White space collapsed: one space between words, a line break instead of the spaces around it.
std::vector<Glyph> glyphsOf(const Inline &text, bool breaks)
{
    std::vector<Glyph> glyphs;
    for (const Span &span : text) {
        const QString *link = span.link.isEmpty() ? nullptr : &span.link;
        for (qsizetype i = 0; i < span.text.size(); ++i) {
            QChar c = storedAs(span.text[i], breaks);
            if (c.isNull())
                continue;
            const bool paired = c.isHighSurrogate() ? i + 1 < span.text.size() && span.text[i + 1].isLowSurrogate()
                                                    : i > 0 && span.text[i - 1].isHighSurrogate();
            if (c.isSurrogate() && !paired)
                c = QChar::ReplacementCharacter;
            const Glyph glyph{c, span.strong, span.emphasis, link};
            if (!glyph.isSpace() || (!glyphs.empty() && !glyphs.back().isSpace()))
                glyphs.push_back(glyph);
            else if (c == u'\n' && !glyphs.empty())
                glyphs.back().character = c;
        }
    }
    while (!glyphs.empty() && glyphs.back().isSpace())
        glyphs.pop_back();
    return glyphs;
}

/// The common case, told by one look: text that is as it should be.
bool isNormalised(const Inline &text)
{
    if (text.size() != 1 || text.front().text.isEmpty())
        return text.empty();
    QChar before = u' ';
    for (const QChar c : text.front().text) {
        if ((c == u' ' && before == u' ') || (c != u' ' && storedAs(c, true) != c) || c.isSurrogate() || c == u'\n')
            return false;
        before = c;
    }
    return before != u' ';
}

} // namespace

Inline normalised(const Inline &text, bool breaks)
{
    if (isNormalised(text))
        return text;
    std::vector<Glyph> glyphs = glyphsOf(text, breaks);
    // A space is bold where the words on both its sides are.
    for (size_t i = 1; i + 1 < glyphs.size(); ++i) {
        if (!glyphs[i].isSpace())
            continue;
        const Glyph &before = glyphs[i - 1];
        const Glyph &after = glyphs[i + 1];
        glyphs[i].strong = before.strong && after.strong;
        glyphs[i].emphasis = before.emphasis && after.emphasis;
        const bool sameLink = before.link && after.link && *before.link == *after.link;
        glyphs[i].link = sameLink ? before.link : nullptr;
    }
    Inline spans;
    for (const Glyph &glyph : glyphs) {
        if (spans.empty() || !glyph.looksLike(spans.back()))
            spans.push_back({{}, glyph.strong, glyph.emphasis, glyph.link ? *glyph.link : QString()});
        spans.back().text += glyph.character;
    }
    return spans;
}

static bool isBlank(const Inline &text)
{
    return std::all_of(text.begin(), text.end(), [](const Span &span) {
        return std::all_of(span.text.begin(), span.text.end(), [](QChar c) { return c.isSpace(); });
    });
}

/// A heading and the head of a column are bold by themselves.
static Inline withoutStrong(Inline text)
{
    for (Span &span : text)
        span.strong = false;
    return text;
}

static Table normalisedTable(const Table &table)
{
    Table clean;
    size_t columns = table.columns.size();
    for (const auto &row : table.rows)
        columns = std::max(columns, row.size());
    clean.columns = table.columns;
    clean.columns.resize(columns, Table::Align::Start);
    for (const auto &row : table.rows) {
        auto &cells = clean.rows.emplace_back();
        for (const Inline &cell : row) {
            Inline text = normalised(clean.rows.size() == 1 ? withoutStrong(cell) : cell, false);
            cells.push_back(isBlank(text) ? Inline() : std::move(text));
        }
        cells.resize(columns);
    }
    return clean;
}

static bool isEmptyTable(const Table &table)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [](const auto &row) {
        return std::all_of(row.begin(), row.end(), [](const Inline &cell) { return cell.empty(); });
    });
}

Blocks normalised(const Blocks &blocks)
{
    Blocks clean;
    for (const Block &block : blocks) {
        Block next;
        next.kind = block.kind;
        if (block.kind == Block::Kind::Table) {
            next.table = normalisedTable(block.table);
            if (!next.table.columns.empty() && !isEmptyTable(next.table))
                clean.push_back(std::move(next));
            continue;
        }
        const bool heading = block.kind == Block::Kind::Heading;
        next.text = normalised(heading ? withoutStrong(block.text) : block.text, !heading);
        if (isBlank(next.text))
            continue;
        next.quoted = block.quoted && !heading;
        if (heading)
            next.level = std::clamp(block.level, 1, 6);
        if (block.kind == Block::Kind::Item) {
            const bool follows =
                !clean.empty() && clean.back().kind == Block::Kind::Item && clean.back().quoted == next.quoted;
            const int deepest = follows ? clean.back().level : 0;
            next.mark = block.mark;
            if (next.mark == Block::Mark::None && !follows) {
                next.kind = Block::Kind::Paragraph;
            } else {
                next.level = std::clamp(block.level, 1, next.mark == Block::Mark::None ? deepest : deepest + 1);
            }
        }
        clean.push_back(std::move(next));
    }
    return clean;
}

QString plainText(const Inline &text)
{
    QString plain;
    for (const Span &span : text)
        plain += span.text;
    return plain;
}

QString plainText(const Blocks &blocks)
{
    QString plain;
    for (const Block &block : blocks) {
        if (block.kind != Block::Kind::Table) {
            plain += plainText(block.text) + QLatin1Char('\n');
            continue;
        }
        for (const auto &row : block.table.rows) {
            for (size_t i = 0; i < row.size(); ++i)
                plain += plainText(row[i]) + QLatin1Char(i + 1 < row.size() ? '\t' : '\n');
        }
    }
    plain.chop(plain.isEmpty() ? 0 : 1);
    return plain;
}

int countWords(QStringView text)
{
    int words = 0;
    bool counted = false;
    for (const QChar c : text) {
        if (c.isSpace() || c == QChar::ObjectReplacementCharacter)
            counted = false;
        else if (!counted && (c.isLetterOrNumber() || c.isSurrogate()))
            words += counted = true;
    }
    return words;
}

QString safeTarget(const QString &target)
{
    const QString trimmed = target.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool safe = url.isValid() && (scheme == QLatin1String("https") || scheme == QLatin1String("http") ||
                                        scheme == QLatin1String("mailto"));
    return safe ? trimmed : QString();
}

} // namespace polku::markdown
