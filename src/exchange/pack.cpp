#include "exchange/pack.h"

#include "journal/wire.h"
#include "store/wholefile.h"

namespace piketboek {

namespace {

// Writes the lines of one journal in the order in which a reader can check each as it comes.
class Packing
{
public:
    Packing(Reader &reader, CentralTrack &track, WholeFile &file,
            const std::function<void(int64_t)> &progress)
        : m_reader(reader), m_track(track), m_file(file), m_progress(progress)
    {
    }

    Result<int64_t> write();

private:
    Result<void> writeOpening();
    Result<void> writeConfirmed();
    Result<void> writeWaiting(const Device &device);
    Result<void> writeEntry(const Device &device, int64_t seq, int64_t serial, int64_t received);
    Result<void> writeSeals(const Device &device);
    Result<void> writeOut(bool all);

    Reader &m_reader;
    CentralTrack &m_track;
    WholeFile &m_file;
    const std::function<void(int64_t)> &m_progress;
    std::string m_lines;
    int64_t m_entries = 0;
};

Result<int64_t> Packing::write()
{
    Result<void> done = writeOpening();
    if (done)
        done = writeConfirmed();
    for (const Device *device : m_reader.entries().devices()) {
        if (done)
            done = writeWaiting(*device);
        if (done)
            done = writeSeals(*device);
    }
    if (!done)
        return std::unexpected(done.error());
    if (const std::optional<CentralHead> &head = m_track.head())
        wire::append(m_lines, wire::HeadLine{*head, 0});
    done = writeOut(true);
    return done ? Result<int64_t>(m_entries) : std::unexpected(done.error());
}

Result<void> Packing::writeOpening()
{
    for (const LogLink &link : m_track.links())
        wire::append(m_lines, wire::LinkLine{link});
    for (const Device *device : m_reader.entries().devices())
        wire::append(m_lines, wire::KeyLine{device->key});
    return writeOut(true);
}

Result<void> Packing::writeConfirmed()
{
    return m_track.eachReceipt([&](int64_t device, int64_t seq, const Receipt &receipt) {
        const Device *writer = m_reader.entries().device(device);
        return writer ? writeEntry(*writer, seq, receipt.serial, receipt.received) : Result<void>();
    });
}

Result<void> Packing::writeWaiting(const Device &device)
{
    const Result<int64_t> confirmed = m_track.confirmed(device);
    const Result<ChainEnd> end = m_reader.entries().endOf(device);
    if (!confirmed || !end)
        return std::unexpected(confirmed ? end.error() : confirmed.error());
    for (int64_t seq = *confirmed + 1; seq <= end->seq; ++seq) {
        if (const Result<void> done = writeEntry(device, seq, 0, 0); !done)
            return done;
    }
    return {};
}

Result<void> Packing::writeEntry(const Device &device, int64_t seq, int64_t serial, int64_t received)
{
    const Result<std::optional<Entry>> entry = m_reader.entries().find(device, seq);
    if (!entry)
        return std::unexpected(entry.error());
    if (*entry) {
        const std::string &held = (*entry)->disclosures;
        wire::append(m_lines, serial, received, (*entry)->envelope, held.empty() ? "[]" : held);
    } else {
        const Result<std::optional<Tombstone>> tombstone = m_reader.entries().tombstone(device, seq);
        if (!tombstone || !*tombstone)
            return fail(Remedy::StopAndKeep, "an entry is missing here: run verify, it names it");
        wire::append(m_lines, wire::TombstoneLine{serial, received, **tombstone});
    }
    if (++m_entries % 5000 == 0 && m_progress)
        m_progress(m_entries);
    return writeOut(false);
}

Result<void> Packing::writeSeals(const Device &device)
{
    const Result<std::vector<Seal>> seals = m_reader.entries().seals(device, 1, INT64_MAX);
    if (!seals)
        return std::unexpected(seals.error());
    for (const Seal &seal : *seals)
        wire::append(m_lines, wire::SealLine{seal});
    return writeOut(false);
}

Result<void> Packing::writeOut(bool all)
{
    constexpr size_t enough = 1024 * 1024;
    if (!all && m_lines.size() < enough)
        return {};
    const Result<void> done = m_file.write(m_lines);
    m_lines.clear();
    return done;
}

} // namespace

Result<int64_t> writePack(Reader &reader, const std::string &path,
                          const std::function<void(int64_t)> &progress)
{
    Result<CentralTrack> track = reader.track();
    if (!track)
        return std::unexpected(track.error());
    Result<WholeFile> file = WholeFile::begin(path, WholeFile::For::Owner);
    if (!file)
        return std::unexpected(file.error());
    const Result<int64_t> packed = Packing(reader, *track, *file, progress).write();
    if (!packed)
        return packed;
    if (const Result<void> done = file->finish(); !done)
        return std::unexpected(done.error());
    return packed;
}

} // namespace piketboek
