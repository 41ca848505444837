// EndSignals turn a request to end (Ctrl-C, kill, a closed terminal) into the end of the event loop, so that
// everything is put away.
#pragma once

#include <QSocketNotifier>

#include <optional>

namespace piketboek {

class EndSignals
{
public:
    /// Holds them back: before any thread is started, or that thread would still be ended by them.
    EndSignals();
    ~EndSignals();
    /// Once there is an application to end.
    void listen();
    EndSignals(const EndSignals &) = delete;
    EndSignals &operator=(const EndSignals &) = delete;

private:
    int m_file;
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace piketboek
