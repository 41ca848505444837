// How the thread that talks to the central log reaches the journal, on whatever thread owns that.
#pragma once

#include "store/journal.h"

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace piketboek {

/// Runs the job on the journal and returns when it has run.
using WithJournal = std::function<void(const std::function<void(Journal &)> &)>;

/// What the job answers, carried back from the thread of the journal.
template<class Do>
auto on(const WithJournal &withJournal, Do &&what)
{
    std::optional<std::invoke_result_t<Do, Journal &>> answered;
    withJournal([&](Journal &journal) { answered = what(journal); });
    return std::move(*answered);
}

} // namespace piketboek
