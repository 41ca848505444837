// Delivery says in words what the central log has, and how old that knowledge is.
#pragma once

#include "sync/syncstate.h"
#include "view/desk.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace piketboek {

class Delivery : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString shortWords READ shortWords NOTIFY changed)
    Q_PROPERTY(bool goesNowhere READ goesNowhere CONSTANT)
    Q_PROPERTY(bool allIn READ allIn NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString waitingThings READ waitingThings NOTIFY changed)

public:
    explicit Delivery(Desk &desk);

    QString words() const;
    QString shortWords() const;
    /// A demonstration's entries never leave this computer.
    bool goesNowhere() const { return m_desk.purpose() == Desk::Purpose::Demo; }
    /// Only when the central log has confirmed every entry and every file of this tablet.
    bool allIn() const { return waiting() == 0 && m_state && m_state->allIn; }
    /// Lines and files.
    int waiting() const { return int(m_waiting + m_files); }
    /// What stands only on this tablet: "3 regels en 1 foto"; empty for nothing.
    QString waitingThings() const;
    /// ms UTC by this device's clock.
    std::optional<int64_t> lastConfirmed() const { return m_state ? m_state->lastConfirmed : std::nullopt; }

    /// What the exchange with the central log came to; before the first telling no central log is set.
    void tell(const SyncState &state);
    /// Counts anew what waits here.
    void count();

signals:
    void changed();
    void filesMoved(); ///< to the central log, or from it

private:
    QString age() const;
    QString standing() const;
    QString waitingWords() const;
    QString othersWords() const;
    QString troubleWords() const;
    bool isRestoring() const { return m_state->logRestored && !m_restoreDone; }

    Desk &m_desk;
    QTimer m_tick;
    std::optional<SyncState> m_state;
    int64_t m_waiting = 0; ///< entries
    int64_t m_files = 0;
    int64_t m_pictures = 0;     ///< of the files
    bool m_restoreDone = false; ///< the restored log has everything again
};

} // namespace piketboek
