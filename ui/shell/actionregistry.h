#pragma once

#include <QKeySequence>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace polku::ui {

/// Every action of the window by its id: one text, icon and shortcut for menus, palette and keyboard alike.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    struct Description
    {
        QString id;                    ///< "undo": tests and the palette find it so
        std::function<QString()> text; ///< asked anew by update(), so that it follows the language and the state
        const char *icon = nullptr;
        QList<QKeySequence> shortcuts; ///< the first is shown
        std::function<void()> run;
        std::function<bool()> enabled; ///< none: always
        bool inPalette = true;
    };

    /// Shortcuts work in `window`, which becomes the actions' owner.
    explicit ActionRegistry(QWidget *window);

    QAction *add(Description description);
    /// Null when there is none of that id.
    QAction *action(const QString &id) const;
    /// Those that the palette lists.
    QList<QAction *> forPalette() const;
    /// Asks every action for its text and whether it can be used now.
    void update();
    /// Shortcuts that more than one action wants; must be empty.
    QStringList conflicts() const;

private:
    struct Entry
    {
        Description description;
        QAction *action;
    };

    QWidget *m_window;
    std::vector<Entry> m_entries;
};

} // namespace polku::ui
