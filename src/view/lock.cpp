#include "view/lock.h"

#include "view/settings.h"

namespace piketboek {

Lock::Lock(OfficerSheet &sheet, const Settings &settings, const Clock &clock)
    : m_sheet(sheet), m_settings(settings), m_clock(clock), m_touched(clock.sinceBoot()),
      m_locked(!sheet.officers().empty())
{
    connect(&m_often, &QTimer::timeout, this, &Lock::look);
    m_often.start(5'000);
}

void Lock::touch()
{
    look();
    m_touched = m_clock.sinceBoot();
}

void Lock::lock()
{
    if (!m_sheet.officers().empty())
        become(true, {});
}

Result<OfficerSheet::SignIn> Lock::unlock(const QString &number, const QString &pin)
{
    const Result<Pin> read = Pin::read(pin.toStdString());
    if (!read)
        return std::unexpected(read.error());
    const auto said = m_sheet.signIn(number.toStdString(), *read, m_clock.now());
    if (said && said->answer == OfficerSheet::SignIn::Answer::Right) {
        m_touched = m_clock.sinceBoot();
        become(false, number);
    }
    return said;
}

void Lock::look()
{
    const int64_t most = m_settings.lockAfter() * 60'000LL;
    if (most > 0 && m_clock.sinceBoot() - m_touched >= most)
        lock();
}

void Lock::become(bool locked, const QString &officer)
{
    const bool turned = std::exchange(m_locked, locked) != locked;
    const bool another = std::exchange(m_officer, officer) != officer;
    if (turned)
        emit lockedChanged();
    if (another)
        emit officerChanged();
}

} // namespace piketboek
