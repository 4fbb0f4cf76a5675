#include "report/markdown.h"

#include "base/markdown.h"

#include <QRegularExpression>
#include <QUrl>

namespace polku::report {

namespace {

QString plain(const Inline &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text.simplified();
}

/// What goes out is read by anyone: only where a reader can safely go.
QString safeLink(const QString &target)
{
    const QString scheme = QUrl(target, QUrl::StrictMode).scheme();
    return scheme == QLatin1String("https") || scheme == QLatin1String("mailto") ? target : QString();
}

/// Adds a span; addresses of web pages that are written out become links to themselves.
void add(Inline &line, Span span)
{
    static const QRegularExpression address(QStringLiteral("https://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]]"));
    QRegularExpressionMatch match;
    while (span.link.isEmpty() && (match = address.match(span.text)).hasMatch()) {
        Span found = span;
        if (match.capturedStart() > 0) {
            found.text = span.text.left(match.capturedStart());
            line.push_back(found);
        }
        found.text = match.captured();
        found.link = safeLink(match.captured());
        line.push_back(found);
        span.text.remove(0, match.capturedEnd());
    }
    if (!span.text.isEmpty())
        line.push_back(std::move(span));
}

Inline inlineOf(const markdown::Inline &spans)
{
    Inline line;
    for (const markdown::Span &span : spans)
        add(line, {span.text, span.strong, span.emphasis, safeLink(span.link)});
    return line;
}

Table tableOf(const markdown::Table &source)
{
    Table table;
    for (const markdown::Table::Align align : source.columns)
        table.columns.push_back(
            {{}, align == markdown::Table::Align::End ? Table::Align::End : Table::Align::Start, 1});
    for (size_t row = 0; row < source.rows.size(); ++row) {
        std::vector<QString> cells;
        for (const markdown::Inline &cell : source.rows[row])
            cells.push_back(plain(inlineOf(cell)));
        cells.resize(table.columns.size());
        if (row > 0) {
            table.rows.push_back(std::move(cells));
            continue;
        }
        for (size_t column = 0; column < cells.size(); ++column)
            table.columns[column].header = cells[column];
    }
    return table;
}

void addItem(std::vector<Block> &blocks, const markdown::Block &item, bool follows)
{
    using Mark = markdown::Block::Mark;
    const bool ordered = item.mark == Mark::Number;
    const auto *list = blocks.empty() ? nullptr : std::get_if<List>(&blocks.back());
    if (!follows || !list || (item.level == 1 && item.mark != Mark::None && list->ordered != ordered)) {
        List begun;
        begun.ordered = ordered;
        blocks.push_back(std::move(begun));
    }
    auto &items = std::get<List>(blocks.back()).items;
    Inline line = inlineOf(item.text);
    if (item.mark == Mark::None && !items.empty()) {
        items.back().push_back({QStringLiteral("\n"), false, false, {}});
        items.back().insert(items.back().end(), line.begin(), line.end());
        return;
    }
    if (item.mark == Mark::Open || item.mark == Mark::Done)
        line.insert(line.begin(),
                    {item.mark == Mark::Open ? QStringLiteral("☐ ") : QStringLiteral("☑ "), false, false, {}});
    items.push_back(std::move(line));
    std::get<List>(blocks.back()).places.push_back({qBound(1, item.level, List::deepestList), ordered});
}

} // namespace

std::vector<Block> blocksOfMarkdown(const QString &text, int baseLevel)
{
    using Kind = markdown::Block::Kind;
    std::vector<Block> blocks;
    int lastLevel = baseLevel;
    bool inList = false;
    for (const markdown::Block &block : markdown::read(text)) {
        switch (block.kind) {
        case Kind::Heading:
            // A text that starts with "###" must not leave a gap in the document's outline.
            lastLevel = std::min({baseLevel + block.level, lastLevel + 1, 6});
            blocks.push_back(Heading{lastLevel, plain(inlineOf(block.text)), {}});
            break;
        case Kind::Paragraph:
            blocks.push_back(
                Paragraph{inlineOf(block.text), block.quoted ? Paragraph::Role::Quotation : Paragraph::Role::Body});
            break;
        case Kind::Item:
            addItem(blocks, block, inList);
            break;
        case Kind::Table:
            blocks.push_back(tableOf(block.table));
            break;
        }
        inList = block.kind == Kind::Item;
    }
    return blocks;
}

QString plainTextOfMarkdown(const QString &markdown)
{
    QStringList parts;
    for (const Block &block : blocksOfMarkdown(markdown)) {
        if (const auto *heading = std::get_if<Heading>(&block))
            parts.append(heading->text);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            parts.append(plain(paragraph->text));
        else if (const auto *list = std::get_if<List>(&block)) {
            for (const Inline &item : list->items)
                parts.append(plain(item));
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const std::vector<QString> &row : table->rows) {
                for (const QString &cell : row)
                    parts.append(cell);
            }
        }
    }
    return parts.join(QLatin1Char(' ')).simplified();
}

} // namespace polku::report
