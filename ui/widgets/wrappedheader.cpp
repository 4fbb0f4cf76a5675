#include "widgets/wrappedheader.h"

#include "theme/tokens.h"
#include "widgets/wrappedtext.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace polku::ui {

namespace {
constexpr int mostHeaderLines = 3;
constexpr int headerMargin = theme::gap4;
constexpr int mostUprightHeight = 168;
constexpr int mostUprightLines = 2;
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

void WrappedHeader::setUpright(bool upright)
{
    if (std::exchange(m_upright, upright) != upright)
        viewport()->update();
}

QStringList WrappedHeader::uprightLines(int section) const
{
    const QFont strong = theme::font(theme::Type::Strong);
    const int room = (sectionSize(section) - theme::gap4) / QFontMetrics(strong).height();
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return wrappedLines(text, strong, mostUprightHeight - 2 * headerMargin, qBound(1, room, mostUprightLines));
}

int WrappedHeader::neededWidth(int section) const
{
    if (stands(section))
        return QFontMetrics(theme::font(theme::Type::Strong)).height() + theme::gap8;
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return widestWord(text, QFontMetrics(theme::font(theme::Type::Strong))) + 2 * headerMargin + 1;
}

int WrappedHeader::neededHeight() const
{
    const QFontMetrics metrics(theme::font(theme::Type::Strong));
    int lines = 1;
    int height = theme::rowHeight;
    for (int section = 0; section < count(); ++section) {
        if (!stands(section))
            continue;
        for (const QString &line : uprightLines(section))
            height = qMax(height, metrics.horizontalAdvance(line) + 2 * headerMargin + 1);
    }
    for (int section = 0; section < (m_upright ? 1 : count()); ++section)
        lines = qMax(lines, int(linesOf(section, sectionSize(section)).size()));
    return qMax(height, lines * metrics.height() + theme::gap8);
}

void WrappedHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    if (stands(section))
        return paintUpright(painter, rect, section);
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

void WrappedHeader::paintUpright(QPainter *painter, const QRect &rect, int section) const
{
    const QStringList lines = uprightLines(section);
    painter->save();
    painter->setFont(theme::font(theme::Type::Strong));
    painter->setPen(theme::tokensOf(this).muted);
    const int across = int(lines.size()) * painter->fontMetrics().height();
    const QPoint corner(rect.left() + (rect.width() - across) / 2, rect.bottom() - headerMargin);
    painter->translate(corner);
    painter->rotate(-90);
    paintLines(painter, QRect(0, 0, rect.height() - 2 * headerMargin, across), lines, Qt::AlignLeft);
    painter->restore();
}

} // namespace polku::ui
