#include "store/filestore.h"
#include "view/attachedto.h"
#include "view/hand.h"
#include "view/photocamera.h"
#include "view/photos.h"
#include "view/window.h"

#include <QDir>
#include <QImage>
#include <QLibraryInfo>

using namespace piketboek;

class TstPhotoCamera : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        qputenv("QML_IMPORT_PATH", SOURCE_DIR "/tests/support/camera");
        qunsetenv("QML2_IMPORT_PATH");
    }
    void aPhotoGoesStraightToItsIncidentAndTheTypedWordsStand();
    void aCameraThatGivesNothingSaysSoAndTriesAgain();
    void aPhotoThatComesLateIsKeptThoughThePageIsGone();
    void aLateCameraIsLeftOnByTheLockUntilItAnswered();
    void aCameraThatNeverAnswersIsGivenUpAndThatIsSaid();
    void anotherCameraIsOneTapAway();
    void whatAKillLeftIsAttachedAndHalfAPhotoGoes();
    void oneNoticeIsSeenAndTheNextOneComes();
    void lockedTheCameraIsOff();
    void withoutCameraOrModuleThereIsNoButton();
    void theRealModuleIsLoadedWithoutAWarning();

private:
    static bool isModuleInstalled()
    {
        return QFile::exists(QLibraryInfo::path(QLibraryInfo::QmlImportsPath) + "/QtMultimedia/qmldir");
    }
    static QImage pixelsOf(TabletDisk &disk, const Attachment &one)
    {
        return Photos::whole(FileStore::ofJournal(disk.path()), QString::fromStdString(one.file),
                             QString::fromStdString(toText(*one.hash)));
    }
    static QDir takenIn(TabletDisk &disk)
    {
        return QDir(LoosePart::folderOf(disk.path(), "taken"), {}, QDir::Name, QDir::Files);
    }
    void plugIn(Tablet &tablet) { tablet.session.attachments()->camera()->lookIn(m_devices.path()); }
    static bool openCamera(Hand &hand) { return hand.press("Foto") && hand.press("Camera"); }
    static void makePhoto(const QString &path)
    {
        QImage image(320, 240, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        if (!QFileInfo(path).dir().mkpath(".") || !image.save(path, "JPEG", 90))
            qFatal("no photo");
    }

    QTemporaryDir m_devices;
};

void TstPhotoCamera::initTestCase()
{
    QFile camera(m_devices.filePath("video0"));
    QVERIFY(camera.open(QFile::WriteOnly));
}

void TstPhotoCamera::aPhotoGoesStraightToItsIncidentAndTheTypedWordsStand()
{
    TabletDisk disk;
    Tablet tablet(disk);
    plugIn(tablet);
    Window window(tablet);
    Hand hand(window.shown());
    const QString record = tablet.tap("fire");
    QVERIFY(QTest::qWaitFor([&] { return hand.sees("Foto"); }));
    QVERIFY(hand.press("Wat gebeurt er?"));
    hand.type("Rook boven de d");
    QTRY_VERIFY(hand.sees("Rook boven de d"));
    QVERIFY(!window.holds("Viewfinder")); // nothing of it is loaded before it is asked for

    QVERIFY(openCamera(hand));
    QVERIFY(window.holds("Viewfinder"));
    QVERIFY(hand.sees("Camera · Brand"));
    QVERIFY(hand.sees("Op dit scherm is geen camerabeeld te zien; de foto wordt wel gemaakt."));
    QVERIFY(hand.press("Foto"));
    QTRY_VERIFY(hand.sees("Foto 1 vastgelegd."));
    QVERIFY(hand.press("Foto"));
    QTRY_VERIFY(hand.sees("Foto 2 vastgelegd."));
    const QList<Attachment> photos = attachedTo(tablet, record);
    QCOMPARE(photos.size(), 2);
    QCOMPARE(photos[0].name, std::string("foto 03-10.jpg"));
    QCOMPARE(photos[0].type, std::string("image/jpeg"));
    QCOMPARE(pixelsOf(disk, photos[0]).size(), QSize(320, 240));
    QVERIFY(photos[0].hash != photos[1].hash);
    QVERIFY(takenIn(disk).isEmpty());
    QCOMPARE(QFile::permissions(takenIn(disk).path()) & (QFile::ReadOther | QFile::ReadGroup),
             QFile::Permissions());

    QVERIFY(hand.press("Sluiten"));
    QTRY_VERIFY(hand.sees("Rook boven de d"));
    QVERIFY(hand.sees("foto staat nog op deze tablet"));
    QVERIFY(!window.holds("Viewfinder"));
    QVERIFY(tablet.session.undo()->visible());
}

