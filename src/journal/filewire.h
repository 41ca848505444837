// The words in which tablets and the central log speak of a file: pieces go one way, what is held comes back.
#pragma once

#include "base/failure.h"
#include "journal/digest.h"

#include <optional>
#include <string>
#include <string_view>

namespace piketboek {

/// How much of a file the central log holds; with its hash, which is the receipt, when that is all of it.
struct FileHeld
{
    int64_t bytes = 0;
    std::optional<Hash> hash = {};

    bool operator==(const FileHeld &) const = default;

    /// FORMAT.md §12; ends with its newline.
    std::string line() const;
    static Result<FileHeld> read(std::string_view line);
};

namespace wire {
inline constexpr size_t filePiece = 256 << 10; ///< bytes of one piece at most; a shorter one is the last
inline constexpr const char *filePath = "/v1/files";
inline constexpr const char *fileType = "application/octet-stream";
} // namespace wire

} // namespace piketboek
