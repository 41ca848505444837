#include "view/dutysession.h"

#include "base/dutchdates.h"
#include "view/incidentacts.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace piketboek {

namespace {

constexpr int mostDigits = 12;
constexpr auto claimPlace = "claim";
const QString lineField = "line";

std::string roleOnEntries(std::string role)
{
    std::ranges::replace(role, '_', '-');
    return role;
}

Json jsonOf(const std::string &record, const EntryId &entry)
{
    return Json::object({{"record", record}, {"device", entry.device}, {"seq", entry.seq}});
}

bool showsSomebodyIsThere(const QEvent &event)
{
    return event.type() == QEvent::TouchBegin || event.type() == QEvent::MouseButtonPress ||
           event.type() == QEvent::KeyPress || event.type() == QEvent::InputMethod;
}

} // namespace

DutySession::DutySession(Desk &desk, DraftBook &drafts, NowSession &now, Result<OfficerSheet> sheet)
    : m_desk(desk), m_drafts(drafts), m_now(now), m_sheet(sheet ? std::move(*sheet) : OfficerSheet()),
      m_lock(m_sheet, desk.settings(), desk.clock()),
      m_refusal(sheet ? QString() : QString::fromStdString(sheet.error().words))
{
    connect(&m_lock, &Lock::lockedChanged, this, &DutySession::follow);
    connect(&m_lock, &Lock::officerChanged, this, &DutySession::follow);
    connect(&desk.settings(), &Settings::languageChanged, this, &DutySession::officersChanged);
    readStand();
    const QVariantList all = officers();
    m_chosen = all.isEmpty() ? QString() : all.first().toMap()["number"].toString();
    readUnclaimed();
    QCoreApplication::instance()->installEventFilter(this);
}

DutySession::~DutySession()
{
    wipe();
}

void DutySession::follow()
{
    setWriter();
    m_made.clear();
    sayStored({});
    emit lockedChanged();
    emit officerChanged();
    emit claimChanged();
}

std::string DutySession::post() const
{
    const auto all = m_sheet.officers();
    const auto me = std::ranges::find(all, officer().toStdString(), &OfficerSheet::Officer::number);
    return me == all.end() ? "ovd-bz" : roleOnEntries(me->role);
}

bool DutySession::offDuty() const
{
    return !officer().isEmpty() && m_stand.isOff(officer().toStdString(), post());
}

void DutySession::setWriter()
{
    const std::string role = officer().isEmpty() ? "" : post() + (offDuty() ? "-off-duty" : "");
    m_desk.setWriter(officer().toStdString(), role);
}

void DutySession::readStand()
{
    const std::string exercise = m_desk.exerciseWord();
    const std::string edition = exercise + ' ' + m_desk.known(DutyStand::edition(m_desk.reader()));
    if (edition == std::exchange(m_standEdition, edition))
        return;
    m_stand = m_desk.known(DutyStand::now(m_desk.reader(), exercise));
}

void DutySession::refresh()
{
    readStand();
    setWriter();
}

bool DutySession::eventFilter(QObject *, QEvent *event)
{
    if (showsSomebodyIsThere(*event))
        m_lock.touch();
    return false;
}

QVariantList DutySession::officers() const
{
    QVariantList all;
    for (const OfficerSheet::Officer &one : m_sheet.officers())
        all += QVariantMap{{"number", QString::fromStdString(one.number)}, {"words", roleWords(one.role)}};
    return all;
}

QVariantList DutySession::roles() const
{
    QVariantList all;
    const Description *form = m_desk.book().find("officer");
    const FormField *field = form ? form->field("role") : nullptr;
    if (!field)
        return all;
    for (const FormOption &option : field->options)
        all += QVariantMap{{"value", QString::fromStdString(option.id)},
                           {"words", QString::fromStdString(option.label.in(m_desk.tongue()))}};
    return all;
}

QString DutySession::roleWords(const std::string &role) const
{
    const QVariantList all = roles();
    const auto found = std::ranges::find_if(
        all, [&](const QVariant &one) { return one.toMap()["value"] == QString::fromStdString(role); });
    return found == all.end() ? QString::fromStdString(role) : found->toMap()["words"].toString();
}

void DutySession::choose(const QString &number)
{
    m_chosen = number;
    wipe();
    refuse({});
}

void DutySession::digit(int digit)
{
    if (digit < 0 || digit > 9 || m_typed.size() >= mostDigits)
        return;
    m_typed += static_cast<char>('0' + digit);
    emit typedChanged();
}

void DutySession::rubOut()
{
    m_typed.chop(1);
    emit typedChanged();
}

void DutySession::wipe()
{
    m_typed.fill('0');
    m_typed.clear();
    emit typedChanged();
}

void DutySession::enter()
{
    const Result<OfficerSheet::SignIn> said = m_lock.unlock(m_chosen, QString::fromLatin1(m_typed));
    wipe();
    if (said)
        return refuse(wordsOf(*said));
    refuse(m_desk.say("Een pincode heeft 4 tot 12 cijfers.", "A PIN has 4 to 12 digits."));
}

