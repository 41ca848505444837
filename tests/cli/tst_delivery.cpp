#include "cli/program.h"
#include "cli/servedhere.h"

#include "base/systemclock.h"
#include "exchange/packcheck.h"
#include "store/journal.h"
#include "store/verifier.h"
#include "support/must.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace piketboek;

namespace {

// Answers every connection with the same bytes.
class Stranger
{
public:
    explicit Stranger(const QByteArray &answer)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, [this, answer] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, [socket, answer] {
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }

private:
    QTcpServer m_server;
};

Ran runBeside(const Place &place, const QStringList &arguments)
{
    QProcess process;
    process.start(Place::program(), QStringList{"--journal", place.journal()} + arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        qFatal("sync did not end");
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TstDelivery : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsDeliveredAndTheOtherTabletHasIt();
    void aDeliveredPackMakesAJournalElsewhere();
    void aCentralThatIsNotThereIsThree();
    void aTokenNobodyGaveIsTwo();
    void aCentralThatIsNotOneIsSaidSo_data();
    void aCentralThatIsNotOneIsSaidSo();
    void aChangedCentralIsNamed();
};

void TstDelivery::everythingIsDeliveredAndTheOtherTabletHasIt()
{
    const Place place;
    const Served central(place);
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const Ran ran = place.ctl(central.sync());
    QVERIFY2(ran.code == 0 && ran.err.isEmpty(), qPrintable(ran.err));
    const QString report = place.ctl({"report", "year", "2020", "--format", "json"}).out;
    QVERIFY(report.contains("\"complete\":true"));
    QVERIFY(place.ctl({"verify"}).out.contains("with a serial of the central log"));
    const QString other = place.path("other");
    QCOMPARE(place.run(Place::program(), QStringList{"--journal", other} + central.sync()).code, 0);
    QVERIFY(place.run(Place::program(), {"--journal", other, "report", "year", "2020", "--format", "json"})
                .out.contains("\"total\":16"));
    const Ran checked = place.run(Place::program(), {"central-verify", "--store", central.store()});
    QVERIFY2(checked.code == 0 && checked.out.contains("sound: "), qPrintable(checked.err));
}

void TstDelivery::aDeliveredPackMakesAJournalElsewhere()
{
    const Place place;
    const Served central(place);
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    QCOMPARE(place.ctl(central.sync()).code, 0);
    QCOMPARE(place.ctl({"export", "pack", place.path("pack")}).code, 0);
    const PackCheck check(place.path("pack").toStdString());
    QCOMPARE(check.wrong, std::string());
    QVERIFY(check.serials == check.entries && check.seals > 0);
    const SystemClock clock;
    const std::unique_ptr<Journal> elsewhere =
        must(Journal::open(place.path("elsewhere").toStdString(), clock));
    QCOMPARE(must(elsewhere->receive(place.content("pack").toStdString())).entries, check.entries);
    QVERIFY(must(verify(elsewhere->database())).sound());
}

void TstDelivery::aCentralThatIsNotThereIsThree()
{
    const Place place;
    Served central(place);
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    central.stop();
    const Ran ran = place.ctl(central.sync());
    QVERIFY2(ran.code == 3 && ran.isOneSentence(), qPrintable(ran.err));
    QCOMPARE(place.entries(), 182);
}

void TstDelivery::aTokenNobodyGaveIsTwo()
{
    const Place place;
    const Served central(place);
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const Ran ran =
        place.ctl(central.syncWith(place.file("other", "pb_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n")));
    QVERIFY2(ran.code == 2 && ran.isOneSentence(), qPrintable(ran.err));
    QCOMPARE(place.ctl(central.syncWith(place.file("empty", "\n"))).code, 2);
}

void TstDelivery::aCentralThatIsNotOneIsSaidSo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a portal's page") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\nConnection: "
        "close\r\n\r\n<html></html>");
    QTest::newRow("another service") << QByteArray(
        "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    QTest::newRow("no web server") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
}

void TstDelivery::aCentralThatIsNotOneIsSaidSo()
{
    QFETCH(QByteArray, answer);
    const Place place;
    const Stranger stranger(answer);
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const QString token = place.file("token", "pb_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n");
    const Ran ran = runBeside(place, {"sync", "--central", stranger.address(), "--token-file", token});
    QVERIFY2(ran.code > 0 && ran.code <= 3 && ran.isOneSentence(),
             qPrintable(QString::number(ran.code) + ran.err));
    QVERIFY(place.ctl({"report", "year", "2020", "--format", "json"}).out.contains("\"complete\":false"));
    QCOMPARE(place.ctl({"verify"}).code, 0);
}

void TstDelivery::aChangedCentralIsNamed()
{
    const Place place;
    Served central(place);
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    QCOMPARE(place.ctl(central.sync()).code, 0);
    central.stop();
    QCOMPARE(place
                 .run("sqlite3", {place.path("central.sqlite"),
                                  "UPDATE receipt SET received = received - 1000 WHERE serial = 3"})
                 .code,
             0);
    const Ran ran = place.run(Place::program(), {"central-verify", "--store", central.store()});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("(nr 3)"), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(TstDelivery)
#include "tst_delivery.moc"
