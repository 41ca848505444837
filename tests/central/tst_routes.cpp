#include "central/opencentral.h"
#include "central/problem.h"
#include "central/routes.h"
#include "journal/attachment.h"
#include "support/acts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace piketboek;

namespace {

QJsonObject problemIn(const HttpResponse &response)
{
    if (response.contentType != "application/problem+json")
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
}

} // namespace

class TstRoutes : public QObject
{
    Q_OBJECT

    OpenCentral m_central;

    HttpResponse ask(HttpRequest request)
    {
        return routesTo(*m_central.journal, *m_central.door).answer(request);
    }
    HttpResponse get(const std::string &path, std::vector<std::pair<std::string, std::string>> query = {})
    {
        return ask({.method = "GET", .path = path, .query = std::move(query), .bearer = m_central.token});
    }

private slots:
    void pushAndPullSpeakInLines()
    {
        Pusher pusher;
        pusher.writeLines(2);
        const HttpResponse pushed =
            ask({.method = "POST", .path = "/v1/entries", .bearer = m_central.token, .body = pusher.all()});
        QCOMPARE(pushed.status, 200);
        QCOMPARE(pushed.contentType, "application/jsonl");
        QCOMPARE(linesOf<wire::TakenLine>(pushed.body).at(0).fresh, 2);
        const std::string log = m_central.journal->head().log;
        const HttpResponse pulled = get("/v1/entries", {{"log", log}, {"after", "1"}, {"limit", "1"}});
        QCOMPARE(linesOf<wire::EntryLine>(pulled.body).at(0).serial, 2);
        const HttpResponse receipts = get(
            "/v1/entries", {{"log", log}, {"after", "1"}, {"device", pusher.device()}, {"deviceSeq", "2"}});
        QCOMPARE(linesOf<wire::ReceiptLine>(receipts.body).size(), size_t(2));
        const auto head = linesOf<wire::HeadLine>(get("/v1/head").body).at(0);
        QCOMPARE(head.head, m_central.journal->head());
        QCOMPARE(head.now, m_central.clock.now());
    }

    void aFileIsForWhoKnowsItsHashInTheLog()
    {
        const std::string file = Attachment::newName();
        const std::string hash = toText(Attachment::hashOf("dak"));
        const auto bring = [&](std::vector<std::pair<std::string, std::string>> query,
                               const std::string &body) {
            return ask({.method = "POST",
                        .path = "/v1/files",
                        .query = std::move(query),
                        .bearer = m_central.token,
                        .body = body});
        };
        // No entry names it.
        QCOMPARE(bring({{"name", file}, {"hash", hash}, {"size", "3"}}, "dak").status, 422);
        QCOMPARE(get("/v1/files", {{"name", file}, {"hash", hash}}).status, 422);
        QVERIFY(!QFile::exists(QString::fromStdString(m_central.file() + ".files")));

        Pusher pusher;
        Draft draft{.record = openIncident().record, .registerName = "incident", .act = "attach"};
        Attachment::add(draft, {file, Attachment::hashOf("dak"), "dak.jpg", "image/jpeg", {}});
        pusher.write(draft);
        QCOMPARE(m_central.taken(pusher.all()).fresh, 1);
        for (const std::vector<std::pair<std::string, std::string>> &query :
             {std::vector<std::pair<std::string, std::string>>{},
              {{"name", file}, {"hash", "x"}, {"size", "3"}},
              {{"name", file}, {"hash", hash}, {"size", "2"}},
              {{"name", file}, {"hash", hash}, {"size", "99999999999"}},
              {{"name", file}, {"hash", hash}, {"size", "3"}, {"at", "-1"}}})
            QCOMPARE(bring(query, "dak").status, 400);
        const std::string other = toText(Attachment::hashOf("een ander"));
        QCOMPARE(bring({{"name", file}, {"hash", other}, {"size", "3"}}, "dak").status, 422);
        QCOMPARE(get("/v1/files", {{"name", file}, {"hash", hash}}).status, 422);

        // What is not the file is begun anew; the receipt is its hash.
        QCOMPARE(bring({{"name", file}, {"hash", hash}, {"size", "3"}}, "ruk").body, "[\"file\",0,\"\"]\n");
        QCOMPARE(bring({{"name", file}, {"hash", hash}, {"size", "3"}}, "da").body, "[\"file\",2,\"\"]\n");
        QCOMPARE(bring({{"name", file}, {"hash", hash}, {"size", "3"}}, "da").body, "[\"file\",2,\"\"]\n");
        QCOMPARE(bring({{"name", file}, {"hash", hash}, {"size", "3"}, {"at", "2"}}, "k").body,
                 "[\"file\",3,\"" + hash + "\"]\n");
        QCOMPARE(get("/v1/files", {{"name", file}, {"hash", hash}, {"at", "1"}}).body, "ak");
        QCOMPARE(get("/v1/files", {{"name", file}, {"hash", other}}).status, 422);
        QCOMPARE(ask({.method = "GET", .path = "/v1/files"}).status, 401);
    }

