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
inline constexpr Definition gripIncidents = {
    "grip.incidents", 2,
    "incidenten met de bron in de gemeente waarvoor GRIP 1 of hoger gold, in het jaar waarin dat begon, elk "
    "één keer, wie ook het bevel had; niet de opschaling van de regio",
    "incidents with their source in the municipality for which GRIP 1 or higher was in force, in the year in "
    "which that began, each once, whoever commanded; not the region's own scaling-up"};
inline constexpr Definition gripEffect = {
    "grip.effect", 1, "GRIP-incidenten met de bron elders en effect in de gemeente",
    "GRIP incidents with their source elsewhere and effect in the municipality"};
inline constexpr Definition gripRegion = {"grip.region", 1,
                                          "opschalingen van de veiligheidsregio zonder plaats incident",
                                          "scalings-up of the safety region without a place of incident"};
inline constexpr Definition ordinances = {
    "ordinances", 1,
    "noodverordeningen en noodbevelen die in het jaar zijn vastgesteld, naar soort en bevoegd gezag; "
    "bekrachtiging telt alleen bij die van de burgemeester",
    "emergency ordinances and orders adopted in the year, by kind and authority; ratification counts only "
    "for "
    "the mayor's"};
inline constexpr Definition notices = {
    "demonstrations.notices", 1,
    "kennisgevingen die in het jaar zijn ontvangen voor een dag in dat jaar, zonder ingetrokken; een reeks "
    "is "
    "één kennisgeving",
    "notices received in the year for a day in that year, without those withdrawn; a series is one notice"};
inline constexpr Definition demonstrationsHeld = {
    "demonstrations.held", 1,
    "demonstraties met kennisgeving die in het jaar zijn gehouden, elke dag van een reeks één",
    "demonstrations with a notice that were held in the year, each day of a series one"};
inline constexpr Definition spontaneous = {"demonstrations.spontaneous", 1,
                                           "demonstraties in het jaar zonder kennisgeving",
                                           "demonstrations in the year without a notice"};
inline constexpr Definition events = {
    "events", 1,
    "evenementen die zijn gehouden, op hun eerste dag; groot als de vergunningverlener dat zo zette; in de "
    "periode tussen de eerste versoepeling en het verbod daarna",
    "events that were held, on their first day; large where the permit officer said so; in the period "
    "between "
    "the first relaxation and the ban after it"};
inline constexpr Definition tallies = {"tallies", 1, "opgegeven tellingen over het jaar, zonder dossiers",
                                       "tallies given for the year, without cases"};
inline constexpr Definition registers = {
    "registers", 1,
    "dossiers van een eigen register van de gemeente, in het jaar, zonder oefeningen en vergissingen",
    "records of a register of the municipality's own, in the year, without exercises and mistakes"};
inline constexpr Definition highlights = {"highlights", 1, "die incidenten met een rapporttekst",
                                          "those incidents that have a text for the report"};

/// In the order of the report.
inline constexpr const Definition *all[] = {&callouts,    &withdrawnOrFalse, &byCategory, &incidents,
                                            &elsewhere,   &gripIncidents,    &gripEffect, &gripRegion,
                                            &highlights,  &ordinances,       &notices,    &demonstrationsHeld,
                                            &spontaneous, &events,           &tallies,    &registers};

} // namespace definition

} // namespace piketboek
