#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace polku::ui::theme {

/// What the person chose; System follows the desktop.
enum class Scheme { System, Light, Dark };

/// Gives the application its style and palette and switches between light and dark while it runs. One, made in main()
/// before the first window.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, Scheme scheme = Scheme::System);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    bool isDark() const;

private:
    bool systemIsDark() const;
    void apply();

    QPalette m_systemPalette;
    Scheme m_scheme;
};

} // namespace polku::ui::theme
