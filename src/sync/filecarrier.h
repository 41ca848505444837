// A FileCarrier brings attached files to the central log and fetches them there, in pieces, and goes on where
// a line that broke left off.
#pragma once

#include "journal/filewire.h"
#include "store/filedelivery.h"
#include "store/filestore.h"
#include "sync/centralline.h"
#include "sync/withjournal.h"

#include <functional>
#include <mutex>
#include <set>

namespace piketboek {

class FileCarrier
{
public:
    FileCarrier(WithJournal withJournal, CentralLine &line);

    /// Brings what waits, at most that many pieces, then fetches what is wanted. What one file meets does not
    /// hold the others up; it is the Failure in the end.
    Result<void> carry(int64_t pieces);
    /// From any thread: somebody wants to see that file.
    void want(const std::string &file);
    int64_t fetched() const { return m_fetched; }
    /// What the last carry() left because of its bound.
    bool isMoreLeft() const { return m_isMoreLeft; }

private:
    using Named = FileDelivery::Named;
    Result<void> deliver(const Named &one);
    Result<void> missing(const Named &one);
    Result<FileHeld> bring(const Named &one, int64_t at);
    Result<void> fetchWanted();
    Result<void> fetch(const Named &one);
    Result<std::string> ask(const Named &one, int64_t at);
    bool isPieceLeft();

    WithJournal m_withJournal;
    CentralLine *m_line;
    FileStore m_files;
    int64_t m_pieces = 0;
    bool m_isMoreLeft = false;
    std::string m_begun = {}; ///< the file of which the central log holds a part
    int64_t m_begunAt = 0;
    int64_t m_fetched = 0;
    std::mutex m_mutex; ///< over what follows
    std::set<std::string> m_wanted = {};
};

} // namespace piketboek
