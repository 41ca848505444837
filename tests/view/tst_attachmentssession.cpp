#include "view/attachmentssession.h"

#include "exchange/filetoattach.h"
#include "view/hand.h"
#include "view/incidentacts.h"
#include "view/together.h"
#include "view/window.h"

#include <QBuffer>
#include <QDir>

using namespace piketboek;

class TstAttachmentsSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QQuickStyle::setStyle("Basic"); }
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
    QVERIFY(tablet.at(lines, lines.rowCount() - 1, "struck").toBool());
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
    QVERIFY(hand.sees("Foto toevoegen"));
    QVERIFY(hand.press("dak.jpg"));
    QTRY_COMPARE(attachedIn(tablet).size(), 1);
    QVERIFY(!hand.sees("Foto toevoegen"));
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

void TstAttachmentsSession::threeHundredPhotosAreWalkedThroughWithFewInMemory()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("fire");
    AttachmentsSession &attachments = *tablet.session.attachments();
    tablet.pen.run(Pen::Turn::Tap, [&](Journal &journal) {
        for (int number = 0; number < 300; ++number) {
            const Draft draft = incidentacts::attachment(record.toStdString(), disk.clock.now());
            const QString path = photo("dak.jpg", number % 256);
            std::vector<NewFile> files{must(readFileToAttach(path.toStdString()))};
            must(attach(journal, draft, files));
        }
    });
    Window window(tablet);
    QElapsedTimer timer;
    timer.start();
    tablet.session.incident()->refresh();
    qInfo("an incident with 300 photos is read in %lld ms", timer.elapsed());
    QQuickItem *list = labelled(*window.shown().contentItem(), "Regels");
    QVERIFY(list);
    qsizetype most = 0;
    for (qreal y = 0; y < list->property("contentHeight").toReal(); y += list->height() / 2) {
        list->setProperty("contentY", y);
        QTest::qWait(15);
        most = std::max(most, attachments.photos()->bytes());
    }
    QVERIFY2(most > 0 && most <= Photos::mostBytes, qPrintable(QString::number(most)));
    qInfo("%lld kB of pictures at most", static_cast<long long>(most / 1000));
}

QTEST_MAIN(TstAttachmentsSession)
#include "tst_attachmentssession.moc"
