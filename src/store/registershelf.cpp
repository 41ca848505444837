#include "store/registershelf.h"

#include "store/statement.h"

#include <algorithm>

namespace piketboek {

std::optional<Description> installedBy(const Envelope &envelope)
{
    const Json *json = envelope.plain.find("description");
    if (!json)
        return std::nullopt;
    std::expected<Description, Description::Flaw> description = Description::read(*json);
    return description ? std::optional(std::move(*description)) : std::nullopt;
}

Result<std::vector<Description>> installedIn(Database &database)
{
    Result<Statement> rows =
        database.prepare("SELECT e.envelope FROM installed i CROSS JOIN entry e ON e.no = i.no "
                         "CROSS JOIN device d ON d.no = e.device ORDER BY d.id, e.seq");
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Description> installed;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        const Result<Envelope> envelope = Envelope::read(rows->text(0));
        if (std::optional<Description> description = envelope ? installedBy(*envelope) : std::nullopt)
            installed.push_back(std::move(*description));
    }
    if (!row)
        return std::unexpected(row.error());
    std::ranges::stable_sort(installed, {}, &Description::version);
    return installed;
}

RegisterBook registerShelf(std::vector<Description> installed)
{
    RegisterBook book = RegisterBook::shipped();
    for (Description &description : installed)
        book.install(std::move(description));
    return book;
}

} // namespace piketboek
