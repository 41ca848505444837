// A DutyOfficer writes a device's chain of entries as a duty writes them: some incidents at a time, mostly
// lines, over ten years.
#pragma once

#include "bench/dutchlines.h"
#include "journal/devicechain.h"

#include <random>

namespace piketboek::bench {

class DutyOfficer
{
public:
    explicit DutyOfficer(unsigned number);

    Entry write(const Seen &seen);
    Draft next();
    int64_t written() const { return m_chain.seq(); }
    int64_t moment() const { return m_moment; } ///< ms UTC of the last entry
    PublicKey key() const { return m_chain.key().publicKey(); }
    Seal seal() const { return m_chain.seal(); }

private:
    struct Running
    {
        std::string record = {};
        int left = 0; ///< entries still to come
        EntryId lastLine = {};
    };
    Draft open(Running &running);
    Draft act(Running &running);
    Draft about(const Running &running) const;
    HappenedText now(const char *source) const;
    size_t upTo(size_t end) { return std::uniform_int_distribution<size_t>(0, end - 1)(m_random); }

    std::mt19937_64 m_random;
    DutchLines m_lines;
    DeviceChain m_chain;
    std::vector<Running> m_running;
    Running *m_wrote = nullptr;
    int64_t m_moment;
};

} // namespace piketboek::bench
