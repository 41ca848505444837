#include "journal/disclosures.h"

#include "base/base64url.h"
#include "journal/canonicalreader.h"
#include "journal/vectors.h"

using namespace piketboek;

namespace {

Envelope covering()
{
    return *Envelope::read(textOf(vectors("disclosures"), "envelope"));
}

Disclosures opening()
{
    return *Disclosures::read(textOf(vectors("disclosures"), "opens"));
}

} // namespace

class TstDisclosures : public QObject
{
    Q_OBJECT

private slots:
    void aCoverIsTheHashOfItsThreeParts_data() { addRows(vectorList("covers"), "canonical"); }
    void aCoverIsTheHashOfItsThreeParts();
    void theyOpenTheirEnvelope();
    void anyOtherIsRefused_data() { addRows(vectors("disclosures")["refused"].toArray()); }
    void anyOtherIsRefused();
    void aCoverMayStayClosedWhenItsValueIsGone();
    void whoIsNotSentEverythingChecksWhatIsSent();
    void eachCoverHasItsOwnSalt();
    void whatIsLeftOutIsGoneFromTheText();
    void sixtyFourKilobytesAreTakenAndOneMoreIsNot();
};

void TstDisclosures::aCoverIsTheHashOfItsThreeParts()
{
    QFETCH(QJsonObject, vector);
    const Disclosure disclosure{textOf(vector, "salt"), textOf(vector, "name"),
                                *CanonicalReader::read(textOf(vector, "value"))};
    QCOMPARE(toText(hashOf(disclosure)), textOf(vector, "hash"));
    QCOMPARE(Disclosures({disclosure}).canonical(), "[" + textOf(vector, "canonical") + "]");
}

void TstDisclosures::theyOpenTheirEnvelope()
{
    QVERIFY(opening().open(covering()));
    QVERIFY(opening().text("text").starts_with("\"Café\""));
    QCOMPARE(opening().canonical(), textOf(vectors("disclosures"), "opens"));
    QVERIFY(!opening().find("place"));
}

void TstDisclosures::anyOtherIsRefused()
{
    QFETCH(QJsonObject, vector);
    const Result<Disclosures> held = Disclosures::read(bytesOf(vector));
    QVERIFY(!held || !held->open(covering()));
}

void TstDisclosures::aCoverMayStayClosedWhenItsValueIsGone()
{
    QVERIFY(!Disclosures().open(covering()));
    QVERIFY(!Disclosures().open(covering(), {"place"}));
    QVERIFY(Disclosures().open(covering(), {"text"}));
}

void TstDisclosures::whoIsNotSentEverythingChecksWhatIsSent()
{
    QVERIFY(Disclosures().matches(covering()));
    QVERIFY(opening().matches(covering()));
    Disclosures other;
    other.cover("text", "iets anders");
    QVERIFY(!other.matches(covering()));
}

void TstDisclosures::eachCoverHasItsOwnSalt()
{
    Disclosures held;
    const Hash one = held.cover("a", "zelfde");
    const Hash two = held.cover("a", "zelfde");
    QVERIFY(one != two);
    QCOMPARE(held.all()[0].salt.size(), size_t{22});
    QVERIFY(held.all()[0].salt != held.all()[1].salt);
    QCOMPARE(hashOf(held.all()[0]), one);
}

void TstDisclosures::whatIsLeftOutIsGoneFromTheText()
{
    Disclosures held;
    held.cover("name", "iemand");
    held.cover("text", "rook");
    const Disclosures rest = held.without({"name"});
    QVERIFY(!rest.canonical().contains("iemand"));
    QCOMPARE(rest.text("text"), std::string("rook"));
    QCOMPARE(held.without({"name", "text"}).canonical(), std::string("[]"));
}

void TstDisclosures::sixtyFourKilobytesAreTakenAndOneMoreIsNot()
{
    const std::string around = R"([["AAAAAAAAAAAAAAAAAAAAAA","text",""]])";
    const std::string salted = around.substr(0, around.size() - 3);
    const std::string most(Disclosures::largest - around.size(), 'x');
    QVERIFY(Disclosures::read(salted + most + "\"]]"));
    QVERIFY(!Disclosures::read(salted + most + "x\"]]"));
}

QTEST_GUILESS_MAIN(TstDisclosures)
#include "tst_disclosures.moc"
