#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace polku::test {

/// An event of a calendar file: its properties by name, with their parameters ("DTSTART;TZID=Europe/Helsinki").
using CalendarLines = QMap<QString, QString>;

/// A calendar file read by the rules of RFC 5545 alone, past the library that wrote it.
struct ReadCalendar
{
    QStringList faults; ///< against the rules: bare line feeds, lines of more than 75 octets, broken characters
    QList<CalendarLines> events;
    QStringList lines; ///< unfolded
};

/// The text of a property as people read it.
inline QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != QLatin1Char('\\') || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const QChar next = value[++i];
        text += next == QLatin1Char('n') || next == QLatin1Char('N') ? QChar(QLatin1Char('\n')) : next;
    }
    return text;
}

inline ReadCalendar readCalendar(const QByteArray &bytes)
{
    ReadCalendar calendar;
    QByteArray unfolded;
    for (const QByteArray &line : QByteArray(bytes).replace("\r\n", "\x01").split('\x01')) {
        if (line.contains('\n') || line.contains('\r'))
            calendar.faults.append(QStringLiteral("bare line end: ") + QString::fromUtf8(line));
        if (line.size() > 75)
            calendar.faults.append(QStringLiteral("%1 octets: %2").arg(line.size()).arg(QString::fromUtf8(line)));
        if (QString::fromUtf8(line).toUtf8() != line)
            calendar.faults.append(QStringLiteral("broken characters: ") + QString::fromUtf8(line));
        if (line.startsWith(' ') || line.startsWith('\t'))
            unfolded += line.mid(1);
        else
            unfolded += '\n' + line;
    }
    bool inEvent = false;
    for (const QString &line : QString::fromUtf8(unfolded).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        calendar.lines.append(line);
        if (line == QLatin1String("BEGIN:VEVENT")) {
            calendar.events.append(CalendarLines());
            inEvent = true;
        } else if (line == QLatin1String("END:VEVENT")) {
            inEvent = false;
        } else if (inEvent) {
            calendar.events.last().insert(line.section(QLatin1Char(':'), 0, 0), line.section(QLatin1Char(':'), 1));
        }
    }
    if (calendar.lines.value(0) != QLatin1String("BEGIN:VCALENDAR") ||
        calendar.lines.value(calendar.lines.size() - 1) != QLatin1String("END:VCALENDAR"))
        calendar.faults.append(QStringLiteral("not one calendar"));
    return calendar;
}

} // namespace polku::test
