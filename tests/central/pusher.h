// A Pusher is a device that writes entries and puts them into the lines of a push, right or wrong.
#pragma once

#include "journal/devicechain.h"
#include "journal/wire.h"
#include "support/acts.h"
#include "support/must.h"

#include <string>
#include <vector>

namespace piketboek {

class Pusher
{
public:
    Pusher() : m_chain(DeviceChain::begin(KeyPair::make())) {}

    Entry write(const Draft &draft)
    {
        entries.push_back(must(m_chain.write(draft, {.written = 1'584'147'600'000, .offset = 60})));
        return entries.back();
    }
    Entry writeLine(const std::string &text)
    {
        return write(lineAbout("0170d68e-1280-7000-8000-000000000001", text));
    }
    void writeLines(int count)
    {
        for (int i = 0; i < count; ++i)
            writeLine("regel " + std::to_string(i));
    }

    std::string keyLine() const
    {
        std::string line;
        wire::append(line, wire::KeyLine{m_chain.key().publicKey()});
        return line;
    }
    static std::string lineOf(const Entry &entry)
    {
        std::string line;
        wire::append(line, 0, 0, entry.envelope, entry.disclosures);
        return line;
    }
    std::string lines(int64_t from = 1, int64_t to = INT64_MAX) const
    {
        std::string all;
        for (const Entry &entry : entries) {
            if (entry.id.seq >= from && entry.id.seq <= to)
                all += lineOf(entry);
        }
        return all;
    }
    std::string sealLine(int64_t seq = 0) const
    {
        const Entry &entry = seq ? entries.at(static_cast<size_t>(seq - 1)) : entries.back();
        std::string line;
        wire::append(line, wire::SealLine{Seal::make(m_chain.key(), entry.id, entry.hash)});
        return line;
    }
    std::string all() const { return keyLine() + lines() + sealLine(); }

    const std::string &device() const { return m_chain.device(); }
    /// The same device at this moment, as a copied directory makes it.
    Pusher copied() const { return *this; }

    std::vector<Entry> entries;

private:
    DeviceChain m_chain;
};

/// The lines of an answer or a page, read; the test ends when one is none.
inline std::vector<wire::Line> readLines(std::string_view text)
{
    std::vector<wire::Line> lines;
    while (!text.empty()) {
        const size_t end = text.find('\n');
        lines.push_back(must(wire::read(text.substr(0, end))));
        text.remove_prefix(end + 1);
    }
    return lines;
}

template<class Kind>
std::vector<Kind> linesOf(const std::string &text)
{
    std::vector<Kind> found;
    for (const wire::Line &line : readLines(text)) {
        if (const Kind *kind = std::get_if<Kind>(&line))
            found.push_back(*kind);
    }
    return found;
}

} // namespace piketboek
