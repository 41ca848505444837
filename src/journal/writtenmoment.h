// The written moment is when an entry was written, by the central log's clock as far as its device knew that.
#pragma once

#include "journal/envelope.h"

namespace piketboek {

/// ms UTC.
inline int64_t writtenMoment(const Envelope &envelope)
{
    return envelope.written - envelope.clock.offset.value_or(0);
}

} // namespace piketboek
