#include "central/gzip.h"
#include "central/problem.h"
#include "central/served.h"

#include <QTest>

#include <atomic>
#include <latch>

using namespace piketboek;

class TstHttpServer : public QObject
{
    Q_OBJECT

private slots:
    void theHandlerSeesTheRequestDecoded()
    {
        Served served{HttpLimits{}};
        RawClient client = served.client();
        client.send(
            "POST /v1/a%20b?log=1%2F2&after=&limit HTTP/1.1\r\nHost: x\r\nauthorization: bearer  pb_x\r\n"
            "Content-Length: 3\r\n\r\nabc");
        const std::string response = client.response();
        QVERIFY(response.starts_with("HTTP/1.1 200 OK\r\n"));
        QVERIFY(response.ends_with("\r\n\r\nPOST /v1/a b [log=1/2] [after=] [limit=] <pb_x> abc"));
        QVERIFY(response.contains("API-Version: 1.0.0\r\n"));
        QVERIFY(response.contains("Date: "));
    }

    void aConnectionIsKeptAndPipelinedRequestsAreAnsweredInOrder()
    {
        Served served{HttpLimits{}};
        RawClient client = served.client();
        std::string many;
        for (int i = 0; i < 50; ++i)
            many += post(2) + std::to_string(i + 10);
        client.send(many);
        for (int i = 0; i < 50; ++i)
            QVERIFY(client.response().ends_with(std::to_string(i + 10)));
        client.send(simple);
        QVERIFY(client.response().ends_with("GET /v1/head <> "));
    }

    void aConnectionClosesWhenTheClientAsksSo()
    {
        Served served{HttpLimits{}};
        RawClient client = served.client();
        client.send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
        QVERIFY(client.response().contains("Connection: close\r\n"));
        QVERIFY(client.isClosed());
        RawClient old = served.client();
        old.send("GET / HTTP/1.0\r\n\r\n");
        QVERIFY(old.response().starts_with("HTTP/1.1 200 "));
        QVERIFY(old.isClosed());
    }

    void aHeadRequestGetsNoBody()
    {
        Served served{HttpLimits{}};
        RawClient client = served.client();
        client.send("HEAD /large HTTP/1.1\r\n\r\n" + simple);
        QVERIFY(client.response(false).contains("Content-Length: 3145728\r\n"));
        QVERIFY(client.response().ends_with("GET /v1/head <> "));
    }

