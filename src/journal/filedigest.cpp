#include "journal/filedigest.h"

#include "journal/attachment.h"

#include <openssl/evp.h>

namespace piketboek {

struct FileDigest::Running
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    ~Running() { EVP_MD_CTX_free(context); }
};

FileDigest::FileDigest() : m_running(std::make_unique<Running>())
{
    EVP_DigestInit_ex2(m_running->context, EVP_sha256(), nullptr);
    add(context::file);
}

FileDigest::~FileDigest() = default;

void FileDigest::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_running->context, bytes.data(), bytes.size());
}

Hash FileDigest::finish()
{
    Hash hash;
    EVP_DigestFinal_ex(m_running->context, hash.data(), nullptr);
    return hash;
}

} // namespace piketboek
