// The CentralKey is the key that a central log signs with, kept apart from its database in a file of its own.
#pragma once

#include "journal/keypair.h"

#include <string>

namespace piketboek {

class CentralKey
{
public:
    /// From STORE.key; AskAgain when it is not there, StopAndKeep when it is no key.
    static Result<CentralKey> load(const std::string &storeFile);
    /// Makes a key and keeps it (0600, on disk when it returns); AskAgain when there is one already.
    static Result<CentralKey> make(const std::string &storeFile);
    static bool isAt(const std::string &storeFile);

    const KeyPair &signing() const { return m_signing; }
    /// The key with which that log's own entries are written: another one after each restore, for what the
    /// lost part of the log wrote stays true.
    KeyPair deviceOf(const std::string &log) const { return m_signing.derived("device " + log); }

private:
    explicit CentralKey(KeyPair signing) : m_signing(std::move(signing)) {}
    KeyPair m_signing;
};

/// 32 secret bytes as one line of text, and back; AskAgain for any other text.
std::string secretText(const KeyPair &key);
Result<KeyPair> keyFromText(std::string_view text);

} // namespace piketboek
