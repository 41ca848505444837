#include "store/projector.h"

namespace piketboek {

// A register is the municipality's to install, through its central log; a tablet can not.
Result<void> Projector::takeDescription(int64_t no, const Envelope &envelope)
{
    const std::optional<Description> description = installedBy(envelope);
    if (!description || !m_track->isCentral(envelope.id.device))
        return {};
    m_installed.insert(description->name);
    return m_install.again().bind(1, no).run();
}

// So is what a device is called.
Result<void> Projector::takeLabel(const Envelope &envelope)
{
    const std::string label = envelope.plain.text("label");
    if (label.empty() || !m_track->isCentral(envelope.id.device))
        return {};
    return m_label.again().bind(1, envelope.plain.text("device")).bind(2, label).run();
}

Result<void> Projector::openBook()
{
    Result<std::vector<Description>> installed = installedIn(*m_database);
    if (!installed)
        return std::unexpected(installed.error());
    m_book = std::make_shared<const RegisterBook>(registerShelf(std::move(*installed)));
    for (const std::string &name : std::exchange(m_installed, {})) {
        if (const Result<void> done = readRegisterAgain(name); !done)
            return done;
    }
    return {};
}

// What may stand in a record, and what a search may find it by, are other than they were.
Result<void> Projector::readRegisterAgain(const std::string &name)
{
    Result<Statement> rows = m_database->prepare(
        "SELECT t.record, d.id, e.seq FROM record r CROSS JOIN timeline t ON t.record = r.no "
        "CROSS JOIN entry e ON e.no = t.no CROSS JOIN device d ON d.no = e.device WHERE r.register = ?1");
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<EntryId> entries;
    Result<bool> row = rows->bind(1, name).step();
    for (; row && *row; row = rows->step()) {
        m_touched.insert(rows->integer(0));
        entries.push_back({std::string(rows->text(1)), rows->integer(2)});
    }
    if (!row)
        return std::unexpected(row.error());
    for (const EntryId &entry : entries) {
        if (const Result<void> done = takeAgain(entry); !done)
            return done;
    }
    return {};
}

} // namespace piketboek
