#include "cli/program.h"
#include "cli/servedhere.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace piketboek;

namespace {

const QByteArray kites = R"({
  "register": "kite",
  "version": 1,
  "label": {"nl": "vlieger", "en": "kite"},
  "plural": {"nl": "vliegers", "en": "kites"},
  "code": "VL",
  "shape": "square",
  "fields": [
    {"name": "colour", "type": "choice", "label": {"nl": "kleur", "en": "colour"}, "required": true,
     "options": [{"id": "red", "nl": "rood", "en": "red"}, {"id": "blue", "nl": "blauw", "en": "blue"}]},
    {"name": "owner", "type": "text", "label": {"nl": "eigenaar", "en": "owner"}, "cover": "person"}
  ],
  "steps": [{"id": "seen", "nl": "gezien", "en": "seen"},
            {"id": "down", "nl": "neer", "en": "down", "after": ["seen"], "closes": true}],
  "first": "seen",
  "kind": "colour",
  "title": ["colour"],
  "columns": ["colour", "seen", "down"],
  "retention": {"rule": "19.1", "years": 5}
})";

QByteArray secondVersion()
{
    QByteArray text = kites;
    text.replace("\"version\": 1", "\"version\": 2");
    text.replace("\"cover\": \"person\"}",
                 "\"cover\": \"person\"},\n {\"name\": \"metres\", \"type\": \"number\", \"label\": {\"nl\": "
                 "\"hoogte\", \"en\": \"height\"}}");
    return text;
}

// A municipality with a folder of registers, a central log and two tablets.
class Town
{
public:
    Town() { QDir().mkpath(m_place.path("registers")); }

    void describe(const QByteArray &text) const { m_place.file("registers/kite.json", text); }
    Ran install() const
    {
        return m_place.run(Place::program("piketboek-central"),
                           {"--store", "sqlite:" + m_place.path("central.sqlite"), "--registers",
                            m_place.path("registers")});
    }
    Ran tablet(const QString &name, const QStringList &arguments) const
    {
        return m_place.run(Place::program(), QStringList{"--journal", m_place.path(name)} + arguments);
    }
    const Place &place() const { return m_place; }

private:
    Place m_place;
};

} // namespace

class TstOwnRegister : public QObject
{
    Q_OBJECT

private slots:
    void aRegisterThatNoCodeKnowsGoesTheWholeWay()
    {
        const Town town;
        town.describe(kites);
        QCOMPARE(town.install().out, QStringLiteral("1 registers installed\n"));
        const Served central(town.place());
        QCOMPARE(town.tablet("a", {"write", "incident", "--category", "fire", "--happened", "2020"}).code, 0);
        QCOMPARE(town.tablet("a", central.sync()).code, 0);
        const Ran written = town.tablet("a", {"write", "record", "--register", "kite", "colour=rood",
                                              "happened=2020-06-01 14:00", "owner=Persoon"});
        QCOMPARE(written.code, 0);
        const QString kite = written.out.trimmed();
        QCOMPARE(
            town.tablet("a", {"status", "--record", kite, "--to", "down", "--at", "2020-06-01 15:00"}).code,
            0);
        QCOMPARE(town.tablet("a", central.sync()).code, 0);

        town.tablet("b", {"write", "incident", "--category", "other", "--happened", "2020"});
        QCOMPARE(town.tablet("b", central.sync()).code, 0);
        const QJsonObject row =
            QJsonDocument::fromJson(town.tablet("b", {"list", "kite", "--json"}).out.toUtf8()).object();
        QCOMPARE(row["id"].toString(), kite);
        QCOMPARE(row["colour"].toString(), QStringLiteral("red"));
        QCOMPARE(row["step"].toString(), QStringLiteral("down"));
        QVERIFY(!row.contains("owner"));
        QVERIFY(town.tablet("b", {"show", kite}).out.contains("eigenaar: Persoon"));
        QVERIFY(town.tablet("b", {"timeline", "--search", "persoon"}).out.contains("vlieger · rood"));
        QVERIFY(town.tablet("b", {"report", "year", "2020", "--format", "json"})
                    .out.contains(R"("registers":{"kite":{"records":1,"by_kind":{"red":1,"blue":0}}})"));
        QVERIFY(town.tablet("b", {"report", "year", "2020"}).out.contains("- Vliegers: 1; rood: 1\n"));
    }

    void itsFormRefusesWhatItDoesNotKnow()
    {
        const Town town;
        town.describe(kites);
        town.install();
        const Served central(town.place());
        town.tablet("a", {"write", "incident", "--category", "fire", "--happened", "2020"});
        const QStringList green = {"write", "record", "--register", "kite", "colour=green", "happened=2020"};
        QVERIFY(town.tablet("a", green).err.contains("no register of this journal"));
        town.tablet("a", central.sync());
        const Ran refused = town.tablet("a", green);
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.isOneSentence() && refused.err.contains("write one of red, blue"));
    }

    void aNextVersionFollowsAndAWrongOneIsRefusedWithItsLine()
    {
        const Town town;
        town.describe(kites);
        QCOMPARE(town.install().code, 0);
        QCOMPARE(town.install().out, QStringLiteral("0 registers installed\n"));
        town.describe(secondVersion());
        QCOMPARE(town.install().out, QStringLiteral("1 registers installed\n"));
        QByteArray changed = secondVersion();
        changed.replace("\"person\"", "\"text\"");
        town.describe(changed);
        const Ran sameNumber = town.install();
        QCOMPARE(sameNumber.code, 2);
        QVERIFY2(sameNumber.err.contains("version 2 of the register kite can not be installed"),
                 qPrintable(sameNumber.err));
        changed.replace("\"version\": 2", "\"version\": 3");
        town.describe(changed);
        QVERIFY(town.install().err.contains("the field \"owner\" changed its type, cover or act"));
        changed.replace("\"shape\": \"square\"", "\"shape\": \"oval\"");
        town.describe(changed);
        const Ran wrong = town.install();
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("kite.json, line 7: a shape is"), qPrintable(wrong.err));
    }

    // The form it was written with came later than the record: nothing is lost meanwhile.
    void recordsOfBothVersionsStandBesideEachOther()
    {
        const Town town;
        town.describe(kites);
        town.install();
        {
            const Served central(town.place());
            town.tablet("a", {"write", "incident", "--category", "fire", "--happened", "2020"});
            town.tablet("a", central.sync());
            town.tablet("a", {"write", "record", "--register", "kite", "colour=red", "happened=2020-06-01"});
            town.tablet("a", central.sync());
        }
        town.describe(secondVersion());
        town.install();
        const Served central(town.place());
        town.tablet("a", central.sync());
        QCOMPARE(town.tablet("a", {"write", "record", "--register", "kite", "colour=blue", "metres=40",
                                   "happened=2020-07-01"})
                     .code,
                 0);
        QCOMPARE(town.tablet("a", {"list", "kite", "--json"}).out.count("\"remarks\":0"), 2);
        QCOMPARE(town.tablet("a", {"verify"}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TstOwnRegister)
#include "tst_ownregister.moc"
