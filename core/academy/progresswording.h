#pragma once

#include "academy/progress.h"
#include "base/language.h"

#include <QStringList>

namespace polku {

class Catalogue;

// The board in words, in the language of `words`: for the window, the command line and reports.

/// "Risk and opportunity map", "Canteen meals: Notice", "Self-assessment at the start".
QString itemTitle(const ProgressItem &item, const Catalogue &catalogue, const Words &words);
/// In a few words, without its name: "approved", "15 days late", "attendance not noted".
QString itemNews(const ProgressItem &item, const Words &words);
/// "Deliverables", "Plan sections" …
QString itemKindName(ProgressItem::Kind kind, const Words &words);
/// "5 of 8 done".
QString stepsText(int done, int expected, const Words &words);

/// Why the cell is in its state: whole sentences, the most pressing first, at most `most`; never empty. What is left
/// out is told by a number in the last.
QStringList whyTexts(const ProgressCell &cell, const ProgressPhase &phase, const Catalogue &catalogue,
                     const Words &words, int most = 4);

} // namespace polku
