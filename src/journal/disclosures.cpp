#include "journal/disclosures.h"

#include "base/base64url.h"
#include "journal/canonicalreader.h"
#include "journal/keypair.h"

#include <algorithm>

namespace piketboek {

namespace {

void appendCanonical(std::string &out, const Disclosure &disclosure)
{
    out += '[';
    appendCanonicalText(out, disclosure.salt);
    out += ',';
    appendCanonicalText(out, disclosure.name);
    out += ',';
    disclosure.value.appendCanonical(out);
    out += ']';
}

Result<Disclosure> disclosureFrom(Json &json)
{
    Json::Array *parts = json.asArray();
    unsigned char salt[16];
    const bool shaped = parts && parts->size() == 3 && (*parts)[0].asText() && (*parts)[1].asText();
    if (!shaped || !fromBase64Url(*(*parts)[0].asText(), salt))
        return fail(Remedy::ShowOfficer, "a disclosure is [salt of 16 bytes, name, value]");
    return Disclosure{std::move(*(*parts)[0].asText()), std::move(*(*parts)[1].asText()),
                      std::move((*parts)[2])};
}

} // namespace

Hash hashOf(const Disclosure &disclosure)
{
    std::string canonical;
    appendCanonical(canonical, disclosure);
    return digest(context::cover, {canonical});
}

Result<Disclosures> Disclosures::read(std::string_view canonical)
{
    if (canonical.size() > largest)
        return fail(Remedy::ShowOfficer, "the disclosures of an entry have at most 64 KiB");
    Result<Json> json = CanonicalReader::read(canonical);
    if (!json)
        return std::unexpected(json.error());
    return from(std::move(*json));
}

Result<Disclosures> Disclosures::from(Json json)
{
    if (!json.asArray())
        return fail(Remedy::ShowOfficer, "disclosures are an array");
    Disclosures held;
    for (Json &item : *json.asArray()) {
        Result<Disclosure> disclosure = disclosureFrom(item);
        if (!disclosure)
            return std::unexpected(disclosure.error());
        if (held.find(disclosure->name))
            return fail(Remedy::ShowOfficer, "`" + disclosure->name + "` is disclosed twice");
        held.m_held.push_back(std::move(*disclosure));
    }
    return held;
}

Hash Disclosures::cover(std::string name, Json value)
{
    m_held.push_back({toBase64Url(randomBytes(16)), std::move(name), std::move(value)});
    return hashOf(m_held.back());
}

const Json *Disclosures::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_held, name, &Disclosure::name);
    return found == m_held.end() ? nullptr : &found->value;
}

std::string Disclosures::text(std::string_view name) const
{
    const Json *value = find(name);
    return value && value->asText() ? *value->asText() : std::string();
}

Disclosures Disclosures::without(const std::set<std::string, std::less<>> &names) const
{
    std::vector<Disclosure> rest;
    std::ranges::copy_if(m_held, std::back_inserter(rest),
                         [&](const Disclosure &disclosure) { return !names.contains(disclosure.name); });
    return Disclosures(std::move(rest));
}

std::string Disclosures::canonical() const
{
    std::string canonical = "[";
    for (const Disclosure &disclosure : m_held) {
        canonical += canonical.size() > 1 ? "," : "";
        appendCanonical(canonical, disclosure);
    }
    return canonical + ']';
}

Result<void> Disclosures::matches(const Envelope &envelope) const
{
    for (const Disclosure &disclosure : m_held) {
        const Hash *cover = envelope.coverOf(disclosure.name);
        if (!cover || *cover != hashOf(disclosure))
            return fail(Remedy::ShowOfficer,
                        "the disclosure of `" + disclosure.name + "` does not open its cover");
    }
    return {};
}

Result<void> Disclosures::open(const Envelope &envelope, const std::set<std::string, std::less<>> &gone) const
{
    for (const auto &[name, hash] : envelope.covered) {
        if (!find(name) && !gone.contains(name))
            return fail(Remedy::ShowOfficer, "the covered field `" + name + "` comes without its disclosure");
    }
    return matches(envelope);
}

} // namespace piketboek
