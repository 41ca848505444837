#include "store/labels.h"

#include "store/statement.h"

#include <cctype>

namespace piketboek {

namespace {

std::string lettersOf(std::string_view device)
{
    std::string letters;
    for (const char character : device) {
        const auto byte = static_cast<unsigned char>(character);
        if (std::isalnum(byte) && letters.size() < 3)
            letters += static_cast<char>(std::toupper(byte));
    }
    return letters;
}

Result<std::map<std::string, std::string, std::less<>>> allIn(Database &database)
{
    Result<Statement> rows = database.prepare(
        "SELECT d.id, coalesce(l.label, '') FROM device d LEFT JOIN labelled l ON l.device = d.id");
    if (!rows)
        return std::unexpected(rows.error());
    std::map<std::string, std::string, std::less<>> labels;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step())
        labels.emplace(rows->text(0), rows->text(1));
    if (!row)
        return std::unexpected(row.error());
    return labels;
}

} // namespace

Result<void> Labels::refresh(Database &database)
{
    Result<std::map<std::string, std::string, std::less<>>> labels = allIn(database);
    if (!labels)
        return std::unexpected(labels.error());
    m_labels = std::move(*labels);
    return {};
}

std::string Labels::nameOf(std::string_view device) const
{
    const auto found = m_labels.find(device);
    return found == m_labels.end() || found->second.empty() ? lettersOf(device) : found->second;
}

Result<std::string> Labels::deviceNamed(Database &database, std::string_view name)
{
    const auto labels = allIn(database);
    if (!labels)
        return std::unexpected(labels.error());
    for (const auto &[device, label] : *labels) {
        if ((label.empty() ? lettersOf(device) : label) == name)
            return device;
    }
    return std::string();
}

} // namespace piketboek
