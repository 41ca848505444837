// The PullReader writes the lines of one pull page, from the point of the log that the asking tablet knows.
#pragma once

#include "journal/loglink.h"
#include "store/database.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace piketboek {

struct PullQuestion
{
    std::string log = {};    ///< the log that the tablet follows; empty when it knows none
    int64_t after = 0;       ///< the serial it holds
    int64_t limit = 500;     ///< entries at most
    std::string device = {}; ///< whose entries up to `deviceSeq` come back as receipts
    int64_t deviceSeq = 0;

    bool operator==(const PullQuestion &) const = default;
};

class PullReader
{
public:
    /// `links`: those of the store, the oldest first; it must outlive the reader.
    static Result<std::unique_ptr<PullReader>> open(const std::string &file,
                                                    const std::vector<LogLink> &links);

    /// Links, keys, entries, receipts and seals in the order in which a tablet takes them; the head at the
    /// end.
    Result<std::string> page(const PullQuestion &question, int64_t now);

private:
    struct Sent
    {
        std::string id = {};
        int64_t first = 0;
        int64_t last = 0;
    };

    PullReader(Database database, const std::vector<LogLink> &links);
    Result<void> prepare();
    int64_t startOf(const PullQuestion &question);
    Result<void> writeRows(const PullQuestion &question, int64_t start, std::string &page);
    Result<void> writeRow(const PullQuestion &question, std::string &page);
    Result<void> writeEntry(const PullQuestion &question, const Sent &by, std::string &page);
    Result<Sent *> deviceOfRow(std::string &page);
    void writeLinks(int64_t serial, std::string &page);
    Result<std::vector<std::string>> namesAt(const Sent &by);
    Result<void> writeSeals(std::string &page);
    bool isCentral(const std::string &device) const;
    void writeSeal(const std::string &device, std::string &page) const;
    Result<void> writeHead(int64_t now, std::string &page);

    Database m_database;
    const std::vector<LogLink> *m_links;
    Statement m_rows, m_device, m_seal, m_head, m_erased;
    size_t m_nextLink = 0;
    std::map<int64_t, Sent> m_sent; ///< the devices on this page
};

} // namespace piketboek
