#include "journal/attachment.h"

#include <QtTest>

using namespace piketboek;

class TstAttachment : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPutInADraftIsReadFromItsEntry();
    void withoutItsHashOnlyItsNameInTheStoreIsLeft();
    void whatIsNotSoFormedNamesNoFile_data();
    void whatIsNotSoFormedNamesNoFile();
    void aNameIsNeverAPath();

private:
    static Envelope envelopeOf(const Draft &draft, Disclosures &held)
    {
        Envelope envelope;
        envelope.act = draft.act;
        envelope.plain = draft.plain;
        for (const auto &[name, value] : draft.covered)
            envelope.covered.emplace_back(name, held.cover(name, value));
        return envelope;
    }
    static Draft twoFiles()
    {
        Draft draft{.act = "attach"};
        const std::string first = Attachment::newName();
        Attachment::add(draft, {first, Attachment::hashOf("a"), "a.jpg", "image/jpeg",
                                Json::object({{"lat7", 518133000}, {"lon7", 46901000}})});
        Attachment::add(draft, {Attachment::newName(), Attachment::hashOf("b"), "b.pdf", "", {}, first});
        return draft;
    }
};

void TstAttachment::whatIsPutInADraftIsReadFromItsEntry()
{
    const Draft draft = twoFiles();
    Disclosures held;
    const Envelope envelope = envelopeOf(draft, held);
    const std::vector<Attachment> files = Attachment::of(envelope, held);
    QCOMPARE(files.size(), size_t{2});
    QVERIFY(files[0].hash == Attachment::hashOf("a"));
    QCOMPARE(files[0].name, std::string("a.jpg"));
    QCOMPARE(files[0].type, std::string("image/jpeg"));
    QCOMPARE(files[0].position->integer("lat7"), int64_t{518133000});
    QCOMPARE(files[1].name, std::string("b.pdf"));
    QCOMPARE(files[0].original, std::string());
    QCOMPARE(files[1].original, files[0].file);
    QVERIFY(!files[1].position);
    // What a file is, is in no envelope.
    QVERIFY(!envelope.plain.canonical().contains(".jpg"));
    QVERIFY(!envelope.plain.canonical().contains(toText(Attachment::hashOf("a"))));
}

void TstAttachment::withoutItsHashOnlyItsNameInTheStoreIsLeft()
{
    Disclosures held;
    const Envelope envelope = envelopeOf(twoFiles(), held);
    const std::vector<Attachment> files = Attachment::of(envelope, held.without({"hash_1", "name_1"}));
    QVERIFY(!files[0].hash);
    QVERIFY(files[1].hash.has_value());
    QVERIFY(Attachment::isName(files[0].file));
}

void TstAttachment::whatIsNotSoFormedNamesNoFile_data()
{
    QTest::addColumn<QByteArray>("act");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("times");
    QTest::newRow("another act") << QByteArray("line") << QByteArray("AAAAAAAAAAAAAAAAAAAAAA") << 1;
    QTest::newRow("a path") << QByteArray("attach") << QByteArray("../../etc/passwd......") << 1;
    QTest::newRow("no bytes") << QByteArray("attach") << QByteArray("AAAAAAAAAAAAAAAAAAAAA/") << 1;
    QTest::newRow("eleven") << QByteArray("attach") << QByteArray("AAAAAAAAAAAAAAAAAAAAAA") << 11;
}

void TstAttachment::whatIsNotSoFormedNamesNoFile()
{
    QFETCH(QByteArray, act);
    QFETCH(QByteArray, file);
    QFETCH(int, times);
    Envelope envelope;
    envelope.act = act.toStdString();
    Json::Array names(static_cast<size_t>(times), Json(file.toStdString()));
    envelope.plain = Json::object({{"files", names}});
    QVERIFY(Attachment::of(envelope, {}).empty());
    if (times > 1) {
        envelope.plain = Json::object({{"files", Json::Array(10, Json(file.toStdString()))}});
        QCOMPARE(Attachment::of(envelope, {}).size(), size_t{10});
    }
}

void TstAttachment::aNameIsNeverAPath()
{
    QVERIFY(Attachment::isName(Attachment::newName()));
    QVERIFY(Attachment::newName() != Attachment::newName());
    for (const char *name :
         {"", ".", "..", "journal.sqlite", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA.part"})
        QVERIFY(!Attachment::isName(name));
}

QTEST_GUILESS_MAIN(TstAttachment)
#include "tst_attachment.moc"
