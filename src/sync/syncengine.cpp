#include "sync/syncengine.h"

#include "base/diagnostics.h"
#include "sync/answerlines.h"

#include <algorithm>

namespace piketboek {

namespace {

// Each round must bring something nearer; this only bounds a central log that begins anew for ever.
constexpr int mostRounds = 20;

std::string queryOf(const Journal::Position &from, int64_t limit)
{
    return "/v1/entries?log=" + from.log + "&after=" + std::to_string(from.serial) +
           "&device=" + from.device + "&deviceSeq=" + std::to_string(from.deviceSeq) +
           "&limit=" + std::to_string(limit);
}

// An entry may come in between a page's rows and its head: such a page brings nothing and does not end.
constexpr int pagesStandingStill = 3;

bool standsStill(const Journal::Position &before, const Journal::Position &after)
{
    return before.log == after.log && before.serial == after.serial && before.device == after.device;
}

// Any box on the way can answer 503: only our own server may ask for more than a minute.
std::optional<int64_t> leftAlone(const Answer &answer)
{
    if (!answer.retryAfter)
        return {};
    const bool ours = answer.contentType.starts_with("application/problem+json");
    return std::clamp<int64_t>(*answer.retryAfter, 0, ours ? 3600 : 60);
}

std::unexpected<Failure> cutOff()
{
    return fail(Remedy::TryLater, "the central log's answer was cut off on the way");
}

} // namespace

bool SyncEngine::Standing::operator==(const Standing &other) const
{
    return device == other.device && log == other.log &&
           seq - waiting.entries == other.seq - other.waiting.entries &&
           waiting.othersEntries == other.waiting.othersEntries;
}

SyncEngine::SyncEngine(WithJournal withJournal, CentralLine &line)
    : m_withJournal(std::move(withJournal)), m_line(&line), m_files(m_withJournal, line)
{
    m_state.lastConfirmed = on(m_withJournal, [](Journal &journal) { return journal.lastConfirmed(); });
    look();
}

Result<void> SyncEngine::exchange()
{
    look();
    Result<void> done = untilProved();
    m_line->letGo();
    if (done)
        done = carryFiles();
    m_begunPull = {};
    m_state.phase = SyncState::Phase::Resting;
    m_state.failure = done ? std::nullopt : std::optional(done.error());
    look();
    return done;
}

// What files meet takes nothing away from what was proven of entries.
Result<void> SyncEngine::carryFiles()
{
    const Result<void> carried = m_files.carry(m_pieces);
    m_state.fetchedFiles = m_files.fetched();
    look();
    m_state.allIn = m_state.waitingEntries == 0 && m_state.waitingFiles == 0;
    return carried;
}

void SyncEngine::look()
{
    const Result<int64_t> files =
        on(m_withJournal, [](Journal &journal) { return FileDelivery(journal.database()).waiting(); });
    m_state.waitingFiles = files.value_or(m_state.waitingFiles);
    if (const Result<Standing> now = standing(); now) {
        m_state.waitingEntries = now->waiting.entries;
        m_state.othersEntries = now->waiting.othersEntries;
        m_state.allIn = m_state.allIn && m_state.waitingEntries == 0 && m_state.waitingFiles == 0;
    }
    tell();
}

Result<void> SyncEngine::untilProved()
{
    m_retryAfter.reset();
    m_introduce = true;
    m_renewed = false;
    m_withJournal([](Journal &journal) { journal.pushAgain(); });
    Result<Standing> before = standing();
    if (!before)
        return std::unexpected(before.error());
    m_begun = *before;
    for (int rounds = 0; rounds < mostRounds; ++rounds) {
        const Result<bool> finished = round();
        if (!finished)
            return std::unexpected(finished.error());
        if (*finished)
            return {};
        const Result<Standing> after = standing();
        if (!after)
            return std::unexpected(after.error());
        if (*after == *before)
            return stuck(*after);
        before = after;
    }
    return refusal();
}

// What the central log does not take of other devices must not slow down what is ours.
Result<void> SyncEngine::stuck(const Standing &now) const
{
    const Result<void> refused = refusal();
    if (!provesOurs(now))
        return refused;
    warn("entries of other devices can not be brought back: " + refused.error().words);
    return {};
}

// True when everything that stood here at the beginning is proven, and nothing of others is left to send.
Result<bool> SyncEngine::round()
{
    if (const Result<void> pushed = push(); !pushed)
        return std::unexpected(pushed.error());
    if (const Result<void> pulled = pull(); !pulled)
        return std::unexpected(pulled.error());
    const Result<Standing> now = standing();
    if (!now)
        return std::unexpected(now.error());
    const bool proven = provesOurs(*now);
    if (proven)
        keepProof(*now);
    return proven && now->waiting.othersEntries == 0;
}

bool SyncEngine::provesOurs(const Standing &now) const
{
    return now.device == m_begun.device && now.waiting.entries <= now.seq - m_begun.seq;
}

Result<void> SyncEngine::push()
{
    enter(SyncState::Phase::Pushing);
    m_refused.reset();
    Result<Push> now = nextPush();
    while (now && now->any()) {
        Result<Push> next = nextWith(*now);
        const Result<bool> taken = next ? deliver(*now, *next) : std::unexpected(next.error());
        const Result<bool> goOn = taken && !*taken ? holdBack() : taken;
        if (!goOn)
            return std::unexpected(goOn.error());
        if (!*goOn)
            return {};
        now = *taken && next->any() ? std::move(next) : nextPush();
    }
    return now ? Result<void>() : std::unexpected(now.error());
}

Result<SyncEngine::Push> SyncEngine::nextPush()
{
    const bool introduces = std::exchange(m_introduce, false);
    Result<Batch> batch = on(m_withJournal, [=](Journal &journal) { return journal.nextBatch(introduces); });
    if (!batch)
        return std::unexpected(batch.error());
    if (batch->entries == 0)
        return Push{};
    return Push{{"POST", "/v1/entries", "application/jsonl", std::move(batch->body)}, introduces};
}

// The batch after this one, on its way while this one is stored; but what follows a key waits for its answer.
Result<SyncEngine::Push> SyncEngine::nextWith(const Push &now)
{
    Result<Push> next = now.introduces ? Push{} : nextPush();
    if (!next || !next->any())
        return next;
    if (!now.begun)
        m_line->begin(now.ask);
    m_line->begin(next->ask);
    next->begun = true;
    return next;
}

// True when all of it was taken. What was refused because it overtook the batch before it is sent again, and
// the one after it with it.
Result<bool> SyncEngine::deliver(const Push &push, Push &next)
{
    Result<PushAnswer> answer = send(push.ask);
    if (push.begun && answer && answer->refused && answer->refused->reason == wire::reason::gap) {
        m_line->letGo();
        next.begun = false;
        answer = send(push.ask);
    }
    if (!answer)
        return std::unexpected(answer.error());
    if (!answer->taken)
        return cutOff();
    if (answer->refused)
        m_refused = answer->refused;
    return !answer->refused;
}

// False when nothing else can be sent in its stead.
Result<bool> SyncEngine::holdBack()
{
    m_introduce = true;
    m_line->letGo();
    return on(m_withJournal, [this](Journal &journal) { return journal.holdBack(m_refused->id); });
}

Result<SyncEngine::PushAnswer> SyncEngine::send(const Ask &push)
{
    const Result<std::string> lines = ask(push);
    if (!lines)
        return std::unexpected(lines.error());
    PushAnswer answer;
    std::string_view rest(*lines);
    for (size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        Result<wire::Line> line = wire::read(rest.substr(0, end));
        if (!line)
            return std::unexpected(line.error());
        if (auto *refused = std::get_if<wire::RefusedLine>(&*line); refused)
            answer.refused = std::move(*refused);
        answer.taken = answer.taken || std::holds_alternative<wire::TakenLine>(*line);
        rest.remove_prefix(end + 1);
    }
    return answer;
}

Result<void> SyncEngine::pull()
{
    enter(SyncState::Phase::Pulling);
    for (int still = 0; still < pagesStandingStill;) {
        const Journal::Position before =
            on(m_withJournal, [](Journal &journal) { return journal.position(); });
        const Result<Taken> taken = pullPage(before);
        if (!taken)
            return std::unexpected(taken.error());
        m_state.logRestored = m_state.logRestored || taken->logChanged;
        if (taken->logChanged)
            m_state.lastConfirmed.reset();
        m_introduce = m_introduce || taken->logChanged;
        if (taken->otherLifeSeen || taken->branchMoved) {
            if (std::exchange(m_renewed, taken->otherLifeSeen || m_renewed) && taken->otherLifeSeen)
                return fail(Remedy::ShowOfficer,
                            "the central log says of a device that was just begun that it has another life: "
                            "show this to the administrator");
            if (const Result<void> anew = taken->otherLifeSeen ? newDevice() : beginAnew(); !anew)
                return anew;
        } else if (taken->complete) {
            return {};
        }
        const Journal::Position after =
            on(m_withJournal, [](Journal &journal) { return journal.position(); });
        still = standsStill(before, after) ? still + 1 : 0;
    }
    return cutOff();
}

Result<Taken> SyncEngine::pullPage(const Journal::Position &position)
{
    const int64_t entries = pageSize();
    const Ask page{.method = "GET", .path = queryOf(position, entries)};
    const Answered answered = page == std::exchange(m_begunPull, {}) ? Answered::Before : Answered::Now;
    if (answered == Answered::Now)
        m_line->letGo();
    const Result<std::string> lines = ask(page);
    m_passes = std::min(largePage, entries * 2);
    if (lines)
        beginNextPage(position, *lines);
    Result<Taken> taken =
        lines ? on(m_withJournal, [&](Journal &journal) { return journal.receive(*lines, answered); })
              : std::unexpected(lines.error());
    if (!taken || taken->cut)
        m_passes = std::max<int64_t>(1, entries / 2);
    return taken;
}

// What it is after that page, when nothing unforeseen is on it.
void SyncEngine::beginNextPage(Journal::Position position, std::string_view page)
{
    const std::optional<int64_t> serial = goesOnAfter(page, position.log);
    if (!serial)
        return;
    position.serial = *serial;
    m_begunPull = {.method = "GET", .path = queryOf(position, pageSize())};
    m_line->begin(m_begunPull);
}

Result<void> SyncEngine::newDevice()
{
    warn("the central log holds another life of this device: a new device is begun");
    const Result<void> begun = on(m_withJournal, [](Journal &journal) { return journal.beginNewDevice(); });
    if (!begun)
        return begun;
    m_state.deviceRenewed = true;
    return beginAnew();
}

// What was written anew has to be proven too.
Result<void> SyncEngine::beginAnew()
{
    const Result<Standing> now = standing();
    if (!now)
        return std::unexpected(now.error());
    m_begun = *now;
    m_introduce = true;
    return {};
}

Result<std::string> SyncEngine::ask(const Ask &ask)
{
    Result<Answer> answer = m_line->send(ask);
    if (!answer)
        return std::unexpected(answer.error());
    m_retryAfter = leftAlone(*answer);
    return linesOf(std::move(*answer));
}

Result<SyncEngine::Standing> SyncEngine::standing()
{
    return on(m_withJournal, [](Journal &journal) -> Result<Standing> {
        const Result<Waiting> waiting = journal.waiting();
        if (!waiting)
            return std::unexpected(waiting.error());
        Journal::Position position = journal.position();
        return Standing{std::move(position.device), std::move(position.log), position.deviceSeq, *waiting,
                        journal.moment().written};
    });
}

// A round that changed nothing: asking again would change nothing either.
Result<void> SyncEngine::refusal() const
{
    if (!m_refused)
        return fail(Remedy::ShowOfficer,
                    "the central log gives no receipts for what it was sent: show this to "
                    "the administrator");
    const Remedy remedy = m_refused->reason == wire::reason::device ? Remedy::SignIn : Remedy::ShowOfficer;
    return fail(remedy, "the central log refused entry " + std::to_string(m_refused->id.seq) + " of " +
                            m_refused->id.device + " (" + m_refused->reason + "): " + m_refused->words);
}

void SyncEngine::keepProof(const Standing &now)
{
    m_state.waitingEntries = now.waiting.entries;
    m_state.othersEntries = now.waiting.othersEntries;
    m_state.allIn = now.waiting.entries == 0 && m_state.waitingFiles == 0;
    m_state.lastConfirmed = m_begun.at;
    m_withJournal([this](Journal &journal) { journal.noteConfirmed(m_begun.at); });
    tell();
}

void SyncEngine::enter(SyncState::Phase phase)
{
    m_state.phase = phase;
    tell();
}

void SyncEngine::tell()
{
    if (m_tell && m_state != m_told)
        m_tell(m_state);
    m_told = m_state;
}

} // namespace piketboek
