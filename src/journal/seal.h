// A Seal is a device's signature over the head of its chain: nothing before it can be changed unseen.
#pragma once

#include "journal/entry.h"
#include "journal/keypair.h"

namespace piketboek {

struct Seal
{
    EntryId id = {};
    Hash hash = {};
    Signature signature = {};

    static Seal make(const KeyPair &key, EntryId id, const Hash &hash);
    bool isBy(const PublicKey &key) const;

    bool operator==(const Seal &) const = default;
};

} // namespace piketboek
