#include "view/nowsession.h"

#include "base/dutchdates.h"
#include "base/uuid.h"
#include "journal/keypair.h"
#include "store/waitingin.h"
#include "view/actwords.h"
#include "view/incidentacts.h"
#include "view/incidentwords.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr int64_t most = 100;
constexpr int64_t step = 11;
constexpr int betweenSteps = 20;
constexpr int afterFirstFrame = 500;
constexpr int64_t leftLying = 12LL * 60 * 60 * 1000;

RunningRow *rowIn(std::vector<RunningRow> &rows, const QString &record)
{
    const auto found = std::ranges::find(rows, record, &RunningRow::record);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

NowSession::NowSession(Desk &desk, DraftBook &drafts, UndoBar &undo)
    : m_desk(desk), m_drafts(drafts), m_undo(undo), m_overdue(desk)
{
    connect(&m_overdue, &OverdueWatch::changed, this, &NowSession::refresh);
    connect(&m_desk, &Desk::wrote, &m_overdue, &OverdueWatch::lookSoon);
    connect(&m_desk, &Desk::added, &m_overdue, &OverdueWatch::lookSoon);
    m_dead.setSingleShot(true);
    m_dead.setInterval(deadAfterTap);
    connect(&m_dead, &QTimer::timeout, this, &NowSession::tilesArmedChanged);
    connect(&m_desk.settings(), &Settings::exerciseChanged, this, &NowSession::refreshed);
    connect(&m_minute, &QTimer::timeout, this, &NowSession::refresh);
    m_minute.start(30'000);
    // Counted from when the program listens: the first page is made by then, however slow the machine.
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(afterFirstFrame, this, &NowSession::readMore); });
}

QString NowSession::alreadyWords() const
{
    const int64_t age = std::max<int64_t>(0, m_desk.now() - m_already.begin);
    return m_desk.say("Er loopt al: %1, %2 geleden", "Already running: %1, %2 ago")
        .arg(m_already.title, QString::fromStdString(duration(age, m_desk.tongue())));
}

void NowSession::tap(const QString &category, int heldMs)
{
    if (!isTap(heldMs))
        return;
    rest();
    if (!asksFirst(category.toStdString()))
        store(category.toStdString());
}

std::optional<NowSession::Begun> NowSession::begin(const QString &category, int heldMs)
{
    if (!isTap(heldMs))
        return {};
    rest();
    return store(category.toStdString());
}

void NowSession::rest()
{
    m_dead.start();
    emit tilesArmedChanged();
}

bool NowSession::asksFirst(const std::string &category)
{
    look();
    for (const Running &one : m_open) {
        const int64_t age = m_desk.now() - one.words.begin;
        if (one.words.category.toStdString() != category || one.words.begin == 0 || age >= sameWithin)
            continue;
        m_alreadyRecord = one.record;
        m_alreadyCategory = category;
        m_already = one.words;
        emit alreadyChanged();
        return true;
    }
    return false;
}

void NowSession::sameIncident()
{
    const QString record = QString::fromStdString(m_alreadyRecord);
    forgetAlready();
    if (!record.isEmpty())
        emit opened(record);
}

void NowSession::newIncident()
{
    if (!alreadyRunning())
        return;
    const std::string category = m_alreadyCategory;
    forgetAlready();
    rest();
    store(category);
}

void NowSession::forgetAlready()
{
    m_alreadyRecord.clear();
    emit alreadyChanged();
}

std::optional<NowSession::Begun> NowSession::store(const std::string &category)
{
    m_desk.settings().endOldExercise();
    const int64_t now = m_desk.now();
    const std::string record = uuid7(now, randomBytes(10));
    const std::string exercise = m_desk.exerciseWord();
    const std::optional<Entry> entry = m_desk.write(
        incidentacts::open(record, category, exercise, now, m_desk.settings().municipality().toStdString()));
    if (!entry)
        return {};
    const QString words = m_desk.say("Vastgelegd %1: %2", "Recorded %1: %2")
                              .arg(QString::fromStdString(clockTime(now, m_desk.tongue())),
                                   categoryWord(category, m_desk.tongue()));
    m_undo.offer(words, *entry, QString::fromStdString(record), true);
    emit opened(QString::fromStdString(record));
    return Begun{record, *entry};
}

void NowSession::mistake(const QString &record)
{
    m_undo.mistake(record.toStdString());
}

