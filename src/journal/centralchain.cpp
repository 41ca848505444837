#include "journal/centralchain.h"

namespace piketboek {

Hash chained(const Hash &before, int64_t serial, int64_t received, const Hash &entry)
{
    return digest(context::chain, {bytesOf(before), bigEndian(serial), bigEndian(received), bytesOf(entry)});
}

} // namespace piketboek
