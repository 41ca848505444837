#include "view/photos.h"

#include "journal/attachment.h"
#include "support/must.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstPhotos : public QObject
{
    Q_OBJECT

private slots:
    void aPictureComesAsLargeAsItIsShown();
    void oneThatIsTurnedStandsUpright();
    void whatIsAnotherPictureThanWasAttachedIsNeverShown();
    void threeHundredPhotosHoldNoMoreThanTheirBound();
    void whatIsAskedLastComesFirst();

private:
    static QByteArray photo(QSize size, int shade)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor(shade, 255 - shade, 80));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QBuffer::WriteOnly);
        image.save(&buffer, "JPEG", 85);
        return bytes;
    }
    PhotoAsked kept(const QByteArray &bytes, QSize size = {200, 150})
    {
        const std::string name = Attachment::newName();
        must(m_files.put(name, bytes.toStdString()));
        return {QString::fromStdString(name),
                QString::fromStdString(toText(Attachment::hashOf(bytes.toStdString()))), size, true};
    }

    QTemporaryDir m_directory;
    FileStore m_files = FileStore::ofJournal(m_directory.path().toStdString());
};

void TstPhotos::aPictureComesAsLargeAsItIsShown()
{
    Photos photos(m_files);
    QSignalSpy arrived(&photos, &Photos::arrived);
    PhotoAsked asked = kept(photo({4000, 3000}, 200));
    QVERIFY(photos.picture(asked).isNull());
    QVERIFY(arrived.wait(5000));
    QCOMPARE(photos.picture(asked).size(), QSize(200, 150));
    QCOMPARE(photos.bytes(), qsizetype{200 * 150 * 4});
    asked.isCut = false;
    asked.size = {300, 300};
    QVERIFY(photos.picture(asked).isNull());
    QVERIFY(arrived.wait(5000));
    QCOMPARE(photos.picture(asked).size(), QSize(300, 225));
}

void TstPhotos::oneThatIsTurnedStandsUpright()
{
    Photos photos(m_files);
    QSignalSpy arrived(&photos, &Photos::arrived);
    QByteArray turned = photo({400, 200}, 10);
    turned.insert(2, QByteArray::fromHex("ffe100224578696600004d4d002a000000080001011200030000000100060000") +
                         QByteArray(4, '\0'));
    PhotoAsked asked = kept(turned, {100, 200});
    asked.isCut = false;
    photos.picture(asked);
    QVERIFY(arrived.wait(5000));
    QCOMPARE(photos.picture(asked).size(), QSize(100, 200));
}

void TstPhotos::whatIsAnotherPictureThanWasAttachedIsNeverShown()
{
    Photos photos(m_files);
    QSignalSpy arrived(&photos, &Photos::arrived);
    const PhotoAsked asked = kept(photo({400, 300}, 10));
    QFile file(m_directory.filePath("files/" + asked.file));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(photo({400, 300}, 250));
    file.close();
    QVERIFY(photos.picture(asked).isNull());
    QVERIFY(arrived.wait(5000));
    QVERIFY(photos.picture(asked).isNull());
    QVERIFY(photos.isUnreadable(asked));
}

void TstPhotos::threeHundredPhotosHoldNoMoreThanTheirBound()
{
    Photos photos(m_files);
    QSignalSpy arrived(&photos, &Photos::arrived);
    const QByteArray bytes = photo({1600, 1200}, 90);
    qsizetype most = 0;
    for (int number = 0; number < 300; ++number) {
        photos.picture(kept(bytes, {300, 200}));
        while (arrived.size() <= number && arrived.wait(5000))
            ;
        most = std::max(most, photos.bytes());
    }
    QCOMPARE(arrived.size(), 300);
    QVERIFY2(most > Photos::mostBytes / 2 && most <= Photos::mostBytes, qPrintable(QString::number(most)));
    qInfo("300 photos were shown: %lld kB decoded at most", static_cast<long long>(most / 1000));
}

void TstPhotos::whatIsAskedLastComesFirst()
{
    Photos photos(m_files);
    QSignalSpy arrived(&photos, &Photos::arrived);
    const QByteArray bytes = photo({1600, 1200}, 90);
    std::vector<PhotoAsked> all;
    for (int number = 0; number < 200; ++number) {
        all.push_back(kept(bytes));
        photos.picture(all.back());
    }
    QTRY_VERIFY_WITH_TIMEOUT(arrived.size() >= 2, 5000);
    // The first was begun at once; then the one that is on screen now.
    QCOMPARE(arrived[0][0].toString(), all.front().key());
    QCOMPARE(arrived[1][0].toString(), all.back().key());
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), qsizetype(Photos::mostWaiting + 1), 20'000);
    QTest::qWait(50);
    QCOMPARE(arrived.size(), qsizetype(Photos::mostWaiting + 1));
}

QTEST_MAIN(TstPhotos)
#include "tst_photos.moc"
