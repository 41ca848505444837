#include "bench/centralpages.h"

#include "base/uuid.h"
#include "bench/dutyofficer.h"
#include "bench/must.h"
#include "journal/wire.h"
#include "store/schema.h"

#include <QTemporaryDir>

#include <sys/mman.h>

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <unistd.h>

namespace piketboek::bench {

namespace {

// Another one when what is made changes: so that nothing old is measured.
constexpr auto edition = "2";

// A number that the tables of a new store give: another one when the schema changes.
std::string schemaNumber()
{
    const QTemporaryDir place;
    Database database =
        must(Database::open(place.filePath("empty.sqlite").toStdString(), Database::Access::Write));
    must(bringUpToDate(database));
    Statement rows = must(database.prepare("SELECT group_concat(sql) FROM sqlite_master"));
    must(rows.step());
    return std::to_string(std::hash<std::string_view>()(rows.text(0)) % 100'000);
}

void appendPage(std::string &out, DutyOfficer &officer, CentralHead &head, int64_t &received)
{
    const Seen seen{head.log, head.serial, head.chain};
    if (officer.written() == 0)
        wire::append(out, wire::KeyLine{officer.key()});
    for (size_t i = 0; i < CentralPages::pageEntries; ++i) {
        const Entry entry = officer.write(seen);
        received = std::max(received, officer.moment() + 2000);
        ++head.serial;
        head.chain = chained(head.chain, head.serial, received, entry.hash);
        wire::append(out, head.serial, received, entry.envelope, entry.disclosures);
    }
    wire::append(out, wire::SealLine{officer.seal()});
    wire::append(out, wire::HeadLine{head, received + 1000});
}

void make(const std::string &file, size_t entries, size_t devices)
{
    const KeyPair central = KeyPair::make();
    const LogLink link =
        LogLink::make(uuid7(1'262'300'400'000, randomBytes(10)), {}, central, central.publicKey(),
                      KeyPair::make().publicKey(), central.derived("device").publicKey());
    std::vector<std::unique_ptr<DutyOfficer>> officers;
    for (unsigned i = 0; i < devices; ++i)
        officers.push_back(std::make_unique<DutyOfficer>(i));
    std::ofstream out(file + ".new", std::ios::binary);
    CentralHead head = link.head();
    int64_t received = 0;
    std::string page;
    wire::append(page, wire::LinkLine{link});
    for (size_t i = 0; i < entries / CentralPages::pageEntries; ++i, page.clear()) {
        appendPage(page, *officers[i % officers.size()], head, received);
        out.write(page.data(), static_cast<std::streamsize>(page.size()));
    }
    out.close();
    std::filesystem::rename(file + ".new", file);
}

// `"device":"` and `"seq":` stand once on the top level of an envelope; the members before hold no such text.
EntryLineAt bareParts(std::string_view line, std::map<std::string_view, int64_t> &devices)
{
    const std::string_view device = line.substr(line.find(",\"device\":\"") + 11, 22);
    const size_t seq = line.find(",\"seq\":", line.find(",\"seen\":")) + 7;
    const int64_t number =
        devices.try_emplace(device, static_cast<int64_t>(devices.size()) + 1).first->second;
    return {number, std::stoll(std::string(line.substr(seq, 20))), line};
}

} // namespace

const CentralPages &CentralPages::of(size_t entries, size_t devices)
{
    static std::map<std::pair<size_t, size_t>, std::unique_ptr<CentralPages>> known;
    std::unique_ptr<CentralPages> &pages = known[{entries, devices}];
    if (pages)
        return *pages;
    const std::string file =
        keptDirectory() + "/pages-" + std::to_string(entries) + "-" + std::to_string(devices) + ".jsonl";
    if (!std::filesystem::exists(file))
        make(file, entries, devices);
    pages.reset(new CentralPages(file));
    return *pages;
}

CentralPages::CentralPages(const std::string &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const size_t size = std::filesystem::file_size(file);
    void *bytes = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, descriptor, 0);
    ::close(descriptor);
    m_whole = {static_cast<const char *>(bytes), size};
    cut();
}

CentralPages::~CentralPages()
{
    ::munmap(const_cast<char *>(m_whole.data()), m_whole.size());
}

void CentralPages::cut()
{
    std::map<std::string_view, int64_t> numbers;
    size_t page = 0;
    for (size_t at = 0; at < m_whole.size();) {
        const size_t end = m_whole.find('\n', at);
        const std::string_view line = m_whole.substr(at, end - at);
        at = end + 1;
        if (line.starts_with("[\"entry\""))
            m_lines.push_back(bareParts(line, numbers));
        if (!line.starts_with("[\"head\""))
            continue;
        m_pages.push_back(m_whole.substr(page, at - page));
        page = at;
    }
}

std::string pushOf(std::string_view page)
{
    std::string push;
    for (size_t at = 0; at < page.size();) {
        const std::string_view line = page.substr(at, page.find('\n', at) + 1 - at);
        at += line.size();
        if (line.starts_with("[\"entry\""))
            push.append("[\"entry\",0,0,").append(line.substr(line.find('{')));
        else if (line.starts_with("[\"key\"") || line.starts_with("[\"seal\""))
            push += line;
    }
    return push;
}

size_t payloadOf(std::string_view line)
{
    return line.size() - line.find('{') - 2;
}

std::string keptDirectory()
{
    static const std::string name =
        "piketboek-bench-" + std::to_string(::getuid()) + "-" + edition + "-" + schemaNumber();
    const std::filesystem::path directory = std::filesystem::temp_directory_path() / name;
    std::filesystem::create_directories(directory);
    return directory.string();
}

std::string freshDirectory(const std::string &name)
{
    const std::string directory = keptDirectory() + "/" + name;
    std::filesystem::remove_all(directory);
    return directory;
}

} // namespace piketboek::bench
