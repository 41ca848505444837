#include "exchange/optionlist.h"

#include "base/listed.h"
#include "base/writtentime.h"
#include "exchange/rows.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace piketboek {

namespace {

// A name has no more letters.
constexpr size_t longestId = 64;
// A description is installed by one entry, which has room for 64 KiB.
constexpr size_t largestDescription = 64'000;

std::string idOf(std::string_view words)
{
    std::string id;
    for (const char letter : words) {
        const bool isLarge = letter >= 'A' && letter <= 'Z';
        if (isLarge || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            id += static_cast<char>(isLarge ? letter - 'A' + 'a' : letter);
        else if (!id.empty() && id.back() != '_')
            id += '_';
    }
    id.resize(std::min(id.size(), longestId));
    return id.substr(0, id.find_last_not_of('_') + 1);
}

/// The options of one field, as they were and as the file gives them.
class Listing
{
public:
    Listing(const Description &description, size_t field, const std::string &file)
        : m_description(description), m_field(field), m_form(description.fields[field]), m_file(file)
    {
    }

    Result<void> read(std::string_view csv);
    Result<Description> next() const;

private:
    std::unexpected<Failure> wrong(int64_t line, const std::string &reason) const;
    Result<void> take(const Row &row);
    Json held(const std::string &id) const;
    Json all() const;
    int64_t lineOf(std::string_view pointer) const;

    const Description &m_description;
    size_t m_field;
    const FormField &m_form;
    const std::string &m_file;
    Json::Array m_options;
    std::vector<int64_t> m_lines;
};

std::unexpected<Failure> Listing::wrong(int64_t line, const std::string &reason) const
{
    return fail(Remedy::AskAgain, m_file + ", line " + std::to_string(line) + ": " + reason);
}

const Json &optionsIn(const Description &description, size_t field)
{
    return *(*description.json.find("fields")->asArray())[field].find("options");
}

Json Listing::held(const std::string &id) const
{
    for (const Json &option : *optionsIn(m_description, m_field).asArray()) {
        if (option.text("id") == id)
            return option;
    }
    return Json::object({{"id", id}});
}

Result<void> Listing::take(const Row &row)
{
    const std::string dutch = row.fields.text("nl"), group = row.fields.text("group_nl");
    if (!row.problem.empty() || dutch.empty())
        return wrong(row.line, row.problem.empty() ? "\"nl\" is missing" : row.problem);
    if (group.empty() && row.fields.find("group_en"))
        return wrong(row.line, "\"group_nl\" is missing");
    const FormOption *same = m_form.optionSaid(dutch);
    Json option = held(row.fields.text("id", same ? same->id : idOf(dutch)));
    option.set("nl", dutch);
    option.set("en", row.fields.text("en", option.text("en", dutch)));
    if (!group.empty())
        option.set("group", Json::object({{"nl", group}, {"en", row.fields.text("group_en", group)}}));
    if (option.find("retired"))
        option.set("retired", false);
    m_options.push_back(std::move(option));
    m_lines.push_back(row.line);
    return {};
}

Result<void> Listing::read(std::string_view csv)
{
    const Result<void> read = eachRow(csv, RowFormat::Csv, {"nl", "id", "en", "group_nl", "group_en"}, 1,
                                      [this](const Row &row) { return take(row); });
    return read && m_options.empty() ? wrong(1, "no options follow this line") : read;
}

Json Listing::all() const
{
    std::set<std::string> listed;
    for (const Json &option : m_options)
        listed.insert(option.text("id"));
    Json::Array all = m_options;
    for (Json option : *optionsIn(m_description, m_field).asArray()) {
        if (listed.contains(option.text("id")))
            continue;
        option.set("retired", true);
        all.push_back(std::move(option));
    }
    return all;
}

int64_t Listing::lineOf(std::string_view pointer) const
{
    const std::string options = "/fields/" + std::to_string(m_field) + "/options/";
    size_t row = m_lines.size();
    if (pointer.starts_with(options))
        std::from_chars(pointer.data() + options.size(), pointer.data() + pointer.size(), row);
    return row < m_lines.size() ? m_lines[row] : 1;
}

Result<Description> Listing::next() const
{
    Json json = m_description.json;
    json.set("version", m_description.version + 1);
    (*json.find("fields")->asArray())[m_field].set("options", all());
    std::expected<Description, Description::Flaw> next = Description::read(json);
    if (!next)
        return wrong(lineOf(next.error().pointer), next.error().reason);
    if (json.canonical().size() > largestDescription)
        return fail(Remedy::AskAgain, m_file +
                                          " is too long: a register has at most 64000 bytes with all its "
                                          "options; leave out groups, or write shorter words");
    return std::move(*next);
}

} // namespace

Result<Description> withOptions(const Description &description, std::string_view field,
                                const std::string &file, std::string_view csv)
{
    std::vector<std::string> choices;
    for (size_t i = 0; i < description.fields.size(); ++i) {
        const FormField &form = description.fields[i];
        if (form.options.empty())
            continue;
        if (form.name != field) {
            choices.push_back(form.name);
            continue;
        }
        Listing listing(description, i, file);
        const Result<void> read = listing.read(csv);
        return read ? listing.next() : std::unexpected(read.error());
    }
    return fail(Remedy::AskAgain, quoted(field) + " is no choice of the register " + description.name +
                                      "; the choices are: " + listed(choices));
}

} // namespace piketboek
