// Reads every attached file that a store has on its disk, and names each that is missing or is another one.
#pragma once

#include "store/filestore.h"
#include "store/verifier.h"

namespace piketboek {

struct FileVerdict
{
    int64_t files = 0;                  ///< here, and what their entries say they are
    int64_t elsewhere = 0;              ///< never were here, or not yet
    std::vector<Finding> findings = {}; ///< empty: sound
};

Result<FileVerdict> verifyFiles(Database &database, const FileStore &files);

} // namespace piketboek
