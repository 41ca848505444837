// The real central log, as a process on a free port of this machine.
#pragma once

#include "cli/program.h"

namespace piketboek {

class Served
{
public:
    explicit Served(const Place &place) : m_store("sqlite:" + place.path("central.sqlite"))
    {
        const Ran token = place.run(Place::program(), {"token", "add", "--store", m_store, "--name", "T1"});
        m_token = place.file("token", token.out.toUtf8());
        m_process.start(Place::program("piketboek-central"), {"--store", m_store, "--listen", "127.0.0.1:0"});
        const bool ready = QTest::qWaitFor(
            [&] {
                m_said += QString::fromUtf8(m_process.readAllStandardOutput());
                return m_said.contains('\n') || m_process.state() == QProcess::NotRunning;
            },
            30'000);
        if (!ready || !m_said.startsWith("listening on "))
            qFatal("the central log did not start");
        m_address = m_said.section('\n', 0, 0).mid(13);
    }
    ~Served() { stop(); }

    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    const QString &store() const { return m_store; }
    QStringList sync() const { return {"sync", "--central", m_address, "--token-file", m_token}; }
    QStringList syncWith(const QString &token) const
    {
        return {"sync", "--central", m_address, "--token-file", token};
    }

private:
    QProcess m_process;
    QString m_store, m_token, m_said, m_address;
};

} // namespace piketboek
