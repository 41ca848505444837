// A PlacedEntry is an envelope with what decides its order: its serial, its arrival and what its writer knew.
#pragma once

#include "journal/envelope.h"

namespace piketboek {

struct PlacedEntry
{
    Envelope envelope = {};
    int64_t serial = 0;     ///< in the central log; 0 when it is not there yet
    int64_t received = 0;   ///< ms UTC by the central log's clock; meaningless without a serial
    int64_t known = 0;      ///< the serial up to which its writer knew the log that is followed now
    bool byCentral = false; ///< a central log wrote it itself: only there a number is given
};

/// Its writer had the other before it when it was written.
bool hasSeen(const PlacedEntry &later, const PlacedEntry &earlier);

/// The best guess of when it was written: min(written − clock offset, received), ms UTC.
int64_t momentOf(const PlacedEntry &entry);

/// By that moment, then by (device, seq): decides which of several values is shown, never which one holds.
bool isNewer(const PlacedEntry &a, const PlacedEntry &b);

} // namespace piketboek
