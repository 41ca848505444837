#include "central/served.h"
#include "support/must.h"
#include "sync/httpline.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace piketboek;
using namespace std::chrono_literals;

namespace {

/// Says the same bytes to whoever connects, whatever the question; then it goes away, or says nothing more.
class Parrot
{
public:
    enum class After { GoesAway, Stays };

    Parrot(QByteArray bytes, After after)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, bytes, after] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes, after] {
                socket->readAll();
                socket->write(bytes);
                if (after == After::GoesAway)
                    socket->disconnectFromHost();
            });
        });
    }

    std::string address() const { return "http://127.0.0.1:" + std::to_string(m_server.serverPort()); }

private:
    QTcpServer m_server;
};

Result<Answer> asked(const Parrot &parrot, Patience patience = {})
{
    return must(HttpLine::to(parrot.address(), "geheim", patience))
        ->send({.method = "GET", .path = "/v1/head"});
}

} // namespace

class TstHttpLine : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsHttpWithAHostAndNothingElse()
    {
        for (const char *address : {"", "127.0.0.1:8080", "ftp://127.0.0.1", "http://", "http://a/?b=c",
                                    "http://a/#b", "http://name:word@a"}) {
            const auto line = HttpLine::to(address, "geheim");
            QVERIFY2(!line, address);
            QCOMPARE(line.error().remedy, Remedy::AskAgain);
        }
        QVERIFY(HttpLine::to("https://central.example:8443/piketboek/", "geheim"));
    }

    void aQuestionArrivesWithItsTokenItsQueryAndItsBody()
    {
        const Served served(HttpLimits{});
        const auto line = lineTo(served);
        const Answer answer =
            must(line->send({"POST", "/v1/entries?after=3&log=a", "application/jsonl", "regel\n"}));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, std::string("POST /v1/entries [after=3] [log=a] <geheim> regel\n"));
    }

    void aPackedAnswerIsUnpacked()
    {
        const Served served(HttpLimits{});
        const Answer answer = must(lineTo(served)->send({.method = "GET", .path = "/large"}));
        QCOMPARE(answer.body, std::string(3 * mebibyte, 'x'));
    }

    void halfAnAnswerIsNone()
    {
        const Parrot parrot("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", Parrot::After::GoesAway);
        const Result<Answer> answer = asked(parrot);
        QVERIFY(!answer);
        QCOMPARE(answer.error().remedy, Remedy::TryLater);
    }

    void aSilentLineIsLetGo()
    {
        const Parrot parrot("", Parrot::After::Stays);
        const Result<Answer> answer = asked(parrot, {.silence = 200ms});
        QVERIFY(!answer);
        QCOMPARE(answer.error().remedy, Remedy::TryLater);
        QVERIFY2(answer.error().words.contains("silent"), answer.error().words.c_str());
    }

    void aRedirectIsToldAndNotFollowed()
    {
        const Parrot other("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nportal", Parrot::After::GoesAway);
        const std::string moved =
            "HTTP/1.1 302 Found\r\nLocation: " + other.address() + "/\r\nContent-Length: 0\r\n\r\n";
        const Parrot parrot(QByteArray::fromStdString(moved), Parrot::After::GoesAway);
        QCOMPARE(must(asked(parrot)).status, 302);
    }

    void anAnswerWithoutEndIsCutOff()
    {
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 33554432\r\n\r\n";
        const Parrot parrot(head + QByteArray(HttpLine::largestAnswer + 1024, 'x'), Parrot::After::Stays);
        const Result<Answer> answer = asked(parrot);
        QVERIFY(!answer);
        QVERIFY2(answer.error().words.contains("no end"), answer.error().words.c_str());
    }

    void theTimeToBeLeftAloneIsRead()
    {
        const Parrot parrot("HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n",
                            Parrot::After::GoesAway);
        const Answer answer = must(asked(parrot));
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.retryAfter, std::optional<int64_t>(7));
    }

    void nobodyThereIsALineToTryLater()
    {
        const auto line = must(HttpLine::to("http://127.0.0.1:1", "geheim"));
        QCOMPARE(line->send({.method = "GET", .path = "/v1/head"}).error().remedy, Remedy::TryLater);
    }

    void hangingUpEndsTheRunningQuestionAndEachLaterOne()
    {
        const Parrot parrot("", Parrot::After::Stays);
        const auto line = must(HttpLine::to(parrot.address(), "geheim"));
        std::jthread hand([&] {
            std::this_thread::sleep_for(100ms);
            line->hangUp();
        });
        for (int question = 0; question < 2; ++question) {
            const Result<Answer> answer = line->send({.method = "GET", .path = "/v1/head"});
            QVERIFY(!answer);
            QVERIFY2(answer.error().words.contains("stopping"), answer.error().words.c_str());
        }
    }

    void whatWasBegunIsAskedOnceInWhateverOrderItsAnswersAreWantedIn()
    {
        std::atomic<int> asked = 0;
        const Served served(HttpLimits{}, {.answer = [&](const HttpRequest &request) {
                                ++asked;
                                return Served::echo(request);
                            }});
        const auto line = lineTo(served);
        const Ask first{"POST", "/v1/entries", "application/jsonl", "eerste"};
        const Ask second{"POST", "/v1/entries", "application/jsonl", "tweede"};
        line->begin(first);
        line->begin(second);
        QVERIFY(must(line->send(second)).body.ends_with("tweede"));
        QVERIFY(must(line->send(first)).body.ends_with("eerste"));
        QCOMPARE(asked.load(), 2);
    }

    void whatIsBegunIsDoneWhileItsAnswerIsNotYetWanted()
    {
        std::atomic<int> asked = 0;
        const Served served(HttpLimits{}, {.answer = [&](const HttpRequest &request) {
                                ++asked;
                                return Served::echo(request);
                            }});
        const auto line = lineTo(served);
        line->begin({.method = "GET", .path = "/v1/head"});
        for (int wait = 0; wait < 100 && asked == 0; ++wait)
            std::this_thread::sleep_for(20ms);
        QCOMPARE(asked.load(), 1);
    }

    void whatWasLetGoIsAskedAnew()
    {
        const Served served(HttpLimits{});
        const auto line = lineTo(served);
        const Ask ask{.method = "GET", .path = "/large"};
        line->begin(ask);
        line->letGo();
        QCOMPARE(must(line->send(ask)).body.size(), size_t{3 * mebibyte});
    }

    void hangingUpEndsWhatWasBegunToo()
    {
        const Parrot parrot("", Parrot::After::Stays);
        const auto line = must(HttpLine::to(parrot.address(), "geheim"));
        const Ask ask{.method = "GET", .path = "/v1/head"};
        line->begin(ask);
        std::jthread hand([&] {
            std::this_thread::sleep_for(100ms);
            line->hangUp();
        });
        QVERIFY(!line->send({.method = "GET", .path = "/v1/entries"}));
        QVERIFY(!line->send(ask));
    }

private:
    static std::unique_ptr<HttpLine> lineTo(const Served &served)
    {
        return must(HttpLine::to("http://127.0.0.1:" + std::to_string(served.server->port()), "geheim"));
    }
};

QTEST_GUILESS_MAIN(TstHttpLine)
#include "tst_httpline.moc"
