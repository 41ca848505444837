#include "place/positionsource.h"

#include <QFile>
#include <QNmeaPositionInfoSource>

#include <algorithm>
#include <cmath>

namespace piketboek {

namespace {

constexpr double metresPerHdop = 5.1; // the usual range error of civil GPS

std::optional<double> accuracyOf(const QGeoPositionInfo &info)
{
    const double metres = info.attribute(QGeoPositionInfo::HorizontalAccuracy);
    return std::isnan(metres) ? std::nullopt : std::optional(metres);
}

std::unique_ptr<QGeoPositionInfoSource> playing(const std::string &path)
{
    auto source = std::make_unique<QNmeaPositionInfoSource>(QNmeaPositionInfoSource::SimulationMode);
    auto *file = new QFile(QString::fromStdString(path), source.get());
    if (!file->open(QIODevice::ReadOnly))
        return nullptr;
    source->setDevice(file);
    source->setUserEquivalentRangeError(metresPerHdop);
    return source;
}

} // namespace

std::unique_ptr<PositionSource> PositionSource::ofThisDevice(const Clock &clock)
{
    std::unique_ptr<QGeoPositionInfoSource> source(QGeoPositionInfoSource::createDefaultSource(nullptr));
    return std::unique_ptr<PositionSource>(new PositionSource(std::move(source), clock));
}

std::unique_ptr<PositionSource> PositionSource::ofRecording(const std::string &path, const Clock &clock)
{
    return std::unique_ptr<PositionSource>(new PositionSource(playing(path), clock));
}

PositionSource::PositionSource(std::unique_ptr<QGeoPositionInfoSource> source, const Clock &clock)
    : m_clock(clock), m_source(std::move(source))
{
    if (!m_source)
        return;
    connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, &PositionSource::take);
    connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, this, &PositionSource::takeError);
}

void PositionSource::start()
{
    become(m_source ? State::Searching : State::NoSource, std::nullopt);
    if (m_source)
        m_source->startUpdates();
}

void PositionSource::stop()
{
    if (m_source)
        m_source->stopUpdates();
    become(State::Off, std::nullopt);
}

std::optional<int64_t> PositionSource::age() const
{
    if (!m_fix)
        return std::nullopt;
    return m_ageOnArrival + m_clock.sinceBoot() - m_arrived;
}

void PositionSource::take(const QGeoPositionInfo &info)
{
    if (!info.isValid() || m_state == State::Off)
        return;
    const int64_t measured = info.timestamp().toMSecsSinceEpoch();
    m_ageOnArrival = std::max<int64_t>(0, m_clock.now() - measured); // a source may begin with an old fix
    m_arrived = m_clock.sinceBoot();
    const auto where = info.coordinate();
    become(State::Fix, Fix{where.latitude(), where.longitude(), accuracyOf(info), measured});
}

void PositionSource::takeError(QGeoPositionInfoSource::Error error)
{
    // No fix in time is only waiting: the age of the last one says it.
    if (m_state != State::Off && error != QGeoPositionInfoSource::UpdateTimeoutError &&
        error != QGeoPositionInfoSource::NoError)
        become(State::NoSource, std::nullopt);
}

void PositionSource::become(State state, std::optional<Fix> fix)
{
    m_state = state;
    m_fix = fix;
    emit changed();
}

} // namespace piketboek
