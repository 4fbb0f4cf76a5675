#include "shell/actionregistry.h"

#include "theme/icon.h"

#include <QAction>
#include <QHash>
#include <QWidget>

namespace polku::ui {

ActionRegistry::ActionRegistry(QWidget *window) : QObject(window), m_window(window) {}

QAction *ActionRegistry::add(Description description)
{
    auto *action = new QAction(m_window);
    action->setObjectName(QStringLiteral("action_") + description.id);
    if (description.icon)
        action->setIcon(theme::icon(description.icon));
    action->setShortcuts(description.shortcuts);
    action->setText(description.text());
    if (description.run)
        connect(action, &QAction::triggered, this, description.run);
    m_window->addAction(action);
    m_entries.push_back({std::move(description), action});
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.description.id == id)
            return entry.action;
    }
    return nullptr;
}

QList<QAction *> ActionRegistry::forPalette() const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries) {
        if (entry.description.inPalette && entry.action->isEnabled() && entry.action->isVisible())
            actions.append(entry.action);
    }
    return actions;
}

void ActionRegistry::update()
{
    for (const Entry &entry : m_entries) {
        entry.action->setText(entry.description.text());
        if (entry.description.enabled)
            entry.action->setEnabled(entry.description.enabled());
    }
}

QStringList ActionRegistry::conflicts() const
{
    QHash<QString, QStringList> wanted;
    for (const Entry &entry : m_entries) {
        for (const QKeySequence &keys : entry.action->shortcuts())
            wanted[keys.toString(QKeySequence::PortableText)].append(entry.description.id);
    }
    QStringList conflicts;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (it.value().size() > 1)
            conflicts.append(it.key() + QStringLiteral(": ") + it.value().join(QStringLiteral(", ")));
    }
    return conflicts;
}

} // namespace polku::ui
