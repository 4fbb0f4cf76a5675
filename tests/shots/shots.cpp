// Renders every view of every page of the window in light and dark, in each language and two sizes, into PNG files: for
// looking, and for the user guide. polku_shots FOLDER [FILE]; without a file, a practice academy is made. Options
// narrow it down or choose other sizes (--help).

#include "academy/example.h"
#include "academy/planpath.h"
#include "academy/teammessages.h"
#include "catalogue/catalogue.h"
#include "fields/dayedit.h"
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
#include "views.h"
#include "widgets/toast.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLineEdit>
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

/// What of all this is wanted.
struct Wanted
{
    QDir folder;
    QString file; ///< empty: a practice academy
    QList<QSize> sizes;
    QStringList languages; ///< empty: all, as the others
    QStringList schemes;
    QStringList pages;
    bool asTeam = false; ///< the pages for both as a team sees them

    bool has(const QStringList &chosen, const QString &one) const { return chosen.isEmpty() || chosen.contains(one); }
};

/// Works as the team that the coach has most to say to while a page of a team's view is shot, else as the coach.
void workFor(MainWindow &window, const PageDescription &page, bool asTeam)
{
    if (page.isFor({}) && !asTeam)
        return window.desk().setTeam({});
    const auto team = window.desk().workspace()->read([&](const Reader &reader) {
        std::pair<int, TeamId> most{-1, {}};
        for (const PlanTeam &each : readPlanTeams(reader, window.desk().academy())) {
            if (const int count = countForTeam(reader, each.team); count > most.first)
                most = {count, each.team};
        }
        return most.second;
    });
    if (team)
        window.desk().setTeam(*team);
}

/// Shoots the views of the pages in the window's size; their names end in `size`.
bool shootPages(MainWindow &window, const Wanted &wanted, const QString &size,
                const std::function<bool(const QString &)> &shoot)
{
    bool good = true;
    for (const PageDescription &page : window.pages()->pages()) {
        if (!wanted.has(wanted.pages, page.id) || (wanted.asTeam && page.audience == Audience::Coach))
            continue;
        workFor(window, page, wanted.asTeam);
        const bool another = wanted.asTeam && page.audience == Audience::Both;
        const QString ending = another ? QStringLiteral("-team") + size : size;
        QList<View> views;
        std::copy_if(viewsOfPages().begin(), viewsOfPages().end(), std::back_inserter(views),
                     [&](const View &view) { return view.page == page.id; });
        if (views.isEmpty())
            views.append({page.id, {}, {}, {}});
        for (const View &view : std::as_const(views)) {
            good = goTo(window, view) && good;
            good = shoot(view.name.isEmpty() ? page.id + ending
                                             : QStringLiteral("%1-%2%3").arg(page.id, view.name, ending)) &&
                   good;
        }
        if (page.id == QLatin1String("reports") && !wanted.asTeam) {
            for (const char *report : {"team", "progress", "pilots", "actions", "applications"}) {
                showReport(window, report);
                good = shoot(QStringLiteral("reports-%1%2").arg(QLatin1String(report), ending)) && good;
            }
            showReport(window, "academy");
        }
    }
    window.desk().setTeam({});
    return good;
}

/// What comes and goes over a page.
bool shootPassing(MainWindow &window, const QDir &folder, const std::function<bool(const QString &)> &shoot)
{
    window.showWelcome();
    bool good = shoot(QStringLiteral("welcome"));
    window.desk().goTo(QStringLiteral("overview"));
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
    return good;
}

/// The schedule of an academy that is described, small and large.
bool shootNewAcademy(MainWindow &window, const std::function<bool(const QString &)> &shoot)
{
    window.actions().action(QStringLiteral("newAcademy"))->trigger();
    auto *start = window.findChild<DayEdit *>(QStringLiteral("newStart"));
    start->line()->setText(QStringLiteral("2027-01-11"));
    start->take();
    bool good = shoot(QStringLiteral("newacademy"));
    window.resize(large);
    good = shoot(QStringLiteral("newacademy-large")) && good;
    window.resize(small);
    good = shoot(QStringLiteral("newacademy-small")) && good;
    window.resize(ordinary);
    return good;
}

