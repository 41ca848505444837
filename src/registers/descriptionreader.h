// A DescriptionReader takes a register's description out of JSON and names the first thing that is wrong.
#pragma once

#include "registers/strictreader.h"

namespace piketboek {

class DescriptionReader : StrictReader
{
public:
    explicit DescriptionReader(const Json &json) : m_json(json) {}

    std::expected<Description, Description::Flaw> description();

private:
    int64_t years(const Json &value, const std::string &pointer);
    FormField field(const Json &value, const std::string &pointer);
    FormOption option(const Json &value, const std::string &pointer);
    LifeStep step(const Json &value, const std::string &pointer);
    Retention retention(const Json &value, const std::string &pointer);
    void checkField(const FormField &field, const std::string &pointer);
    void checkNames(const Description &description);
    void checkMention(const Description &description, const std::string &name, const std::string &pointer);

    const Json &m_json;
};

} // namespace piketboek
