#include "base/uuid.h"
#include "journal/keypair.h"
#include "report/yearreport.h"
#include "support/must.h"
#include "view/hand.h"
#include "view/incidentacts.h"
#include "view/together.h"
#include "view/window.h"

#include <QRegularExpression>

using namespace piketboek;

namespace {

// What the open record's form shows behind a field's name.
QString shown(Tablet &tablet, const char *field)
{
    FieldModel &fields = *tablet.session.registers()->opened()->fields();
    const int row = fields.rowOf(field);
    return row < 0 ? QString() : tablet.at(fields, row, "value").toString();
}

QStringList reachedSteps(Tablet &tablet)
{
    TimesModel &steps = *tablet.session.registers()->opened()->steps();
    QStringList reached;
    for (int row = 0; row < steps.rowCount(); ++row) {
        if (tablet.at(steps, row, "pressed").toBool())
            reached += tablet.at(steps, row, "key").toString();
    }
    return reached;
}

} // namespace

class TstRegistersSession : public QObject
{
    Q_OBJECT

private slots:
    void theRecordExistsFromTheFirstTap()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.session.setPage("registers");
        tablet.session.beginRecord();
        QCOMPARE(tablet.session.page(), QString("record"));
        RecordSession &record = *tablet.session.registers()->opened();
        QVERIFY(!record.record().isEmpty());
        QVERIFY(record.unconfirmed());
        QCOMPARE(tablet.session.registers()->rows()->rowCount(), 1);
        QCOMPARE(reachedSteps(tablet), QStringList{"adopted"});
        QVERIFY(record.put("title", "Samenkomsten"));
        QVERIFY(!record.unconfirmed());
        QCOMPARE(record.title(), QString("Samenkomsten"));
        tablet.session.back();
        QCOMPARE(tablet.session.page(), QString("registers"));
        QCOMPARE(tablet.at(*tablet.session.registers()->rows(), 0, "title").toString(),
                 QString("Samenkomsten"));
    }

    void aFieldTakesWhatBelongsInIt()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.session.setPage("registers");
        tablet.session.registers()->setCurrent("event");
        tablet.session.beginRecord();
        RecordSession &record = *tablet.session.registers()->opened();
        QVERIFY(record.put("name", "Braderie"));
        QVERIFY(record.put("starts", "3 juni 2026"));
        QCOMPARE(shown(tablet, "starts"), QString("3 juni 2026"));
        record.choose("class", "a_plus");
        QCOMPARE(shown(tablet, "class"), QString("A+"));
        record.choose("class", "a_plus");
        QCOMPARE(shown(tablet, "class"), QString());
        record.choose("large", "true");
        QCOMPARE(shown(tablet, "large"), QString("ja"));
        QVERIFY(!record.put("expected", "veel"));
        QCOMPARE(record.refusal(),
                 QString("\"verwacht aantal bezoekers\" moet een heel getal zijn van 0 tot en met 1000000"));
        QVERIFY(record.put("expected", "400"));
        QVERIFY(record.refusal().isEmpty());
        QVERIFY(record.put("expected", ""));
        QCOMPARE(shown(tablet, "expected"), QString());
    }

    void optionsStandUnderTheNameOfTheirGroup()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.session.setPage("registers");
        tablet.session.registers()->setCurrent("tally");
        tablet.session.beginRecord();
        FieldModel &fields = *tablet.session.registers()->opened()->fields();
        const QVariantList groups = tablet.at(fields, fields.rowOf("figure"), "groups").toList();
        QCOMPARE(groups[0].toMap()["name"].toString(), QString("Inleiding"));
        QCOMPARE(groups[0].toMap()["options"].toList().size(), 2);
        QCOMPARE(groups[1].toMap()["name"].toString(), QString("Ondermijning: Integrale controles"));
        const QVariantList plain = tablet.at(fields, fields.rowOf("about"), "groups").toList();
        QCOMPARE(plain.size(), 1);
        QCOMPARE(plain[0].toMap()["name"].toString(), QString());
    }

    void whatBreaksARuleIsSaidAndNotWritten()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.session.setPage("registers");
        tablet.session.beginRecord();
        RecordSession &record = *tablet.session.registers()->opened();
        record.reach("ratified");
        QCOMPARE(record.refusal(),
                 QString("Niet vastgelegd: deze stap kan nog niet: er gaat een andere aan vooraf"));
        record.reach("published");
        record.reach("ratified");
        QVERIFY(record.refusal().isEmpty());
        QCOMPARE(reachedSteps(tablet), (QStringList{"adopted", "published", "ratified"}));
        record.takeBack("ratified");
        QCOMPARE(reachedSteps(tablet), (QStringList{"adopted", "published"}));
        QVERIFY(record.put("in_force_from", "4 juni 2026"));
        QVERIFY(!record.put("until", "3 juni 2026"));
        QVERIFY(record.refusal().contains("het einde ligt voor het begin"));
    }

    void anotherRecordIsCalledByItsTitle()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.session.setPage("registers");
        RecordSession &record = *tablet.session.registers()->opened();
        tablet.session.beginRecord();
        record.put("title", "De eerste");
        const QString first = record.record();
        tablet.session.beginRecord();
        QVERIFY(record.put("replaces", first));
        QCOMPARE(shown(tablet, "replaces"), QString("De eerste"));
    }

    void aTapTooManyIsTakenBack()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.session.setPage("registers");
        tablet.session.beginRecord();
        tablet.session.undo()->undo();
        QVERIFY(tablet.session.registers()->opened()->mistaken());
        QCOMPARE(tablet.session.registers()->rows()->rowCount(), 0);
    }

    void whatIsTypedInAFieldOutlivesTheProgram()
    {
        TabletDisk disk;
        QString record;
        {
            Tablet tablet(disk);
            tablet.session.setPage("registers");
            tablet.session.beginRecord();
            record = tablet.session.registers()->opened()->record();
            tablet.session.registers()->opened()->keepFormWords("title", "Samenk");
        }
        Tablet tablet(disk);
        tablet.session.openRecord(record);
        QCOMPARE(tablet.session.registers()->opened()->formWords("title"), QString("Samenk"));
    }

    void aSecondTabletShowsIt()
    {
        QTemporaryDir elsewhere;
        CentralHere central(elsewhere.path().toStdString());
        TabletDisk one, other;
        Tablet first(one), second(other);
        Together here(first, central), there(second, central);
        first.session.setPage("registers");
        first.session.beginRecord();
        first.session.registers()->opened()->put("title", "Samenkomsten");
        here.exchange();
        there.exchange();
        second.session.setPage("registers");
        QCOMPARE(second.column(*second.session.registers()->rows(), "title"), QStringList{"Samenkomsten"});
    }

    void fiftyEntriesOfWhichOneBreaksARuleAreAllDeliveredAndOneIsMarked()
    {
        QTemporaryDir elsewhere;
        CentralHere central(elsewhere.path().toStdString());
        TabletDisk one, other;
        central.clock.pass(one.clock.now() - central.clock.now());
        Tablet first(one), second(other);
        Together here(first, central), there(second, central);
        std::string odd;
        for (int i = 1; i <= 50; ++i) {
            Draft draft =
                incidentacts::open(uuid7(one.clock.now() + i, randomBytes(10)),
                                   i == 17 ? "vliegend tapijt" : "fire", "no", one.clock.now(), "GM0505");
            draft.plain.set("confirmed", true);
            odd = i == 17 ? draft.record : odd;
            QVERIFY(first.desk.write(draft));
        }
        here.exchange();
        there.exchange();
        QCOMPARE(must(first.reader->waiting()), 0);
        const std::vector<RecordRow> rows = must(second.reader->records("incident", 0, ""));
        QCOMPARE(rows.size(), size_t{50});
        QCOMPARE(std::ranges::count_if(rows, [](const RecordRow &row) { return row.remarks > 0; }), 1);
        const YearReport report =
            must(YearReport::make(*second.reader, 2026, "GM0505", other.clock.now(), true));
        QCOMPARE(report.defects.remarks, 1);
        const std::string text = asText(report, Language::Dutch);
        QVERIFY(text.contains("1x te beoordelen"));
        QVERIFY(text.contains(odd));
        QVERIFY(QString::fromStdString(text).contains(
            QRegularExpression(QString::fromStdString(odd) + ".*vliegend tapijt.*te beoordelen")));
    }

    void whatWasTypedAndLeftIsTheFieldThatOpensAgain()
    {
        TabletDisk disk;
        {
            Tablet tablet(disk);
            tablet.session.beginRecordOf("event");
            FormSession &record = *tablet.session.registers()->opened();
            QCOMPARE(record.begunIn(""), QString());
            record.standAt("place", 3);
            record.keepFormWords("place", "Kade");
            QCOMPARE(record.begunIn(""), QString("place"));
            record.leave("place");
            QCOMPARE(record.begunIn(""), QString("place"));
            QCOMPARE(record.begunIn("step:"), QString());
            record.standAt("step:announced", 0);
            QCOMPARE(record.begunIn("step:"), QString("announced"));
            QCOMPARE(record.begunIn(""), QString("place"));
        }
        Tablet tablet(disk);
        QCOMPARE(tablet.session.page(), QString("record"));
        QCOMPARE(tablet.session.registers()->opened()->begunIn(""), QString("place"));
        QCOMPARE(tablet.session.registers()->opened()->begunIn(QString()), QString("place"));
    }

    void aHandGoesThroughThePages()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        Window window(tablet);
        Hand hand(window.shown());
        QVERIFY(hand.press("Registers"));
        QVERIFY(hand.press("Demonstraties"));
        QVERIFY(hand.press("Demonstratie vastleggen"));
        QVERIFY(hand.press("Vorm"));
        QVERIFY(hand.press("mars"));
        QCOMPARE(shown(tablet, "form"), QString("mars"));
        QVERIFY(hand.press("Ontvangst bevestigd"));
        QCOMPARE(reachedSteps(tablet), (QStringList{"received", "acknowledged"}));
    }
};

QTEST_MAIN(TstRegistersSession)
#include "tst_registerssession.moc"
