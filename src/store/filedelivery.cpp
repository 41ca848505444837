#include "store/filedelivery.h"

#include "journal/attachment.h"
#include "store/filestore.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr auto waitingSql =
    "SELECT count(*) FROM kept WHERE delivered = 0 AND file IN (SELECT file FROM attached)";

constexpr auto namedSql = "SELECT a.file, e.envelope, e.disclosures FROM attached a "
                          "JOIN entry e ON e.device = a.device AND e.seq = a.seq ";

constexpr auto sendableSql =
    "JOIN receipt r ON r.device = a.device AND r.seq = a.seq "
    "JOIN kept k ON k.file = a.file WHERE k.delivered = 0 GROUP BY a.file ORDER BY r.serial";

std::optional<Attachment> attachmentIn(const Statement &row)
{
    const Result<Envelope> envelope = Envelope::read(row.text(1));
    const Result<Disclosures> held = Disclosures::read(row.isNull(2) ? "[]" : row.text(2));
    if (!envelope || !held)
        return std::nullopt;
    const std::vector<Attachment> all = Attachment::of(*envelope, *held);
    const auto found = std::ranges::find(all, row.text(0), &Attachment::file);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Hash> hashIn(const Statement &row)
{
    const std::optional<Attachment> one = attachmentIn(row);
    return one ? one->hash : std::nullopt;
}

Result<void> change(Database &database, const char *sql, const std::string &file)
{
    Result<Statement> statement = database.prepare(sql);
    return statement ? statement->bind(1, file).run() : std::unexpected(statement.error());
}

} // namespace

Result<int64_t> FileDelivery::waiting()
{
    return m_database->integer(waitingSql);
}

Result<int64_t> FileDelivery::waitingPictures()
{
    int64_t pictures = 0;
    Result<Statement> rows = m_database->prepare(
        std::string(namedSql) + "JOIN kept k ON k.file = a.file WHERE k.delivered = 0 GROUP BY a.file");
    Result<bool> row = rows ? rows->step() : std::unexpected(rows.error());
    for (; row && *row; row = rows->step()) {
        const std::optional<Attachment> one = attachmentIn(*rows);
        pictures += one && one->type.starts_with("image/") ? 1 : 0;
    }
    return row ? Result<int64_t>(pictures) : std::unexpected(row.error());
}

Result<std::vector<std::string>> FileDelivery::elsewhere()
{
    std::vector<std::string> all;
    Result<Statement> rows = m_database->prepare("SELECT file FROM attached EXCEPT SELECT file FROM kept");
    Result<bool> row = rows ? rows->step() : std::unexpected(rows.error());
    for (; row && *row; row = rows->step())
        all.emplace_back(rows->text(0));
    return row ? Result<std::vector<std::string>>(std::move(all)) : std::unexpected(row.error());
}

Result<FileDelivery::Standing> FileDelivery::standing(const std::string &file)
{
    Result<Statement> rows = m_database->prepare("SELECT delivered FROM kept WHERE file = ?1");
    const Result<bool> row = rows ? rows->bind(1, file).step() : std::unexpected(rows.error());
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return Standing::Elsewhere;
    return rows->integer(0) == 0 ? Standing::OnlyHere : Standing::InCentral;
}

Result<std::vector<FileDelivery::Named>> FileDelivery::toSend()
{
    return namedWhere(sendableSql);
}

Result<std::vector<FileDelivery::Named>> FileDelivery::here()
{
    return namedWhere("JOIN kept k ON k.file = a.file GROUP BY a.file");
}

Result<std::vector<FileDelivery::Named>> FileDelivery::namedWhere(const std::string &which)
{
    std::vector<Named> all;
    Result<Statement> rows = m_database->prepare(namedSql + which);
    Result<bool> row = rows ? rows->step() : std::unexpected(rows.error());
    for (; row && *row; row = rows->step()) {
        if (const std::optional<Hash> hash = hashIn(*rows))
            all.push_back({std::string(rows->text(0)), *hash});
    }
    return row ? Result<std::vector<Named>>(std::move(all)) : std::unexpected(row.error());
}

Result<void> FileDelivery::noteDelivered(const std::string &file)
{
    return change(*m_database, "UPDATE kept SET delivered = 1 WHERE file = ?1", file);
}

Result<void> FileDelivery::sendAllAgain()
{
    return m_database->run("UPDATE kept SET delivered = 0");
}

Result<std::optional<Hash>> FileDelivery::hashOf(const std::string &file)
{
    Result<Statement> rows = m_database->prepare(std::string(namedSql) + "WHERE a.file = ?1");
    const Result<bool> row = rows ? rows->bind(1, file).step() : std::unexpected(rows.error());
    if (!row)
        return std::unexpected(row.error());
    return *row ? hashIn(*rows) : std::nullopt;
}

Result<void> FileDelivery::take(const std::string &file, const FileStore &files)
{
    const Result<std::optional<Hash>> named = hashOf(file);
    if (!named)
        return std::unexpected(named.error());
    if (!*named) {
        files.remove(file);
        return fail(Remedy::ShowOfficer, "this file was erased");
    }
    if (const Result<void> placed = files.has(file) ? Result<void>() : files.place(file); !placed)
        return placed;
    return change(*m_database, "INSERT OR REPLACE INTO kept(file, delivered) VALUES(?1, 1)", file);
}

} // namespace piketboek
