#include "central/gzip.h"
#include "fuzz/must.h"

using namespace piketboek;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    constexpr size_t limit = 1 << 16;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto plain = gunzip(bytes, limit);
    must(!plain || plain->size() <= limit, "never more than was allowed");
    must(size > limit || gunzip(gzip(bytes), limit) == std::string(bytes), "what is packed comes out again");
    return 0;
}
