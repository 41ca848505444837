// What the policy officer does in January, with no more taps than each task may cost.
#include "exchange/importer.h"
#include "person.h"
#include "support/must.h"

#include <QClipboard>
#include <QFile>
#include <QTest>

using namespace piketboek;

namespace {

constexpr QSize wide{1280, 800};
constexpr int64_t january = 1'610'611'920'000; // 14 January 2021 09:12 local

void bringIn(Tablet &tablet, const TabletDisk &disk, const char *example)
{
    QFile file(QStringLiteral(SOURCE_DIR "/assets/examples/") + QLatin1String(example));
    QVERIFY(file.open(QFile::ReadOnly));
    const std::string rows = file.readAll().toStdString();
    tablet.pen.run(Pen::Turn::Pull, [&](Journal &journal) {
        RejectedRows rejected(disk.path() + "/rejected.csv");
        Importer importer(journal, *tablet.reader, disk.clock, {});
        must(importer.take(rows, RowFormat::Json, rejected));
    });
}

} // namespace

class TstJanuary : public QObject
{
    Q_OBJECT

private slots:
    void whySixteenAndNotSeventeenAndWhatIsToBeMended();
};

void TstJanuary::whySixteenAndNotSeventeenAndWhatIsToBeMended()
{
    TabletDisk disk;
    disk.clock = SettableClock(january);
    Tablet tablet(disk);
    bringIn(tablet, disk, "dordrecht-2020.json");
    bringIn(tablet, disk, "dordrecht-2020-noise.json");
    Person person(tablet, wide);

    QVERIFY(person.tap("Jaar"));
    QVERIFY(person.tap("Incidenten: 16"));
    QVERIFY2(person.taps() <= 2, qPrintable(QString::number(person.taps())));
    QVERIFY(person.reads("samengevoegd met"));

    person.beginAnew();
    QVERIFY(person.tap("Jaar"));
    QVERIFY(person.reads("Gebreken: 3"));
    for (const char *junk :
         {"Brand · 2 mei 2020 02:11", "Overig · 21 juli 2020 23:47", "Extreme weersomstandigheden ·"})
        QVERIFY(person.tap(QString("Vergissing ") + QString::fromUtf8(junk)));
    QVERIFY(person.reads("Geen gebreken in wat hier staat; nog niet compleet"));
    QVERIFY(person.tap("Kopieer tekst"));
    QVERIFY2(person.taps() <= 12, qPrintable(QString::number(person.taps())));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains("Stand 14 januari 2021 09:12"), qPrintable(copied));
    QVERIFY2(copied.contains("16"), qPrintable(copied));
}

QTEST_MAIN(TstJanuary)
#include "tst_january.moc"
