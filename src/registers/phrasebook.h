// The Phrasebook is the lines an officer makes most, each of a kind: a settings file that a municipality
// replaces.
#pragma once

#include "base/failure.h"
#include "registers/description.h"

#include <array>
#include <optional>

namespace piketboek {

struct Phrasebook
{
    struct Phrase
    {
        Label words = {};
        std::string kind = {};                    ///< of the line it makes
        std::vector<std::string> categories = {}; ///< none: any
        std::vector<std::string> steps = {};      ///< none: any

        bool isGeneral() const { return categories.empty() && steps.empty(); }
        bool operator==(const Phrase &) const = default;
    };

    /// Of the lines that an officer writes.
    static constexpr std::array<std::string_view, 6> kinds = {"fact",     "picture", "judgement",
                                                              "decision", "action",  "contact"};

    /// Of an incident, those after which there is something to say.
    static constexpr std::array<std::string_view, 5> steps = {"alarm", "accepted", "departed", "on_scene",
                                                              "end"};

    std::vector<Phrase> phrases = {};
    Label source = {}; ///< whose they are

    /// An example.
    static const Phrasebook &shipped();
    static std::string fileIn(const std::string &directory) { return directory + "/phrases.json"; }
    /// The one beside a journal; nothing when there is none. AskAgain when it is not sound.
    static Result<std::optional<Phrasebook>> in(const std::string &directory);
    /// No words may stand there twice.
    static std::expected<Phrasebook, Description::Flaw> read(const Json &json);

    Json asJson() const;

    /// Those for any incident at any step, in the file's order.
    std::vector<Phrase> general() const;
    /// Those that belong to this category or this step of an incident, and then the general ones.
    std::vector<Phrase> at(std::string_view category, std::string_view step) const;
    /// Of a phrase in either tongue; "fact" for words that are none.
    std::string kindOf(std::string_view words) const;
};

} // namespace piketboek
