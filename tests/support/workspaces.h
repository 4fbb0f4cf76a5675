#pragma once

#include "base/clock.h"
#include "store/workspace.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace polku::test {

/// A folder that is gone when the test is.
class TemporaryFolder
{
public:
    TemporaryFolder();

    /// The path of a file or folder of that name in it; does not make it.
    QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    /// Writes a file and returns its path.
    QString write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
};

/// Wednesday 15 October 2025, noon in UTC: when the tests happen.
QDateTime testMoment();
std::shared_ptr<FixedClock> testClock();

/// A new file whose ids and times are the same in every run with that seed. `clock` defaults to testClock().
/// Ends the test process with the error when it cannot be made.
std::unique_ptr<Workspace> createWorkspace(const QString &path, quint32 seed = 1,
                                           std::shared_ptr<const Clock> clock = {});
/// Opens an existing file the same way.
std::unique_ptr<Workspace> openWorkspace(const QString &path, quint32 seed = 2,
                                         std::shared_ptr<const Clock> clock = {});
/// What both pass to Workspace, for tests that expect it to fail.
Workspace::Options testOptions(quint32 seed = 1, std::shared_ptr<const Clock> clock = {});

/// The value of a result that must be good; ends the test process with the error otherwise.
void requireGood(const std::optional<Error> &error);
template <class T>
T valueOf(Result<T> result)
{
    requireGood(result ? std::nullopt : std::optional<Error>(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What is in a file; empty when it cannot be read.
QByteArray bytesOf(const QString &path);

/// Every row of every tracked table as one line each ("pilot 1234 title='…' …"), sorted by table and id, read by bare
/// SQLite past the program: two dumps are equal exactly when the records are. Works on files that are open.
QStringList tableDump(const QString &path);
/// The lines that only one of two dumps has, marked − and +; empty when they are equal. For failure messages.
QString differences(const QStringList &before, const QStringList &after);

} // namespace polku::test
