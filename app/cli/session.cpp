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
