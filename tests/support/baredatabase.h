#pragma once

#include "base/value.h"

#include <QByteArrayList>
#include <QStringList>

#include <memory>
#include <vector>

struct sqlite3;

namespace polku::test {

/// A file opened by SQLite itself, past the program: for tests that look at what really is in it, or spoil it. Ends the
/// test process when SQLite refuses, except in tryRun().
class BareDatabase
{
public:
    enum class Mode { Create, Change, Look };
    explicit BareDatabase(const QString &path, Mode mode = Mode::Change);

    std::vector<std::vector<Value>> rows(const QByteArray &sql) const;
    /// The first column of every row, as text.
    QStringList texts(const QByteArray &sql) const;
    qint64 number(const QByteArray &sql) const;
    /// The first column of the first row, as bytes.
    QByteArray bytes(const QByteArray &sql) const;

    /// Runs one statement with these blobs as its parameters.
    void run(const QByteArray &sql, const QByteArrayList &blobs = {});
    /// Runs any number of statements; SQLite's answer.
    int tryRun(const QByteArray &sql);
    sqlite3 *handle() const { return m_database.get(); }

private:
    std::shared_ptr<sqlite3> m_database;
};

} // namespace polku::test
