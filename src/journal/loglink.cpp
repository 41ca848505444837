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
    link.m_canonical = Json::object({{"central", toText(central)},
                                     {"device", toText(device)},
                                     {"log", link.m_log},
                                     {"parent", jsonOf(link.m_parent)},
                                     {"recovery", toText(recovery)},
                                     {"signer", toText(link.m_signer)},
                                     {"v", 1}})
                           .canonical();
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
    const bool keys =
        readText(json->text("signer"), m_signer) && readText(json->text("central"), m_central) &&
        readText(json->text("recovery"), m_recovery) && readText(json->text("device"), m_device);
    const Json *parent = json->find("parent");
    if (!isUuid(m_log) || !keys || !parent)
        return fail(Remedy::ShowOfficer, "the central log's first link has not the members a link has");
    if (parent->isNull())
        return {};
    const std::optional<Hash> head = hashFromText(parent->text("head"));
    if (!head)
        return fail(Remedy::ShowOfficer, "the central log's first link names no head of its parent");
    m_parent = CentralHead{parent->text("log"), parent->integer("serial"), *head};
    return {};
}

CentralHead LogLink::head() const
{
    return {m_log, m_parent ? m_parent->serial : 0, digest(context::link, {m_canonical})};
}

bool LogLink::mayFollow(const LogLink &known) const
{
    return m_parent && m_parent->log == known.log() &&
           (m_signer == known.central() || m_signer == known.recovery());
}

} // namespace piketboek
