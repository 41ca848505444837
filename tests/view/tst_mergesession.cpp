#include "view/together.h"

using namespace piketboek;

namespace {

QStringList column(const QVariantList &rows, const char *name)
{
    QStringList values;
    for (const QVariant &row : rows)
        values += row.toMap()[name].toString();
    return values;
}

/// The same fire, logged by two who did not know of each other.
struct Twice
{
    Twice()
    {
        first = tablet.tap("fire");
        tablet.session.incident()->setAlarmText("02:51");
        tablet.session.people()->call("OvD-Bz 1", "pager", "on_scene", "answered");
        disk.clock.pass(10 * 60'000);
        tablet.session.now()->tap("other", 120);
        QTest::qWait(1100);
        second = tablet.tap("other");
        tablet.session.incident()->setAlarmText("02:55");
        tablet.session.people()->call("OvD-Bz 1", "", "", "answered");
        tablet.session.incident()->recordGrip(1, "leider CoPI", "03:15");
    }

    int64_t callouts()
    {
        int64_t all = 0;
        const std::vector<CategoryFigures> figures = *tablet.reader->figures(2026, "GM0505");
        for (const CategoryFigures &one : figures)
            all += one.callouts;
        return all;
    }

    TabletDisk disk;
    Tablet tablet{disk};
    QString first, second;
};

} // namespace

class TstMergeSession : public QObject
{
    Q_OBJECT

private slots:
    void whatBecomesOfEachDifferenceIsShownBeforeTheyAreOne()
    {
        Twice twice;
        MergeSession &merging = *twice.tablet.session.merging();
        merging.look();
        QCOMPARE(column(merging.candidates(), "record").count(twice.first), 1);
        QVERIFY(!column(merging.candidates(), "record").contains(twice.second));
        merging.choose(twice.first);
        const QStringList what = column(merging.choices(), "what");
        const auto of = [&](const char *name, const char *part) {
            const qsizetype at = what.indexOf(name);
            return at < 0 ? QString() : column(merging.choices(), part)[at];
        };
        QCOMPARE(of("alarm", "kept"), QString("25 maart 2026 02:51"));
        QCOMPARE(of("alarm", "others"), QString("25 maart 2026 02:55"));
        QCOMPARE(of("hoogste GRIP", "kept"), QString("GRIP 1"));
        QCOMPARE(of("oproepen", "kept"), QString("1"));
        QCOMPARE(of("oproepen", "others"), QString("2"));
        QCOMPARE(of("categorie", "kept"), QString("brand"));
        QCOMPARE(of("categorie", "others"), QString("overig"));
        QVERIFY(merging.merged().isEmpty());
    }

    void mergedTheyCountOnceAndApartAgainTwice()
    {
        Twice twice;
        MergeSession &merging = *twice.tablet.session.merging();
        const int64_t before = twice.callouts();
        merging.look();
        merging.choose(twice.first);
        merging.merge();
        QVERIFY(merging.merged().contains("Brand"));
        QCOMPARE(twice.callouts(), before - 1);
        QVERIFY(merging.candidates().isEmpty() && merging.chosen().isEmpty());
        merging.unmerge();
        QVERIFY(merging.merged().isEmpty());
        QCOMPARE(twice.callouts(), before);
    }

    void theUndoBarTakesAMergeBack()
    {
        Twice twice;
        MergeSession &merging = *twice.tablet.session.merging();
        const int64_t before = twice.callouts();
        merging.look();
        merging.choose(twice.first);
        merging.merge();
        twice.tablet.session.undo()->undo();
        QVERIFY(merging.merged().isEmpty());
        QCOMPARE(twice.callouts(), before);
    }
};

QTEST_GUILESS_MAIN(TstMergeSession)
#include "tst_mergesession.moc"
