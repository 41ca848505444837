#include "demojournal.h"

#include "base/uuid.h"
#include "exchange/importer.h"
#include "exchange/inputfile.h"
#include "view/incidentacts.h"

namespace piketboek {

namespace {

namespace acts = incidentacts;

constexpr int64_t minute = 60'000;
constexpr auto dordrecht = "GM0505";

/// One incident, told minute by minute.
class Story
{
public:
    Story(Journal &journal, DemoClock &clock, const std::string &category, int minutesAgo,
          const char *officer)
        : m_journal(journal), m_clock(clock), m_officer(officer)
    {
        m_clock.setBack(minutesAgo * minute);
        m_record = uuid7(m_clock.now(), randomBytes(10));
        tell(minutesAgo, acts::open(m_record, category, "demo", m_clock.now(), dordrecht));
    }

    void line(int minutesAgo, const char *kind, const char *text)
    {
        tell(minutesAgo, acts::line(m_record, kind, text, momentOf(minutesAgo)));
    }

    void time(int minutesAgo, const char *key)
    {
        tell(minutesAgo, acts::time(m_record, key, Happened::atMinute(momentOf(minutesAgo), "button")));
    }

    void place(int minutesAgo, const char *words, int64_t lat7, int64_t lon7)
    {
        Draft act = acts::place(m_record, words);
        act.covered.emplace_back("position", Json::object({{"lat7", lat7}, {"lon7", lon7}}));
        tell(minutesAgo, act);
    }

    void grip(int minutesAgo, int level, const char *by)
    {
        tell(minutesAgo, acts::grip(m_record, level, by, Happened::atMinute(momentOf(minutesAgo), "button")));
    }

    Result<void> end()
    {
        m_clock.setBack(0);
        return m_told;
    }

private:
    int64_t momentOf(int minutesAgo)
    {
        m_clock.setBack(0);
        return m_clock.now() - minutesAgo * minute;
    }

    void tell(int minutesAgo, Draft act)
    {
        m_clock.setBack(minutesAgo * minute);
        act.author = m_officer;
        act.role = "ovd-bz";
        if (const Result<Entry> entry = m_journal.write(act); !entry && m_told)
            m_told = std::unexpected(entry.error());
    }

    Journal &m_journal;
    DemoClock &m_clock;
    const char *m_officer;
    std::string m_record;
    Result<void> m_told;
};

Result<void> tellFire(Journal &journal, DemoClock &clock)
{
    Story fire(journal, clock, "fire", 72, "OvD-Bz 1");
    fire.time(72, "alarm");
    fire.line(70, "fact", "Meldkamer: woningbrand, uitslaand, historisch pand");
    fire.place(69, "Dubbeldamseweg Noord 13", 518066000, 46810000);
    fire.time(68, "departed");
    fire.time(58, "on_scene");
    fire.line(53, "contact", "Waterbedrijf: leiding gesprongen, ploeg onderweg");
    fire.line(51, "picture", "Dak ingestort, kort overgeslagen naar buurpand. 6 bewoners buiten.");
    fire.grip(47, 1, "leider CoPI");
    fire.line(44, "decision", "Opvang in wijkcentrum Admiraal openen; 14 bewoners niet terug deze nacht");
    return fire.end();
}

Result<void> tellWater(Journal &journal, DemoClock &clock)
{
    return Story(journal, clock, "extreme_weather", 8, "OvD-Bz 2").end();
}

Result<void> takeRows(Journal &journal, DemoClock &clock, const std::string &rows)
{
    Result<std::unique_ptr<Reader>> reader = Reader::open(journal.directory());
    if (!reader)
        return std::unexpected(reader.error());
    RejectedRows rejected(journal.directory() + "/rejected.csv");
    Importer importer(journal, **reader, clock, Writer{});
    const Result<Imported> taken = importer.take(rows, RowFormat::Json, rejected);
    return taken ? Result<void>() : std::unexpected(taken.error());
}

Result<void> takeYear(Journal &journal, DemoClock &clock, const std::string &example)
{
    const Result<std::string> text = readInput(example);
    return text ? takeRows(journal, clock, *text) : std::unexpected(text.error());
}

/// What stands beside the incidents: an ordinance around the fire, and what is to be held.
Result<void> tellRegisters(Journal &journal, DemoClock &clock)
{
    const auto at = [&](int64_t fromNow) { return Happened::atMinute(clock.now() + fromNow, "hand").at(); };
    const auto row = [&](const char *name, Json::Object fields) {
        fields.emplace_back("register", name);
        fields.emplace_back("exercise", "demo");
        return Json::object(std::move(fields));
    };
    const Json rows(
        Json::Array{row("ordinance", {{"kind", "noodverordening"},
                                      {"title", "Gebied rond de Dubbeldamseweg Noord"},
                                      {"authority", "burgemeester"},
                                      {"area_shape", "51.8086,4.6775; 51.8081,4.6845; 51.8049,4.6852; "
                                                     "51.8047,4.6782; 51.8086,4.6775"},
                                      {"happened", at(-64 * minute)},
                                      {"published", at(-61 * minute)},
                                      {"until", at(10 * 60 * minute)}}),
                    row("demonstration", {{"form", "march"},
                                          {"position", "51.8133,4.6690"},
                                          {"route_shape", "51.8133,4.6690; 51.8141,4.6655; 51.8160,4.6622"},
                                          {"happened", at(-5 * 24 * 60 * minute)},
                                          {"starts", at(11 * 60 * minute)},
                                          {"expected", 60}}),
                    row("event", {{"name", "Warenmarkt"},
                                  {"position", "51.8139,4.6710"},
                                  {"class", "a"},
                                  {"happened", at(-40 * 24 * 60 * minute)},
                                  {"starts", at(27 * 60 * minute)}})});
    return takeRows(journal, clock, rows.canonical());
}

} // namespace

Result<void> fillDemoJournal(Journal &journal, DemoClock &clock, const std::string &example)
{
    if (const Result<void> told = tellFire(journal, clock); !told)
        return told;
    for (const auto tell : {tellWater, tellRegisters}) {
        if (const Result<void> told = tell(journal, clock); !told)
            return told;
    }
    return takeYear(journal, clock, example);
}

} // namespace piketboek
