// A Draft is an act that is about to be written: what a person or the import says, before it has a place in a
// chain.
#pragma once

#include "journal/envelope.h"

#include <string>
#include <utility>
#include <vector>

namespace piketboek {

struct Draft
{
    std::string author = {};
    std::string role = {};
    std::string record = {};
    std::string registerName = {};
    int64_t form = 1;
    std::string act = {};
    std::vector<Target> about = {};
    std::optional<HappenedText> happened = {};
    std::string municipality = {};
    std::string exercise = {};
    Json plain = Json::object({});
    std::vector<std::pair<std::string, Json>> covered = {};
    std::optional<Hash> was = {};
};

/// When and knowing what an act is written, by the device's own means.
struct WritingMoment
{
    int64_t written = 0;
    int64_t offset = 0;
    ClockReading clock = {};
    std::optional<Seen> seen = {};
};

} // namespace piketboek
