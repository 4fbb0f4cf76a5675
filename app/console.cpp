#include "console.h"

#include <cstdio>

namespace polku::app {

static void write(std::FILE *stream, const QByteArray &bytes)
{
    // A reader that went away (| head) is no reason to complain.
    (void)std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    (void)std::fflush(stream);
}

void say(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void sayBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void tell(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

static void tellError(const QString &what, const QString &advice, const QString &detail)
{
    tell(advice.isEmpty() ? what : what + QLatin1Char(' ') + advice);
    if (detail.isEmpty())
        return;
    for (const QString &line : detail.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        tell(QStringLiteral("  ") + line);
}

int fail(const Error &error)
{
    tellError(error.what, error.advice, error.detail);
    return Refused;
}

int failUsage(const QString &what, const QString &advice)
{
    tellError(what, advice, {});
    return WrongUsage;
}

QJsonValue dayOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace polku::app
