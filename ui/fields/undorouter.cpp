#include "fields/undorouter.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace polku::ui {

namespace {

/// The line edit that takes the keys of the widget; null when there is none.
const QLineEdit *lineOf(const QObject *widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->lineEdit();
    return qobject_cast<const QLineEdit *>(widget);
}

} // namespace

bool canUndoTyping(const QObject *widget)
{
    if (const QLineEdit *line = lineOf(widget))
        return line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly() && text->document()->isUndoAvailable();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->isReadOnly() && text->document()->isUndoAvailable();
    return false;
}

bool canRedoTyping(const QObject *widget)
{
    if (const QLineEdit *line = lineOf(widget))
        return line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly() && text->document()->isRedoAvailable();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->isReadOnly() && text->document()->isRedoAvailable();
    return false;
}

UndoRouter::UndoRouter(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool UndoRouter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return false;
    if (undo ? canUndoTyping(watched) : canRedoTyping(watched))
        return false;
    // Not accepted: the key goes on to the window's shortcut.
    event->ignore();
    return true;
}

} // namespace polku::ui
