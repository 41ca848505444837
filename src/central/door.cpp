#include "central/door.h"

#include "base/base64url.h"
#include "base/diagnostics.h"
#include "journal/digest.h"
#include "journal/keypair.h"

#include <filesystem>

namespace piketboek {

namespace {

constexpr int64_t version = 1;
constexpr int64_t tenMinutes = 600'000;
constexpr std::string_view tokenContext = "piketboek-token-1";

constexpr const char *schema = R"sql(
CREATE TABLE token(hash BLOB PRIMARY KEY, name TEXT NOT NULL, created INTEGER NOT NULL,
  last_seen INTEGER NOT NULL DEFAULT 0, revoked INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE introduced(device TEXT PRIMARY KEY, label INTEGER NOT NULL UNIQUE, token BLOB, at INTEGER NOT NULL)
  WITHOUT ROWID;
CREATE TABLE given(label INTEGER NOT NULL);
INSERT INTO given VALUES(0);
PRAGMA user_version=1;
)sql";

// Looking up the hash of a token tells by its timing nothing about the token's text.
std::string hashOfToken(std::string_view token)
{
    return std::string(bytesOf(digest(tokenContext, {token})));
}

TokenInfo infoFrom(const Statement &row)
{
    return {std::string(row.text(1)), row.integer(2), row.integer(3), row.integer(4), {}};
}

} // namespace

Result<std::unique_ptr<Door>> Door::open(const std::string &storeFile, const Clock &clock)
{
    const std::string file = storeFile + ".door";
    Result<Database> database = Database::open(file, Database::Access::Write);
    if (!database)
        return fail(database.error().remedy, file + ": " + database.error().words);
    std::error_code ignored;
    using std::filesystem::perms;
    std::filesystem::permissions(file, perms::owner_read | perms::owner_write, ignored);
    std::unique_ptr<Door> door(new Door(std::move(*database), clock));
    if (const Result<void> ready = door->bringUpToDate(); !ready)
        return std::unexpected(ready.error());
    return door;
}

Result<void> Door::bringUpToDate()
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<int64_t> found = m_database.integer("PRAGMA user_version");
    if (!found)
        return std::unexpected(found.error());
    if (*found > version)
        return fail(Remedy::AskAgain,
                    "the door of this store was made by a newer piketboek-central: use that one");
    if (*found == 0) {
        if (const Result<void> made = m_database.run(schema); !made)
            return made;
    }
    return transaction->commit();
}

Result<std::string> Door::addToken(const std::string &name)
{
    if (name.empty())
        return fail(Remedy::AskAgain, "give the token a name, such as the tablet's");
    std::string token = "pb_" + toBase64Url(randomBytes(32));
    const std::lock_guard lock(m_mutex);
    Result<Statement> insert =
        m_database.prepare("INSERT INTO token(hash, name, created) VALUES(?1, ?2, ?3)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bindBytes(1, hashOfToken(token)).bind(2, name).bind(3, m_clock->now());
    if (const Result<void> kept = insert->run(); !kept)
        return std::unexpected(kept.error());
    return token;
}

Result<void> Door::revokeToken(const std::string &name)
{
    const std::lock_guard lock(m_mutex);
    Result<Statement> update =
        m_database.prepare("UPDATE token SET revoked = ?2 WHERE name = ?1 AND revoked = 0");
    if (!update)
        return std::unexpected(update.error());
    if (const Result<void> done = update->bind(1, name).bind(2, m_clock->now()).run(); !done)
        return done;
    if (m_database.changes() == 0)
        return fail(Remedy::AskAgain, "there is no valid token named `" + name + "`");
    return {};
}

Result<std::vector<TokenInfo>> Door::tokens()
{
    const std::lock_guard lock(m_mutex);
    Result<Statement> rows = m_database.prepare(
        "SELECT hash, name, created, last_seen, revoked FROM token ORDER BY created, name");
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<TokenInfo> all;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        all.push_back(infoFrom(*rows));
        Result<std::vector<std::string>> devices = devicesOf(rows->text(0));
        if (!devices)
            return std::unexpected(devices.error());
        all.back().devices = std::move(*devices);
    }
    if (!row)
        return std::unexpected(row.error());
    return all;
}

Result<std::vector<std::string>> Door::devicesOf(std::string_view hash)
{
    Result<Statement> rows =
        m_database.prepare("SELECT device FROM introduced WHERE token = ?1 ORDER BY label");
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<std::string> devices;
    Result<bool> row = rows->bindBytes(1, hash).step();
    for (; row && *row; row = rows->step())
        devices.emplace_back(rows->text(0));
    if (!row)
        return std::unexpected(row.error());
    return devices;
}

Result<std::optional<std::string>> Door::nameOf(const std::string &token)
{
    const std::string hash = hashOfToken(token);
    const std::lock_guard lock(m_mutex);
    Result<Statement> row = m_database.prepare("SELECT name FROM token WHERE hash = ?1 AND revoked = 0");
    if (!row)
        return std::unexpected(row.error());
    const Result<bool> found = row->bindBytes(1, hash).step();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    std::string name(row->text(0));
    row->again();
    // A full disk must not keep anyone out, so a failed note of the time is no failure.
    if (const Result<void> kept = touch(hash); !kept)
        warn("when a token was last used can not be kept: " + kept.error().words);
    return name;
}

Result<void> Door::touch(const std::string &hash)
{
    const int64_t now = m_clock->now();
    int64_t &touched = m_touched[hash];
    if (touched != 0 && now - touched < tenMinutes)
        return {};
    touched = now;
    Result<Statement> update = m_database.prepare("UPDATE token SET last_seen = ?2 WHERE hash = ?1");
    if (!update)
        return std::unexpected(update.error());
    return update->bindBytes(1, hash).bind(2, now).run();
}

Result<int64_t> Door::labelFor(const std::string &device, const std::string &token)
{
    const std::lock_guard lock(m_mutex);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<Statement> row = m_database.prepare("SELECT label FROM introduced WHERE device = ?1");
    if (!row)
        return std::unexpected(row.error());
    const Result<bool> known = row->bind(1, device).step();
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return row->integer(0);
    const Result<int64_t> label = newLabel(device, token);
    if (!label)
        return label;
    if (const Result<void> kept = transaction->commit(); !kept)
        return std::unexpected(kept.error());
    return label;
}

Result<int64_t> Door::newLabel(const std::string &device, const std::string &token)
{
    if (const Result<void> next = m_database.run("UPDATE given SET label = label + 1"); !next)
        return std::unexpected(next.error());
    const Result<int64_t> label = m_database.integer("SELECT label FROM given");
    if (!label)
        return label;
    Result<Statement> insert =
        m_database.prepare("INSERT INTO introduced(device, label, token, at) VALUES(?1, ?2, ?3, ?4)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, device).bind(2, *label).bindBytes(3, hashOfToken(token)).bind(4, m_clock->now());
    if (const Result<void> kept = insert->run(); !kept)
        return std::unexpected(kept.error());
    return label;
}

Result<void> Door::neverGiveUpTo(int64_t label)
{
    const std::lock_guard lock(m_mutex);
    return m_database.run("UPDATE given SET label = max(label, " + std::to_string(label) + ")");
}

} // namespace piketboek
