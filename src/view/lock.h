// The Lock hides what is stored when nobody touched the tablet for a while; adding goes on, and the page
// stays.
#pragma once

#include "base/clock.h"
#include "store/officersheet.h"

#include <QObject>
#include <QTimer>

namespace piketboek {

class Settings;

/// Locked from the start, and only where somebody is on the sheet who can unlock it.
class Lock : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool locked READ isLocked NOTIFY lockedChanged)
    Q_PROPERTY(QString officer READ officer NOTIFY officerChanged)

public:
    /// All must outlive it.
    Lock(OfficerSheet &sheet, const Settings &settings, const Clock &clock);

    bool isLocked() const { return m_locked; }
    /// The number of who signed in; empty when nobody did, or locked.
    QString officer() const { return m_officer; }
    bool mayShow() const { return !m_locked; }
    bool mayAdd() const { return true; }

    /// Somebody is there.
    Q_INVOKABLE void touch();
    Q_INVOKABLE void lock();
    /// Also another officer's way in while it is unlocked. AskAgain as the sheet does, or for what is no PIN.
    Result<OfficerSheet::SignIn> unlock(const QString &number, const QString &pin);
    /// Locks when nobody was there for too long; looked at every five seconds, and before each touch.
    void look();

signals:
    void lockedChanged();
    void officerChanged();

private:
    void become(bool locked, const QString &officer);

    OfficerSheet &m_sheet;
    const Settings &m_settings;
    const Clock &m_clock;
    QTimer m_often;
    int64_t m_touched; ///< ms since boot: a clock that is set neither locks nor keeps open
    bool m_locked;
    QString m_officer;
};

} // namespace piketboek
