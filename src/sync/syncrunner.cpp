#include "sync/syncrunner.h"

#include "sync/backoff.h"

#include <QNetworkInformation>

namespace piketboek {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

// About two seconds of a poor line.
constexpr int64_t piecesAtOnce = 8;

bool isMoreToDo(const SyncEngine &engine)
{
    return engine.state().waitingEntries > 0 || engine.isMoreLeft();
}

} // namespace

SyncRunner::SyncRunner(SyncEngine::WithJournal withJournal, Central central,
                       std::function<void(const SyncState &)> tell, Rhythm rhythm)
    : m_withJournal(std::move(withJournal)), m_central(std::move(central)), m_tell(std::move(tell)),
      m_rhythm(rhythm), m_thread([this] { run(); })
{
}

SyncRunner::~SyncRunner()
{
    m_network.reset();
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        if (m_line)
            m_line->hangUp();
    }
    m_change.notify_one();
    m_thread.join();
}

void SyncRunner::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_change.notify_one();
}

void SyncRunner::fetch(const std::string &file)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_engine)
            m_engine->want(file);
        else
            m_wanted.push_back(file);
    }
    wake();
}

void SyncRunner::setLookedAt(bool lookedAt)
{
    const std::lock_guard lock(m_mutex);
    m_page = lookedAt ? SyncEngine::smallPage : SyncEngine::largePage;
    if (m_engine)
        m_engine->setPage(m_page);
}

void SyncRunner::wakeOnNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    auto listener = std::make_shared<QObject>();
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged,
                     listener.get(), [this](QNetworkInformation::Reachability reachability) {
                         if (reachability != QNetworkInformation::Reachability::Disconnected)
                             wake();
                     });
    m_network = std::move(listener);
}

void SyncRunner::run()
{
    const Result<std::unique_ptr<HttpLine>> line =
        HttpLine::to(m_central.address, m_central.token, m_rhythm.patience);
    if (!line) {
        SyncState state;
        state.failure = line.error();
        m_tell(state);
        return;
    }
    drive(**line);
}

void SyncRunner::drive(HttpLine &line)
{
    SyncEngine engine(m_withJournal, line);
    engine.whenChanged(m_tell);
    {
        const std::lock_guard lock(m_mutex);
        m_line = &line;
        m_engine = &engine;
        engine.setPage(m_page);
        engine.setPieces(piecesAtOnce);
        for (const std::string &file : std::exchange(m_wanted, {}))
            engine.want(file);
    }
    BackOff backOff(m_rhythm.seed ? m_rhythm.seed : std::random_device{}());
    while (!isStopping()) {
        if (engine.exchange()) {
            backOff.afterSuccess();
            rest(isMoreToDo(engine) ? milliseconds(0) : m_rhythm.poll, milliseconds(0));
        } else {
            const milliseconds leftAlone(engine.retryAfter().value_or(0) * 1000);
            rest(milliseconds(backOff.afterFailure(engine.retryAfter())), leftAlone);
            engine.look();
        }
    }
    const std::lock_guard lock(m_mutex);
    m_line = nullptr;
    m_engine = nullptr;
}

// Being woken ends a pause, but never the time the other side asked for.
void SyncRunner::rest(milliseconds pause, milliseconds leftAlone)
{
    const steady_clock::time_point now = steady_clock::now();
    std::unique_lock lock(m_mutex);
    m_change.wait_until(lock, now + leftAlone, [this] { return m_stopping; });
    m_change.wait_until(lock, now + pause, [this] { return m_stopping || m_woken; });
    m_woken = false;
}

bool SyncRunner::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

} // namespace piketboek
