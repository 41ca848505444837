// An OfferedFile is one attached file of a record as it is offered to go out: a blurred copy before its
// original.
#pragma once

#include "journal/attachment.h"
#include "store/reader.h"

#include <span>

namespace piketboek {

struct OfferedFile
{
    Attachment one = {};
    size_t copyOf = 0;           ///< the place, from 1, of the one it is a blurred copy of; 0 for none here
    bool hasBlurredCopy = false; ///< one that was not withdrawn, nor erased
};

/// All of these lines, in their order, but each blurred copy stands before its original.
std::vector<OfferedFile> offeredFiles(std::span<const Line> lines);

} // namespace piketboek
