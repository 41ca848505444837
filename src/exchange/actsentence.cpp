#include "exchange/actsentence.h"

#include "exchange/recordvalues.h"
#include "journal/attachment.h"

#include <algorithm>

namespace piketboek {

namespace {

void append(std::string &words, const std::string &more)
{
    words += (words.empty() || more.empty() ? "" : " · ") + more;
}

// A neighbourhood that goes, goes with its position: that is told.
bool isTold(const std::string &name, const Json *value)
{
    const bool isGone = value && value->isNull() && (name == "wijk" || name == "buurt");
    return name != "origin" && name != "confirmed" && !isGone;
}

std::string coveredWords(const FormField &field, const Disclosures &held, Language language)
{
    const bool isDutch = language == Language::Dutch;
    if (field.cover == Cover::Special || field.cover == Cover::Person)
        return isDutch ? "afgeschermd" : "covered";
    const Json *value = held.find(field.name);
    if (!value)
        return isDutch ? "(gewist of niet hier)" : "(erased or not here)";
    return inWords(field, *value, language);
}

bool isTitle(const Description &description, const std::string &name)
{
    return std::ranges::find(description.title, name) != description.title.end();
}

// Another record's id says nothing to a person.
std::string plainWords(const FormField &field, const Json &value, Language language)
{
    if (field.type == FieldType::Record)
        return field.label.in(language) + " …";
    return field.label.in(language) + ": " + inWords(field, value, language);
}

// What names the record comes first, and needs no label.
std::string fieldsSaid(const Envelope &envelope, const Disclosures &held, const Description &description,
                       Language language)
{
    std::string words;
    for (const std::string &name : description.title) {
        const Json *value = envelope.plain.find(name);
        const FormField *field = description.field(name);
        if (value && field)
            append(words, inWords(*field, *value, language));
    }
    for (const auto &[name, value] : *envelope.plain.asObject()) {
        const FormField *field = description.field(name);
        if (field && isTold(name, &value) && !isTitle(description, name) &&
            inWords(*field, value, language) != description.label.in(language))
            append(words, plainWords(*field, value, language));
    }
    for (const auto &[name, hash] : envelope.covered) {
        const FormField *field = description.field(name);
        if (field && isTold(name, held.find(name)))
            append(words, field->label.in(language) + ": " + coveredWords(*field, held, language));
    }
    return words;
}

std::string stepSaid(const Envelope &envelope, const Description &description, Language language)
{
    const std::string id = envelope.plain.text("time");
    const LifeStep *step = description.step(id);
    std::string word = step ? step->label.in(language) : id;
    if (!envelope.plain.flag("void"))
        return word;
    return word + (language == Language::Dutch ? " vervalt" : " lapses");
}

} // namespace

std::vector<std::string> attachedNames(const Envelope &envelope, const Disclosures &held, Language language)
{
    const bool isDutch = language == Language::Dutch;
    std::vector<std::string> names;
    for (const Attachment &one : Attachment::of(envelope, held)) {
        if (!one.hash)
            names.emplace_back(isDutch ? "(gewist of niet hier)" : "(erased or not here)");
        else if (one.name.empty())
            names.emplace_back(isDutch ? "bestand" : "file");
        else
            names.push_back(one.name);
    }
    return names;
}

std::string actSentence(const Envelope &envelope, const Disclosures &held, const Description &description,
                        Language language)
{
    std::string words = description.label.in(language);
    if (envelope.act == "time") {
        append(words, stepSaid(envelope, description, language));
        return words;
    }
    if (envelope.act == "open") {
        append(words, fieldsSaid(envelope, held, description, language));
        return words;
    }
    const bool saysFields = envelope.act == "set" || envelope.act == "grip" || envelope.act == "callout";
    return saysFields ? fieldsSaid(envelope, held, description, language) : std::string();
}

} // namespace piketboek
