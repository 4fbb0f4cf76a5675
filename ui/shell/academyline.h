#pragma once

#include "base/language.h"

#include <QDate>

namespace polku {
struct Academy;
}

namespace polku::ui {

/// Where the academy is now, in a few words: "Week 9 of 17 · example data", "Starts on 20 January 2026".
QString academyLine(const Academy &academy, QDate today, Language language);

} // namespace polku::ui
