#include "pages/overview/linkrow.h"

#include "theme/draw.h"
#include "theme/icon.h"

#include <QPainter>
#include <QResizeEvent>

namespace polku::ui {

constexpr int whenWidth = 84;
constexpr int padding = 6;

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

int LinkRow::wordsWidth(int width) const
{
    const int end = m_end.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_end) + 2 + theme::gap8;
    return width - whenWidth - end - (m_standing ? theme::iconSize + 4 : 0);
}

int LinkRow::linesOfWhat(int width) const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return QFontMetrics(strong).horizontalAdvance(m_what) > wordsWidth(width) ? 2 : 1;
}

int LinkRow::heightFor(int width) const
{
    const int line = fontMetrics().height();
    return 2 * padding + linesOfWhat(width) * line + (m_detail.isEmpty() ? 0 : line + 2);
}

QSize LinkRow::sizeHint() const
{
    return {280, heightFor(width())};
}

QSize LinkRow::minimumSizeHint() const
{
    return {160, sizeHint().height()};
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
    const auto draw = [&](const QRect &place, const QString &text, const QColor &ink, const QFont &font,
                          Qt::Alignment align = Qt::AlignLeft) {
        painter.setFont(font);
        painter.setPen(ink);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
        painter.drawText(place, int(align | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    };
    const QFont body = font();
    QFont strong = body;
    strong.setWeight(QFont::DemiBold);
    draw({0, top, whenWidth - theme::gap8, line}, m_when, tokens.muted, body);

    const int endWidth = m_end.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_end) + 2;
    draw({width() - endWidth, top, endWidth, line}, m_end, tokens.ink, body, Qt::AlignRight);
    QRect words(whenWidth, top, width() - whenWidth - (endWidth ? endWidth + theme::gap8 : 0),
                linesOfWhat(width()) * line);
    QColor ink = tokens.ink;
    if (m_standing) {
        ink = tokens.*standingInk(*m_standing);
        const int size = theme::iconSize - 2;
        theme::paintIcon(&painter, QRect(words.left(), words.top() + (line - size) / 2, size, size),
                         standingIcon(*m_standing), ink);
        words.setLeft(words.left() + size + 6);
    }
    const QFont &face = m_strong || m_standing ? strong : body;
    if (words.height() > line) {
        // Two lines; what does not fit into them is cut at the end.
        const QFontMetrics metrics(face);
        painter.setFont(face);
        painter.setPen(ink);
        QString shown = m_what;
        int room = words.width() * 2;
        while (metrics.boundingRect(QRect(0, 0, words.width(), 10'000), Qt::TextWordWrap, shown).height() > 2 * line + 2 &&
               room > words.width()) {
            room -= metrics.averageCharWidth();
            shown = metrics.elidedText(m_what, Qt::ElideRight, room);
        }
        painter.drawText(words, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, shown);
    } else {
        draw(words, m_what, ink, face);
    }
    if (!m_detail.isEmpty())
        draw({whenWidth, words.bottom() + 3, width() - whenWidth, line}, m_detail, tokens.muted, body);
    if (hasFocus())
        theme::draw::focusRing(&painter, rect().adjusted(0, 1, 0, -1), tokens.accent);
}

} // namespace polku::ui
