#include "publish/markdown.h"

#include "publish/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace polku::publish {

namespace {

/// One line of text in which nothing is taken for syntax.
QString markdownEscaped(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_[]<>|~#");
    const QString clean = cleanText(text);
    QString out;
    out.reserve(clean.size() + clean.size() / 16);
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        // An underscore inside a word is not emphasis, an ampersand only matters where an entity could begin.
        const bool inWord = c == QLatin1Char('_') && i > 0 && i + 1 < clean.size() && clean[i - 1].isLetterOrNumber() &&
                            clean[i + 1].isLetterOrNumber();
        const bool entity = c == QLatin1Char('&') && i + 1 < clean.size() &&
                            (clean[i + 1].isLetter() || clean[i + 1] == QLatin1Char('#'));
        if ((special.contains(c) && !inWord) || entity)
            out += QLatin1Char('\\');
        out += c;
    }
    return out;
}

/// What would begin a list, a heading, a rule or a code block at the start of a line is escaped there.
QString lineStart(const QString &line)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,9})([.)])(\\s|$)"));
    const QString text = line.trimmed();
    if (text.startsWith(QLatin1Char('-')) || text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1Char('=')))
        return QLatin1Char('\\') + text;
    if (const QRegularExpressionMatch match = number.match(text); match.hasMatch())
        return match.captured(1) + QLatin1Char('\\') + text.mid(match.capturedLength(1));
    return text;
}

QString oneLine(const QString &text)
{
    return markdownEscaped(text).simplified();
}

QString spanText(const report::Span &span)
{
    QString text = markdownEscaped(span.text);
    const QString bare = text.trimmed();
    if (bare.isEmpty())
        return text;
    const qsizetype at = text.indexOf(bare);
    const QString before = text.left(at);
    const QString after = text.mid(at + bare.size());
    QString inner = bare;
    if (span.strong && span.emphasis)
        inner = QStringLiteral("***%1***").arg(bare);
    else if (span.strong)
        inner = QStringLiteral("**%1**").arg(bare);
    else if (span.emphasis)
        inner = QStringLiteral("*%1*").arg(bare);
    const QString link = span.link.isEmpty() ? QString() : safeLink(span.link);
    if (!link.isEmpty())
        inner = QLatin1Char('[') + inner + QStringLiteral("](<") + link + QStringLiteral(">)");
    return before + inner + after;
}

QString inlineText(const report::Inline &text)
{
    QString out;
    for (const report::Span &span : text)
        out += spanText(span);
    return out;
}

/// Writes text that may have several lines: an empty line in it begins a new paragraph, a line end stays one.
QString lines(const QString &text, const QString &prefix)
{
    QString out;
    const QStringList parts = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString line = lineStart(parts[i]);
        const bool hard = i + 1 < parts.size() && !line.isEmpty() && !parts[i + 1].trimmed().isEmpty();
        QString whole = prefix + line + (hard ? QStringLiteral("\\") : QString());
        while (whole.endsWith(QLatin1Char(' ')))
            whole.chop(1);
        out += whole + QLatin1Char('\n');
    }
    return out;
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const report::Document &document)
        : m_document(document), m_words(document.language), m_plan(headingPlan(document))
    {
    }

    QByteArray write();

private:
    void write(const report::Heading &heading)
    {
        writeHeading(heading.level + m_plan.shift, heading.text, heading.anchor);
    }
    void write(const report::Paragraph &paragraph);
    void write(const report::List &list);
    void write(const report::FactBox &box);
    void write(const report::Table &table);
    void write(const report::BarChart &chart);
    void write(const report::Contents &contents);
    void write(const report::PageBreak &) { m_out += QStringLiteral("---\n\n"); }
    void write(const report::Cover &cover);
    void writeHeading(int level, const QString &text, const QString &anchor = {});

    const report::Document &m_document;
    Words m_words;
    HeadingPlan m_plan;
    QString m_out;
};

QByteArray MarkdownWriter::write()
{
    if (m_plan.writeTitle && !m_document.title.trimmed().isEmpty())
        writeHeading(1, m_document.title);
    const bool cover = !m_document.blocks.empty() && std::holds_alternative<report::Cover>(m_document.blocks.front());
    if (!cover && !m_document.notice.trimmed().isEmpty())
        m_out += QStringLiteral("> **%1**\n\n").arg(oneLine(m_document.notice));
    for (const report::Block &block : m_document.blocks)
        std::visit([this](const auto &one) { write(one); }, block);
    QStringList closing{oneLine(m_document.footerLeft), oneLine(m_document.footerRight)};
    closing.removeAll(QString());
    if (!closing.isEmpty())
        m_out += QStringLiteral("---\n\n") + closing.join(QStringLiteral(" · ")) + QLatin1Char('\n');
    return m_out.trimmed().isEmpty() ? QByteArray() : (m_out.trimmed() + QLatin1Char('\n')).toUtf8();
}

void MarkdownWriter::writeHeading(int level, const QString &text, const QString &anchor)
{
    const QString line = oneLine(text);
    if (line.isEmpty())
        return;
    if (!anchor.isEmpty())
        m_out += QStringLiteral("<a id=\"%1\"></a>\n\n").arg(cleanText(anchor).toHtmlEscaped());
    m_out += QString(std::clamp(level, 1, 6), QLatin1Char('#')) + QLatin1Char(' ') + line + QStringLiteral("\n\n");
}

