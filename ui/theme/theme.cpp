#include "theme/theme.h"

#include "theme/style.h"
#include "theme/tokens.h"

#include <QApplication>
#include <QStyleHints>

namespace polku::ui::theme {

Theme::Theme(QApplication &application, Scheme scheme)
    : QObject(&application), m_systemPalette(QApplication::palette()), m_scheme(scheme)
{
    QApplication::setPalette(paletteOf(isDark() ? darkTokens() : lightTokens()));
    QApplication::setStyle(new Style);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#endif
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

bool Theme::isDark() const
{
    return m_scheme == Scheme::Dark || (m_scheme == Scheme::System && systemIsDark());
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return m_systemPalette.color(QPalette::Window).lightness() < 128;
}

void Theme::apply()
{
    QApplication::setPalette(paletteOf(isDark() ? darkTokens() : lightTokens()));
}

} // namespace polku::ui::theme
