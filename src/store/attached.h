// What is attached: which files the entries of a store name, kept with every entry that comes, and the one
// way to attach.
#pragma once

#include "journal/attachment.h"
#include "store/database.h"

#include <span>
#include <string>

namespace piketboek {

class FileStore;
class Journal;

/// A file to be attached, with what is known of it.
struct NewFile
{
    std::string bytes = {};
    std::string name = {};
    std::string type = {};
    std::optional<Json> position = {};
    std::string original = {}; ///< the attached file of which it is a blurred copy; "" for none
};

/// The files are on disk first, then the entry; when that fails they are taken away again. AskAgain for no
/// file, too many or too large a one.
Result<Entry> attach(Journal &journal, Draft draft, std::span<const NewFile> files);

/// Within the caller's transaction: the store has this entry, with these disclosures.
Result<void> noteAttached(Database &database, int64_t device, const Entry &entry,
                          std::string_view disclosures);
/// Within the caller's transaction: its files go with the commit and the next sweep, all of them or those
/// whose hash was erased.
Result<void> dropAttached(Database &database, int64_t device, int64_t seq);
Result<void> dropAttached(Database &database, int64_t device, const Entry &entry,
                          const std::set<std::string, std::less<>> &fields);

/// Within the caller's transaction: the files of that entry are on this disk.
Result<void> keepAttached(Database &database, int64_t device, int64_t seq);
/// Within the caller's transaction: entries from that seq on are the device's no more, and may be written
/// anew.
Result<void> forgetAttached(Database &database, int64_t device, int64_t fromSeq);

/// Outside a transaction: removes the files that went, also those that a kill or a backup left.
void sweepFiles(Database &database, const FileStore &files);
/// When a store is opened: as `sweepFiles`, and takes stock of which files are on this disk.
void countFiles(Database &database, const FileStore &files);

} // namespace piketboek
