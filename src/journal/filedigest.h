// A FileDigest is the hash of a file that comes in pieces, so that no more than one piece is in memory.
#pragma once

#include "journal/digest.h"

#include <memory>
#include <string_view>

namespace piketboek {

class FileDigest
{
public:
    FileDigest();
    ~FileDigest();
    FileDigest(const FileDigest &) = delete;
    FileDigest &operator=(const FileDigest &) = delete;

    void add(std::string_view bytes);
    /// As `Attachment::hashOf` of all pieces together; nothing may be added after it.
    Hash finish();

private:
    struct Running;
    const std::unique_ptr<Running> m_running;
};

} // namespace piketboek
