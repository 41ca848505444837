#include "store/listing.h"

#include "base/happened.h"
#include "journal/disclosures.h"
#include "registers/remarks.h"

#include <algorithm>

namespace piketboek {

namespace {

bool isShown(const Envelope &envelope)
{
    return envelope.act != "device" && envelope.act != "registers" && !envelope.record.empty();
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

std::string wordsOf(const Envelope &envelope, std::string_view disclosures)
{
    std::string words;
    if (const Json *highlight = envelope.plain.find("highlight"))
        appendWords(words, *highlight);
    const Result<Disclosures> held = Disclosures::read(disclosures.empty() ? "[]" : disclosures);
    if (held) {
        for (const Disclosure &disclosure : held->all())
            appendWords(words, disclosure.value);
    }
    return words;
}

} // namespace

std::optional<Listing> Listing::from(int64_t no, const Receipt &receipt, std::string_view envelope,
                                     std::string_view disclosures)
{
    Result<Envelope> read = Envelope::read(envelope);
    if (!read || !isShown(*read))
        return std::nullopt;
    Listing listing{no, receipt, std::move(*read)};
    listing.sort = sortOf(listing.envelope);
    listing.rank = rankOf(listing.envelope.id.device);
    listing.folded = listing.envelope.act != "line" || !brokenRule(listing.envelope).empty();
    listing.words = wordsOf(listing.envelope, disclosures);
    return listing;
}

} // namespace piketboek
