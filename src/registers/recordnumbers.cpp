#include "registers/recordnumbers.h"

namespace piketboek {

namespace {

std::string trimmed(const std::string &words)
{
    const size_t begin = words.find_first_not_of(' ');
    return begin == std::string::npos ? "" : words.substr(begin, words.find_last_not_of(' ') + 1 - begin);
}

} // namespace

std::vector<GivenNumber> recordNumbers(const RecordState &state, const Description *description)
{
    std::vector<GivenNumber> numbers = state.numbers;
    for (const FormField &field : description ? description->fields : std::vector<FormField>()) {
        const Choice *choice = field.unique ? state.choice(field.name) : nullptr;
        const std::string number = choice ? trimmed(state.text(field.name)) : "";
        if (!number.empty())
            numbers.push_back({number, choice->by});
    }
    return numbers;
}

std::vector<GivenNumber> numbersIn(const Json &plain, const Description &description)
{
    std::vector<GivenNumber> numbers;
    for (const FormField &field : description.fields) {
        const std::string number = field.unique ? trimmed(plain.text(field.name)) : "";
        if (!number.empty())
            numbers.push_back({number, {}});
    }
    return numbers;
}

} // namespace piketboek