void TstPhotoCamera::aCameraThatGivesNothingSaysSoAndTriesAgain()
{
    TabletDisk disk;
    Tablet tablet(disk);
    plugIn(tablet);
    Window window(tablet);
    Hand hand(window.shown());
    const QString record = tablet.tap("fire");
    QVERIFY(openCamera(hand));
    QQuickItem *shown = window.part("VideoOutput");
    QVERIFY(shown && shown->setProperty("broken", true));
    QVERIFY(hand.press("Foto"));
    QTRY_VERIFY(hand.sees("De camera gaf geen foto; probeer het nog eens, of kies een bestand."));
    QVERIFY(attachedTo(tablet, record).isEmpty());
    shown->setProperty("broken", false);
    QVERIFY(hand.press("Foto"));
    QTRY_COMPARE(attachedTo(tablet, record).size(), 1);
}

void TstPhotoCamera::aPhotoThatComesLateIsKeptThoughThePageIsGone()
{
    TabletDisk disk;
    Tablet tablet(disk);
    plugIn(tablet);
    Window window(tablet);
    Hand hand(window.shown());
    const QString record = tablet.tap("fire");
    for (const bool again : {false, true}) { // the page is opened again before it came
        QVERIFY(openCamera(hand));
        QVERIFY(window.part("VideoOutput")->setProperty("late", 1000));
        QVERIFY(hand.press("Foto"));
        QVERIFY(hand.press("Sluiten"));
        QVERIFY(tablet.session.attachments()->camera()->taking());
        if (again)
            QVERIFY(openCamera(hand));
        QTRY_COMPARE(attachedTo(tablet, record).size(), again ? 2 : 1);
        QVERIFY(takenIn(disk).isEmpty());
        QCOMPARE(tablet.session.attachments()->camera()->restored(), QString());
        QTRY_COMPARE(window.holds("Viewfinder"), again);
    }
    QVERIFY(hand.sees("Foto 1 vastgelegd."));
}

void TstPhotoCamera::aLateCameraIsLeftOnByTheLockUntilItAnswered()
{
    TabletDisk disk;
    Tablet tablet(disk);
    plugIn(tablet);
    Window window(tablet);
    Hand hand(window.shown());
    QVERIFY(tablet.session.duty()->add("OvD-Bz 1", "ovd_bz", "2468", "2468"));
    const QString record = tablet.tap("fire");
    QVERIFY(openCamera(hand));
    QVERIFY(window.part("VideoOutput")->setProperty("late", 400));
    QVERIFY(hand.press("Foto"));
    tablet.session.duty()->lock();
    QTRY_COMPARE(attachedTo(tablet, record).size(), 1);
    const std::vector<Line> lines = must(tablet.reader->lines(record.toStdString()));
    QCOMPARE(lines.back().envelope.author, lines.front().envelope.author);
    QTRY_VERIFY(!window.holds("Viewfinder"));
}

