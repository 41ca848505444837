// Merge groups are the records that merges tie together, each group named by its lowest record id.
#pragma once

#include "registers/placedentry.h"

#include <map>
#include <string>
#include <vector>

namespace piketboek {

/// Record → head of its group, for every record that a merge in force names. A merge holds until an
/// `unmerge`, or a withdrawal, names it that is not withdrawn itself. `acts` are all merge, unmerge and
/// withdraw acts; others are passed over.
std::map<std::string, std::string> mergeGroups(const std::vector<PlacedEntry> &acts);
/// The merges in force that name that record.
std::vector<EntryId> mergesNaming(const std::vector<PlacedEntry> &acts, const std::string &record);

} // namespace piketboek
