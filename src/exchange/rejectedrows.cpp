#include "exchange/rejectedrows.h"

#include "report/csvcell.h"

#include <filesystem>
#include <fstream>

namespace piketboek {

namespace {

constexpr std::string_view heading = "line;id;reason\r\n";

} // namespace

Result<void> RejectedRows::add(int64_t line, std::string_view id, std::string_view reason)
{
    std::string text;
    if (!m_file) {
        Result<WholeFile> file = WholeFile::begin(m_path, WholeFile::For::Owner);
        if (!file)
            return std::unexpected(file.error());
        m_file.emplace(std::move(*file));
        text = heading;
    }
    text += std::to_string(line) + ';' + csvCell(id) + ';' + csvCell(reason) + "\r\n";
    return m_file->write(text);
}

Result<void> RejectedRows::finish()
{
    if (m_file)
        return m_file->finish();
    std::string first;
    std::ifstream before(m_path, std::ios::binary);
    std::error_code ignored;
    if (std::getline(before, first) && first + '\n' == heading)
        std::filesystem::remove(m_path, ignored);
    return {};
}

} // namespace piketboek
