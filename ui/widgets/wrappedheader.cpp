#include "widgets/wrappedheader.h"

#include "theme/tokens.h"
#include "widgets/wrappedtext.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace polku::ui {

namespace {
constexpr int mostHeaderLines = 3;
constexpr int headerMargin = theme::gap4;
} // namespace

WrappedHeader::WrappedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
}

QStringList WrappedHeader::linesOf(int section, int width) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return wrappedLines(text, theme::font(theme::Type::Strong), width - 2 * headerMargin, mostHeaderLines);
}

int WrappedHeader::neededWidth(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return widestWord(text, QFontMetrics(theme::font(theme::Type::Strong))) + 2 * headerMargin + 1;
}

int WrappedHeader::neededHeight() const
{
    int lines = 1;
    for (int section = 0; section < count(); ++section)
        lines = qMax(lines, int(linesOf(section, sectionSize(section)).size()));
    const int text = lines * QFontMetrics(theme::font(theme::Type::Strong)).height() + theme::gap8;
    return qMax(theme::rowHeight, text);
}

void WrappedHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const QStringList lines = linesOf(section, rect.width());
    const QVariant aligned = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment across = Qt::Alignment(aligned.toInt()) & Qt::AlignHorizontal_Mask;
    painter->save();
    painter->setFont(theme::font(theme::Type::Strong));
    painter->setPen(theme::tokensOf(this).muted);
    const int height = int(lines.size()) * painter->fontMetrics().height();
    QRect place = rect.adjusted(headerMargin, 0, -headerMargin, 0);
    place.setTop(rect.top() + (rect.height() - height) / 2);
    paintLines(painter, place, lines, across ? across : Qt::AlignLeft);
    painter->restore();
}

} // namespace polku::ui
