#include "exchange/optionlist.h"

#include "support/must.h"

#include <QtTest>

using namespace piketboek;

namespace {

const std::string kites = R"({
  "register": "kite",
  "version": 4,
  "label": {"nl": "vlieger", "en": "kite"},
  "plural": {"nl": "vliegers", "en": "kites"},
  "code": "VL",
  "shape": "square",
  "fields": [
    {"name": "owner", "type": "text", "label": {"nl": "eigenaar", "en": "owner"}},
    {"name": "colour", "type": "choice", "label": {"nl": "kleur", "en": "colour"},
     "options": [{"id": "red", "nl": "rood", "en": "red", "unit": "stuks", "group": {"nl": "warm", "en": "warm ones"}},
                 {"id": "blauw", "nl": "blauw", "en": "blue"},
                 {"id": "grijs", "nl": "grijs", "en": "grey", "retired": true}]}
  ],
  "title": ["colour"],
  "columns": ["colour"],
  "retention": {"rule": "19.1", "years": 5}
})";

Description kite()
{
    return must(RegisterBook::read("kite.json", kites));
}

std::vector<FormOption> coloursAfter(const std::string &csv)
{
    return must(withOptions(kite(), "colour", "colours.csv", csv)).field("colour")->options;
}

std::string refusalOf(const std::string &csv, const std::string &field = "colour")
{
    const Result<Description> next = withOptions(kite(), field, "colours.csv", csv);
    return next || next.error().remedy != Remedy::AskAgain ? std::string() : next.error().words;
}

} // namespace

class TstOptionList : public QObject
{
    Q_OBJECT

private slots:
    void theClassesOfTheLmcComeIn()
    {
        const Description &shipped = *RegisterBook::shipped().find("incident");
        const Description next = must(withOptions(shipped, "classification", "lmc.csv",
                                                  "nl;group_nl\n"
                                                  "Ongeval/Wegvervoer/Letsel;Ongeval\n"
                                                  "Ongeval/Water/Schip/watersp. in problemen;Ongeval\n"
                                                  "Leefmilieu/Overlast/Geluid (horeca);Leefmilieu\n"));
        const std::vector<FormOption> &classes = next.field("classification")->options;
        QCOMPARE(classes[0].id, std::string("ongeval_wegvervoer_letsel"));
        QCOMPARE(classes[0].label.english, std::string("Accident/Road transport/Injury"));
        QCOMPARE(classes[1].id, std::string("ongeval_water_schip_watersp_in_problemen"));
        QCOMPARE(classes[2].id, std::string("leefmilieu_overlast_geluid_horeca"));
        QCOMPARE(classes[2].label.english, std::string("Leefmilieu/Overlast/Geluid (horeca)"));
        QCOMPARE(classes[2].group, (Label{"Leefmilieu", "Leefmilieu"}));
        QCOMPARE(std::ranges::count_if(classes, &FormOption::retired), 13);

        RegisterBook book = RegisterBook::shipped();
        QVERIFY(!book.install(must(RegisterBook::read("incident.json", next.json.canonical()))));
        QCOMPARE(book.find("incident")->version, shipped.version + 1);
        QCOMPARE(book.find("incident")->fields.size(), shipped.fields.size());
    }

    void whatIsNoLongerInTheFileStaysAndIsRetired()
    {
        const std::vector<FormOption> colours = coloursAfter("nl,en\ngroen,green\nblauw,blue\n");
        QCOMPARE(colours.size(), size_t{4});
        QCOMPARE(colours[0].id, std::string("groen"));
        QCOMPARE(colours[1].id, std::string("blauw"));
        QCOMPARE(colours[2].id, std::string("red"));
        QCOMPARE(colours[3].id, std::string("grijs"));
        QVERIFY(!colours[0].retired && !colours[1].retired);
        QVERIFY(colours[2].retired && colours[3].retired);
    }

    void aRetiredOptionThatIsInTheFileIsOfferedAgain()
    {
        const std::vector<FormOption> colours = coloursAfter("nl\ngrijs\n");
        QCOMPARE(colours[0].id, std::string("grijs"));
        QVERIFY(!colours[0].retired);
    }

    // Records hold the id: with another one their word would be lost.
    void anOptionKeepsItsIdAndWhatTheFileDoesNotSay()
    {
        const FormOption red = coloursAfter("nl\nrood\n").front();
        QCOMPARE(red.id, std::string("red"));
        QCOMPARE(red.label.english, std::string("red"));
        QCOMPARE(red.group, (Label{"warm", "warm ones"}));
        QCOMPARE(red.unit, std::string("stuks"));

        const FormOption named =
            coloursAfter("id,nl,en,group_nl,group_en\nred,vuurrood,scarlet,fel,bright\n").front();
        QCOMPARE(named.id, std::string("red"));
        QCOMPARE(named.label, (Label{"vuurrood", "scarlet"}));
        QCOMPARE(named.group, (Label{"fel", "bright"}));
    }

    void wordsThatAreTooLongForAnIdAreCut()
    {
        const FormOption longest = coloursAfter("nl\n" + std::string(63, 'G') + "/x\n").front();
        QCOMPARE(longest.id, std::string(63, 'g'));
    }

    void aWrongRowIsNamedWithItsLine_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *csv, const char *words) { QTest::newRow(words) << csv << words; };
        row("nl,en\nrood,red\n,blue\n", "colours.csv, line 3: \"nl\" is missing");
        row("nl,group_en\nrood,warm\n", "colours.csv, line 2: \"group_nl\" is missing");
        row("nl,en\nrood\n", "colours.csv, line 2: this row has 1 cells and the first line 2");
        row("nl\nblauw\n\ngroen\nGroen!\n", "colours.csv, line 5: this option stands here twice");
        row("nl\nblauw\n7 kleuren\n", "colours.csv, line 3: a name is of the letters a to z");
        row("id,nl\nGroen,groen\n", "colours.csv, line 2: a name is of the letters a to z");
        row("nl\n\n", "colours.csv, line 1: no options follow this line");
        row("en\nred\n", "this file lacks the columns: nl");
        row("nl,kleur\nrood,x\n", "this file has columns that mean nothing here: kleur");
        row("nl\n\"rood\n", "this file is not sound CSV: in the record of line 2");
    }
    void aWrongRowIsNamedWithItsLine()
    {
        QFETCH(const QString, csv);
        QFETCH(const QString, words);
        const QString said = QString::fromStdString(refusalOf(csv.toStdString()));
        QVERIFY2(said.startsWith(words), qPrintable(said));
    }

    void onlyAChoiceHasOptions()
    {
        QCOMPARE(refusalOf("nl\nrood\n", "owner"),
                 std::string("\"owner\" is no choice of the register kite; the choices are: colour"));
    }

    // As many classes as the LMC has, with words as long as the shipped ones.
    void theWholeLmcFitsInAnEntryAndALongerListIsRefused()
    {
        std::string csv = "nl\n";
        const auto add = [&csv](int i) {
            csv += "Ongeval/Wegvervoer/Voertuig te water/" + std::to_string(i) + '\n';
        };
        for (int i = 0; i < 311; ++i)
            add(i);
        QCOMPARE(refusalOf(csv), std::string());
        for (int i = 311; i < 1000; ++i)
            add(i);
        QVERIFY(refusalOf(csv).starts_with("colours.csv is too long"));
    }
};

QTEST_GUILESS_MAIN(TstOptionList)
#include "tst_optionlist.moc"
