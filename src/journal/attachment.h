// An Attachment is one file that an `attach` entry names: under which name stores keep it, and what it is.
#pragma once

#include "journal/disclosures.h"
#include "journal/draft.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

namespace context {
inline constexpr std::string_view file = "piketboek-file-1";
} // namespace context

struct Attachment
{
    static constexpr size_t most = 10;            ///< in one entry
    static constexpr size_t largest = 32UL << 20; ///< bytes of one file

    std::string file = {};             ///< 22 characters of base64url, random
    std::optional<Hash> hash = {};     ///< nothing when it was erased, or is not sent to this reader
    std::string name = {};             ///< as it was called; "" when it is not known here
    std::string type = {};             ///< media type; "" when it is not known here
    std::optional<Json> position = {}; ///< where the camera said it was taken
    std::string original = {};         ///< the `file` of which it is a blurred copy; "" for none

    /// Those that the entry names, in its order; none for another act or what is not so formed.
    static std::vector<Attachment> of(const Envelope &envelope, const Disclosures &held);
    /// Puts what is known of one file more in the draft of an `attach`; its place in it, from 1.
    static size_t add(Draft &draft, const Attachment &one);

    static std::string newName();
    static bool isName(std::string_view text);
    static Hash hashOf(std::string_view bytes);
    /// The covered field that says this of the file with that place in its entry.
    static std::string field(std::string_view what, size_t place);
};

} // namespace piketboek
