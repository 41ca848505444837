#include "view/methane.h"

#include <array>

namespace piketboek {

namespace {

struct Part
{
    const char *key, *dutch, *english;
};

constexpr std::array all = {
    Part{"M", "Grootschalig incident?", "Major incident?"},
    Part{"E", "Exacte plaats", "Exact location"},
    Part{"T", "Soort incident", "Type of incident"},
    Part{"H", "Gevaren", "Hazards"},
    Part{"A", "Bereikbaarheid, aanrijroute", "Access, approach route"},
    Part{"N", "Aantal en soort slachtoffers", "Number and kind of casualties"},
    Part{"E2", "Hulpdiensten, aanwezig en nodig", "Emergency services, present and needed"},
};

} // namespace

std::vector<MethanePart> methaneParts(Language language)
{
    std::vector<MethanePart> parts;
    parts.reserve(std::size(all));
    for (const Part &part : all)
        parts.push_back(
            {part.key, QString::fromUtf8(language == Language::English ? part.english : part.dutch)});
    return parts;
}

QString methanePicture(const std::vector<QString> &said, Language language)
{
    QString picture;
    const std::vector<MethanePart> parts = methaneParts(language);
    for (size_t i = 0; i < parts.size() && i < said.size(); ++i) {
        if (!said[i].trimmed().isEmpty())
            picture += "\n" + parts[i].key.left(1) + " " + parts[i].label + ": " + said[i].trimmed();
    }
    return picture.isEmpty() ? picture : "METHANE" + picture;
}

} // namespace piketboek
