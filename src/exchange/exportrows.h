// The export rows are the records of one register, in an order in which a file of them can be imported.
#pragma once

#include "exchange/exportrow.h"

#include <functional>

namespace piketboek {

/// By their time and then by what they are called. `progress` is told how many records were read, now and
/// then.
Result<std::vector<ExportRow>> exportRows(Reader &reader, const Description &description,
                                          const std::function<void(int64_t)> &progress = {});
/// The same, each below the rows that it names in a member that the file `holds`. Those that name each other
/// in a circle lose the link that closes it, for no file could hold it.
std::vector<ExportRow> belowThoseNamed(std::vector<ExportRow> rows,
                                       const std::function<bool(const std::string &)> &holds);

} // namespace piketboek
