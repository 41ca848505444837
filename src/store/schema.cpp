#include "store/schema.h"

#include <array>
#include <string>

namespace piketboek {

namespace {

// Written once: devices, entries, what the central log said of them, and what may never come back.
constexpr const char *entries = R"sql(
CREATE TABLE device(no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, key BLOB NOT NULL);
CREATE TABLE own(device INTEGER PRIMARY KEY REFERENCES device(no), seed BLOB NOT NULL);
CREATE TABLE entry(
  no INTEGER PRIMARY KEY,
  device INTEGER NOT NULL REFERENCES device(no),
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL,
  envelope BLOB NOT NULL,
  disclosures BLOB,
  UNIQUE(device, seq));
CREATE TABLE receipt(
  serial INTEGER PRIMARY KEY,
  device INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  received INTEGER NOT NULL,
  chain BLOB NOT NULL,
  UNIQUE(device, seq));
CREATE TABLE seal(device INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, signature BLOB NOT NULL,
  PRIMARY KEY(device, seq, hash)) WITHOUT ROWID;
CREATE TABLE link(no INTEGER PRIMARY KEY, log TEXT NOT NULL UNIQUE, body BLOB NOT NULL, signature BLOB NOT NULL);
CREATE TABLE fork(
  device INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, envelope BLOB, disclosures BLOB,
  PRIMARY KEY(device, seq, hash)) WITHOUT ROWID;
CREATE INDEX fork_hash ON fork(hash);
CREATE TABLE erased(device TEXT NOT NULL, seq INTEGER NOT NULL, field TEXT NOT NULL,
  by_device TEXT NOT NULL, by_seq INTEGER NOT NULL, PRIMARY KEY(device, seq, field)) WITHOUT ROWID;
CREATE TABLE destroyed(device TEXT NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,
  by_device TEXT NOT NULL, by_seq INTEGER NOT NULL, PRIMARY KEY(device, seq, hash)) WITHOUT ROWID;
CREATE TABLE tombstone(device INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, body BLOB NOT NULL,
  PRIMARY KEY(device, seq)) WITHOUT ROWID;
CREATE TABLE twin(device TEXT NOT NULL, seq INTEGER NOT NULL, was BLOB NOT NULL, PRIMARY KEY(device, seq)) WITHOUT ROWID;
CREATE INDEX twin_was ON twin(was, device, seq);
CREATE TABLE draft(place TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE memory(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

CREATE TRIGGER entry_once BEFORE INSERT ON entry
  WHEN EXISTS(SELECT 1 FROM entry WHERE device = NEW.device AND seq = NEW.seq)
    OR (NEW.no > 0 AND EXISTS(SELECT 1 FROM entry WHERE no = NEW.no))
  BEGIN SELECT RAISE(ABORT, 'an entry is written once'); END;
CREATE TRIGGER entry_kept BEFORE UPDATE ON entry
  WHEN NEW.no <> OLD.no OR NEW.device <> OLD.device OR NEW.seq <> OLD.seq OR NEW.hash <> OLD.hash
    OR NEW.envelope <> OLD.envelope
    OR NOT (NEW.disclosures IS NULL OR (OLD.disclosures IS NOT NULL
            AND length(NEW.disclosures) < length(OLD.disclosures)))
  BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry
  WHEN NOT EXISTS(SELECT 1 FROM tombstone t WHERE t.device = OLD.device AND t.seq = OLD.seq AND t.hash = OLD.hash)
   AND NOT EXISTS(SELECT 1 FROM fork f WHERE f.device = OLD.device AND f.seq = OLD.seq AND f.hash = OLD.hash)
  BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
CREATE TRIGGER fork_stays BEFORE DELETE ON fork BEGIN SELECT RAISE(ABORT, 'a fork is kept'); END;
CREATE TRIGGER erased_stays BEFORE DELETE ON erased
  WHEN NOT EXISTS(SELECT 1 FROM fork f JOIN device d ON d.no = f.device WHERE d.id = OLD.by_device AND f.seq = OLD.by_seq)
  BEGIN SELECT RAISE(ABORT, 'erased is for ever'); END;
CREATE TRIGGER destroyed_stays BEFORE DELETE ON destroyed
  WHEN NOT EXISTS(SELECT 1 FROM fork f JOIN device d ON d.no = f.device WHERE d.id = OLD.by_device AND f.seq = OLD.by_seq)
  BEGIN SELECT RAISE(ABORT, 'destroyed is for ever'); END;
CREATE TRIGGER tombstone_stays BEFORE DELETE ON tombstone
  WHEN NOT EXISTS(SELECT 1 FROM fork f WHERE f.device = OLD.device AND f.seq = OLD.seq AND f.hash = OLD.hash)
  BEGIN SELECT RAISE(ABORT, 'a tombstone stays'); END;
)sql";

// The files that entries name, as long as their hash is held; those that went, whatever is put back from a
// backup; and those that are on this disk.
constexpr const char *files = R"sql(
CREATE TABLE attached(device INTEGER NOT NULL, seq INTEGER NOT NULL, file TEXT NOT NULL,
  PRIMARY KEY(device, seq, file)) WITHOUT ROWID;
CREATE INDEX attached_file ON attached(file);
CREATE TABLE gone(file TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE kept(file TEXT PRIMARY KEY, delivered INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE INDEX kept_waiting ON kept(file) WHERE delivered = 0;
)sql";

// Computed from the entries: can be thrown away and rebuilt.
constexpr const char *projections = R"sql(
DROP TABLE IF EXISTS timeline; DROP TABLE IF EXISTS headact; DROP TABLE IF EXISTS record;
DROP TABLE IF EXISTS mark; DROP TABLE IF EXISTS words; DROP TABLE IF EXISTS origin; DROP TABLE IF EXISTS installed;
DROP TABLE IF EXISTS labelled; DROP TABLE IF EXISTS numbered; DROP TABLE IF EXISTS unnumbered;
CREATE TABLE timeline(no INTEGER PRIMARY KEY, sort INTEGER NOT NULL, arrived INTEGER NOT NULL, device INTEGER NOT NULL,
  written INTEGER NOT NULL, record INTEGER NOT NULL, folded INTEGER NOT NULL, task INTEGER NOT NULL, act TEXT NOT NULL,
  author TEXT NOT NULL);
CREATE INDEX timeline_author ON timeline(author);
CREATE INDEX timeline_sort ON timeline(sort, arrived, device);
CREATE INDEX timeline_record ON timeline(record, folded, sort, arrived, device);
CREATE INDEX timeline_task ON timeline(record) WHERE task = 1;
CREATE INDEX timeline_merge ON timeline(act) WHERE act IN ('merge', 'unmerge');
CREATE TABLE mark(device TEXT NOT NULL, seq INTEGER NOT NULL, no INTEGER NOT NULL,
  PRIMARY KEY(device, seq, no)) WITHOUT ROWID;
CREATE INDEX timeline_number ON timeline(act) WHERE act = 'number';
CREATE INDEX timeline_grip ON timeline(sort, no) WHERE act = 'grip';
CREATE INDEX timeline_handover ON timeline(record) WHERE act = 'handover';
CREATE TABLE installed(no INTEGER PRIMARY KEY);
CREATE TABLE labelled(device TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE origin(origin TEXT PRIMARY KEY, record INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE record(
  no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, register TEXT NOT NULL DEFAULT '', head INTEGER NOT NULL,
  category TEXT NOT NULL DEFAULT '', at TEXT NOT NULL DEFAULT '', sort INTEGER NOT NULL DEFAULT 0,
  year INTEGER NOT NULL DEFAULT 0, municipality TEXT NOT NULL DEFAULT '', exercise TEXT NOT NULL DEFAULT 'no',
  state TEXT NOT NULL DEFAULT '', step TEXT NOT NULL DEFAULT '', open INTEGER NOT NULL DEFAULT 1, highlight TEXT,
  callouts INTEGER NOT NULL DEFAULT 1, false_callouts INTEGER NOT NULL DEFAULT 0,
  counts INTEGER NOT NULL DEFAULT 0, elsewhere INTEGER NOT NULL DEFAULT 0, grip INTEGER NOT NULL DEFAULT 0,
  remarks INTEGER NOT NULL DEFAULT 0, conflicts INTEGER NOT NULL DEFAULT 0);
CREATE INDEX record_year ON record(register, year, municipality, exercise, counts, category, callouts,
  false_callouts, elsewhere, grip);
CREATE INDEX record_running ON record(sort) WHERE open = 1;
CREATE INDEX record_state ON record(state, sort) WHERE state IN ('unconfirmed', 'mistaken');
CREATE INDEX record_head ON record(head) WHERE head <> no;
CREATE INDEX record_highlight ON record(head) WHERE highlight <> '';
CREATE TABLE numbered(record INTEGER NOT NULL, number TEXT NOT NULL, judged INTEGER NOT NULL,
  PRIMARY KEY(record, number)) WITHOUT ROWID;
CREATE INDEX numbered_number ON numbered(number);
CREATE TABLE unnumbered(record TEXT NOT NULL, no INTEGER NOT NULL, PRIMARY KEY(record, no)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(text, detail=none, columnsize=0, prefix='2 3 4 5', tokenize="unicode61 remove_diacritics 2");
INSERT INTO words(words, rank) VALUES('hashsize', 16777216), ('automerge', 0);
INSERT OR REPLACE INTO memory(name, value)
  VALUES('projected_entry', 0), ('projected_receipt', 0), ('unnumbered_entry', 0);
)sql";

constexpr std::array versions = {entries, files};

// Remembered with the tables above: another number has them made anew.
constexpr int64_t projectionsEdition = 10;

Result<bool> areProjectionsCurrent(Database &database)
{
    const Result<int64_t> edition = database.integer("SELECT value FROM memory WHERE name = 'projections'");
    if (!edition)
        return std::unexpected(edition.error());
    return *edition == projectionsEdition;
}

int64_t newest()
{
    return static_cast<int64_t>(versions.size());
}

Result<int64_t> versionOf(Database &database)
{
    const Result<int64_t> version = database.integer("PRAGMA user_version");
    if (version && *version > newest())
        return fail(Remedy::AskAgain, "this journal was made by a newer Piketboek: use that one");
    return version;
}

} // namespace

Result<void> bringUpToDate(Database &database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<int64_t> version = versionOf(database);
    if (!version)
        return std::unexpected(version.error());
    for (int64_t next = *version; next < newest(); ++next) {
        const Result<void> step = database.run(versions[static_cast<size_t>(next)]);
        if (!step)
            return step;
    }
    if (*version < newest()) {
        const Result<void> set = database.run("PRAGMA user_version=" + std::to_string(newest()));
        if (!set)
            return set;
    }
    const Result<bool> current = areProjectionsCurrent(database);
    const Result<void> computed = current && !*current ? dropProjections(database) : Result<void>();
    if (!current || !computed)
        return current ? computed : std::unexpected(current.error());
    return transaction->commit();
}

Result<void> checkVersion(Database &database)
{
    const Result<int64_t> version = versionOf(database);
    if (!version)
        return std::unexpected(version.error());
    const Result<bool> current = *version == newest() ? areProjectionsCurrent(database) : false;
    if (!current)
        return std::unexpected(current.error());
    if (!*current)
        return fail(Remedy::AskAgain,
                    "there is no journal of this version here yet: open it for writing first");
    return {};
}

Result<void> dropProjections(Database &database)
{
    return database.run(projections + ("INSERT OR REPLACE INTO memory(name, value) VALUES('projections', " +
                                       std::to_string(projectionsEdition) + ");"));
}

} // namespace piketboek
