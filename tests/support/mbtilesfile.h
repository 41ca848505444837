// A real MBTiles file, made by SQLite as the specification has it.
#pragma once

#include <sqlite3.h>

#include <QByteArray>
#include <QFile>

namespace piketboek {

class MbTilesFile
{
public:
    /// `schema` makes the table `tiles`, or a view of that name.
    explicit MbTilesFile(const QString &path, const char *schema = indexed)
    {
        QFile::remove(path);
        if (sqlite3_open(path.toUtf8(), &m_handle) != SQLITE_OK)
            qFatal("the test can not make its MBTiles file");
        run("CREATE TABLE metadata(name text, value text)");
        run(schema);
    }
    ~MbTilesFile() { sqlite3_close(m_handle); }
    MbTilesFile(const MbTilesFile &) = delete;

    void add(int zoom, int column, int rowFromSouth, const QByteArray &bytes)
    {
        sqlite3_stmt *row = nullptr;
        sqlite3_prepare_v2(m_handle, "INSERT INTO tiles VALUES(?1, ?2, ?3, ?4)", -1, &row, nullptr);
        sqlite3_bind_int(row, 1, zoom);
        sqlite3_bind_int(row, 2, column);
        sqlite3_bind_int(row, 3, rowFromSouth);
        sqlite3_bind_blob(row, 4, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        if (sqlite3_step(row) != SQLITE_DONE)
            qFatal("the test can not fill its MBTiles file");
        sqlite3_finalize(row);
    }

    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
    }

    static constexpr auto unindexed =
        "CREATE TABLE tiles(zoom_level integer, tile_column integer, tile_row integer, "
        "tile_data blob)";
    static constexpr auto indexed =
        "CREATE TABLE tiles(zoom_level integer, tile_column integer, tile_row integer, tile_data blob);"
        "CREATE UNIQUE INDEX tile_index ON tiles(zoom_level, tile_column, tile_row)";

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace piketboek
