#include "registers/taskcard.h"

#include "journal/jsonreader.h"
#include "registers/registerbook.h"

#include <QtTest>

using namespace piketboek;

namespace {

const std::string own = R"({
  "settings": "task_cards",
  "version": 1,
  "source": {"nl": "eigen", "en": "own"},
  "cards": [
    {"id": "begin", "title": {"nl": "begin", "en": "start"}, "lines": [{"id": "place", "nl": "plaats", "en": "place"}]},
    {"id": "fire", "title": {"nl": "brand", "en": "fire"}, "categories": ["fire", "other"], "lines": [
      {"id": "place", "nl": "waar", "en": "where"}, {"id": "care", "nl": "opvang", "en": "shelter"}]},
    {"id": "grip", "title": {"nl": "GRIP", "en": "GRIP "}, "grip": [1, 2], "lines": [{"id": "team", "nl": "team", "en": "team"}]},
    {"id": "big_fire", "title": {"nl": "groot", "en": "big"}, "categories": ["fire"], "grip": [2],
      "lines": [{"id": "x", "nl": "y", "en": "z"}]}
  ]
})";

std::expected<TaskCard::Box, Description::Flaw> read(const std::string &text)
{
    return TaskCard::Box::read(JsonReader(text).value().value());
}

QString ids(const std::vector<TaskCard> &cards)
{
    QStringList all;
    for (const TaskCard &card : cards)
        all += QString::fromStdString(card.id);
    return all.join(' ');
}

} // namespace

class TstTaskCard : public QObject
{
    Q_OBJECT

private slots:
    void whatTheProgramBringsIsAnExampleForEachCategoryAndLevel()
    {
        const TaskCard::Box &shipped = TaskCard::Box::shipped();
        QVERIFY(shipped.source.dutch.contains("Voorbeeld, geen procedure"));
        QVERIFY(shipped.source.english.contains("An example, no procedure"));
        const auto &categories = RegisterBook::shipped().find("incident")->field("category")->options;
        for (const FormOption &category : categories)
            QCOMPARE(ids(shipped.at(category.id, 0)),
                     QString::fromStdString("begin " + category.id + " end"));
        for (int level = 1; level <= 5; ++level)
            QCOMPARE(shipped.at("fire", level).size(), size_t{4});
        for (const TaskCard &card : shipped.cards) {
            for (const std::string &category : card.categories)
                QVERIFY(std::ranges::find(categories, category, &FormOption::id) != categories.end());
        }
    }

    void aCardIsForItsCategoryAndItsLevel_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("cards");
        QTest::newRow("fire") << "fire" << 0 << "begin fire";
        QTest::newRow("other") << "other" << 0 << "begin fire";
        QTest::newRow("fire at GRIP 1") << "fire" << 1 << "begin fire grip";
        QTest::newRow("fire at GRIP 2") << "fire" << 2 << "begin fire grip big_fire";
        QTest::newRow("weather at GRIP 2") << "extreme_weather" << 2 << "begin grip";
        QTest::newRow("GRIP 3") << "extreme_weather" << 3 << "begin";
    }
    void aCardIsForItsCategoryAndItsLevel()
    {
        QFETCH(const QString, category);
        QFETCH(const int, level);
        QTEST(ids(read(own).value().at(category.toStdString(), level)), "cards");
    }

    void anotherMunicipalityHasItsOwn()
    {
        const TaskCard::Box box = read(own).value();
        QCOMPARE(box.source, (Label{"eigen", "own"}));
        const TaskCard fire{"fire",
                            {"brand", "fire"},
                            {"fire", "other"},
                            {},
                            {{"place", {"waar", "where"}}, {"care", {"opvang", "shelter"}}}};
        QCOMPARE(box.cards.at(1), fire);
        QCOMPARE(box.cards.at(3).grip, std::vector<int64_t>{2});
    }

    void aWrongFileIsRefusedWithThePlaceAndTheReason_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("is");
        QTest::addColumn<QString>("flaw");
        const auto row = [](const char *was, const char *is, const char *flaw) {
            QTest::newRow(flaw) << was << is << flaw;
        };
        row("task_cards", "phrases", "/settings: \"task_cards\" was expected here");
        row("\"cards\"", "\"card\"", "/card: \"card\" means nothing here");
        row("\"id\": \"begin\", ", "", "/cards/0: \"id\" is missing");
        row("\"begin\", \"title\"", "\"fire\", \"title\"", "/cards/1/id: \"fire\" stands here already");
        row("\"care\"", "\"place\"", "/cards/1/lines/1/id: \"place\" stands here already");
        row("\"title\": {\"nl\": \"groot\", \"en\": \"big\"}, ", "", "/cards/3: \"title\" is missing");
        row("\"nl\": \"y\", ", "", "/cards/3/lines/0: \"nl\" is missing");
        row("\"en\": \"z\"", "\"en\": \"\"", "/cards/3/lines/0/en: a text was expected here");
        row("[1, 2]", "[1, 6]", "/cards/2/grip/1: a GRIP level is 0 to 5");
        row("[1, 2]", "[-1]", "/cards/2/grip/0: a GRIP level is 0 to 5");
        row("[1, 2]", "1", "/cards/2/grip: an array was expected here");
        row("[{\"id\": \"x\", \"nl\": \"y\", \"en\": \"z\"}]", "[]",
            "/cards/3/lines: a card has a line to tick");
        row("\"lines\": [{\"id\": \"x\"", "\"ticks\": [{\"id\": \"x\"",
            "/cards/3/ticks: \"ticks\" means nothing here");
    }
    void whatIsWrittenReadsAsItWas()
    {
        const TaskCard::Box box = read(own).value();
        QCOMPARE(TaskCard::Box::read(box.asJson())->cards, box.cards);
        const TaskCard::Box &shipped = TaskCard::Box::shipped();
        QCOMPARE(TaskCard::Box::read(shipped.asJson())->cards, shipped.cards);
        QCOMPARE(TaskCard::Box::read(shipped.asJson())->source, shipped.source);
    }
    void aWrongFileIsRefusedWithThePlaceAndTheReason()
    {
        QFETCH(const QString, was);
        QFETCH(const QString, is);
        QFETCH(const QString, flaw);
        QVERIFY(QString::fromStdString(own).contains(was));
        const auto wrong = read(QString::fromStdString(own).replace(was, is).toStdString());
        QVERIFY(!wrong);
        QCOMPARE(QString::fromStdString(wrong.error().pointer + ": " + wrong.error().reason), flaw);
    }
};

QTEST_GUILESS_MAIN(TstTaskCard)
#include "tst_taskcard.moc"
