// The central log as a fleet knows it: it answers, dies, comes back, and can be put back from a backup.
#pragma once

#include "store/database.h"
#include "store/verifier.h"
#include "support/must.h"
#include "support/storefiles.h"
#include "sync/centralline.h"

#include <map>
#include <set>
#include <string>

namespace piketboek {

class Central
{
public:
    explicit Central(const std::string &directory) : m_file(directory + "/central.sqlite") {}
    virtual ~Central() = default;

    virtual Result<Answer> answer(const Ask &ask) = 0;
    virtual void kill() = 0;
    virtual void start(bool restored) = 0;

    const std::string &file() const { return m_file; }

    void killAndStart()
    {
        kill();
        start(false);
    }
    void backUp() { copyStore(m_file, m_file + ".backup"); }
    void putBackFromBackup()
    {
        kill();
        copyStore(m_file + ".backup", m_file);
        start(true);
    }

private:
    const std::string m_file;
};

inline constexpr std::string_view destroyed = " destroyed";

/// What a store holds: `device:seq` → hash and words, or the tombstone; where it narrows that down.
inline std::map<std::string, std::string> contentOf(Database &database, const std::string &where = "")
{
    Statement rows = must(
        database.prepare("SELECT d.id || ':' || e.seq, e.held FROM (SELECT device, seq, hex(hash) || "
                         "coalesce(disclosures, '') AS held FROM entry UNION ALL SELECT device, seq, "
                         "hex(hash) || ' destroyed' FROM tombstone) e JOIN device d ON d.no = e.device " +
                         where));
    std::map<std::string, std::string> content;
    while (must(rows.step()))
        content.emplace(rows.text(0), rows.text(1));
    return content;
}

/// The entries, as `device:seq`, of which words were erased at the central log.
inline std::set<std::string> erasedIn(const Central &central)
{
    Database database = must(Database::open(central.file(), Database::Access::Read));
    Statement rows = must(database.prepare("SELECT device || ':' || seq FROM erased"));
    std::set<std::string> erased;
    while (must(rows.step()))
        erased.emplace(rows.text(0));
    return erased;
}

inline std::map<std::string, std::string> contentOf(const Central &central)
{
    Database database = must(Database::open(central.file(), Database::Access::Read));
    return contentOf(database);
}

inline std::string unsoundIn(Database &database)
{
    const Verdict verdict = must(verify(database));
    return verdict.sound() ? std::string() : verdict.findings.front().words;
}

} // namespace piketboek
