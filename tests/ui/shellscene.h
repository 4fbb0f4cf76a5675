#pragma once

#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "shell/actionregistry.h"
#include "shell/files.h"
#include "shell/mainwindow.h"
#include "shell/pagearea.h"
#include "shell/settings.h"
#include "store/workspace.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QAction>
#include <QApplication>

namespace polku::test {

using namespace polku::ui;

/// A page that counts what the window asks of it, and holds one field that is being typed in.
class CountingPage final : public Page
{
public:
    CountingPage(Desk &desk, QString name) : Page(desk), m_name(std::move(name)) {}

    QString title() const override { return m_name; }
    void refresh(const Changes &) override { ++refreshes; }
    void commitPending() override
    {
        if (typed.isEmpty())
            return;
        desk().attempt(desk().workspace()->set(desk().academy(), &Academy::organiser, typed));
        typed.clear();
    }
    bool show(RecordRef record) override
    {
        shown = record;
        return true;
    }
    void retranslate() override { ++retranslations; }

    QString typed;
    RecordRef shown;
    int refreshes = 0;
    int retranslations = 0;

private:
    QString m_name;
};

inline Composition countingPages()
{
    Composition composition;
    const auto add = [&](const char *id, const char *icon, QList<RecordKind> kinds) {
        const QString name = QLatin1String(id);
        composition.pages.append({name, [name] { return name.toUpper(); }, icon, [] { return QStringLiteral("Group"); },
                                  std::move(kinds),
                                  [name](Desk &desk) { return new CountingPage(desk, name.toUpper()); }});
    };
    add("first", "home", {});
    add("second", "people", {RecordKind::Team});
    add("third", "flag", {RecordKind::Pilot});
    return composition;
}

/// A window on its own settings, with a file in its own folder.
struct Scene
{
    explicit Scene(const Composition &composition = countingPages())
        : theme(*qApp, theme::Scheme::Light),
          settings(folder.path(QStringLiteral("settings.ini"))),
          path(folder.path(QStringLiteral("academy.polku")))
    {
        settings.setLanguage(Language::English);
        settings.setAuthor(QStringLiteral("Anna Aho"));
        const auto workspace = createWorkspace(path);
        const Catalogue catalogue;
        valueOf(createAcademy(*workspace, catalogue, {}, QStringLiteral("Autumn & academy"), QDate(2025, 9, 1),
                              Language::English));
        window = std::make_unique<MainWindow>(settings, theme, composition);
    }
    bool open()
    {
        window->show();
        return QTest::qWaitForWindowActive(window.get()) && window->files().open(path);
    }
    CountingPage *page(const char *id) const
    {
        return static_cast<CountingPage *>(window->pages()->made(QLatin1String(id)));
    }
    QString organiser() const
    {
        Workspace::Options look;
        look.readOnly = true;
        const auto reader = valueOf(Workspace::open(path, look));
        return valueOf(reader->read([](const Reader &r) { return r.all<Academy>().front().organiser; }));
    }

    TemporaryFolder folder;
    theme::Theme theme;
    Settings settings;
    QString path;
    std::unique_ptr<MainWindow> window;
};

} // namespace polku::test
