#include "base/timetext.h"
#include "fuzz/must.h"

using namespace piketboek;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const Result<Happened> stored = Happened::read(bytes, "Europe/Amsterdam", "noted");
    must(!stored || stored->at() == bytes, "a time has one spelling");
    const Result<Happened> typed = readTime(bytes);
    must(!typed || Happened::read(typed->at(), typed->zone(), typed->source()) == *typed,
         "a typed time can be stored");
    return 0;
}
