#include "view/attachmentssession.h"

#include "exchange/filetoattach.h"
#include "view/hand.h"
#include "view/incidentacts.h"
#include "view/together.h"
#include "view/window.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>

#include <ctime>
#include <numeric>

using namespace piketboek;

class TstAttachmentsSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void twoFilesStandInOneLineAndCanBeTakenBack();
    void whatCanNotBeAttachedIsSaidAndTheRestStays();
    void threeTapsBringAPhotoAndNoWordIsLost();
    void aPhotoStandsOnlyHereUntilItsReceipt();
    void threeHundredPhotosAreWalkedThroughWithFewInMemory();

private:
    QString photo(const QString &name, int shade = 90) const
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(QColor(shade, 120, 80));
        const QString path = QDir(m_folder->path()).filePath(name);
        if (!image.save(path, "JPEG"))
            qFatal("a photo could not be made");
        return path;
    }
    static QVariantList attachedIn(Tablet &tablet)
    {
        QVariantList all;
        LineModel &lines = *tablet.session.incident()->lines();
        for (int row = 0; row < lines.rowCount(); ++row)
            all += tablet.at(lines, row, "attached").toList();
        return all;
    }

    static QQuickItem *labelled(QQuickItem &item, const QString &label)
    {
        if (item.isVisible() && item.property("label").toString() == label)
            return &item;
        for (QQuickItem *child : item.childItems()) {
            if (QQuickItem *found = labelled(*child, label))
                return found;
        }
        return nullptr;
    }

    static std::vector<NewFile> camera()
    {
        std::vector<NewFile> photos;
        for (int shade = 0; shade < 6; ++shade) {
            QImage image(4000, 3000, QImage::Format_RGB32);
            QLinearGradient light(0, 0, 4000, 3000);
            light.setColorAt(0, QColor(40 * shade, 120, 80));
            light.setColorAt(1, Qt::white);
            QPainter(&image).fillRect(image.rect(), light);
            QBuffer bytes;
            bytes.open(QBuffer::WriteOnly);
            image.save(&bytes, "JPEG", 85);
            photos.push_back(must(fileToAttach("dak.jpg", bytes.data().toStdString())));
        }
        return photos;
    }
    /// ms of this thread, the cheapest of five times.
    static double costOfOne(const NewFile &photo)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("dak.jpg"));
        if (!file.open(QFile::WriteOnly) || file.write(QByteArray::fromStdString(photo.bytes)) < 0)
            qFatal("a photo could not be written");
        file.close();
        double least = 1e9;
        for (int time = 0; time < 5; ++time) {
            const double begun = ownTime();
            (void)Photos::decoded(FileStore("unused"), {file.fileName(), "", {180, 120}, true});
            least = std::min(least, ownTime() - begun);
        }
        return least;
    }
    static double ownTime()
    {
        timespec now = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    static qint64 residentBytes()
    {
        QFile file("/proc/self/statm");
        return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstAttachmentsSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_folder->path().toUtf8());
}

void TstAttachmentsSession::twoFilesStandInOneLineAndCanBeTakenBack()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("fire");
    tablet.session.incident()->setShown(true);
    QVERIFY(tablet.session.attachments()->attach(record, {photo("dak.jpg"), photo("gevel.jpg")}));
    const QVariantList two = attachedIn(tablet);
    QCOMPARE(two.size(), 2);
    QCOMPARE(two[0].toMap()["name"].toString(), "dak.jpg");
    QVERIFY(two[0].toMap()["isPicture"].toBool() && two[0].toMap()["isHere"].toBool());
    QVERIFY(two[0].toMap()["isOnlyHere"].toBool());
    QVERIFY(tablet.session.undo()->visible());
    tablet.session.undo()->undo();
    LineModel &lines = *tablet.session.incident()->lines();
    QVERIFY(tablet.at(lines, 0, "struck").toBool());
}

void TstAttachmentsSession::whatCanNotBeAttachedIsSaidAndTheRestStays()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("fire");
    tablet.session.incident()->setShown(true);
    QFile film(m_folder->filePath("film.mp4"));
    QVERIFY(film.open(QFile::WriteOnly));
    film.write(QByteArray::fromHex("00000018667479706d703432"));
    film.close();
    AttachmentsSession &attachments = *tablet.session.attachments();
    QVERIFY(!attachments.attach(record, {photo("dak.jpg"), film.fileName()}));
    QVERIFY(attachments.refusal().startsWith("film.mp4 kan er niet bij"));
    QVERIFY(attachedIn(tablet).isEmpty());
    attachments.forgetRefusal();
    QVERIFY(attachments.refusal().isEmpty());
}

