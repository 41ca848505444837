#include "report/demonstrationsentences.h"

#include "report/book.h"

#include <QtTest>

using namespace piketboek;

class TstDemonstrationSentences : public QObject
{
    Q_OBJECT

private slots:
    void bothCountsAreSaid_data();
    void bothCountsAreSaid();
    void theNoiseIsSaidAndCountedInNothing();
};

void TstDemonstrationSentences::bothCountsAreSaid_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    const QString received = R"({"register":"demonstration","happened":"2020-05-01")";
    const QString held = received + R"(,"starts":"2020-05-09","quiet":"2020-05-09"})";
    const QString series = received + R"(,"starts":"2020-05-09","held_days":3})";
    const QString withdrawn = received + R"(,"withdrawn":"2020-05-04"})";
    const QString next = received + R"(,"starts":"2021-01-09"})";
    const QString last =
        R"({"register":"demonstration","happened":"2019-12-20","starts":"2020-01-11","quiet":"2020-01-11"})";
    const QString spontaneous = received + R"(,"spontaneous":true,"dispersed":"2020-05-01"})";
    const QString dutch =
        "De gemeente Dordrecht heeft in 2020 in het kader van de Wet openbare manifestaties (Wom) ";
    const QString english = "In 2020 the municipality of Dordrecht received ";
    const QString wom = " under the Wet openbare manifestaties (Wom)";
    QTest::newRow("all count")
        << held
        << dutch + "1 kennisgeving ontvangen. In 2020 is 1 demonstratie met kennisgeving "
                   "gehouden en geen demonstraties zonder."
        << english + "1 notice" + wom +
               ". Held in 2020 with a notice: 1 demonstration; without: no demonstrations.";
    QTest::newRow("a series")
        << series + "," + spontaneous
        << dutch + "1 kennisgeving ontvangen. In 2020 zijn 3 demonstraties met kennisgeving "
                   "gehouden (elke dag van een reeks één) en 1 demonstratie zonder."
        << english + "1 notice" + wom +
               ". Held in 2020 with a notice: 3 demonstrations (each day of a series one); "
               "without: 1 demonstration.";
    QTest::newRow("withdrawn")
        << held + "," + withdrawn
        << dutch + "2 kennisgevingen ontvangen, waarvan 1 ingetrokken; voor 2020 tellen mee: 1. "
                   "In 2020 is 1 demonstratie met kennisgeving gehouden en geen "
                   "demonstraties zonder."
        << english + "2 notices" + wom +
               ", of which 1 withdrawn; counted for 2020: 1. Held in 2020 with a notice: "
               "1 demonstration; without: no demonstrations.";
    QTest::newRow("all three")
        << last + "," + withdrawn + "," + next
        << dutch + "2 kennisgevingen ontvangen, waarvan 1 voor een dag in een ander jaar en 1 "
                   "ingetrokken; voor 2020 tellen mee: geen. In 2020 is 1 demonstratie met "
                   "kennisgeving gehouden en geen demonstraties zonder."
        << english + "2 notices" + wom +
               ", of which 1 for a day in another year and 1 withdrawn; counted for 2020: "
               "none. Held in 2020 with a notice: 1 demonstration; without: no "
               "demonstrations.";
}

void TstDemonstrationSentences::bothCountsAreSaid()
{
    QFETCH(QString, rows);
    QFETCH(QString, dutch);
    QFETCH(QString, english);
    Book book;
    book.import("[" + rows.toStdString() + "]");
    const YearReport report = must(YearReport::make(book.reader(), 2020, "GM0505", book.clock.now(), false));
    const auto said = [&](Language language) {
        return QString::fromStdString(demonstrationSection(report, language).paragraphs[0]);
    };
    QCOMPARE(said(Language::Dutch), dutch);
    QCOMPARE(said(Language::English), english);
    QVERIFY(asText(report, Language::Dutch).contains(dutch.toStdString()));
    QVERIFY(asHtml(report, Language::Dutch).contains(dutch.toStdString()));
}

void TstDemonstrationSentences::theNoiseIsSaidAndCountedInNothing()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    book.importExample("dordrecht-2020-noise.json");
    const YearReport report = must(YearReport::make(book.reader(), 2020, "GM0505", book.clock.now(), false));
    const std::string said = demonstrationSection(report, Language::Dutch).paragraphs[0];
    QVERIFY(said.contains("22 kennisgevingen ontvangen, waarvan 1 voor een dag in een ander jaar en 1 "
                          "ingetrokken; voor 2020 tellen mee: 20."));
    QCOMPARE(report.demonstrations.notices, 20);
}

QTEST_GUILESS_MAIN(TstDemonstrationSentences)
#include "tst_demonstrationsentences.moc"
