#include "shell/files.h"

#include "academy/example.h"
#include "catalogue/catalogue.h"
#include "shell/desk.h"
#include "shell/settings.h"
#include "store/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace polku::ui {

Files::Files(Desk &desk, Settings &settings, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_settings(settings), m_clock(std::move(clock))
{
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &Files::backUp);
    askOpen = [](const QString &folder) {
        return QFileDialog::getOpenFileName(nullptr, tr("Open an academy file"), folder,
                                            tr("Academy files (*.polku);;All files (*)"));
    };
    askSave = [](const QString &suggested) {
        // An existing file is told of afterwards and never replaced.
        return QFileDialog::getSaveFileName(nullptr, tr("Where to keep the academy file"), suggested,
                                            tr("Academy files (*.polku)"), nullptr, QFileDialog::DontConfirmOverwrite);
    };
}

QString Files::backupFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("backups"));
}

QString Files::fileName() const
{
    return m_desk.workspace() ? QFileInfo(m_desk.workspace()->path()).fileName() : QString();
}

Workspace::Options Files::optionsFor(const Settings &settings, std::shared_ptr<const Clock> clock)
{
    Workspace::Options options;
    options.author = settings.author();
    options.backupFolder = backupFolder();
    options.clock = std::move(clock);
    return options;
}

Files::Opening Files::beginOpening(const QString &path, const Settings &settings, std::shared_ptr<const Clock> clock)
{
    return std::async(std::launch::async, [path, options = optionsFor(settings, std::move(clock))] {
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, options);
        if (workspace)
            (*workspace)->moveToThread(QCoreApplication::instance()->thread());
        return workspace;
    });
}

bool Files::finishOpening(const QString &path, Opening opening)
{
    Result<std::unique_ptr<Workspace>> workspace = opening.get();
    // Tried again when it failed, now that the words are there to tell of it.
    if (!workspace)
        return open(path);
    put(std::move(*workspace));
    return true;
}

bool Files::open(const QString &path)
{
    const QFileInfo wanted(path);
    if (m_desk.workspace() && QFileInfo(m_desk.workspace()->path()) == wanted)
        return true;
    auto workspace = m_desk.attempt(Workspace::open(path, options()));
    if (!workspace)
        return false;
    put(std::move(*workspace));
    return true;
}

bool Files::openAsked()
{
    const QString path = askOpen(m_settings.folder());
    return !path.isEmpty() && open(path);
}

bool Files::create(const NewAcademy &academy)
{
    return createAt(academy.wishes.name, [&](Workspace &workspace) -> Result<void> {
        const auto made = createAcademy(workspace, m_desk.catalogue(), academy.programme, academy.wishes);
        if (!made)
            return Unexpected(made.error());
        return {};
    });
}

bool Files::createPractice(const PracticeAcademy &practice)
{
    return createAt(tr("Practice academy"), [&](Workspace &workspace) -> Result<void> {
        ExampleOptions options;
        options.week = practice.week;
        options.language = practice.language;
        const auto made = makeExample(workspace, m_desk.catalogue(), options);
        if (!made)
            return Unexpected(made.error());
        return {};
    });
}

bool Files::createAt(const QString &suggestedName, const std::function<Result<void>(Workspace &)> &fill)
{
    const QString suggested = QDir(m_settings.folder()).filePath(asFileName(suggestedName) + QStringLiteral(".polku"));
    QString path = askSave(suggested);
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".polku");
    auto workspace = m_desk.attempt(Workspace::create(path, options()));
    if (!workspace)
        return false;
    if (!m_desk.attempt(fill(**workspace))) {
        // The file was made a moment ago and holds nothing.
        workspace->reset();
        QFile::remove(path);
        return false;
    }
    // Opened anew, so that undo does not reach back to the empty file.
    workspace->reset();
    return open(path);
}

void Files::put(std::unique_ptr<Workspace> workspace)
{
    const QFileInfo file(workspace->path());
    close();
    m_settings.addRecentFile(file.absoluteFilePath());
    m_settings.setFolder(file.absolutePath());
    m_backedUp = workspace->read([](const Reader &reader) { return newestStep(reader); }).value_or(0);
    m_desk.setWorkspace(std::move(workspace));
    m_hourly.start();
}

void Files::close()
{
    if (!m_desk.workspace())
        return;
    Q_EMIT aboutToClose();
    m_hourly.stop();
    backUp();
    m_desk.setWorkspace({});
}

void Files::backUp()
{
    const Workspace &workspace = *m_desk.workspace();
    const qint64 newest = workspace.read([](const Reader &reader) { return newestStep(reader); }).value_or(0);
    if (!workspace.hasWritten() || newest == m_backedUp)
        return;
    if (m_desk.attempt(makeBackup(workspace, backupFolder())))
        m_backedUp = newest;
}

QString asFileName(const QString &text)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\x00-\x1f<>:"/\\|?*]+)"));
    const QString name = QString(text).replace(forbidden, QStringLiteral(" ")).simplified().left(80);
    return name.isEmpty() || name.startsWith(QLatin1Char('.')) ? QStringLiteral("Polku") + name : name;
}

} // namespace polku::ui
