#pragma once

#include "shell/composition.h"

namespace polku::ui {

/// What the window is composed of: every page, in the order of the navigation, and the search. A new page is one entry
/// here and a folder beside.
Composition composition();

} // namespace polku::ui
