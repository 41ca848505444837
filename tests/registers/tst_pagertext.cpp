#include "registers/pagerword.h"
#include "registers/pages.h"
#include "support/seed.h"

#include <QTest>

using namespace piketboek;

namespace {

std::string inOneSpace(std::string_view bytes)
{
    std::string all;
    bool apart = false;
    for (const char c : bytes) {
        const bool isSpace = std::string_view(" \t\n\v\f\r").contains(c);
        if (!isSpace && apart && !all.empty())
            all += ' ';
        apart = isSpace;
        if (!isSpace)
            all += c;
    }
    return all;
}

std::string wordsOf(const PagerText &page)
{
    std::string all;
    for (const PagerText::Part &part : page.parts)
        all += (all.empty() ? "" : " ") + part.words;
    return all;
}

std::string randomPage(Random &random)
{
    static const QStringList words =
        QString(
            "P 1|P1|PRIO 3|A1|B2|BRT-01|BON-04|OVD-BZ|(OVD-B,|AGS|preventie)|(binnen)|(gaslucht)|(|)|"
            "BR|woning|Brand|Brand/|Brand/Gebouw|Ongeval/|Stank/hind.|lucht|Ass.|Politie|Ongeval|"
            "wegvervoer|A16|Li|34,2|38,2a|w|12|12a|2e|3311|GR|3311GR|Dordrecht|aan|den|IJssel|Capelle|"
            "179192|ICnum|GMS229|Rit|27889|GRIP|GRIP-2|Zeer|grote|Middelbrand|Proefalarm|(Intrekken|Alarm|"
            "Brw)|Noordendijk")
            .split('|');
    std::string page;
    for (size_t left = pick(random, 25); left > 0; --left) {
        page += words[static_cast<qsizetype>(pick(random, static_cast<size_t>(words.size())))].toStdString();
        page += pick(random, 8) == 0 ? "\t \r\n" : " ";
    }
    return page;
}

std::string randomBytes(Random &random)
{
    std::string bytes;
    for (size_t left = pick(random, 200); left > 0; --left)
        bytes += static_cast<char>(random() % 256);
    return bytes;
}

/// Some bytes of a page are other ones.
std::string damagedPage(Random &random)
{
    std::string page = randomPage(random);
    for (size_t left = page.empty() ? 0 : pick(random, 5); left > 0; --left)
        page[pick(random, page.size())] = static_cast<char>(random() % 256);
    return page;
}

std::string signs(std::string_view text)
{
    std::string all = inCapitals(text);
    std::erase_if(all, [](char c) { return !isLetter(c) && !isDigit(c); });
    return all;
}

std::vector<std::string> valuesOf(const PagerText &page)
{
    std::vector<std::string> all = {page.urgency,     page.talkGroup, page.classification,
                                    page.houseNumber, page.postcode,  page.town};
    for (const auto &list : {page.officers, page.units, page.incidentNumbers, page.tripNumbers})
        all.insert(all.end(), list.begin(), list.end());
    if (page.marker)
        all.push_back(page.marker->road + page.marker->side + page.marker->km + page.marker->ramp);
    return all;
}

std::string anyPage(Random &random, int kind)
{
    if (kind == 0)
        return randomBytes(random);
    return kind == 1 ? damagedPage(random) : randomPage(random);
}

void addPage(const char *page, const char *parts)
{
    QTest::newRow(page) << page << parts;
}

} // namespace

