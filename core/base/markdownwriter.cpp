#include "base/markdown.h"

#include "base/entities.h"

#include <QRegularExpression>

#include <array>

namespace polku::markdown {

namespace {

bool isDigitOrLetter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// Text in which nothing within a line is taken for syntax. Line breaks stay as they are.
QString escaped(const QString &text, bool heading)
{
    static const QString always = QStringLiteral("\\`*[]|~");
    QString out;
    out.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool last = i + 1 == text.size();
        bool escape = always.contains(c);
        if (c == u'_')
            escape = !isDigitOrLetter(text, i - 1) || !isDigitOrLetter(text, i + 1);
        else if (c == u'<')
            escape = last || isDigitOrLetter(text, i + 1) || QStringLiteral("/!?").contains(text[i + 1]);
        else if (c == u'#')
            escape = heading;
        else if (c == u'&')
            escape = last || text[i + 1].isLetter() || text[i + 1] == u'#';
        if (escape)
            out += u'\\';
        out += c;
    }
    return out;
}

/// What would begin a list, a heading, a quotation or a rule at the start of a line is escaped there.
QString lineStart(const QString &line)
{
    static const QRegularExpression number(QStringLiteral("^([0-9]{1,9})([.)])(\\s|$)"));
    static const QRegularExpression mark(QStringLiteral("^([-+](\\s|$)|--|#{1,6}(\\s|$)|>|=|:)"));
    if (const auto match = number.match(line); match.hasMatch())
        return match.captured(1) + u'\\' + line.mid(match.capturedLength(1));
    return mark.match(line).hasMatch() ? u'\\' + line : line;
}

QString targetText(const QString &target)
{
    QString out;
    for (const QChar c : target) {
        if (c.isSpace() || c.unicode() < 0x20)
            out += QStringLiteral("%20");
        else if (QStringLiteral("\\<>&").contains(c))
            out += QString(u'\\') + c;
        else
            out += c;
    }
    return QStringLiteral("(<%1>)").arg(out);
}

/// Spans with their marks, one way of several: `italic` is the mark of emphasis.
QString marked(const Inline &text, QChar italic, bool heading)
{
    QString out;
    QString open; // marks in the order they were opened: 's' strong, 'e' emphasis
    QString link;
    const auto mark = [&](QChar kind) { return kind == u's' ? QStringLiteral("**") : QString(italic); };
    const auto closeTo = [&](qsizetype size) {
        for (; open.size() > size; open.chop(1))
            out += mark(open.back());
    };
    for (const Span &span : text) {
        if (span.link != link) {
            closeTo(0);
            if (!link.isEmpty())
                out += u']' + targetText(link);
            if (!span.link.isEmpty() && out.endsWith(u'!')) // else it would be a picture
                out.insert(out.size() - 1, u'\\');
            if (!span.link.isEmpty())
                out += u'[';
            link = span.link;
        }
        const auto wanted = [&](QChar kind) { return kind == u's' ? span.strong : span.emphasis; };
        for (qsizetype i = 0; i < open.size(); ++i) {
            if (!wanted(open[i]))
                closeTo(i);
        }
        for (const QChar kind : {QChar(u's'), QChar(u'e')}) {
            if (wanted(kind) && !open.contains(kind)) {
                open += kind;
                out += mark(kind);
            }
        }
        out += escaped(span.text, heading);
    }
    closeTo(0);
    if (!link.isEmpty())
        out += u']' + targetText(link);
    return out;
}

/// Bold and italic only from letter to letter: what stands at their edges and is none goes outside.
Inline tidied(const Inline &text)
{
    Inline out;
    for (const Span &span : text) {
        qsizetype from = 0;
        qsizetype to = span.text.size();
        while (from < to && !isDigitOrLetter(span.text, from))
            ++from;
        while (to > from && !isDigitOrLetter(span.text, to - 1))
            --to;
        const bool whole = !span.strong && !span.emphasis;
        if (whole) {
            out.push_back(span);
            continue;
        }
        out.push_back({span.text.left(from), false, false, span.link});
        out.push_back({span.text.mid(from, to - from), span.strong, span.emphasis, span.link});
        out.push_back({span.text.mid(to), false, false, span.link});
    }
    return normalised(out);
}

Inline with(Inline text, bool strong, bool emphasis, bool links)
{
    for (Span &span : text) {
        span.strong = span.strong && strong;
        span.emphasis = span.emphasis && emphasis;
        if (!links)
            span.link.clear();
    }
    return normalised(text);
}

QString withLineStarts(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = lineStart(line);
    return lines.join(QStringLiteral("\\\n"));
}

enum class Place { Paragraph, Heading, Cell };

QString inPlace(const QString &text, Place place)
{
    switch (place) {
    case Place::Heading:
        return QStringLiteral("# ") + text;
    case Place::Cell:
        return QStringLiteral("| a | b |\n| --- | --- |\n| a | %1 |").arg(text);
    case Place::Paragraph:
        break;
    }
    return text;
}

/// Whether a line of Markdown reads as that text.
bool readsAs(const QString &line, const Inline &text, Place place)
{
    const Blocks blocks = read(inPlace(line, place));
    if (blocks.size() != 1)
        return false;
    const Block &block = blocks.front();
    if (place != Place::Cell)
        return block.kind == (place == Place::Heading ? Block::Kind::Heading : Block::Kind::Paragraph) &&
               block.text == text;
    return block.kind == Block::Kind::Table && block.table.rows.size() == 2 && block.table.rows[1][1] == text;
}

/// A line of Markdown for a normalised text. Marks are read back before they are believed: Markdown's rules about what
/// opens and closes next to what are too many to know.
QString lineOf(const Inline &text, Place place)
{
    const auto finished = [place](const QString &line) {
        return place == Place::Paragraph ? withLineStarts(line) : line;
    };
    const bool heading = place == Place::Heading;
    const bool plain = std::all_of(text.begin(), text.end(), [](const Span &span) {
        return !span.strong && !span.emphasis && span.link.isEmpty();
    });
    if (plain)
        return finished(marked(text, u'*', heading));
    const Inline tidy = tidied(text);
    for (const Inline &way :
         {text, tidy, with(tidy, true, false, true), with(tidy, false, true, true), with(tidy, false, false, true)}) {
        for (const QChar italic : {QChar(u'*'), QChar(u'_')}) {
            QString line = finished(marked(way, italic, heading));
            if (readsAs(line, way, place))
                return line;
        }
    }
    return finished(marked(with(text, false, false, false), u'*', heading));
}

/// Writes blocks below each other, remembering the lists they are in.
class Writer
{
public:
    void write(const Block &block);
    QString out;

private:
    void separate(const Block &block);
    void writeLines(const QString &text, const QString &first, const QString &others);
    void writeItem(const Block &block);
    void writeTable(const Table &table);

