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
    std::string pathOf(const std::string &name) const { return m_folder + '/' + name; }
    /// Its bytes, which are those of the hash. TryLater when it is not here, StopAndKeep when it is another.
    Result<std::string> read(const std::string &name, const Hash &hash) const;
    /// Bytes of a whole file; 0 when it is not here.
    int64_t size(const std::string &name) const;
    /// At most that many bytes of a whole file from there on, unchecked; none beyond its end.
    Result<std::string> piece(const std::string &name, int64_t at, size_t most) const;
    /// Whole and half.
    void remove(const std::string &name) const;

    // A file that comes in pieces is a half one until it is placed.
    int64_t held(const std::string &name) const;
    /// TryLater when the disk is full; what was held before stays.
    Result<void> append(const std::string &name, std::string_view bytes) const;
    /// Whether what is held is what that hash says; when not, it is removed.
    bool proves(const std::string &name, const Hash &hash) const;
    /// What is held becomes the file, on disk when it returns.
    Result<void> place(const std::string &name) const;

    /// The names of all files, in no order.
    std::vector<std::string> names() const;
    /// Removes what is older than 30 days and not wanted, half written files too: what no entry names yet may
    /// be of an entry that is still to come back.
    void removeOrphans(const std::function<bool(const std::string &name)> &isWanted) const;
    static constexpr std::chrono::days orphanTime{30};

private:
    std::string halfOf(const std::string &name) const { return pathOf(name) + ".part"; }
    Result<void> makeFolder() const;

    std::string m_folder;
};

} // namespace piketboek
