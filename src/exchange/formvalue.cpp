#include "exchange/formvalue.h"

#include "base/timetext.h"
#include "base/writtentime.h"
#include "exchange/position.h"
#include "registers/formrules.h"

#include <algorithm>
#include <charconv>

namespace piketboek {

namespace {

std::unexpected<Failure> refuse(const FormField &field, const std::string &words)
{
    return fail(Remedy::AskAgain, '"' + field.name + "\" " + words);
}

Result<std::string> textOf(const FormField &field, const Json &typed)
{
    if (typed.asText())
        return *typed.asText();
    if (typed.asInteger())
        return std::to_string(*typed.asInteger());
    if (typed.asBool())
        return std::string(*typed.asBool() ? "true" : "false");
    return refuse(field, "must be a text");
}

std::string choicesOf(const FormField &field)
{
    std::string words;
    for (const FormOption &option : field.options) {
        if (!option.retired)
            words.append(words.empty() ? "" : ", ").append(option.id);
    }
    return words;
}

Result<Json> readChoice(const FormField &field, const std::string &word)
{
    if (const FormOption *option = field.optionSaid(word))
        return Json(option->id);
    if (field.open)
        return Json(word);
    return fail(Remedy::AskAgain,
                quoted(word) + " is no " + field.name + ": write one of " + choicesOf(field));
}

Result<Json> readFlag(const FormField &field, const std::string &word)
{
    static constexpr std::string_view yes[] = {"true", "yes", "ja", "1", "x"};
    static constexpr std::string_view no[] = {"false", "no", "nee", "0", ""};
    if (std::ranges::find(yes, word) != std::end(yes))
        return Json(true);
    if (std::ranges::find(no, word) != std::end(no))
        return Json(false);
    return refuse(field, "must be true or false");
}

Result<Json> readNumber(const FormField &field, const std::string &word)
{
    int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error == std::errc{} && end == word.data() + word.size() && fits(field, number))
        return Json(number);
    std::string words = "must be a whole number from " + std::to_string(field.least);
    return refuse(field, field.most == 0 ? words + " up" : words + " to " + std::to_string(field.most));
}

Result<Json> readAmount(const FormField &field, std::string word)
{
    std::ranges::replace(word, ',', '.');
    if (fits(field, word))
        return Json(word);
    return refuse(field, "must be a number such as 229258.79, without marks between the thousands");
}

Result<Json> readTimeOf(const std::string &word)
{
    const Result<Happened> time = readTime(word);
    return time ? Result<Json>(time->at()) : std::unexpected(time.error());
}

std::vector<std::string> itemsOf(const std::string &words)
{
    std::vector<std::string> items;
    std::string item;
    for (const char letter : words + ';') {
        if (letter != ';') {
            item += letter;
            continue;
        }
        const size_t begin = std::min(item.find_first_not_of(' '), item.size());
        const size_t end = item.find_last_not_of(' ');
        if (begin < item.size())
            items.push_back(item.substr(begin, end + 1 - begin));
        item.clear();
    }
    return items;
}

FormField oneOf(const FormField &field)
{
    FormField one = field;
    one.type = field.type == FieldType::Choices ? FieldType::Choice : FieldType::Area;
    return one;
}

Result<Json> readSeveral(const FormField &field, const Json &typed)
{
    Json::Array items;
    if (typed.asArray()) {
        items = *typed.asArray();
    } else {
        const Result<std::string> words = textOf(field, typed);
        if (!words)
            return std::unexpected(words.error());
        for (const std::string &item : itemsOf(*words))
            items.emplace_back(item);
    }
    Json::Array values;
    for (const Json &item : items) {
        Result<Json> value = readFormValue(oneOf(field), item);
        if (!value)
            return value;
        values.push_back(std::move(*value));
    }
    return Json(std::move(values));
}

Result<Json> readCode(const std::string &word)
{
    const Result<std::string> code = readMunicipality(word);
    return code ? Result<Json>(*code) : std::unexpected(code.error());
}

Result<Json> readArea(const FormField &field, const std::string &word)
{
    if (fits(field, word))
        return Json(word);
    return refuse(field, "must be a code such as GM0505, WK050501 or BU05050101");
}

} // namespace

Result<Json> readFormValue(const FormField &field, const Json &typed)
{
    if (field.type == FieldType::Choices || field.type == FieldType::Areas)
        return readSeveral(field, typed);
    const Result<std::string> word = textOf(field, typed);
    if (!word)
        return std::unexpected(word.error());
    switch (field.type) {
    case FieldType::Number:
        return readNumber(field, *word);
    case FieldType::Amount:
        return readAmount(field, *word);
    case FieldType::Flag:
        return readFlag(field, *word);
    case FieldType::Choice:
        return readChoice(field, *word);
    case FieldType::Time:
        return readTimeOf(*word);
    case FieldType::Municipality:
        return readCode(*word);
    case FieldType::Area:
        return readArea(field, *word);
    case FieldType::Position:
        return readPosition(*word);
    default:
        return Json(*word);
    }
}

std::string cellOf(const FormField &field, const Json &value)
{
    if (value.asText())
        return *value.asText();
    if (value.asInteger())
        return std::to_string(*value.asInteger());
    if (value.asBool())
        return *value.asBool() ? "true" : "false";
    if (field.type == FieldType::Position)
        return writePosition(value);
    std::string words;
    for (const Json &item : value.asArray() ? *value.asArray() : Json::Array())
        words.append(words.empty() ? "" : "; ").append(cellOf(field, item));
    return words;
}

Result<std::string> readMunicipality(const std::string &typed)
{
    const bool sound = typed.size() == 6 && typed.starts_with("GM") &&
                       std::ranges::all_of(typed.substr(2), [](char c) { return c >= '0' && c <= '9'; });
    if (!sound)
        return fail(Remedy::AskAgain, quoted(typed) + " is no municipality: write its code, such as GM0505");
    return typed;
}

} // namespace piketboek
