#include "report/csvcell.h"

namespace piketboek {

namespace {

// A sign that a spreadsheet takes for the beginning of a formula, behind any marks that say it is none.
bool seemsComputed(std::string_view text)
{
    const size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos && std::string_view("=+-@\t\r").contains(text[first]);
}

} // namespace

std::string csvCell(std::string_view text)
{
    std::string cell = seemsComputed(text) ? "'" : "";
    cell += text;
    if (cell.find_first_of(";,\"\r\n") == std::string::npos)
        return cell;
    std::string quotedCell = "\"";
    for (const char character : cell)
        quotedCell.append(character == '"' ? 2 : 1, character);
    return quotedCell + '"';
}

std::string textInCell(std::string_view cell)
{
    return std::string(cell.substr(cell.starts_with('\'') && seemsComputed(cell) ? 1 : 0));
}

} // namespace piketboek
