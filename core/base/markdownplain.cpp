#include "base/markdownpaste.h"

#include <QRegularExpression>
#include <QStringList>

namespace polku::markdown {

static bool looksLikeMarkdown(const QString &text)
{
    static const QRegularExpression signs(
        QStringLiteral("^#{1,6} \\S|^\\s*[-*] \\[[ xX]\\] |^\\|?\\s*:?-{3,}:?\\s*\\||\\*\\*\\S[^*\\n]*\\*\\*|"
                       "\\]\\(<?(https?|mailto):"),
        QRegularExpression::MultilineOption);
    return signs.match(text).hasMatch();
}

/// A range of a spreadsheet: as many tabs in every line.
static bool isRange(const QStringList &lines)
{
    const qsizetype tabs = lines.value(0).count(u'\t');
    return tabs > 0 && lines.size() > 1 &&
           std::all_of(lines.begin(), lines.end(), [tabs](const QString &line) { return line.count(u'\t') == tabs; });
}

Blocks blocksOfPlainText(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n?|\\n|\\x{2028}|\\x{2029}"));
    static const QRegularExpression bullet(QStringLiteral("^(\\s*)[•·▪◦‣●○∙*–-]\\s+(?=\\S)"));
    static const QRegularExpression number(QStringLiteral("^(\\s*)\\d{1,3}[.)]\\s+(?=\\S)"));
    static const QRegularExpression box(QStringLiteral("^\\s*([☐☑☒✓✔])\\s*(?=\\S)"));
    if (looksLikeMarkdown(text))
        return read(text);
    QStringList lines = text.split(lineEnd);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    if (isRange(lines)) {
        Block block;
        block.kind = Block::Kind::Table;
        for (const QString &line : lines) {
            auto &row = block.table.rows.emplace_back();
            for (const QString &cell : line.split(u'\t'))
                row.push_back({{cell, false, false, {}}});
        }
        return normalised({block});
    }
    Blocks blocks;
    for (const QString &line : lines) {
        Block block;
        const auto item = [&](const QRegularExpressionMatch &match, Block::Mark mark) {
            block.kind = Block::Kind::Item;
            block.level = 1;
            block.mark = mark;
            return line.mid(match.capturedLength());
        };
        QString words = line;
        if (const auto match = box.match(line); match.hasMatch())
            words = item(match, match.captured(1) == QStringLiteral("☐") ? Block::Mark::Open : Block::Mark::Done);
        else if (const auto dot = bullet.match(line); dot.hasMatch())
            words = item(dot, Block::Mark::Bullet);
        else if (const auto digits = number.match(line); digits.hasMatch())
            words = item(digits, Block::Mark::Number);
        block.text = {{words, false, false, {}}};
        blocks.push_back(std::move(block));
    }
    return normalised(blocks);
}

} // namespace polku::markdown
