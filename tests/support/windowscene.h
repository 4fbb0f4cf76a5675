#pragma once

#include "academy/example.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "pages/pagelist.h"
#include "shell/actionregistry.h"
#include "shell/files.h"
#include "shell/mainwindow.h"
#include "shell/pagearea.h"
#include "shell/settings.h"
#include "support/testcase.h"
#include "support/workspaces.h"
#include "widgets/toast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>

namespace polku::test {

/// The real window with all its pages over a practice academy in its own folder.
class WindowScene
{
public:
    WindowScene()
        : m_theme(*qApp, ui::theme::Scheme::Light),
          m_settings(m_folder.path(QStringLiteral("settings.ini"))),
          m_path(m_folder.path(QStringLiteral("practice.polku")))
    {
        {
            const auto workspace = createWorkspace(m_path);
            const Catalogue catalogue;
            ExampleOptions options;
            options.language = Language::English;
            valueOf(makeExample(*workspace, catalogue, options));
        }
        m_settings.setLanguage(Language::English);
        open();
    }

    /// Opens the window anew, as on another day.
    void open()
    {
        ui::Composition composition = ui::composition();
        composition.clock = clock;
        window = std::make_unique<ui::MainWindow>(m_settings, m_theme, std::move(composition));
        if (!window->files().open(m_path))
            qFatal("The practice academy does not open.");
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not become active.");
    }
    void close()
    {
        window->close();
        window.reset();
    }

    /// Where the person's own programme templates are.
    QString templateFolder() const { return m_settings.templateFolder(); }
    QString path(const char *name) const { return m_folder.path(QString::fromUtf8(name)); }

    Workspace &workspace() const { return *window->desk().workspace(); }
    template <class R>
    std::vector<R> all(const Query &query = {}) const
    {
        return valueOf(workspace().read([&](const Reader &reader) { return reader.all<R>(query); }));
    }
    template <class R>
    R read(Id<R> id) const
    {
        return valueOf(workspace().read([&](const Reader &reader) { return reader.get(id); }));
    }
    template <class W>
    W *find(const char *name) const
    {
        W *widget = window->pages()->current()->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("There is no %s on the page.", name);
        return widget;
    }
    void goTo(const char *page) const
    {
        window->desk().goTo(QString::fromLatin1(page));
        QCoreApplication::processEvents();
    }
    /// What a screen reader says of the page in the navigation: "Review, 3 waiting".
    QString navigationName(const char *page) const
    {
        auto *item = window->findChild<QAbstractButton *>(QStringLiteral("navigation_") + QLatin1String(page));
        if (!item)
            qFatal("There is no %s in the navigation.", page);
        return item->accessibleName();
    }
    QString draftsFile() const { return m_settings.draftsFile(); }
    void trigger(const char *action) const { window->actions().action(QString::fromLatin1(action))->trigger(); }
    QString toast() const { return window->toast().message(); }

    /// Takes the whole of a line and types another text.
    static void type(QWidget *widget, const QString &text)
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
    }
    /// Types several lines.
    static void typeLines(QWidget *widget, const QString &text)
    {
        for (const QChar letter : text) {
            if (letter == QLatin1Char('\n'))
                QTest::keyClick(widget, Qt::Key_Return);
            else
                QTest::keyClicks(widget, letter);
        }
    }
    static QStringList column(const QAbstractItemView *view, int column)
    {
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts.append(view->model()->index(row, column).data().toString());
        return texts;
    }
    /// Opens the editor of a cell as a double click does, and gives the widget that takes the keys.
    static QWidget *edit(QAbstractItemView *view, const QModelIndex &index)
    {
        view->setFocus();
        view->setCurrentIndex(index);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        QWidget *focus = QApplication::focusWidget();
        if (!focus || focus == view || !view->isAncestorOf(focus))
            qFatal("The cell is not being edited.");
        return focus;
    }

private:
    TemporaryFolder m_folder;
    ui::theme::Theme m_theme;
    ui::Settings m_settings;
    QString m_path;

public:
    /// The window's; the academy was made before.
    const std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(testMoment().addSecs(3600));
    std::unique_ptr<ui::MainWindow> window; ///< goes first
};

/// Controls that a screen reader or a test could not name; empty when all is well.
inline QStringList unnamedControls(const QWidget *top)
{
    QStringList unnamed;
    for (const QWidget *widget : top->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(top) || widget->focusProxy() ||
            qobject_cast<const QLineEdit *>(widget->parent()) ||
            (widget->parent()->inherits("QComboBox") && !qobject_cast<const QLineEdit *>(widget)) ||
            widget->parent()->inherits("QAbstractScrollArea"))
            continue;
        if (widget->objectName().isEmpty() || widget->accessibleName().isEmpty()) {
            unnamed.append(QStringLiteral("%1 “%2” in %3")
                               .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                    widget->parent()->objectName()));
        }
    }
    return unnamed;
}

} // namespace polku::test
