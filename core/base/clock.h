#pragma once

#include <QDateTime>

namespace polku {

/// Where the time comes from, so that history, dates and the practice academy are repeatable in tests.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// The present moment in UTC.
    virtual QDateTime now() const = 0;
    /// Today where the person is.
    QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still until told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now) : m_now(now.toUTC()) {}
    explicit FixedClock(QDate day) : FixedClock(QDateTime(day, QTime(12, 0), Qt::UTC)) {}

    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now.toUTC(); }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
};

} // namespace polku
