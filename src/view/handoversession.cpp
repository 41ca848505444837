#include "view/handoversession.h"

#include "base/dutchdates.h"
#include "base/uuid.h"
#include "exchange/handover.h"
#include "exchange/handoverwords.h"
#include "journal/keypair.h"
#include "view/typedtime.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr int64_t lastDuty = 24LL * 60 * 60 * 1000;
constexpr qsizetype mostOthers = 12;

HappenedText textOf(const Happened &happened)
{
    return {happened.at(), std::string(happened.zone()), happened.source()};
}

} // namespace

HandoverSession::HandoverSession(Desk &desk, DraftBook &drafts, UndoBar &undo, DutySession &duty)
    : FormSession(desk, drafts), m_undo(undo), m_duty(duty)
{
    m_record = keptAs;
    connect(&m_duty, &DutySession::officerChanged, this, &HandoverSession::followOfficer);
    connect(&m_duty, &DutySession::officersChanged, this, &HandoverSession::changed);
}

// Where nobody signs in, the duty that is known is the one that is handed over.
std::string HandoverSession::me() const
{
    if (!m_duty.officer().isEmpty())
        return m_duty.officer().toStdString();
    const std::vector<Duty> &duties = m_duty.stand().duties;
    return duties.empty() || duties.front().holders.empty() ? std::string()
                                                            : duties.front().holders.front().to;
}

QStringList HandoverSession::others() const
{
    QStringList all;
    for (const QVariant &one : m_duty.officers())
        all += one.toMap()["number"].toString();
    for (const Duty &duty : m_duty.stand().duties) {
        for (const HandoverAct &holder : duty.holders)
            all += {QString::fromStdString(holder.to), QString::fromStdString(holder.from)};
    }
    for (const RecordRow &row : m_desk.known(m_desk.reader().records("officer", 0, ""))) {
        if (row.open && row.state != "mistaken" && all.size() < 4 * mostOthers)
            all += QString::fromStdString(m_desk.known(m_desk.reader().state(row.id)).text("number"));
    }
    all.removeDuplicates();
    all.removeAll(QString());
    all.removeAll(m_duty.officer());
    return all.first(std::min(all.size(), mostOthers));
}

bool HandoverSession::otherIsHere() const
{
    const QVariantList officers = m_duty.officers();
    return std::ranges::any_of(
        officers, [&](const QVariant &one) { return one.toMap()["number"].toString() == m_other; });
}

std::optional<Duty> HandoverSession::offeredTo(const std::string &officer) const
{
    for (const Duty &duty : m_duty.stand().duties) {
        if (std::ranges::find(duty.offers, officer, &HandoverAct::to) != duty.offers.end())
            return duty;
    }
    return {};
}

std::optional<Duty> HandoverSession::offeredBy(const std::string &officer) const
{
    for (const Duty &duty : m_duty.stand().duties) {
        if (std::ranges::find(duty.offers, officer, &HandoverAct::from) != duty.offers.end())
            return duty;
    }
    return {};
}

QString HandoverSession::offered() const
{
    const std::string officer = m_duty.officer().toStdString();
    const std::optional<Duty> duty = officer.empty() ? std::nullopt : offeredTo(officer);
    if (!duty)
        return {};
    const auto offer = std::ranges::find(duty->offers, officer, &HandoverAct::to);
    return m_desk.say("%1 draagt de dienst aan u over.", "%1 hands the duty over to you.")
        .arg(QString::fromStdString(offer->from.empty() ? duty->role : offer->from));
}

QString HandoverSession::offering() const
{
    const std::string officer = me();
    const std::optional<Duty> duty = officer.empty() ? std::nullopt : offeredBy(officer);
    if (!duty)
        return {};
    const auto offer = std::ranges::find(duty->offers, officer, &HandoverAct::from);
    return m_desk
        .say("Aangeboden aan %1 om %2; nog niet aangenomen. Tot dan heeft u de dienst.",
             "Offered to %1 at %2; not yet accepted. Until then the duty is yours.")
        .arg(QString::fromStdString(offer->to),
             QString::fromStdString(clockTime(offer->at, m_desk.tongue())));
}

void HandoverSession::refresh()
{
    emit changed();
}

void HandoverSession::begin(const QString &mode)
{
    m_mode = mode;
    m_asked = {};
    m_refusal.clear();
    if (!mode.isEmpty())
        m_stored.clear();
    const QStringList all = others();
    m_other = all.size() == 1 ? all.first() : QString();
    m_way = "telephone";
    emit changed();
}

void HandoverSession::close()
{
    for (const char *field : {"handover:other", "handover:at"}) {
        keepFormWords(field, "");
        leave(field);
    }
    begin({});
}

void HandoverSession::choose(const QString &other)
{
    m_other = other;
    m_asked = {};
    if (m_way == "pin" && !otherIsHere())
        m_way = "telephone";
    refuse({});
}