    struct Level
    {
        Block::Mark mark = Block::Mark::Bullet;
        int number = 0;
        int width = 0; ///< of its marks
    };
    std::vector<Level> m_levels;
    std::optional<Block> m_last;
};

bool isCheck(Block::Mark mark)
{
    return mark == Block::Mark::Open || mark == Block::Mark::Done;
}

bool sameList(Block::Mark a, Block::Mark b)
{
    return a == b || (isCheck(a) && isCheck(b));
}

void Writer::separate(const Block &block)
{
    if (!m_last)
        return;
    const bool items =
        m_last->kind == Block::Kind::Item && block.kind == Block::Kind::Item && m_last->quoted == block.quoted;
    const bool close = items && block.mark != Block::Mark::None && m_last->mark != Block::Mark::None &&
                       (block.level > 1 || m_last->level > 1 || sameList(block.mark, m_last->mark));
    if (!close)
        out += block.quoted && m_last->quoted ? QStringLiteral(">\n") : QStringLiteral("\n");
    if (!items)
        m_levels.clear();
}

void Writer::writeLines(const QString &text, const QString &first, const QString &others)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        out += (i == 0 ? first : others) + lines[i] + u'\n';
}

void Writer::writeItem(const Block &block)
{
    const QString quote = block.quoted ? QStringLiteral("> ") : QString();
    const auto depth = size_t(block.level);
    const auto indent = [&](size_t levels) {
        int width = 0;
        for (size_t i = 0; i < levels && i < m_levels.size(); ++i)
            width += m_levels[i].width;
        return QString(width, u' ');
    };
    const QString text = lineOf(block.text, Place::Paragraph);
    if (block.mark == Block::Mark::None) {
        writeLines(text, quote + indent(depth), quote + indent(depth));
        m_levels.resize(depth);
        return;
    }
    const bool goesOn = m_levels.size() >= depth && sameList(m_levels[depth - 1].mark, block.mark);
    const int number = goesOn ? m_levels[depth - 1].number + 1 : 1;
    m_levels.resize(depth);
    const QString mark = block.mark == Block::Mark::Number ? QStringLiteral("%1. ").arg(number) : QStringLiteral("- ");
    const QString before = quote + indent(depth - 1);
    m_levels.back() = {block.mark, number, int(mark.size())};
    const QString box = block.mark == Block::Mark::Open   ? QStringLiteral("[ ] ")
                        : block.mark == Block::Mark::Done ? QStringLiteral("[x] ")
                                                          : QString();
    writeLines(text, before + mark + box, before + QString(mark.size(), u' '));
}

void Writer::writeTable(const Table &table)
{
    const auto row = [this](const QStringList &cells) {
        out += QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    };
    for (size_t i = 0; i < table.rows.size(); ++i) {
        QStringList cells;
        for (const Inline &cell : table.rows[i])
            cells.append(lineOf(cell, Place::Cell));
        row(cells);
        if (i > 0)
            continue;
        QStringList lines;
        for (const Table::Align align : table.columns)
            lines.append(align == Table::Align::End      ? QStringLiteral("---:")
                         : align == Table::Align::Centre ? QStringLiteral(":---:")
                                                         : QStringLiteral("---"));
        row(lines);
    }
}

void Writer::write(const Block &block)
{
    separate(block);
    const QString quote = block.quoted ? QStringLiteral("> ") : QString();
    switch (block.kind) {
    case Block::Kind::Paragraph:
        writeLines(lineOf(block.text, Place::Paragraph), quote, quote);
        break;
    case Block::Kind::Heading:
        out += QString(block.level, u'#') + u' ' + lineOf(block.text, Place::Heading) + u'\n';
        break;
    case Block::Kind::Item:
        writeItem(block);
        break;
    case Block::Kind::Table:
        writeTable(block.table);
        break;
    }
    m_last = block;
}

} // namespace

QString write(const Blocks &blocks)
{
    Writer writer;
    for (const Block &block : normalised(blocks))
        writer.write(block);
    writer.out.chop(writer.out.isEmpty() ? 0 : 1);
    return writer.out;
}

} // namespace polku::markdown
