#include "registers/taskcard.h"

#include "journal/jsonreader.h"
#include "registers/registerfiles.h"
#include "registers/settingsfile.h"
#include "registers/strictreader.h"

#include <algorithm>
#include <cassert>

namespace piketboek {

namespace {

class BoxReader : StrictReader
{
public:
    std::expected<TaskCard::Box, Description::Flaw> box(const Json &json);

private:
    TaskCard card(const Json &value, const std::string &pointer);
    TaskCard::Line line(const Json &value, const std::string &pointer);
    int64_t level(const Json &value, const std::string &pointer);
    template<class T>
    Read addTo(std::vector<T> &all, T (BoxReader::*read)(const Json &, const std::string &));

    TaskCard::Box m_read;
};

// Reads an array of what has an id of its own.
template<class T>
StrictReader::Read BoxReader::addTo(std::vector<T> &all,
                                    T (BoxReader::*read)(const Json &, const std::string &))
{
    return [this, &all, read](const Json &array, const std::string &pointer) {
        items(array, pointer, [&](const Json &value, const std::string &at) {
            T one = (this->*read)(value, at);
            if (std::ranges::find(all, one.id, &T::id) != all.end())
                wrong(at + "/id", "\"" + one.id + "\" stands here already");
            all.push_back(std::move(one));
        });
    };
}

int64_t BoxReader::level(const Json &value, const std::string &pointer)
{
    const int64_t said = number(value, pointer);
    if (said < 0 || said > 5)
        wrong(pointer, "a GRIP level is 0 to 5");
    return said;
}

TaskCard::Line BoxReader::line(const Json &value, const std::string &pointer)
{
    TaskCard::Line read;
    members(value, pointer,
            {{"id", true, [&](const Json &v, const std::string &at) { read.id = name(v, at); }},
             {"nl", true, [&](const Json &v, const std::string &at) { read.words.dutch = text(v, at); }},
             {"en", true, [&](const Json &v, const std::string &at) { read.words.english = text(v, at); }}});
    return read;
}

TaskCard BoxReader::card(const Json &value, const std::string &pointer)
{
    TaskCard read;
    const auto levels = [&](const Json &array, const std::string &at) {
        items(array, at, [&](const Json &v, const std::string &p) { read.grip.push_back(level(v, p)); });
    };
    members(
        value, pointer,
        {{"id", true, [&](const Json &v, const std::string &at) { read.id = name(v, at); }},
         {"title", true, [&](const Json &v, const std::string &at) { read.title = label(v, at); }},
         {"categories", false, [&](const Json &v, const std::string &at) { read.categories = names(v, at); }},
         {"grip", false, levels},
         {"lines", true, addTo(read.lines, &BoxReader::line)}});
    if (read.lines.empty())
        wrong(pointer + "/lines", "a card has a line to tick");
    return read;
}

std::expected<TaskCard::Box, Description::Flaw> BoxReader::box(const Json &json)
{
    std::vector<Member> known = heading("task_cards", m_read.source);
    known.push_back({"cards", true, addTo(m_read.cards, &BoxReader::card)});
    members(json, {}, known);
    if (m_flaw)
        return std::unexpected(*m_flaw);
    return std::move(m_read);
}

TaskCard::Box fromFiles()
{
    const auto file = std::ranges::find(settingFiles(), "taskcards.json", &RegisterFile::name);
    const std::optional<Json> json = JsonReader(file->text).value();
    assert(json);
    std::expected<TaskCard::Box, Description::Flaw> read = TaskCard::Box::read(*json);
    assert(read && "assets/settings/taskcards.json is not sound");
    return read.value_or(TaskCard::Box());
}

Json asJson(const Label &label)
{
    return Json::object({{"nl", label.dutch}, {"en", label.english}});
}

Json asJson(const TaskCard &card)
{
    Json::Array lines;
    for (const TaskCard::Line &line : card.lines)
        lines.push_back(
            Json::object({{"id", line.id}, {"nl", line.words.dutch}, {"en", line.words.english}}));
    Json json = Json::object({{"id", card.id}, {"title", asJson(card.title)}, {"lines", std::move(lines)}});
    if (!card.categories.empty())
        json.set("categories", Json(Json::Array(card.categories.begin(), card.categories.end())));
    if (!card.grip.empty())
        json.set("grip", Json(Json::Array(card.grip.begin(), card.grip.end())));
    return json;
}

template<class T, class Value>
bool holds(const std::vector<T> &all, const Value &value)
{
    return all.empty() || std::ranges::find(all, value) != all.end();
}

} // namespace

bool TaskCard::fits(std::string_view category, int64_t level) const
{
    return holds(categories, category) && holds(grip, level);
}

const TaskCard::Box &TaskCard::Box::shipped()
{
    static const Box box = fromFiles();
    return box;
}

std::expected<TaskCard::Box, Description::Flaw> TaskCard::Box::read(const Json &json)
{
    return BoxReader().box(json);
}

Result<std::optional<TaskCard::Box>> TaskCard::Box::in(const std::string &directory)
{
    const std::string path = fileIn(directory);
    const Result<std::optional<Json>> json = settingsIn(path);
    if (!json || !*json)
        return json ? Result<std::optional<Box>>() : std::unexpected(json.error());
    std::expected<Box, Description::Flaw> own = read(**json);
    if (!own)
        return std::unexpected(unsoundSettings(path, own.error()));
    return std::move(*own);
}

Json TaskCard::Box::asJson() const
{
    Json::Array all;
    for (const TaskCard &card : cards)
        all.push_back(piketboek::asJson(card));
    return Json::object({{"settings", "task_cards"},
                         {"version", 1},
                         {"source", piketboek::asJson(source)},
                         {"cards", std::move(all)}});
}

std::vector<TaskCard> TaskCard::Box::at(std::string_view category, int64_t level) const
{
    std::vector<TaskCard> all;
    std::ranges::copy_if(cards, std::back_inserter(all),
                         [&](const TaskCard &card) { return card.fits(category, level); });
    return all;
}

} // namespace piketboek
