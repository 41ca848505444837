#include "report/situationtext.h"

#include "report/watch.h"
#include "report/wrapped.h"

#include <QtTest>

using namespace piketboek;

namespace {

QStringList linesOf(const Situation &situation, Language language = Language::Dutch)
{
    QString text = QString::fromStdString(situationText(situation, language));
    text.chop(1);
    return text.split('\n');
}

/// The lines of one head, without its name.
QString under(const QStringList &lines, const QString &head)
{
    QStringList found;
    for (const QString &line : lines) {
        const bool isIn = line.left(16).trimmed() == head || (!found.isEmpty() && line.startsWith(' '));
        if (isIn)
            found += line.mid(16);
        else if (!found.isEmpty())
            break;
    }
    return found.join('|');
}

void tellAll(Watch &watch)
{
    watch.act("set", Json::object({{"highlight", "brand in een flat"}, {"injured", 2}, {"affected", 40}}));
    watch.cover("place", "Merwedestraat 11");
    watch.cover("position", Json::object({{"lat7", 518133000}, {"lon7", 46901000}, {"accuracy", 12}}));
    watch.act("time", Json::object({{"time", "alarm"}}), "01:48");
    watch.act("grip", Json::object({{"grip", 1}, {"by", "leider CoPI"}}), "02:20");
    Draft decision{.act = "line", .plain = Json::object({{"kind", "decision"}})};
    decision.covered = {{"text", "ontruimen"}, {"reason", "instortgevaar"}};
    watch.write(decision, "02:30");
    watch.line("action", "opvang openen", "02:35");
    watch.line("picture", "rook trekt naar het noorden", "02:50");
    watch.act("inform", Json::object({{"who", "burgemeester"}}), "02:25");
    watch.act("callout", Json::object({{"officer", "07"}, {"answer", "on_scene"}, {"outcome", "answered"}}),
              "02:01");
}

} // namespace

class TstSituationText : public QObject
{
    Q_OBJECT

private slots:
    void eachHeadIsThereBeforeAnythingIsKnown();
    void eachHeadSaysWhatIsKnown_data();
    void eachHeadSaysWhatIsKnown();
    void theTitleSaysWhichAndWhen();
    void beforeItsNumberAnExerciseSaysThatItIsOne();
    void itIsTheSamePageInEnglish();
    void moreThanThreeThatAreOnlyHereAreCountedAndNotNamed();
    void itFitsOnOnePageAndSaysWhatWasLeftOut();
    void aShortHeadIsNeverCutForALongOne();
    void aLongTitleLosesNothing();
    void aPageThatJustFitsIsWhole();
    void inAListItIsOneSentence();
};

void TstSituationText::eachHeadIsThereBeforeAnythingIsKnown()
{
    const QStringList lines = linesOf({});
    for (const auto &[head, words] :
         std::initializer_list<std::pair<const char *, const char *>>{{"WAT", "onbekend"},
                                                                      {"WAAR", "onbekend"},
                                                                      {"SINDS", "onbekend"},
                                                                      {"GRIP", "geen"},
                                                                      {"GETROFFENEN", "onbekend"},
                                                                      {"BESLUITEN", "geen"},
                                                                      {"OPEN ACTIES", "geen"},
                                                                      {"GEÏNFORMEERD", "nog niemand"},
                                                                      {"LAATSTE BEELD", "nog niet"},
                                                                      {"OPROEPEN", "niet vastgelegd"},
                                                                      {"ALLEEN HIER", "geen"}})
        QCOMPARE(under(lines, head), words);
    QCOMPARE(lines.size(), 13);
}

