#include "registers/phrasebook.h"

#include "journal/jsonreader.h"
#include "registers/registerfiles.h"
#include "registers/settingsfile.h"
#include "registers/strictreader.h"

#include <algorithm>
#include <cassert>

namespace piketboek {

namespace {

class PhrasebookReader : StrictReader
{
public:
    std::expected<Phrasebook, Description::Flaw> phrasebook(const Json &json);

private:
    Phrasebook::Phrase phrase(const Json &value, const std::string &pointer);
    void checkNew(const Label &words, const std::string &pointer);

    Phrasebook m_read;
};

Phrasebook::Phrase PhrasebookReader::phrase(const Json &value, const std::string &pointer)
{
    Phrasebook::Phrase read;
    const auto into = [this](auto &place, auto how) {
        return [this, &place, how](const Json &v, const std::string &at) { place = (this->*how)(v, at); };
    };
    members(value, pointer,
            {{"nl", true, into(read.words.dutch, &PhrasebookReader::text)},
             {"en", true, into(read.words.english, &PhrasebookReader::text)},
             {"kind", true, into(read.kind, &PhrasebookReader::name)},
             {"categories", false, into(read.categories, &PhrasebookReader::names)},
             {"steps", false, into(read.steps, &PhrasebookReader::names)}});
    if (std::ranges::find(Phrasebook::kinds, read.kind) == Phrasebook::kinds.end())
        wrong(pointer + "/kind", "\"" + read.kind + "\" is no kind of line that an officer writes");
    return read;
}

void PhrasebookReader::checkNew(const Label &words, const std::string &pointer)
{
    const bool isThere = std::ranges::any_of(m_read.phrases, [&](const Phrasebook::Phrase &other) {
        return other.words.dutch == words.dutch || other.words.english == words.english;
    });
    if (isThere)
        wrong(pointer, "these words stand here already");
}

std::expected<Phrasebook, Description::Flaw> PhrasebookReader::phrasebook(const Json &json)
{
    const auto one = [this](const Json &value, const std::string &pointer) {
        Phrasebook::Phrase read = phrase(value, pointer);
        checkNew(read.words, pointer);
        m_read.phrases.push_back(std::move(read));
    };
    std::vector<Member> known = heading("phrases", m_read.source);
    known.push_back({"phrases", true, [&](const Json &v, const std::string &at) { items(v, at, one); }});
    members(json, {}, known);
    if (m_flaw)
        return std::unexpected(*m_flaw);
    return std::move(m_read);
}

Phrasebook fromFiles()
{
    const auto file = std::ranges::find(settingFiles(), "phrases.json", &RegisterFile::name);
    const std::optional<Json> json = JsonReader(file->text).value();
    assert(json);
    std::expected<Phrasebook, Description::Flaw> read = Phrasebook::read(*json);
    assert(read && "assets/settings/phrases.json is not sound");
    return read.value_or(Phrasebook());
}

Json asArray(const std::vector<std::string> &names)
{
    return Json(Json::Array(names.begin(), names.end()));
}

bool holds(const std::vector<std::string> &names, std::string_view name)
{
    return names.empty() || std::ranges::find(names, name) != names.end();
}

} // namespace

const Phrasebook &Phrasebook::shipped()
{
    static const Phrasebook phrasebook = fromFiles();
    return phrasebook;
}

std::expected<Phrasebook, Description::Flaw> Phrasebook::read(const Json &json)
{
    return PhrasebookReader().phrasebook(json);
}

Result<std::optional<Phrasebook>> Phrasebook::in(const std::string &directory)
{
    const std::string path = fileIn(directory);
    const Result<std::optional<Json>> json = settingsIn(path);
    if (!json || !*json)
        return json ? Result<std::optional<Phrasebook>>() : std::unexpected(json.error());
    std::expected<Phrasebook, Description::Flaw> own = read(**json);
    if (!own)
        return std::unexpected(unsoundSettings(path, own.error()));
    return std::move(*own);
}

Json Phrasebook::asJson() const
{
    Json::Array all;
    for (const Phrase &phrase : phrases) {
        Json one =
            Json::object({{"nl", phrase.words.dutch}, {"en", phrase.words.english}, {"kind", phrase.kind}});
        if (!phrase.categories.empty())
            one.set("categories", asArray(phrase.categories));
        if (!phrase.steps.empty())
            one.set("steps", asArray(phrase.steps));
        all.push_back(std::move(one));
    }
    return Json::object({{"settings", "phrases"},
                         {"version", 1},
                         {"source", Json::object({{"nl", source.dutch}, {"en", source.english}})},
                         {"phrases", std::move(all)}});
}

std::vector<Phrasebook::Phrase> Phrasebook::general() const
{
    std::vector<Phrase> all;
    std::ranges::copy_if(phrases, std::back_inserter(all), &Phrase::isGeneral);
    return all;
}

std::vector<Phrasebook::Phrase> Phrasebook::at(std::string_view category, std::string_view step) const
{
    std::vector<Phrase> all;
    std::ranges::copy_if(phrases, std::back_inserter(all), [&](const Phrase &phrase) {
        return holds(phrase.categories, category) && holds(phrase.steps, step);
    });
    std::ranges::stable_partition(all, [](const Phrase &phrase) { return !phrase.isGeneral(); });
    return all;
}

std::string Phrasebook::kindOf(std::string_view words) const
{
    const auto found = std::ranges::find_if(phrases, [&](const Phrase &phrase) {
        return phrase.words.dutch == words || phrase.words.english == words;
    });
    return found == phrases.end() ? "fact" : found->kind;
}

} // namespace piketboek
