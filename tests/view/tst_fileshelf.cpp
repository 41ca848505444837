#include "view/fileshelf.h"

#include "view/tablet.h"

#include <QDir>

using namespace piketboek;

class TstFileShelf : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void photosStandNewestFirstAndNothingElse();
    void everyFileAndFolderCanBeFound();
    void severalGoTogetherTenAtMost();
    void itOpensWhereWasLookedLast();

private:
    void put(const QString &name, int minutesAgo = 0) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("x");
        file.flush();
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutesAgo),
                                 QFileDevice::FileModificationTime));
    }
    QStringList names(FileShelf &shelf) const
    {
        QStringList all;
        for (const RowValues &row : shelf.rows())
            all += row.values[1].toString();
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstFileShelf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstFileShelf::photosStandNewestFirstAndNothingElse()
{
    put("oud.jpg", 30);
    put("nieuw.JPG", 1);
    put("scherm.png", 10);
    put("plan.pdf");
    put(".verborgen.jpg");
    TabletDisk disk;
    Tablet tablet(disk);
    FileShelf shelf(tablet.desk);
    shelf.open(true);
    shelf.enter(m_folder->path());
    QCOMPARE(names(shelf), QStringList({"nieuw.JPG", "scherm.png", "oud.jpg"}));
}

void TstFileShelf::everyFileAndFolderCanBeFound()
{
    put("plan.pdf");
    QVERIFY(QDir(m_folder->path()).mkdir("map"));
    put("map/binnen.pdf");
    TabletDisk disk;
    Tablet tablet(disk);
    FileShelf shelf(tablet.desk);
    shelf.open(false);
    shelf.enter(m_folder->path());
    QCOMPARE(names(shelf), QStringList({"plan.pdf", "map"}));
    QVERIFY(shelf.rows()[1].values[2].toBool());
    shelf.enter(shelf.rows()[1].key);
    QCOMPARE(names(shelf), QStringList("binnen.pdf"));
    shelf.up();
    QCOMPARE(names(shelf), QStringList({"plan.pdf", "map"}));
}

void TstFileShelf::severalGoTogetherTenAtMost()
{
    TabletDisk disk;
    Tablet tablet(disk);
    FileShelf shelf(tablet.desk);
    for (int number = 0; number < 12; ++number)
        put(QString("%1.jpg").arg(number));
    shelf.open(true);
    shelf.enter(m_folder->path());
    shelf.setSeveral(true);
    for (int number = 0; number < 12; ++number)
        shelf.toggle(m_folder->filePath(QString("%1.jpg").arg(number)));
    QCOMPARE(shelf.chosen().size(), 10);
    shelf.toggle(m_folder->filePath("0.jpg"));
    QCOMPARE(shelf.chosen().size(), 9);
    shelf.setSeveral(false);
    QVERIFY(shelf.chosen().isEmpty());
}

void TstFileShelf::itOpensWhereWasLookedLast()
{
    put("a.jpg");
    TabletDisk disk;
    Tablet tablet(disk);
    FileShelf shelf(tablet.desk);
    shelf.open(true);
    shelf.enter(m_folder->path());
    shelf.open(false);
    QVERIFY(shelf.folder() != m_folder->path());
    shelf.open(true);
    QCOMPARE(names(shelf), QStringList("a.jpg"));
}

QTEST_MAIN(TstFileShelf)
#include "tst_fileshelf.moc"
