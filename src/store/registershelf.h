// The register shelf of a journal is the book of its registers: what the program brings, and what the central
// log installed.
#pragma once

#include "journal/envelope.h"
#include "registers/registerbook.h"
#include "store/database.h"

#include <vector>

namespace piketboek {

/// What was installed, in order of version, whatever came in first.
Result<std::vector<Description>> installedIn(Database &database);

/// The shipped registers and those; a description that can not follow the ones before it is left out.
RegisterBook registerShelf(std::vector<Description> installed);

/// The description that an entry of the act `registers` installs; nothing when there is none in it.
std::optional<Description> installedBy(const Envelope &envelope);

} // namespace piketboek
