#pragma once

#include "theme/tokens.h"

#include <QIcon>

class QPainter;

namespace polku::ui::theme {

/// A line icon of resources/icons by its file name ("flag"), drawn in the token's colour of the appearance at the
/// moment of painting; nothing is loaded before. Disabled icons are paler.
QIcon icon(const char *name, QColor Tokens::*ink = &Tokens::muted);

/// Paints an icon into `rect` in one colour.
void paintIcon(QPainter *painter, const QRect &rect, const char *name, const QColor &colour);

} // namespace polku::ui::theme
