#include "widgets/differencehtml.h"

#include "theme/tokens.h"

namespace polku::ui {

QString inkHtml(const QString &text, const QColor &ink, bool struck)
{
    return QStringLiteral("<span style=\"color:%1;%2\">%3</span>")
        .arg(ink.name(), struck ? QStringLiteral("text-decoration:line-through;") : QString(),
             text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
}

QString differenceHtml(const std::vector<DifferencePart> &parts, const theme::Tokens &tokens)
{
    QString html;
    for (const DifferencePart &part : parts) {
        switch (part.kind) {
        case DifferencePart::Kind::Same:
            html += inkHtml(part.text, tokens.ink);
            break;
        case DifferencePart::Kind::Removed:
            html += inkHtml(part.text, tokens.late, true);
            break;
        case DifferencePart::Kind::Added:
            html += QStringLiteral("<b>%1</b>").arg(inkHtml(part.text, tokens.done));
            break;
        }
    }
    return html;
}

} // namespace polku::ui
