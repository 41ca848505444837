#include "store/listing.h"

#include "base/happened.h"
#include "journal/disclosures.h"
#include "registers/attachedfield.h"
#include "registers/commonfields.h"
#include "registers/remarks.h"

#include <algorithm>

namespace piketboek {

namespace {

bool isShown(const Envelope &envelope)
{
    return envelope.act == "registers" || envelope.act == "device" || !envelope.record.empty();
}

int64_t rankOf(std::string_view device)
{
    int64_t rank = 0;
    for (const char character : device.substr(0, 8))
        rank = rank << 8 | static_cast<unsigned char>(character);
    return rank;
}

int64_t sortOf(const Envelope &envelope)
{
    if (!envelope.happened)
        return envelope.written;
    const HappenedText &text = *envelope.happened;
    const Result<Happened> happened = Happened::read(text.at, text.zone, text.source);
    return happened ? happened->sortKey() : envelope.written;
}

void appendWords(std::string &words, const Json &value)
{
    if (const std::string *text = value.asText())
        words += *text + ' ';
    else if (const Json::Array *items = value.asArray())
        std::ranges::for_each(*items, [&](const Json &item) { appendWords(words, item); });
}

bool isText(const Description *description, std::string_view name)
{
    const FormField *field = description ? description->field(name) : commonField(name);
    return field && field->type == FieldType::Text;
}

// Of an attached file its name is sought, and not what only a program reads.
bool isOfFile(const Envelope &envelope, const std::string &name)
{
    const FormField *field = envelope.act == "attach" ? attachedField(name) : nullptr;
    return field && field->name != "name";
}

// Political and religious views are in no search; of a field that is not known here nobody can tell.
bool isSought(const Description *description, const std::string &name)
{
    if (!description)
        return commonField(name) != nullptr;
    const FormField *field = description->field(name);
    return !field || field->cover != Cover::Special;
}

std::string wordsOf(const Envelope &envelope, std::string_view disclosures, const Description *description)
{
    std::string words = envelope.act == "number" ? envelope.plain.text("number") + ' ' : "";
    for (const auto &[name, value] : *envelope.plain.asObject()) {
        if (isText(description, name) && name != "origin")
            appendWords(words, value);
    }
    const Result<Disclosures> held = Disclosures::read(disclosures.empty() ? "[]" : disclosures);
    if (held) {
        for (const Disclosure &disclosure : held->all()) {
            if (isSought(description, disclosure.name) && !isOfFile(envelope, disclosure.name))
                appendWords(words, disclosure.value);
        }
    }
    return words;
}

bool isTask(const Envelope &envelope)
{
    const std::string kind = envelope.plain.text("kind");
    return envelope.act == "line" &&
           (kind == "action" || kind == "done" || !envelope.plain.text("task").empty());
}

} // namespace

std::optional<Listing> Listing::from(int64_t no, const Receipt &receipt, std::string_view envelope,
                                     std::string_view disclosures, const RegisterBook &book)
{
    Result<Envelope> read = Envelope::read(envelope);
    if (!read || !isShown(*read))
        return std::nullopt;
    Listing listing{no, receipt, std::move(*read)};
    listing.sort = sortOf(listing.envelope);
    listing.rank = rankOf(listing.envelope.id.device);
    listing.folded = listing.envelope.act != "line" || !brokenRule(listing.envelope).empty();
    listing.task = isTask(listing.envelope);
    listing.words = wordsOf(listing.envelope, disclosures, book.find(listing.envelope.registerName));
    return listing;
}

} // namespace piketboek
