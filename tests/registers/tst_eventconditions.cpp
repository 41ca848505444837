#include "registers/eventconditions.h"

#include "journal/jsonreader.h"

#include <QtTest>

using namespace piketboek;

namespace {

const std::string rules = R"({
  "settings": "event_notice",
  "version": 1,
  "source": {"nl": "regels", "en": "rules"},
  "conditions": {
    "persons": {"nl": "personen", "en": "persons", "most": 100},
    "music": {"nl": "muziek", "en": "music", "from": "10:30", "until": "22:00"},
    "traffic": {"nl": "verkeer", "en": "traffic"},
    "objects": {"nl": "objecten", "en": "objects", "below_square_metres": 25},
    "organiser": {"nl": "organisator", "en": "organiser"},
    "term": {"nl": "termijn", "en": "term", "working_days": 15},
    "other_event": {"nl": "ander", "en": "other"},
    "sunday": {"nl": "zondag", "en": "Sunday", "from": "12:15"}
  }
})";

std::expected<EventConditions, Description::Flaw> read(const std::string &text)
{
    return EventConditions::read(JsonReader(text).value().value());
}

} // namespace

class TstEventConditions : public QObject
{
    Q_OBJECT

private slots:
    void whatTheProgramBringsIsDordrechts()
    {
        const EventConditions &shipped = EventConditions::shipped();
        QCOMPARE(shipped.mostPersons, 250);
        QCOMPARE(shipped.musicFrom, 9 * 60);
        QCOMPARE(shipped.musicUntil, 23 * 60);
        QCOMPARE(shipped.objectsBelow, 10);
        QCOMPARE(shipped.workingDays, 10);
        QCOMPARE(shipped.sundayFrom, 13 * 60);
        QCOMPARE(shipped.labels.size(), size_t{8});
        QVERIFY(shipped.source.dutch.contains("Dordrecht") && shipped.source.dutch.contains("geen wet"));
        QVERIFY(shipped.source.english.contains("no law"));
    }

    void anotherMunicipalityHasItsOwn()
    {
        const EventConditions own = read(rules).value();
        QCOMPARE(own.mostPersons, 100);
        QCOMPARE(own.musicFrom, 10 * 60 + 30);
        QCOMPARE(own.musicUntil, 22 * 60);
        QCOMPARE(own.objectsBelow, 25);
        QCOMPARE(own.workingDays, 15);
        QCOMPARE(own.sundayFrom, 12 * 60 + 15);
        QCOMPARE(own.source, (Label{"regels", "rules"}));
        QCOMPARE(own.labels.find("sunday")->second, (Label{"zondag", "Sunday"}));
        QCOMPARE(own.labels.find("persons")->second, (Label{"personen", "persons"}));
    }

    void aWrongFileIsRefusedWithThePlaceAndTheReason_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("is");
        QTest::addColumn<QString>("flaw");
        const auto row = [](const char *was, const char *is, const char *flaw) {
            QTest::newRow(flaw) << was << is << flaw;
        };
        const char *count = ": a number of 1 or more was expected here";
        const char *clock = ": a time of day such as \"09:00\" was expected here";
        row("event_notice", "event_terms", "/settings: \"event_notice\" was expected here");
        row("\"version\": 1", "\"version\": 2", "/version: only version 1 is known here");
        row("\"settings\": \"event_notice\",", "", ": \"settings\" is missing");
        row("\"version\": 1,", "", ": \"version\" is missing");
        row("\"source\": {\"nl\": \"regels\", \"en\": \"rules\"},", "", ": \"source\" is missing");
        row("\"nl\": \"regels\", ", "", "/source: \"nl\" is missing");
        row("\"source\"", "\"origin\"", "/origin: \"origin\" means nothing here");
        row("\"traffic\": {\"nl\": \"verkeer\", \"en\": \"traffic\"},", "",
            "/conditions: \"traffic\" is missing");
        row("\"traffic\"", "\"parking\"", "/conditions/parking: \"parking\" means nothing here");
        row(", \"most\": 100", "", "/conditions/persons: \"most\" is missing");
        row("\"most\": 100", "\"most\": 0", (std::string("/conditions/persons/most") + count).c_str());
        row("\"most\": 100", "\"most\": \"100\"",
            "/conditions/persons/most: a whole number was expected here");
        row("25", "-1", (std::string("/conditions/objects/below_square_metres") + count).c_str());
        row("15}", "0}", (std::string("/conditions/term/working_days") + count).c_str());
        row("10:30", "24:00", (std::string("/conditions/music/from") + clock).c_str());
        row("10:30", "10:60", (std::string("/conditions/music/from") + clock).c_str());
        row("10:30", "9:00", (std::string("/conditions/music/from") + clock).c_str());
        row("10:30", "10:30 ", (std::string("/conditions/music/from") + clock).c_str());
        row("22:00", "22.00", (std::string("/conditions/music/until") + clock).c_str());
        row("12:15", "12:1a", (std::string("/conditions/sunday/from") + clock).c_str());
        row("22:00", "10:30", "/conditions/music: \"until\" is not later than \"from\"");
        row("\"nl\": \"zondag\", ", "", "/conditions/sunday: \"nl\" is missing");
        row("\"nl\": \"zondag\"", "\"nl\": \"\"", "/conditions/sunday/nl: a text was expected here");
        row("\"en\": \"other\"", "\"en\": \"other\", \"most\": 3",
            "/conditions/other_event/most: \"most\" means nothing here");
    }
    void aWrongFileIsRefusedWithThePlaceAndTheReason()
    {
        QFETCH(const QString, was);
        QFETCH(const QString, is);
        QFETCH(const QString, flaw);
        QVERIFY(QString::fromStdString(rules).contains(was));
        const auto wrong = read(QString::fromStdString(rules).replace(was, is).toStdString());
        QVERIFY(!wrong);
        QCOMPARE(QString::fromStdString(wrong.error().pointer + ": " + wrong.error().reason), flaw);
    }

    void whatIsNoObjectIsRefused()
    {
        QCOMPARE(read("[]").error().reason, std::string("an object was expected here"));
    }
};

QTEST_GUILESS_MAIN(TstEventConditions)
#include "tst_eventconditions.moc"
