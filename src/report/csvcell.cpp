#include "report/csvcell.h"

namespace piketboek {

std::string csvCell(std::string_view text)
{
    const bool formula =
        !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
    std::string cell = formula ? "'" : "";
    cell += text;
    if (cell.find_first_of(";,\"\r\n") == std::string::npos)
        return cell;
    std::string quotedCell = "\"";
    for (const char character : cell)
        quotedCell.append(character == '"' ? 2 : 1, character);
    return quotedCell + '"';
}

} // namespace piketboek
