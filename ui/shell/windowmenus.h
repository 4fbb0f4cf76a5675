#pragma once

#include "shell/page.h"

class QMainWindow;
class QMenu;

namespace polku::ui {

class ActionRegistry;
class Settings;

/// Gives the window its menu bar from the registry's actions; the bar follows the language by itself.
/// `teams`, as whom the person works, becomes a part of it. `openRecent` is called with the path of a recent file.
void addMenus(QMainWindow *window, const ActionRegistry &actions, const QList<PageDescription> &pages, QMenu *teams,
              const Settings &settings, const std::function<void(const QString &)> &openRecent);

} // namespace polku::ui
