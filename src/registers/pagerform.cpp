#include "registers/pagerform.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

struct Forms
{
    std::string_view category;
    bool mustChoose;
    std::string_view written; ///< separated by |
};

constexpr std::array<Forms, 4> forms = {{
    {"fire", false,
     "BR woning|BR gebouw|BR bijgebouw|BR industrie|BR onderwijs|BR gezondheidszorg|BR wegvervoer|"
     "BR container|BR afval|BR bos|BR berm/bosschage|BR buiten industrie|BR|Brand|Brandgerucht|Buitenbrand|"
     "OMS brandmelding|OMS handmelder|OMS|PAC brandmelding|PAC"},
    {"extreme_weather", true,
     "Wateroverlast|Wateroverlast (flat)|Stormschade|Hoogwater|Hoog water|Wolkbreuk"},
    {"hazardous_substances", false,
     "Ongeval gev. stof|Gev. stof|Gevaarlijke stof|CO-melder|Gaslucht|Stank/hind. lucht|"
     "Stank/hind. lucht (binnen)|Stank/hind. lucht (buiten)|Stank/hind. lucht (gaslucht)|"
     "Stank/hind. lucht (gaslucht) (binnen)|Stank/hind. lucht (gaslucht) (buiten)"},
    {"other", false,
     "Dienstverlening/MKA/Voorwaarden scheppend|Veiligheid en openbare orde/Verdachte situatie|"
     "Leefmilieu/Overlast/Geluid|Ongeval/Wegvervoer/Letsel|Ongeval/Wegvervoer/Voertuig te water|"
     "Ongeval/Water/Schip/watersp. in problemen|Ongeval|Ongeval wegvervoer|Ongeval wegvervoer letsel|"
     "Nacontrole|Vervuild wegdek|Persoon te water|Voertuig te water|Dier te water|Dier in problemen|"
     "Dier op hoogte|Dier in put/kelder|Dier in/op ijs|Liftopsluiting|Buitensluiting|Reanimatie|Ass. Ambu|"
     "Ass. Politie|Dienstverlening|Uitval nutsvoorz.|Uitval nutsvoorz. (elektriciteit)|Verkeersstremming|"
     "Spoor incident|Explosie|Achtervolging|Demonstratie|Herbezet./kazerneren"},
}};

constexpr std::array<std::string_view, 9> heads = {
    "Alarm",      "Bezitsaantasting", "Brand",   "Dienstverlening",
    "Gezondheid", "Leefmilieu",       "Ongeval", "Veiligheid en openbare orde",
    "Verkeer"};

struct Known
{
    std::vector<PagerWord> words;
    PagerForm form;
};

bool isLonger(const Known &one, const Known &other)
{
    return one.words.size() > other.words.size();
}

void addForms(std::vector<Known> &all, const Forms &given)
{
    std::string_view left = given.written;
    while (!left.empty()) {
        const std::string_view written = left.substr(0, left.find('|'));
        left.remove_prefix(std::min(written.size() + 1, left.size()));
        std::vector<PagerWord> words = PagerWord::of(written);
        const size_t count = words.size();
        all.push_back(
            {std::move(words), {std::string(written), std::string(given.category), given.mustChoose, count}});
    }
}

std::vector<Known> readForms()
{
    std::vector<Known> all;
    for (const Forms &given : forms)
        addForms(all, given);
    std::ranges::stable_sort(all, isLonger);
    return all;
}

const std::vector<Known> &longestFirst()
{
    static const std::vector<Known> all = readForms();
    return all;
}

std::optional<PagerForm> knownAt(PagerWords words)
{
    const auto starts = [words](const Known &known) { return beginsWith(words, known.words); };
    const auto found = std::ranges::find_if(longestFirst(), starts);
    return found == longestFirst().end() ? std::nullopt : std::optional(found->form);
}

bool beginsPath(PagerWords words, PagerWords head)
{
    if (words.size() < head.size())
        return false;
    for (size_t i = 0; i + 1 < head.size(); ++i) {
        if (words[i].key != head[i].key)
            return false;
    }
    const std::string stem = head.back().key + '/';
    const std::string &last = words[head.size() - 1].key;
    return last.starts_with(stem) && last.size() > stem.size();
}

// Of the words that the main class has; 0 when no path begins here.
size_t wordsOfHead(PagerWords words)
{
    for (const std::string_view head : heads) {
        const std::vector<PagerWord> written = PagerWord::of(head);
        if (beginsPath(words, written))
            return written.size();
    }
    return 0;
}

std::string_view between(const char *begin, std::string_view last)
{
    return {begin, static_cast<size_t>(last.data() + last.size() - begin)};
}

// A level may have several words: only a known form below the main class tells how many.
std::optional<PagerForm> formBelow(PagerWords words, size_t head)
{
    const std::string_view path = words[head - 1].written;
    const std::string_view end = words[std::min(words.size(), head + 3) - 1].written;
    size_t stroke = path.find('/');
    for (int level = 2; level <= 3 && stroke < path.size() - 1; ++level) {
        if (const auto form = knownAt(PagerWord::of(between(path.data() + stroke + 1, end))))
            return form;
        stroke = path.find('/', stroke + 1);
    }
    return std::nullopt;
}

std::string joined(PagerWords words)
{
    std::string text;
    for (const PagerWord &word : words)
        text.append(text.empty() ? "" : " ").append(word.written);
    text.erase(text.find_last_not_of(",;:") + 1);
    return text.substr(std::min(text.find_first_not_of('('), text.size()));
}

std::optional<PagerForm> pathAt(PagerWords words)
{
    const size_t head = wordsOfHead(words);
    if (head == 0)
        return std::nullopt;
    PagerForm path = formBelow(words, head).value_or(PagerForm{.category = "other", .words = 1});
    path.words += head - 1;
    path.classification = joined(words.first(path.words));
    if (words.front().key.starts_with("brand/")) {
        path.category = "fire";
        path.mustChoose = false;
    }
    return path;
}

} // namespace

std::optional<PagerForm> PagerForm::at(PagerWords words)
{
    const auto path = pathAt(words);
    const auto known = knownAt(words);
    return path && (!known || path->words > known->words) ? path : known;
}

} // namespace piketboek
