#include "publish/ics.h"

#include "publish/outputfile.h"
#include "publish/text.h"

#include <QCoreApplication>

#include <libical/ical.h>

#include <memory>

namespace polku::publish {

namespace {

constexpr char zoneName[] = "Europe/Helsinki";

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

icaltimetype dayOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

icaltimetype momentOf(QDate day, QTime clock)
{
    icaltimetype time = dayOf(day);
    time.is_date = 0;
    time.hour = clock.hour();
    time.minute = clock.minute();
    time.second = clock.second();
    return time;
}

icaltimetype utcOf(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = momentOf(utc.date(), utc.time());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

QByteArray linesOf(const QString &text)
{
    return cleanText(text).trimmed().toUtf8();
}

/// Names and links, which libical writes as they stand: a line end would begin a property of the file.
QByteArray lineOf(const QString &text)
{
    return cleanText(text).simplified().toUtf8();
}

void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property);
}

/// A property without text is one that readers stumble over: it is left out.
void add(icalcomponent *component, icalproperty *(*make)(const char *), const QByteArray &text)
{
    if (!text.isEmpty())
        add(component, make(text.constData()));
}

/// The half of the year's rule: from the last Sunday of `month` at `clock` on.
icalcomponent *zonePart(icalcomponent *part, const char *name, const char *rule, const icaltimetype &since, int from,
                        int to)
{
    add(part, icalproperty_new_tzname(name));
    add(part, icalproperty_new_dtstart(since));
    add(part, icalproperty_new_tzoffsetfrom(from));
    add(part, icalproperty_new_tzoffsetto(to));
    add(part, icalproperty_new_rrule(icalrecurrencetype_from_string(rule)));
    return part;
}

/// Finland's time as the European Union has set it since 1996, written out: no reader needs to know the zone.
icalcomponent *zone()
{
    constexpr int winter = 2 * 3600;
    constexpr int summer = 3 * 3600;
    icalcomponent *zone = icalcomponent_new_vtimezone();
    add(zone, icalproperty_new_tzid(zoneName));
    icalcomponent_add_component(zone,
                                zonePart(icalcomponent_new_xdaylight(), "EEST", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                                         momentOf(QDate(1997, 3, 30), QTime(3, 0)), winter, summer));
    icalcomponent_add_component(zone,
                                zonePart(icalcomponent_new_xstandard(), "EET", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                                         momentOf(QDate(1996, 10, 27), QTime(4, 0)), summer, winter));
    return zone;
}

icalproperty *inZone(icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(zoneName));
    return property;
}

icalcomponent *eventOf(const report::CalendarEvent &event, const report::Calendar &calendar)
{
    icalcomponent *component = icalcomponent_new_vevent();
    add(component, icalproperty_new_uid, lineOf(event.uid));
    add(component, icalproperty_new_dtstamp(utcOf(calendar.made)));
    if (event.begins.isValid()) {
        add(component, inZone(icalproperty_new_dtstart(momentOf(event.day, event.begins))));
        if (event.finishes.isValid())
            add(component, inZone(icalproperty_new_dtend(momentOf(event.day, event.finishes))));
    } else {
        add(component, icalproperty_new_dtstart(dayOf(event.day)));
        add(component, icalproperty_new_dtend(dayOf(event.day.addDays(1))));
        add(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy the whole day
    }
    add(component, icalproperty_new_summary, linesOf(event.title));
    add(component, icalproperty_new_description, linesOf(event.text));
    add(component, icalproperty_new_location, linesOf(event.place));
    add(component, icalproperty_new_url, lineOf(event.link));
    add(component, icalproperty_new_status(event.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(component, icalproperty_new_sequence(event.changes));
    if (event.changedAt.isValid())
        add(component, icalproperty_new_lastmodified(utcOf(event.changedAt)));
    return component;
}

void addNamed(icalcomponent *component, const char *name, const QString &text)
{
    const QByteArray line = lineOf(text);
    if (line.isEmpty())
        return;
    icalproperty *property = icalproperty_new_x(line.constData());
    icalproperty_set_x_name(property, name);
    add(component, property);
}

/// Whether what was read back is the calendar that was meant, with all its events.
Result<void> check(const QByteArray &read, size_t events)
{
    const Component calendar(icalparser_parse_string(read.constData()));
    const bool whole = calendar && icalcomponent_isa(calendar.get()) == ICAL_VCALENDAR_COMPONENT &&
                       icalcomponent_count_errors(calendar.get()) == 0 &&
                       icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT) == int(events);
    if (whole)
        return {};
    return failure(ErrorKind::Internal,
                   QCoreApplication::translate("Export", "The calendar file did not come out right."),
                   QCoreApplication::translate("Export", "Nothing was written. Please tell the makers of Polku."));
}

} // namespace

QByteArray toIcs(const report::Calendar &calendar)
{
    const Component file(icalcomponent_new_vcalendar());
    add(file.get(), icalproperty_new_version("2.0"));
    add(file.get(), icalproperty_new_prodid("-//Polku//Polku//EN"));
    add(file.get(), icalproperty_new_calscale("GREGORIAN"));
    add(file.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    addNamed(file.get(), "X-WR-CALNAME", calendar.name);
    addNamed(file.get(), "X-WR-CALDESC", calendar.text);
    icalcomponent_add_component(file.get(), zone());
    for (const report::CalendarEvent &event : calendar.events)
        icalcomponent_add_component(file.get(), eventOf(event, calendar));
    char *text = icalcomponent_as_ical_string_r(file.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

Result<void> writeIcs(const report::Calendar &calendar, const QString &path)
{
    return writeOutputFile(path, toIcs(calendar),
                           [&](const QByteArray &read) { return check(read, calendar.events.size()); });
}

} // namespace polku::publish
