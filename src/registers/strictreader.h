// A StrictReader takes values out of JSON that must be as expected, and names the first thing that is wrong.
#pragma once

#include "registers/description.h"

#include <functional>

namespace piketboek {

/// A value that is wrong comes as an empty one: look at the flaw when all is read.
class StrictReader
{
protected:
    using Read = std::function<void(const Json &value, const std::string &pointer)>;
    struct Member
    {
        std::string_view name;
        bool required;
        Read read;
    };

    void wrong(const std::string &pointer, std::string reason);
    void members(const Json &object, const std::string &pointer, const std::vector<Member> &known);
    void items(const Json &array, const std::string &pointer, const Read &read);
    std::string text(const Json &value, const std::string &pointer);
    std::string name(const Json &value, const std::string &pointer);
    bool flag(const Json &value, const std::string &pointer);
    int64_t number(const Json &value, const std::string &pointer);
    std::vector<std::string> names(const Json &value, const std::string &pointer);
    Label label(const Json &value, const std::string &pointer);
    /// What a settings file begins with: which settings, their version, and whose they are, into `source`.
    std::vector<Member> heading(std::string_view settings, Label &source);

    std::optional<Description::Flaw> m_flaw;
};

} // namespace piketboek
