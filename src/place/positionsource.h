// PositionSource tells where this device is now, while it is started; it stores nothing.
#pragma once

#include "base/clock.h"

#include <QGeoPositionInfoSource>
#include <QObject>

#include <memory>
#include <optional>
#include <string>

namespace piketboek {

struct Fix
{
    double latitude = 0;
    double longitude = 0;
    std::optional<double> accuracy; ///< metres; nothing when the receiver does not say
    int64_t measured = 0;           ///< ms UTC, by the receiver's clock
};

class PositionSource : public QObject
{
    Q_OBJECT

public:
    enum class State { Off, NoSource, Searching, Fix };
    Q_ENUM(State)

    /// What this computer has (geoclue2 and the like); none is a state, not a failure.
    static std::unique_ptr<PositionSource> ofThisDevice(const Clock &clock);

    /// A recorded NMEA file, played at the pace it was recorded.
    static std::unique_ptr<PositionSource> ofRecording(const std::string &path, const Clock &clock);

    void start();
    void stop();

    State state() const { return m_state; }
    std::optional<Fix> fix() const { return m_fix; }

    /// ms since the latest fix was measured: as it was when it came in, plus what has passed since.
    std::optional<int64_t> age() const;

signals:
    void changed();

private:
    PositionSource(std::unique_ptr<QGeoPositionInfoSource> source, const Clock &clock);

    void take(const QGeoPositionInfo &info);
    void takeError(QGeoPositionInfoSource::Error error);
    void become(State state, std::optional<Fix> fix);

    const Clock &m_clock;
    std::unique_ptr<QGeoPositionInfoSource> m_source;
    State m_state = State::Off;
    std::optional<Fix> m_fix;
    int64_t m_ageOnArrival = 0;
    int64_t m_arrived = 0;
};

} // namespace piketboek
