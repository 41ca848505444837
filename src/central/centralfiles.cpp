#include "central/centralfiles.h"

#include "journal/attachment.h"
#include "store/filedelivery.h"

namespace piketboek {

CentralFiles::CentralFiles(Database database, FileStore files, CentralJournal &journal)
    : m_database(std::move(database)), m_files(std::move(files)), m_journal(&journal)
{
}

Result<std::unique_ptr<CentralFiles>> CentralFiles::open(const std::string &storeFile,
                                                         CentralJournal &journal)
{
    Result<Database> database = Database::open(storeFile, Database::Access::Read);
    if (!database)
        return std::unexpected(database.error());
    return std::unique_ptr<CentralFiles>(
        new CentralFiles(std::move(*database), FileStore::ofCentral(storeFile), journal));
}

Result<void> CentralFiles::isNamed(const FileQuestion &question)
{
    const Result<std::optional<Hash>> named = FileDelivery(m_database).hashOf(question.file);
    if (!named)
        return std::unexpected(named.error());
    return *named == question.hash
               ? Result<void>()
               : fail(Remedy::ShowOfficer, "no entry in the central log names this file with this hash");
}

Result<FileHeld> CentralFiles::take(const FileQuestion &question, std::string_view piece)
{
    const int64_t end = question.at + static_cast<int64_t>(piece.size());
    if (piece.empty() || question.size > static_cast<int64_t>(Attachment::largest) || end > question.size)
        return fail(Remedy::AskAgain, "a piece lies within its file, which has 1 byte to 32 MiB");
    const std::lock_guard lock(m_mutex);
    if (const Result<void> named = isNamed(question); !named)
        return std::unexpected(named.error());
    return add(question, piece);
}

Result<FileHeld> CentralFiles::add(const FileQuestion &question, std::string_view piece)
{
    const std::string &file = question.file;
    if (!m_files.has(file)) {
        int64_t held = m_files.held(file);
        if (held < question.size && held != question.at)
            return FileHeld{held};
        if (held < question.size) {
            if (const Result<void> added = m_files.append(file, piece); !added)
                return std::unexpected(added.error());
            held += static_cast<int64_t>(piece.size());
        }
        if (held < question.size)
            return FileHeld{held};
        // After a loss of power what was held need not be what was brought.
        if (!m_files.proves(file, question.hash))
            return FileHeld{0};
    }
    const Result<void> kept = m_journal->keepFile(file);
    return kept ? Result<FileHeld>(FileHeld{question.size, question.hash}) : std::unexpected(kept.error());
}

Result<std::string> CentralFiles::piece(const FileQuestion &question)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const Result<void> named = isNamed(question); !named)
            return std::unexpected(named.error());
    }
    if (!m_files.has(question.file))
        return fail(Remedy::ShowOfficer, "this file has not come in yet: it is on the tablet that made it");
    return m_files.piece(question.file, question.at, wire::filePiece);
}

} // namespace piketboek
