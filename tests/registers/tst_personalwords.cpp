#include "registers/personalwords.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace piketboek;

namespace {

// What was found, as it reads in Qt's own text: "kind:word", one after the other.
QString found(const QString &text)
{
    const std::string utf8 = text.toStdString();
    QStringList words;
    for (const PersonalWord &word : personalWords(utf8)) {
        const char *kinds[] = {"tel", "plate", "bsn", "mail"};
        const QString inQt = text.mid(static_cast<qsizetype>(word.unit), static_cast<qsizetype>(word.length));
        if (inQt.toStdString() != utf8.substr(word.byte, word.length))
            return "the two places differ";
        words += QString("%1:%2").arg(kinds[static_cast<int>(word.kind)], inQt);
    }
    return words.join(" | ");
}

} // namespace

class TstPersonalWords : public QObject
{
    Q_OBJECT

private slots:
    void whatLooksPersonalIsFound_data();
    void whatLooksPersonalIsFound();
    void whatBelongsToTheWorkIsNot_data();
    void whatBelongsToTheWorkIsNot();
    void everyPlaceCountsBytesAndUnits();
    void aBrokenTextHarmsNothing();
    void aLongTextTakesATimeThatGrowsWithIt_data();
    void aLongTextTakesATimeThatGrowsWithIt();
};

void TstPersonalWords::whatLooksPersonalIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    for (const char *number :
         {"06-12345678", "0612345678", "06 12 34 56 78", "06 - 1234 5678", "06.12.34.56.78", "+31 6 12345678",
          "+31612345678", "+31 (0)6 12 34 56 78", "+31-78-7708585", "0031612345678", "0031 78 770 85 85",
          "078-7708585", "078 770 8585", "078) 770 85 85", "0184-123456", "0184 12 34 56", "088 1234567"})
        QTest::newRow(number) << QString("bel %1, nu").arg(number) << QString("tel:") + number;
    for (const char *plate :
         {"AB-12-34", "12-34-AB", "12-AB-34", "AB-12-CD", "AB-CD-12", "12-AB-CD", "12-BCD-3", "1-BCD-23",
          "AB-123-C", "A-123-BC", "BCD-12-F", "B-12-CDF", "1-AB-234", "123-AB-4", "xx-99-xx"})
        QTest::newRow(plate) << QString("auto %1.").arg(plate) << QString("plate:") + plate;
    QTest::newRow("bsn") << "BSN 111222333" << "bsn:111222333";
    QTest::newRow("bsn after a colon") << "bsn:123456782" << "bsn:123456782";
    QTest::newRow("bsn with its zero") << "010000008" << "bsn:010000008";
    QTest::newRow("bsn without its zero") << "10000008" << "bsn:10000008";
    for (const char *address :
         {"info@dordrecht.nl", "a.b-c+d_e%f@post.x-y.example", "0612345678@kpn.example"})
        QTest::newRow(address) << QString("naar <%1>.").arg(address) << QString("mail:") + address;
    QTest::newRow("two ways in one") << "+31 0612345678" << "tel:0612345678";
    QTest::newRow("a list") << "06-12345678/078-7708585 en AB-12-34/AB-12-35"
                            << "tel:06-12345678 | tel:078-7708585 | plate:AB-12-34 | plate:AB-12-35";
    QTest::newRow("one after the other") << "0612345678 0687654321" << "tel:0612345678 | tel:0687654321";
    QTest::newRow("after a time") << "03:14 0612345678" << "tel:0612345678";
    QTest::newRow("after a time without a colon") << "0314 0612345678" << "tel:0612345678";
    QTest::newRow("after a date") << "03-02-2020 0612345678" << "tel:0612345678";
    QTest::newRow("two addresses") << "a@b.nl,c@d.nl" << "mail:a@b.nl | mail:c@d.nl";
    QTest::newRow("an address after a plate") << "AB-12-34.x@y.nl" << "plate:AB-12-34 | mail:x@y.nl";
}

void TstPersonalWords::whatLooksPersonalIsFound()
{
    QFETCH(const QString, text);
    QTEST(found(text), "words");
    QTEST(found("één 🚒 " + text), "words");
}

