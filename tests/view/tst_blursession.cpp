#include "support/must.h"
#include "view/hand.h"
#include "view/photos.h"
#include "view/window.h"

#include <QSignalSpy>

using namespace piketboek;

class TstBlurSession : public QObject
{
    Q_OBJECT

private slots:
    void aFingerPaintsAndTheCopyStandsBesideTheOriginal();
    void theCopyIsMadeOfAllPixelsAndTellsNothing();
    void anotherPhotoBeginsClean();
    void whatIsNoPictureGivesNoCopy();
    void byNightAPhotoIsDimAlsoToBeBlurredUntilItIsTapped();

private:
    static QImage town()
    {
        QImage image(2400, 1800, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, (x / 40 + y / 40) % 2 ? qRgb(230, 230, 230) : qRgb(40, 90, 160));
        image.setText("Description", "OvD-Bz 1");
        return image;
    }
    QString attach(Tablet &tablet, const QString &record)
    {
        const QString path = m_folder.filePath("straat.jpg");
        if (!town().save(path, "JPEG", 95) || !tablet.session.attachments()->attach(record, {path}))
            qFatal("no photo");
        return QString::fromStdString(all(tablet, record).first().file);
    }
    static QList<Attachment> all(Tablet &tablet, const QString &record)
    {
        QList<Attachment> files;
        const std::vector<Line> lines = must(tablet.reader->lines(record.toStdString()));
        for (const Line &line : lines)
            for (const Attachment &one : Attachment::of(line.envelope, line.disclosures))
                files += one;
        return files;
    }
    static QString hashOf(const Attachment &one) { return QString::fromStdString(toText(*one.hash)); }
    static QImage pixelsOf(TabletDisk &disk, const Attachment &one)
    {
        return Photos::whole(FileStore::ofJournal(disk.path()), QString::fromStdString(one.file),
                             hashOf(one));
    }
    static QQuickItem *tileIn(QQuickItem &item)
    {
        if (item.isVisible() && QByteArray(item.metaObject()->className()).startsWith("AttachedTile_"))
            return &item;
        for (QQuickItem *child : item.childItems())
            if (QQuickItem *found = tileIn(*child))
                return found;
        return nullptr;
    }
    static bool lookAt(Window &window)
    {
        QQuickItem *tile = nullptr;
        if (!QTest::qWaitFor([&] { return (tile = tileIn(*window.shown().contentItem())) != nullptr; }))
            return false;
        QTest::qWait(100);
        QTest::mouseClick(&window.shown(), Qt::LeftButton, {},
                          tile->mapToScene({tile->width() / 2, tile->height() / 2}).toPoint());
        return true;
    }
    static int brightest(Window &window)
    {
        const QImage seen = window.shown().grabWindow();
        const QPoint middle(seen.width() / 2, seen.height() / 2);
        int most = 0;
        for (int x = middle.x() - 100; x < middle.x() + 100; ++x)
            most = std::max(most, qRed(seen.pixel(x, middle.y())));
        return most;
    }
    static bool isFlat(const QImage &picture, QRect part)
    {
        int least = 255;
        int most = 0;
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x) {
                least = std::min(least, qRed(picture.pixel(x, y)));
                most = std::max(most, qRed(picture.pixel(x, y)));
            }
        return most - least < 12; // what JPEG itself does
    }

    QTemporaryDir m_folder;
};

void TstBlurSession::aFingerPaintsAndTheCopyStandsBesideTheOriginal()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    const QString record = tablet.tap("fire");
    attach(tablet, record);
    QVERIFY(lookAt(window));
    QVERIFY(hand.press("Vervagen"));
    const QPoint middle(window.shown().width() / 2, window.shown().height() / 2);
    BlurSession &blur = *tablet.session.attachments()->blur();
    QTest::qWait(300);
    for (const int side : {-200, 200}) {
        QTest::mousePress(&window.shown(), Qt::LeftButton, {}, middle + QPoint(side, 0));
        QTest::mouseMove(&window.shown(), middle + QPoint(side, 60));
        QTest::mouseRelease(&window.shown(), Qt::LeftButton, {}, middle + QPoint(side, 60));
    }
    QVERIFY(blur.any());
    const BlurStrokes two = blur.strokes();
    QVERIFY(hand.press("Ongedaan maken"));
    QVERIFY(blur.any());
    QVERIFY(two.over(town()) != blur.strokes().over(town()));
    QSignalSpy kept(&blur, &BlurSession::kept);
    QVERIFY(hand.press("Bewaar vervaagde kopie"));
    QVERIFY(kept.wait(10'000));
    const QList<Attachment> files = all(tablet, record);
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].name, std::string("straat.jpg"));
    QCOMPARE(files[1].name, std::string("straat vervaagd.jpg"));
    QCOMPARE(files[1].original, files[0].file);
    QVERIFY(pixelsOf(disk, files[0]) != pixelsOf(disk, files[1]));
    QVERIFY(!hand.sees("Bewaar vervaagde kopie"));
    QVERIFY(tablet.session.undo()->visible());
    QVERIFY(!blur.any());
}

