#include "registers/registerbook.h"

#include "journal/jsonreader.h"
#include "registers/registerfiles.h"

#include <cassert>

namespace piketboek {

namespace {

// Read again, as only what has a flaw is asked where it stands.
int64_t lineIn(std::string_view text, const std::string &pointer)
{
    std::map<std::string, int64_t> lines;
    JsonReader reader(text);
    reader.noteLines(lines);
    (void)reader.value();
    return lineOf(lines, pointer);
}

RegisterBook bookOf(const std::vector<RegisterFile> &files)
{
    RegisterBook book;
    for (const RegisterFile &file : files) {
        Result<Description> description = RegisterBook::read(std::string(file.name), file.text);
        assert(description && "a description in assets/registers is not sound");
        if (description)
            book.install(std::move(*description));
    }
    return book;
}

} // namespace

const RegisterBook &RegisterBook::shipped()
{
    static const RegisterBook book = bookOf(registerFiles());
    return book;
}

Result<Description> RegisterBook::read(const std::string &file, std::string_view text)
{
    JsonReader reader(text);
    const std::optional<Json> json = reader.value();
    if (!json || !reader.atEnd())
        return fail(Remedy::AskAgain, file + ": " + reader.failure().words);
    std::expected<Description, Description::Flaw> description = Description::read(*json);
    if (description)
        return std::move(*description);
    return fail(Remedy::AskAgain, file + ", line " +
                                      std::to_string(lineIn(text, description.error().pointer)) + ": " +
                                      description.error().reason);
}

std::optional<Description::Flaw> RegisterBook::install(Description description)
{
    const Description *held = find(description.name);
    if (held) {
        if (std::optional<Description::Flaw> flaw = description.breaks(*held))
            return flaw;
    }
    const int64_t version = description.version;
    Versions &versions = m_registers[description.name];
    versions.emplace(version, std::make_shared<const Description>(std::move(description)));
    return std::nullopt;
}

const Description *RegisterBook::find(std::string_view name) const
{
    const auto found = m_registers.find(name);
    return found == m_registers.end() ? nullptr : found->second.rbegin()->second.get();
}

const Description *RegisterBook::find(std::string_view name, int64_t version) const
{
    const auto found = m_registers.find(name);
    if (found == m_registers.end())
        return nullptr;
    const auto held = found->second.find(version);
    return held == found->second.end() ? nullptr : held->second.get();
}

std::vector<const Description *> RegisterBook::all() const
{
    std::vector<const Description *> newest;
    newest.reserve(m_registers.size());
    for (const auto &[name, versions] : m_registers)
        newest.push_back(versions.rbegin()->second.get());
    return newest;
}

} // namespace piketboek
