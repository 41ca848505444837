// An ExportRow is one record as a row that `import` takes: everything of it that a row can say.
#pragma once

#include "registers/description.h"
#include "store/reader.h"

namespace piketboek {

struct ExportRow
{
    std::string record = {};
    std::string id = {}; ///< the record's origin, or its own
    int64_t sort = 0;
    Json fields = {};
    std::vector<std::string> links = {}; ///< of the fields those that name another record, by its own id
    std::string began = {};              ///< when its register's first step was reached; "" when it was not
    bool isWhole = true; ///< false: it has lines, links, second acts or values that no row can say

    static Result<ExportRow> read(Reader &reader, const RecordRow &record, const Description &description);
};

/// What files call the record whose origin is `origin`: by that, unless another record has it too.
Result<std::string> shownId(Reader &reader, const std::string &record, const std::string &origin);

} // namespace piketboek
