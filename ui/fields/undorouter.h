#pragma once

#include <QObject>

namespace polku::ui {

/// Lets Ctrl+Z and Ctrl+Shift+Z through to the window's undo and redo when the focused text field has nothing of its
/// own to take back. Without it a focused Qt text field swallows both keys even when it has nothing to undo. One for
/// the application, made before the first window.
class UndoRouter : public QObject
{
    Q_OBJECT

public:
    explicit UndoRouter(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Whether the widget is a text field that can take back, or do again, typing of its own.
bool canUndoTyping(const QObject *widget);
bool canRedoTyping(const QObject *widget);

} // namespace polku::ui