class TstPagerText : public QObject
{
    Q_OBJECT

private slots:
    void aPageFallsApartIntoItsParts_data()
    {
        addPageColumns();
        addPage("P 1 BRT-01 OVD-BZ graag tp gaan Ass. Politie (OVD-BZ) Watergeusstraat Rotterdam",
                "prio P 1 | group BRT-01 | officer OVD-BZ | rest graag tp gaan | class Ass. Politie | "
                "officer (OVD-BZ) | place Watergeusstraat | town Rotterdam");
        addPage("Contact meldkamer Liftopsluiting (OVD-B, controleur preventie) Willemskade Rotterdam 179192",
                "contact Contact meldkamer | class Liftopsluiting | officer (OVD-B, | "
                "rest controleur preventie) | place Willemskade | town Rotterdam | unit 179192");
        addPage("P 2 BON-04 Buitenbrand Maasdijk A20 Li 34,2 Rotterdam 073421",
                "prio P 2 | group BON-04 | class Buitenbrand | place Maasdijk | marker A20 Li 34,2 | "
                "town Rotterdam | unit 073421");
        addPage("(Intrekken Alarm Brw)", "withdrawn (Intrekken Alarm Brw)");
        addPage("Proefalarm", "test Proefalarm");
        addPage("goedemiddag, dienst OVD-G Limburg midden overgenomen",
                "rest goedemiddag, dienst | officer OVD-G | rest Limburg midden overgenomen");
        addPage(
            "P 1 BRT-02 (Zeer grote brand) BR industrie (GRIP: 1) Kadebedrijf Baanhoekweg 12a "
            "3313 LA Dordrecht 182131 182150 HOVD-B IM-COPI AGS ICnum 124925",
            "prio P 1 | group BRT-02 | scale (Zeer grote brand) | class BR industrie | grip (GRIP: 1) | "
            "place Kadebedrijf Baanhoekweg | house 12a | postcode 3313 LA | town Dordrecht | unit 182131 | "
            "unit 182150 | officer HOVD-B | officer IM-COPI | officer AGS | incident ICnum 124925");
        addPage("A1 AMBU 18102 2e Kadestraat 3311GR Dordrecht bon 33240",
                "urgency A1 | unit AMBU 18102 | place 2e Kadestraat | postcode 3311GR | town Dordrecht | "
                "trip bon 33240");
        addPage("P 2 Nacontrole Opkomstplaats 346 Kadebedrijf Papendrecht 182032 Let op alleen dienst",
                "prio P 2 | class Nacontrole | place Opkomstplaats 346 Kadebedrijf | town Papendrecht | "
                "unit 182032 | rest Let op alleen dienst");
    }
    void aPageFallsApartIntoItsParts()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, parts);
        QCOMPARE(shown(read(page)), parts);
    }

    void capitalsAndClosingSignsDoNotMatter()
    {
        const PagerText page = read("p 1 brt-01 BR WONING, SPUIBOULEVARD 300; DORDRECHT.");
        QCOMPARE(shown(page), QString("prio p 1 | group brt-01 | class BR WONING, | place SPUIBOULEVARD | "
                                      "house 300; | town DORDRECHT."));
        QCOMPARE(text(page.talkGroup), QString("BRT-01"));
        QCOMPARE(text(page.classification), QString("BR woning"));
        QCOMPARE(text(page.houseNumber), QString("300"));
        QCOMPARE(text(page.town), QString("Dordrecht"));
        QCOMPARE(text(read("BR woning Spuiboulevard, Dordrecht").place), QString("Spuiboulevard"));
    }

    void aBracketThatIsNeverClosedBracketsNothing()
    {
        QCOMPARE(shown(read("BR woning (hoog) Kade")), QString("class BR woning | rest (hoog) | place Kade"));
        QCOMPARE(shown(read("BR woning (hoog Kade")), QString("class BR woning | place (hoog Kade"));
        QCOMPARE(shown(read("BR woning hoog) Kade")), QString("class BR woning | place hoog) Kade"));
        QCOMPARE(shown(read("BR woning (hoog), Kade")),
                 QString("class BR woning | rest (hoog), | place Kade"));
        QCOMPARE(shown(read("BR woning (hoog) Kade laag) Sluis")),
                 QString("class BR woning | rest (hoog) | place Kade laag) Sluis"));
        QCOMPARE(shown(read("BR woning (hoog Kade (flat) Sluis")),
                 QString("class BR woning | place (hoog Kade | rest (flat) | place Sluis"));
        QCOMPARE(shown(read("BR) woning Kade")), QString("class BR) | place woning Kade"));
        QCOMPARE(shown(read("BR (woning) Kade")), QString("class BR | rest (woning) | place Kade"));
    }

    void everyWordIsInOnePart()
    {
        Random random(seedOfToday());
        for (int i = 0; i < 6000; ++i) {
            const std::string page = anyPage(random, i % 3);
            QCOMPARE(wordsOf(readBytes(page)), inOneSpace(page));
        }
    }

    void noValueIsInvented()
    {
        Random random(seedOfToday());
        for (int i = 0; i < 3000; ++i) {
            const std::string page = anyPage(random, i % 3);
            for (const std::string &value : valuesOf(readBytes(page)))
                QVERIFY2(signs(page).contains(signs(value)), (page + " -> " + value).c_str());
        }
    }

    void bytesAreKeptAsTheyAre()
    {
        using namespace std::string_literals;
        const std::string odd = "\xff\xc3(\0\x80Kade"s;
        QCOMPARE(readBytes("BR woning " + odd).place, odd);
        QCOMPARE(readBytes(std::string(3, '\0')).rest, std::string(3, '\0'));
        QVERIFY(read(" \t\r\n").parts.empty());
    }

    void aTextOverTheLimitIsRefusedAsAWhole()
    {
        const std::string longest = "BR woning " + std::string(PagerText::limit - 10, 'x');
        QCOMPARE(readBytes(longest).place.size(), PagerText::limit - 10);
        for (const std::string &page : {longest + 'x', std::string(1'000'000, '('), std::string(4097, ' ')}) {
            const auto refused = PagerText::read(page, towns);
            QVERIFY(!refused);
            QCOMPARE(refused.error().remedy, Remedy::AskAgain);
        }
    }

    void aTextUpToTheLimitOfOneThingOverAndOverIsRead_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"(", ")", "/", "Brand/", "Ongeval/ ", "BR ", "a ", "1 ", "( ", "3311 ",
                                 "Zeer ", "A16 ", "Dordrecht ", "GMS ", "-"})
            QTest::newRow(word) << word;
    }
    void aTextUpToTheLimitOfOneThingOverAndOverIsRead()
    {
        QFETCH(const QString, word);
        const std::string page = word.repeated(4096 / word.size()).toStdString();
        QCOMPARE(wordsOf(readBytes(page)), inOneSpace(page));
    }

private:
    static void addPageColumns()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("parts");
    }
};

QTEST_GUILESS_MAIN(TstPagerText)
#include "tst_pagertext.moc"
