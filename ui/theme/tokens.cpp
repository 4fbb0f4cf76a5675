#include "theme/tokens.h"

#include <QEvent>
#include <QFont>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QWidget>

namespace polku::ui::theme {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .ink = 0x1d2730,
        .muted = 0x5a6770,
        .line = 0xdde2e0,
        .line2 = 0xeceeed,
        .window = 0xf4f5f3,
        .surface = 0xffffff,
        .accent = 0x17695a,
        .soft = 0xe3f0ec,
        .accentHover = 0x115648,
        .onAccent = 0xffffff,
        .expected = 0xb9d2cd,
        .done = 0x22693f,
        .onTrack = 0x1e5a9c,
        .attention = 0x8a5300,
        .late = 0xa5211c,
        .notStarted = 0x5a6770,
        .attentionSoft = 0xfbf1dd,
        .inverse = 0x1d2730,
        .onInverse = 0xf4f6f5,
        .inverseAccent = 0x8fdcc8,
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .ink = 0xe4e9e7,
        .muted = 0x9dabb0,
        .line = 0x333d42,
        .line2 = 0x2a3338,
        .window = 0x161c1f,
        .surface = 0x1d2529,
        .accent = 0x62c4ac,
        .soft = 0x1f3a36,
        .accentHover = 0x7ad2bc,
        .onAccent = 0x0f1f1b,
        .expected = 0x355d57,
        .done = 0x7fcf9b,
        .onTrack = 0x8dbcf0,
        .attention = 0xebb765,
        .late = 0xf39a93,
        .notStarted = 0x9dabb0,
        .attentionSoft = 0x362c1b,
        .inverse = 0xe4e9e7,
        .onInverse = 0x1d2730,
        .inverseAccent = 0x115648,
    };
    return tokens;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return isDark(palette) ? darkTokens() : lightTokens();
}

const Tokens &tokensOf(const QWidget *widget)
{
    return tokensOf(widget ? widget->palette() : QGuiApplication::palette());
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, tokens.surface);
    set(QPalette::WindowText, tokens.ink);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, tokens.window);
    set(QPalette::ToolTipBase, tokens.inverse);
    set(QPalette::ToolTipText, tokens.onInverse);
    set(QPalette::PlaceholderText, tokens.muted);
    set(QPalette::Text, tokens.ink);
    set(QPalette::Button, tokens.surface);
    set(QPalette::ButtonText, tokens.ink);
    set(QPalette::BrightText, tokens.late);
    set(QPalette::Light, tokens.surface);
    set(QPalette::Midlight, tokens.line2);
    set(QPalette::Mid, tokens.line);
    set(QPalette::Dark, tokens.muted);
    set(QPalette::Shadow, tokens.line);
    set(QPalette::Highlight, tokens.accent);
    set(QPalette::HighlightedText, tokens.onAccent);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tokens.ink);
    return palette;
}

QFont font(Type type)
{
    QFont font = QGuiApplication::font();
    const int body = QFontInfo(font).pixelSize();
    switch (type) {
    case Type::Body:
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Small:
        // Hinted faces look poor between whole pixels; small stays small also when the body has an odd size.
        font.setPixelSize(qMax(9, body - (body > 12 ? 2 : 1)));
        break;
    case Type::Heading:
        font.setPixelSize(body + 1);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        font.setPixelSize(body + 5);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Figure:
        font.setPixelSize(body + 7);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

void setType(QWidget *widget, Type type)
{
    widget->setFont(font(type));
}

namespace {

/// Keeps one widget's text colour at its token while the appearance switches.
class InkKeeper final : public QObject
{
public:
    InkKeeper(QWidget *widget, QColor Tokens::*ink) : QObject(widget), m_widget(widget), m_ink(ink)
    {
        setObjectName(QStringLiteral("inkKeeper"));
        widget->installEventFilter(this);
        apply();
    }
    void setInk(QColor Tokens::*ink)
    {
        m_ink = ink;
        apply();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
            apply();
        return false;
    }

private:
    void apply()
    {
        const QColor colour = tokensOf(QGuiApplication::palette()).*m_ink;
        QPalette palette = m_widget->palette();
        if (palette.color(QPalette::WindowText) == colour)
            return;
        palette.setColor(QPalette::WindowText, colour);
        palette.setColor(QPalette::Text, colour);
        palette.setColor(QPalette::ButtonText, colour);
        m_widget->setPalette(palette);
    }

    QWidget *m_widget;
    QColor Tokens::*m_ink;
};

} // namespace

void setInk(QWidget *widget, QColor Tokens::*ink)
{
    if (auto *keeper = static_cast<InkKeeper *>(
            widget->findChild<QObject *>(QStringLiteral("inkKeeper"), Qt::FindDirectChildrenOnly)))
        keeper->setInk(ink);
    else
        new InkKeeper(widget, ink);
}

} // namespace polku::ui::theme