    void withoutATokenThereIsOnlyHealth()
    {
        for (const char *path : {"/v1/entries", "/v1/head", "/v1/openapi.json", "/elsewhere"}) {
            QCOMPARE(problemIn(ask({.method = "GET", .path = path}))["status"].toInt(), 401);
            QCOMPARE(ask({.method = "GET", .path = path, .bearer = "pb_guess"}).status, 401);
        }
        QCOMPARE(ask({.method = "POST", .path = "/v1/entries", .body = "x"}).status, 401);
        QCOMPARE(ask({.method = "GET", .path = "/v1/health"}).body, "{\"status\":\"ok\"}");
    }

    void aBodyIsOnlyReadWhereOneIsTakenFromWhoMaySendIt()
    {
        const HttpHandler handler = routesTo(*m_central.journal, *m_central.door);
        const auto status = [&](const std::string &method, const std::string &path,
                                const std::string &bearer) {
            const auto refused = handler.refuse({.method = method, .path = path, .bearer = bearer});
            return refused ? refused->status : 0;
        };
        QCOMPARE(status("POST", "/v1/entries", m_central.token), 0);
        QCOMPARE(status("POST", "/v1/entries", ""), 401);
        QCOMPARE(status("PUT", "/v1/entries", m_central.token), 405);
        QCOMPARE(status("POST", "/v1/elsewhere", m_central.token), 404);
        QCOMPARE(status("POST", "/v1/health", ""), 405);
        QCOMPARE(status("GET", "/v1/health", ""), 413);
        QCOMPARE(status("GET", "/v1/entries", m_central.token), 413);
    }

    void whatIsNotThereIsSaid()
    {
        for (const char *path :
             {"/", "", "/v1", "/v1/entries/", "/v1/head/", "/V1/head", "/v2/head", "/v1//head"})
            QCOMPARE(problemIn(get(path))["status"].toInt(), 404);
        const HttpResponse wrongMethod =
            ask({.method = "DELETE", .path = "/v1/entries", .bearer = m_central.token});
        QCOMPARE(wrongMethod.status, 405);
        QVERIFY(std::ranges::count(wrongMethod.headers,
                                   std::pair<std::string, std::string>("Allow", "POST, GET")) == 1);
    }

    void aNumberThatIsNoneIsAskedBack_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"x", "-1", "1x", "1.5", "99999999999999999999", " 1"})
            QTest::newRow(value) << value;
    }
    void aNumberThatIsNoneIsAskedBack()
    {
        QFETCH(QString, value);
        for (const char *name : {"after", "limit", "deviceSeq"}) {
            const QJsonObject problem = problemIn(get("/v1/entries", {{name, value.toStdString()}}));
            QCOMPARE(problem["status"].toInt(), 400);
            QVERIFY(problem["detail"].toString().contains(name));
        }
    }

    void aPushThatIsTooLargeIsAskedInParts()
    {
        const HttpResponse response = ask({.method = "POST",
                                           .path = "/v1/entries",
                                           .bearer = m_central.token,
                                           .body = std::string(3 << 20, '\n')});
        QCOMPARE(problemIn(response)["status"].toInt(), 400);
    }

    void theDescriptionNamesWhatThereIs()
    {
        const auto description =
            QJsonDocument::fromJson(QByteArray::fromStdString(get("/v1/openapi.json").body)).object();
        QCOMPARE(description["openapi"].toString(), "3.0.3");
        const QJsonObject paths = description["paths"].toObject();
        QCOMPARE(paths.keys(), (QStringList{"/entries", "/files", "/head", "/health", "/openapi.json"}));
        for (const QString &path : paths.keys()) {
            // A file is only asked for by its name.
            QCOMPARE(get("/v1" + path.toStdString()).status, path == "/files" ? 400 : 200);
            for (const QString &method : paths[path].toObject().keys())
                QVERIFY(QStringList({"get", "post"}).contains(method));
        }
    }

    void eachRemedyHasItsStatus()
    {
        QCOMPARE(problem(Failure{Remedy::AskAgain, "x"}).status, 400);
        QCOMPARE(problem(Failure{Remedy::SignIn, "x"}).status, 401);
        QCOMPARE(problem(Failure{Remedy::ShowOfficer, "x"}).status, 422);
        QCOMPARE(problem(Failure{Remedy::StopAndKeep, "x"}).status, 500);
        const HttpResponse later = problem(Failure{Remedy::TryLater, "\"quoted\" \n line"});
        QCOMPARE(later.status, 503);
        QVERIFY(std::ranges::count(later.headers, "Retry-After",
                                   &std::pair<std::string, std::string>::first) == 1);
        QCOMPARE(problemIn(later)["detail"].toString(), "\"quoted\" \n line");
    }
};

QTEST_GUILESS_MAIN(TstRoutes)
#include "tst_routes.moc"
