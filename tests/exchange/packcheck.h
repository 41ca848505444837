// Reads a pack with nothing but the entry format, as somebody without a journal would.
#pragma once

#include "journal/devicechain.h"
#include "journal/wire.h"

#include <fstream>
#include <map>
#include <string>

namespace piketboek {

/// What a pack holds, and the first thing that is wrong with it.
struct PackCheck
{
    int64_t entries = 0;
    int64_t serials = 0;
    int64_t seals = 0;
    int64_t tombstones = 0;
    std::string wrong = {};

    explicit PackCheck(const std::string &path)
    {
        std::ifstream file(path);
        for (std::string text; wrong.empty() && std::getline(file, text);) {
            const Result<wire::Line> line = wire::read(text);
            if (line)
                std::visit(*this, *line);
            else
                wrong = line.error().words;
        }
    }

    void operator()(const wire::KeyLine &line)
    {
        m_keys[deviceOf(line.key)] = line.key;
        m_ends[deviceOf(line.key)] = {0, beforeFirst(line.key)};
    }
    void operator()(const wire::LinkLine &line) { m_links.push_back(line.link); }
    void operator()(const wire::EntryLine &line)
    {
        ++entries;
        follow(line.entry.id, line.envelope.prev, line.entry.hash, line.serial, line.received);
        if (!line.disclosures.matches(line.envelope))
            wrong = "a disclosure";
    }
    void operator()(const wire::TombstoneLine &line)
    {
        ++tombstones;
        follow(line.tombstone.id, line.tombstone.prev, line.tombstone.hash, line.serial, line.received);
    }
    void operator()(const wire::SealLine &line)
    {
        ++seals;
        if (!line.seal.isBy(m_keys[line.seal.id.device]) || m_hashes[line.seal.id] != line.seal.hash)
            wrong = "a seal";
    }
    void operator()(const wire::HeadLine &line)
    {
        if (line.head.serial != serials || line.head.chain != m_chain)
            wrong = "the head";
    }
    template<class Other>
    void operator()(const Other &)
    {
        wrong = "a line that belongs in no pack";
    }

private:
    void follow(const EntryId &id, const Hash &prev, const Hash &hash, int64_t serial, int64_t received)
    {
        auto &[seq, end] = m_ends[id.device];
        if (id.seq != seq + 1 || prev != end)
            wrong = "a chain";
        seq = id.seq;
        end = hash;
        m_hashes[id] = hash;
        if (serial == 0)
            return;
        if (serials == 0 && !m_links.empty())
            m_chain = m_links.front().head().chain;
        if (serial != ++serials)
            wrong = "a serial";
        m_chain = chained(m_chain, serial, received, hash);
    }

    std::map<std::string, PublicKey> m_keys;
    std::map<std::string, std::pair<int64_t, Hash>> m_ends;
    std::map<EntryId, Hash> m_hashes;
    std::vector<LogLink> m_links;
    Hash m_chain = {};
};

} // namespace piketboek
