#pragma once

class QAction;
class QToolButton;
class QWidget;

namespace polku::ui {

/// A flat button with the action's icon, called after it, that says the action's name and keys as its tip.
QToolButton *actionButton(QAction *action, QWidget *parent);

} // namespace polku::ui
