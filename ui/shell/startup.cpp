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
    Composition parts = composition();
    Files::Opening opening;
    if (!file.isEmpty())
        opening = Files::beginOpening(file, settings, parts.clock);
    theme::Theme theme(application, settings.scheme());
    MainWindow window(settings, theme, std::move(parts));
    if (file.isEmpty() || !window.files().finishOpening(file, std::move(opening)))
        window.showWelcome();
    window.show();
    return QApplication::exec();
}

} // namespace polku::ui
