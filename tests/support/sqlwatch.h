#pragma once

#include <QByteArray>

namespace polku::test {

/// Counts what SQLite is asked, past the program: for tests that something reads no more than it needs. Sees the files
/// that are opened while it lives; one at a time.
class SqlWatch
{
public:
    SqlWatch();
    ~SqlWatch();
    SqlWatch(const SqlWatch &) = delete;
    SqlWatch &operator=(const SqlWatch &) = delete;

    /// Counts anew.
    void reset();
    /// How many times a table was read from, and how many rows came, since the last reset().
    int queries(const QByteArray &table) const;
    int rows(const QByteArray &table) const;
};

} // namespace polku::test
