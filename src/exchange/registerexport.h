// A RegisterExport is what one register holds, as a text for other programs; the same journal gives the same
// text.
#pragma once

#include "base/failure.h"
#include "store/reader.h"

#include <cstdint>
#include <functional>
#include <string>

namespace piketboek {

enum class ExportFormat {
    Json,     ///< rows as `import` takes them, with everything that is held
    Csv,      ///< as lists show it; never what is of class person or special
    GeoJson,  ///< the records that have a shape or else a position (RFC 7946)
    Calendar, ///< the records that are known to the day (RFC 5545)
};

struct RegisterExport
{
    struct Asked
    {
        std::string registerName = {};
        ExportFormat format = ExportFormat::Json;
        bool allFields = false; ///< of CSV: every field that is held
    };

    std::string text = {};
    std::string note = {};  ///< what is not in it, in a sentence; "" for nothing
    bool isCovered = false; ///< it holds covered values: not for everyone to read

    /// AskAgain when there is no such register. `progress` is told how many records were read, now and then.
    static Result<RegisterExport> make(Reader &reader, const Asked &asked,
                                       const std::function<void(int64_t)> &progress = {});
};

} // namespace piketboek
