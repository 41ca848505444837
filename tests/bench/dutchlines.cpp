#include "bench/dutchlines.h"

#include <array>
#include <cmath>

namespace piketboek::bench {

namespace {

constexpr auto frequent = std::to_array<std::string_view>(
    {"de",        "het",      "een",       "van",         "en",           "in",
     "is",        "op",       "te",        "met",         "niet",         "er",
     "aan",       "voor",     "zijn",      "om",          "naar",         "door",
     "bij",       "uit",      "over",      "wordt",       "nog",          "geen",
     "ter",       "plaatse",  "brandweer", "politie",     "bewoners",     "gemeente",
     "overleg",   "contact",  "gebeld",    "melding",     "rook",         "water",
     "woning",    "straat",   "ontruimd",  "opvang",      "burgemeester", "afgesproken",
     "meldkamer", "situatie", "onder",     "controle",    "asbest",       "verkeer",
     "afgezet",   "school",   "gewonden",  "geëvacueerd", "coördinatie",  "terugkoppeling",
     "nadat",     "omdat",    "zodra",     "inmiddels",   "ongeveer",     "minuten"});

constexpr auto starts = std::to_array<std::string_view>(
    {"brand",   "water",   "storm",   "rook", "gas",    "dak",    "gevel", "spoor",  "haven",     "school",
     "winkel",  "woon",    "park",    "kade", "brug",   "tunnel", "riool", "stroom", "schade",    "berging",
     "opvang",  "pers",    "crisis",  "nood", "avond",  "nacht",  "buurt", "wijk",   "straat",    "flat",
     "schuur",  "loods",   "schip",   "auto", "fiets",  "boom",   "blad",  "sneeuw", "ijs",       "hitte",
     "dijk",    "polder",  "molen",   "kerk", "markt",  "dieren", "zorg",  "jeugd",  "sport",     "zwem",
     "theater", "kantoor", "fabriek", "olie", "chloor", "asbest", "stof",  "geluid", "trillings", "bodem",
     "grond",   "kabel",   "leiding", "mast", "zender"});

constexpr auto ends = std::to_array<std::string_view>(
    {"weer",     "melding",   "schade",       "plaats",       "locatie",   "terrein",     "gebouw",
     "dienst",   "ploeg",     "leider",       "wagen",        "put",       "leiding",     "kast",
     "huis",     "blok",      "rand",         "kant",         "zijde",     "weg",         "plein",
     "hal",      "deur",      "raam",         "muur",         "toren",     "dak",         "vloer",
     "kelder",   "zolder",    "gang",         "trap",         "lift",      "kamer",       "overlast",
     "hinder",   "gevaar",    "ontwikkeling", "verspreiding", "meting",    "controle",    "bewaking",
     "beheer",   "herstel",   "onderzoek",    "verslag",      "bericht",   "overleg",     "besluit",
     "advies",   "inzet",     "afzetting",    "omleiding",    "evacuatie", "registratie", "begeleiding",
     "vervoer",  "voorraad",  "levering",     "aansluiting",  "storing",   "uitval",      "lekkage",
     "explosie", "instorting"});

} // namespace

std::string DutchLines::words(size_t count)
{
    std::string line;
    for (size_t i = 0; i < count; ++i) {
        line += line.empty() ? "" : " ";
        appendWord(line);
    }
    return line;
}

void DutchLines::appendWord(std::string &line)
{
    const size_t kind = m_random() % 20;
    if (kind < 12) {
        line += frequent[skewed(frequent.size())];
    } else if (kind < 19) {
        line += starts[skewed(starts.size())];
        line += ends[skewed(ends.size())];
    } else {
        line += std::to_string(m_random() % 400);
    }
}

size_t DutchLines::skewed(size_t end)
{
    const double even = std::uniform_real_distribution<double>(0, 1)(m_random);
    return static_cast<size_t>(std::pow(even, 2) * static_cast<double>(end));
}

} // namespace piketboek::bench
