#include "store/centraltrack.h"

#include "base/base64url.h"

#include <algorithm>

namespace piketboek {

namespace {

std::string_view bytesOf(const Signature &signature)
{
    return {reinterpret_cast<const char *>(signature.data()), signature.size()};
}

std::unexpected<Failure> otherLog()
{
    return fail(Remedy::ShowOfficer,
                "this central log does not continue the one this tablet knows: nothing was taken "
                "from it; writing goes on, show this to the administrator");
}

} // namespace

Result<CentralTrack> CentralTrack::over(Database &database)
{
    CentralTrack track(database);
    const std::pair<Statement *, const char *> wanted[] = {
        {&track.m_add,
         "INSERT INTO receipt(serial, device, seq, received, chain) VALUES(?1, ?2, ?3, ?4, ?5)"},
        {&track.m_receipt, "SELECT serial, received FROM receipt WHERE device = ?1 AND seq = ?2"},
        {&track.m_confirmed, "SELECT max(seq) FROM receipt WHERE device = ?1"}};
    for (const auto &[statement, sql] : wanted) {
        Result<Statement> prepared = database.prepare(sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    if (const Result<void> loaded = track.load(); !loaded)
        return std::unexpected(loaded.error());
    return track;
}

Result<void> CentralTrack::load()
{
    m_links.clear();
    Result<Statement> rows = m_database->prepare("SELECT body, signature FROM link ORDER BY no");
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        Result<LogLink> link = LogLink::read(rows->text(0), toBase64Url(rows->text(1)));
        if (!link)
            return std::unexpected(link.error());
        m_links.push_back(std::move(*link));
    }
    if (!row)
        return std::unexpected(row.error());
    if (m_links.empty())
        return {};
    const LogLink &link = m_links.back();
    Result<Statement> last =
        m_database->prepare("SELECT serial, chain FROM receipt ORDER BY serial DESC LIMIT 1");
    const Result<bool> any = last ? last->step() : std::unexpected(last.error());
    if (!any)
        return std::unexpected(any.error());
    if (*any && last->integer(0) > link.serial())
        m_head = CentralHead{link.log(), last->integer(0), hashFromBytes(last->text(1)).value_or(Hash{})};
    else
        m_head = link.head();
    return {};
}

const LogLink *CentralTrack::current() const
{
    return m_links.empty() ? nullptr : &m_links.back();
}

bool CentralTrack::isCentral(std::string_view device) const
{
    return std::ranges::any_of(m_links,
                               [&](const LogLink &link) { return deviceOf(link.device()) == device; });
}

Result<Following> CentralTrack::follow(const LogLink &link)
{
    if (std::ranges::find(m_links, link.log(), &LogLink::log) != m_links.end())
        return Following::Known;
    if (m_links.empty())
        return begin(link);
    const auto parent =
        std::ranges::find_if(m_links, [&](const LogLink &known) { return link.mayFollow(known); });
    if (parent == m_links.end())
        return otherLog();
    if (const Result<void> back = returnTo(static_cast<size_t>(parent - m_links.begin())); !back)
        return std::unexpected(back.error());
    const int64_t from = link.parent()->serial;
    if (from > m_head->serial)
        return Following::Behind;
    const Result<std::optional<Hash>> held = chainAt(from);
    if (!held)
        return std::unexpected(held.error());
    if (!*held || **held != link.parent()->chain)
        return otherLog();
    if (const Result<void> dropped = dropAbove(from); !dropped)
        return std::unexpected(dropped.error());
    return begin(link);
}

Result<void> CentralTrack::returnTo(size_t parent)
{
    if (parent + 1 == m_links.size())
        return {};
    const int64_t left = m_links[parent + 1].parent()->serial;
    Result<Statement> forget =
        m_database->prepare("DELETE FROM link WHERE no > (SELECT no FROM link WHERE log = ?1)");
    if (!forget)
        return std::unexpected(forget.error());
    if (const Result<void> forgotten = forget->bind(1, m_links[parent].log()).run(); !forgotten)
        return forgotten;
    if (const Result<void> dropped = dropAbove(left); !dropped)
        return dropped;
    return load();
}

Result<void> CentralTrack::dropAbove(int64_t serial)
{
    return m_database->run("DELETE FROM receipt WHERE serial > " + std::to_string(serial));
}

Result<Following> CentralTrack::begin(const LogLink &link)
{
    Result<Statement> insert =
        m_database->prepare("INSERT INTO link(log, body, signature) VALUES(?1, ?2, ?3)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, link.log()).bindBytes(2, link.canonical());
    if (const Result<void> kept = insert->bindBytes(3, bytesOf(link.signature())).run(); !kept)
        return std::unexpected(kept.error());
    m_links.push_back(link);
    m_head = link.head();
    return Following::Begun;
}

Result<void> CentralTrack::add(const Device &device, int64_t seq, const Hash &hash, int64_t serial,
                               int64_t received)
{
    if (!m_head || serial != m_head->serial + 1)
        return fail(Remedy::ShowOfficer, "the central log's serials have a gap: nothing was taken beyond it");
    const Hash next = chained(m_head->chain, serial, received, hash);
    m_add.again().bind(1, serial).bind(2, device.no).bind(3, seq).bind(4, received);
    if (const Result<void> done = m_add.bindBytes(5, piketboek::bytesOf(next)).run(); !done)
        return done;
    m_head->serial = serial;
    m_head->chain = next;
    return {};
}

Result<std::optional<Receipt>> CentralTrack::receiptOf(const Device &device, int64_t seq)
{
    const Result<bool> row = m_receipt.again().bind(1, device.no).bind(2, seq).step();
    if (!row)
        return std::unexpected(row.error());
    std::optional<Receipt> receipt;
    if (*row)
        receipt = Receipt{m_receipt.integer(0), m_receipt.integer(1)};
    m_receipt.again();
    return receipt;
}

Result<int64_t> CentralTrack::confirmed(const Device &device)
{
    const Result<bool> row = m_confirmed.again().bind(1, device.no).step();
    if (!row)
        return std::unexpected(row.error());
    const int64_t seq = m_confirmed.integer(0);
    m_confirmed.again();
    return seq;
}

Result<void>
CentralTrack::eachReceipt(const std::function<Result<void>(int64_t, int64_t, const Receipt &)> &take)
{
    Result<Statement> rows =
        m_database->prepare("SELECT device, seq, serial, received FROM receipt ORDER BY serial");
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        const Receipt receipt{rows->integer(2), rows->integer(3)};
        if (const Result<void> taken = take(rows->integer(0), rows->integer(1), receipt); !taken)
            return taken;
    }
    return row ? Result<void>() : std::unexpected(row.error());
}

Result<std::optional<Hash>> CentralTrack::chainAt(int64_t serial)
{
    if (!m_links.empty() && m_links.back().serial() == serial)
        return m_links.back().head().chain;
    Result<Statement> row = m_database->prepare("SELECT chain FROM receipt WHERE serial = ?1");
    if (!row)
        return std::unexpected(row.error());
    const Result<bool> found = row->bind(1, serial).step();
    if (!found)
        return std::unexpected(found.error());
    return *found ? hashFromBytes(row->text(0)) : std::nullopt;
}

Result<std::optional<Hash>> CentralTrack::chainOf(const std::string &log, int64_t serial)
{
    const auto link = std::ranges::find(m_links, log, &LogLink::log);
    if (link == m_links.end() || serial < link->serial() || knownUpTo(log, serial) < serial)
        return std::nullopt;
    if (serial == link->serial())
        return link->head().chain;
    const auto next = link + 1;
    if (next != m_links.end() && next->parent()->serial == serial)
        return next->parent()->chain;
    return chainAt(serial);
}

int64_t CentralTrack::knownUpTo(const std::string &log, int64_t serial) const
{
    const auto found = std::ranges::find(m_links, log, &LogLink::log);
    if (found == m_links.end())
        return 0;
    for (auto later = found + 1; later != m_links.end(); ++later)
        serial = std::min(serial, later->parent()->serial);
    return serial;
}

} // namespace piketboek
