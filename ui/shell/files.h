#pragma once

#include "academy/newacademy.h"
#include "base/language.h"
#include "base/result.h"
#include "store/workspace.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <future>
#include <memory>

namespace polku::ui {

class Desk;
class Settings;

/// What a new academy is made from.
struct NewAcademy
{
    ProgrammeTemplate programme;
    AcademyWishes wishes;
};

/// What a practice academy is made from.
struct PracticeAcademy
{
    int week = 9;
    Language language = Language::Finnish;
};

/// Opening, making and closing academy files for the window. Asks where and which through functions that tests replace.
class Files : public QObject
{
    Q_OBJECT

public:
    /// `clock` is that of every file opened or made; never null.
    Files(Desk &desk, Settings &settings, std::shared_ptr<const Clock> clock, QObject *parent = nullptr);

    /// Closes the present file and opens another; on failure the present one stays.
    bool open(const QString &path);

    /// A file that a thread of its own opens, so that the window can be made meanwhile.
    using Opening = std::future<Result<std::unique_ptr<Workspace>>>;
    /// Begins to open `path` as open() would. What comes of it belongs to the application's thread.
    static Opening beginOpening(const QString &path, const Settings &settings, std::shared_ptr<const Clock> clock);
    /// As open(), with what beginOpening() began for the same path.
    bool finishOpening(const QString &path, Opening opening);

    /// Asks for a file, then opens it. False when the person gave up.
    bool openAsked();
    /// Makes a file with one academy, asking where.
    bool create(const NewAcademy &academy);
    bool createPractice(const PracticeAcademy &practice);
    /// Closes the file, with a backup when something was written to it.
    void close();

    /// "Practice.polku"; empty when no file is open.
    QString fileName() const;
    static QString backupFolder();
    QTimer &hourly() { return m_hourly; }

    /// Both give an empty text when the person gives up.
    std::function<QString(const QString &folder)> askOpen;
    std::function<QString(const QString &suggested)> askSave;

Q_SIGNALS:
    /// The present file is about to go, also when another takes its place: write what is typed, and let go of it.
    void aboutToClose();

private:
    bool createAt(const QString &suggestedName, const std::function<Result<void>(Workspace &)> &fill);
    void put(std::unique_ptr<Workspace> workspace);
    void backUp();
    static Workspace::Options optionsFor(const Settings &settings, std::shared_ptr<const Clock> clock);
    Workspace::Options options() const { return optionsFor(m_settings, m_clock); }

    Desk &m_desk;
    Settings &m_settings;
    std::shared_ptr<const Clock> m_clock;
    QTimer m_hourly;       ///< a backup while the work goes on
    qint64 m_backedUp = 0; ///< newest step that a backup holds, or that the file was opened with
};

/// A text as a file name: what no system allows becomes a blank.
QString asFileName(const QString &text);

} // namespace polku::ui
