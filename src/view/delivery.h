// Delivery says in words what the central log has, and how old that knowledge is.
#pragma once

#include "view/desk.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace piketboek {

/// What the exchange with the central log last came to.
struct DeliveryState
{
    bool known = false;                   ///< a central log was set for this tablet
    std::optional<int64_t> lastGood = {}; ///< ms UTC by this device's clock
    std::optional<Failure> failure = {};  ///< of the last try
    bool logChanged = false;              ///< the central log was restored; what it lacks is sent again
};

class Delivery : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString shortWords READ shortWords NOTIFY changed)
    Q_PROPERTY(bool allIn READ allIn NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)

public:
    explicit Delivery(Desk &desk);

    QString words() const;
    QString shortWords() const;
    /// Only when the central log has confirmed every entry of this tablet.
    bool allIn() const { return m_waiting == 0 && m_state.lastGood.has_value(); }
    int waiting() const { return int(m_waiting); }
    const DeliveryState &state() const { return m_state; }

    void tell(const DeliveryState &state);
    void count();

signals:
    void changed();

private:
    QString age() const;
    QString waitingWords() const;
    QString troubleWords() const;

    Desk &m_desk;
    QTimer m_tick;
    DeliveryState m_state;
    int64_t m_waiting = 0;
};

} // namespace piketboek