void MarkdownWriter::write(const report::Paragraph &paragraph)
{
    using Role = report::Paragraph::Role;
    const QString text = inlineText(paragraph.text).trimmed();
    if (text.isEmpty())
        return;
    if (paragraph.role == Role::Quotation) {
        m_out += lines(text, QStringLiteral("> "));
    } else if (paragraph.role == Role::Lead) {
        m_out +=
            lines(paragraph.text.size() == 1 && !text.startsWith(QLatin1Char('*')) && !text.contains(QLatin1Char('\n'))
                      ? QStringLiteral("**%1**").arg(text)
                      : text,
                  QString());
    } else {
        m_out += lines(text, QString());
    }
    m_out += QLatin1Char('\n');
}

void MarkdownWriter::write(const report::List &list)
{
    QString indents[report::List::deepestList + 1]; // of what stands in the items of each level
    for (const report::ListItem &item : report::itemsOf(list)) {
        const QString mark =
            item.place.ordered ? QString::number(item.number) + QStringLiteral(". ") : QStringLiteral("- ");
        const QString &before = indents[item.place.level - 1];
        const QString indent = before + QString(mark.size(), QLatin1Char(' '));
        indents[item.place.level] = indent;
        QString words = inlineText(*item.text).trimmed();
        // A check list reads back as one.
        for (const auto &[sign, box] : {std::pair(u"☐ ", "[ ] "), std::pair(u"☑ ", "[x] ")}) {
            if (words.startsWith(QStringView(sign)))
                words.replace(0, QStringView(sign).size(), QLatin1String(box));
        }
        QString text = lines(words, indent);
        text.replace(before.size(), mark.size(), mark);
        m_out += text;
    }
    m_out += QLatin1Char('\n');
}

void MarkdownWriter::write(const report::FactBox &box)
{
    for (const report::FactBox::Fact &fact : box.facts) {
        if (!fact.value.trimmed().isEmpty())
            m_out += QStringLiteral("- **") + oneLine(fact.label) + QStringLiteral(":** ") + oneLine(fact.value) +
                     QLatin1Char('\n');
    }
    m_out += QLatin1Char('\n');
}

void MarkdownWriter::write(const report::Table &table)
{
    if (table.columns.empty())
        return;
    const auto cells = [&table](const auto &textOf) {
        QString row = QStringLiteral("|");
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            row += QLatin1Char(' ') + textOf(i) + QStringLiteral(" |");
        return row + QLatin1Char('\n');
    };
    if (const QString caption = oneLine(table.caption); !caption.isEmpty())
        m_out += lineStart(caption) + QStringLiteral("\n\n");
    m_out += cells([&](std::size_t i) { return oneLine(table.columns[i].header); });
    m_out += cells([&](std::size_t i) {
        return table.columns[i].align == report::Table::Align::End ? QStringLiteral("---:") : QStringLiteral("---");
    });
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const std::vector<QString> &row = table.rows[r];
        m_out += cells(
            [&](std::size_t i) { return i < row.size() ? markSign(table.mark(r, i)) + oneLine(row[i]) : QString(); });
    }
    m_out += QLatin1Char('\n');
}

void MarkdownWriter::write(const report::BarChart &chart)
{
    if (chart.bars.empty())
        return;
    write(chartTable(chart, m_words));
    if (const QString words = oneLine(chart.alternative); !words.isEmpty())
        m_out += lineStart(words) + QStringLiteral("\n\n");
}

void MarkdownWriter::write(const report::Contents &contents)
{
    writeHeading(2, contents.title);
    for (const report::Block &block : m_document.blocks) {
        const auto *heading = std::get_if<report::Heading>(&block);
        if (heading == nullptr || heading->level > contents.depth || heading->text.trimmed().isEmpty())
            continue;
        const QString text = oneLine(heading->text);
        m_out += QString(2 * (std::max(1, heading->level) - 1), QLatin1Char(' ')) + QStringLiteral("- ") +
                 (heading->anchor.isEmpty()
                      ? text
                      : QLatin1Char('[') + text + QStringLiteral("](<#") + heading->anchor + QStringLiteral(">)")) +
                 QLatin1Char('\n');
    }
    m_out += QLatin1Char('\n');
}

void MarkdownWriter::write(const report::Cover &cover)
{
    if (const QString kicker = oneLine(cover.kicker); !kicker.isEmpty())
        m_out += lineStart(kicker) + QStringLiteral("\n\n");
    writeHeading(1, cover.title);
    for (const QString &line : QStringList{cover.subtitle} + QStringList(cover.lines.begin(), cover.lines.end())) {
        if (!line.trimmed().isEmpty())
            m_out += lineStart(oneLine(line)) + QStringLiteral("\n\n");
    }
    if (!cover.notice.trimmed().isEmpty())
        m_out += QStringLiteral("> **%1**\n\n").arg(oneLine(cover.notice));
}

} // namespace

QByteArray toMarkdown(const report::Document &document)
{
    return MarkdownWriter(document).write();
}

} // namespace polku::publish