QString DutySession::wordsOf(const OfficerSheet::SignIn &said) const
{
    using enum OfficerSheet::SignIn::Answer;
    if (said.answer == Right)
        return {};
    QString wrong = said.answer == Wrong ? m_desk.say("Onjuiste pincode.", "Wrong PIN.") : QString();
    const int64_t seconds = (said.wait + 999) / 1000;
    if (seconds == 0)
        return wrong;
    return (wrong + m_desk.say(" Wacht %1 s.", " Wait %1 s.").arg(seconds)).trimmed();
}

void DutySession::lock()
{
    m_lock.lock();
}

bool DutySession::add(const QString &number, const QString &role, const QString &pin, const QString &again)
{
    const Result<Pin> read = Pin::read(pin.toStdString());
    if (number.trimmed().isEmpty())
        refuse(m_desk.say("Vul een nummer in.", "Fill in a number."));
    else if (!read)
        refuse(m_desk.say("Een pincode heeft 4 tot 12 cijfers.", "A PIN has 4 to 12 digits."));
    else if (pin != again)
        refuse(m_desk.say("De twee pincodes zijn niet gelijk.", "The two PINs are not the same."));
    else
        return take(m_sheet.add({number.trimmed().toStdString(), role.toStdString()}, *read));
    return false;
}

void DutySession::remove(const QString &number)
{
    (void)take(m_sheet.remove(number.toStdString()));
}

bool DutySession::take(const Result<void> &changed)
{
    refuse(changed ? QString() : QString::fromStdString(changed.error().words));
    if (m_chosen.isEmpty() && canLock())
        m_chosen = officers().first().toMap()["number"].toString();
    emit officersChanged();
    emit typedChanged();
    return changed.has_value();
}

void DutySession::refuse(const QString &words)
{
    m_refusal = words;
    emit refusalChanged();
}

void DutySession::sayStored(const QString &words)
{
    m_stored = words;
    emit storedChanged();
}

void DutySession::tap(const QString &category, int heldMs)
{
    if (const std::optional<NowSession::Begun> begun = m_now.begin(category, heldMs))
        note(begun->record, begun->entry);
}

QString DutySession::line() const
{
    const std::optional<TypedWords> typed = m_drafts.form(lockedPage, lineField);
    return typed ? typed->words() : QString();
}

void DutySession::keepLine(const QString &words)
{
    const TypedWords typed{.text = words, .cursor = int(words.size())};
    m_drafts.keepForm(lockedPage, lineField, typed.empty() ? std::nullopt : std::optional(typed));
}

bool DutySession::writeLine(const QString &words)
{
    if (words.trimmed().isEmpty())
        return false;
    if (m_made.empty())
        tap("other", NowSession::shortestTap);
    if (m_made.empty())
        return false;
    const std::optional<Entry> entry =
        m_desk.write(incidentacts::line(m_made, "fact", words.trimmed(), m_desk.now()));
    if (!entry)
        return false;
    keepLine({});
    note(m_made, *entry);
    return true;
}

void DutySession::note(const std::string &record, const Entry &entry)
{
    m_made = record;
    m_unclaimed[record].push_back(entry.id);
    keepUnclaimed();
    sayStored(m_desk.say("✓ vastgelegd %1", "✓ recorded %1")
                  .arg(QString::fromStdString(clockTime(m_desk.now(), m_desk.tongue()))));
    emit claimChanged();
}

QString DutySession::claimWords() const
{
    size_t count = 0;
    for (const auto &[record, entries] : m_unclaimed)
        count += entries.size();
    if (count == 0 || locked() || officer().isEmpty())
        return {};
    return count == 1 ? m_desk.say("1 regel is gemaakt terwijl deze tablet vergrendeld was.",
                                   "1 entry was made while this tablet was locked.")
                      : m_desk
                            .say("%1 regels zijn gemaakt terwijl deze tablet vergrendeld was.",
                                 "%1 entries were made while this tablet was locked.")
                            .arg(count);
}

void DutySession::claim()
{
    for (const auto &[record, entries] : std::exchange(m_unclaimed, {})) {
        if (!m_desk.write(incidentacts::claim(record, entries)))
            m_unclaimed[record] = entries;
    }
    keepUnclaimed();
    emit claimChanged();
}

void DutySession::leaveUnclaimed()
{
    m_unclaimed.clear();
    keepUnclaimed();
    emit claimChanged();
}

void DutySession::keepUnclaimed()
{
    Json::Array all;
    for (const auto &[record, entries] : m_unclaimed)
        for (const EntryId &entry : entries)
            all.push_back(jsonOf(record, entry));
    if (all.empty())
        return m_desk.dropDraft(claimPlace);
    m_desk.keepDraft(claimPlace, Json::object({{"entries", std::move(all)}}));
}

void DutySession::readUnclaimed()
{
    for (const KeptDraft &kept : m_desk.drafts()) {
        const Json *entries = kept.place == claimPlace ? kept.body.find("entries") : nullptr;
        if (!entries || !entries->asArray())
            continue;
        for (const Json &one : *entries->asArray())
            m_unclaimed[one.text("record")].push_back({one.text("device"), one.integer("seq")});
    }
}

} // namespace piketboek
