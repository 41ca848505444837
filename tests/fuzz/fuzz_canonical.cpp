#include "fuzz/must.h"
#include "journal/canonicalreader.h"
#include "journal/disclosures.h"
#include "journal/envelope.h"

using namespace piketboek;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const Result<Json> json = CanonicalReader::read(bytes);
    must(!json || json->canonical() == bytes, "what is read as canonical is the canonical text of its value");
    must(json || !Envelope::read(bytes), "an envelope is canonical");
    const Result<Disclosures> disclosures = Disclosures::read(bytes);
    must(!disclosures || disclosures->canonical() == bytes, "disclosures are written as they were read");
    return 0;
}
