#include "theme/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace polku::ui::theme {

namespace {

/// The icon in one colour and size, in device pixels; kept in Qt's pixmap cache.
QPixmap drawn(const char *name, const QColor &colour, const QSize &pixels)
{
    const QString key = QStringLiteral("polku-icon-%1-%2-%3x%4")
                            .arg(QLatin1String(name), colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s.", name);
        return {};
    }
    // currentGround: the mark inside a filled shape, as light or dark as what the shape stands on.
    const Tokens &ground = colour.lightness() > 140 ? darkTokens() : lightTokens();
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("currentGround", ground.surface.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const char *name, QColor Tokens::*ink) : m_name(name), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_name, colour(mode), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = drawn(m_name, colour(mode), size);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_ink); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        QColor ink = tokensOf(QGuiApplication::palette()).*m_ink;
        if (mode == QIcon::Disabled)
            ink.setAlphaF(0.5F);
        return ink;
    }

    const char *m_name;
    QColor Tokens::*m_ink;
};

} // namespace

QIcon icon(const char *name, QColor Tokens::*ink)
{
    return QIcon(new LineIconEngine(name, ink));
}

void paintIcon(QPainter *painter, const QRect &rect, const char *name, const QColor &colour)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = drawn(name, colour, (QSizeF(rect.size()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

} // namespace polku::ui::theme