// In steps, so that no frame waits for all of them. What comes in meanwhile refreshes those read so far.
void NowSession::readMore()
{
    look();
    const std::vector<RecordRow> rows = m_desk.known(m_desk.reader().running(m_shown + step));
    readOpen(std::span(rows).subspan(std::min(rows.size(), static_cast<size_t>(m_shown))));
    m_shown += step;
    if (static_cast<int64_t>(rows.size()) == m_shown && m_shown < most) {
        QTimer::singleShot(betweenSteps, this, &NowSession::readMore);
        return;
    }
    m_shown = most;
    tell();
}

// What is known to the day or less was taken over from paper: nobody is out on it now.
void NowSession::readOpen(std::span<const RecordRow> rows)
{
    for (const RecordRow &row : rows) {
        const RecordState state = m_desk.known(m_desk.reader().state(row.id));
        IncidentWords words = IncidentWords::from(state, m_desk);
        if (words.begin > 0)
            m_open.push_back({row.id, std::move(words), row.exercise});
    }
}

void NowSession::readGrip()
{
    const std::string real = m_desk.realWord();
    m_gripStand = m_desk.known(GripStand::last(m_desk.reader(), real));
    m_highestGrip = 0;
    for (const Running &one : m_open)
        m_highestGrip = std::max(m_highestGrip, one.exercise == real ? one.words.gripLevel : 0);
}

// What runs is read when it is first asked for: at a start the tiles come before it.
void NowSession::look()
{
    if (!m_looked)
        refresh();
}

void NowSession::refresh()
{
    m_looked = true;
    m_open.clear();
    readOpen(m_desk.known(m_desk.reader().running(m_shown)));
    tell();
}

QString NowSession::gripRecord(const QString &lastSeen)
{
    look();
    const auto after = [&, last = lastSeen.toStdString()](const Running &one) {
        return std::pair(one.words.unconfirmed, one.record != last);
    };
    const Running *meant = nullptr;
    for (const Running &one : m_open) {
        if (one.exercise == m_desk.exerciseWord() && (!meant || after(one) < after(*meant)))
            meant = &one;
    }
    return meant ? QString::fromStdString(meant->record) : QString();
}

void NowSession::tell()
{
    readGrip();
    m_anyWaiting = m_desk.known(m_desk.reader().waiting()) > 0;
    std::vector<RunningRow> running;
    std::vector<RunningRow> leftovers;
    for (const Running &one : m_open) {
        const bool lies = one.words.unconfirmed && m_desk.now() - one.words.begin >= leftLying;
        (lies ? leftovers : running).push_back(rowOf(one));
    }
    for (const auto &[record, draft] : m_drafts.all()) {
        if (!draft.left && m_desk.now() - draft.started < leftAfter)
            continue;
        RunningRow *shown = rowIn(running, record);
        if (!shown)
            shown = rowIn(leftovers, record);
        if (!shown)
            shown = &leftovers.emplace_back(rowOf(record));
        shown->draft = draft.words();
    }
    std::ranges::stable_partition(running, [](const RunningRow &row) { return !row.unconfirmed; });
    m_running.show(running);
    m_leftovers.show(leftovers);
    emit refreshed();
}

RunningRow NowSession::rowOf(const QString &record)
{
    const RecordState state = m_desk.known(m_desk.reader().state(record.toStdString()));
    return rowOf({record.toStdString(), IncidentWords::from(state, m_desk)});
}

RunningRow NowSession::rowOf(const Running &one)
{
    RunningRow row;
    row.record = QString::fromStdString(one.record);
    row.category = one.words.category;
    row.title = one.words.title;
    row.number = one.words.number;
    row.statusWords = one.words.statusWords;
    row.since = one.words.since;
    row.grip = one.words.grip;
    row.unconfirmed = one.words.unconfirmed;
    row.delivered = isDelivered(one.record);
    row.overdue = m_overdue.words(one.record);
    // Who passes by sees Nu: who somebody is stands on the incident's own page only.
    const std::optional<Line> last = m_desk.known(m_desk.reader().lastLine(one.record));
    if (last && !last->envelope.coverOf("person"))
        row.lastLine =
            "“" + actWords(last->envelope, last->disclosures, m_desk.book(), m_desk.tongue()) + "”";
    return row;
}

bool NowSession::isDelivered(const std::string &record)
{
    if (!m_anyWaiting || m_desk.purpose() == Desk::Purpose::Demo)
        return true;
    return !m_desk.known(anyWaitingIn(m_desk.reader(), record));
}

} // namespace piketboek
