// CentralPages are the pull pages of a large, sound central log, made once and kept between runs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace piketboek::bench {

/// What a bare table stores of an entry's line.
struct EntryLineAt
{
    int64_t device = 0;
    int64_t seq = 0;
    std::string_view line = {};
};

class CentralPages
{
public:
    /// The devices in turn, each 500 entries a page, sealed; about 50 entries a record.
    static const CentralPages &of(size_t entries, size_t devices = 20);

    const std::vector<std::string_view> &pages() const { return m_pages; }
    const std::vector<EntryLineAt> &lines() const { return m_lines; }
    ~CentralPages();

    static constexpr size_t pageEntries = 500;

private:
    explicit CentralPages(const std::string &file);
    void cut();

    std::string_view m_whole;
    std::vector<std::string_view> m_pages;
    std::vector<EntryLineAt> m_lines;
};

/// The same entries as the device that wrote them pushes them.
std::string pushOf(std::string_view page);
/// Bytes of the envelope and the disclosures in an entry's line.
size_t payloadOf(std::string_view line);

/// A directory for what is made once and kept between runs.
std::string keptDirectory();
/// Empties it first.
std::string freshDirectory(const std::string &name);

} // namespace piketboek::bench
