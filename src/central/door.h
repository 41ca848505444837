// The Door knows who may come in: tokens, kept as hashes in a database of their own beside the store.
#pragma once

#include "base/clock.h"
#include "store/database.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace piketboek {

struct TokenInfo
{
    std::string name = {};
    int64_t created = 0;  ///< ms UTC, as the others
    int64_t lastSeen = 0; ///< to ten minutes; 0: never
    int64_t revoked = 0;  ///< 0: valid
    std::vector<std::string> devices = {};

    bool operator==(const TokenInfo &) const = default;
};

/// May be used from several threads, and beside another program's Door on the same file.
class Door
{
public:
    /// In STORE.door, made (0600) when it is not there. `clock` must outlive the door.
    static Result<std::unique_ptr<Door>> open(const std::string &storeFile, const Clock &clock);

    /// The text of a new token: shown once, kept nowhere.
    Result<std::string> addToken(const std::string &name);
    /// All valid tokens of that name; AskAgain when there is none.
    Result<void> revokeToken(const std::string &name);
    Result<std::vector<TokenInfo>> tokens();

    /// The name of a valid token; nothing for any other text.
    Result<std::optional<std::string>> nameOf(const std::string &token);

    /// The number of the label (T1, T2, …) of a device: the one it had, or one that was never given.
    Result<int64_t> labelFor(const std::string &device, const std::string &token);
    /// Labels up to this number were given, whatever this file remembers.
    Result<void> neverGiveUpTo(int64_t label);

private:
    Door(Database database, const Clock &clock) : m_database(std::move(database)), m_clock(&clock) {}
    Result<void> bringUpToDate();
    Result<void> touch(const std::string &hash);
    Result<int64_t> newLabel(const std::string &device, const std::string &token);
    Result<std::vector<std::string>> devicesOf(std::string_view hash);

    Database m_database;
    const Clock *m_clock;
    std::mutex m_mutex;
    std::map<std::string, int64_t> m_touched;
};

} // namespace piketboek
