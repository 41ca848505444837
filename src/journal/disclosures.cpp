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

// False when it is not canonical; `shaped` says whether it is a disclosure.
bool readOne(CanonicalReader &reader, Disclosure &into, bool &shaped)
{
    if (!reader.isAt('[')) {
        shaped = false;
        return reader.skip();
    }
    size_t part = 0;
    const bool canonical = reader.items([&] {
        shaped = shaped && (part > 1 || reader.isAt('"'));
        switch (part++) {
        case 0:
            return reader.text(into.salt);
        case 1:
            return reader.text(into.name);
        default:
            return part > 3 ? reader.skip() : reader.value(into.value);
        }
    });
    unsigned char salt[16];
    shaped = shaped && part == 3 && fromBase64Url(into.salt, salt);
    return canonical;
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
    CanonicalReader reader(canonical);
    std::optional<Result<Disclosures>> held = readAt(reader);
    if (!held || !reader.end())
        return std::unexpected(reader.failure());
    return std::move(*held);
}

std::optional<Result<Disclosures>> Disclosures::readAt(CanonicalReader &reader)
{
    if (!reader.isAt('['))
        return reader.skip()
                   ? std::optional<Result<Disclosures>>(fail(Remedy::ShowOfficer, "disclosures are an array"))
                   : std::nullopt;
    std::vector<Disclosure> all;
    bool shaped = true;
    const auto one = [&] { return readOne(reader, all.emplace_back(), shaped); };
    return reader.items(one) ? std::optional(judged(std::move(all), shaped)) : std::nullopt;
}

Result<Disclosures> Disclosures::judged(std::vector<Disclosure> all, bool shaped)
{
    if (!shaped)
        return fail(Remedy::ShowOfficer, "a disclosure is [salt of 16 bytes, name, value]");
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (std::find_if(all.begin(), one,
                         [&](const Disclosure &other) { return other.name == one->name; }) != one)
            return fail(Remedy::ShowOfficer, "`" + one->name + "` is disclosed twice");
    }
    return Disclosures(std::move(all));
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