void HandoverSession::chooseWay(const QString &way)
{
    m_way = way;
    m_asked = {};
    refuse({});
}

std::optional<Happened> HandoverSession::momentTyped(const QString &typed) const
{
    if (typed.trimmed().isEmpty())
        return Happened::atMinute(m_desk.now(), "button");
    const TypedTime time = TypedTime::read(typed, m_desk.now());
    return time.clockOrYear || !time.happened || !time.happened->instant() ? std::nullopt : time.happened;
}

QString HandoverSession::momentOf(const QString &typed) const
{
    const std::optional<Happened> moment = momentTyped(typed);
    return moment ? QString::fromStdString(clockTime(*moment->instant(), m_desk.tongue())) : QString();
}

HandoverAct HandoverSession::act(const std::string &from, const std::string &to) const
{
    return {.from = from,
            .to = to,
            .role = m_duty.post(),
            .way = m_way.toStdString(),
            .exercise = m_desk.exerciseWord(),
            .happened = textOf(Happened::atMinute(m_desk.now(), "button"))};
}

void HandoverSession::enter(const QString &typedOfficer, const QString &typedTime)
{
    const QString other = typedOfficer.trimmed().isEmpty() ? m_other : typedOfficer.trimmed();
    const std::optional<Happened> moment = momentTyped(m_way == "telephone" ? typedTime : QString());
    if (other.isEmpty())
        return refuse(m_mode == "take" ? m_desk.say("Kies van wie u overneemt.", "Choose from whom.")
                                       : m_desk.say("Kies aan wie u overdraagt.", "Choose to whom."));
    if (!moment)
        return refuse(m_desk.say("Dit is geen tijd: 07:05", "That is no time: 07:05"));
    const bool takes = m_mode == "take";
    HandoverAct moved = takes ? act(other.toStdString(), me()) : act(me(), other.toStdString());
    moved.happened = textOf(*moment);
    if (takes && moved.to.empty())
        return refuse(m_desk.say("Meld u eerst aan.", "Sign in first."));
    if (m_way == "pin") {
        m_asked = moved;
        m_duty.choose(other);
        return refuse({});
    }
    moved.offered = m_way == "tablet";
    if (write(moved, dutiesOf(moved.from)))
        close();
}

// The successor signs in, and by that accepts; whoever locks the tablet first, did not.
void HandoverSession::followOfficer()
{
    HandoverAct accepted = std::exchange(m_asked, {});
    if (accepted.to.empty() || m_duty.officer().toStdString() != accepted.to)
        return emit changed();
    accepted.happened = textOf(Happened::atMinute(m_desk.now(), "button"));
    if (write(accepted, dutiesOf(accepted.from)))
        close();
}

void HandoverSession::accept()
{
    const std::string officer = m_duty.officer().toStdString();
    const std::optional<Duty> duty = officer.empty() ? std::nullopt : offeredTo(officer);
    if (!duty)
        return;
    HandoverAct accepted = act(std::ranges::find(duty->offers, officer, &HandoverAct::to)->from, officer);
    accepted.role = duty->role;
    accepted.way = "tablet";
    if (write(accepted, {duty->record}))
        close();
}

void HandoverSession::takeOfferBack()
{
    const std::optional<Duty> duty = offeredBy(me());
    if (!duty)
        return;
    Draft draft{.record = duty->record, .registerName = HandoverAct::registerName, .act = "withdraw"};
    draft.about = {{std::ranges::find(duty->offers, me(), &HandoverAct::from)->by, {}}};
    m_desk.write(draft);
}

std::vector<std::string> HandoverSession::dutiesOf(const std::string &officer) const
{
    std::vector<std::string> records;
    for (const Duty &duty : m_duty.stand().heldBy(officer)) {
        if (duty.role == m_duty.post() || m_duty.officer().isEmpty())
            records.push_back(duty.record);
    }
    if (records.empty())
        records.push_back(uuid7(m_desk.now(), randomBytes(10)));
    return records;
}

bool HandoverSession::write(const HandoverAct &act, const std::vector<std::string> &duties)
{
    HandoverAct whole = act;
    const Handover handover =
        m_desk.known(Handover::of(m_desk.reader(), m_desk.now() - lastDuty, m_desk.now()));
    whole.open = handover.records();
    std::optional<Entry> last;
    for (const std::string &duty : duties) {
        last = m_desk.write(whole.draft(duty));
        if (!last)
            return false;
    }
    m_drafts.leaveAll();
    const QString words = QString::fromStdString(handoverSentence(whole, m_desk.tongue()));
    m_undo.offer(words, *last, QString::fromStdString(duties.back()));
    m_stored = "✓ " + words;
    return true;
}

void HandoverSession::refuse(const QString &words)
{
    m_refusal = words;
    emit changed();
}

} // namespace piketboek
