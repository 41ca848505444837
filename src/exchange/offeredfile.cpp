#include "exchange/offeredfile.h"

#include <algorithm>
#include <set>

namespace piketboek {

namespace {

using Files = std::vector<OfferedFile>;

Files::iterator placeOf(Files &files, const std::string &file)
{
    return std::ranges::find_if(files, [&](const OfferedFile &offered) { return offered.one.file == file; });
}

} // namespace

std::vector<OfferedFile> offeredFiles(std::span<const Line> lines)
{
    Files files;
    Files copies;
    std::set<std::string> blurred; // originals of copies that count
    for (const Line &line : lines) {
        for (const Attachment &one : Attachment::of(line.envelope, line.disclosures)) {
            (one.original.empty() ? files : copies).push_back({.one = one});
            if (one.hash && !line.withdrawn)
                blurred.insert(one.original);
        }
    }
    for (OfferedFile &copy : copies)
        files.insert(placeOf(files, copy.one.original), std::move(copy));
    for (OfferedFile &offered : files) {
        offered.hasBlurredCopy = blurred.contains(offered.one.file);
        const auto original = placeOf(files, offered.one.original);
        if (original != files.end())
            offered.copyOf = static_cast<size_t>(original - files.begin()) + 1;
    }
    return files;
}

} // namespace piketboek