void TstSituationText::eachHeadSaysWhatIsKnown_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("WAT") << "brand · brand in een flat";
    QTest::newRow("WAAR") << "Merwedestraat 11 · positie vastgelegd ± 12 m";
    QTest::newRow("SINDS") << "1 u 24 geleden · alarm za 14 mrt 01:48";
    QTest::newRow("GRIP") << "GRIP 1 sinds za 14 mrt 02:20 · afgekondigd door leider CoPI";
    QTest::newRow("GETROFFENEN") << "aantal getroffenen 40, aantal gewonden 2";
    QTest::newRow("BESLUITEN") << "- za 14 mrt 02:30 · ontruimen (OvD-Bz 1); reden: instortgevaar";
    QTest::newRow("OPEN ACTIES") << "- za 14 mrt 02:35 · opvang openen (OvD-Bz 1)";
    QTest::newRow("GEÏNFORMEERD") << "burgemeester za 14 mrt 02:25 door OvD-Bz 1|nog niet: AC-Bz, AOV, "
                                     "communicatie, gemeentesecretaris, piketcoördinator,|meldkamer (CaCo), "
                                     "woningcorporatie";
    QTest::newRow("LAATSTE BEELD")
        << "22 min geleden · za 14 mrt 02:50 · rook trekt naar het noorden (OvD-Bz 1)";
    QTest::newRow("OPROEPEN") << "- za 14 mrt 02:01 · 07 · ter plaatse · beantwoord";
}

void TstSituationText::eachHeadSaysWhatIsKnown()
{
    static const QStringList lines = [] {
        Watch watch;
        watch.open();
        tellAll(watch);
        return linesOf(watch.situation());
    }();
    QFETCH(const QString, words);
    const QString head = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(under(lines, head), words);
    QCOMPARE(lines.filter(QRegularExpression('^' + head + ' ')).size(), 1);
}

void TstSituationText::theTitleSaysWhichAndWhen()
{
    Watch watch;
    watch.open();
    const Situation bare = watch.situation();
    const QString number = QString::fromStdString(bare.number);
    QCOMPARE(linesOf(bare).first(), "Stand van zaken brand · " + number +
                                        " (voorlopig) · zaterdag 14 maart 2020 03:12 · onbevestigd");
    QCOMPARE(under(linesOf(bare), "SINDS"), "1 u 12 geleden · genoteerd za 14 mrt 02:00 · alarm onbekend");
    QCOMPARE(under(linesOf(bare), "ALLEEN HIER"),
             "1 van de 1 vastleggingen niet in het centrale logboek: " + number);
    Situation known = bare;
    known.provisional = false;
    known.exercise = "exercise";
    known.state = IncidentState::Confirmed;
    known.closed = true;
    QCOMPARE(linesOf(known).first(),
             "Stand van zaken brand · " + number + " · zaterdag 14 maart 2020 03:12 · OEFENING · afgesloten");
    known.state = IncidentState::Mistaken;
    known.exercise = "demo";
    QVERIFY(linesOf(known).first().endsWith(" · DEMO · vergissing"));
}

void TstSituationText::beforeItsNumberAnExerciseSaysThatItIsOne()
{
    Situation situation{.number = "T3-0007", .provisional = true};
    const auto hasNumber = [&](const QString &words) {
        return linesOf(situation).first().contains(" · " + words + " · ");
    };
    QVERIFY(hasNumber("T3-0007 (voorlopig)"));
    situation.exercise = "demo";
    QVERIFY(hasNumber("DEMO-T3-0007"));
    situation.exercise = "exercise";
    QVERIFY(hasNumber("OEF-T3-0007"));
    situation.provisional = false;
    QVERIFY(hasNumber("T3-0007"));
}

void TstSituationText::moreThanThreeThatAreOnlyHereAreCountedAndNotNamed()
{
    Situation situation{.entries = 5, .onlyHere = {"T3-0001", "T3-0002", "T3-0003"}};
    QCOMPARE(under(linesOf(situation), "ALLEEN HIER"),
             "3 van de 5 vastleggingen niet in het centrale logboek: T3-0001, T3-0002,|T3-0003");
    situation.onlyHere.push_back("T3-0004");
    QCOMPARE(under(linesOf(situation), "ALLEEN HIER"),
             "4 van de 5 vastleggingen niet in het centrale logboek");
}

void TstSituationText::itIsTheSamePageInEnglish()
{
    Watch watch;
    watch.open();
    tellAll(watch);
    const QStringList lines = linesOf(watch.situation(), Language::English);
    QVERIFY(lines.first().startsWith("Situation report fire"));
    QCOMPARE(under(lines, "WHAT"), "fire · brand in een flat");
    QCOMPARE(under(lines, "GRIP"), "GRIP 1 since Sat 14 Mar 02:20 · declared by leider CoPI");
    QCOMPARE(under(lines, "AFFECTED"), "people affected 40, people injured 2");
    QVERIFY(under(lines, "INFORMED").contains("not yet: AC-Bz"));
    QCOMPARE(linesOf({}, Language::English).size(), linesOf({}).size());
    for (const QString &line : linesOf({}, Language::English))
        QVERIFY2(!line.contains("geen") && !line.contains("nog"), qPrintable(line));
}

