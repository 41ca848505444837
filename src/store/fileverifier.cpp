#include "store/fileverifier.h"

#include "journal/attachment.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr auto namedSql = "SELECT a.file, d.id, a.seq, e.envelope, e.disclosures, k.file IS NOT NULL "
                          "FROM attached a JOIN device d ON d.no = a.device "
                          "JOIN entry e ON e.device = a.device AND e.seq = a.seq "
                          "LEFT JOIN kept k ON k.file = a.file ORDER BY a.device, a.seq";

std::optional<Attachment> namedBy(const Statement &row)
{
    const Result<Envelope> envelope = Envelope::read(row.text(3));
    const Result<Disclosures> held = Disclosures::read(row.isNull(4) ? "[]" : row.text(4));
    if (!envelope || !held)
        return std::nullopt;
    const std::vector<Attachment> all = Attachment::of(*envelope, *held);
    const auto found = std::ranges::find(all, row.text(0), &Attachment::file);
    return found != all.end() && found->hash ? std::optional(*found) : std::nullopt;
}

void check(const Statement &row, const FileStore &files, FileVerdict &verdict)
{
    const std::optional<Attachment> one = namedBy(row);
    if (row.integer(5) == 0 || !one) {
        ++verdict.elsewhere;
        return;
    }
    const auto isFalse = [&](const char *words) {
        verdict.findings.push_back({std::string(row.text(1)), row.integer(2), 0, one->file + ' ' + words});
    };
    if (!files.has(one->file))
        isFalse("is an attached file that was kept here and is missing");
    else if (!files.read(one->file, *one->hash))
        isFalse("is not the file that was attached");
    else
        ++verdict.files;
}

} // namespace

Result<FileVerdict> verifyFiles(Database &database, const FileStore &files)
{
    FileVerdict verdict;
    Result<Statement> rows = database.prepare(namedSql);
    Result<bool> row = rows ? rows->step() : std::unexpected(rows.error());
    for (; row && *row; row = rows->step())
        check(*rows, files, verdict);
    return row ? Result<FileVerdict>(std::move(verdict)) : std::unexpected(row.error());
}

} // namespace piketboek
