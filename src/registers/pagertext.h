// A PagerText is what a P2000 text says, taken apart: every word of it stands in exactly one part.
#pragma once

#include "base/failure.h"
#include "registers/hectometremarker.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

/// Signs and forms are those seen in P2000 pages. Nothing is looked up or guessed: what no word of the text
/// says stays empty. Of what can only be one the first one written counts. A second PRIO, talk group, scale,
/// GRIP, marker or postcode stays in `rest`; a second classification or house number, with the words around
/// it.
struct PagerText
{
    enum class Kind {
        Priority,
        Urgency,
        TalkGroup,
        Contact,
        Classification,
        Scale,
        Grip,
        Officer,
        Unit,
        Place,
        HouseNumber,
        Postcode,
        Town,
        Marker,
        IncidentNumber,
        TripNumber,
        Withdrawn,
        Test,
        Rest,
    };
    enum class Scale { None, Medium, Large, VeryLarge }; ///< Middelbrand, Grote brand, Zeer grote brand

    struct Part
    {
        Kind kind = Kind::Rest;
        std::string words; ///< as written, one space between them

        bool operator==(const Part &) const = default;
    };

    static constexpr size_t limit = 4096; ///< bytes; the longest page is some hundreds

    std::vector<Part> parts; ///< in the order of the text; joined by spaces they are its words again

    std::optional<int> priority;            ///< 1 to 5, of the fire brigade: P 1, P1, PRIO 1
    std::string urgency;                    ///< of an ambulance, as its own kind of answer: A1, B2
    std::string talkGroup;                  ///< BRT-01
    bool contact = false;                   ///< it asks to call a control room
    std::string classification;             ///< see PagerForm
    std::string category;                   ///< suggested: fire, extreme_weather, hazardous_substances, other
    bool mustChoose = true;                 ///< the words do not decide the category: a person does
    Scale scale = Scale::None;              ///< of the fire; not of the coordination
    std::optional<int> grip;                ///< 0 to 5
    std::vector<std::string> officers;      ///< once each, in capitals: OVD-BZ, IM-COPI
    std::vector<std::string> units;         ///< 179192, AMBU 17102
    std::string place;                      ///< street, object, or both
    std::string houseNumber;                ///< with its letter and addition
    std::string postcode;                   ///< 3311 GR
    std::string town;                       ///< in the caller's spelling
    std::optional<HectometreMarker> marker; ///< A20 Li 34,2
    std::vector<std::string> incidentNumbers; ///< of the control room: ICnum 124925, GMS229
    std::vector<std::string> tripNumbers;     ///< of an ambulance: Rit 27889
    bool withdrawn = false;                   ///< Intrekken Alarm
    bool test = false;                        ///< a test or an exercise: nobody is called out
    std::string rest;                         ///< what was not recognised, in the order of the text

    /// Any bytes; they are kept as they are, also when they are no UTF-8. Over the limit it is no pager text
    /// and is refused as a whole (AskAgain), so that nothing is cut off. A town is only recognised when it is
    /// one of `towns` and the last words before the numbers at the end.
    static Result<PagerText> read(std::string_view text, std::span<const std::string> towns = {});
};

} // namespace piketboek
