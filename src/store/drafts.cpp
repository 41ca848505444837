#include "store/drafts.h"

#include "journal/canonicalreader.h"

namespace piketboek {

Result<Drafts> Drafts::over(Database &database)
{
    Drafts drafts(database);
    Result<Statement> keep = database.prepare("INSERT OR REPLACE INTO draft(place, body) VALUES(?1, ?2)");
    Result<Statement> drop = database.prepare("DELETE FROM draft WHERE place = ?1");
    if (!keep || !drop)
        return std::unexpected(keep ? drop.error() : keep.error());
    drafts.m_keep = std::move(*keep);
    drafts.m_drop = std::move(*drop);
    return drafts;
}

Result<void> Drafts::keep(const KeptDraft &draft)
{
    return m_keep.again().bind(1, draft.place).bindBytes(2, draft.body.canonical()).run();
}

Result<void> Drafts::drop(const std::string &place)
{
    return m_drop.again().bind(1, place).run();
}

Result<std::vector<KeptDraft>> Drafts::all()
{
    Result<Statement> rows = m_database->prepare("SELECT place, body FROM draft ORDER BY place");
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<KeptDraft> kept;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step())
        kept.push_back({std::string(rows->text(0)), CanonicalReader::read(rows->text(1)).value_or(Json())});
    if (!row)
        return std::unexpected(row.error());
    return kept;
}

} // namespace piketboek
