// MbTiles gives the tiles of a file as the MBTiles specification has it; the file is only read, and not
// trusted.
#pragma once

#include "base/failure.h"
#include "base/language.h"
#include "base/tilename.h"
#include "registers/label.h"

#include <memory>
#include <optional>
#include <string>

struct sqlite3;

namespace piketboek {

class MbTiles
{
public:
    static constexpr size_t largestTile = 2 << 20; ///< bytes

    /// AskAgain, in one sentence, for a file that is missing, is none, is damaged, is empty, holds no
    /// pictures, or has no index: in that one each tile would take a search through all.
    static Result<MbTiles> open(const std::string &path, Language language = Language::English);

    /// Nothing when the file does not have it, or what it has is no picture. ShowOfficer when the file turns
    /// out to be damaged.
    Result<std::optional<std::string>> tile(const TileName &name);
    /// Who made them, as the file says; "" when it does not.
    const std::string &credit() const { return m_credit; }

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    using Handle = std::unique_ptr<sqlite3, Close>;
    MbTiles(std::string path, Language language, Handle handle);
    Result<void> inspect();
    Result<std::string> ask(const char *sql, const Label &missing);
    std::unexpected<Failure> refuse(const Label &what) const;

    std::string m_path;
    Language m_language;
    Handle m_handle;
    std::string m_credit;
};

} // namespace piketboek
