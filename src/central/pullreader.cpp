#include "central/pullreader.h"

#include "base/base64url.h"
#include "journal/wire.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr auto rowsSql =
    "SELECT r.serial, r.received, r.device, r.seq, e.hash, e.envelope, e.disclosures, t.body FROM receipt r "
    "LEFT JOIN entry e ON e.device = r.device AND e.seq = r.seq "
    "LEFT JOIN tombstone t ON e.no IS NULL AND t.device = r.device AND t.seq = r.seq "
    "WHERE r.serial > ?1 ORDER BY r.serial LIMIT ?2";
constexpr auto deviceSql = "SELECT id, key FROM device WHERE no = ?1";
// The first and the last of those that the device gave on this page: between two seals that a tablet holds
// there is never more than fits in one push, should it have to bring them back to a restored central log.
// All of those of the central log itself (?4): what a page may end before, only a tablet could bring back.
constexpr auto sealSql =
    "SELECT seq, hash, signature FROM seal WHERE device = ?1 AND seq BETWEEN ?2 AND ?3 AND (?4 OR seq IN "
    "((SELECT min(seq) FROM seal WHERE device = ?1 AND seq BETWEEN ?2 AND ?3), "
    "(SELECT max(seq) FROM seal WHERE device = ?1 AND seq BETWEEN ?2 AND ?3))) ORDER BY seq";
constexpr auto erasedSql = "SELECT field FROM erased WHERE device = ?1 AND seq = ?2";
constexpr auto headSql = "SELECT serial, chain FROM receipt ORDER BY serial DESC LIMIT 1";

enum Column { serial, received, device, seq, hash, envelope, disclosures, tombstone };

int64_t beginsAfter(const LogLink &link)
{
    return link.parent() ? link.parent()->serial : 0;
}

std::string_view wordsOf(const Statement &row)
{
    return row.isNull(disclosures) ? "[]" : row.text(disclosures);
}

std::vector<std::string> namesIn(std::string_view words)
{
    std::vector<std::string> names;
    if (const Result<Disclosures> held = Disclosures::read(words)) {
        for (const Disclosure &disclosure : held->all())
            names.push_back(disclosure.name);
    }
    return names;
}

} // namespace

PullReader::PullReader(Database database, const std::vector<LogLink> &links)
    : m_database(std::move(database)), m_links(&links)
{
}

Result<std::unique_ptr<PullReader>> PullReader::open(const std::string &file,
                                                     const std::vector<LogLink> &links)
{
    Result<Database> database = Database::open(file, Database::Access::Read);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<PullReader> reader(new PullReader(std::move(*database), links));
    if (const Result<void> ready = reader->prepare(); !ready)
        return std::unexpected(ready.error());
    return reader;
}

