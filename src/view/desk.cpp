#include "view/desk.h"

#include "base/diagnostics.h"

#include <utility>

namespace piketboek {

namespace {

constexpr int quietBetweenTellings = 100;
constexpr int afterListening = 50;
constexpr int64_t projectedAtOnce = 200;

} // namespace

Desk::Desk(Pen &pen, Reader &reader, const Clock &clock, Settings &settings, Purpose purpose)
    : m_pen(pen), m_reader(reader), m_clock(clock), m_settings(settings), m_purpose(purpose)
{
    m_added.setSingleShot(true);
    connect(&m_added, &QTimer::timeout, this, &Desk::added);
    m_pen.run(Pen::Turn::Tap, [this](Journal &journal) {
        m_device = journal.device();
        journal.whenAdded([this, &journal] {
            QMetaObject::invokeMethod(
                this, [this, device = journal.device()] { takeNews(device); }, Qt::QueuedConnection);
        });
    });
    takeLabels();
    m_behind = m_reader.behind().value_or(1) > 0;
    if (m_behind)
        finishLists();
    else // it only makes ready for the first act: the first frame seldom waits for that
        QTimer::singleShot(0, this, [this] { QTimer::singleShot(afterListening, this, &Desk::finishLists); });
}

Desk::~Desk()
{
    m_pen.run(Pen::Turn::Pull, [](Journal &journal) { journal.whenAdded({}); });
    settle();
}

void Desk::takeNews(const std::string &device)
{
    m_device = device;
    takeLabels();
    finishLists();
    if (!m_added.isActive())
        m_added.start(quietBetweenTellings);
}

// A pull leaves the lists behind; they are brought up in short steps, between which taps pass.
void Desk::finishLists()
{
    if (m_finishing)
        return;
    m_finishing = true;
    m_pen.post(Pen::Turn::Pull, [this](Journal &journal) {
        const bool done = journal.project(projectedAtOnce).value_or(true);
        QMetaObject::invokeMethod(this, [this, done] { takeStep(done); }, Qt::QueuedConnection);
    });
}

void Desk::takeStep(bool done)
{
    m_finishing = false;
    if (done && !std::exchange(m_behind, false))
        return;
    if (!m_added.isActive())
        m_added.start(quietBetweenTellings);
    if (!done)
        finishLists();
}

std::optional<Entry> Desk::write(Draft draft)
{
    return write(std::move(draft), {});
}

void Desk::setWriter(std::string author, std::string role)
{
    m_author = std::move(author);
    m_role = std::move(role);
}

std::optional<Entry> Desk::write(Draft draft, const QString &draftPlace)
{
    draft.author = m_author;
    draft.role = m_role;
    Result<Entry> entry = fail(Remedy::TryLater, "");
    m_pen.run(Pen::Turn::Tap,
              [&](Journal &journal) { entry = journal.write(draft, draftPlace.toStdString()); });
    return finish(std::move(entry));
}

std::optional<Entry> Desk::attach(Draft draft, std::span<const NewFile> files)
{
    if (draft.author.empty()) {
        draft.author = m_author;
        draft.role = m_role;
    }
    Result<Entry> entry = fail(Remedy::TryLater, "");
    m_pen.run(Pen::Turn::Tap,
              [&](Journal &journal) { entry = piketboek::attach(journal, std::move(draft), files); });
    return finish(std::move(entry));
}

std::optional<Entry> Desk::finish(Result<Entry> entry)
{
    if (!entry) {
        sayFailed(entry.error());
        return {};
    }
    emit wentWell();
    emit wrote();
    return std::move(*entry);
}

void Desk::sayFailed(const Failure &failure)
{
    emit failed(say("Vastleggen lukt nu niet; wat u typt blijft staan. (%1)",
                    "Recording does not work now; what you type stays. (%1)")
                    .arg(QString::fromStdString(failure.words)));
}

void Desk::keepDraft(const QString &place, const Json &body)
{
    m_pen.post(Pen::Turn::Tap, [this, kept = KeptDraft{place.toStdString(), body}](Journal &journal) {
        const Result<void> done = journal.drafts().keep(kept);
        QMetaObject::invokeMethod(
            this, [this, place = QString::fromStdString(kept.place), done] { takeDraft(place, done); },
            Qt::QueuedConnection);
    });
}

void Desk::takeDraft(const QString &place, const Result<void> &kept)
{
    const bool failedBefore = std::exchange(m_draftFailed, !kept);
    if (!kept) {
        sayFailed(kept.error());
        emit draftNotKept(place);
    } else if (failedBefore) {
        emit wentWell();
    }
}

void Desk::dropDraft(const QString &place)
{
    m_pen.post(Pen::Turn::Tap, [place = place.toStdString()](Journal &journal) {
        if (const Result<void> dropped = journal.drafts().drop(place); !dropped)
            warn("a draft that was done with could not be dropped: " + dropped.error().words);
    });
}

std::vector<KeptDraft> Desk::drafts()
{
    Result<std::vector<KeptDraft>> drafts;
    m_pen.run(Pen::Turn::Tap, [&](Journal &journal) { drafts = journal.drafts().all(); });
    return known(std::move(drafts));
}

std::optional<int64_t> Desk::clockOffset()
{
    std::optional<int64_t> offset;
    m_pen.run(Pen::Turn::Tap, [&](Journal &journal) { offset = journal.moment().clock.offset; });
    return offset;
}

void Desk::settle()
{
    m_pen.run(Pen::Turn::Tap, [](Journal &) {});
}

QString Desk::deviceName() const
{
    return "tablet " + nameOf(m_device);
}

void Desk::takeLabels()
{
    if (const Result<void> taken = m_labels.refresh(m_reader.database()); !taken)
        emit failed(QString::fromStdString(taken.error().words));
}

QString Desk::nameOf(const std::string &device) const
{
    return QString::fromStdString(m_labels.nameOf(device));
}

QString Desk::say(const char *dutch, const char *english) const
{
    return QString::fromUtf8(tongue() == Language::English ? english : dutch);
}

std::string Desk::exerciseWord() const
{
    return m_purpose == Purpose::Duty && m_settings.exercise() ? "exercise" : realWord();
}

} // namespace piketboek
