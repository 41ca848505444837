#include "journal/envelopereader.h"

#include "journal/keypair.h"

#include <iterator>

namespace piketboek {

// In the order in which they stand in the canonical text.
const EnvelopeReader::Member EnvelopeReader::members[] = {
    {"about", [](EnvelopeReader &r) { return r.about(); }},
    {"act", [](EnvelopeReader &r) { return r.m_reader->text(r.m_envelope.act); }},
    {"author", [](EnvelopeReader &r) { return r.m_reader->text(r.m_envelope.author); }},
    {"clock", [](EnvelopeReader &r) { return r.clock(); }},
    {"covered", [](EnvelopeReader &r) { return r.covered(); }},
    {"device", [](EnvelopeReader &r) { return r.m_reader->text(r.m_envelope.id.device); }},
    {"exercise", [](EnvelopeReader &r) { return r.m_reader->text(r.m_envelope.exercise); }},
    {"form", [](EnvelopeReader &r) { return r.m_reader->integer(r.m_envelope.form); }},
    {"happened", [](EnvelopeReader &r) { return r.happened(); }},
    {"municipality", [](EnvelopeReader &r) { return r.m_reader->text(r.m_envelope.municipality); }},
    {"nonce", [](EnvelopeReader &r) { return r.m_reader->text(r.m_envelope.nonce); }},
    {"offset", [](EnvelopeReader &r) { return r.m_reader->integer(r.m_envelope.offset); }},
    {"plain", [](EnvelopeReader &r) { return r.plain(); }},
    {"prev", [](EnvelopeReader &r) { return r.hash(r.m_prev); }},
    {"record", [](EnvelopeReader &r) { return r.m_reader->text(r.m_envelope.record); }},
    {"register", [](EnvelopeReader &r) { return r.m_reader->text(r.m_envelope.registerName); }},
    {"role", [](EnvelopeReader &r) { return r.m_reader->text(r.m_envelope.role); }},
    {"seen", [](EnvelopeReader &r) { return r.seen(); }},
    {"seq", [](EnvelopeReader &r) { return r.m_reader->integer(r.m_envelope.id.seq); }},
    {"v", [](EnvelopeReader &r) { return r.m_reader->integer(r.m_envelope.v); }},
    {"was", [](EnvelopeReader &r) { return r.hash(r.m_envelope.was); }},
    {"written", [](EnvelopeReader &r) { return r.m_reader->integer(r.m_envelope.written); }}};

std::optional<Result<Envelope>> EnvelopeReader::read()
{
    m_envelope.v = 0;
    const bool canonical = m_reader->isAt('{')
                               ? m_reader->members([this](const std::string &name) { return member(name); })
                               : m_reader->skip();
    return canonical ? std::optional(judged()) : std::nullopt;
}

Result<Envelope> EnvelopeReader::judged()
{
    if (!isDevice(m_envelope.id.device) || m_envelope.id.seq < 1 || !m_prev)
        return fail(Remedy::ShowOfficer,
                    "an entry needs its device (22 characters), seq (from 1) and prev (a hash)");
    if (!m_coveredSeen)
        return fail(Remedy::ShowOfficer, "an entry needs `covered`, an object");
    if (m_spoiled)
        return fail(Remedy::ShowOfficer, "covered field `" + *m_spoiled + "` is no hash");
    m_envelope.prev = *m_prev;
    return std::move(m_envelope);
}

// Names come in order, so the next one that is known is mostly the next one that comes.
bool EnvelopeReader::member(const std::string &name)
{
    while (m_next != std::end(members) && m_next->name < name)
        ++m_next;
    const bool known = m_next != std::end(members) && m_next->name == name;
    return known ? m_next->read(*this) : m_reader->skip();
}

bool EnvelopeReader::hash(std::optional<Hash> &into)
{
    const bool canonical = m_reader->text(m_text);
    into = hashFromText(m_text);
    return canonical;
}

bool EnvelopeReader::optionalInteger(std::optional<int64_t> &into)
{
    if (!m_reader->isAtNumber())
        return m_reader->skip();
    return m_reader->integer(into.emplace());
}

bool EnvelopeReader::about()
{
    return m_reader->isAt('[') ? m_reader->items([this] { return target(); }) : m_reader->skip();
}

bool EnvelopeReader::target()
{
    Target &target = m_envelope.about.emplace_back();
    if (!m_reader->isAt('{'))
        return m_reader->skip();
    return m_reader->members([&](const std::string &name) {
        if (name == "device")
            return m_reader->text(target.entry.device);
        if (name == "seq")
            return m_reader->integer(target.entry.seq);
        return name == "record" ? m_reader->text(target.record) : m_reader->skip();
    });
}

bool EnvelopeReader::clock()
{
    if (!m_reader->isAt('{'))
        return m_reader->skip();
    ClockReading &clock = m_envelope.clock;
    return m_reader->members([&](const std::string &name) {
        if (name == "age")
            return optionalInteger(clock.age);
        if (name == "boot")
            return m_reader->text(clock.boot);
        if (name == "boottime")
            return m_reader->integer(clock.boottime);
        return name == "offset" ? optionalInteger(clock.offset) : m_reader->skip();
    });
}

bool EnvelopeReader::covered()
{
    m_coveredSeen = m_reader->isAt('{');
    if (!m_coveredSeen)
        return m_reader->skip();
    return m_reader->members([this](const std::string &name) {
        std::optional<Hash> cover;
        if (!hash(cover))
            return false;
        if (!cover && !m_spoiled)
            m_spoiled = name;
        m_envelope.covered.emplace_back(name, cover.value_or(Hash{}));
        return true;
    });
}

bool EnvelopeReader::happened()
{
    if (!m_reader->isAt('{'))
        return m_reader->skip();
    HappenedText &happened = m_envelope.happened.emplace();
    return m_reader->members([&](const std::string &name) {
        if (name == "at")
            return m_reader->text(happened.at);
        if (name == "source")
            return m_reader->text(happened.source);
        return name == "zone" ? m_reader->text(happened.zone) : m_reader->skip();
    });
}

bool EnvelopeReader::plain()
{
    return m_reader->isAt('{') ? m_reader->value(m_envelope.plain) : m_reader->skip();
}

bool EnvelopeReader::seen()
{
    if (!m_reader->isAt('{'))
        return m_reader->skip();
    Seen seen;
    std::optional<Hash> head;
    const bool canonical = m_reader->members([&](const std::string &name) {
        if (name == "head")
            return hash(head);
        if (name == "log")
            return m_reader->text(seen.log);
        return name == "serial" ? m_reader->integer(seen.serial) : m_reader->skip();
    });
    if (head)
        m_envelope.seen = Seen{std::move(seen.log), seen.serial, *head};
    return canonical;
}

} // namespace piketboek
