#include "view/tabletposition.h"

#include "base/dutchdates.h"

#include <cmath>

namespace piketboek {

TabletPosition::TabletPosition(Desk &desk) : m_desk(desk)
{
    connect(&m_desk.settings(), &Settings::languageChanged, this, &TabletPosition::changed);
    connect(&m_tick, &QTimer::timeout, this, &TabletPosition::changed);
}

void TabletPosition::setWhereabouts(const Whereabouts &whereabouts)
{
    if (whereabouts.position == m_around.position) {
        m_around = whereabouts;
        emit changed();
        return;
    }
    const bool wanted = m_wanted;
    want(false);
    if (m_around.position)
        disconnect(m_around.position, nullptr, this, nullptr);
    m_around = whereabouts;
    if (m_around.position)
        connect(m_around.position, &PositionSource::changed, this, &TabletPosition::changed);
    want(wanted);
}

void TabletPosition::want(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (m_around.position)
        wanted ? m_around.position->start() : m_around.position->stop();
    if (wanted)
        m_tick.start(5'000);
    else
        m_tick.stop();
    emit changed();
}

std::optional<Fix> TabletPosition::fix() const
{
    if (!m_wanted || !m_around.position)
        return {};
    const std::optional<int64_t> age = m_around.position->age();
    return age && *age <= oldest ? m_around.position->fix() : std::nullopt;
}

std::optional<Neighbourhood> TabletPosition::neighbourhood() const
{
    const std::optional<Fix> now = fix();
    return now ? neighbourhoodAt(now->latitude, now->longitude) : std::nullopt;
}

std::optional<Neighbourhood> TabletPosition::neighbourhoodAt(double latitude, double longitude) const
{
    return m_around.areas ? m_around.areas->at(latitude, longitude) : std::nullopt;
}

QString TabletPosition::words() const
{
    if (!m_wanted)
        return m_desk.say("positie uit; aan van uitgerukt tot einde inzet",
                          "position off; on from departed to end of deployment");
    if (!m_around.position || m_around.position->state() == PositionSource::State::NoSource)
        return m_desk.say("geen plaatsbepaling", "no position");
    const std::optional<Fix> last = m_around.position->fix();
    return last ? fixWords(*last) : m_desk.say("positie wordt gezocht", "looking for the position");
}

QString TabletPosition::fixWords(const Fix &fix) const
{
    QStringList words;
    if (m_around.areas) {
        if (const std::optional<Neighbourhood> around = m_around.areas->at(fix.latitude, fix.longitude))
            words += QString::fromStdString(around->name);
    }
    if (fix.accuracy)
        words += QString("± %1 m").arg(std::llround(*fix.accuracy));
    if (const std::optional<int64_t> age = m_around.position->age())
        words += m_desk.say("%1 geleden", "%1 ago")
                     .arg(QString::fromStdString(piketboek::age(*age, m_desk.tongue())));
    return words.join(" · ");
}

} // namespace piketboek
