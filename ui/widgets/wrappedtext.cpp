#include "widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace polku::ui {

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    // Less, not equal: widths are rounded, and at the edge the layout below decides.
    if (metrics.horizontalAdvance(text) < width)
        return {text};
    if (most < 2)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines.append(metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void paintLines(QPainter *painter, const QRect &rect, const QStringList &lines, Qt::Alignment across)
{
    const int height = painter->fontMetrics().height();
    QRect place(rect.left(), rect.top(), rect.width(), height);
    for (const QString &line : lines) {
        painter->drawText(place, int(across | Qt::AlignVCenter) | Qt::TextSingleLine, line);
        place.translate(0, height);
    }
}

} // namespace polku::ui
