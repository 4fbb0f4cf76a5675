#include "widgets/linkrow.h"

#include "theme/draw.h"
#include "theme/icon.h"
#include "widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QResizeEvent>

namespace polku::ui {

constexpr int padding = 6;
constexpr int mostLines = 3;
constexpr int mostDetailLines = 2;
constexpr int leastWhen = 68;
constexpr int mostWhen = 132;

LinkRow::LinkRow(const QString &when, const QString &what, QWidget *parent)
    : QAbstractButton(parent), m_when(when), m_what(what)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateName();
}

void LinkRow::updateName()
{
    QStringList parts{m_when, m_what, m_detail, m_end};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void LinkRow::setDetail(const QString &detail)
{
    m_detail = detail;
    updateName();
}

void LinkRow::setEnd(const QString &end)
{
    m_end = end;
    updateName();
}

void LinkRow::setStrong(bool strong)
{
    m_strong = strong;
    update();
}

void LinkRow::setStanding(Standing standing)
{
    m_standing = standing;
    update();
}

void LinkRow::setLink(bool link)
{
    m_link = link;
    setFocusPolicy(link ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LinkRow::setRuled(bool ruled)
{
    m_ruled = ruled;
    update();
}

void LinkRow::setWhenWidth(int width)
{
    m_whenWidth = width;
    updateGeometry();
    update();
}

int LinkRow::neededForWhen() const
{
    return fontMetrics().horizontalAdvance(m_when) + theme::gap12;
}

QFont LinkRow::faceOfWhat() const
{
    QFont face = font();
    if (m_strong || m_standing)
        face.setWeight(QFont::DemiBold);
    return face;
}

QStringList LinkRow::linesOfWhat(int width) const
{
    const int end = m_end.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_end) + 2 + theme::gap8;
    const int shape = m_standing ? theme::iconSize + 4 : 0;
    return wrappedLines(m_what, faceOfWhat(), qMax(40, width - m_whenWidth - end - shape), mostLines);
}

QStringList LinkRow::linesOfDetail(int width) const
{
    return m_detail.isEmpty() ? QStringList()
                              : wrappedLines(m_detail, font(), qMax(40, width - m_whenWidth), mostDetailLines);
}

int LinkRow::heightFor(int width) const
{
    const int line = fontMetrics().height();
    const int details = int(linesOfDetail(width).size());
    return 2 * padding + (int(linesOfWhat(width).size()) + details) * line + (details > 0 ? 2 : 0);
}

QSize LinkRow::sizeHint() const
{
    return {280, heightFor(width())};
}

QSize LinkRow::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    // As links and list rows elsewhere, besides the space bar of buttons.
    if (m_link && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // a narrower line may need two rows of words
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    if (m_link && (underMouse() || isDown()))
        theme::draw::box(&painter, rect().adjusted(-1, 1, 1, -1), tokens.window, {});
    if (m_ruled) {
        painter.setPen(tokens.line2);
        painter.drawLine(0, 0, width(), 0);
    }
    const int line = fontMetrics().height();
    const int top = padding;
    const auto draw = [&](const QRect &place, const QString &text, const QColor &ink,
                          Qt::Alignment across = Qt::AlignLeft) {
        painter.setPen(ink);
        paintLines(&painter, place, wrappedLines(text, font(), place.width(), 1), across);
    };
    draw({0, top, m_whenWidth - theme::gap8, line}, m_when, tokens.muted);
    const int endWidth = m_end.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_end) + 2;
    draw({width() - endWidth, top, endWidth, line}, m_end, tokens.ink, Qt::AlignRight);

    const QStringList lines = linesOfWhat(width());
    QRect words(m_whenWidth, top, width() - m_whenWidth, int(lines.size()) * line);
    const int below = words.bottom() + 3;
    QColor ink = tokens.ink;
    if (m_standing) {
        ink = tokens.*standingInk(*m_standing);
        const int size = theme::iconSize - 2;
        theme::paintIcon(&painter, QRect(words.left(), top + (line - size) / 2, size, size), standingIcon(*m_standing),
                         ink);
        words.setLeft(words.left() + theme::iconSize + 4);
    }
    painter.setPen(tokens.muted);
    const QStringList details = linesOfDetail(width() - (words.left() - m_whenWidth));
    paintLines(&painter, {words.left(), below, width() - words.left(), int(details.size()) * line}, details);
    painter.setFont(faceOfWhat());
    painter.setPen(ink);
    paintLines(&painter, words, lines);
    if (hasFocus())
        theme::draw::focusRing(&painter, rect().adjusted(0, 1, 0, -1), tokens.accent);
}

void alignWhen(QLayout *lines)
{
    QList<LinkRow *> rows;
    int width = leastWhen;
    for (int i = 0; i < lines->count(); ++i) {
        if (auto *row = qobject_cast<LinkRow *>(lines->itemAt(i)->widget())) {
            rows.append(row);
            width = qMax(width, row->neededForWhen());
        }
    }
    for (LinkRow *row : rows)
        row->setWhenWidth(qMin(width, mostWhen));
}

} // namespace polku::ui
