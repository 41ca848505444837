// A TaskCard is short lines to tick, for a category or a GRIP level: from a settings file that a municipality
// replaces.
#pragma once

#include "base/failure.h"
#include "registers/description.h"

#include <optional>

namespace piketboek {

struct TaskCard
{
    struct Line
    {
        std::string id = {};
        Label words = {};
        bool operator==(const Line &) const = default;
    };
    struct Box;

    std::string id = {};
    Label title = {};
    std::vector<std::string> categories = {}; ///< none: any
    std::vector<int64_t> grip = {};           ///< levels 0 to 5; none: any
    std::vector<Line> lines = {};

    bool fits(std::string_view category, int64_t level) const;
    bool operator==(const TaskCard &) const = default;
};

struct TaskCard::Box
{
    std::vector<TaskCard> cards = {};
    Label source = {}; ///< whose they are

    /// An example, no procedure.
    static const Box &shipped();
    static std::string fileIn(const std::string &directory) { return directory + "/taskcards.json"; }
    /// The one beside a journal; nothing when there is none. AskAgain when it is not sound.
    static Result<std::optional<Box>> in(const std::string &directory);
    /// No id may stand there twice: not of a card, nor of a line on its card.
    static std::expected<Box, Description::Flaw> read(const Json &json);

    Json asJson() const;

    /// Those that fit, in the file's order.
    std::vector<TaskCard> at(std::string_view category, int64_t level) const;
};

} // namespace piketboek
