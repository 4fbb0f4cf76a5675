#pragma once

#include "base/worddifference.h"

#include <vector>

class QColor;

namespace polku::ui {

namespace theme {
struct Tokens;
}

/// A text as rich text in one ink, its lines kept; struck through when it is gone.
QString inkHtml(const QString &text, const QColor &ink, bool struck = false);

/// What was removed struck through, what was added bold, each in its colour.
QString differenceHtml(const std::vector<DifferencePart> &parts, const theme::Tokens &tokens);

} // namespace polku::ui
