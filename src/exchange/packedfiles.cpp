#include "exchange/packedfiles.h"

#include "store/filedelivery.h"
#include "store/wholefile.h"

namespace piketboek {

namespace {

Result<void> copyOne(const FileStore &files, const FileDelivery::Named &one, const std::string &folder)
{
    const Result<std::string> bytes = files.read(one.file, one.hash);
    Result<WholeFile> file = bytes ? WholeFile::begin(folder + '/' + one.file, WholeFile::For::Owner)
                                   : std::unexpected(bytes.error());
    const Result<void> written = file ? file->write(*bytes) : std::unexpected(file.error());
    return written ? file->finish() : written;
}

} // namespace

Result<PackedFiles> writeFiles(Reader &reader, const FileStore &files, const std::string &folder)
{
    FileDelivery delivery(reader.database());
    const Result<std::vector<FileDelivery::Named>> here = delivery.here();
    const Result<std::vector<std::string>> elsewhere =
        here ? delivery.elsewhere() : std::unexpected(here.error());
    if (!elsewhere)
        return std::unexpected(elsewhere.error());
    PackedFiles packed{.elsewhere = static_cast<int64_t>(elsewhere->size())};
    for (const FileDelivery::Named &one : *here) {
        if (const Result<void> copied = copyOne(files, one, folder); !copied)
            return std::unexpected(copied.error());
        ++packed.written;
    }
    return packed;
}

} // namespace piketboek
