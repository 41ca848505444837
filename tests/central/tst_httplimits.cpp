#include "central/gzip.h"
#include "central/served.h"

#include <QTest>

#include <atomic>
#include <fstream>
#include <latch>
#include <sys/resource.h>

using namespace piketboek;
using namespace std::chrono_literals;

namespace {

HttpLimits quick()
{
    HttpLimits limits;
    limits.headerTime = limits.bodyTime = limits.idleTime = 300ms;
    limits.lingerTime = 1000ms;
    return limits;
}

size_t residentBytes()
{
    std::ifstream file("/proc/self/statm");
    size_t all = 0, resident = 0;
    file >> all >> resident;
    return resident * 4096;
}

/// How much the process grew at most while `work` ran.
template<class Work>
size_t growthDuring(Work work)
{
    const size_t before = residentBytes();
    std::atomic<size_t> most = before;
    std::jthread watch([&most](std::stop_token stop) {
        for (; !stop.stop_requested(); std::this_thread::sleep_for(1ms))
            most = std::max(most.load(), residentBytes());
    });
    work();
    watch.request_stop();
    watch.join();
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0; // the sanitizers' own memory would be measured
#else
    return most - before;
#endif
}

} // namespace

class TstHttpLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        rlimit files{};
        getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }

    void aPackedBombIsRefusedWithoutBeingUnpacked()
    {
        Served served{HttpLimits{}};
        const std::string bomb = gzip(std::string(300 * mebibyte, '\0'));
        const size_t growth = growthDuring([&] {
            for (int i = 0; i < 5; ++i) {
                RawClient client = served.client();
                client.send(post(bomb.size(), "Content-Encoding: gzip\r\n") + bomb);
                QVERIFY(isProblem(client.response(), 413));
            }
        });
        QVERIFY2(growth < 40 * mebibyte, qPrintable(QString::number(growth)));
    }

    void aBodyOf300MegabytesIsRefusedAndNotHeld()
    {
        Served served{HttpLimits{}};
        const size_t growth = growthDuring([&] {
            RawClient declared = served.client();
            declared.send(post(300 * mebibyte));
            const std::string piece(mebibyte, 'x');
            for (int i = 0; i < 300; ++i)
                if (!declared.send(piece))
                    break;
            QVERIFY(isProblem(declared.response(), 413));
            RawClient chunked = served.client();
            chunked.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 300; ++i)
                if (!chunked.send("100000\r\n" + piece + "\r\n"))
                    break;
            QVERIFY(isProblem(chunked.response(), 413));
        });
        QVERIFY2(growth < 40 * mebibyte, qPrintable(QString::number(growth)));
    }

    void manyLargeBodiesTogetherAreNotHeld()
    {
        HttpLimits limits;
        limits.allBodies = 8 * mebibyte;
        Served served{limits};
        const size_t growth = growthDuring([&] {
            std::vector<RawClient> clients;
            const std::string most(4 * mebibyte - 1, 'x');
            for (int i = 0; i < 3; ++i) {
                clients.push_back(served.client());
                clients.back().send(post(4 * mebibyte));
                clients.back().send(i < 2 ? most : std::string());
            }
            const std::string refused = clients[2].response();
            QVERIFY(isProblem(refused, 503));
            QVERIFY(refused.contains("Retry-After: "));
            clients[0].send("x");
            QVERIFY(clients[0].response().starts_with("HTTP/1.1 200 "));
            RawClient later = served.client();
            later.send(post(3) + "abc");
            QVERIFY(later.response().ends_with("abc"));
        });
        QVERIFY2(growth < 40 * mebibyte, qPrintable(QString::number(growth)));
    }

    void aHalfSentRequestIsGivenUp()
    {
        Served served{quick()};
        RawClient halfHead = served.client();
        halfHead.send("POST /v1/entries HTTP/1.1\r\nHost");
        QVERIFY(isProblem(halfHead.response(), 408));
        QVERIFY(halfHead.isClosed());
        RawClient halfBody = served.client();
        halfBody.send(post(1000) + "abc");
        QVERIFY(isProblem(halfBody.response(), 408));
        QVERIFY(halfBody.isClosed());
        RawClient silent = served.client();
        QVERIFY(silent.isClosed());
    }

    void aDrippingHeadIsGivenUpHoweverOftenItDrips()
    {
        Served served{quick()};
        RawClient client = served.client();
        client.send("GET / HTTP/1.1\r\n");
        int drops = 0;
        while (client.send("X: y\r\n") && drops < 200) {
            ++drops;
            std::this_thread::sleep_for(20ms);
        }
        QVERIFY(drops < 200);
    }

    void aSlowBodyIsReadAsLongAsItKeepsComing()
    {
        HttpLimits limits = quick();
        limits.slowest = 100;
        Served served{limits};
        RawClient client = served.client();
        client.send(post(1000));
        for (int i = 0; i < 10; ++i) {
            client.send(std::string(100, 'x'));
            std::this_thread::sleep_for(60ms);
        }
        QVERIFY(client.response().starts_with("HTTP/1.1 200 "));
    }

    void hugeHeadsAreRefused()
    {
        Served served{HttpLimits{}};
        const size_t growth = growthDuring([&] {
            RawClient oneField = served.client();
            oneField.send("GET / HTTP/1.1\r\nX: " + std::string(9000, 'x') + "\r\n\r\n");
            QVERIFY(isProblem(oneField.response(), 431));
            RawClient longLine = served.client();
            longLine.send("GET /" + std::string(20 * mebibyte, 'x'));
            QVERIFY(isProblem(longLine.response(), 431));
            RawClient manyFields = served.client();
            std::string fields;
            for (int i = 0; i < 3000; ++i)
                fields += "X: y\r\n";
            manyFields.send("GET / HTTP/1.1\r\n" + fields + "\r\n");
            QVERIFY(isProblem(manyFields.response(), 431));
        });
        QVERIFY2(growth < 60 * mebibyte, qPrintable(QString::number(growth)));
    }

    void garbageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("tls hello") << QByteArray::fromHex("16030100c8010000c40303") + QByteArray(200, '\x7f');
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("words") << QByteArray("hello there\r\n\r\n");
        QTest::newRow("two lengths") << QByteArray(
            "POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd");
        QTest::newRow("length and chunked") << QByteArray(
            "POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        QTest::newRow("bad chunk") << QByteArray(
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n");
        QTest::newRow("bad escape") << QByteArray("GET /%zz HTTP/1.1\r\n\r\n");
        QTest::newRow("no path") << QByteArray("GET http://elsewhere/ HTTP/1.1\r\n\r\n");
    }

    void garbageIsRefused()
    {
        QFETCH(QByteArray, bytes);
        Served served{HttpLimits{}};
        RawClient client = served.client();
        client.send(bytes.toStdString());
        QVERIFY(isProblem(client.response(), 400));
        QVERIFY(client.isClosed());
        RawClient next = served.client();
        next.send(simple);
        QVERIFY(next.response().starts_with("HTTP/1.1 200 "));
    }

    void chunkBombsAreBounded()
    {
        Served served{quick()};
        const size_t growth = growthDuring([&] {
            RawClient extension = served.client();
            extension.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;" +
                           std::string(mebibyte, 'x'));
            QVERIFY(extension.response().starts_with("HTTP/1.1 4"));
            RawClient crumbs = served.client();
            std::string many;
            for (int i = 0; i < 100'000; ++i)
                many += "1\r\nx\r\n";
            crumbs.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 60 && crumbs.send(many); ++i)
                ;
            QVERIFY(crumbs.response().starts_with("HTTP/1.1 4"));
            RawClient size = served.client();
            size.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffff\r\nxxx");
            QVERIFY(size.response().starts_with("HTTP/1.1 4"));
            RawClient trailer = served.client();
            trailer.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: " +
                         std::string(mebibyte, 'x'));
            QVERIFY(trailer.response().starts_with("HTTP/1.1 4"));
        });
        QVERIFY2(growth < 40 * mebibyte, qPrintable(QString::number(growth)));
    }

    void idleConnectionsMakeRoomForNewOnes()
    {
        Served served{HttpLimits{}};
        const size_t growth = growthDuring([&] {
            std::vector<RawClient> idle;
            for (int i = 0; i < 2000; ++i)
                idle.push_back(served.client());
            RawClient client = served.client();
            client.send(simple);
            QVERIFY(client.response().starts_with("HTTP/1.1 200 "));
            QVERIFY(idle.front().isClosed());
            idle.back().send(simple);
            QVERIFY(idle.back().response().starts_with("HTTP/1.1 200 "));
        });
        QVERIFY2(growth < 40 * mebibyte, qPrintable(QString::number(growth)));
    }

    void whenAllAreBusyANewOneIsTurnedAway()
    {
        HttpLimits limits;
        limits.connections = 4;
        std::latch mayFinish(1);
        std::atomic<int> running = 0;
        Served served{limits, {.answer = [&](const HttpRequest &request) {
                          ++running;
                          mayFinish.wait();
                          return Served::echo(request);
                      }}};
        std::vector<RawClient> busy;
        for (int i = 0; i < 4; ++i) {
            busy.push_back(served.client());
            busy.back().send(simple);
        }
        QTRY_COMPARE(running.load(), 3);
        std::this_thread::sleep_for(50ms);
        RawClient late = served.client();
        late.send(simple);
        QVERIFY(isProblem(late.response(), 503));
        QVERIFY(late.isClosed());
        mayFinish.count_down();
        for (RawClient &client : busy)
            QVERIFY(client.response().starts_with("HTTP/1.1 200 "));
    }

    void anAddressMayBeBounded()
    {
        HttpLimits limits;
        limits.connectionsPerAddress = 1;
        Served served{limits};
        RawClient one = served.client();
        one.send(simple);
        QVERIFY(one.response().starts_with("HTTP/1.1 200 "));
        RawClient two = served.client();
        two.send(simple);
        QVERIFY(isProblem(two.response(), 503));
    }

    void aReaderThatNeverReadsIsGivenUp()
    {
        HttpLimits limits = quick();
        limits.connections = 1;
        Served served{limits};
        RawClient deaf = served.client();
        for (int i = 0; i < 8; ++i)
            deaf.send("GET /large HTTP/1.1\r\n\r\n");
        for (int attempt = 0; attempt < 200; ++attempt) {
            RawClient next = served.client();
            next.send(simple);
            if (next.response().starts_with("HTTP/1.1 200 "))
                return;
            std::this_thread::sleep_for(20ms);
        }
        QFAIL("the deaf reader kept its place");
    }
};

QTEST_GUILESS_MAIN(TstHttpLimits)
#include "tst_httplimits.moc"
