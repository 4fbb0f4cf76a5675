#pragma once

#include <QColor>

class QFont;
class QPalette;
class QWidget;

/// Colours, sizes and type: the only place with any. The values are those of the look (docs/architecture.md).
namespace polku::ui::theme {

/// The named colours of one appearance. Every text colour reaches a contrast of 4.5 on window, surface and soft.
struct Tokens
{
    QColor ink;         ///< text
    QColor muted;       ///< secondary text, icons
    QColor line;        ///< borders
    QColor line2;       ///< rules between rows
    QColor window;      ///< navigation, side panels, boards
    QColor surface;     ///< pages, cards
    QColor accent;      ///< selection, primary button, links, own data in charts
    QColor soft;        ///< background of what is selected
    QColor accentHover; ///< the primary button under the pointer
    QColor onAccent;    ///< text on accent
    QColor expected;    ///< what is to come in charts: accent at 35 % on surface
    QColor done;
    QColor onTrack;
    QColor attention;
    QColor late;
    QColor notStarted;
    QColor attentionSoft; ///< background of banners and marked text
    QColor inverse;       ///< background of toasts and tool tips
    QColor onInverse;     ///< text on inverse
    QColor inverseAccent; ///< links on inverse
};

const Tokens &lightTokens();
const Tokens &darkTokens();
/// The tokens that belong to a palette made by paletteOf(): widgets ask with their own palette and so follow a switch
/// between light and dark by repainting.
const Tokens &tokensOf(const QPalette &palette);
const Tokens &tokensOf(const QWidget *widget);
bool isDark(const QPalette &palette);
QPalette paletteOf(const Tokens &tokens);

/// The 4-pixel grid, in logical pixels.
inline constexpr int gap4 = 4;
inline constexpr int gap8 = 8;
inline constexpr int gap12 = 12;
inline constexpr int gap16 = 16;
inline constexpr int gap20 = 20;
inline constexpr int rowHeight = 30;
inline constexpr int controlHeight = 28;
inline constexpr int iconSize = 16;
inline constexpr int cardPadding = 16;
inline constexpr int controlRadius = 4;
inline constexpr int cardRadius = 6;
inline constexpr int navigationWidth = 208;
inline constexpr int narrowNavigationWidth = 48;
inline constexpr int headerHeight = 56;
inline constexpr int panelWidth = 372; ///< record panel at the right of a page
/// Windows narrower than this show the navigation as icons.
inline constexpr int narrowWindow = 1080;

/// The text sizes, relative to the platform's own typeface and size.
enum class Type {
    Body,
    Strong,  ///< body, semibold
    Small,   ///< −1.5 px
    Heading, ///< +1 px, semibold: cards and groups
    Title,   ///< +5 px, semibold: pages and records
    Figure   ///< +7 px, semibold: a number that stands for itself
};
QFont font(Type type);
void setType(QWidget *widget, Type type);

/// The colour of a widget's text as the token at paint time: `setInk(label, &Tokens::muted)`. Follows light and dark.
void setInk(QWidget *widget, QColor Tokens::*ink);

} // namespace polku::ui::theme
