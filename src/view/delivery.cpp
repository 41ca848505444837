#include "view/delivery.h"

#include "base/dutchdates.h"

namespace piketboek {

Delivery::Delivery(Desk &desk) : m_desk(desk)
{
    connect(&m_tick, &QTimer::timeout, this, &Delivery::changed);
    m_tick.start(5'000);
    count();
}

void Delivery::tell(const SyncState &state)
{
    m_state = state;
    count();
}

void Delivery::count()
{
    const bool goesNowhere = m_desk.purpose() == Desk::Purpose::Demo;
    m_waiting = goesNowhere ? 0 : m_desk.known(m_desk.reader().waiting());
    emit changed();
}

QString Delivery::age() const
{
    const int64_t passed = std::max<int64_t>(0, m_desk.now() - lastConfirmed().value_or(m_desk.now()));
    return QString::fromStdString(piketboek::age(passed, m_desk.tongue()));
}

QString Delivery::waitingWords() const
{
    if (m_waiting == 1)
        return m_desk.say("1 regel staat nog alleen op deze tablet", "1 line is still only on this tablet");
    return m_desk.say("%1 regels staan nog alleen op deze tablet", "%1 lines are still only on this tablet")
        .arg(m_waiting);
}

QString Delivery::troubleWords() const
{
    if (m_state->logRestored)
        return m_desk.say("centraal logboek is hersteld, wat ontbreekt gaat opnieuw",
                          "the central log was restored, what it lacks is sent again");
    if (m_state->failure && m_state->failure->remedy == Remedy::SignIn)
        return m_desk.say("centraal logboek kent deze tablet niet",
                          "the central log does not know this tablet");
    if (m_state->needsPerson())
        return QString::fromStdString(m_state->failure->words);
    return lastConfirmed()
               ? m_desk.say("centraal logboek %1 geleden gezien", "central log seen %1 ago").arg(age())
               : m_desk.say("centraal logboek nog niet bereikt", "central log not reached yet");
}

QString Delivery::words() const
{
    if (m_desk.purpose() == Desk::Purpose::Demo)
        return m_desk.say("Demo: niets gaat naar het centraal logboek",
                          "Demo: nothing goes to the central log");
    if (!m_state)
        return m_desk.say("Geen centraal logboek ingesteld", "No central log is set") +
               (m_waiting > 0 ? "; " + waitingWords() : QString());
    if (m_waiting == 0 && lastConfirmed() && !m_state->failure)
        return m_desk
            .say("Centraal logboek: alles bevestigd, %1 geleden", "Central log: all confirmed, %1 ago")
            .arg(age());
    if (m_waiting == 0)
        return m_desk.say("Alles bevestigd; %1", "All confirmed; %1").arg(troubleWords());
    return waitingWords() + (lastConfirmed() && !m_state->failure ? QString() : "; " + troubleWords());
}

QString Delivery::shortWords() const
{
    if (m_desk.purpose() == Desk::Purpose::Demo)
        return m_desk.say("demo", "demo");
    if (m_waiting > 0)
        return m_desk.say("%1 alleen hier", "%1 only here").arg(m_waiting);
    return lastConfirmed() ? m_desk.say("alles bevestigd, %1", "all confirmed, %1").arg(age())
                           : m_desk.say("geen centraal logboek", "no central log");
}

} // namespace piketboek
