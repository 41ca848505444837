#include "registers/registerbook.h"

#include "journal/jsonreader.h"

#include <QtTest>

using namespace piketboek;

namespace {

const std::string kites = R"({
  "register": "kite",
  "version": 1,
  "label": {"nl": "vlieger", "en": "kite"},
  "plural": {"nl": "vliegers", "en": "kites"},
  "code": "VL",
  "shape": "square",
  "fields": [
    {"name": "colour", "type": "choice", "label": {"nl": "kleur", "en": "colour"}, "required": true,
     "options": [{"id": "red", "nl": "rood", "en": "red", "group": {"nl": "warm", "en": "warm ones"}}]},
    {"name": "owner", "type": "text", "label": {"nl": "eigenaar", "en": "owner"}, "cover": "person"}
  ],
  "steps": [{"id": "seen", "nl": "gezien", "en": "seen"},
            {"id": "down", "nl": "neer", "en": "down", "after": ["seen"], "closes": true}],
  "first": "seen",
  "title": ["colour"],
  "columns": ["colour"],
  "retention": {"rule": "19.1", "years": 5}
})";

std::string with(const std::string &was, const std::string &is)
{
    std::string text = kites;
    const size_t at = text.find(was);
    return at == std::string::npos ? std::string() : text.replace(at, was.size(), is);
}

std::string refusalOf(const std::string &text)
{
    const Result<Description> read = RegisterBook::read("kite.json", text);
    return read ? std::string() : read.error().words;
}

Description kite(const std::string &text = kites)
{
    return *RegisterBook::read("kite.json", text);
}

} // namespace

class TstRegisterBook : public QObject
{
    Q_OBJECT

private slots:
    void whatTheProgramBringsIsSound()
    {
        for (const char *name : {"incident", "ordinance", "demonstration", "event", "measure", "grip",
                                 "officer", "council_meeting", "tally"}) {
            const Description *description = RegisterBook::shipped().find(name);
            QVERIFY2(description, name);
            QCOMPARE(description->version, 1);
        }
        QCOMPARE(RegisterBook::shipped().all().size(), size_t{9});
    }

    void whatGivesAwayAViewIsInNoList()
    {
        for (const Description *description : RegisterBook::shipped().all()) {
            for (const std::string &column : description->columns) {
                const FormField *field = description->field(column);
                QVERIFY2(!field || (field->cover != Cover::Special && field->cover != Cover::Person),
                         column.c_str());
            }
        }
        const Description *demonstration = RegisterBook::shipped().find("demonstration");
        for (const char *name : {"organiser", "contact", "aim"})
            QCOMPARE(demonstration->field(name)->cover, Cover::Special);
    }

    void aDescriptionIsReadWhole()
    {
        const Description read = kite();
        QCOMPARE(read.field("colour")->optionSaid("rood")->id, std::string("red"));
        QCOMPARE(read.field("colour")->option("red")->group, (Label{"warm", "warm ones"}));
        QCOMPARE(read.field("owner")->cover, Cover::Person);
        QVERIFY(read.step("down")->closes);
        QCOMPARE(read.field("place")->name, std::string("place"));
        QVERIFY(!read.field("size"));
    }

    void whatIsWrongIsNamedWithItsLine_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("is");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *was, const char *is, const char *words) {
            QTest::newRow(words) << was << is << words;
        };
        row("\"VL\",", "\"VL\" \"\",", "kite.json: this file is not sound JSON at line 6");
        row("\"version\": 1", "\"version\": 0", "kite.json, line 3: versions count from 1");
        row("\"code\": \"VL\",", "", "kite.json, line 1: \"code\" is missing");
        row("\"code\": \"VL\"", "\"cod\": \"VL\"", "kite.json, line 6: \"cod\" means nothing here");
        row("\"square\"", "\"oval\"", "kite.json, line 7: a shape is circle");
        row("\"type\": \"choice\"", "\"type\": \"choose\"",
            "kite.json, line 9: there is no such type of field");
        row("\"colour\", \"type\"", "\"Colour\", \"type\"",
            "kite.json, line 9: a name is of the letters a to z");
        row("\"colour\", \"type\"", "\"place\", \"type\"",
            "line 9: every record has a field \"place\" already");
        row("\"id\": \"red\"", "\"id\": 4", "kite.json, line 10: a text was expected here");
        row("{\"nl\": \"warm\", \"en\": \"warm ones\"}", "\"warm\"",
            "kite.json, line 10: an object was expected here");
        row(", \"en\": \"warm ones\"", "", "kite.json, line 10: \"en\" is missing");
        row("\"owner\", \"type\": \"text\"", "\"owner\", \"type\": \"choice\"",
            "kite.json, line 11: options belong to a choice");
        row("\"person\"", "\"secret\"", "kite.json, line 11: there is no such cover");
        row("\"name\": \"owner\"", "\"name\": \"colour\"", "kite.json, line 11: this name stands here twice");
        row("[\"seen\"]", "[\"sighted\"]", "kite.json, line 14: there is no step \"sighted\"");
        row("\"closes\": true", "\"closes\": 1", "kite.json, line 14: true or false was expected here");
        row("\"first\": \"seen\"", "\"first\": \"up\"", "kite.json, line 15: there is no step \"up\"");
        row("\"title\": [\"colour\"]", "\"title\": [\"size\"]",
            "kite.json, line 16: there is no field or step \"size\"");
        row("\"years\": 5", "\"years\": \"5\"", "kite.json, line 18: a whole number was expected here");
        row("\"years\": 5", "\"years\": 0", "kite.json, line 18: a record is kept 1 to 999 years");
        row("\"years\": 5", "\"years\": 1000", "line 18: a record is kept 1 to 999 years, or without this");
    }
    void whatIsWrongIsNamedWithItsLine()
    {
        QFETCH(const QString, was);
        QFETCH(const QString, is);
        QFETCH(const QString, words);
        const std::string text = with(was.toStdString(), is.toStdString());
        QVERIFY(!text.empty());
        const QString said = QString::fromStdString(refusalOf(text));
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void versionsAreOnlyAdded()
    {
        RegisterBook book;
        QVERIFY(!book.install(kite()));
        QVERIFY(book.install(kite()));
        QVERIFY(!book.install(kite(with("\"version\": 1", "\"version\": 3"))));
        QVERIFY(book.install(kite(with("\"version\": 1", "\"version\": 2"))));
        QCOMPARE(book.find("kite")->version, 3);
        QCOMPARE(book.find("kite", 1)->version, 1);
        QVERIFY(!book.find("kite", 2));
        QVERIFY(!book.find("boat"));
    }

    void aFieldOrAStepNeverGoesOrChanges()
    {
        const Description old = kite();
        const auto flawOf = [&](const std::string &was, const std::string &is) {
            Description next = kite(with(was, is));
            next.version = 2;
            const std::optional<Description::Flaw> flaw = next.breaks(old);
            return flaw ? QString::fromStdString(flaw->reason) : QString();
        };
        QCOMPARE(flawOf("19.1", "19.2"), QString());
        QVERIFY(flawOf("\"owner\"", "\"holder\"").contains("\"owner\" is gone"));
        QVERIFY(flawOf("\"person\"", "\"text\"").contains("\"owner\" changed"));
        QVERIFY(flawOf("\"type\": \"text\"", "\"type\": \"number\"").contains("\"owner\" changed"));
        QVERIFY(flawOf("\"id\": \"down\"", "\"id\": \"gone\"").contains("\"down\" is gone"));
    }
};

QTEST_GUILESS_MAIN(TstRegisterBook)
#include "tst_registerbook.moc"
