#include "fuzz/must.h"
#include "journal/wire.h"

using namespace piketboek;

namespace {

void append(std::string &out, const wire::EntryLine &line)
{
    wire::append(out, line.serial, line.received, line.entry.envelope, line.entry.disclosures);
}

std::string written(const wire::Line &line)
{
    using namespace wire;
    std::string out;
    std::visit([&out](const auto &any) { append(out, any); }, line);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const Result<wire::Line> line = wire::read(bytes);
    must(!line || written(*line) == std::string(bytes) + '\n', "a line is written as it was read");
    return 0;
}
