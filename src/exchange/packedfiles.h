// The packed files are those that go with a pack when they are asked for: the attached files of a whole
// journal, each under the name that its entry gives it.
#pragma once

#include "base/failure.h"
#include "store/filestore.h"
#include "store/reader.h"

#include <cstdint>
#include <string>

namespace piketboek {

struct PackedFiles
{
    int64_t written = 0;
    int64_t elsewhere = 0; ///< on another tablet, or only in the central log
};

/// In a folder that is there, for their owner only. StopAndKeep when a file is not what its entry says.
Result<PackedFiles> writeFiles(Reader &reader, const FileStore &files, const std::string &folder);

} // namespace piketboek
