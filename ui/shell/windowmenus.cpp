#include "shell/windowmenus.h"

#include "shell/actionregistry.h"
#include "shell/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace polku::ui {

namespace {

/// Keeps the titles of menus in the language of the screen.
class MenuTitles final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)

public:
    using QObject::QObject;

    QMenu *add(QMenu *menu, std::function<QString()> title)
    {
        menu->setTitle(title());
        m_titles.emplace_back(menu, std::move(title));
        return menu;
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            for (const auto &[menu, title] : m_titles)
                menu->setTitle(title());
        }
        return false;
    }

private:
    std::vector<std::pair<QMenu *, std::function<QString()>>> m_titles;
};

} // namespace

void addMenus(QMainWindow *window, const ActionRegistry &actions, const QList<PageDescription> &pages, QMenu *teams,
              const Settings &settings, const std::function<void(const QString &)> &openRecent)
{
    QMenuBar *bar = window->menuBar();
    bar->setObjectName(QStringLiteral("menuBar"));
    auto *titles = new MenuTitles(window);
    window->installEventFilter(titles);
    const auto fill = [&actions](QMenu *menu, std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            if (QAction *action = actions.action(QLatin1String(id)))
                menu->addAction(action);
            else
                menu->addSeparator();
        }
    };
    const auto choice = [&](QMenu *menu, std::initializer_list<const char *> ids) {
        auto *group = new QActionGroup(menu);
        for (const char *id : ids)
            group->addAction(actions.action(QLatin1String(id)))->setCheckable(true);
        fill(menu, ids);
    };

    QMenu *file = titles->add(bar->addMenu(QString()), [] { return MenuTitles::tr("&File"); });
    fill(file, {"newAcademy", "open"});
    QMenu *recent = titles->add(file->addMenu(QString()), [] { return MenuTitles::tr("Open &recent"); });
    QObject::connect(recent, &QMenu::aboutToShow, recent, [recent, &settings, openRecent] {
        recent->clear();
        for (const QString &path : settings.recentFiles()) {
            QAction *action =
                recent->addAction(QDir::toNativeSeparators(path).replace(QLatin1Char('&'), QLatin1String("&&")));
            QObject::connect(action, &QAction::triggered, recent, [openRecent, path] { openRecent(path); });
        }
        if (recent->isEmpty())
            recent->addAction(MenuTitles::tr("No files yet"))->setEnabled(false);
    });
    fill(file, {"", "anotherAcademy", "saveTemplate", "archiveAcademy", "", "author", "", "closeFile", "quit"});

    QMenu *edit = titles->add(bar->addMenu(QString()), [] { return MenuTitles::tr("&Edit"); });
    fill(edit, {"undo", "redo", "", "search", "palette"});

    QMenu *view = titles->add(bar->addMenu(QString()), [] { return MenuTitles::tr("&View"); });
    for (const PageDescription &page : pages)
        view->addAction(actions.action(QStringLiteral("page_") + page.id));
    view->addSeparator();
    for (const PageDescription &page : pages) {
        if (page.follow)
            view->addAction(actions.action(QStringLiteral("follow_") + page.id));
    }
    view->addSeparator();
    view->addMenu(titles->add(teams, [] { return MenuTitles::tr("&Work as"); }));
    choice(titles->add(view->addMenu(QString()), [] { return MenuTitles::tr("&Language"); }),
           {"language_fi", "language_sv", "language_en"});
    choice(titles->add(view->addMenu(QString()), [] { return MenuTitles::tr("&Appearance"); }),
           {"scheme_system", "scheme_light", "scheme_dark"});

    QMenu *help = titles->add(bar->addMenu(QString()), [] { return MenuTitles::tr("&Help"); });
    fill(help, {"about"});
}

} // namespace polku::ui