void TstSituationText::itFitsOnOnePageAndSaysWhatWasLeftOut()
{
    Situation situation;
    for (int i = 0; i < 100; ++i)
        situation.decisions.push_back({.words = inBothTongues("besluit " + std::to_string(i))});
    for (int i = 0; i < 30; ++i)
        situation.actions.push_back({.words = inBothTongues("actie " + std::to_string(i))});
    const QStringList lines = linesOf(situation);
    QCOMPARE(lines.size(), 55);
    const QStringList decisions = under(lines, "BESLUITEN").split('|');
    const QStringList actions = under(lines, "OPEN ACTIES").split('|');
    QCOMPARE(decisions.size() + actions.size(), 44);
    QVERIFY(decisions.first().contains("besluit 0 "));
    QCOMPARE(decisions.last(), QString("… %1 regels weggelaten").arg(100 - (decisions.size() - 1)));
    QCOMPARE(actions.last(), QString("… %1 regels weggelaten").arg(30 - (actions.size() - 1)));
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 90, qPrintable(line));
}

void TstSituationText::aShortHeadIsNeverCutForALongOne()
{
    Situation situation;
    std::string story;
    for (int i = 0; i < 1000; ++i)
        story += "rook en vlammen ";
    situation.picture = Situation::Said{.words = inBothTongues(story)};
    situation.actions = {{.words = inBothTongues("een")}, {.words = inBothTongues("twee")}};
    const QStringList lines = linesOf(situation);
    QCOMPARE(lines.size(), 55);
    QCOMPARE(under(lines, "OPEN ACTIES"), "- - · een ()|- - · twee ()");
    QVERIFY(under(lines, "LAATSTE BEELD").endsWith(" regels weggelaten"));
    QVERIFY(linesOf(situation, Language::English).filter("lines left out").size() == 1);
}

void TstSituationText::aLongTitleLosesNothing()
{
    Situation situation;
    situation.number = "0170d6f0-0000-7c55-9a31-6b1f0c4de001";
    situation.provisional = true;
    situation.exercise = "exercise";
    situation.asOf = Watch::now;
    for (int i = 0; i < 100; ++i)
        situation.decisions.push_back({.words = inBothTongues("besluit")});
    const QStringList lines = linesOf(situation);
    QCOMPARE(lines.size(), 55);
    QVERIFY(lines[0].size() <= 90 && lines[1].endsWith("onbevestigd") && lines[2].isEmpty());
}

void TstSituationText::aPageThatJustFitsIsWhole()
{
    Situation situation;
    const auto decide = [&] { situation.decisions.push_back({.words = inBothTongues("besluit")}); };
    for (int i = 0; i < 43; ++i)
        decide();
    QCOMPARE(linesOf(situation).size(), 55);
    QVERIFY(linesOf(situation).filter("weggelaten").isEmpty());
    decide();
    QCOMPARE(linesOf(situation).size(), 55);
    QVERIFY(under(linesOf(situation), "BESLUITEN").endsWith("… 2 regels weggelaten"));
}

void TstSituationText::inAListItIsOneSentence()
{
    Watch watch;
    watch.open();
    tellAll(watch);
    Situation situation = watch.situation();
    situation.number = "2020-INC-0016";
    situation.provisional = false;
    QCOMPARE(QString::fromStdString(situationLine(situation, Language::Dutch)),
             "2020-INC-0016 · brand, brand in een flat · Merwedestraat 11 · 1 u 24 geleden · alarm za 14 mrt "
             "01:48 · GRIP 1 · 1 open actie");
    situation.actions.push_back({});
    QVERIFY(situationLine(situation, Language::English).ends_with(" · 2 open actions"));
    situation.actions.clear();
    situation.grip = 0;
    QVERIFY(situationLine(situation, Language::Dutch).ends_with(" · alarm za 14 mrt 01:48"));
}

QTEST_GUILESS_MAIN(TstSituationText)
#include "tst_situationtext.moc"
