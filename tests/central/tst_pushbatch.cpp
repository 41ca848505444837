#include "central/pushbatch.h"
#include "central/pusher.h"

#include <QTest>

using namespace piketboek;

namespace {

PushBatch read(const std::string &lines)
{
    return must(PushBatch::read(lines, [](const std::string &) { return std::nullopt; }));
}

std::string reasonOf(const PushBatch &batch)
{
    return batch.refused ? batch.refused->reason : "";
}

} // namespace

class TstPushBatch : public QObject
{
    Q_OBJECT

private slots:
    void aBodyOfNothingButLineEndsIsNoPush()
    {
        const auto nobody = [](const std::string &) { return std::optional<PublicKey>(); };
        const auto batch = PushBatch::read(std::string(wire::batchBytes, '\n'), nobody);
        QVERIFY(!batch);
        QCOMPARE(batch.error().remedy, Remedy::AskAgain);
    }

    void aSealedBatchIsReadWhole()
    {
        Pusher pusher;
        pusher.writeLines(200);
        const PushBatch batch = read(pusher.all());
        QVERIFY(!batch.refused);
        QCOMPARE(batch.pushed.size(), size_t(200));
        for (size_t i = 0; i < 200; ++i)
            QCOMPARE(batch.pushed[i].hash, pusher.entries[i].hash);
        QCOMPARE(batch.seals.size(), size_t(1));
    }

    void anythingButSoundLinesEndsTheBatchThere_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("garbage") << QByteArray("garbage\n") << "not_canonical";
        QTest::newRow("empty line") << QByteArray("\n") << "not_canonical";
        QTest::newRow("a space") << QByteArray("[\"entry\", 0,0,{},[]]\n") << "not_canonical";
        QTest::newRow("half an entry") << QByteArray("[\"entry\",0,0,{\"device\":\"") << "not_canonical";
        QTest::newRow("not UTF-8") << QByteArray("[\"key\",\"\xff\xfe\"]\n") << "not_canonical";
        QTest::newRow("deep") << QByteArray(5000, '[') + "\n" << "not_canonical";
        QTest::newRow("large") << "[\"entry\",0,0,{\"a\":\"" + QByteArray(70'000, 'x') + "\"},[]]\n"
                               << "too_large";
        QTest::newRow("not for a push") << QByteArray("[\"taken\",1,0]\n") << "not_canonical";
    }
    void anythingButSoundLinesEndsTheBatchThere()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, reason);
        Pusher pusher;
        pusher.writeLines(4);
        const std::string lines =
            pusher.keyLine() + pusher.lines(1, 2) + line.toStdString() + pusher.lines(4, 4);
        const PushBatch batch = read(lines + pusher.sealLine(2));
        QCOMPARE(batch.pushed.size(), size_t(2));
        QCOMPARE(reasonOf(batch), reason.toStdString());
        QCOMPARE(batch.refused->id.device, pusher.device());
        QCOMPARE(batch.refused->id.seq, 3);
        const PushBatch unproven = read(lines + pusher.sealLine());
        QCOMPARE(unproven.pushed.size(), size_t(0));
        QCOMPARE(unproven.refused->id.seq, 3);
    }

    void aFalseDisclosureIsNamed()
    {
        Pusher pusher;
        pusher.writeLines(2);
        pusher.entries[1].disclosures.replace(pusher.entries[1].disclosures.find("regel"), 5, "Regel");
        const PushBatch batch = read(pusher.keyLine() + pusher.lines() + pusher.sealLine(1));
        QCOMPARE(batch.pushed.size(), size_t(1));
        QCOMPARE(reasonOf(batch), "cover");
    }

    void aDemonstrationIsNamed()
    {
        Pusher pusher;
        Draft demo = openIncident();
        demo.exercise = "demo";
        pusher.write(demo);
        QCOMPARE(reasonOf(read(pusher.all())), "demo");
    }

    void withoutItsSealNothingIsTaken()
    {
        Pusher pusher, other;
        pusher.writeLines(3);
        other.writeLines(3);
        const std::string unsealed = pusher.keyLine() + pusher.lines();
        QCOMPARE(reasonOf(read(unsealed)), "seal");
        QCOMPARE(read(unsealed).pushed.size(), size_t(0));
        QCOMPARE(reasonOf(read(unsealed + other.sealLine())), "seal");
        std::string falseSeal = pusher.sealLine();
        falseSeal[falseSeal.size() - 10] = falseSeal[falseSeal.size() - 10] == 'A' ? 'B' : 'A';
        QCOMPARE(reasonOf(read(unsealed + falseSeal)), "seal");
        const PushBatch upTo2 = read(unsealed + pusher.sealLine(2));
        QCOMPARE(upTo2.pushed.size(), size_t(2));
        QCOMPARE(upTo2.refused->id.seq, 3);
    }

    void aSealOverOtherBytesProvesNothing()
    {
        Pusher pusher;
        pusher.writeLine("een");
        Pusher copied = pusher.copied();
        pusher.writeLine("twee");
        copied.writeLine("iets anders");
        QCOMPARE(read(pusher.keyLine() + pusher.lines() + copied.sealLine()).pushed.size(), size_t(0));
    }

    void anUnknownDeviceIsNamed()
    {
        Pusher pusher;
        pusher.writeLines(1);
        QCOMPARE(reasonOf(read(pusher.lines() + pusher.sealLine())), "device");
    }

    void moreThanABatchIsAskedInParts()
    {
        Pusher pusher;
        pusher.writeLines(501);
        const auto unknown = [](const std::string &) { return std::optional<PublicKey>(); };
        QCOMPARE(PushBatch::read(pusher.all(), unknown).error().remedy, Remedy::AskAgain);
        QCOMPARE(PushBatch::read(std::string(3 << 20, '\n'), unknown).error().remedy, Remedy::AskAgain);
    }
};

QTEST_GUILESS_MAIN(TstPushBatch)
#include "tst_pushbatch.moc"
