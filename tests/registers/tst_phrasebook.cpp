#include "registers/phrasebook.h"

#include "journal/jsonreader.h"
#include "registers/registerbook.h"

#include <QtTest>

using namespace piketboek;

namespace {

const std::string own = R"({
  "settings": "phrases",
  "version": 1,
  "source": {"nl": "eigen", "en": "own"},
  "phrases": [
    {"nl": "Ontruimd", "en": "Evacuated", "kind": "action"},
    {"nl": "Boom op de weg", "en": "Tree on the road", "kind": "picture", "categories": ["extreme_weather"]},
    {"nl": "Nazorg", "en": "Aftercare", "kind": "decision", "steps": ["on_scene", "end"]},
    {"nl": "Blus", "en": "Put out", "kind": "judgement", "categories": ["fire", "other"], "steps": ["end"]},
    {"nl": "Gebeld", "en": "Called", "kind": "contact"}
  ]
})";

std::expected<Phrasebook, Description::Flaw> read(const std::string &text)
{
    return Phrasebook::read(JsonReader(text).value().value());
}

QString dutch(const std::vector<Phrasebook::Phrase> &phrases)
{
    QStringList words;
    for (const Phrasebook::Phrase &phrase : phrases)
        words += QString::fromStdString(phrase.words.dutch);
    return words.join(", ");
}

} // namespace

class TstPhrasebook : public QObject
{
    Q_OBJECT

private slots:
    void whatTheProgramBringsIsAnExampleThatItsIncidentsKnow()
    {
        const Phrasebook &shipped = Phrasebook::shipped();
        QCOMPARE(shipped.general().size(), size_t{8});
        QVERIFY(shipped.source.dutch.contains("voorbeeld") && shipped.source.english.contains("example"));
        const Description &incident = *RegisterBook::shipped().find("incident");
        for (const FormOption &category : incident.field("category")->options)
            QVERIFY2(shipped.at(category.id, "").size() > 10, category.id.c_str());
        for (const Phrasebook::Phrase &phrase : shipped.phrases) {
            for (const std::string &step : phrase.steps)
                QVERIFY2(incident.step(step), step.c_str());
            for (const std::string &category : phrase.categories)
                QVERIFY2(std::ranges::find(incident.field("category")->options, category, &FormOption::id) !=
                             incident.field("category")->options.end(),
                         category.c_str());
        }
    }

    void whatFitsBestComesFirst_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing known") << "" << "" << "Ontruimd, Gebeld";
        QTest::newRow("a category") << "extreme_weather" << "alarm" << "Boom op de weg, Ontruimd, Gebeld";
        QTest::newRow("a step") << "fire" << "on_scene" << "Nazorg, Ontruimd, Gebeld";
        QTest::newRow("both") << "extreme_weather" << "end" << "Boom op de weg, Nazorg, Ontruimd, Gebeld";
        QTest::newRow("only together") << "other" << "end" << "Nazorg, Blus, Ontruimd, Gebeld";
    }
    void whatFitsBestComesFirst()
    {
        QFETCH(const QString, category);
        QFETCH(const QString, step);
        const Phrasebook book = read(own).value();
        QTEST(dutch(book.at(category.toStdString(), step.toStdString())), "words");
    }

    void anotherMunicipalityHasItsOwn()
    {
        const Phrasebook book = read(own).value();
        QCOMPARE(dutch(book.general()), QString("Ontruimd, Gebeld"));
        QCOMPARE(book.source, (Label{"eigen", "own"}));
        QCOMPARE(book.phrases.at(3),
                 (Phrasebook::Phrase{{"Blus", "Put out"}, "judgement", {"fire", "other"}, {"end"}}));
    }

    void aPhraseTellsItsKindInBothTongues()
    {
        const Phrasebook book = read(own).value();
        QCOMPARE(book.kindOf("Gebeld"), std::string("contact"));
        QCOMPARE(book.kindOf("Aftercare"), std::string("decision"));
        QCOMPARE(book.kindOf("iets anders"), std::string("fact"));
    }

    void whatIsWrittenIsReadTheSame()
    {
        const auto book = read(own);
        const auto again = read(book->asJson().canonical());
        QVERIFY(again);
        QCOMPARE(again->phrases, book->phrases);
        QCOMPARE(QString::fromStdString(again->source.dutch), QString("eigen"));
    }
    void aWrongFileIsRefusedWithThePlaceAndTheReason_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("is");
        QTest::addColumn<QString>("flaw");
        const auto row = [](const char *was, const char *is, const char *flaw) {
            QTest::newRow(flaw) << was << is << flaw;
        };
        row("\"phrases\",", "\"task_cards\",", "/settings: \"phrases\" was expected here");
        row("\"version\": 1", "\"version\": 2", "/version: only version 1 is known here");
        row("\"source\": {\"nl\": \"eigen\", \"en\": \"own\"},", "", ": \"source\" is missing");
        row("\"phrases\": [", "\"lines\": [", "/lines: \"lines\" means nothing here");
        row("\"nl\": \"Gebeld\", ", "", "/phrases/4: \"nl\" is missing");
        row(", \"en\": \"Called\"", "", "/phrases/4: \"en\" is missing");
        row(", \"kind\": \"contact\"", "", "/phrases/4: \"kind\" is missing");
        row("contact", "grip", "/phrases/4/kind: \"grip\" is no kind of line that an officer writes");
        row("\"Gebeld\"", "\"Ontruimd\"", "/phrases/4: these words stand here already");
        row("\"Called\"", "\"Aftercare\"", "/phrases/4: these words stand here already ");
        row("[\"end\"]", "[\"End\"]",
            "/phrases/3/steps/0: a name is of the letters a to z, digits and _, and begins with a letter");
        row("[\"extreme_weather\"]", "\"fire\"", "/phrases/1/categories: an array was expected here");
        row("\"steps\": [\"end\"]", "\"status\": [\"end\"]",
            "/phrases/3/status: \"status\" means nothing here");
    }
    void aWrongFileIsRefusedWithThePlaceAndTheReason()
    {
        QFETCH(const QString, was);
        QFETCH(const QString, is);
        QFETCH(const QString, flaw);
        QVERIFY(QString::fromStdString(own).contains(was));
        const auto wrong = read(QString::fromStdString(own).replace(was, is).toStdString());
        QVERIFY(!wrong);
        QCOMPARE(QString::fromStdString(wrong.error().pointer + ": " + wrong.error().reason), flaw.trimmed());
    }
};

QTEST_GUILESS_MAIN(TstPhrasebook)
#include "tst_phrasebook.moc"
