#include "view/chime.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstChime : public QObject
{
    Q_OBJECT

private slots:
    void thePlayerThatIsThereGetsTheFile();
    void withoutAPlayerItIsSilent();
    void theFileIsASound();
};

void TstChime::thePlayerThatIsThereGetsTheFile()
{
    QTemporaryDir place;
    QFile player(place.filePath("paplay"));
    QVERIFY(player.open(QIODevice::WriteOnly));
    player.write("#!/bin/sh\necho \"$1\" >" + place.filePath("played").toUtf8() + "\n");
    player.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    player.close();
    qputenv("PATH", place.path().toUtf8());
    const Chime chime("overdue.wav");
    QVERIFY(chime.canPlay());
    chime.play();
    QFile played(place.filePath("played"));
    QVERIFY(QTest::qWaitFor([&] { return played.exists() && played.size() > 0; }));
    QVERIFY(played.open(QIODevice::ReadOnly));
    QCOMPARE(played.readAll(), QByteArray("overdue.wav\n"));
}

void TstChime::withoutAPlayerItIsSilent()
{
    QTemporaryDir place;
    qputenv("PATH", place.path().toUtf8());
    const Chime chime("overdue.wav");
    QVERIFY(!chime.canPlay());
    chime.play();
}

void TstChime::theFileIsASound()
{
    QFile file(SOURCE_DIR "/assets/sounds/overdue.wav");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE");
    QVERIFY(bytes.size() > 10'000 && bytes.size() < 40'000);
}

QTEST_GUILESS_MAIN(TstChime)
#include "tst_chime.moc"
