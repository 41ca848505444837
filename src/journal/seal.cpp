#include "journal/seal.h"

namespace piketboek {

namespace {

std::string message(const EntryId &id, const Hash &hash)
{
    return std::string(context::seal) + id.device + bigEndian(id.seq) + std::string(bytesOf(hash));
}

} // namespace

Seal Seal::make(const KeyPair &key, EntryId id, const Hash &hash)
{
    const Signature signature = key.sign(message(id, hash));
    return {std::move(id), hash, signature};
}

bool Seal::isBy(const PublicKey &key) const
{
    return id.device == deviceOf(key) && isSignedBy(key, message(id, hash), signature);
}

} // namespace piketboek
