#include "view/phrases.h"

#include <array>

namespace piketboek {

namespace {

struct Phrase
{
    const char *dutch;
    const char *english;
    const char *kind;

    QString in(Language language) const
    {
        return QString::fromUtf8(language == Language::English ? english : dutch);
    }
};

constexpr std::array all = {
    Phrase{"Ontruiming gestart", "Evacuation started", "action"},
    Phrase{"Opvang geopend", "Shelter opened", "action"},
    Phrase{"Nutsbedrijf gebeld", "Utility called", "contact"},
    Phrase{"Burgemeester geïnformeerd", "Mayor informed", "contact"},
    Phrase{"AC-Bz gebeld", "AC-Bz called", "contact"},
    Phrase{"Motorkapoverleg gehad", "On-scene meeting held", "fact"},
    Phrase{"Geen slachtoffers bekend", "No casualties known", "picture"},
    Phrase{"Pers ter plaatse", "Press on scene", "fact"},
};

} // namespace

QStringList phrases(Language language)
{
    QStringList words;
    for (const Phrase &phrase : all)
        words += phrase.in(language);
    return words;
}

QString kindOfPhrase(const QString &words)
{
    for (const Phrase &phrase : all) {
        if (words == phrase.in(Language::Dutch) || words == phrase.in(Language::English))
            return phrase.kind;
    }
    return "fact";
}

} // namespace piketboek
