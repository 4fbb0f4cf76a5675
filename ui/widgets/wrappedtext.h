#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QRect>
#include <QStringList>

class QPainter;

namespace polku::ui {

/// The lines that `text` takes within `width` pixels, at most `most` (1 or more): broken between words, a word longer
/// than a line with a hyphen within itself. What does not fit is cut with an ellipsis at the end of the last line.
QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);

/// Pixels of the widest part of `text` that no line may end in; `known` when none is wider.
int widestWord(const QString &text, const QFontMetrics &metrics, int known = 0);

/// Draws lines as wrappedLines() gives them, with the painter's font and pen, from the top of `rect`.
void paintLines(QPainter *painter, const QRect &rect, const QStringList &lines, Qt::Alignment across = Qt::AlignLeft);

} // namespace polku::ui
