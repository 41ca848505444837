#include "exchange/calendar.h"

#include "base/uuid.h"
#include "base/writtentime.h"
#include "exchange/calendarlines.h"
#include "exchange/inputfile.h"

#include <QDateTime>
#include <QTimeZone>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace piketboek {

namespace {

constexpr size_t longestLine = 4096;
constexpr const char *here = "Europe/Amsterdam";

struct Free
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

bool isRead(std::string_view name)
{
    static constexpr std::string_view names[] = {"UID",           "DTSTART",       "DTSTAMP", "STATUS",
                                                 "RECURRENCE-ID", "LAST-MODIFIED", "RRULE",   "RDATE"};
    return std::ranges::find(names, name) != std::end(names);
}

// Whatever clock the sender reads: what is kept is the Dutch time of that moment.
// Other programs call a zone "W. Europe Standard Time", or /mozilla.org/20050126_1/Europe/Amsterdam.
QTimeZone zoneNamed(QByteArray name)
{
    if (const QByteArray known = QTimeZone::windowsIdToDefaultIanaId(name); !known.isEmpty())
        return QTimeZone(known);
    if (name.startsWith('/') && name.count('/') > 2)
        name = name.split('/').mid(name.count('/') - 1).join('/');
    return QTimeZone::isTimeZoneIdAvailable(name) ? QTimeZone(name) : QTimeZone();
}

WrittenTime asWritten(const icaltimetype &time)
{
    WrittenTime written;
    written.precision = time.is_date ? Precision::Day : time.second ? Precision::Second : Precision::Minute;
    written.parts = {time.year, time.month, time.day, time.hour, time.minute, time.second, 0};
    return written;
}

std::string spelledUtc(const WrittenTime &written)
{
    return spelled(written.precision, written.parts);
}

// Without an offset: then it is a time of the Dutch clock, and asked back where that shows it twice.
std::string spelledHere(const WrittenTime &written)
{
    constexpr std::string_view offset = "+00:00";
    const std::string text = spelled(written.precision, written.parts);
    return written.precision < Precision::Minute ? text : text.substr(0, text.size() - offset.size());
}

std::string spelledFrom(WrittenTime written, const QTimeZone &zone)
{
    const LocalTime &at = written.parts;
    const QDateTime utc =
        QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second), zone).toUTC();
    if (!utc.isValid())
        return {};
    const QDate day = utc.date();
    const QTime clock = utc.time();
    written.parts = {day.year(), day.month(), day.day(), clock.hour(), clock.minute(), clock.second(), 0};
    return spelledUtc(written);
}

icaltimetype timeIn(icalproperty *property)
{
    const icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    const icalvalue_kind kind = value ? icalvalue_isa(value) : ICAL_NO_VALUE;
    const bool isTime = kind == ICAL_DATE_VALUE || kind == ICAL_DATETIME_VALUE;
    return isTime ? icalvalue_get_datetime(value) : icaltime_null_time();
}

/// One event, from those of its lines that are read.
class EventReading
{
public:
    explicit EventReading(int64_t line) { m_row.line = line; }

    void add(const CalendarLine &line);
    Row row();

private:
    icalproperty *find(icalproperty_kind kind) const
    {
        return icalcomponent_get_first_property(m_event.get(), kind);
    }
    std::string textOf(icalproperty_kind kind) const;
    std::string timeOf(icalproperty_kind kind);
    void readId();
    void readCancelled();
    void refuse(std::string problem);

    std::string m_text = "BEGIN:VEVENT\r\n";
    Component m_event;
    Row m_row{.fields = Json::object({})};
};

void EventReading::add(const CalendarLine &line)
{
    if (!isRead(line.name))
        return;
    if (line.text.size() > longestLine)
        return refuse("its " + line.name + " is longer than " + std::to_string(longestLine) + " characters");
    if (line.text.contains('\0'))
        return refuse("its " + line.name + " has a character that no text has");
    m_text += line.text + "\r\n";
}

