// Renders every page of the window in light and dark, in each language and two sizes, into PNG files: for looking, and
// for the user guide. polku_shots FOLDER [FILE]; without a file, a practice academy is made.

#include "academy/example.h"
#include "catalogue/catalogue.h"
#include "pages/pagelist.h"
#include "resources.h"
#include "shell/actionregistry.h"
#include "shell/errorpanel.h"
#include "shell/files.h"
#include "shell/mainwindow.h"
#include "shell/pagearea.h"
#include "shell/settings.h"
#include "store/workspace.h"
#include "widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace polku;
using namespace polku::ui;

namespace {

struct Look
{
    theme::Scheme scheme;
    const char *name;
};

constexpr Look looks[] = {{theme::Scheme::Light, "light"}, {theme::Scheme::Dark, "dark"}};
constexpr QSize ordinary(1280, 800);
constexpr QSize small(960, 640);

/// Lets layouts, posted events and language changes come to rest.
void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

bool save(MainWindow &window, const QDir &folder, const QString &name)
{
    settle();
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    if (!window.grab().save(path)) {
        QTextStream(stderr) << "Could not write " << path << '\n';
        return false;
    }
    return true;
}

Result<void> makeSample(const QString &path, Language language)
{
    const auto workspace = Workspace::create(path, {});
    if (!workspace)
        return Unexpected(workspace.error());
    const Catalogue catalogue;
    ExampleOptions options;
    options.language = language;
    const auto made = makeExample(**workspace, catalogue, options);
    if (!made)
        return Unexpected(made.error());
    return {};
}

/// The platform's typeface where there is a desktop; offscreen there is none, so the one that the documents use.
void chooseTypeface()
{
    QFont font(QFontDatabase::families().contains(QStringLiteral("Open Sans")) ? QStringLiteral("Open Sans")
                                                                               : QApplication::font().family());
    font.setPixelSize(13);
    QApplication::setFont(font);
}

bool shootAll(MainWindow &window, const QDir &folder, Language language)
{
    bool good = true;
    const QString code = languageCode(language);
    window.setLanguage(language);
    for (const Look &look : looks) {
        window.setScheme(look.scheme);
        window.resize(ordinary);
        const auto shoot = [&](const QString &name) {
            return save(window, folder, QStringLiteral("%1-%2-%3").arg(name, code, QLatin1String(look.name)));
        };
        window.showWelcome();
        good = shoot(QStringLiteral("welcome")) && good;
        for (const PageDescription &page : window.pages()->pages()) {
            window.desk().goTo(page.id);
            good = shoot(page.id) && good;
        }
        // What comes and goes over a page.
        window.actions().action(QStringLiteral("palette"))->trigger();
        good = shoot(QStringLiteral("palette")) && good;
        if (QWidget *palette = window.findChild<QWidget *>(QStringLiteral("commandPalette")))
            palette->hide();
        window.desk().say(QStringLiteral("“Clean offices” → “Clean and fair offices”"), true);
        good = shoot(QStringLiteral("toast")) && good;
        window.toast().dismiss();
        const auto missing = Workspace::open(folder.filePath(QStringLiteral("missing.polku")), {});
        window.errors().showError(missing.error());
        good = shoot(QStringLiteral("error")) && good;
        window.errors().dismiss();
        window.resize(small);
        for (const PageDescription &page : window.pages()->pages()) {
            window.desk().goTo(page.id);
            good = shoot(page.id + QStringLiteral("-small")) && good;
        }
    }
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    initialiseResources();
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "Usage: polku_shots FOLDER [FILE]\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    QTemporaryDir temporary;
    if (!folder.mkpath(QStringLiteral(".")) || !temporary.isValid()) {
        QTextStream(stderr) << "Cannot write to " << folder.path() << '\n';
        return 1;
    }
    chooseTypeface();
    Settings settings(temporary.filePath(QStringLiteral("settings.ini")));
    theme::Theme theme(application, theme::Scheme::Light);
    bool good = true;
    for (const Language language : allLanguages) {
        QString file = arguments.value(2);
        if (file.isEmpty()) {
            file = temporary.filePath(QStringLiteral("example-%1.polku").arg(languageCode(language)));
            if (const auto made = makeSample(file, language); !made) {
                QTextStream(stderr) << made.error().what << '\n' << made.error().detail << '\n';
                return 1;
            }
        }
        MainWindow window(settings, theme, composition());
        window.show();
        if (!window.files().open(file))
            return 1;
        good = shootAll(window, folder, language) && good;
    }
    return good ? 0 : 1;
}
