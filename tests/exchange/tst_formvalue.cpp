#include "exchange/formvalue.h"

#include <QtTest>

using namespace piketboek;

namespace {

FormField colour(FieldType type)
{
    return {.name = "colour",
            .type = type,
            .label = {"kleur", "colour"},
            .options = {{.id = "red", .label = {"rood", "red"}},
                        {.id = "blue", .label = {"blauw", "blue"}},
                        {.id = "grey", .label = {"grijs", "grey"}, .retired = true}}};
}

FormField field(FieldType type, int64_t least = 0, int64_t most = 0)
{
    return {.name = "size", .type = type, .label = {"omvang", "size"}, .least = least, .most = most};
}

QString refusal(const FormField &field, const Json &typed, Language language)
{
    const Result<Json> read = readFormValue(field, typed, language);
    return read || read.error().remedy != Remedy::AskAgain ? QString()
                                                           : QString::fromStdString(read.error().words);
}

} // namespace

Q_DECLARE_METATYPE(piketboek::FormField)
Q_DECLARE_METATYPE(piketboek::Json)

class TstFormValue : public QObject
{
    Q_OBJECT

private slots:
    void anOfficerIsAskedBackInDutchAndAFileInEnglish_data()
    {
        QTest::addColumn<FormField>("form");
        QTest::addColumn<Json>("typed");
        QTest::addColumn<QString>("dutch");
        QTest::addColumn<QString>("english");
        const auto row = [](const FormField &form, const Json &typed, const char *dutch,
                            const char *english) {
            QTest::newRow(english) << form << typed << QString(dutch) << QString(english);
        };
        row(field(FieldType::Text), Json::Array{"a"}, "\"omvang\" moet een tekst zijn",
            "\"size\" must be a text");
        row(field(FieldType::Number), "veel", "\"omvang\" moet een heel getal zijn vanaf 0",
            "\"size\" must be a whole number from 0 up");
        row(field(FieldType::Number, 1, 5), "6", "\"omvang\" moet een heel getal zijn van 1 tot en met 5",
            "\"size\" must be a whole number from 1 to 5");
        row(field(FieldType::Amount), "1.000,50",
            "\"omvang\" moet een getal zijn zoals 229258,79, zonder punten tussen de duizendtallen",
            "\"size\" must be a number such as 229258.79, without marks between the thousands");
        row(field(FieldType::Flag), "misschien", "\"omvang\" moet ja of nee zijn",
            "\"size\" must be true or false");
        row(colour(FieldType::Choice), "groen", "\"groen\" is geen kleur: schrijf een van rood, blauw",
            "\"groen\" is no colour: write one of red, blue");
        row(colour(FieldType::Choices), "rood; paars", "\"paars\" is geen kleur: schrijf een van rood, blauw",
            "\"paars\" is no colour: write one of red, blue");
        row(colour(FieldType::Choices), Json::object({}), "\"kleur\" moet een tekst zijn",
            "\"colour\" must be a text");
        row(field(FieldType::Time), "gisteren",
            "\"gisteren\" is geen tijd: schrijf 2020, 2020-03, 2020-03-14 of 2020-03-14 02:30",
            "\"gisteren\" is not a time: write 2020, 2020-03, 2020-03-14, 2020-03-14 02:30 or "
            "2020-03-14T02:30:00+01:00.");
        row(field(FieldType::Municipality), "Dordrecht",
            "\"Dordrecht\" is geen gemeente: schrijf de code, zoals GM0505",
            "\"Dordrecht\" is no municipality: write its code, such as GM0505");
        row(field(FieldType::Area), "Staart",
            "\"omvang\" moet een code zijn zoals GM0505, WK050501 of BU05050101",
            "\"size\" must be a code such as GM0505, WK050501 or BU05050101");
        row(field(FieldType::Areas), "Staart",
            "\"omvang\" moet een code zijn zoals GM0505, WK050501 of BU05050101",
            "\"size\" must be a code such as GM0505, WK050501 or BU05050101");
        row(field(FieldType::Position), "Wantijbrug",
            "\"Wantijbrug\" is geen positie: schrijf breedte- en lengtegraad, zoals 51.8133,4.6901, "
            "of X,Y in meters RD, zoals 105400,425600",
            "\"Wantijbrug\" is no position: write LAT,LON such as 51.8133,4.6901, or X,Y in metres of RD "
            "such as 105400,425600");
        row(field(FieldType::Position), "4.6901,51.8133",
            "\"4.6901,51.8133\" heeft breedte- en lengtegraad verwisseld: schrijf ze zoals 51.8133,4.6901",
            "\"4.6901,51.8133\" has its numbers the wrong way round: write LAT,LON such as 51.8133,4.6901");
        row(field(FieldType::Municipality), "de gemeente waar het incident op dat ogenblik was",
            "Die tekst is geen gemeente: schrijf de code, zoals GM0505",
            "That text is no municipality: write its code, such as GM0505");
    }
    void anOfficerIsAskedBackInDutchAndAFileInEnglish()
    {
        QFETCH(const FormField, form);
        QFETCH(const Json, typed);
        QFETCH(const QString, dutch);
        QFETCH(const QString, english);
        QCOMPARE(refusal(form, typed, Language::Dutch), dutch);
        QCOMPARE(refusal(form, typed, Language::English), english);
    }

    void whatWasNotSaidIsEnglish()
    {
        QCOMPARE(readFormValue(colour(FieldType::Choice), "groen").error().words,
                 std::string("\"groen\" is no colour: write one of red, blue"));
    }

    void theTongueChangesNoValue()
    {
        for (const Language language : {Language::Dutch, Language::English}) {
            QCOMPARE(readFormValue(colour(FieldType::Choice), "blauw", language)->canonical(),
                     std::string("\"blue\""));
            QCOMPARE(readFormValue(field(FieldType::Amount), "229258,79", language)->canonical(),
                     std::string("\"229258.79\""));
            QCOMPARE(readFormValue(field(FieldType::Flag), "ja", language)->canonical(), std::string("true"));
        }
    }
};

QTEST_GUILESS_MAIN(TstFormValue)
#include "tst_formvalue.moc"
