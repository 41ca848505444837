#include "cli/program.h"

using namespace piketboek;

namespace {

// An incident that ended in March 2018, and one of the year before that a hotspot holds.
class Archive
{
public:
    Archive()
    {
        m_ended = incident("2018-03-14", "2018-03-14 05:00");
        m_held = incident("2017-06-01", "2017-06-01 12:00");
        const Ran set = m_place.ctl({"set", "--record", m_held, "hold=hotspot COVID-19"});
        if (set.code != 0)
            qFatal("%s", qPrintable(set.err));
    }

    const Place &place() const { return m_place; }
    const QString &ended() const { return m_ended; }
    const QString &held() const { return m_held; }
    Ran retention(const QStringList &more = {}) const { return m_place.ctl(QStringList{"retention"} + more); }

private:
    QString incident(const QString &happened, const QString &end) const
    {
        const QString record =
            m_place.ctl({"write", "incident", "--category", "fire", "--happened", happened}).out.trimmed();
        const Ran status = m_place.ctl({"status", "--record", record, "--to", "end", "--at", end});
        if (status.code != 0)
            qFatal("%s", qPrintable(status.err));
        return record;
    }

    Place m_place;
    QString m_ended;
    QString m_held;
};

} // namespace

class TstRetention : public QObject
{
    Q_OBJECT

private slots:
    void whatWasOverBeforeADayIsProposedAndNothingIsDestroyed()
    {
        const Archive archive;
        const qsizetype entries = archive.place().entries();
        const Ran ran = archive.retention({"--before", "2023-03-15"});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.startsWith("Voorstel tot vernietiging: termijn voorbij vóór 15 maart 2023. "
                                    "Dit vernietigt niets: dat doet de archivaris.\n\nTe vernietigen: 1\n"),
                 qPrintable(ran.out));
        QVERIFY(ran.out.contains("  " + archive.ended() +
                                 "  brand · einde inzet · 5 jaar na 14 maart 2018: tot en met 14 maart 2023 "
                                 "(voorstel)\n\nTermijn voorbij, niet te vernietigen: 1\n"));
        QVERIFY(ran.out.contains("  " + archive.held() + "  brand"));
        QVERIFY(ran.out.endsWith(" · niet vernietigen, want hotspot COVID-19\n"));
        QCOMPARE(archive.place().entries(), entries);
    }

    void onItsLastDayARecordStays()
    {
        const Archive archive;
        QVERIFY(archive.retention({"--before", "2023-03-14"}).out.contains("\nTe vernietigen: 0\n"));
        QVERIFY(archive.retention({"--before", "2023"}).out.contains("\nTe vernietigen: 0\n"));
    }

    void withoutADayItIsToday()
    {
        const Archive archive;
        const QString ran = archive.place()
                                .ctl({"write", "incident", "--category", "fire", "--happened", "2018"})
                                .out.trimmed();
        archive.place().ctl({"status", "--record", ran, "--to", "end"});
        const QString out = archive.retention().out;
        QVERIFY(out.contains(archive.ended()));
        QVERIFY(!out.contains(ran));
    }

    void itIsATableInEitherTongue()
    {
        const Archive archive;
        const QStringList lines =
            archive.retention({"--before", "2024", "--format", "csv", "--language", "en"}).out.split("\r\n");
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("register;id;title;class;"));
        QVERIFY(lines[1].startsWith("incident;" + archive.held() + ";fire;"));
        QVERIFY(
            lines[1].endsWith(";end of deployment;2017-06-01T12:00+02:00;2022-06-01;hold;hotspot COVID-19"));
        QVERIFY(lines[2].endsWith(";end of deployment;2018-03-14T05:00+01:00;2023-03-14;destroy;"));
    }

    void oneRegisterCanBeAskedFor()
    {
        const Archive archive;
        QVERIFY(
            archive.retention({"--before", "2024", "--register", "incident"}).out.contains(archive.ended()));
        const Ran events = archive.retention({"--before", "2024", "--register", "event"});
        QCOMPARE(events.code, 0);
        QVERIFY(events.out.contains("\nTe vernietigen: 0\n"));
    }

    void whatCanNotBeUsedIsAskedBack_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("a day") << QStringList{"--before", "soon"};
        QTest::newRow("a register") << QStringList{"--register", "kite"};
        QTest::newRow("a format") << QStringList{"--format", "pdf"};
        QTest::newRow("a tongue") << QStringList{"--language", "de"};
    }
    void whatCanNotBeUsedIsAskedBack()
    {
        QFETCH(const QStringList, more);
        const Archive archive;
        const Ran ran = archive.retention(more);
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
    }

    void showSaysHowLongARecordIsKept()
    {
        const Archive archive;
        const auto shown = [&](const QString &record, const QStringList &more = {}) {
            return archive.place().ctl(QStringList{"show", record} + more).out;
        };
        QVERIFY(shown(archive.ended())
                    .contains("\n  bewaren: 5 jaar na 14 maart 2018: tot en met 14 maart 2023 (voorstel)\n"));
        QVERIFY(shown(archive.held()).contains("(voorstel) · niet vernietigen, want hotspot COVID-19\n"));
        QVERIFY(shown(archive.ended(), {"--language", "en"})
                    .contains("\n  to be kept: 5 years after 14 March 2018: up to and including 14 March "
                              "2023 (proposed)\n"));
    }
};

QTEST_GUILESS_MAIN(TstRetention)
#include "tst_retention.moc"
