// A DescriptionReader takes a register's description out of JSON and names the first thing that is wrong.
#pragma once

#include "registers/description.h"

#include <functional>

namespace piketboek {

class DescriptionReader
{
public:
    explicit DescriptionReader(const Json &json) : m_json(json) {}

    std::expected<Description, Description::Flaw> description();

private:
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
    FormField field(const Json &value, const std::string &pointer);
    FormOption option(const Json &value, const std::string &pointer);
    LifeStep step(const Json &value, const std::string &pointer);
    Retention retention(const Json &value, const std::string &pointer);
    void checkField(const FormField &field, const std::string &pointer);
    void checkNames(const Description &description);
    void checkMention(const Description &description, const std::string &name, const std::string &pointer);

    const Json &m_json;
    std::optional<Description::Flaw> m_flaw;
};

} // namespace piketboek
