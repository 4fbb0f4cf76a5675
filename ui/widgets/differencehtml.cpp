#include "widgets/differencehtml.h"

#include "theme/tokens.h"

#include <QStringList>

#include <algorithm>

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
    for (const DifferencePart &part : parts)
        html += partHtml(part, tokens);
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
};

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
    for (Line &line : linesOf(parts)) {
        const QString text = line.text().trimmed();
        if (text.isEmpty()) {
            afterBlank = true;
            continue;
        }
        if (text.startsWith(QLatin1String("|---")))
            continue;
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
        } else if (text.startsWith(QLatin1String("| "))) {
            line.dropFirst(line.text().indexOf(QLatin1Char('|')) + 1);
            line.replace(QStringLiteral("|"), QStringLiteral("·"));
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