void TstBlurSession::theCopyIsMadeOfAllPixelsAndTellsNothing()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("fire");
    const QString file = attach(tablet, record);
    BlurSession &blur = *tablet.session.attachments()->blur();
    blur.begin(file, hashOf(all(tablet, record).first()), "straat.jpg");
    blur.press({0.5, 0.5});
    QSignalSpy kept(&blur, &BlurSession::kept);
    blur.keep(record);
    QVERIFY(blur.busy());
    blur.keep(record); // a second tap makes no second copy
    QVERIFY(kept.wait(10'000));
    QCOMPARE(all(tablet, record).size(), 2);
    const Attachment copy = all(tablet, record).last();
    QVERIFY(!copy.position);
    QCOMPARE(copy.type, std::string("image/jpeg"));
    const QImage blurred = pixelsOf(disk, copy);
    const QImage original = pixelsOf(disk, all(tablet, record).first());
    QCOMPARE(blurred.size(), QSize(2400, 1800));
    QVERIFY(blurred.textKeys().isEmpty());
    QVERIFY(isFlat(blurred, QRect(1205, 905, 60, 60)) && !isFlat(original, QRect(1205, 905, 60, 60)));
    QVERIFY(!isFlat(blurred, QRect(300, 300, 60, 60)));
}

void TstBlurSession::anotherPhotoBeginsClean()
{
    TabletDisk disk;
    Tablet tablet(disk);
    BlurSession &blur = *tablet.session.attachments()->blur();
    blur.begin("een", "", "een.jpg");
    blur.press({0.5, 0.5});
    blur.begin("een", "", "een.jpg");
    QVERIFY(blur.any()); // closed by mistake, and opened again
    blur.begin("twee", "", "twee.jpg");
    QVERIFY(!blur.any());
}

void TstBlurSession::whatIsNoPictureGivesNoCopy()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("fire");
    BlurSession &blur = *tablet.session.attachments()->blur();
    blur.begin(m_folder.filePath("er is niets.jpg"), "", "er is niets.jpg");
    blur.press({0.5, 0.5});
    blur.keep(record);
    QTRY_VERIFY(!blur.busy());
    QVERIFY(blur.refusal().contains("kon geen kopie"));
    QVERIFY(blur.any());
    QVERIFY(all(tablet, record).isEmpty());
}

void TstBlurSession::byNightAPhotoIsDimAlsoToBeBlurredUntilItIsTapped()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.settings.setTheme("night");
    Window window(tablet);
    Hand hand(window.shown());
    attach(tablet, tablet.tap("fire"));
    QVERIFY(lookAt(window));
    QTRY_VERIFY(brightest(window) > 60 && brightest(window) < 110); // 230 under a veil of 60 %
    QVERIFY(hand.press("Vervagen"));
    QVERIFY(brightest(window) < 110);
    const QPoint middle(window.shown().width() / 2, window.shown().height() / 2);
    QTest::mouseClick(&window.shown(), Qt::LeftButton, {}, middle);
    QTRY_VERIFY(brightest(window) > 200);
    BlurSession &blur = *tablet.session.attachments()->blur();
    QVERIFY(!blur.any()); // that tap only lit it
    QTest::mouseClick(&window.shown(), Qt::LeftButton, {}, middle);
    QTRY_VERIFY(blur.any());
}

QTEST_MAIN(TstBlurSession)
#include "tst_blursession.moc"