/// One person's answers as they are written down.
bool shootAnswers(MainWindow &window, const std::function<bool(const QString &)> &shoot)
{
    window.desk().goTo(QStringLiteral("feedback"));
    window.pages()->current()->actions().last()->trigger();
    const bool good = shoot(QStringLiteral("feedback-form"));
    auto *close = window.pages()->current()->findChild<QAbstractButton *>(QStringLiteral("closeAnswers"));
    if (close)
        close->click();
    return good && close;
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

bool shootAll(MainWindow &window, const Wanted &wanted, Language language)
{
    bool good = true;
    window.setLanguage(language);
    for (const Look &look : looks) {
        if (!wanted.has(wanted.schemes, QLatin1String(look.name)))
            continue;
        window.setScheme(look.scheme);
        const auto shoot = [&](const QString &name) {
            return save(window, wanted.folder,
                        QStringLiteral("%1-%2-%3").arg(name, languageCode(language), QLatin1String(look.name)));
        };
        for (const QSize &size : wanted.sizes) {
            window.resize(size);
            const bool usual = size == ordinary;
            const QString ending = usual           ? QString()
                                   : size == small ? QStringLiteral("-small")
                                                   : QStringLiteral("-%1x%2").arg(size.width()).arg(size.height());
            if (usual && wanted.pages.isEmpty())
                good = shootPassing(window, wanted.folder, shoot) && shootNewAcademy(window, shoot) &&
                       shootAnswers(window, shoot) && good;
            if (usual && wanted.has(wanted.pages, QStringLiteral("coaching")))
                good = shootSession(window, wanted.folder, languageCode(language), look) && good;
            good = shootPages(window, wanted, ending, shoot) && good;
        }
    }
    return good;
}

/// Ends the program when the arguments ask for help or cannot be understood.
Wanted wantedBy(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where the pictures go."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The academy to show."),
                                 QStringLiteral("[FILE]"));
    const auto option = [&](const char *name, const char *what, const char *value) {
        const QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value));
        parser.addOption(made);
        return made;
    };
    const auto sizes = option("size", "A size of the window instead of 1280x800 and 960x640; may be repeated.", "WxH");
    const auto languages = option("language", "Only this language (fi, sv, en); may be repeated.", "CODE");
    const auto schemes = option("scheme", "Only light or only dark.", "NAME");
    const auto pages = option("page", "Only this page, by its id; may be repeated.", "ID");
    const QCommandLineOption team(QStringLiteral("team"), QStringLiteral("The pages as a team sees them."));
    parser.addOption(team);
    parser.addHelpOption();
    parser.process(arguments);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    Wanted wanted{QDir(parser.positionalArguments().at(0)),
                  parser.positionalArguments().value(1),
                  {},
                  parser.values(languages),
                  parser.values(schemes),
                  parser.values(pages),
                  parser.isSet(team)};
    for (const QString &size : parser.values(sizes)) {
        const QSize asked(size.section(QLatin1Char('x'), 0, 0).toInt(), size.section(QLatin1Char('x'), 1, 1).toInt());
        if (asked.isEmpty())
            parser.showHelp(2);
        wanted.sizes.append(asked);
    }
    if (wanted.sizes.isEmpty())
        wanted.sizes = {ordinary, small};
    return wanted;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    initialiseResources();
    QApplication application(argc, argv);
    const Wanted wanted = wantedBy(QCoreApplication::arguments());
    QTemporaryDir temporary;
    if (!wanted.folder.mkpath(QStringLiteral(".")) || !temporary.isValid()) {
        QTextStream(stderr) << "Cannot write to " << wanted.folder.path() << '\n';
        return 1;
    }
    chooseTypeface();
    Settings settings(temporary.filePath(QStringLiteral("settings.ini")));
    theme::Theme theme(application, theme::Scheme::Light);
    bool good = true;
    for (const Language language : allLanguages) {
        if (!wanted.has(wanted.languages, languageCode(language)))
            continue;
        QString file = wanted.file;
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
        good = shootAll(window, wanted, language) && good;
    }
    return good ? 0 : 1;
}
