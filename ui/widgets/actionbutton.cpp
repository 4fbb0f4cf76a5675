#include "widgets/actionbutton.h"

#include <QAction>
#include <QToolButton>

namespace polku::ui {

QToolButton *actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const auto name = [button, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setAccessibleName(action->text());
        action->setToolTip(keys.isEmpty() ? action->text() : QStringLiteral("%1 (%2)").arg(action->text(), keys));
    };
    name();
    // Setting the tool tip is a change of its own; a second time it is none.
    QObject::connect(action, &QAction::changed, button, name);
    return button;
}

} // namespace polku::ui
