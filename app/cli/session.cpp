#include "session.h"

#include <filesystem>

namespace piketboek {

namespace {

std::unexpected<Failure> unnamed()
{
    return fail(Remedy::AskAgain, "this command needs a journal: say which with --journal DIR");
}

} // namespace

Result<std::unique_ptr<Journal>> Session::toWrite() const
{
    return directory.empty() ? unnamed() : Journal::open(directory, clock);
}

Result<Draft> Session::actOn(const std::string &record, const std::string &act) const
{
    const Result<std::unique_ptr<Reader>> reader = toRead();
    if (!reader)
        return std::unexpected(reader.error());
    const Result<std::optional<RecordRow>> row = (*reader)->record(record);
    if (!row)
        return std::unexpected(row.error());
    if (!*row || (*row)->registerName.empty())
        return fail(Remedy::AskAgain, "this journal has no such record: timeline --json names the records");
    Draft draft;
    draft.author = writer.author;
    draft.role = writer.role;
    draft.record = record;
    draft.registerName = (*row)->registerName;
    if (const Description *description = (*reader)->book().find(draft.registerName))
        draft.form = description->version;
    draft.act = act;
    return draft;
}

Result<int64_t> Session::write(const std::vector<Draft> &drafts) const
{
    const Result<std::unique_ptr<Journal>> journal = toWrite();
    if (!journal)
        return std::unexpected(journal.error());
    const Result<std::vector<Entry>> written = (*journal)->writeAll(drafts);
    return written ? Result<int64_t>(0) : std::unexpected(written.error());
}

Result<void> Session::isThere() const
{
    if (directory.empty())
        return unnamed();
    std::error_code error;
    if (!std::filesystem::exists(storeFile(directory), error))
        return fail(Remedy::AskAgain,
                    directory + " holds no journal: check the name, or import or write first");
    return {};
}

Result<std::unique_ptr<Reader>> Session::toRead() const
{
    if (const Result<void> there = isThere(); !there)
        return std::unexpected(there.error());
    Result<std::unique_ptr<Reader>> reader = Reader::open(directory);
    if (!reader)
        return reader;
    if (const Result<void> frozen = (*reader)->freeze(); !frozen)
        return std::unexpected(frozen.error());
    return reader;
}

} // namespace piketboek
