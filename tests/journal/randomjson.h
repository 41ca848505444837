// Random values of the entry format: every kind of text, number and nesting that is allowed.
#pragma once

#include "journal/json.h"
#include "support/seed.h"

#include <array>

namespace piketboek {

inline std::string randomText(Random &random)
{
    static const std::array<std::string, 24> pieces = {"a",
                                                       "B",
                                                       "zz",
                                                       "0",
                                                       " ",
                                                       "\"",
                                                       "\\",
                                                       "/",
                                                       "\n",
                                                       "\t",
                                                       "\x01",
                                                       "\x1f",
                                                       "\x7f",
                                                       "\u00e9",
                                                       "\u20ac",
                                                       "\u2028",
                                                       "\ue000",
                                                       "\ud7ff",
                                                       "\uffff",
                                                       "\U00010000",
                                                       "\U0001f692",
                                                       "\U0010ffff",
                                                       std::string(1, '\0'),
                                                       "naam"};
    std::string text;
    for (size_t left = pick(random, 5); left > 0; --left)
        text += pieces[pick(random, pieces.size())];
    return text;
}

inline int64_t randomInteger(Random &random)
{
    static constexpr std::array<int64_t, 7> edges = {
        0, 1, -1, 10, largestInteger, -largestInteger, 1580736600000};
    if (pick(random, 2) == 0)
        return edges[pick(random, edges.size())];
    return static_cast<int64_t>(random() >> (11 + pick(random, 50)));
}

inline Json randomJson(Random &random, int deepest)
{
    const size_t kind = pick(random, deepest > 0 ? 7 : 5);
    if (kind == 0)
        return nullptr;
    if (kind == 1)
        return pick(random, 2) == 0;
    if (kind == 2)
        return randomInteger(random);
    if (kind <= 4)
        return randomText(random);
    Json::Array items;
    Json::Object members;
    for (size_t left = pick(random, 5); left > 0; --left) {
        items.push_back(randomJson(random, deepest - 1));
        members.emplace_back(randomText(random), items.back());
    }
    return kind == 5 ? Json(std::move(items)) : Json::object(std::move(members));
}

} // namespace piketboek