    void aChunkedBodyIsReadWhole()
    {
        Served served{HttpLimits{}};
        RawClient client = served.client();
        client.send(
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\n\r\n");
        QVERIFY(client.response().ends_with("<> abcdefg"));
    }

    void aLargeBodyComesThroughUnchanged()
    {
        Served served{HttpLimits{}};
        RawClient client = served.client();
        std::string body(3 * mebibyte + 17, '\0');
        for (size_t i = 0; i < body.size(); ++i)
            body[i] = static_cast<char>('a' + i * 7 % 26);
        client.send(post(body.size()));
        client.send(body);
        QVERIFY(client.response().ends_with("<> " + body));
    }

    void aClientThatExpectsIsToldToContinue()
    {
        Served served{HttpLimits{}};
        RawClient client = served.client();
        client.send(post(3, "Expect: 100-continue\r\n"));
        QCOMPARE(client.response(), std::string("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("abc");
        QVERIFY(client.response().ends_with("<> abc"));
    }

    void aLargeAnswerIsPackedForWhoAcceptsIt()
    {
        Served served{HttpLimits{}};
        RawClient client = served.client();
        client.send("GET /large HTTP/1.1\r\nAccept-Encoding: br;q=0.5, gzip\r\n\r\n");
        const std::string packed = client.response();
        QVERIFY(packed.contains("Content-Encoding: gzip\r\n"));
        const auto plain = gunzip(std::string_view(packed).substr(packed.find("\r\n\r\n") + 4), 4 * mebibyte);
        QVERIFY(plain && *plain == std::string(3 * mebibyte, 'x'));
        client.send("GET /large HTTP/1.1\r\nAccept-Encoding: gzip;q=0\r\n\r\n");
        QVERIFY(!client.response().contains("Content-Encoding"));
        client.send("GET /small HTTP/1.1\r\nAccept-Encoding: gzip\r\n\r\n");
        QVERIFY(!client.response().contains("Content-Encoding"));
    }

    void aPackedBodyIsUnpacked()
    {
        Served served{HttpLimits{}};
        RawClient client = served.client();
        const std::string body = gzip("hello hello hello");
        client.send(post(body.size(), "Content-Encoding: gzip\r\n") + body);
        QVERIFY(client.response().ends_with("<> hello hello hello"));
        client.send(post(5, "Content-Encoding: gzip\r\n") + "hello");
        QVERIFY(isProblem(client.response(), 400));
        client.send(post(body.size() - 3, "Content-Encoding: gzip\r\n") + body.substr(3));
        QVERIFY(isProblem(client.response(), 400));
        client.send(post(5, "Content-Encoding: br\r\n") + "hello");
        QVERIFY(isProblem(client.response(), 415));
    }

    void slowHandlersDoNotStopTheReading()
    {
        std::latch mayFinish(1);
        std::atomic<int> running = 0;
        Served served{HttpLimits{}, {.answer = [&](const HttpRequest &request) {
                          ++running;
                          if (request.path == "/slow")
                              mayFinish.wait();
                          return Served::echo(request);
                      }}};
        std::vector<RawClient> slow;
        for (int i = 0; i < 2; ++i) {
            slow.push_back(served.client());
            slow.back().send("GET /slow HTTP/1.1\r\n\r\n");
        }
        QTRY_COMPARE(running.load(), 2);
        RawClient client = served.client();
        client.send(post(3) + "abc");
        QVERIFY(client.response().ends_with("abc"));
        mayFinish.count_down();
        for (RawClient &waiting : slow)
            QVERIFY(waiting.response().ends_with("GET /slow <> "));
    }

    void aBodyIsNotReadWhenItsHeadIsRefused()
    {
        Served served{
            HttpLimits{},
            {.answer = Served::echo, .refuse = [](const HttpRequest &request) -> std::optional<HttpResponse> {
                 return request.bearer == "pb_good" ? std::nullopt
                                                    : std::optional(problem(401, "Not with that token."));
             }}};
        RawClient stranger = served.client();
        stranger.send(post(100'000));
        const std::string response = stranger.response();
        QVERIFY(isProblem(response, 401));
        QVERIFY(response.contains("WWW-Authenticate: Bearer\r\n"));
        RawClient known = served.client();
        const std::string body(100'000, 'x');
        known.send(post(body.size(), "Authorization: Bearer pb_good\r\n") + body);
        QVERIFY(known.response().ends_with("<pb_good> " + body));
    }

    void aHandlerThatThrowsCostsOneAnswer()
    {
        Served served{HttpLimits{}, {.answer = [](const HttpRequest &request) {
                          if (request.path == "/bad")
                              throw std::bad_alloc();
                          return Served::echo(request);
                      }}};
        RawClient client = served.client();
        client.send("GET /bad HTTP/1.1\r\n\r\n");
        QVERIFY(isProblem(client.response(), 500));
        client.send(simple);
        QVERIFY(client.response().starts_with("HTTP/1.1 200 "));
    }

    void stoppingFinishesWhatRuns()
    {
        std::latch mayFinish(1);
        std::atomic<bool> running = false;
        auto served =
            std::make_unique<Served>(HttpLimits{}, HttpHandler{.answer = [&](const HttpRequest &request) {
                                         running = true;
                                         mayFinish.wait();
                                         return Served::echo(request);
                                     }});
        RawClient idle = served->client();
        RawClient client = served->client();
        const unsigned short port = served->server->port();
        client.send(simple + simple);
        QTRY_VERIFY(running.load());
        served->server->stop();
        QVERIFY(idle.isClosed());
        mayFinish.count_down();
        served.reset();
        QVERIFY(client.response().contains("Connection: close\r\n"));
        QVERIFY(client.isClosed());
        RawClient after(port);
        QVERIFY(!after.send(simple));
    }

    void aPortInUseIsSaid()
    {
        Served served{HttpLimits{}};
        const auto second = HttpServer::listen("127.0.0.1", served.server->port(), {}, {}, 1);
        QVERIFY(!second);
        QCOMPARE(second.error().remedy, Remedy::TryLater);
        QVERIFY(second.error().words.contains("already"));
        const auto nowhere = HttpServer::listen("192.0.2.1", 0, {}, {}, 1);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().remedy, Remedy::AskAgain);
    }
};

QTEST_GUILESS_MAIN(TstHttpServer)
#include "tst_httpserver.moc"
