#include "store/officersheet.h"

#include "journal/jsonreader.h"
#include "registers/strictreader.h"
#include "store/wholefile.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace piketboek {

namespace {

// After the first, second … wrong one.
constexpr std::array<int64_t, 7> waits = {0, 0, 0, 5'000, 15'000, 30'000, OfficerSheet::longestWait};

int64_t waitAfter(int64_t wrong)
{
    return wrong == 0 ? 0 : waits[std::min<size_t>(wrong, waits.size()) - 1];
}

Failure damaged(const std::string &path, const std::string &where)
{
    return {Remedy::StopAndKeep,
            path + " is damaged" + where + ": put it back from a copy, or take it away and add the officers"};
}

} // namespace

class OfficerSheet::Reader : StrictReader
{
public:
    Result<std::vector<Line>> lines(const Json &json, const std::string &path);

private:
    void line(const Json &value, const std::string &pointer);
    int64_t natural(const Json &value, const std::string &pointer);

    std::vector<Line> m_read;
};

int64_t OfficerSheet::Reader::natural(const Json &value, const std::string &pointer)
{
    const int64_t said = number(value, pointer);
    if (said < 0)
        wrong(pointer, "a number of 0 or more was expected here");
    return said;
}

void OfficerSheet::Reader::line(const Json &value, const std::string &pointer)
{
    Officer officer;
    std::string verifier;
    int64_t wrongs = 0, last = 0;
    members(value, pointer,
            {{"number", true, [&](const Json &v, const std::string &at) { officer.number = text(v, at); }},
             {"role", true, [&](const Json &v, const std::string &at) { officer.role = name(v, at); }},
             {"verifier", true, [&](const Json &v, const std::string &at) { verifier = text(v, at); }},
             {"wrong", true, [&](const Json &v, const std::string &at) { wrongs = natural(v, at); }},
             {"last", true, [&](const Json &v, const std::string &at) { last = natural(v, at); }}});
    if (const std::optional<PinHash> hash = PinHash::fromText(verifier))
        m_read.push_back({officer, *hash, wrongs, last});
    else
        wrong(pointer + "/verifier", "this is no verifier of a PIN");
}

Result<std::vector<OfficerSheet::Line>> OfficerSheet::Reader::lines(const Json &json, const std::string &path)
{
    members(json, {}, {{"officers", true, [this](const Json &v, const std::string &at) {
                            items(v, at, [this](const Json &one, const std::string &p) { line(one, p); });
                        }}});
    if (m_flaw)
        return std::unexpected(damaged(path, " at " + m_flaw->pointer + " (" + m_flaw->reason + ")"));
    return std::move(m_read);
}

Result<OfficerSheet> OfficerSheet::open(const std::string &directory)
{
    OfficerSheet sheet(directory + "/officers.json");
    std::error_code error;
    if (!std::filesystem::exists(sheet.m_path, error) && !error)
        return sheet;
    std::ifstream file(sheet.m_path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    JsonReader reader(text);
    const std::optional<Json> json = reader.value();
    if (!json || !reader.atEnd())
        return std::unexpected(damaged(sheet.m_path, {}));
    Result<std::vector<Line>> lines = Reader().lines(*json, sheet.m_path);
    if (!lines)
        return std::unexpected(lines.error());
    sheet.m_lines = std::move(*lines);
    return sheet;
}

std::vector<OfficerSheet::Officer> OfficerSheet::officers() const
{
    std::vector<Officer> all;
    std::ranges::transform(m_lines, std::back_inserter(all), &Line::officer);
    return all;
}

Result<OfficerSheet::Line *> OfficerSheet::find(std::string_view number)
{
    for (Line &line : m_lines) {
        if (line.officer.number == number)
            return &line;
    }
    return fail(Remedy::AskAgain, "no officer " + std::string(number) + " signs in on this tablet");
}

Result<void> OfficerSheet::add(const Officer &officer, const Pin &pin)
{
    if (officer.number.empty() || officer.role.empty())
        return fail(Remedy::AskAgain, "an officer has a number and a role");
    if (find(officer.number))
        return fail(Remedy::AskAgain, "officer " + officer.number + " is on this tablet already");
    Result<PinHash> verifier = PinHash::of(pin);
    if (!verifier)
        return std::unexpected(verifier.error());
    std::vector<Line> lines = m_lines;
    lines.push_back({officer, std::move(*verifier)});
    return take(std::move(lines));
}

OfficerSheet::SignIn OfficerSheet::answer(Line &line, const Pin &pin, int64_t now)
{
    using enum SignIn::Answer;
    // A clock that was set back begins the wait anew, so that it ends.
    line.last = std::min(line.last, now);
    if (const int64_t passed = now - line.last; passed < waitAfter(line.wrong))
        return {TooSoon, waitAfter(line.wrong) - passed};
    if (line.verifier.fits(pin)) {
        line.wrong = line.last = 0;
        return {Right};
    }
    line.last = now;
    return {Wrong, waitAfter(++line.wrong)};
}

Result<OfficerSheet::SignIn> OfficerSheet::signIn(std::string_view number, const Pin &pin, int64_t now)
{
    const Result<Line *> line = find(number);
    if (!line)
        return std::unexpected(line.error());
    const std::pair before((*line)->wrong, (*line)->last);
    const SignIn said = answer(**line, pin, now);
    // A full disk keeps nobody out: then the count lasts as long as the program runs.
    if (before != std::pair((*line)->wrong, (*line)->last))
        (void)write(m_lines);
    return said;
}

Result<OfficerSheet::SignIn> OfficerSheet::changePin(std::string_view number, const Pin &old, const Pin &pin,
                                                     int64_t now)
{
    const Result<SignIn> said = signIn(number, old, now);
    if (!said || said->answer != SignIn::Answer::Right)
        return said;
    Result<PinHash> verifier = PinHash::of(pin);
    if (!verifier)
        return std::unexpected(verifier.error());
    std::vector<Line> lines = m_lines;
    std::ranges::find(lines, number, [](const Line &line) { return line.officer.number; })->verifier =
        std::move(*verifier);
    if (const Result<void> kept = take(std::move(lines)); !kept)
        return std::unexpected(kept.error());
    return said;
}

Result<void> OfficerSheet::remove(std::string_view number)
{
    if (const Result<Line *> line = find(number); !line)
        return std::unexpected(line.error());
    std::vector<Line> lines = m_lines;
    std::erase_if(lines, [&](const Line &line) { return line.officer.number == number; });
    return take(std::move(lines));
}

Result<void> OfficerSheet::take(std::vector<Line> lines)
{
    const Result<void> kept = write(lines);
    if (kept)
        m_lines = std::move(lines);
    return kept;
}

Result<void> OfficerSheet::write(const std::vector<Line> &lines) const
{
    Json::Array officers;
    for (const auto &[officer, verifier, wrong, last] : lines)
        officers.push_back(Json::object({{"number", officer.number},
                                         {"role", officer.role},
                                         {"verifier", verifier.text()},
                                         {"wrong", wrong},
                                         {"last", last}}));
    Result<WholeFile> file = WholeFile::begin(m_path, WholeFile::For::Owner);
    if (!file)
        return std::unexpected(file.error());
    const std::string text = Json::object({{"officers", std::move(officers)}}).canonical() + '\n';
    if (const Result<void> written = file->write(text); !written)
        return written;
    return file->finish();
}

} // namespace piketboek
