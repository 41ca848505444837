#include "exchange/formvalue.h"

#include "base/timetext.h"
#include "base/writtentime.h"
#include "exchange/geometry.h"
#include "exchange/position.h"
#include "exchange/shapevalue.h"
#include "registers/formrules.h"
#include "registers/hectometremarker.h"

#include <algorithm>
#include <charconv>

namespace piketboek {

namespace {

std::string nameIn(Language language, const FormField &field)
{
    return language == Language::Dutch ? field.label.dutch : field.name;
}

std::unexpected<Failure> refuse(const FormField &field, Language language, const Label &words)
{
    return fail(Remedy::AskAgain, '"' + nameIn(language, field) + "\" " + words.in(language));
}

Result<std::string> textOf(const FormField &field, const Json &typed, Language language)
{
    if (typed.asText())
        return *typed.asText();
    if (typed.asInteger())
        return std::to_string(*typed.asInteger());
    if (typed.asBool())
        return std::string(*typed.asBool() ? "true" : "false");
    return refuse(field, language, {"moet een tekst zijn", "must be a text"});
}

std::string choicesOf(const FormField &field, Language language)
{
    std::string words;
    for (const FormOption &option : field.options) {
        if (!option.retired)
            words.append(words.empty() ? "" : ", ")
                .append(language == Language::Dutch ? option.label.dutch : option.id);
    }
    return words;
}

Result<Json> readChoice(const FormField &field, const std::string &word, Language language)
{
    if (const FormOption *option = field.optionSaid(word))
        return Json(option->id);
    if (field.open)
        return Json(word);
    const Label isNo = {" is geen ", " is no "}, instead = {": schrijf een van ", ": write one of "};
    return fail(Remedy::AskAgain, quoted(word, language) + isNo.in(language) + nameIn(language, field) +
                                      instead.in(language) + choicesOf(field, language));
}

Result<Json> readFlag(const FormField &field, const std::string &word, Language language)
{
    static constexpr std::string_view yes[] = {"true", "yes", "ja", "1", "x"};
    static constexpr std::string_view no[] = {"false", "no", "nee", "0", ""};
    if (std::ranges::find(yes, word) != std::end(yes))
        return Json(true);
    if (std::ranges::find(no, word) != std::end(no))
        return Json(false);
    return refuse(field, language, {"moet ja of nee zijn", "must be true or false"});
}

Result<Json> readNumber(const FormField &field, const std::string &word, Language language)
{
    int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error == std::errc{} && end == word.data() + word.size() && fits(field, number))
        return Json(number);
    const std::string least = std::to_string(field.least), most = std::to_string(field.most);
    const Label bounds = field.most == 0
                             ? Label{"vanaf " + least, "from " + least + " up"}
                             : Label{"van " + least + " tot en met " + most, "from " + least + " to " + most};
    return refuse(field, language,
                  {"moet een heel getal zijn " + bounds.dutch, "must be a whole number " + bounds.english});
}

Result<Json> readAmount(const FormField &field, std::string word, Language language)
{
    std::ranges::replace(word, ',', '.');
    if (fits(field, word))
        return Json(word);
    return refuse(field, language,
                  {"moet een getal zijn zoals 229258,79, zonder punten tussen de duizendtallen",
                   "must be a number such as 229258.79, without marks between the thousands"});
}

Result<Json> readTimeOf(const std::string &word, Language language)
{
    const Result<Happened> time = readTime(word);
    if (time)
        return Json(time->at());
    const Label noTime = {quoted(word, language) +
                              " is geen tijd: schrijf 2020, 2020-03, 2020-03-14 of 2020-03-14 02:30",
                          time.error().words};
    return fail(Remedy::AskAgain, noTime.in(language));
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

Result<Json> readSeveral(const FormField &field, const Json &typed, Language language)
{
    Json::Array items;
    if (typed.asArray()) {
        items = *typed.asArray();
    } else {
        const Result<std::string> words = textOf(field, typed, language);
        if (!words)
            return std::unexpected(words.error());
        for (const std::string &item : itemsOf(*words))
            items.emplace_back(item);
    }
    Json::Array values;
    for (const Json &item : items) {
        Result<Json> value = readFormValue(oneOf(field), item, language);
        if (!value)
            return value;
        values.push_back(std::move(*value));
    }
    return Json(std::move(values));
}

Result<Json> readCode(const std::string &word, Language language)
{
    const Result<std::string> code = readMunicipality(word, language);
    return code ? Result<Json>(*code) : std::unexpected(code.error());
}

Result<Json> readArea(const FormField &field, const std::string &word, Language language)
{
    if (fits(field, word))
        return Json(word);
    return refuse(field, language,
                  {"moet een code zijn zoals GM0505, WK050501 of BU05050101",
                   "must be a code such as GM0505, WK050501 or BU05050101"});
}

} // namespace

Result<Json> readFormValue(const FormField &field, const Json &typed, Language language)
{
    if (field.type == FieldType::Choices || field.type == FieldType::Areas)
        return readSeveral(field, typed, language);
    if (field.type == FieldType::Shape && typed.isObject())
        return readGeometry(typed);
    const Result<std::string> word = textOf(field, typed, language);
    if (!word)
        return std::unexpected(word.error());
    switch (field.type) {
    case FieldType::Number:
        return readNumber(field, *word, language);
    case FieldType::Amount:
        return readAmount(field, *word, language);
    case FieldType::Flag:
        return readFlag(field, *word, language);
    case FieldType::Choice:
        return readChoice(field, *word, language);
    case FieldType::Time:
        return readTimeOf(*word, language);
    case FieldType::Municipality:
        return readCode(*word, language);
    case FieldType::Area:
        return readArea(field, *word, language);
    case FieldType::Position:
        return readPosition(*word, language);
    case FieldType::Shape:
        return readShape(itemsOf(*word), language);
    default:
        return Json(field.name == "place" ? withMarkerInWords(*word) : *word);
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
    if (field.type == FieldType::Shape)
        return writeShape(value);
    std::string words;
    for (const Json &item : value.asArray() ? *value.asArray() : Json::Array())
        words.append(words.empty() ? "" : "; ").append(cellOf(field, item));
    return words;
}

Result<std::string> readMunicipality(const std::string &typed, Language language)
{
    const bool sound = typed.size() == 6 && typed.starts_with("GM") &&
                       std::ranges::all_of(typed.substr(2), [](char c) { return c >= '0' && c <= '9'; });
    if (sound)
        return typed;
    const Label noCode = {" is geen gemeente: schrijf de code, zoals GM0505",
                          " is no municipality: write its code, such as GM0505"};
    return fail(Remedy::AskAgain, quoted(typed, language) + noCode.in(language));
}

} // namespace piketboek
