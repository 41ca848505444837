#include "session.h"

#include "exchange/soundness.h"
#include "registers/whatif.h"

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

Result<std::string> Session::recordOf(Reader &reader, const std::string &typed) const
{
    const Result<std::optional<RecordRow>> row = reader.record(typed);
    if (!row)
        return std::unexpected(row.error());
    if (*row && !(*row)->registerName.empty())
        return typed;
    const Result<std::optional<std::string>> called = reader.recordCalled(typed);
    if (!called)
        return std::unexpected(called.error());
    if (*called)
        return **called;
    return fail(Remedy::AskAgain, "this journal has no such record: list and timeline name the records");
}

Result<Draft> Session::actOn(const std::string &typed, const std::string &act) const
{
    const Result<std::unique_ptr<Reader>> reader = toRead();
    if (!reader)
        return std::unexpected(reader.error());
    const Result<std::string> record = recordOf(**reader, typed);
    const Result<std::optional<RecordRow>> row =
        record ? (*reader)->record(*record) : std::unexpected(record.error());
    if (!row)
        return std::unexpected(row.error());
    Draft draft;
    draft.author = writer.author;
    draft.role = writer.role;
    draft.record = *record;
    draft.registerName = (*row)->registerName;
    if (const Description *description = (*reader)->book().find(draft.registerName))
        draft.form = description->version;
    draft.act = act;
    return draft;
}

Result<void> Session::areSound(const std::vector<Draft> &drafts) const
{
    const Result<std::unique_ptr<Reader>> reader = toRead();
    const Result<std::vector<std::string>> broken =
        reader ? rulesBroken(**reader, drafts) : std::unexpected(reader.error());
    if (!broken)
        return std::unexpected(broken.error());
    return broken->empty() ? Result<void>()
                           : fail(Remedy::AskAgain,
                                  "nothing was written: " + ruleWords(broken->front(), Language::English));
}

Result<int64_t> Session::writeSound(const std::vector<Draft> &drafts) const
{
    const Result<void> sound = areSound(drafts);
    return sound ? write(drafts) : std::unexpected(sound.error());
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
