#include "store/authors.h"

#include "store/database.h"

namespace piketboek {

Result<std::vector<std::string>> authorsIn(Reader &reader)
{
    Result<Statement> rows =
        reader.database().prepare("SELECT DISTINCT author FROM timeline WHERE author <> '' ORDER BY author");
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<std::string> authors;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step())
        authors.emplace_back(rows->text(0));
    if (!row)
        return std::unexpected(row.error());
    return authors;
}

} // namespace piketboek
