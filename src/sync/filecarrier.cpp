#include "sync/filecarrier.h"

#include "base/diagnostics.h"
#include "journal/attachment.h"
#include "sync/answerlines.h"

namespace piketboek {

namespace {

// A central log that lost what it held is brought it anew, but not for ever.
constexpr int mostSetBacks = 3;

std::string pathOf(const FileDelivery::Named &one, int64_t at)
{
    return std::string(wire::filePath) + "?name=" + one.file + "&hash=" + toText(one.hash) +
           "&at=" + std::to_string(at);
}

} // namespace

FileCarrier::FileCarrier(WithJournal withJournal, CentralLine &line)
    : m_withJournal(std::move(withJournal)), m_line(&line),
      m_files(FileStore::ofJournal(
          on(m_withJournal, [](Journal &journal) { return std::string(journal.directory()); })))
{
}

void FileCarrier::want(const std::string &file)
{
    const std::lock_guard lock(m_mutex);
    m_wanted.insert(file);
}

bool FileCarrier::isPieceLeft()
{
    m_isMoreLeft = m_isMoreLeft || m_pieces <= 0;
    return m_pieces-- > 0;
}

Result<void> FileCarrier::carry(int64_t pieces)
{
    m_pieces = pieces;
    m_isMoreLeft = false;
    if (const Result<void> fetched = fetchWanted(); !fetched)
        return fetched;
    const Result<std::vector<Named>> waiting =
        on(m_withJournal, [](Journal &journal) { return FileDelivery(journal.database()).toSend(); });
    if (!waiting)
        return std::unexpected(waiting.error());
    Result<void> all;
    for (const Named &one : *waiting) {
        const Result<void> done = deliver(one);
        if (m_isMoreLeft || (!done && done.error().remedy == Remedy::TryLater))
            return done;
        all = done ? all : done;
    }
    return all;
}

Result<void> FileCarrier::deliver(const Named &one)
{
    if (!m_files.has(one.file))
        return missing(one);
    int64_t at = one.file == m_begun ? m_begunAt : 0;
    for (int setBacks = 0; setBacks <= mostSetBacks;) {
        m_begun = one.file;
        m_begunAt = at;
        if (!isPieceLeft())
            return {};
        const Result<FileHeld> held = bring(one, at);
        if (!held)
            return std::unexpected(held.error());
        if (held->hash == one.hash)
            return on(m_withJournal, [&](Journal &journal) {
                return FileDelivery(journal.database()).noteDelivered(one.file);
            });
        setBacks += held->bytes <= at ? 1 : 0;
        at = held->bytes;
    }
    const Result<std::string> here = m_files.read(one.file, one.hash);
    return here
               ? fail(Remedy::ShowOfficer, "the central log does not keep what it is brought of a file: show "
                                           "this to the administrator")
               : std::unexpected(here.error());
}

// It may have been erased since the list was made.
Result<void> FileCarrier::missing(const Named &one)
{
    const Result<std::optional<Hash>> named = on(
        m_withJournal, [&](Journal &journal) { return FileDelivery(journal.database()).hashOf(one.file); });
    return named && !*named ? Result<void>()
                            : fail(Remedy::StopAndKeep,
                                   "a file that was attached on this tablet is missing here: run verify");
}

Result<FileHeld> FileCarrier::bring(const Named &one, int64_t at)
{
    const int64_t size = m_files.size(one.file);
    Result<std::string> piece = m_files.piece(one.file, at < size ? at : 0, wire::filePiece);
    if (!piece)
        return std::unexpected(piece.error());
    Result<Answer> answer =
        m_line->send({"POST", pathOf(one, at < size ? at : 0) + "&size=" + std::to_string(size),
                      wire::fileType, std::move(*piece)});
    const Result<std::string> line = answer ? linesOf(std::move(*answer)) : std::unexpected(answer.error());
    return line ? FileHeld::read(*line) : std::unexpected(line.error());
}

Result<void> FileCarrier::fetchWanted()
{
    for (;;) {
        std::string file;
        {
            const std::lock_guard lock(m_mutex);
            if (m_wanted.empty())
                return {};
            file = *m_wanted.begin();
        }
        const Result<std::optional<Hash>> hash = on(
            m_withJournal, [&](Journal &journal) { return FileDelivery(journal.database()).hashOf(file); });
        const bool isToFetch = hash && *hash && !m_files.has(file);
        const Result<void> done = isToFetch ? fetch({file, **hash}) : Result<void>();
        if (!done && done.error().remedy == Remedy::TryLater)
            return done;
        if (!done)
            warn("a file was not fetched: " + done.error().words);
        const std::lock_guard lock(m_mutex);
        m_wanted.erase(file);
    }
}

Result<void> FileCarrier::fetch(const Named &one)
{
    for (bool isMore = true; isMore;) {
        const Result<std::string> piece = ask(one, m_files.held(one.file));
        if (!piece)
            return std::unexpected(piece.error());
        if (const Result<void> added = m_files.append(one.file, *piece); !added)
            return added;
        isMore = piece->size() == wire::filePiece &&
                 m_files.held(one.file) < static_cast<int64_t>(Attachment::largest);
    }
    if (!m_files.proves(one.file, one.hash))
        return fail(Remedy::ShowOfficer, "what the central log sent is not the file that was attached");
    const Result<void> taken = on(m_withJournal, [&](Journal &journal) {
        return FileDelivery(journal.database()).take(one.file, m_files);
    });
    m_fetched += taken ? 1 : 0;
    return taken;
}

Result<std::string> FileCarrier::ask(const Named &one, int64_t at)
{
    Result<Answer> answer = m_line->send({.method = "GET", .path = pathOf(one, at)});
    return answer ? pieceOf(std::move(*answer)) : std::unexpected(answer.error());
}

} // namespace piketboek
