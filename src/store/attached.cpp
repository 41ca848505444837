#include "store/attached.h"

#include "store/filestore.h"
#include "store/journal.h"

#include <set>

namespace piketboek {

namespace {

Result<void> areUsable(std::span<const NewFile> files)
{
    if (files.empty() || files.size() > Attachment::most)
        return fail(Remedy::AskAgain, "one entry has 1 to " + std::to_string(Attachment::most) + " files");
    for (const NewFile &file : files) {
        if (file.bytes.empty() || file.bytes.size() > Attachment::largest)
            return fail(Remedy::AskAgain, "an attached file has 1 byte to 32 MiB");
    }
    return {};
}

bool attaches(const Entry &entry)
{
    return entry.envelope.contains(R"("act":"attach")");
}

std::vector<Attachment> attachmentsOf(const Entry &entry, std::string_view disclosures)
{
    const Result<Envelope> envelope = Envelope::read(entry.envelope);
    const Result<Disclosures> held = Disclosures::read(disclosures.empty() ? "[]" : disclosures);
    return envelope && held ? Attachment::of(*envelope, *held) : std::vector<Attachment>();
}

Result<bool> isNamed(Database &database, const std::string &name)
{
    Result<Statement> row = database.prepare("SELECT 1 FROM attached WHERE file = ?1");
    return row ? row->bind(1, name).step() : std::unexpected(row.error());
}

// A name is of one act: only where two copies of a tablet wrote that anew it stands in more entries.
Result<void> noteOne(Database &database, int64_t device, int64_t seq, const std::string &file, bool isTwin)
{
    const Result<bool> named = isTwin ? Result<bool>(false) : isNamed(database, file);
    Result<Statement> insert =
        named ? database.prepare("INSERT OR IGNORE INTO attached(file, device, seq) VALUES(?1, ?2, ?3)")
              : std::unexpected(named.error());
    if (!insert)
        return std::unexpected(insert.error());
    return *named ? Result<void>() : insert->bind(1, file).bind(2, device).bind(3, seq).run();
}

Result<void> change(Database &database, const std::string &sql, const std::string &file)
{
    Result<Statement> statement = database.prepare(sql);
    return statement ? statement->bind(1, file).run() : std::unexpected(statement.error());
}

Result<std::set<std::string>> filesIn(Database &database, const char *sql)
{
    std::set<std::string> files;
    Result<Statement> rows = database.prepare(sql);
    Result<bool> row = rows ? rows->step() : std::unexpected(rows.error());
    for (; row && *row; row = rows->step())
        files.emplace(rows->text(0));
    return row ? Result<std::set<std::string>>(std::move(files)) : std::unexpected(row.error());
}

Result<void> dropWhere(Database &database, const std::string &which, const std::string &file)
{
    for (const char *step :
         {"INSERT OR IGNORE INTO gone SELECT file FROM attached", "DELETE FROM attached"}) {
        if (const Result<void> done = change(database, step + which, file); !done)
            return done;
    }
    return {};
}

std::string ofEntry(int64_t device, int64_t seq)
{
    return " WHERE device = " + std::to_string(device) + " AND seq = " + std::to_string(seq);
}

} // namespace

Result<Entry> attach(Journal &journal, Draft draft, std::span<const NewFile> files)
{
    if (const Result<void> usable = areUsable(files); !usable)
        return std::unexpected(usable.error());
    const FileStore store = FileStore::ofJournal(journal.directory());
    std::vector<std::string> put;
    Result<void> done;
    for (const NewFile &file : files) {
        const std::string name = Attachment::newName();
        done = store.put(name, file.bytes);
        if (!done)
            break;
        put.push_back(name);
        Attachment::add(draft, {name, Attachment::hashOf(file.bytes), file.name, file.type, file.position,
                                file.original});
    }
    Result<Entry> entry = done ? journal.write(draft) : std::unexpected(done.error());
    if (!entry) {
        for (const std::string &name : put)
            store.remove(name);
    }
    return entry;
}

Result<void> noteAttached(Database &database, int64_t device, const Entry &entry,
                          std::string_view disclosures)
{
    if (!attaches(entry))
        return {};
    const Result<Envelope> envelope = Envelope::read(entry.envelope);
    const bool isTwin = envelope && envelope->was;
    for (const Attachment &one : attachmentsOf(entry, disclosures)) {
        const Result<void> noted =
            one.hash ? noteOne(database, device, entry.id.seq, one.file, isTwin) : Result<void>();
        if (!noted)
            return noted;
    }
    return {};
}

Result<void> dropAttached(Database &database, int64_t device, int64_t seq)
{
    return dropWhere(database, ofEntry(device, seq) + " AND ?1 = ''", "");
}

Result<void> dropAttached(Database &database, int64_t device, const Entry &entry,
                          const std::set<std::string, std::less<>> &fields)
{
    if (!attaches(entry))
        return {};
    size_t place = 0;
    for (const Attachment &one : attachmentsOf(entry, {})) {
        const bool isErased = fields.contains(Attachment::field("hash", ++place));
        const Result<void> dropped =
            isErased ? dropWhere(database, ofEntry(device, entry.id.seq) + " AND file = ?1", one.file)
                     : Result<void>();
        if (!dropped)
            return dropped;
    }
    return {};
}

Result<void> forgetAttached(Database &database, int64_t device, int64_t fromSeq)
{
    return database.run("DELETE FROM attached WHERE device = " + std::to_string(device) +
                        " AND seq >= " + std::to_string(fromSeq));
}

Result<void> keepAttached(Database &database, int64_t device, int64_t seq)
{
    return database.run("INSERT OR IGNORE INTO kept(file) SELECT file FROM attached" + ofEntry(device, seq));
}

void sweepFiles(Database &database, const FileStore &files)
{
    const auto unnamed = filesIn(database, "SELECT file FROM gone EXCEPT SELECT file FROM attached");
    for (const std::string &file : unnamed.value_or(std::set<std::string>())) {
        files.remove(file);
        (void)change(database, "DELETE FROM kept WHERE file = ?1", file);
    }
}

void countFiles(Database &database, const FileStore &files)
{
    sweepFiles(database, files);
    const auto kept = filesIn(database, "SELECT file FROM kept");
    if (!kept)
        return;
    std::set<std::string> wanted = *kept;
    for (const std::string &file : files.names()) {
        // What can not be told stays.
        if (wanted.contains(file) || !isNamed(database, file).value_or(true))
            continue;
        (void)change(database, "INSERT OR IGNORE INTO kept(file) VALUES(?1)", file);
        wanted.insert(file);
    }
    files.removeOrphans([&](const std::string &file) { return wanted.contains(file); });
}

} // namespace piketboek
