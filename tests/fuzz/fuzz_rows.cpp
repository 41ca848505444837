#include "exchange/inputfile.h"
#include "exchange/rows.h"
#include "fuzz/must.h"
#include "journal/canonicalreader.h"

using namespace piketboek;

namespace {

void readAll(std::string_view text, RowFormat format)
{
    int64_t last = 0;
    (void)eachRow(text, format, {"category", "happened", "text"}, 2, [&last](const Row &row) -> Result<void> {
        must(row.line >= last, "rows come in the order of their lines");
        last = row.line;
        const std::string fields = row.fields.canonical();
        must(!row.problem.empty() || CanonicalReader::read(fields).has_value(),
             "a row's fields can be stored");
        return {};
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    if (const Result<std::string_view> text = asText(bytes)) {
        readAll(*text, RowFormat::Csv);
        readAll(*text, RowFormat::Json);
    }
    return 0;
}
