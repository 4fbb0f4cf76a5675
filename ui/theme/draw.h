#pragma once

#include "theme/tokens.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

/// The drawings of the style, one function an element. Each takes the tokens and paints nothing but its element.
namespace polku::ui::theme::draw {

/// A filled, bordered, rounded rectangle on whole pixels; an invalid colour leaves its part out.
void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, int radius = controlRadius);
void focusRing(QPainter *painter, const QRect &rect, const QColor &colour, int radius = controlRadius);
/// A small chevron in the middle of `rect`.
void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour);

void buttonPanel(QPainter *painter, const QStyleOptionButton &option, const Tokens &tokens, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const Tokens &tokens, const QWidget *widget);
void toolPanel(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void checkIndicator(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void radioIndicator(QPainter *painter, const QStyleOption &option, const Tokens &tokens);

void fieldPanel(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const Tokens &tokens);
void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const Tokens &tokens, const QRect &up,
             const QRect &down);

void header(QPainter *painter, const QStyleOptionHeader &option, const Tokens &tokens);
void headerLabel(QPainter *painter, const QStyleOptionHeader &option, const Tokens &tokens);
void itemPanel(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const Tokens &tokens, const QRect &handle);
void tab(QPainter *painter, const QStyleOptionTab &option, const Tokens &tokens);
void progress(QPainter *painter, const QStyleOptionProgressBar &option, const Tokens &tokens);

void menuItem(QPainter *painter, const QStyleOptionMenuItem &option, const Tokens &tokens);
void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, const Tokens &tokens);

} // namespace polku::ui::theme::draw
