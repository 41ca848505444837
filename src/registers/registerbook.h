// The RegisterBook holds the descriptions of all registers that are known here, each in all its versions.
#pragma once

#include "base/failure.h"
#include "registers/description.h"

#include <map>
#include <memory>

namespace piketboek {

class RegisterBook
{
public:
    /// Those that the program brings.
    static const RegisterBook &shipped();
    /// A description as its file holds it; AskAgain with the file, the line and the reason.
    static Result<Description> read(const std::string &file, std::string_view text);

    /// The reason when it can not follow what is held; then nothing changes.
    std::optional<Description::Flaw> install(Description description);

    /// The newest version; nullptr when there is no such register.
    const Description *find(std::string_view name) const;
    /// That version, or nullptr.
    const Description *find(std::string_view name, int64_t version) const;
    /// The newest of each, by name.
    std::vector<const Description *> all() const;

private:
    /// Shared by the books that were made from one another: nothing in it ever changes.
    using Versions = std::map<int64_t, std::shared_ptr<const Description>>;
    std::map<std::string, Versions, std::less<>> m_registers;
};

} // namespace piketboek
