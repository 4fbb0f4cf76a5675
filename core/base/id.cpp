#include "base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace polku {

constexpr int randomBits = 22;

static qint64 millisecondsSinceEpoch(const QDateTime &now)
{
    static const QDateTime epoch(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return std::max<qint64>(1, epoch.msecsTo(now));
}

IdSource::IdSource(const Clock &clock, Random random) : m_clock(clock), m_random(std::move(random))
{
    if (!m_random)
        m_random = [] { return QRandomGenerator::global()->generate(); };
}

qint64 IdSource::next()
{
    const qint64 milliseconds = millisecondsSinceEpoch(m_clock.now()) & ((qint64(1) << 41) - 1);
    qint64 id = (milliseconds << randomBits) | qint64(m_random() & ((1u << randomBits) - 1));
    if (id <= m_last) {
        // Same millisecond or a clock that stepped back: go on from the last one by a random stride, so that two
        // files that started from one copy still do not invent the same ids.
        id = m_last + 1 + qint64(m_random() & 0xff);
    }
    m_last = id;
    return id;
}

} // namespace polku
