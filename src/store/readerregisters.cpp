#include "store/reader.h"

#include <utility>

namespace piketboek {

Result<void> Reader::refreshBook()
{
    const Result<int64_t> installed = m_database->integer("SELECT count(*) FROM installed");
    if (!installed || *installed == m_installed)
        return installed ? Result<void>() : std::unexpected(installed.error());
    Result<std::vector<Description>> unread = installedIn(*m_database);
    if (!unread)
        return std::unexpected(unread.error());
    m_unread = std::move(*unread);
    m_installed = *installed;
    return {};
}

const RegisterBook &Reader::book()
{
    if (m_unread)
        m_books.push_back(registerShelf(*std::exchange(m_unread, std::nullopt)));
    return m_books.back();
}

} // namespace piketboek
