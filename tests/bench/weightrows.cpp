// What the central log weighs: memory, disk and wire, after 100,000 and 1,000,000 entries.

#include "bench/centralpages.h"
#include "bench/centralserver.h"
#include "bench/must.h"
#include "bench/rows.h"

#include <array>
#include <filesystem>

namespace piketboek::bench {

namespace {

constexpr auto peakSome = "server_peak_100k";
constexpr auto peakMany = "server_peak_1M";
constexpr auto disk = "disk_per_byte";
constexpr auto plain = "wire_plain_per_byte";
constexpr auto packed = "wire_gzip_per_byte";

struct Weight
{
    double peak = 0; ///< MB
    double disk = 0; ///< per byte of envelope and disclosures, as the others
    double plain = 0;
    double packed = 0;
};

std::string logOf(const std::string &answer)
{
    const size_t link = answer.find("\"log\":\"");
    return link == std::string::npos ? "" : answer.substr(link + 7, 36);
}

double pullAll(const CentralServer &server, size_t entries, bool isPacked)
{
    const std::string log = logOf(server.pulled("", 0, false));
    size_t bytes = 0;
    for (size_t after = 0; after < entries; after += CentralPages::pageEntries)
        bytes += server.pulled(log, after, isPacked).size();
    return static_cast<double>(bytes);
}

Weight weigh(size_t entries)
{
    const CentralPages &pages = CentralPages::of(entries);
    double payload = 0;
    for (const EntryLineAt &entry : pages.lines())
        payload += static_cast<double>(payloadOf(entry.line));
    CentralServer server("weighed");
    const auto line = server.line();
    for (const std::string_view page : pages.pages())
        CentralServer::push(*line, std::array{CentralServer::question(pushOf(page))});
    Weight weight;
    weight.plain = pullAll(server, entries, false) / payload;
    weight.packed = pullAll(server, entries, true) / payload;
    weight.peak = server.program().megabytes("VmHWM");
    server.program().end();
    weight.disk = static_cast<double>(std::filesystem::file_size(server.store())) / payload;
    return weight;
}

const Weight &weightOf(size_t entries)
{
    static std::map<size_t, Weight> known;
    const auto found = known.find(entries);
    return found != known.end() ? found->second : known.emplace(entries, weigh(entries)).first->second;
}

} // namespace

void addWeightRows(Rows &rows)
{
    const size_t some = rows.scale().of(100'000);
    const size_t many = rows.scale().of(1'000'000);
    rows.measure(peakSome, 1, [=] { return weightOf(some).peak; });
    rows.measure(peakMany, 1, [=] { return weightOf(many).peak; });
    rows.measure(disk, 1, [=] { return weightOf(many).disk; });
    rows.measure(plain, 1, [=] { return weightOf(many).plain; });
    rows.measure(packed, 1, [=] { return weightOf(many).packed; });
    rows.add({"server's peak memory after 100,000 entries", Row::Kind::ValueAtMost, 64, peakSome, {}, "MB"});
    rows.add(
        {"server's peak memory after 1,000,000 entries", Row::Kind::ValueAtMost, 64, peakMany, {}, "MB"});
    rows.add({"central's disk per byte of envelope + disclosures", Row::Kind::ValueAtMost, 1.4, disk});
    rows.add({"wire, plain pull, per byte", Row::Kind::ValueAtMost, 1.05, plain});
    rows.add({"wire, gzip pull, per byte", Row::Kind::ValueAtMost, 0.6, packed});
}

} // namespace piketboek::bench
