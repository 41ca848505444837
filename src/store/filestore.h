// A FileStore keeps the files of a journal directory's attachments, each whole or not at all, for their owner
// only.
#pragma once

#include "base/failure.h"
#include "journal/digest.h"

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace piketboek {

class FileStore
{
public:
    /// In that folder, which is not made before the first file.
    explicit FileStore(std::string folder) : m_folder(std::move(folder)) {}
    static FileStore ofJournal(const std::string &directory) { return FileStore(directory + "/files"); }
    static FileStore ofCentral(const std::string &storeFile) { return FileStore(storeFile + ".files"); }

    /// On disk when it returns (file and folder fsynced). TryLater when the disk is full.
    Result<void> put(const std::string &name, std::string_view bytes) const;
    bool has(const std::string &name) const;
    /// Its bytes, which are those of the hash. TryLater when it is not here, StopAndKeep when it is another.
    Result<std::string> read(const std::string &name, const Hash &hash) const;
    void remove(const std::string &name) const;
    /// The names of all files, in no order.
    std::vector<std::string> names() const;
    /// Removes what is older than 30 days and not wanted, half written files too: what no entry names yet may
    /// be of an entry that is still to come back.
    void removeOrphans(const std::function<bool(const std::string &name)> &isWanted) const;
    static constexpr std::chrono::days orphanTime{30};

private:
    std::string pathOf(const std::string &name) const { return m_folder + '/' + name; }
    Result<void> makeFolder() const;

    std::string m_folder;
};

} // namespace piketboek
