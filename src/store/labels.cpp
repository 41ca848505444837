#include "store/labels.h"

namespace piketboek {

Result<void> Labels::refresh(Reader &reader)
{
    const Result<CentralTrack> track = reader.track();
    const Result<EntryStore> entries = EntryStore::over(reader.database());
    if (!track || !entries)
        return std::unexpected(track ? entries.error() : track.error());
    for (const LogLink &link : track->links()) {
        const Device *central = entries->device(deviceOf(link.device()));
        if (!central)
            continue;
        if (const Result<void> read = readFrom(reader, *central); !read)
            return read;
    }
    return {};
}

Result<void> Labels::readFrom(Reader &reader, const Device &central)
{
    Result<Statement> rows = reader.database().prepare(
        "SELECT seq, envelope FROM entry WHERE device = ?1 AND seq > ?2 ORDER BY seq");
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> row = rows->bind(1, central.no).bind(2, m_read[central.id]).step();
    for (; row && *row; row = rows->step()) {
        m_read[central.id] = rows->integer(0);
        const Result<Envelope> envelope = Envelope::read(rows->text(1));
        if (envelope && envelope->act == "device" && !envelope->plain.text("label").empty())
            m_labels[envelope->plain.text("device")] = envelope->plain.text("label");
    }
    return row ? Result<void>() : std::unexpected(row.error());
}

std::string Labels::of(std::string_view device) const
{
    const auto found = m_labels.find(device);
    return found == m_labels.end() ? std::string() : found->second;
}

} // namespace piketboek
