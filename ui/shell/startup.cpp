#include "shell/startup.h"

#include "pages/pagelist.h"
#include "shell/files.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"

#include <QApplication>

namespace polku::ui {

int runWindow(QApplication &application, const QString &file)
{
    Settings settings;
    theme::Theme theme(application, settings.scheme());
    MainWindow window(settings, theme, composition());
    if (file.isEmpty() || !window.files().open(file))
        window.showWelcome();
    window.show();
    return QApplication::exec();
}

} // namespace polku::ui
