#include "verdict.h"

#include "console.h"

namespace piketboek {

namespace {

std::string nameOf(const Finding &finding)
{
    std::string name = finding.device.empty() ? "this store" : finding.device;
    if (finding.seq > 0)
        name += ' ' + std::to_string(finding.seq);
    return finding.serial > 0 ? name + " (nr " + std::to_string(finding.serial) + ')' : name;
}

} // namespace

Result<int64_t> sayVerdict(Database &database, const FileStore &files)
{
    Progress progress("entries checked");
    const Result<Verdict> verdict = verify(database, [&](int64_t count) { progress.tell(count); });
    if (!verdict)
        return std::unexpected(verdict.error());
    for (const Finding &finding : verdict->findings)
        complain(nameOf(finding) + ": " + finding.words);
    for (const Finding &finding : verdict->notes)
        say(nameOf(finding) + ": " + finding.words + '\n');
    const Result<FileVerdict> attached = verifyFiles(database, files);
    if (!attached)
        return std::unexpected(attached.error());
    for (const Finding &finding : attached->findings)
        complain(nameOf(finding) + ": " + finding.words);
    if (attached->files > 0 || attached->elsewhere > 0)
        say("attached files: " + std::to_string(attached->files) + " here as they were, " +
            std::to_string(attached->elsewhere) + " not here\n");
    if (verdict->sound())
        say("sound: " + std::to_string(verdict->entries) + " entries of " + std::to_string(verdict->devices) +
            " devices, " + std::to_string(verdict->receipts) + " with a serial of the central log\n");
    return static_cast<int64_t>(verdict->findings.size() + attached->findings.size());
}

} // namespace piketboek
