#include "endsignals.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace piketboek {

EndSignals::EndSignals()
{
    sigset_t ending;
    sigemptyset(&ending);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&ending, signal);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    m_file = signalfd(-1, &ending, SFD_CLOEXEC | SFD_NONBLOCK);
}

void EndSignals::listen()
{
    if (m_file < 0)
        return;
    m_notifier.emplace(m_file, QSocketNotifier::Read);
    QObject::connect(&*m_notifier, &QSocketNotifier::activated, qApp, [this] {
        signalfd_siginfo came = {};
        if (read(m_file, &came, sizeof came) > 0)
            QCoreApplication::quit();
    });
}

EndSignals::~EndSignals()
{
    m_notifier.reset();
    if (m_file >= 0)
        close(m_file);
}

} // namespace piketboek
