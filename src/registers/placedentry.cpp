#include "registers/placedentry.h"

#include "journal/writtenmoment.h"

#include <algorithm>

namespace piketboek {

// Nobody knew what came in after his own entry, whatever it says of itself: so no two entries see each other.
bool hasSeen(const PlacedEntry &later, const PlacedEntry &earlier)
{
    if (later.envelope.id.device == earlier.envelope.id.device)
        return later.envelope.id.seq > earlier.envelope.id.seq;
    const bool before = later.serial == 0 || earlier.serial < later.serial;
    return earlier.serial > 0 && earlier.serial <= later.known && before;
}

int64_t momentOf(const PlacedEntry &entry)
{
    const int64_t written = writtenMoment(entry.envelope);
    return entry.serial > 0 ? std::min(written, entry.received) : written;
}

bool isNewer(const PlacedEntry &a, const PlacedEntry &b)
{
    const int64_t left = momentOf(a);
    const int64_t right = momentOf(b);
    return left != right ? left > right : a.envelope.id > b.envelope.id;
}

} // namespace piketboek
