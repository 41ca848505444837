#include "exchange/calendartext.h"

#include "base/happened.h"
#include "base/localtime.h"
#include "exchange/recordvalues.h"
#include "registers/registerrecord.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace piketboek {

namespace {

constexpr std::string_view opening =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Piketboek//piketboekctl//NL\r\n";
constexpr std::string_view closing = "END:VCALENDAR\r\n";

struct Free
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

std::optional<Happened> happenedOf(const std::optional<HappenedText> &text)
{
    Result<Happened> happened =
        text ? Happened::read(text->at, text->zone, text->source) : fail(Remedy::ShowOfficer, "");
    const bool isDay = happened && happened->precision() >= Precision::Day;
    return isDay ? std::optional(std::move(*happened)) : std::nullopt;
}

bool hasTime(const Description &description, std::string_view name)
{
    const FormField *field = description.field(name);
    return field && field->type == FieldType::Time && field->cover == Cover::Plain;
}

icaltimetype dayOf(int64_t msUtc)
{
    const LocalTime local = localTime(msUtc);
    icaltimetype day = icaltime_null_date();
    day.year = local.year;
    day.month = local.month;
    day.day = local.day;
    return day;
}

icaltimetype utcOf(int64_t msUtc)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(msUtc / 1000), 0,
                                         icaltimezone_get_utc_timezone());
}

// What ends on a day ends with it: the first moment that is no longer in it.
std::optional<icaltimetype> endOf(const Happened &starts, const std::optional<Happened> &ends)
{
    if (!ends || ends->instant().has_value() != starts.instant().has_value() ||
        ends->endKey() <= starts.endKey())
        return std::nullopt;
    return ends->instant() ? utcOf(*ends->instant()) : dayOf(ends->endKey());
}

/// One record as an event.
class Event
{
public:
    Event(const RecordRow &record, const RecordState &state, const Description &description)
        : m_record(record), m_state(state), m_description(description),
          m_event(icalcomponent_new(ICAL_VEVENT_COMPONENT))
    {
    }

    std::string text(const Happened &starts, int64_t written);

private:
    void add(icalproperty *property) { icalcomponent_add_property(m_event.get(), property); }
    std::string summary() const;
    icalproperty_status status() const;

    const RecordRow &m_record;
    const RecordState &m_state;
    const Description &m_description;
    Component m_event;
};

std::string Event::summary() const
{
    constexpr Language language = Language::Dutch;
    const std::string label = m_description.label.in(language);
    const std::string title = titleOf(m_state, m_description, language);
    const bool saysMore = title != label && title != m_state.text("starts");
    std::string words = m_state.exercise == "no"     ? ""
                        : m_state.exercise == "demo" ? "DEMO · "
                                                     : "OEFENING · ";
    words += saysMore ? label + " · " + title : label;
    // RFC 5545 has no way to write a control character.
    std::ranges::replace_if(words, [](unsigned char letter) { return letter < 0x20 || letter == 0x7F; }, ' ');
    return words;
}

// An ordinance that is withdrawn was in force; what had yet to start never will.
icalproperty_status Event::status() const
{
    static constexpr std::string_view off[] = {"cancelled", "forbidden", "not_held", "withdrawn",
                                               "withdrawn_by_applicant"};
    const bool isOff =
        hasTime(m_description, "starts") && std::ranges::any_of(off, [&](std::string_view step) {
            return m_description.step(step) && m_state.reached(step);
        });
    if (isOff || m_state.mistaken)
        return ICAL_STATUS_CANCELLED;
    return m_state.confirmed ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_TENTATIVE;
}

std::string Event::text(const Happened &starts, int64_t written)
{
    const std::optional<Happened> ends =
        hasTime(m_description, "ends") ? happenedOf(timeIn(m_state, "ends")) : std::nullopt;
    add(icalproperty_new_uid((m_record.id + "@piketboek").c_str()));
    add(icalproperty_new_dtstamp(utcOf(written > 0 ? written : starts.sortKey())));
    add(icalproperty_new_dtstart(starts.instant() ? utcOf(*starts.instant()) : dayOf(starts.sortKey())));
    if (const std::optional<icaltimetype> end = endOf(starts, ends))
        add(icalproperty_new_dtend(*end));
    add(icalproperty_new_summary(summary().c_str()));
    add(icalproperty_new_status(status()));
    const std::unique_ptr<char, Free> text(icalcomponent_as_ical_string_r(m_event.get()));
    return text ? text.get() : "";
}

// Of a demonstration the date is that of its notice: in a calendar it stands where it is held, or nowhere.
std::optional<Happened> startOf(const RecordState &state, const Description &description)
{
    if (hasTime(description, "starts"))
        return happenedOf(timeIn(state, "starts"));
    return happenedOf(RegisterRecord::from(state, &description).at);
}

int64_t newestWritten(const std::vector<PlacedEntry> &acts)
{
    int64_t newest = 0;
    for (const PlacedEntry &act : acts)
        newest = std::max(newest, act.envelope.written);
    return newest;
}

} // namespace

Result<CalendarText> calendarText(Reader &reader, const Description &description,
                                  const std::function<void(int64_t)> &progress)
{
    const Result<std::vector<RecordRow>> records = reader.records(description.name, 0, "");
    if (!records)
        return std::unexpected(records.error());
    CalendarText calendar{std::string(opening)};
    int64_t read = 0;
    for (const RecordRow &record : *records) {
        const Result<std::vector<PlacedEntry>> acts = reader.placed(record.id);
        if (!acts)
            return std::unexpected(acts.error());
        const RecordState state = RecordState::fold(*acts);
        if (const std::optional<Happened> starts = startOf(state, description))
            calendar.text += Event(record, state, description).text(*starts, newestWritten(*acts));
        else
            ++calendar.undated;
        if (progress)
            progress(++read);
    }
    calendar.text += closing;
    return calendar;
}

} // namespace piketboek
