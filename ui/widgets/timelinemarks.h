#pragma once

#include <QColor>
#include <QDate>
#include <QRect>

class QPainter;

namespace polku::ui {

namespace theme {
struct Tokens;
}

// What stands on a timeline, drawn the same on each: its shape tells what its colour does.

/// A phase: filled when it is over, framed while it goes on. Returns the ink of a name in it. `border`: instead of its
/// own.
QColor drawBand(QPainter &painter, const QRect &shape, QDate from, QDate until, QDate today,
                const theme::Tokens &tokens, const QColor &border = {});
/// A session: a circle, filled once it was held.
void drawSessionMark(QPainter &painter, const QRect &shape, bool held, const QColor &ink, const theme::Tokens &tokens);
/// A deadline: a square on its corner, so many pixels a side.
void drawDeadlineMark(QPainter &painter, const QRect &shape, double side, const theme::Tokens &tokens);

} // namespace polku::ui
