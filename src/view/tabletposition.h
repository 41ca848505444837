// TabletPosition is where this tablet is, looked for only while it is wanted, with its accuracy and age in
// words.
#pragma once

#include "place/areas.h"
#include "place/positionsource.h"
#include "view/desk.h"

#include <QObject>
#include <QTimer>

namespace piketboek {

/// What tells where the tablet is, and in which neighbourhood that lies; both may be missing. `areaWords` is
/// what is wrong with the neighbourhoods, "" for nothing.
struct Whereabouts
{
    PositionSource *position = nullptr;
    const Areas *areas = nullptr;
    QString areaWords = {};
};

class TabletPosition : public QObject
{
    Q_OBJECT

public:
    static constexpr int64_t oldest = 60'000; ///< an older fix is not "here" any more

    explicit TabletPosition(Desk &desk);

    /// May come later than the page: neither is waited for.
    void setWhereabouts(const Whereabouts &whereabouts);

    void want(bool wanted);
    std::optional<Fix> fix() const;
    std::optional<Neighbourhood> neighbourhood() const;
    std::optional<Neighbourhood> neighbourhoodAt(double latitude, double longitude) const;
    QString words() const;

signals:
    void changed();

private:
    QString fixWords(const Fix &fix) const;

    Desk &m_desk;
    Whereabouts m_around;
    QTimer m_tick;
    bool m_wanted = false;
};

} // namespace piketboek
