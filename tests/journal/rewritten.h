// A line of the wire, written again from what was read of it.
#pragma once

#include "journal/wire.h"

namespace piketboek {

inline std::string rewritten(const wire::Line &line)
{
    std::string out;
    const auto *entry = std::get_if<wire::EntryLine>(&line);
    if (entry)
        wire::append(out, entry->serial, entry->received, entry->entry.envelope, entry->entry.disclosures);
    else
        std::visit(
            [&](const auto &other) {
                if constexpr (!std::is_same_v<decltype(other), const wire::EntryLine &>)
                    wire::append(out, other);
            },
            line);
    return out;
}

} // namespace piketboek
