// A Definition says what a figure of the year report counts; it is never changed, only given a next version.
#pragma once

#include "base/language.h"

#include <string_view>

namespace piketboek {

struct Definition
{
    std::string_view id;
    int version;
    std::string_view dutch;
    std::string_view english;

    std::string_view words(Language language) const { return language == Language::Dutch ? dutch : english; }
};

namespace definition {

inline constexpr Definition callouts = {
    "callouts.total", 1,
    "oproepen van de OvD-Bz voor een incident in de gemeente, alarmtijd in het jaar (Nederlandse tijd); "
    "zonder "
    "oefeningen, vergissingen en onbevestigde meldingen, samengevoegde incidenten één keer",
    "call-outs of the OvD-Bz for an incident in the municipality, alarm in the year (Dutch time); without "
    "exercises, mistakes and unconfirmed reports, merged incidents once"};
inline constexpr Definition withdrawnOrFalse = {"callouts.withdrawn_or_false", 1,
                                                "die oproepen die loos waren of werden ingetrokken",
                                                "those call-outs that were false or were withdrawn"};
inline constexpr Definition byCategory = {"callouts.by_category", 1,
                                          "die oproepen, naar de laatst gekozen categorie van hun incident",
                                          "those call-outs by the category last chosen for their incident"};
inline constexpr Definition incidents = {"incidents.total", 1, "de incidenten waarvoor die oproepen waren",
                                         "the incidents those call-outs were for"};
inline constexpr Definition elsewhere = {
    "elsewhere", 1, "oproepen van de OvD-Bz van deze gemeente voor een incident in een andere gemeente",
    "call-outs of this municipality's OvD-Bz for an incident in another municipality"};
inline constexpr Definition gripIncidents = {"grip.incidents", 1,
                                             "die incidenten waarvoor GRIP 1 of hoger is vastgelegd",
                                             "those incidents for which GRIP 1 or higher was recorded"};
inline constexpr Definition highlights = {"highlights", 1, "die incidenten met een rapporttekst",
                                          "those incidents that have a text for the report"};

} // namespace definition

} // namespace piketboek
