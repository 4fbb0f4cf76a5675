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

/// What was removed struck through, what was added underlined, each in its colour.
QString differenceHtml(const std::vector<DifferencePart> &parts, const theme::Tokens &tokens);
/// The same of two Markdown texts as paragraphs: headings bold, items with a dot, the cells of a table side by side.
/// `lineHeight` in per cent.
QString markdownDifferenceHtml(const std::vector<DifferencePart> &parts, const theme::Tokens &tokens, int lineHeight);

} // namespace polku::ui
