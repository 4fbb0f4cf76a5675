#include "widgets/differencehtml.h"

#include "theme/tokens.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace polku::ui {

QString inkHtml(const QString &text, const QColor &ink, bool struck)
{
    return QStringLiteral("<span style=\"color:%1;%2\">%3</span>")
        .arg(ink.name(), struck ? QStringLiteral("text-decoration:line-through;") : QString(),
             text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
}

static QString partHtml(const DifferencePart &part, const theme::Tokens &tokens)
{
    switch (part.kind) {
    case DifferencePart::Kind::Same:
        break;
    case DifferencePart::Kind::Removed:
        return inkHtml(part.text, tokens.late, true);
    case DifferencePart::Kind::Added:
        return QStringLiteral("<u>%1</u>").arg(inkHtml(part.text, tokens.done));
    }
    return inkHtml(part.text, tokens.ink);
}

QString differenceHtml(const std::vector<DifferencePart> &parts, const theme::Tokens &tokens)
{
    QString html;
    const DifferencePart *before = nullptr;
    for (const DifferencePart &part : parts) {
        // A word and what it became are two words.
        const bool touch = before && before->kind == DifferencePart::Kind::Removed &&
                           part.kind == DifferencePart::Kind::Added && !before->text.isEmpty() &&
                           !part.text.isEmpty() && !before->text.back().isSpace() && !part.text.front().isSpace();
        html += (touch ? QStringLiteral(" ") : QString()) + partHtml(part, tokens);
        before = &part;
    }
    return html;
}

namespace {

/// A line of the two texts laid over each other.
struct Line
{
    std::vector<DifferencePart> parts;

    QString text() const
    {
        QString text;
        for (const DifferencePart &part : parts)
            text += part.text;
        return text;
    }
    void dropFirst(qsizetype count)
    {
        for (DifferencePart &part : parts) {
            const qsizetype here = std::min(count, part.text.size());
            part.text.remove(0, here);
            count -= here;
        }
    }
    void replace(const QString &mark, const QString &by)
    {
        for (DifferencePart &part : parts)
            part.text.replace(mark, by);
    }
    bool isOfTable() const { return text().trimmed().startsWith(QLatin1Char('|')); }
};

/// The cells of a line of a table, each with what changed in it.
std::vector<Line> cellsOf(const Line &line)
{
    std::vector<Line> cells(1);
    for (const DifferencePart &part : line.parts) {
        QString piece;
        const auto end = [&] {
            if (!piece.isEmpty())
                cells.back().parts.push_back({part.kind, std::exchange(piece, {})});
        };
        for (qsizetype i = 0; i < part.text.size(); ++i) {
            const QChar c = part.text.at(i);
            if (c == QLatin1Char('\\') && i + 1 < part.text.size()) {
                piece += part.text.at(++i);
            } else if (c == QLatin1Char('|')) {
                end();
                cells.emplace_back();
            } else {
                piece += c;
            }
        }
        end();
    }
    // Before the first bar and after the last there is nothing.
    cells.erase(cells.begin());
    if (!cells.empty() && cells.back().text().trimmed().isEmpty())
        cells.pop_back();
    return cells;
}

QString tableHtml(const std::vector<Line> &lines, const theme::Tokens &tokens)
{
    QString html =
        QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"%1\" "
                       "style=\"border-collapse:collapse;border-color:%2;margin-top:%1px;margin-bottom:%3px\">")
            .arg(QString::number(theme::gap4), tokens.line.name(), QString::number(theme::gap8));
    for (size_t i = 0; i < lines.size(); ++i) {
        html += QStringLiteral("<tr>");
        for (Line &cell : cellsOf(lines[i])) {
            cell.replace(QStringLiteral("**"), QString());
            const QString words = differenceHtml(cell.parts, tokens);
            html += (i == 0 ? QStringLiteral("<th align=\"left\">%1</th>") : QStringLiteral("<td>%1</td>")).arg(words);
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

std::vector<Line> linesOf(const std::vector<DifferencePart> &parts)
{
    std::vector<Line> lines(1);
    for (const DifferencePart &part : parts) {
        const QStringList pieces = part.text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0)
                lines.emplace_back();
            if (!pieces.at(i).isEmpty())
                lines.back().parts.push_back({part.kind, pieces.at(i)});
        }
    }
    return lines;
}

} // namespace

QString markdownDifferenceHtml(const std::vector<DifferencePart> &parts, const theme::Tokens &tokens, int lineHeight)
{
    QString html;
    bool afterBlank = false;
    std::vector<Line> lines = linesOf(parts);
    for (size_t i = 0; i < lines.size(); ++i) {
        Line &line = lines[i];
        const QString text = line.text().trimmed();
        if (text.isEmpty()) {
            afterBlank = true;
            continue;
        }
        if (line.isOfTable()) {
            std::vector<Line> table;
            for (; i < lines.size() && lines[i].isOfTable(); ++i) {
                const QString row = lines[i].text().trimmed();
                if (!row.startsWith(QLatin1String("|---")) && !row.startsWith(QLatin1String("| ---")))
                    table.push_back(lines[i]);
            }
            --i;
            html += tableHtml(table, tokens);
            afterBlank = false;
            continue;
        }
        int above = afterBlank && !html.isEmpty() ? theme::gap8 : 0;
        QString frame = QStringLiteral("%1");
        const qsizetype heading = text.indexOf(QLatin1Char(' '));
        if (heading > 0 && heading <= 6 && text.startsWith(QString(heading, QLatin1Char('#')))) {
            line.dropFirst(line.text().indexOf(QLatin1Char(' ')) + 1);
            frame = QStringLiteral("<b>%1</b>");
            above = html.isEmpty() ? 0 : theme::gap12;
        } else if (text.startsWith(QLatin1String("- "))) {
            line.dropFirst(line.text().indexOf(QLatin1Char('-')) + 1);
            frame = QStringLiteral("•%1");
        }
        line.replace(QStringLiteral("**"), QString());
        html += QStringLiteral("<p style=\"margin-top:%1px;margin-bottom:%2px;line-height:%3%\">")
                    .arg(QString::number(above), QString::number(theme::gap4), QString::number(lineHeight));
        html += frame.arg(differenceHtml(line.parts, tokens)) + QStringLiteral("</p>");
        afterBlank = false;
    }
    return html;
}

} // namespace polku::ui
