#include "central/door.h"
#include "central/pusher.h"
#include "central/rawclient.h"
#include "store/verifier.h"
#include "support/settableclock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace piketboek;

namespace {

const QString program = PROGRAMS_DIR "/piketboek-central";

/// The program on a free port.
class Running
{
public:
    explicit Running(const std::string &store, const QString &before = {})
    {
        const QString command = before + "exec " + program +
                                " --store sqlite:" + QString::fromStdString(store) + " --listen 127.0.0.1:0";
        m_process.start("/bin/bash", {"-c", command});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead(20'000))
            qFatal("%s", m_process.readAllStandardError().constData());
        said = m_process.readLine();
        port = said.trimmed().split(':').last().toUShort();
    }
    int end(bool terminate = true)
    {
        terminate ? m_process.terminate() : m_process.kill();
        m_process.waitForFinished(20'000);
        return m_process.exitCode();
    }
    size_t peakKilobytes() const
    {
        QFile status("/proc/" + QString::number(m_process.processId()) + "/status");
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toUInt();
    }
    QString errors() { return m_process.readAllStandardError(); }

    QByteArray said;
    unsigned short port = 0;

private:
    QProcess m_process;
};

std::string pushed(RawClient &client, const std::string &token, const std::string &body)
{
    client.send("POST /v1/entries HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token +
                "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    return client.response();
}

int64_t takenIn(const std::string &response)
{
    const size_t body = response.find("\r\n\r\n") + 4;
    return response.starts_with("HTTP/1.1 200 ") ? linesOf<wire::TakenLine>(response.substr(body)).at(0).fresh
                                                 : -1;
}

} // namespace

class TstCentralProgram : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    SettableClock m_clock;
    int m_stores = 0;

    std::string freshStore()
    {
        return m_directory.filePath("store" + QString::number(++m_stores)).toStdString();
    }
    std::string tokenFor(const std::string &store)
    {
        return must(must(Door::open(store, m_clock))->addToken("Tablet 1"));
    }
    static int64_t entriesIn(const std::string &store)
    {
        Database database = must(Database::open(store, Database::Access::Write));
        const Verdict verdict = must(verify(database));
        return verdict.sound() ? verdict.entries : -1;
    }
    QString refusal(const QStringList &arguments, int exitCode)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(20'000);
        const QString words = process.readAllStandardError();
        return process.exitCode() == exitCode ? words : QString::number(process.exitCode()) + words;
    }

private slots:
    void itSaysWhenItIsReadyAndStopsWhenAsked()
    {
        Running running(freshStore());
        QVERIFY(running.said.startsWith("listening on http://127.0.0.1:"));
        QVERIFY(running.errors().contains("recovery key"));
        RawClient client(running.port);
        client.send("GET /v1/health HTTP/1.1\r\n\r\n");
        QVERIFY(client.response().starts_with("HTTP/1.1 200 "));
        QCOMPARE(running.end(), 0);
    }

    void whatItAnsweredSurvivesAKill()
    {
        const std::string store = freshStore();
        const std::string token = tokenFor(store);
        Pusher pusher;
        pusher.writeLines(40);
        Running first(store);
        {
            RawClient client(first.port);
            for (int64_t from = 1; from <= 20; from += 10)
                QCOMPARE(takenIn(pushed(client, token,
                                        pusher.keyLine() + pusher.lines(from, from + 9) +
                                            pusher.sealLine(from + 9))),
                         10);
            first.end(false);
        }
        Running second(store);
        RawClient client(second.port);
        QCOMPARE(takenIn(pushed(client, token, pusher.all())), 20);
        QCOMPARE(second.end(), 0);
        QCOMPARE(entriesIn(store), 41);
    }

    void aFullDiskIsSaidAndNothingIsHalfTaken()
    {
        const std::string store = freshStore();
        const std::string token = tokenFor(store);
        Pusher pusher;
        int64_t taken = 0;
        {
            Running small(store, "trap '' XFSZ; ulimit -f 1500; ");
            RawClient client(small.port);
            std::string refused;
            for (int64_t from = 1; from < 8000 && refused.empty(); from += 100) {
                pusher.writeLines(100);
                const std::string response =
                    pushed(client, token, pusher.keyLine() + pusher.lines(from) + pusher.sealLine());
                taken += std::max<int64_t>(0, takenIn(response));
                if (takenIn(response) < 0)
                    refused = response;
            }
            QVERIFY2(refused.starts_with("HTTP/1.1 503 "), refused.c_str());
            client.send("GET /v1/health HTTP/1.1\r\n\r\n");
            QVERIFY(client.response().starts_with("HTTP/1.1 200 "));
            small.end(false);
        }
        Running roomy(store);
        RawClient client(roomy.port);
        const int64_t last = pusher.entries.back().id.seq;
        QCOMPARE(
            takenIn(pushed(client, token, pusher.keyLine() + pusher.lines(last - 99) + pusher.sealLine())),
            100);
        roomy.end();
        QCOMPARE(taken + 100, last);
        QCOMPARE(entriesIn(store), last + 1);
    }

    void itsMemoryStaysFlat()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer keeps what was freed");
#endif
        const std::string store = freshStore();
        const std::string token = tokenFor(store);
        Running running(store);
        RawClient client(running.port);
        Pusher pusher;
        for (int64_t from = 1; from < 10'000; from += 500) {
            pusher.writeLines(500);
            QCOMPARE(
                takenIn(pushed(client, token, pusher.keyLine() + pusher.lines(from) + pusher.sealLine())),
                500);
        }
        for (int after = 0; after < 10'000; after += 500) {
            client.send("GET /v1/entries?after=" + std::to_string(after) +
                        " HTTP/1.1\r\nAccept-Encoding: gzip\r\nAuthorization: Bearer " + token + "\r\n\r\n");
            QVERIFY(client.response().starts_with("HTTP/1.1 200 "));
        }
        QVERIFY2(running.peakKilobytes() < 64'000, qPrintable(QString::number(running.peakKilobytes())));
        QCOMPARE(running.end(), 0);
    }

    void eachThingThatCanNotBeIsSaidInOneSentence()
    {
        const QString store = "sqlite:" + QString::fromStdString(freshStore());
        QVERIFY(refusal({}, 2).contains("--store"));
        QVERIFY(refusal({"--store", "postgres"}, 2)
                    .startsWith("piketboek-central: a store is named sqlite:FILE"));
        QVERIFY(refusal({"--store", store, "--listen", "8080"}, 2).contains("HOST:PORT"));
        QVERIFY(refusal({"--store", store, "--listen", "127.0.0.1:99999"}, 2).contains("HOST:PORT"));
        QVERIFY(refusal({"--store", "sqlite:/nowhere/at/all"}, 2).contains("/nowhere/at/all"));
        Running running(freshStore());
        const QString taken = "127.0.0.1:" + QString::number(running.port);
        QVERIFY(refusal({"--store", store, "--listen", taken}, 3).contains(taken));
        const QString used =
            "sqlite:" +
            QString::fromStdString(m_directory.filePath("store" + QString::number(m_stores)).toStdString());
        QVERIFY(refusal({"--store", used}, 3).contains("another central log server"));
        QCOMPARE(running.end(), 0);
    }

    void aFileThatIsNoStoreIsLeftAlone()
    {
        QFile file(QString::fromStdString(freshStore()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray before(9000, 'x');
        file.write(before);
        file.close();
        QVERIFY(refusal({"--store", "sqlite:" + file.fileName()}, 1).contains("no journal"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QVERIFY(!QFile::exists(file.fileName() + ".door"));
        QVERIFY(!QFile::exists(file.fileName() + ".key"));
    }
};

QTEST_GUILESS_MAIN(TstCentralProgram)
#include "tst_centralprogram.moc"
