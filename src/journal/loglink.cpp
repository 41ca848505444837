#include "journal/loglink.h"

#include "base/uuid.h"
#include "journal/canonicalreader.h"

namespace piketboek {

namespace {

std::string signedText(std::string_view canonical)
{
    return std::string(context::link) + std::string(canonical);
}

Json jsonOf(const std::optional<CentralHead> &parent)
{
    if (!parent)
        return nullptr;
    return Json::object({{"head", toText(parent->chain)}, {"log", parent->log}, {"serial", parent->serial}});
}

std::optional<CentralHead> parentFrom(const Json &json)
{
    const Json *parent = json.find("parent");
    const std::optional<Hash> head = parent ? hashFromText(parent->text("head")) : std::nullopt;
    if (!head)
        return std::nullopt;
    return CentralHead{parent->text("log"), parent->integer("serial"), *head};
}

} // namespace

LogLink LogLink::make(std::string log, std::optional<CentralHead> parent, const KeyPair &signer,
                      const PublicKey &central, const PublicKey &recovery, const PublicKey &device)
{
    LogLink link;
    link.m_log = std::move(log);
    link.m_parent = std::move(parent);
    link.m_signer = signer.publicKey();
    link.m_central = central;
    link.m_recovery = recovery;
    link.m_device = device;
    link.m_canonical = link.written();
    link.m_signature = signer.sign(signedText(link.m_canonical));
    return link;
}

Result<LogLink> LogLink::read(std::string_view canonical, std::string_view signature)
{
    LogLink link;
    link.m_canonical = canonical;
    if (const Result<void> members = link.readMembers(); !members)
        return std::unexpected(members.error());
    if (!readText(signature, link.m_signature) ||
        !isSignedBy(link.m_signer, signedText(canonical), link.m_signature))
        return fail(Remedy::ShowOfficer, "the central log's first link is not signed by the key it names");
    return link;
}

Result<void> LogLink::readMembers()
{
    const Result<Json> json = CanonicalReader::read(m_canonical);
    if (!json)
        return std::unexpected(json.error());
    m_log = json->text("log");
    m_parent = parentFrom(*json);
    const bool keys =
        readText(json->text("signer"), m_signer) && readText(json->text("central"), m_central) &&
        readText(json->text("recovery"), m_recovery) && readText(json->text("device"), m_device);
    if (!isUuid(m_log) || !keys || written() != m_canonical)
        return fail(Remedy::ShowOfficer,
                    "the first link of the central log has not exactly the members a link has");
    if (m_parent ? !isUuid(m_parent->log) || m_parent->log == m_log || m_parent->serial < 0
                 : m_signer != m_central)
        return fail(Remedy::ShowOfficer, "the first link of the central log continues no log, and is not "
                                         "signed by the key of a new one");
    return {};
}

std::string LogLink::written() const
{
    return Json::object({{"central", toText(m_central)},
                         {"device", toText(m_device)},
                         {"log", m_log},
                         {"parent", jsonOf(m_parent)},
                         {"recovery", toText(m_recovery)},
                         {"signer", toText(m_signer)},
                         {"v", 1}})
        .canonical();
}

CentralHead LogLink::head() const
{
    return {m_log, serial(), digest(context::link, {m_canonical})};
}

bool LogLink::mayFollow(const LogLink &known) const
{
    const bool sameKeys = m_central == known.central() && m_recovery == known.recovery();
    return m_parent && m_parent->log == known.log() &&
           (m_signer == known.recovery() || (m_signer == known.central() && sameKeys));
}

} // namespace piketboek