void TstPhotoCamera::aCameraThatNeverAnswersIsGivenUpAndThatIsSaid()
{
    TabletDisk disk;
    Tablet tablet(disk);
    plugIn(tablet);
    Window window(tablet);
    Hand hand(window.shown());
    const QString record = tablet.tap("fire");
    QVERIFY(openCamera(hand));
    QVERIFY(window.part("VideoOutput")->setProperty("late", 100'000));
    QVERIFY(hand.press("Foto"));
    QVERIFY(hand.press("Sluiten"));
    const QString words = "De foto van 03:10 is mislukt: de camera gaf hem niet.";
    QTRY_VERIFY_WITH_TIMEOUT(hand.sees(words), PhotoCamera::answersWithin + 2000);
    QVERIFY(!window.holds("Viewfinder"));
    QVERIFY(attachedTo(tablet, record).isEmpty());

    // What it gave after all is there when the camera is asked for once more.
    const LoosePart late{record.toStdString(), disk.clock.now(), "OvD-Bz 1", "ovd_bz", "jpg"};
    makePhoto(takenIn(disk).filePath(late.fileName()));
    QVERIFY(openCamera(hand));
    QTRY_COMPARE(attachedTo(tablet, record).size(), 1);
    QVERIFY(tablet.session.attachments()->camera()->restored().contains("Foto van 03:10 hersteld"));
}

void TstPhotoCamera::anotherCameraIsOneTapAway()
{
    TabletDisk disk;
    Tablet tablet(disk);
    plugIn(tablet);
    Window window(tablet);
    Hand hand(window.shown());
    tablet.tap("fire");
    QVERIFY(openCamera(hand));
    QQuickItem *finder = window.part("Viewfinder");
    QVERIFY(finder);
    QCOMPARE(finder->property("chosen").toInt(), 0);
    QVERIFY(hand.press("Andere camera"));
    QCOMPARE(finder->property("chosen").toInt(), 1);
    QVERIFY(hand.press("Andere camera"));
    QCOMPARE(finder->property("chosen").toInt(), 0);
}

void TstPhotoCamera::whatAKillLeftIsAttachedAndHalfAPhotoGoes()
{
    TabletDisk disk;
    QString record;
    {
        Tablet tablet(disk);
        record = tablet.tap("fire");
    }
    const LoosePart whole{record.toStdString(), disk.clock.now(), "OvD-Bz 1", "ovd-bz", "jpg"};
    const LoosePart half{record.toStdString(), disk.clock.now() + 1, "OvD-Bz 1", "ovd-bz", "jpg"};
    for (int start = 0; start < 2; ++start) { // the second time its entry is there, and the file, too
        makePhoto(takenIn(disk).filePath(whole.fileName()));
        makePhoto(takenIn(disk).filePath(half.fileName()));
        QVERIFY(QFile::resize(takenIn(disk).filePath(half.fileName()), 200));
        Tablet tablet(disk);
        Window window(tablet);
        Hand hand(window.shown());
        QTRY_VERIFY(hand.sees("Foto van 03:10 hersteld: Brand"));
        QCOMPARE(attachedTo(tablet, record).size(), 1);
        QCOMPARE(tablet.reader->lines(record.toStdString())->back().envelope.author, std::string("OvD-Bz 1"));
        QVERIFY(takenIn(disk).isEmpty());
        tablet.session.attachments()->camera()->dismiss();
        QTRY_VERIFY(!hand.sees("Foto van 03:10 hersteld: Brand"));
    }
}

void TstPhotoCamera::oneNoticeIsSeenAndTheNextOneComes()
{
    TabletDisk disk;
    QString record;
    {
        Tablet tablet(disk);
        record = tablet.tap("fire");
    }
    const LoosePart left{record.toStdString(), disk.clock.now(), "OvD-Bz 1", "ovd_bz", "jpg"};
    makePhoto(takenIn(disk).filePath(left.fileName()));
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    QTRY_VERIFY(hand.sees("Foto van 03:10 hersteld: Brand"));
    SoundPlayer &player = *tablet.session.attachments()->player();
    player.toggle("a", "b"); // no such sound
    QVERIFY(!player.refusal().isEmpty());
    const QQuickItem *seen = Window::partOf(*window.part("VoiceBar"), "ActionButton");
    QVERIFY(seen);
    for (const QString &next : {player.refusal(), QString()}) {
        hand.touchAt(seen->mapToScene({seen->width() / 2, seen->height() / 2}).toPoint(), 120);
        QTRY_VERIFY(!hand.sees("Foto van 03:10 hersteld: Brand"));
        QCOMPARE(player.refusal(), next);
    }
}

void TstPhotoCamera::lockedTheCameraIsOff()
{
    TabletDisk disk;
    Tablet tablet(disk);
    plugIn(tablet);
    Window window(tablet);
    Hand hand(window.shown());
    QVERIFY(tablet.session.duty()->add("OvD-Bz 1", "ovd_bz", "2468", "2468"));
    tablet.tap("fire");
    QVERIFY(openCamera(hand));
    tablet.session.duty()->lock();
    QTRY_VERIFY(!window.holds("Viewfinder"));
    QVERIFY(!hand.sees("Foto"));
}

void TstPhotoCamera::withoutCameraOrModuleThereIsNoButton()
{
    const QTemporaryDir nothing;
    for (const bool hasModule : {true, false}) {
        if (!hasModule)
            qunsetenv("QML_IMPORT_PATH");
        if (!hasModule && isModuleInstalled())
            QSKIP("Qt Multimedia is installed here");
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.session.attachments()->camera()->lookIn(hasModule ? nothing.path() : m_devices.path());
        Window window(tablet);
        Hand hand(window.shown());
        tablet.tap("fire");
        QVERIFY(hand.press("Foto"));
        QTRY_VERIFY(hand.sees("Foto · Brand"));
        QVERIFY(!hand.sees("Camera"));
    }
}

void TstPhotoCamera::theRealModuleIsLoadedWithoutAWarning()
{
    qunsetenv("QML_IMPORT_PATH");
    if (!isModuleInstalled())
        QSKIP("Qt Multimedia is not installed here");
    TabletDisk disk;
    Tablet tablet(disk);
    plugIn(tablet);
    Window window(tablet);
    Hand hand(window.shown());
    tablet.tap("fire");
    QVERIFY(openCamera(hand));
    QVERIFY(window.holds("Viewfinder"));
    if (tablet.session.attachments()->camera()->count() == 0)
        QVERIFY(hand.sees("Er is geen camera gevonden."));
    QVERIFY(hand.press("Sluiten"));
    QVERIFY(!window.holds("Viewfinder"));
}

QTEST_MAIN(TstPhotoCamera)
#include "tst_photocamera.moc"
