#include "registers/calllist.h"

#include "registers/settingsfile.h"
#include "registers/strictreader.h"

#include <algorithm>

namespace piketboek {

namespace {

class CallListReader : StrictReader
{
public:
    std::expected<CallList, Description::Flaw> list(const Json &json);

private:
    CallList::Line line(const Json &value, const std::string &pointer);
    std::string phone(const Json &value, const std::string &pointer);

    CallList m_read;
};

std::string CallListReader::phone(const Json &value, const std::string &pointer)
{
    std::string said = text(value, pointer);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isSound = std::ranges::all_of(said, [&](char c) {
        return isDigit(c) || c == ' ' || c == '-' || (c == '+' && said.front() == '+');
    });
    if (!isSound || std::ranges::none_of(said, isDigit))
        wrong(pointer, "this is no telephone number");
    return said;
}

CallList::Line CallListReader::line(const Json &value, const std::string &pointer)
{
    CallList::Line read;
    members(value, pointer,
            {{"nl", true, [&](const Json &v, const std::string &at) { read.words.dutch = text(v, at); }},
             {"en", false, [&](const Json &v, const std::string &at) { read.words.english = text(v, at); }},
             {"phone", true, [&](const Json &v, const std::string &at) { read.phone = phone(v, at); }}});
    if (read.words.english.empty())
        read.words.english = read.words.dutch;
    return read;
}

std::expected<CallList, Description::Flaw> CallListReader::list(const Json &json)
{
    std::vector<Member> known = heading("call_list", m_read.source);
    known.push_back({"lines", true, [this](const Json &array, const std::string &at) {
                         items(array, at, [this](const Json &value, const std::string &pointer) {
                             m_read.lines.push_back(line(value, pointer));
                         });
                     }});
    members(json, {}, known);
    if (m_flaw)
        return std::unexpected(*m_flaw);
    return std::move(m_read);
}

} // namespace

std::expected<CallList, Description::Flaw> CallList::read(const Json &json)
{
    return CallListReader().list(json);
}

Result<CallList> CallList::in(const std::string &directory)
{
    const std::string path = directory + "/calllist.json";
    const Result<std::optional<Json>> json = settingsIn(path);
    if (!json)
        return std::unexpected(json.error());
    std::expected<CallList, Description::Flaw> list = *json ? read(**json) : CallList();
    if (!list)
        return std::unexpected(unsoundSettings(path, list.error()));
    return std::move(*list);
}

} // namespace piketboek
