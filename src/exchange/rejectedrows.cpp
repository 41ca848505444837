#include "exchange/rejectedrows.h"

#include "report/csvcell.h"

namespace piketboek {

Result<void> RejectedRows::add(int64_t line, std::string_view id, std::string_view reason)
{
    std::string text;
    if (!m_file) {
        Result<WholeFile> file = WholeFile::begin(m_path);
        if (!file)
            return std::unexpected(file.error());
        m_file.emplace(std::move(*file));
        text = "line;id;reason\r\n";
    }
    text += std::to_string(line) + ';' + csvCell(id) + ';' + csvCell(reason) + "\r\n";
    return m_file->write(text);
}

Result<void> RejectedRows::finish()
{
    return m_file ? m_file->finish() : Result<void>();
}

} // namespace piketboek
