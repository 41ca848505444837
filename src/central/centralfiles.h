// The CentralFiles are the attached files that a central log keeps beside its store: taken in and given out
// in pieces, and only under the hash that an entry gives them.
#pragma once

#include "central/centraljournal.h"
#include "journal/filewire.h"

namespace piketboek {

struct FileQuestion
{
    std::string file = {};
    Hash hash = {};
    int64_t at = 0;   ///< the byte at which the piece begins
    int64_t size = 0; ///< of the whole file; only of a piece that is brought
};

class CentralFiles
{
public:
    /// Beside that store, of which the journal must outlive it.
    static Result<std::unique_ptr<CentralFiles>> open(const std::string &storeFile, CentralJournal &journal);

    /// Takes a piece when it begins where what is held ends; says in any case what is held. A file that is
    /// not what its entry says is begun anew. ShowOfficer when no entry here names it with that hash.
    Result<FileHeld> take(const FileQuestion &question, std::string_view piece);
    /// At most `wire::filePiece` bytes; fewer at the end. ShowOfficer as above, or when it has not come
    /// in yet.
    Result<std::string> piece(const FileQuestion &question);

private:
    CentralFiles(Database database, FileStore files, CentralJournal &journal);
    Result<void> isNamed(const FileQuestion &question);
    Result<FileHeld> add(const FileQuestion &question, std::string_view piece);

    std::mutex m_mutex; ///< over the database and half files
    Database m_database;
    const FileStore m_files;
    CentralJournal *m_journal;
};

} // namespace piketboek
