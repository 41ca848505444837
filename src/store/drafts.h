// Drafts are what is being typed: the only thing on a tablet that may change.
#pragma once

#include "journal/json.h"
#include "store/database.h"

#include <string>
#include <vector>

namespace piketboek {

struct KeptDraft
{
    std::string place = {}; ///< the field it belongs to, such as "line:<record>"
    Json body = {}; ///< text, preedit, cursor, kind, started …: whatever that field needs to come back
};

class Drafts
{
public:
    static Result<Drafts> over(Database &database);

    /// On disk (fsync) when it returns.
    Result<void> keep(const KeptDraft &draft);
    Result<void> drop(const std::string &place);
    Result<std::vector<KeptDraft>> all();

private:
    explicit Drafts(Database &database) : m_database(&database) {}
    Database *m_database;
    Statement m_keep, m_drop;
};

} // namespace piketboek
