#include "view/loosepart.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstLoosePart : public QObject
{
    Q_OBJECT

private slots:
    void itIsKnownByItsName();
    void otherFilesAreNoneOfThese();
    void thoseInAFolderStandOldestFirst();
    void itsFolderIsTheSameWhereverTheProgramGoes();
};

void TstLoosePart::itIsKnownByItsName()
{
    const LoosePart memo{"0192-ab", 1'774'404'600'000, "OvD_Bz 1/é%", "ovd-bz"};
    QVERIFY(!memo.fileName().contains('/'));
    QVERIFY(LoosePart::named(memo.fileName()) == memo);
    const LoosePart photo{"0192-ab", 1'774'404'600'000, "OvD-Bz 1", "ovd-bz", "jpg"};
    QVERIFY(LoosePart::named(photo.fileName()) == photo);
}

void TstLoosePart::otherFilesAreNoneOfThese()
{
    for (const char *other :
         {"", ".wav", "a_1_b.wav", "a_x_b_c.wav", "_1_b_c.wav", "a_1_b_c", "a_1_b_c.wav.part"})
        QVERIFY2(!LoosePart::named(other), other);
}

void TstLoosePart::thoseInAFolderStandOldestFirst()
{
    const QTemporaryDir folder;
    const LoosePart late{"a", 30'000, "OvD-Bz 1", "ovd-bz", "jpg"};
    const LoosePart early{"b", 9'000, "OvD-Bz 1", "ovd-bz"};
    for (const QString &name : {late.fileName(), early.fileName(), QString("notes.txt"), QString("x.jpg")}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
    }
    QVERIFY(LoosePart::in(folder.path()) == std::vector({early, late}));
    QVERIFY(LoosePart::in(folder.filePath("none")).empty());
}

// The camera takes no path that hangs on where the program stands.
void TstLoosePart::itsFolderIsTheSameWhereverTheProgramGoes()
{
    QCOMPARE(LoosePart::folderOf("/srv/journal", "taken"), QString("/srv/journal/taken"));
    QCOMPARE(LoosePart::folderOf("journal", "taken"), QDir::currentPath() + "/journal/taken");
}

QTEST_GUILESS_MAIN(TstLoosePart)
#include "tst_loosepart.moc"
