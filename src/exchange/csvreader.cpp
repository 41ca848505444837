#include "exchange/csvreader.h"

#include <algorithm>

namespace piketboek {

namespace {

std::unexpected<Failure> badQuote(int64_t line, const char *words)
{
    return fail(Remedy::AskAgain, "this file is not sound CSV: in the record of line " +
                                      std::to_string(line) + ' ' + words + "; nothing was imported");
}

} // namespace

CsvReader::CsvReader(std::string_view text) : m_text(text)
{
    const std::string_view first = text.substr(0, text.find('\n'));
    m_separator =
        std::ranges::count(first, ';') >= std::max<int64_t>(1, std::ranges::count(first, ',')) ? ';' : ',';
}

bool CsvReader::stepLineEnd()
{
    const std::string_view rest = m_text.substr(m_at);
    const size_t length = rest.starts_with("\r\n")                           ? 2
                          : rest.starts_with('\n') || rest.starts_with('\r') ? 1
                                                                             : 0;
    m_at += length;
    m_line += length > 0;
    return length > 0;
}

Result<std::string> CsvReader::quotedCell()
{
    const int64_t began = m_line;
    std::string text;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const bool quote = m_text[m_at] == '"';
        if (quote && !m_text.substr(m_at + 1).starts_with('"')) {
            ++m_at;
            return text;
        }
        m_at += quote;
        m_line += m_text[m_at] == '\n';
        text += m_text[m_at];
    }
    return badQuote(began, "a quote is opened and never closed");
}

Result<std::string> CsvReader::cell()
{
    if (m_text.substr(m_at).starts_with('"'))
        return quotedCell();
    const size_t end =
        std::min(m_text.find_first_of(std::string{m_separator, '\r', '\n'}, m_at), m_text.size());
    const std::string_view text = m_text.substr(m_at, end - m_at);
    m_at = end;
    return std::string(text);
}

Result<std::optional<CsvRecord>> CsvReader::next()
{
    while (stepLineEnd()) {
    }
    if (m_at == m_text.size())
        return std::nullopt;
    CsvRecord record{m_line, {}};
    for (;;) {
        Result<std::string> text = cell();
        if (!text)
            return std::unexpected(text.error());
        record.cells.push_back(std::move(*text));
        if (!atSeparator())
            break;
        ++m_at;
    }
    if (m_at < m_text.size() && !stepLineEnd())
        return badQuote(record.line, "something follows a closing quote");
    return record;
}

} // namespace piketboek
