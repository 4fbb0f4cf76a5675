#include "widgets/statebadge.h"

#include "theme/icon.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace polku::ui {

const char *standingIcon(Standing standing)
{
    switch (standing) {
    case Standing::Done:
        return "done";
    case Standing::OnTrack:
        return "on-track";
    case Standing::NeedsAttention:
        return "attention";
    case Standing::Late:
        return "late";
    case Standing::NotStarted:
        break;
    }
    return "not-started";
}

QColor theme::Tokens::*standingInk(Standing standing)
{
    switch (standing) {
    case Standing::Done:
        return &theme::Tokens::done;
    case Standing::OnTrack:
        return &theme::Tokens::onTrack;
    case Standing::NeedsAttention:
        return &theme::Tokens::attention;
    case Standing::Late:
        return &theme::Tokens::late;
    case Standing::NotStarted:
        break;
    }
    return &theme::Tokens::notStarted;
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Done:
        return QCoreApplication::translate("Standing", "Done");
    case Standing::OnTrack:
        return QCoreApplication::translate("Standing", "On track");
    case Standing::NeedsAttention:
        return QCoreApplication::translate("Standing", "Needs attention");
    case Standing::Late:
        return QCoreApplication::translate("Standing", "Late");
    case Standing::NotStarted:
        break;
    }
    return QCoreApplication::translate("Standing", "Not started");
}

/// Of the shape, with the gap after it.
constexpr int shapeSize = theme::iconSize - 2;
constexpr int shapeWidth = shapeSize + 6;

static QFont fontOf(Standing standing, QFont font)
{
    font.setWeight(standing == Standing::NotStarted ? QFont::Normal : QFont::DemiBold);
    return font;
}

int neededForStanding(Standing standing, const QString &text, QFont font)
{
    return shapeWidth + QFontMetrics(fontOf(standing, std::move(font))).horizontalAdvance(text) + 1;
}

int paintStanding(QPainter *painter, const QRect &rect, Standing standing, const QString &text,
                  const theme::Tokens &tokens)
{
    const QColor ink = tokens.*standingInk(standing);
    const QRect shape(rect.left(), rect.top() + (rect.height() - shapeSize) / 2, shapeSize, shapeSize);
    theme::paintIcon(painter, shape, standingIcon(standing), ink);
    painter->save();
    const QFont font = fontOf(standing, painter->font());
    painter->setFont(font);
    painter->setPen(ink);
    const QRect words = rect.adjusted(shapeWidth, 0, 0, 0);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width());
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter->restore();
    return shapeWidth + QFontMetrics(font).horizontalAdvance(shown);
}

StateBadge::StateBadge(Standing standing, const QString &text, QWidget *parent)
    : QWidget(parent), m_standing(standing), m_text(text)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(this->text());
}

void StateBadge::setStanding(Standing standing, const QString &text)
{
    m_standing = standing;
    m_text = text;
    setAccessibleName(this->text());
    updateGeometry();
    update();
}

QString StateBadge::text() const
{
    return m_text.isEmpty() ? standingWord(m_standing) : m_text;
}

QSize StateBadge::sizeHint() const
{
    // As wide as in bold, whatever it tells, so that nothing moves when that changes.
    return {neededForStanding(Standing::OnTrack, text(), font()) + 2, qMax(theme::iconSize, fontMetrics().height())};
}

QSize StateBadge::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 64), sizeHint().height()};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStanding(&painter, rect(), m_standing, text(), theme::tokensOf(this));
}

void StateBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(text());
        updateGeometry();
        update();
    }
}

} // namespace polku::ui
