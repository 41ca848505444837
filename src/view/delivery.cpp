#include "view/delivery.h"

#include "base/dutchdates.h"
#include "store/filedelivery.h"

namespace piketboek {

Delivery::Delivery(Desk &desk) : m_desk(desk)
{
    connect(&m_tick, &QTimer::timeout, this, &Delivery::changed);
    m_tick.start(5'000);
    count();
}

void Delivery::tell(const SyncState &state)
{
    const SyncState before = m_state.value_or(SyncState());
    m_state = state;
    if (before.waitingFiles != state.waitingFiles || before.fetchedFiles != state.fetchedFiles)
        emit filesMoved();
    m_restoreDone = m_restoreDone || (state.logRestored && state.allIn);
    count();
}

void Delivery::count()
{
    m_waiting = goesNowhere() ? 0 : m_desk.known(m_desk.reader().waiting());
    FileDelivery files(m_desk.reader().database());
    m_files = goesNowhere() ? 0 : m_desk.known(files.waiting());
    m_pictures = m_files > 0 ? m_desk.known(files.waitingPictures()) : 0;
    emit changed();
}

QString Delivery::age() const
{
    const int64_t passed = std::max<int64_t>(0, m_desk.now() - lastConfirmed().value_or(m_desk.now()));
    return QString::fromStdString(piketboek::age(passed, m_desk.tongue()));
}

QString Delivery::waitingThings() const
{
    const auto counted = [this](int64_t count, const char *one[2], const char *many[2]) {
        return count == 1 ? m_desk.say(one[0], one[1]) : m_desk.say(many[0], many[1]).arg(count);
    };
    static const char *line[] = {"1 regel", "1 line"}, *lines[] = {"%1 regels", "%1 lines"};
    static const char *photo[] = {"1 foto", "1 photo"}, *photos[] = {"%1 foto's", "%1 photos"};
    static const char *file[] = {"1 bestand", "1 file"}, *files[] = {"%1 bestanden", "%1 files"};
    QStringList things;
    if (m_waiting > 0)
        things += counted(m_waiting, line, lines);
    if (m_pictures > 0)
        things += counted(m_pictures, photo, photos);
    if (m_files > m_pictures)
        things += counted(m_files - m_pictures, file, files);
    const QString last = things.isEmpty() ? QString() : things.takeLast();
    return things.isEmpty() ? last : things.join(", ") + m_desk.say(" en ", " and ") + last;
}

QString Delivery::waitingWords() const
{
    return (waiting() == 1
                ? m_desk.say("%1 staat nog alleen op deze tablet", "%1 is still only on this tablet")
                : m_desk.say("%1 staan nog alleen op deze tablet", "%1 are still only on this tablet"))
        .arg(waitingThings());
}

QString Delivery::othersWords() const
{
    if (m_state->othersEntries == 1)
        return m_desk.say("1 regel van een andere tablet gaat opnieuw naar het centrale logboek",
                          "1 line of another tablet goes to the central log again");
    return m_desk
        .say("%1 regels van andere tablets gaan opnieuw naar het centrale logboek",
             "%1 lines of other tablets go to the central log again")
        .arg(m_state->othersEntries);
}

QString Delivery::troubleWords() const
{
    if (m_state->failure && m_state->failure->remedy == Remedy::SignIn)
        return m_desk.say("centraal logboek kent deze tablet niet",
                          "the central log does not know this tablet");
    if (m_state->needsPerson())
        return m_desk
            .say("centraal logboek vraagt om de beheerder: %1", "the central log needs its keeper: %1")
            .arg(QString::fromStdString(m_state->failure->words));
    if (isRestoring())
        return m_desk.say("centraal logboek is hersteld, wat ontbreekt gaat opnieuw",
                          "the central log was restored, what it lacks is sent again");
    return lastConfirmed()
               ? m_desk.say("centraal logboek %1 geleden gezien", "central log seen %1 ago").arg(age())
               : m_desk.say("centraal logboek nog niet bereikt", "central log not reached yet");
}

QString Delivery::words() const
{
    if (goesNowhere())
        return m_desk.say("Demo: niets gaat naar het centrale logboek",
                          "Demo: nothing goes to the central log");
    if (!m_state)
        return m_desk.say("Geen centraal logboek ingesteld", "No central log is set") +
               (waiting() > 0 ? "; " + waitingWords() : QString());
    if (m_state->deviceRenewed)
        return standing() + m_desk
                                .say("; er schreef een kopie van deze tablet, die nu %1 heet",
                                     "; a copy of this tablet wrote too, so this one is now called %1")
                                .arg(m_desk.nameOf(m_desk.device()));
    return standing();
}

QString Delivery::standing() const
{
    const bool sound = lastConfirmed() && !m_state->failure;
    if (waiting() > 0)
        return waitingWords() + (sound && !isRestoring() ? QString() : "; " + troubleWords());
    if (m_state->othersEntries > 0)
        return othersWords();
    if (!lastConfirmed())
        return m_desk.say("Hier wacht niets; %1", "Nothing waits here; %1").arg(troubleWords());
    return sound ? m_desk
                       .say("Centraal logboek: alles bevestigd, %1 geleden",
                            "Central log: all confirmed, %1 ago")
                       .arg(age())
                 : m_desk.say("Alles bevestigd; %1", "All confirmed; %1").arg(troubleWords());
}

QString Delivery::shortWords() const
{
    if (goesNowhere())
        return {};
    if (waiting() > 0)
        return m_desk.say("%1 alleen hier", "%1 only here").arg(waiting());
    if (!m_state)
        return m_desk.say("geen centraal logboek", "no central log");
    return lastConfirmed() ? m_desk.say("alles bevestigd, %1", "all confirmed, %1").arg(age())
                           : m_desk.say("nog niet bereikt", "not reached yet");
}

} // namespace piketboek
