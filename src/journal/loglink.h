// A LogLink begins a central log, or a restored one: who signs for it and which point of which log it
// continues.
#pragma once

#include "base/failure.h"
#include "journal/centralchain.h"
#include "journal/keypair.h"

#include <optional>

namespace piketboek {

class LogLink
{
public:
    /// A log that continues nothing has no parent. `central` signs for the log and names its successor by
    /// `recovery`; `device` is the key with which the central log writes entries of its own.
    static LogLink make(std::string log, std::optional<CentralHead> parent, const KeyPair &signer,
                        const PublicKey &central, const PublicKey &recovery, const PublicKey &device);
    /// The canonical bytes and the signature over them; ShowOfficer when they are not exactly a link, or not
    /// signed by the key that it names itself (`signer`; without a parent that is `central`).
    static Result<LogLink> read(std::string_view canonical, std::string_view signature);

    const std::string &log() const { return m_log; }
    const std::optional<CentralHead> &parent() const { return m_parent; }
    const PublicKey &signer() const { return m_signer; }
    const PublicKey &central() const { return m_central; }
    const PublicKey &recovery() const { return m_recovery; }
    const PublicKey &device() const { return m_device; }
    const std::string &canonical() const { return m_canonical; }
    const Signature &signature() const { return m_signature; }

    /// Before the first entry of this log: 0, or the parent's.
    int64_t serial() const { return m_parent ? m_parent->serial : 0; }
    /// The chain's head there.
    CentralHead head() const;
    /// A tablet that knows `known` may follow this link: it continues that log, signed by its key, or by its
    /// recovery key, which alone may name other keys.
    bool mayFollow(const LogLink &known) const;

    bool operator==(const LogLink &) const = default;

private:
    Result<void> readMembers();
    std::string written() const;

    std::string m_log;
    std::optional<CentralHead> m_parent;
    PublicKey m_signer{};
    PublicKey m_central{};
    PublicKey m_recovery{};
    PublicKey m_device{};
    std::string m_canonical;
    Signature m_signature{};
};

} // namespace piketboek
