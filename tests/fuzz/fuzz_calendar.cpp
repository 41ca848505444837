#include "exchange/calendar.h"
#include "exchange/inputfile.h"
#include "fuzz/must.h"
#include "journal/canonicalreader.h"

using namespace piketboek;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const Result<std::string_view> text = asText(bytes);
    if (!text)
        return 0;
    int64_t last = 0;
    const Result<void> done = eachEvent(*text, [&last](const Row &row) -> Result<void> {
        must(row.line > last, "events come in the order of their lines");
        last = row.line;
        must(CanonicalReader::read(row.fields.canonical()).has_value(), "an event's fields can be stored");
        return {};
    });
    must(done || !done.error().words.contains('\n'), "a calendar is refused in one sentence");
    return 0;
}
