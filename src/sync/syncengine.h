// The SyncEngine delivers what waits in a journal to the central log, fetches what is new there, and says
// "all in" only on receipts.
#pragma once

#include "store/journal.h"
#include "sync/centralline.h"
#include "sync/filecarrier.h"
#include "sync/syncstate.h"

#include <algorithm>
#include <atomic>
#include <functional>

namespace piketboek {

class SyncEngine
{
public:
    using Job = std::function<void(Journal &)>;
    using WithJournal = piketboek::WithJournal;

    SyncEngine(WithJournal withJournal, CentralLine &line);

    /// Pushes batches until nothing waits, pulls pages until the head is reached, and does so again until
    /// all that stood here when it began is proven to be there.
    Result<void> exchange();

    const SyncState &state() const { return m_state; }
    /// Called, on the thread of exchange(), whenever the state is another one.
    void whenChanged(std::function<void(const SyncState &)> tell) { m_tell = std::move(tell); }
    /// Counts what waits anew: something was written.
    void look();
    /// Seconds the central log asked to be left alone after the last failure, an hour at most.
    std::optional<int64_t> retryAfter() const { return m_retryAfter; }

    /// From any thread: the entries of one pull page; small while a person looks on.
    void setPage(int64_t entries) { m_page = entries; }
    /// From any thread: the pieces of files of one exchange, so that lines never wait for photos.
    void setPieces(int64_t pieces) { m_pieces = pieces; }
    /// From any thread: the next exchange fetches that file, if the central log has it.
    void want(const std::string &file) { m_files.want(file); }
    /// Files wait that the last exchange left for the next.
    bool isMoreLeft() const { return m_files.isMoreLeft(); }
    static constexpr int64_t smallPage = 50;
    static constexpr int64_t largePage = 500;

private:
    /// What an exchange must prove, and what shows that a round brought it nearer.
    struct Standing
    {
        std::string device = {};
        std::string log = {};
        int64_t seq = 0;
        Waiting waiting = {};
        int64_t at = 0; ///< ms UTC by this device's clock

        bool operator==(const Standing &other) const;
    };
    struct Push
    {
        Ask ask = {};
        bool introduces = false; ///< a device, by its key
        bool begun = false;      ///< with the batch before it, which it may overtake

        bool any() const { return !ask.body.empty(); }
    };
    struct PushAnswer
    {
        bool taken = false;
        std::optional<wire::RefusedLine> refused = {};
    };

    Result<void> untilProved();
    Result<void> carryFiles();
    Result<bool> round();
    Result<void> push();
    Result<Push> nextPush();
    Result<Push> nextWith(const Push &now);
    Result<bool> deliver(const Push &push, Push &next);
    Result<bool> holdBack();
    Result<PushAnswer> send(const Ask &push);
    Result<void> pull();
    Result<Taken> pullPage(const Journal::Position &position);
    int64_t pageSize() const { return std::min<int64_t>(m_page, m_passes); }
    void beginNextPage(Journal::Position position, std::string_view page);
    Result<void> newDevice();
    Result<void> beginAnew();
    Result<std::string> ask(const Ask &ask);
    Result<Standing> standing();
    bool provesOurs(const Standing &now) const;
    Result<void> stuck(const Standing &now) const;
    Result<void> refusal() const;
    void keepProof(const Standing &now);
    void enter(SyncState::Phase phase);
    void tell();

    WithJournal m_withJournal;
    CentralLine *m_line;
    FileCarrier m_files;
    std::atomic<int64_t> m_page = largePage;
    std::atomic<int64_t> m_pieces = INT64_MAX;
    int64_t m_passes = largePage; ///< entries that a poor line lets pass: half after each failure
    SyncState m_state = {};
    SyncState m_told = {};
    std::function<void(const SyncState &)> m_tell;
    std::optional<int64_t> m_retryAfter;

    Standing m_begun = {};                           ///< when this exchange began
    std::optional<wire::RefusedLine> m_refused = {}; ///< by the last push
    bool m_introduce = true;
    Ask m_begunPull = {};   ///< asked for while the page before it was taken in
    bool m_renewed = false; ///< in this exchange: no central log can know that device otherwise
};

} // namespace piketboek
