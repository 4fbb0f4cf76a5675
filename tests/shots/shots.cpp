// Renders every page of the window in light and dark, in each language and two sizes, into PNG files: for looking, and
// for the user guide. polku_shots FOLDER [FILE]; without a file, a practice academy is made.

#include "academy/example.h"
#include "catalogue/catalogue.h"
#include "pages/coaching/coachingpage.h"
#include "pages/coaching/sessionwindow.h"
#include "pages/pagelist.h"
#include "pages/reports/previewview.h"
#include "pages/reports/reportspage.h"
#include "resources.h"
#include "shell/actionregistry.h"
#include "shell/errorpanel.h"
#include "shell/files.h"
#include "shell/mainwindow.h"
#include "shell/pagearea.h"
#include "shell/settings.h"
#include "store/workspace.h"
#include "widgets/toast.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QDir>
#include <QEventLoop>
#include <QFontDatabase>
#include <QFontInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

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
constexpr QSize large(2560, 1440);

/// Lets layouts, posted events and language changes come to rest.
void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// The pages of a document are set beside the window: waits until the first are there.
void waitForPreview(MainWindow &window)
{
    auto *page = window.findChild<ReportsPage *>();
    auto *preview = window.findChild<PreviewView *>();
    if (!page || !preview || !preview->isVisible() || preview->pageCount() > 0)
        return;
    QEventLoop loop;
    QObject::connect(page, &ReportsPage::previewShown, &loop, &QEventLoop::quit);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Goes to a report and waits until it is seen.
void showReport(MainWindow &window, const char *code)
{
    window.desk().goTo(QStringLiteral("reports"));
    auto *page = window.findChild<ReportsPage *>();
    QEventLoop loop;
    QObject::connect(page, &ReportsPage::previewShown, &loop, &QEventLoop::quit);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    window.desk().showReport({QLatin1String(code), {}, {}});
    loop.exec();
}

bool save(QWidget &window, const QDir &folder, const QString &name)
{
    settle();
    if (auto *main = qobject_cast<MainWindow *>(&window))
        waitForPreview(*main);
    settle();
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    if (!window.grab().save(path)) {
        QTextStream(stderr) << "Could not write " << path << '\n';
        return false;
    }
    return true;
}

/// Some days of work, so that the history has something to tell.
Result<void> workOn(Workspace &workspace, FixedClock &clock, AcademyId academy)
{
    const auto records = workspace.read([&](const Reader &reader) {
        return std::pair(reader.get(academy), reader.all<Pilot>(Query().orderBy(&Pilot::value)));
    });
    if (!records)
        return Unexpected(records.error());
    const auto &[about, pilots] = *records;
    workspace.setAuthor(about.coaches.section(QLatin1Char(','), 0, 0));
    const auto wait = [&](int hours) { clock.advance(hours * 3'600'000LL); };
    for (const Pilot &pilot : pilots) {
        wait(7);
        if (const auto done = workspace.set(pilot.id, &Pilot::version, 2); !done)
            return Unexpected(done.error());
    }
    const Pilot &told = pilots.back();
    wait(1);
    QString text = told.background;
    text.replace(text.indexOf(QLatin1Char(' ')), 1, QStringLiteral(" – "));
    const auto done = workspace.set(told.id, &Pilot::background, text);
    return done ? Result<void>() : Unexpected(done.error());
}

Result<void> makeSample(const QString &path, Language language)
{
    const Catalogue catalogue;
    const auto clock = std::make_shared<FixedClock>(QDateTime::currentDateTimeUtc().addDays(-3));
    Workspace::Options file;
    file.clock = clock;
    const auto workspace = Workspace::create(path, file);
    if (!workspace)
        return Unexpected(workspace.error());
    ExampleOptions options;
    options.language = language;
    options.today = QDate::currentDate();
    const auto made = makeExample(**workspace, catalogue, options);
    if (!made)
        return Unexpected(made.error());
    return workOn(**workspace, *clock, *made);
}

/// The platform's typeface where there is a desktop; offscreen there is none, so the one that the documents use.
void chooseTypeface()
{
    QFont font(QFontDatabase::families().contains(QStringLiteral("Open Sans")) ? QStringLiteral("Open Sans")
                                                                               : QApplication::font().family());
    font.setPixelSize(13);
    QApplication::setFont(font);
}

/// The schedule of an academy that is described, small and large.
bool shootNewAcademy(MainWindow &window, const std::function<bool(const QString &)> &shoot)
{
    window.actions().action(QStringLiteral("newAcademy"))->trigger();
    window.findChild<QDateEdit *>(QStringLiteral("newStart"))->setDate(QDate(2027, 1, 11));
    bool good = shoot(QStringLiteral("newacademy"));
    window.resize(large);
    good = shoot(QStringLiteral("newacademy-large")) && good;
    window.resize(small);
    good = shoot(QStringLiteral("newacademy-small")) && good;
    window.resize(ordinary);
    return good;
}

/// The views of a page behind its buttons: who has studied what, and one person's answers.
bool shootFurtherViews(MainWindow &window, const std::function<bool(const QString &)> &shoot)
{
    const auto press = [&](const char *name) {
        auto *button = window.pages()->current()->findChild<QAbstractButton *>(QString::fromLatin1(name));
        if (button)
            button->click();
        return button != nullptr;
    };
    window.desk().goTo(QStringLiteral("library"));
    bool good = press("chip_studies") && shoot(QStringLiteral("library-studies"));
    good = press("chip_materials") && good;
    window.desk().goTo(QStringLiteral("feedback"));
    window.pages()->current()->actions().last()->trigger();
    good = shoot(QStringLiteral("feedback-form")) && good;
    return press("closeAnswers") && good;
}

/// Session mode, which is a window of its own, as on a projector and on a large screen.
bool shootSession(MainWindow &window, const QDir &folder, const QString &code, const Look &look)
{
    window.desk().goTo(QStringLiteral("coaching"));
    window.pages()->current()->actions().first()->trigger();
    auto *session = window.findChild<SessionWindow *>();
    if (!session)
        return false;
    session->showNormal();
    bool good = true;
    for (const QSize &size : {QSize(1280, 720), QSize(2560, 1440)}) {
        session->resize(size);
        const QString name =
            size.width() > ordinary.width() ? QStringLiteral("session-large") : QStringLiteral("session");
        good = save(*session, folder, QStringLiteral("%1-%2-%3").arg(name, code, QLatin1String(look.name))) && good;
    }
    session->close();
    good = save(window, folder, QStringLiteral("coaching-covered-%1-%2").arg(code, QLatin1String(look.name))) && good;
    static_cast<CoachingPage *>(window.pages()->current())->setCovered(false);
    return good;
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
        good = shootNewAcademy(window, shoot) && good;
        for (const PageDescription &page : window.pages()->pages()) {
            window.desk().goTo(page.id);
            good = shoot(page.id) && good;
        }
        for (const char *report : {"team", "progress", "pilots", "actions", "applications"}) {
            showReport(window, report);
            good = shoot(QStringLiteral("reports-%1").arg(QLatin1String(report))) && good;
        }
        showReport(window, "academy");
        good = shootFurtherViews(window, shoot) && good;
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
        good = shootSession(window, folder, code, look) && good;
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
