// A PocketCentral is a central log in memory that believes every push and answers each pull in full.
#pragma once

#include "base/uuid.h"
#include "store/journal.h"
#include "support/must.h"

#include <map>

namespace piketboek {

class PocketCentral
{
public:
    /// All that the tablet has to push; it is received at that moment (ms UTC).
    void take(Journal &tablet, int64_t received)
    {
        std::string_view body = m_kept.emplace_back(must(tablet.nextBatch(true)).body);
        for (size_t end = body.find('\n'); end != std::string_view::npos; end = body.find('\n')) {
            const std::string_view line = body.substr(0, end + 1);
            body.remove_prefix(end + 1);
            const wire::Line read = must(wire::read(line.substr(0, end)));
            if (const auto *entry = std::get_if<wire::EntryLine>(&read))
                place(entry->entry, received);
            else
                m_lines.push_back({std::string(line)});
        }
    }

    /// All that the tablet does not have yet, and the receipts of what is its own.
    Taken tell(Journal &tablet) const { return must(answer(tablet)); }

    /// The same, as a central log that cannot be trusted may have it.
    Result<Taken> answer(Journal &tablet) const
    {
        std::string page;
        wire::append(page, wire::LinkLine{m_link});
        for (const Held &held : m_lines) {
            if (held.serial == 0)
                page += held.line;
            else if (held.serial > tablet.position().serial && held.entry.id.device == tablet.device())
                wire::append(
                    page, wire::ReceiptLine{
                              held.serial, held.received, held.entry.id, held.entry.hash, {"text", "place"}});
            else if (held.serial > tablet.position().serial)
                wire::append(page, held.serial, held.received, held.entry.envelope, held.entry.disclosures);
        }
        wire::append(page, wire::HeadLine{m_head, 0});
        return tablet.receive(page);
    }

private:
    struct Held
    {
        std::string line = {}; ///< a key or a seal
        Entry entry = {};
        int64_t serial = 0;
        int64_t received = 0;
    };

    void place(const Entry &entry, int64_t received)
    {
        ++m_head.serial;
        m_head.chain = chained(m_head.chain, m_head.serial, received, entry.hash);
        m_lines.push_back({{}, entry, m_head.serial, received});
    }

    KeyPair m_key = KeyPair::make();
    LogLink m_link = LogLink::make(uuid7(1, randomBytes(10)), std::nullopt, m_key, m_key.publicKey(),
                                   KeyPair::make().publicKey(), KeyPair::make().publicKey());
    CentralHead m_head = m_link.head();
    std::vector<std::string> m_kept;
    std::vector<Held> m_lines;
};

} // namespace piketboek
