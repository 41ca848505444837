// RejectedRows is the list of what an import did not take, a CSV with line, id and reason; made when needed.
#pragma once

#include "store/wholefile.h"

#include <cstdint>
#include <optional>

namespace piketboek {

class RejectedRows
{
public:
    explicit RejectedRows(std::string path) : m_path(std::move(path)) {}

    Result<void> add(int64_t line, std::string_view id, std::string_view reason);
    Result<void> finish();
    const std::string &path() const { return m_path; }

private:
    std::string m_path;
    std::optional<WholeFile> m_file;
};

} // namespace piketboek