Result<void> PullReader::prepare()
{
    const std::pair<Statement *, const char *> wanted[] = {{&m_rows, rowsSql},
                                                           {&m_device, deviceSql},
                                                           {&m_seal, sealSql},
                                                           {&m_head, headSql},
                                                           {&m_erased, erasedSql}};
    for (const auto &[statement, sql] : wanted) {
        Result<Statement> prepared = m_database.prepare(sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    return {};
}

Result<std::string> PullReader::page(const PullQuestion &question, int64_t now)
{
    std::string page;
    m_sent.clear();
    const int64_t start = startOf(question);
    writeLinks(start, page);
    const Result<void> rows = writeRows(question, start, page);
    m_rows.again();
    if (!rows)
        return std::unexpected(rows.error());
    if (const Result<void> seals = writeSeals(page); !seals)
        return std::unexpected(seals.error());
    if (const Result<void> head = writeHead(now, page); !head)
        return std::unexpected(head.error());
    return page;
}

/// A tablet of an older log goes back to where its log was left; one of a log that is unknown here, because
/// it was lost in a restore, gets all links and begins at the last.
int64_t PullReader::startOf(const PullQuestion &question)
{
    const auto known = std::ranges::find(*m_links, question.log, &LogLink::log);
    if (known == m_links->end()) {
        m_nextLink = 0;
        return question.log.empty() ? 0 : beginsAfter(m_links->back());
    }
    const auto next = known + 1;
    m_nextLink = static_cast<size_t>(next - m_links->begin());
    return next == m_links->end() ? question.after : std::min(question.after, beginsAfter(*next));
}

void PullReader::writeLinks(int64_t at, std::string &page)
{
    while (m_nextLink < m_links->size() && beginsAfter((*m_links)[m_nextLink]) <= at)
        wire::append(page, wire::LinkLine{(*m_links)[m_nextLink++]});
}

Result<void> PullReader::writeRows(const PullQuestion &question, int64_t start, std::string &page)
{
    page.reserve(64 << 10);
    m_rows.again().bind(1, start).bind(2, question.limit);
    Result<bool> row = m_rows.step();
    for (; row && *row && page.size() < wire::batchBytes; row = m_rows.step()) {
        if (const Result<void> written = writeRow(question, page); !written)
            return written;
        writeLinks(m_rows.integer(serial), page);
    }
    return row ? Result<void>() : std::unexpected(row.error());
}

Result<void> PullReader::writeRow(const PullQuestion &question, std::string &page)
{
    const Result<Sent *> by = deviceOfRow(page);
    if (!by)
        return std::unexpected(by.error());
    (*by)->last = m_rows.integer(seq);
    if (m_rows.isNull(tombstone))
        return writeEntry(question, **by, page);
    const Result<Tombstone> buried = Tombstone::read(m_rows.text(tombstone));
    if (!buried)
        return std::unexpected(buried.error());
    wire::append(page, wire::TombstoneLine{m_rows.integer(serial), m_rows.integer(received), *buried});
    return {};
}

Result<void> PullReader::writeEntry(const PullQuestion &question, const Sent &by, std::string &page)
{
    if (m_rows.isNull(envelope))
        return fail(Remedy::StopAndKeep, "the central log lacks entry " + by.id + ' ' +
                                             std::to_string(by.last) +
                                             " that it gave a serial: run central-verify");
    if (by.id != question.device || by.last > question.deviceSeq) {
        wire::append(page, m_rows.integer(serial), m_rows.integer(received), m_rows.text(envelope),
                     wordsOf(m_rows));
        return {};
    }
    Result<std::vector<std::string>> names = namesAt(by);
    if (!names)
        return std::unexpected(names.error());
    wire::append(page, wire::ReceiptLine{m_rows.integer(serial),
                                         m_rows.integer(received),
                                         {by.id, by.last},
                                         hashFromBytes(m_rows.text(hash)).value_or(Hash{}),
                                         std::move(*names)});
    return {};
}

/// What was erased counts too: the `erase` entry that took it away comes later.
Result<std::vector<std::string>> PullReader::namesAt(const Sent &by)
{
    std::vector<std::string> names = namesIn(wordsOf(m_rows));
    m_erased.again().bind(1, by.id).bind(2, by.last);
    Result<bool> row = m_erased.step();
    for (; row && *row; row = m_erased.step())
        names.emplace_back(m_erased.text(0));
    m_erased.again();
    if (!row)
        return std::unexpected(row.error());
    return names;
}

/// A device's key goes before its first entry on the page.
Result<PullReader::Sent *> PullReader::deviceOfRow(std::string &page)
{
    const auto [place, isNew] = m_sent.try_emplace(m_rows.integer(device));
    if (!isNew)
        return &place->second;
    const Result<bool> found = m_device.again().bind(1, place->first).step();
    wire::KeyLine line;
    if (found && *found && m_device.text(1).size() == line.key.size())
        std::ranges::copy(m_device.text(1), line.key.begin());
    place->second = {std::string(found && *found ? m_device.text(0) : ""), m_rows.integer(seq), 0};
    m_device.again();
    if (place->second.id.empty())
        return fail(Remedy::StopAndKeep,
                    "the central log lacks a device that wrote entries: run central-verify");
    wire::append(page, line);
    return &place->second;
}

Result<void> PullReader::writeSeals(std::string &page)
{
    for (const auto &[no, sent] : m_sent) {
        m_seal.again().bind(1, no).bind(2, sent.first).bind(3, sent.last).bind(4, isCentral(sent.id) ? 1 : 0);
        Result<bool> row = m_seal.step();
        for (; row && *row; row = m_seal.step())
            writeSeal(sent.id, page);
        m_seal.again();
        if (!row)
            return std::unexpected(row.error());
    }
    return {};
}

bool PullReader::isCentral(const std::string &device) const
{
    return std::ranges::any_of(*m_links,
                               [&](const LogLink &link) { return deviceOf(link.device()) == device; });
}

void PullReader::writeSeal(const std::string &device, std::string &page) const
{
    wire::SealLine line{{{device, m_seal.integer(0)}, hashFromBytes(m_seal.text(1)).value_or(Hash{}), {}}};
    const std::string_view signature = m_seal.text(2);
    std::copy_n(signature.begin(), std::min(signature.size(), line.seal.signature.size()),
                line.seal.signature.begin());
    wire::append(page, line);
}

Result<void> PullReader::writeHead(int64_t now, std::string &page)
{
    CentralHead head = m_links->back().head();
    const Result<bool> row = m_head.again().step();
    if (!row)
        return std::unexpected(row.error());
    if (*row && m_head.integer(0) > head.serial)
        head = {head.log, m_head.integer(0), hashFromBytes(m_head.text(1)).value_or(Hash{})};
    m_head.again();
    wire::append(page, wire::HeadLine{head, now});
    return {};
}

} // namespace piketboek