void TstAttachmentsSession::threeTapsBringAPhotoAndNoWordIsLost()
{
    photo("dak.jpg");
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    tablet.tap("fire");
    QVERIFY(hand.press("Wat gebeurt er?"));
    hand.type("Dakrand aan de achterzi");
    QVERIFY(hand.press("Foto"));
    QVERIFY(hand.sees("Foto · Brand"));
    QVERIFY(hand.press("dak.jpg"));
    QTRY_COMPARE(attachedIn(tablet).size(), 1);
    QVERIFY(!hand.sees("Foto · Brand"));
    QVERIFY(hand.sees("foto staat nog op deze tablet"));
    QVERIFY(hand.sees("Dakrand aan de achterzi"));
    QCOMPARE(tablet.session.incident()->draftText(), "Dakrand aan de achterzi");
}

void TstAttachmentsSession::aPhotoStandsOnlyHereUntilItsReceipt()
{
    QTemporaryDir elsewhere;
    CentralHere central(elsewhere.path().toStdString());
    TabletDisk disk;
    Tablet tablet(disk);
    Together together(tablet, central);
    const QString record = tablet.tap("fire");
    tablet.session.incident()->setShown(true);
    QVERIFY(tablet.session.attachments()->attach(record, {photo("dak.jpg")}));
    QVERIFY(attachedIn(tablet)[0].toMap()["isOnlyHere"].toBool());
    QVERIFY(!tablet.session.delivery()->allIn());
    together.exchange();
    QTRY_VERIFY(!attachedIn(tablet)[0].toMap()["isOnlyHere"].toBool());
    QVERIFY(tablet.session.delivery()->allIn());
}

// A camera's twelve million pixels, each of these fifty times; what the page does is told in the thread's own
// time, which other programs on the machine do not lengthen.
void TstAttachmentsSession::threeHundredPhotosAreWalkedThroughWithFewInMemory()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("fire");
    const std::vector<NewFile> photos = camera();
    tablet.pen.run(Pen::Turn::Tap, [&](Journal &journal) {
        for (size_t number = 0; number < 300; ++number) {
            const Draft draft = incidentacts::attachment(record.toStdString(), disk.clock.now());
            must(attach(journal, draft, std::span(&photos[number % photos.size()], 1)));
        }
    });
    const double decoding = costOfOne(photos.front());
    Window window(tablet, {800, 1280});
    QElapsedTimer timer;
    timer.start();
    tablet.session.incident()->refresh();
    qInfo("an incident with 300 photos is read in %lld ms", timer.elapsed());
    QQuickItem *list = labelled(*window.shown().contentItem(), "Regels");
    QVERIFY(list);
    Photos &seen = *tablet.session.attachments()->photos();
    int arrived = 0;
    connect(&seen, &Photos::arrived, this, [&arrived] { ++arrived; });
    const qint64 before = residentBytes();
    qint64 most = 0, mostResident = 0;
    const auto walkThrough = [&] {
        std::vector<double> steps;
        for (qreal y = -list->height(); y > list->property("originY").toReal() - list->height();
             y -= list->height() / 3) {
            list->setProperty("contentY", y);
            const double begun = ownTime();
            QTest::qWait(40);
            steps.push_back(ownTime() - begun);
            most = std::max<qint64>(most, seen.bytes());
            mostResident = std::max(mostResident, residentBytes());
        }
        std::ranges::sort(steps);
        return steps;
    };
    const std::vector<double> first = walkThrough();
    const int decoded = arrived;
    const std::vector<double> second = walkThrough(); // all of them are still held
    const double more =
        std::accumulate(first.begin(), first.end(), 0.0) - std::accumulate(second.begin(), second.end(), 0.0);
    qInfo("%d decoded, %.1f ms for one; %lld kB of them held at most, %lld kB more in memory", decoded,
          decoding, most / 1000, (mostResident - before) / 1000);
    qInfo("%zu steps of the page: %.1f ms each, p99 %.1f ms; without decoding %.1f ms, p99 %.1f ms; all "
          "together "
          "%.0f ms more",
          first.size(), first[first.size() / 2], first[first.size() * 99 / 100], second[second.size() / 2],
          second[second.size() * 99 / 100], more);
    QVERIFY2(decoded >= 200, qPrintable(QString::number(decoded)));
    QVERIFY2(arrived - decoded < 30, qPrintable(QString::number(arrived - decoded)));
    QVERIFY2(most > 0 && most <= Photos::mostBytes, qPrintable(QString::number(most)));
    QVERIFY(mostResident - before < 3 * Photos::mostBytes);
    QVERIFY(more < decoded * decoding / 2);
}

QTEST_MAIN(TstAttachmentsSession)
#include "tst_attachmentssession.moc"
