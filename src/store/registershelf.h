// The register shelf of a journal is the book of its registers: what the program brings, and what the central
// log installed.
#pragma once

#include "journal/envelope.h"
#include "registers/registerbook.h"
#include "store/database.h"

namespace piketboek {

/// In order of version, whatever came in first; a description that can not follow the ones before it is left
/// out.
Result<RegisterBook> registerShelf(Database &database);

/// The description that an entry of the act `registers` installs; nothing when there is none in it.
std::optional<Description> installedBy(const Envelope &envelope);

} // namespace piketboek
