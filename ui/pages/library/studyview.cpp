#include "pages/library/studyview.h"

#include "pages/library/studymodel.h"
#include "theme/tokens.h"
#include "widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace polku::ui {

namespace {
constexpr int padding = theme::gap8;
constexpr int linesOfTeam = 3;
constexpr int leastMaterialWidth = 180;
constexpr int mostMaterialWidth = 520;
constexpr int leastTeamWidth = 92; ///< shape and word, and not less

int lineHeight(theme::Type type)
{
    return QFontMetrics(theme::font(type)).height();
}

/// A material's name, on as many lines as it needs.
QStringList linesOfMaterial(const QModelIndex &index, int cellWidth)
{
    constexpr int most = 3;
    return wrappedLines(index.data().toString(), theme::font(theme::Type::Body), cellWidth - 2 * padding, most);
}
} // namespace

void StudyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::tokensOf(option.palette);
    const QRect cell = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(cell, chosen ? tokens.soft : tokens.surface);
    painter->setPen(tokens.line2);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    const QRect room = cell.adjusted(padding, padding / 2, -padding, -padding / 2);
    if (index.column() == 0) {
        const QFont body = theme::font(theme::Type::Body);
        const QFont small = theme::font(theme::Type::Small);
        const QStringList lines = linesOfMaterial(index, cell.width());
        const int height = int(lines.size()) * QFontMetrics(body).height();
        QRect line(room.left(), room.top() + (room.height() - height - QFontMetrics(small).height()) / 2, room.width(),
                   height);
        painter->setFont(body);
        painter->setPen(tokens.ink);
        paintLines(painter, line, lines);
        line.moveTop(line.bottom() + 1);
        line.setHeight(QFontMetrics(small).height());
        painter->setFont(small);
        painter->setPen(tokens.muted);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(index.data(StudyModel::DetailRole).toString(), Qt::ElideRight,
                                                         line.width()));
    } else if (const QVariant standing = index.data(StudyModel::StandingRole); standing.isValid()) {
        painter->setFont(option.font);
        paintStanding(painter, room, Standing(standing.toInt()), index.data().toString(), tokens);
    } else {
        painter->setFont(option.font);
        painter->setPen(tokens.muted);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

StudyHeader::StudyHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setStretchLastSection(true);
    setMinimumSectionSize(48);
}

QSize StudyHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            linesOfTeam * lineHeight(theme::Type::Strong) + lineHeight(theme::Type::Small) + 2 * padding};
}

void StudyHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const QFont strong = theme::font(theme::Type::Strong);
    const QFont small = theme::font(theme::Type::Small);
    painter->save();
    painter->fillRect(rect, tokens.surface);
    painter->setPen(tokens.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect room = rect.adjusted(padding, padding, -padding, -padding);
    const QString detail = model()->headerData(logicalIndex, Qt::Horizontal, StudyModel::DetailRole).toString();
    const QStringList lines =
        wrappedLines(model()->headerData(logicalIndex, Qt::Horizontal).toString(), strong, room.width(), linesOfTeam);
    QRect line(room.left(), 0, room.width(), int(lines.size()) * QFontMetrics(strong).height());
    const int below = detail.isEmpty() ? 0 : QFontMetrics(small).height();
    line.moveBottom(room.bottom() - below);
    painter->setFont(strong);
    painter->setPen(tokens.ink);
    paintLines(painter, line, lines);
    painter->setFont(small);
    painter->setPen(tokens.muted);
    painter->drawText(QRect(room.left(), room.bottom() - below, room.width(), below + 1),
                      Qt::AlignLeft | Qt::AlignVCenter, detail);
    painter->restore();
}

StudyView::StudyView(StudyModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new StudyDelegate(this));
    setHorizontalHeader(new StudyHeader(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &StudyView::fit);
}

void StudyView::fit()
{
    const int teams = m_model.columnCount() - 1;
    const int room = viewport()->width();
    const int material = qBound(leastMaterialWidth, room - teams * leastTeamWidth, qMax(leastMaterialWidth, room / 3));
    setColumnWidth(0, qMin(material, mostMaterialWidth));
    // The last one takes what the division leaves.
    for (int column = 1; column <= teams; ++column)
        setColumnWidth(column, qMax(leastTeamWidth, (room - columnWidth(0)) / teams));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int lines = int(linesOfMaterial(m_model.index(row, 0), columnWidth(0)).size());
        setRowHeight(row, lines * lineHeight(theme::Type::Body) + lineHeight(theme::Type::Small) + 2 * padding);
    }
}

void StudyView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void StudyView::keyPressEvent(QKeyEvent *event)
{
    const bool toggle =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (toggle && m_model.cellAt(currentIndex()))
        Q_EMIT toggled(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void StudyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_model.cellAt(index))
        Q_EMIT toggled(index);
    else
        QTableView::mouseDoubleClickEvent(event);
}

} // namespace polku::ui
