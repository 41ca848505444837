#include "store/mbtiles.h"

#include <filesystem>
#include <sqlite3.h>

namespace piketboek {

namespace {

constexpr auto tileSql =
    "SELECT tile_data FROM tiles WHERE zoom_level = ?1 AND tile_column = ?2 AND tile_row = ?3";
constexpr int longestQuestion = 200'000; // steps of SQLite's machine: a tile takes some tens
constexpr size_t longestCredit = 300;

const Label notThere = {"is er niet of kan niet gelezen worden", "is not there or can not be read"};
const Label empty = {"is leeg", "is empty"};
const Label noMap = {"is geen MBTiles-bestand", "is no MBTiles file"};
const Label damaged = {"is beschadigd", "is damaged"};
const Label noTiles = {"bevat geen tegels", "holds no tiles"};
const Label noIndex = {"heeft geen index van zijn tegels: laat het opnieuw maken, met een index",
                       "has no index of its tiles: have it made again with one"};
const Label noPictures = {"bevat geen plaatjes: vectortegels worden niet getekend",
                          "holds no pictures: vector tiles are not drawn"};

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Question = std::unique_ptr<sqlite3_stmt, Finalize>;

Question prepared(sqlite3 *handle, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr);
    return Question(statement);
}

std::string bytesOf(sqlite3_stmt *row)
{
    const void *bytes = sqlite3_column_blob(row, 0);
    return bytes ? std::string(static_cast<const char *>(bytes), sqlite3_column_bytes(row, 0))
                 : std::string();
}

// What the file's own schema would do is not done, and no question lasts.
void guard(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, MbTiles::largestTile);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_progress_handler(handle, longestQuestion, [](void *) { return 1; }, nullptr);
    sqlite3_exec(handle, "PRAGMA query_only=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0", nullptr,
                 nullptr, nullptr);
}

// A credit is told as text: what is between < and > is not.
std::string plainText(const std::string &html)
{
    std::string text;
    bool inTag = false;
    for (const char character : html) {
        if (character == '<' || character == '>')
            inTag = character == '<';
        else if (!inTag)
            text += character;
    }
    return text;
}

} // namespace

void MbTiles::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

MbTiles::MbTiles(std::string path, Language language, Handle handle)
    : m_path(std::move(path)), m_language(language), m_handle(std::move(handle))
{
}

std::unexpected<Failure> MbTiles::refuse(const Label &what) const
{
    const Label file = {"Het kaartbestand ", "The map file "};
    return fail(Remedy::AskAgain, file.in(m_language) + m_path + ' ' + what.in(m_language) + '.');
}

Result<MbTiles> MbTiles::open(const std::string &path, Language language)
{
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    MbTiles tiles(path, language, Handle(handle));
    std::error_code none;
    if (code != SQLITE_OK || !std::filesystem::is_regular_file(path, none))
        return tiles.refuse(notThere);
    if (std::filesystem::file_size(path, none) == 0)
        return tiles.refuse(empty);
    guard(handle);
    if (const Result<void> sound = tiles.inspect(); !sound)
        return std::unexpected(sound.error());
    return tiles;
}

Result<std::string> MbTiles::ask(const char *sql, const Label &missing)
{
    const Question question = prepared(m_handle.get(), sql);
    const int code = question ? sqlite3_step(question.get()) : sqlite3_errcode(m_handle.get());
    if (code == SQLITE_ROW)
        return bytesOf(question.get());
    const int kind = code & 0xff;
    if (kind == SQLITE_NOTADB)
        return refuse(noMap);
    if (kind == SQLITE_CORRUPT || kind == SQLITE_IOERR)
        return refuse(damaged);
    return refuse(missing);
}

Result<void> MbTiles::inspect()
{
    const Result<std::string> database = ask("SELECT count(*) FROM sqlite_master", noMap);
    if (!database)
        return std::unexpected(database.error());
    if (!prepared(m_handle.get(), tileSql))
        return refuse(noMap);
    const Question plan = prepared(m_handle.get(), std::string("EXPLAIN QUERY PLAN ") + tileSql);
    while (plan && sqlite3_step(plan.get()) == SQLITE_ROW) {
        const auto *step = reinterpret_cast<const char *>(sqlite3_column_text(plan.get(), 3));
        if (step && std::string_view(step).starts_with("SCAN"))
            return refuse(noIndex);
    }
    const Result<std::string> first = ask("SELECT tile_data FROM tiles LIMIT 1", noTiles);
    if (!first)
        return std::unexpected(first.error());
    if (!isPicture(*first))
        return refuse(noPictures);
    if (const Result<std::string> said =
            ask("SELECT value FROM metadata WHERE name = 'attribution'", noTiles))
        m_credit = plainText(*said).substr(0, longestCredit);
    return {};
}

Result<std::optional<std::string>> MbTiles::tile(const TileName &name)
{
    if (!name.isThere())
        return std::optional<std::string>();
    const Question question = prepared(m_handle.get(), tileSql);
    if (!question)
        return refuse(damaged);
    sqlite3_bind_int64(question.get(), 1, name.zoom);
    sqlite3_bind_int64(question.get(), 2, name.column);
    sqlite3_bind_int64(question.get(), 3, name.rowFromSouth());
    const int code = sqlite3_step(question.get());
    if (code == SQLITE_ROW) {
        std::string bytes = bytesOf(question.get());
        return isPicture(bytes) ? std::optional(std::move(bytes)) : std::nullopt;
    }
    if (code == SQLITE_DONE || code == SQLITE_TOOBIG)
        return std::optional<std::string>();
    return refuse(damaged);
}

} // namespace piketboek
