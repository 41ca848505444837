#include "cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace piketboek;

namespace {

// A coordinator with a list of options, and a central log that installs what lies in the folder.
class Desk
{
public:
    Ran take(const QString &field, const QByteArray &csv) const
    {
        m_place.file("list.csv", csv);
        return m_place.run(Place::program(),
                           {"register-options", "incident", field, "list.csv", "--output", "registers"});
    }
    Ran install() const
    {
        return m_place.run(Place::program("piketboek-central"),
                           {"--store", "sqlite:" + m_place.path("central.sqlite"), "--registers",
                            m_place.path("registers")});
    }
    /// The options of that field in the file, by id, with whether they are retired.
    QMap<QString, bool> options(const QString &field) const
    {
        QMap<QString, bool> options;
        const QJsonArray fields = description()["fields"].toArray();
        for (const QJsonValue &one : fields) {
            if (one["name"].toString() != field)
                continue;
            const QJsonArray all = one["options"].toArray();
            for (const QJsonValue &option : all)
                options[option["id"].toString()] = option["retired"].toBool();
        }
        return options;
    }
    QJsonObject description() const
    {
        return QJsonDocument::fromJson(m_place.content("registers/incident.json")).object();
    }
    const Place &place() const { return m_place; }

private:
    Place m_place;
};

} // namespace

class TstRegisterOptions : public QObject
{
    Q_OBJECT

private slots:
    void theListOfTheLmcIsInstalled()
    {
        const Desk desk;
        const Ran taken = desk.take(
            "classification", "nl;group_nl\nOngeval/Wegvervoer/Letsel;Ongeval\nOngeval/Spoor;Ongeval\n");
        QCOMPARE(taken.code, 0);
        QCOMPARE(taken.out, QStringLiteral("version 2 of the register incident: 2 options of classification, "
                                           "and 14 retired\n"));
        QVERIFY(!desk.options("classification")["ongeval_spoor"]);
        QVERIFY(desk.options("classification")["brand"]);
        const Ran installed = desk.install();
        QCOMPARE(installed.code, 0);
        QCOMPARE(installed.out, QStringLiteral("1 registers installed\n"));
    }

    void aSecondFieldOfTheSameRegisterTakesNothingFromTheFirst()
    {
        const Desk desk;
        desk.take("classification", "nl\nOngeval/Spoor\n");
        QCOMPARE(desk.take("subcategory", "nl\nstorm\n").code, 0);
        QCOMPARE(desk.description()["version"].toInt(), 3);
        QVERIFY(desk.options("classification").contains("ongeval_spoor"));
        QVERIFY(desk.options("subcategory")["oov"]);
        QCOMPARE(desk.install().out, QStringLiteral("1 registers installed\n"));
    }

    void aWrongRowIsRefusedAndNothingIsWritten()
    {
        const Desk desk;
        const Ran refused = desk.take("classification", "nl,en\nOngeval/Spoor,\n,Fire\n");
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.isOneSentence() && refused.err.contains("list.csv, line 3: \"nl\" is missing"),
                 qPrintable(refused.err));
        QVERIFY(!QFile::exists(desk.place().path("registers")));
    }

    void whatIsNotKnownIsRefused()
    {
        const Desk desk;
        const Ran field = desk.take("reported", "nl\nOngeval/Spoor\n");
        QCOMPARE(field.code, 2);
        QVERIFY2(field.isOneSentence() && field.err.contains("\"reported\" is no choice"),
                 qPrintable(field.err));
        const QStringList kites = {"register-options", "kite", "colour", "list.csv", "--output", "registers"};
        const Ran kite = desk.place().run(Place::program(), kites);
        QCOMPARE(kite.code, 2);
        QVERIFY(kite.isOneSentence() && kite.err.contains("\"kite\" is a register that is not known here"));
        const Ran unnamed = desk.place().ctl(kites);
        QCOMPARE(unnamed.code, 2);
        QVERIFY(unnamed.isOneSentence() && unnamed.err.contains("holds no journal"));
    }
};

QTEST_GUILESS_MAIN(TstRegisterOptions)
#include "tst_registeroptions.moc"
