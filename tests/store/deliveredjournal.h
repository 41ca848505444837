// A DeliveredJournal is a journal of a few acts whose entries the central log has answered for, with their
// seal.
#pragma once

#include "base/uuid.h"
#include "store/journal.h"
#include "store/verifier.h"
#include "support/must.h"
#include "support/settableclock.h"

#include <QTemporaryDir>

namespace piketboek {

class DeliveredJournal
{
public:
    DeliveredJournal() : record(uuid7(1, randomBytes(10)))
    {
        m_journal = must(Journal::open(directory(), m_clock));
        write("open", {});
        write("line", "Dak ingestort");
        write("line", "Buren ontruimd");
        write("line", "Brand meester");
        must(m_journal->receive(answer(must(m_journal->nextBatch(true)).body)));
    }

    EntryId write(const std::string &act, const std::string &text)
    {
        Draft draft{
            .author = "1", .role = "ovd-bz", .record = record, .registerName = "incident", .act = act};
        draft.municipality = "GM0505";
        draft.exercise = "no";
        if (!text.empty())
            draft.covered = {{"text", text}};
        return must(m_journal->write(draft)).id;
    }

    Entry write(const Draft &draft) { return must(m_journal->write(draft)); }

    std::string directory() const { return m_directory.filePath("journal").toStdString(); }
    std::string device() const { return m_device; }
    Journal &journal() { return *m_journal; }

    /// Lets go of the file, as another hand needs it.
    void close() { m_journal.reset(); }
    /// What a hand with the file and without the program can do; the guards are put aside first.
    void tamper(const std::string &sql)
    {
        close();
        Database database = must(Database::open(storeFile(directory()), Database::Access::Write));
        for (const char *guard :
             {"entry_once", "entry_kept", "entry_stays", "erased_stays", "tombstone_stays"})
            must(database.run(std::string("DROP TRIGGER IF EXISTS ") + guard));
        must(database.run("PRAGMA foreign_keys=OFF"));
        must(database.run(sql));
    }
    Verdict verdict() const
    {
        Database database = must(Database::open(storeFile(directory()), Database::Access::Read));
        return must(verify(database));
    }

    const std::string record;

private:
    // A pull that begins the log and gives each pushed entry its receipt.
    std::string answer(std::string_view pushed)
    {
        const KeyPair central = KeyPair::make();
        const LogLink link =
            LogLink::make(uuid7(1, randomBytes(10)), std::nullopt, central, central.publicKey(),
                          KeyPair::make().publicKey(), KeyPair::make().publicKey());
        CentralHead head = link.head();
        std::string lines;
        std::string seals;
        wire::append(lines, wire::LinkLine{link});
        for (size_t end = pushed.find('\n'); end != std::string_view::npos; end = pushed.find('\n')) {
            const wire::Line line = must(wire::read(pushed.substr(0, end)));
            pushed.remove_prefix(end + 1);
            if (const auto *seal = std::get_if<wire::SealLine>(&line))
                wire::append(seals, *seal);
            if (const auto *entry = std::get_if<wire::EntryLine>(&line))
                appendReceipt(lines, entry->entry, head);
        }
        lines += seals;
        wire::append(lines, wire::HeadLine{head, m_clock.now()});
        return lines;
    }

    void appendReceipt(std::string &lines, const Entry &entry, CentralHead &head)
    {
        m_device = entry.id.device;
        const int64_t received = m_clock.now() + ++head.serial;
        head.chain = chained(head.chain, head.serial, received, entry.hash);
        wire::append(lines, wire::ReceiptLine{head.serial, received, entry.id, entry.hash, {"text"}});
    }

    QTemporaryDir m_directory;
    SettableClock m_clock;
    std::string m_device;
    std::unique_ptr<Journal> m_journal;
};

} // namespace piketboek
