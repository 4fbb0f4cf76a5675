#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QTextEdit>
#include <QWidget>

namespace polku::test {

inline constexpr int ownRoles = 24; ///< of models, from Qt::UserRole on
inline constexpr int deepest = 12;  ///< of trees and of what screen readers walk through

inline void addModel(QStringList &words, const QAbstractItemModel *model, const QModelIndex &parent = {}, int depth = 0)
{
    for (int row = 0; row < model->rowCount(parent) && depth < deepest; ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                  int(Qt::AccessibleDescriptionRole), int(Qt::StatusTipRole), int(Qt::WhatsThisRole)})
                words << index.data(role).toString();
            for (int role = 0; role < ownRoles; ++role)
                words << index.data(Qt::UserRole + role).toString();
        }
        addModel(words, model, model->index(row, 0, parent), depth + 1);
    }
}

inline void addAction(QStringList &words, const QAction *action)
{
    words << action->text() << action->toolTip() << action->statusTip() << action->iconText();
}

inline void addSpoken(QStringList &words, QAccessibleInterface *interface, int depth)
{
    if (!interface || depth > deepest)
        return;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        words << interface->text(kind);
    for (int i = 0; i < interface->childCount(); ++i) {
        // Widgets are found as such.
        QAccessibleInterface *child = interface->child(i);
        if (child && !qobject_cast<QWidget *>(child->object()))
            addSpoken(words, child, depth + 1);
    }
}

inline void addWidget(QStringList &words, QWidget *widget)
{
    words << widget->windowTitle() << widget->toolTip() << widget->statusTip() << widget->whatsThis()
          << widget->accessibleName() << widget->accessibleDescription();
    for (const char *property : {"text", "plainText", "placeholderText", "html", "title", "markdown", "currentText"})
        words << widget->property(property).toString();
    for (const QAction *action : widget->actions())
        addAction(words, action);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        addModel(words, view->model());
        for (const Qt::Orientation across : {Qt::Horizontal, Qt::Vertical}) {
            const int count = across == Qt::Horizontal ? view->model()->columnCount() : view->model()->rowCount();
            for (int section = 0; section < count; ++section)
                words << view->model()->headerData(section, across).toString()
                      << view->model()->headerData(section, across, Qt::ToolTipRole).toString();
        }
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        addModel(words, box->model());
    if (!qobject_cast<const QAbstractItemView *>(widget))
        addSpoken(words, QAccessible::queryAccessibleInterface(widget), 0);
}

/// Every word that the widget and those in it hold for an eye, an ear or a pointer, shown or not: texts, names, tips,
/// the rows of their models, the entries of their menus, what a screen reader finds in drawings.
inline QString everyWord(QWidget *top)
{
    QStringList words;
    QList<QWidget *> widgets = top->findChildren<QWidget *>();
    widgets.append(top);
    for (QWidget *widget : std::as_const(widgets))
        addWidget(words, widget);
    for (const QAction *action : top->findChildren<QAction *>())
        addAction(words, action);
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

} // namespace polku::test
