#include "cli/program.h"

using namespace piketboek;

namespace {

QString fireIn(const Place &place)
{
    const QString record =
        place.ctl({"write", "incident", "--category", "fire", "--happened", "2020-03-14 02:30"})
            .out.trimmed();
    const Ran line = place.ctl({"--author", "07", "write", "line", "--record", record, "--kind", "action",
                                "--text", "opvang openen"});
    if (line.code != 0)
        qFatal("%s", qPrintable(line.err));
    return record;
}

} // namespace

class TstSituationCommands : public QObject
{
    Q_OBJECT

private slots:
    void theSituationOfAnIncidentIsOnePage()
    {
        const Place place;
        const Ran ran = place.ctl({"situation", fireIn(place)});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.startsWith("Stand van zaken "), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(QRegularExpression("\nOPEN ACTIES +- .* · opvang openen \\(07\\)\n")),
                 qPrintable(ran.out));
        QVERIFY(ran.out.contains("\nLAATSTE BEELD   nog niet\n"));
        QVERIFY(ran.out.count('\n') <= 55);
    }

    void itIsAskedByNumberAndInEnglish()
    {
        const Place place;
        const QString number =
            place.ctl({"situation", fireIn(place)}).out.section(" · ", 1, 1).section(' ', 0, 0);
        const Ran ran = place.ctl({"situation", number, "--language", "en"});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.startsWith("Situation report fire") &&
                     ran.out.contains(" · " + number + " (provisional) · "),
                 qPrintable(ran.out));
    }

    void whatIsNoIncidentHasNone()
    {
        const Place place;
        fireIn(place);
        const Ran ran = place.ctl({"situation", "2020-INC-9999"});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.isOneSentence());
    }

    void theHandoverSaysWhatIsOpenAndWhatChanged()
    {
        const Place place;
        fireIn(place);
        const Ran ran = place.ctl({"handover"});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.startsWith("Overdracht "), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(" · 1 open actie\n"), qPrintable(ran.out));
        QVERIFY2(ran.out.contains("\nGewijzigd\n- incident: brand · 2 vastleggingen\n"), qPrintable(ran.out));
        const Ran later = place.ctl({"handover", "--since", "2190-01-01", "--language", "en"});
        QCOMPARE(later.code, 0);
        QVERIFY2(later.out.contains("\nChanged: none\n"), qPrintable(later.out));
    }

    void aMomentThatCanNotBeReadIsAskedBack()
    {
        const Place place;
        fireIn(place);
        const Ran ran = place.ctl({"handover", "--since", "gisteren"});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.isOneSentence());
    }
};

QTEST_GUILESS_MAIN(TstSituationCommands)
#include "tst_situationcommands.moc"
