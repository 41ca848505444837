#include "view/readiness.h"

#include "base/dutchdates.h"

#include <QDirIterator>
#include <QFile>

#include <cstdlib>

namespace piketboek {

namespace {

QString again(const Desk &desk)
{
    return desk.say("Opnieuw kijken", "Check again");
}

} // namespace

Readiness::Readiness(Desk &desk, const Delivery &delivery, std::function<bool()> canLock,
                     std::string directory)
    : m_desk(desk), m_delivery(delivery), m_canLock(std::move(canLock)), m_directory(std::move(directory))
{
    connect(&m_delivery, &Delivery::changed, this, &Readiness::look);
    look();
}

QString Readiness::words() const
{
    return ready() ? m_desk.say("KLAAR VOOR PIKET", "READY FOR DUTY")
                   : m_desk.say("NOG NIET KLAAR", "NOT READY YET");
}

void Readiness::look()
{
    judge(Machine::look(m_directory));
}

void Readiness::add(bool missing, const QString &words, const QString &button, const QString &page)
{
    if (missing && m_reasons.size() < most)
        m_reasons += QVariantMap{{"words", words}, {"button", button}, {"page", page}};
}

// From what loses words to what is only a nuisance.
void Readiness::judge(const Machine &machine)
{
    m_reasons.clear();
    add(machine.freeBytes.value_or(leastRoom) < leastRoom,
        m_desk.say("De schijf is bijna vol: nog %1 MB.", "The disk is nearly full: %1 MB left.")
            .arg(machine.freeBytes.value_or(0) >> 20),
        again(m_desk), {});
    judgeCentral();
    judgeClock();
    add(machine.batteryPercent.value_or(100) < emptyBattery,
        m_desk.say("De batterij is nog %1 % vol.", "The battery is at %1 %.")
            .arg(machine.batteryPercent.value_or(0)),
        again(m_desk), {});
    add(!m_canLock(),
        m_desk.say("Er staat nog geen medewerker met pincode op deze tablet.",
                   "No officer with a PIN is on this tablet yet."),
        m_desk.say("Toevoegen", "Add"), "officers");
    add(machine.encrypted == false,
        m_desk.say("De schijf van deze tablet is niet versleuteld.", "This tablet's disk is not encrypted."),
        again(m_desk), {});
    add(!hasTiles(),
        m_desk.say("Er staat nog geen kaart op deze tablet: alleen de buurten.",
                   "No map is on this tablet yet: only the neighbourhoods."),
        m_desk.say("Kaart", "Map"), "map");
    emit changed();
}

void Readiness::judgeClock()
{
    const int64_t ahead = m_desk.clockOffset().value_or(0);
    const QString by = QString::fromStdString(duration(std::abs(ahead), m_desk.tongue()));
    add(std::abs(ahead) > widestClock,
        (ahead > 0 ? m_desk.say("De klok van deze tablet loopt %1 voor op het centrale logboek.",
                                "This tablet's clock is %1 ahead of the central log.")
                   : m_desk.say("De klok van deze tablet loopt %1 achter op het centrale logboek.",
                                "This tablet's clock is %1 behind the central log."))
            .arg(by),
        again(m_desk), {});
}

// A map that is switched off is missed by nobody.
bool Readiness::hasTiles() const
{
    const Settings &settings = m_desk.settings();
    if (!settings.tiles() || QFile::exists(settings.tileFile()))
        return true;
    QDirIterator kept(QString::fromStdString(m_directory) + "/tiles", QDir::Files,
                      QDirIterator::Subdirectories);
    return kept.hasNext();
}

void Readiness::judgeCentral()
{
    if (m_delivery.goesNowhere())
        return;
    const std::optional<int64_t> last = m_delivery.lastConfirmed();
    const bool silent = !last || m_desk.now() - *last > longestSilence;
    add(silent, m_desk.say("Het centrale logboek is niet bereikt.", "The central log was not reached."),
        again(m_desk), {});
    add(m_delivery.waiting() > 0,
        m_desk.say("Nog niet alles is verzonden: %1.", "Not everything is sent: %1.")
            .arg(m_delivery.waitingThings()),
        again(m_desk), {});
}

} // namespace piketboek
