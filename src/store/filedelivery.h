// A FileDelivery knows which attached files of a store still have to go to the central log, and which came.
#pragma once

#include "journal/digest.h"
#include "store/database.h"

#include <string>
#include <vector>

namespace piketboek {

class FileStore;

class FileDelivery
{
public:
    explicit FileDelivery(Database &database) : m_database(&database) {}

    /// Files that are on this disk and, as far as is proven, nowhere else.
    Result<int64_t> waiting();
    /// Of those, the pictures.
    Result<int64_t> waitingPictures();
    /// Files that entries here name and that were never here.
    Result<std::vector<std::string>> elsewhere();
    struct Named
    {
        std::string file = {};
        Hash hash = {};

        bool operator==(const Named &) const = default;
    };
    enum class Standing {
        Elsewhere, ///< on another tablet, or only in the central log
        OnlyHere,  ///< as far as is proven
        InCentral, ///< and here
    };
    Result<Standing> standing(const std::string &file);
    /// Those that wait and whose entry is in the central log, the first that it took first.
    Result<std::vector<Named>> toSend();
    /// All that are on this disk.
    Result<std::vector<Named>> here();
    /// The central log answered with this file's hash.
    Result<void> noteDelivered(const std::string &file);
    /// The central log was put back from a backup: it is asked again what it holds.
    Result<void> sendAllAgain();
    /// The hash that the file's entry gives it; nothing when no entry here names it or its hash was erased.
    Result<std::optional<Hash>> hashOf(const std::string &file);
    /// A file that was fetched comes in its place, if an entry still names it.
    Result<void> take(const std::string &file, const FileStore &files);

private:
    Result<std::vector<Named>> namedWhere(const std::string &which);

    Database *m_database;
};

} // namespace piketboek