void EventReading::refuse(std::string problem)
{
    if (m_row.problem.empty())
        m_row.problem = std::move(problem);
}

std::string EventReading::textOf(icalproperty_kind kind) const
{
    icalproperty *property = find(kind);
    const char *text = property ? icalproperty_get_value_as_string(property) : nullptr;
    return text ? text : "";
}

std::string EventReading::timeOf(icalproperty_kind kind)
{
    icalproperty *property = find(kind);
    const icaltimetype time = timeIn(property);
    if (icaltime_is_null_time(time))
        return {};
    const WrittenTime written = asWritten(time);
    if (icaltime_is_utc(time))
        return spelledUtc(written);
    icalparameter *named = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char *id = named ? icalparameter_get_tzid(named) : nullptr;
    const QTimeZone zone = zoneNamed(id ? id : here);
    if (time.is_date || zone.id() == here)
        return spelledHere(written);
    if (!zone.isValid())
        refuse("its time is in the zone " + quoted(id) + ", which is not known here");
    return spelledFrom(written, zone);
}

// Of our own calendars the UID is a record's own id, and each change of a series has the UID of all.
void EventReading::readId()
{
    constexpr std::string_view ours = "@piketboek";
    icalproperty *uid = find(ICAL_UID_PROPERTY);
    std::string id = uid && icalproperty_get_uid(uid) ? icalproperty_get_uid(uid) : "";
    if (id.ends_with(ours) && isUuid(std::string_view(id).substr(0, id.size() - ours.size())))
        id.resize(id.size() - ours.size());
    if (const std::string changed = textOf(ICAL_RECURRENCEID_PROPERTY); !changed.empty())
        id += '#' + changed;
    // What an escape stands before may be half a letter.
    if (!asText(id))
        return refuse("its UID is no text");
    if (!id.empty())
        m_row.fields.set("id", id);
}

// Many programs write into DTSTAMP when they made the file, whatever they were asked for.
void EventReading::readCancelled()
{
    icalproperty *status = find(ICAL_STATUS_PROPERTY);
    if (!status || icalproperty_get_status(status) != ICAL_STATUS_CANCELLED)
        return;
    std::string at = timeOf(ICAL_LASTMODIFIED_PROPERTY);
    if (at.empty())
        at = timeOf(ICAL_DTSTAMP_PROPERTY);
    if (at.empty())
        refuse("it is cancelled and says not when: LAST-MODIFIED or DTSTAMP is missing");
    m_row.fields.set("cancelled", at);
}

Row EventReading::row()
{
    if (!m_row.problem.empty())
        return std::move(m_row);
    m_event.reset(icalparser_parse_string((m_text + "END:VEVENT\r\n").c_str()));
    if (!m_event) {
        refuse("this event can not be read");
        return std::move(m_row);
    }
    readId();
    if (const std::string starts = timeOf(ICAL_DTSTART_PROPERTY); !starts.empty())
        m_row.fields.set("starts", starts);
    else
        refuse("its DTSTART is missing or is no time");
    if (find(ICAL_RRULE_PROPERTY) || find(ICAL_RDATE_PROPERTY))
        refuse("it repeats (RRULE): give each time an event of its own");
    readCancelled();
    return std::move(m_row);
}

} // namespace

Result<void> eachEvent(std::string_view text, const std::function<Result<void>(const Row &)> &take)
{
    CalendarLines lines(text);
    std::optional<EventReading> event;
    Result<std::optional<CalendarLine>> line = lines.next();
    for (; line && *line; line = lines.next()) {
        const bool isOfEvent = (*line)->within.back() == "VEVENT";
        if (isOfEvent && (*line)->name == "BEGIN")
            event.emplace((*line)->line);
        else if (isOfEvent && (*line)->name != "END")
            event->add(**line);
        if (!isOfEvent || (*line)->name != "END")
            continue;
        if (const Result<void> taken = take(event->row()); !taken)
            return taken;
    }
    return line ? Result<void>() : std::unexpected(line.error());
}

} // namespace piketboek
