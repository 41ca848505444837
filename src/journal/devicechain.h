// A DeviceChain writes one device's entries, each holding the hash of the one before, and seals its head.
#pragma once

#include "base/failure.h"
#include "journal/draft.h"
#include "journal/entry.h"
#include "journal/keypair.h"
#include "journal/seal.h"

namespace piketboek {

class DeviceChain
{
public:
    /// A chain that stands at `seq` (0: empty) with the hash of that entry.
    DeviceChain(KeyPair key, int64_t seq, Hash head);
    static DeviceChain begin(KeyPair key);

    /// The next entry; AskAgain when others could not take it: larger than 64 KiB, not UTF-8, a field twice.
    /// The chain then stands still.
    Result<Entry> write(const Draft &draft, const WritingMoment &moment);

    Seal seal() const;
    const std::string &device() const { return m_device; }
    const KeyPair &key() const { return m_key; }
    int64_t seq() const { return m_seq; }
    const Hash &head() const { return m_head; }

private:
    KeyPair m_key;
    std::string m_device;
    int64_t m_seq;
    Hash m_head;
};

/// What the first entry of a device has as `prev`: SHA-256 over the first context and the public key.
Hash beforeFirst(const PublicKey &key);

} // namespace piketboek
