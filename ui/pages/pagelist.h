#pragma once

#include "shell/page.h"

namespace polku::ui {

/// Every page of the window, in the order of the navigation. A new page is one entry here and a folder beside.
QList<PageDescription> allPages();

} // namespace polku::ui
