#include "journal/tombstone.h"

#include "journal/canonicalreader.h"
#include "journal/vectors.h"

using namespace piketboek;

class TstTombstone : public QObject
{
    Q_OBJECT

private slots:
    void itKeepsThePlaceOfItsEntry();
    void whatIsNotExactlyATombstoneIsRefused_data() { addRows(vectors("tombstones")["refused"].toArray()); }
    void whatIsNotExactlyATombstoneIsRefused();
    void anyOtherByteIsAnotherTombstoneOrNone();
};

void TstTombstone::itKeepsThePlaceOfItsEntry()
{
    const std::string bytes = vectors("tombstones")["accepted"].toArray()[0].toString().toStdString();
    const Result<Tombstone> tombstone = Tombstone::read(bytes);
    QVERIFY(tombstone);
    QCOMPARE(tombstone->canonical(), bytes);
    const QJsonArray entries = vectorList("chains")[0].toObject()["entries"].toArray();
    QCOMPARE(toText(tombstone->prev), textOf(entries[0].toObject(), "hash"));
    QCOMPARE(toText(tombstone->hash), textOf(entries[1].toObject(), "hash"));
    QCOMPARE(tombstone->id.seq, int64_t{2});
    QCOMPARE(tombstone->list.device, textOf(vectorList("keys")[1].toObject(), "device"));
    QCOMPARE(tombstone->list.seq, int64_t{2});
}

void TstTombstone::whatIsNotExactlyATombstoneIsRefused()
{
    QFETCH(QJsonObject, vector);
    QVERIFY(!Tombstone::read(bytesOf(vector)));
}

void TstTombstone::anyOtherByteIsAnotherTombstoneOrNone()
{
    const std::string bytes = vectors("tombstones")["accepted"].toArray()[0].toString().toStdString();
    const Tombstone tombstone = *Tombstone::read(bytes);
    for (size_t i = 0; i < bytes.size(); ++i) {
        std::string other = bytes;
        other[i] = static_cast<char>(other[i] ^ 1);
        const Result<Tombstone> read = Tombstone::read(other);
        QVERIFY(!read || (*read != tombstone && read->canonical() == other));
    }
}

QTEST_GUILESS_MAIN(TstTombstone)
#include "tst_tombstone.moc"
