// A CentralProcess is the real server program, asked over the real network line.
#pragma once

#include "central/door.h"
#include "support/central.h"
#include "support/settableclock.h"
#include "sync/httpline.h"

#include <QFile>
#include <QProcess>

#include <csignal>
#include <thread>

namespace piketboek {

class CentralProcess final : public Central
{
public:
    explicit CentralProcess(const std::string &directory) : Central(directory)
    {
        m_token = must(must(Door::open(file(), SettableClock()))->addToken("tablets"));
        start(false);
    }
    ~CentralProcess() override { CentralProcess::kill(); }

    void kill() override
    {
        m_line.reset();
        m_process.kill();
        m_process.waitForFinished();
    }

    void start(bool restored) override
    {
        QStringList arguments{"--store", "sqlite:" + QString::fromStdString(file()), "--listen",
                              "127.0.0.1:0"};
        if (restored)
            arguments.append("--restored");
        m_process.start(PROGRAMS_DIR "/piketboek-central", arguments);
        QByteArray said;
        while (!said.startsWith("listening on ")) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(20'000))
                qFatal("%s", m_process.readAllStandardError().constData());
            said = m_process.readLine().trimmed();
        }
        m_line = must(HttpLine::to(said.mid(said.indexOf("http")).toStdString(), m_token));
    }

    Result<Answer> answer(const Ask &ask) override { return m_line->send(ask); }

    /// The most memory the program ever held.
    size_t peakKilobytes() const
    {
        QFile status("/proc/" + QString::number(m_process.processId()) + "/status");
        const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
        return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toUInt();
    }

    /// Kills the program after that time, whatever it is doing then.
    std::jthread killAfter(std::chrono::microseconds time) const
    {
        return std::jthread([time, process = static_cast<pid_t>(m_process.processId())] {
            std::this_thread::sleep_for(time);
            ::kill(process, SIGKILL);
        });
    }

private:
    std::string m_token;
    QProcess m_process;
    std::unique_ptr<HttpLine> m_line;
};

} // namespace piketboek