void TstPersonalWords::whatBelongsToTheWorkIsNot_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"A16 Re 38,4",
                             "N3 Li 3,2",
                             "A16 Re 38,4 a",
                             "03:14",
                             "0314",
                             "03.14 uur",
                             "0310-0312 14 personen",
                             "03-02-2020",
                             "3-2-2020 14:30",
                             "06-12-2020 14:30",
                             "06-12-2020 14 uur",
                             "06-12-20 14:30",
                             "06-12-20 1430",
                             "2020-02-03",
                             "2020-02-03T14:30+01:00",
                             "20200108",
                             "31122017",
                             "3-feb-20",
                             "3-mrt-20",
                             "3-MEI-20",
                             "2020-INC-0016",
                             "OEF-2020-INC-0016",
                             "T3-0007",
                             "105123 425678",
                             "105123,425678",
                             "095123 425678",
                             "x 105123.4 y 425678.9",
                             "51.813298, 4.690093",
                             "0,123456782",
                             "Dubbeldamseweg 12-14",
                             "Spuiboulevard 300",
                             "3311 GR Dordrecht",
                             "1-2-3",
                             "112",
                             "0900-8844",
                             "14078",
                             "001234567",
                             "123456789",
                             "12345678",
                             "1112223334",
                             "2020-111222333",
                             "111222333-1",
                             "111222333,5",
                             "K111222333",
                             "GRIP 1",
                             "06-1234567",
                             "06-123456789",

                             "00-12345678",
                             "01 23456789",
                             "06 1234    5678",
                             "0612345678a",
                             "a0612345678",
                             "0612345678@",
                             "AB-12-345",
                             "1AB-12-34",
                             "2020-AB-12-34",
                             "AB-12-34-5",
                             "AB 12 34",
                             "ABC-12-34",
                             "A-12-B",
                             "jan@",
                             "@piket",
                             "jan@dordrecht",
                             "jan@dordrecht.n",
                             "@dordrecht.nl",
                             "a@.nl",
                             "1 @ 2.nl",
                             "+32 6 12345678",

                             "+31 6 1234567"})
        QTest::newRow(text) << text;
}

void TstPersonalWords::whatBelongsToTheWorkIsNot()
{
    QFETCH(const QString, text);
    QCOMPARE(found(text), QString());
}

void TstPersonalWords::everyPlaceCountsBytesAndUnits()
{
    const auto words = personalWords("é🚒 AB-12-34 € a@b.nl");
    QCOMPARE(words, (std::vector<PersonalWord>{{PersonalWord::Kind::Plate, 7, 4, 8},
                                               {PersonalWord::Kind::Email, 20, 15, 6}}));
}

void TstPersonalWords::aBrokenTextHarmsNothing()
{
    QVERIFY(personalWords({}).empty());
    for (const char *text : {"\xff\xf0@\xc3", "@", "+", "+31", "0031", "06", "0", "a@", "12-", "+31 (0", "-"})
        QVERIFY(personalWords(text).empty());
    const std::string whole = "+31 (0)6 12 34 56 78 AB-12-34 111222333 a@b.nl";
    for (size_t i = 0; i < whole.size(); ++i) {
        const std::string cut = whole.substr(i / 2, i);
        for (const PersonalWord &word : personalWords(cut))
            QVERIFY(word.length > 0 && word.byte + word.length <= cut.size());
    }
}

void TstPersonalWords::aLongTextTakesATimeThatGrowsWithIt_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"a", "0", "@", "06-", "0 ", "a.", "a@", "a-", "+31", "0612345678 ", "é", "+31 (0) "})
        QTest::newRow(piece) << piece;
}

void TstPersonalWords::aLongTextTakesATimeThatGrowsWithIt()
{
    QFETCH(const QString, piece);
    const std::string text = piece.repeated(1'000'000 / piece.size()).toStdString();
    QElapsedTimer timer;
    timer.start();
    (void)personalWords(text);
    QVERIFY2(timer.elapsed() < 10'000, "a square of the length would take minutes");
}

QTEST_GUILESS_MAIN(TstPersonalWords)
#include "tst_personalwords.moc"
