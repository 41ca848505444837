#include "registers/callout.h"

#include "base/happened.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace piketboek {

namespace {

constexpr int64_t halfAnHour = 30LL * 60 * 1000;

std::optional<int64_t> instantOf(const Callout &callout)
{
    if (!callout.at)
        return std::nullopt;
    const Result<Happened> at = Happened::read(callout.at->at, callout.at->zone, callout.at->source);
    return at ? at->instant() : std::nullopt;
}

// A time that nobody wrote down keeps nothing apart.
bool isOnce(const Callout &a, const Callout &b)
{
    const std::optional<int64_t> first = instantOf(a), second = instantOf(b);
    return a.officer == b.officer && (!first || !second || std::abs(*first - *second) <= halfAnHour);
}

void takeBetter(Callout &kept, const Callout &other)
{
    if (kept.isFalse() && !other.isFalse())
        kept.outcome = other.outcome;
    const std::optional<int64_t> first = instantOf(kept), second = instantOf(other);
    if (second && (!first || *second < *first))
        kept.at = other.at;
    for (const auto part : {&Callout::answer, &Callout::calledBy}) {
        if ((kept.*part).empty())
            kept.*part = other.*part;
    }
}

} // namespace

Callout Callout::from(const Envelope &envelope)
{
    const Json &plain = envelope.plain;
    return {.by = envelope.id,
            .officer = plain.text("officer"),
            .answer = plain.text("answer"),
            .calledBy = plain.text("called_by"),
            .outcome = plain.text("outcome"),
            .at = envelope.happened};
}

std::vector<Callout> calloutsTogether(std::span<const std::vector<Callout>> records)
{
    std::vector<Callout> together;
    for (const std::vector<Callout> &record : records) {
        // One of this record is the same as one of another record at most.
        std::vector<Callout> others = std::exchange(together, {});
        for (Callout callout : record) {
            const auto same =
                std::ranges::find_if(others, [&](const Callout &other) { return isOnce(other, callout); });
            if (same != others.end()) {
                takeBetter(callout, *same);
                others.erase(same);
            }
            together.push_back(std::move(callout));
        }
        together.insert(together.begin(), others.begin(), others.end());
    }
    return together;
}

} // namespace piketboek
