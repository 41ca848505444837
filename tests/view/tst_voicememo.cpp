#include "exchange/wavsound.h"
#include "view/attachedto.h"
#include "view/hand.h"
#include "view/window.h"

#include <QDir>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace piketboek;

namespace {

constexpr auto speaker = "PIKETBOEK_SPEAKER";       // the directory of the process that will be killed
constexpr auto microphone = "PIKETBOEK_MICROPHONE"; // "dead" gives no sound
constexpr auto heardAt = "PIKETBOEK_HEARD";         // where the player notes what it plays

volatile std::sig_atomic_t asked = 0;

void report(const QByteArray &line)
{
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

QByteArray little(uint32_t value)
{
    QByteArray bytes;
    for (int byte = 0; byte < 4; ++byte)
        bytes += static_cast<char>(value >> (8 * byte));
    return bytes;
}

// As arecord does: it says a length it does not know yet, and puts that right when it is asked to end.
int beRecorder(const char *path)
{
    if (qgetenv(microphone) == "dead")
        return 1;
    const int file = ::open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const auto say = [&](const QByteArray &bytes) { (void)!::write(file, bytes.constData(), bytes.size()); };
    say("RIFF" + little(0x7FFFFFFF) + "WAVEfmt " + little(16) + QByteArray("\1\0\1\0", 4) + little(16'000) +
        little(32'000) + QByteArray("\2\0\x10\0", 4) + "data" + little(0x7FFFFFDB));
    uint32_t length = 0;
    for (; !asked; length += 3200) {
        say(QByteArray(3200, static_cast<char>(length / 3200)));
        ::usleep(20'000);
    }
    (void)!::pwrite(file, little(36 + length).constData(), 4, 4);
    (void)!::pwrite(file, little(length).constData(), 4, 40);
    return ::close(file);
}

int bePlayer(const char *path)
{
    QFile heard(qEnvironmentVariable(heardAt));
    if (heard.open(QFile::WriteOnly))
        heard.write(path);
    heard.close();
    while (!asked)
        ::usleep(20'000);
    return 0;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

} // namespace

class TstVoiceMemo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneTapStartsAndOneTapStops();
    void itStopsByItselfAfterFiveMinutes();
    void whatWasSpokenComesBackAfterAKill();
    void aKillAfterItsEntryWasWrittenMakesNoSecondOne();
    void oneThatRunsWhenTheAppEndsIsAttached();
    void aLockCutsNothingOffAndItIsOfWhoBeganIt();
    void withoutSoundNothingIsAttached();
    void withoutARecorderThereIsNoButton();
    void itIsHeardFromItsTileAndNotWhileLocked();
    void theAppCanEndWhileOneIsHeard();

private:
    static int64_t lengthOf(TabletDisk &disk, const Attachment &one)
    {
        const Result<std::string> bytes = FileStore::ofJournal(disk.path()).read(one.file, *one.hash);
        const Result<WavSound> sound = bytes ? WavSound::mended(*bytes) : std::unexpected(bytes.error());
        return sound && sound->bytes == *bytes ? sound->length : -1;
    }
    static QString partsOf(TabletDisk &disk) { return LoosePart::folderOf(disk.path(), "spoken"); }
    static bool isSpoken(TabletDisk &disk, qint64 bytes)
    {
        return QTest::qWaitFor([&] {
            const QFileInfoList parts = QDir(partsOf(disk)).entryInfoList(QDir::Files);
            return parts.size() == 1 && parts.first().size() > bytes;
        });
    }

    std::unique_ptr<QTemporaryDir> m_programs;
};

void TstVoiceMemo::init()
{
    m_programs = std::make_unique<QTemporaryDir>();
    for (const char *program : {"arecord", "aplay"})
        QFile::link(QCoreApplication::applicationFilePath(), m_programs->filePath(program));
    qputenv("PATH", m_programs->path().toUtf8());
    qputenv(heardAt, m_programs->filePath("heard").toUtf8());
    qunsetenv(microphone);
}

void TstVoiceMemo::oneTapStartsAndOneTapStops()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    const QString record = tablet.tap("fire");
    QVERIFY(tablet.session.incident()->setPlace("Kerkstraat 1"));
    QVERIFY(hand.press("Spraakmemo"));
    QTRY_VERIFY(hand.sees("Spraakmemo 0:00, nog 5 min"));
    QVERIFY(isSpoken(disk, 6400));
    disk.clock.pass(42'000);
    QTRY_VERIFY(hand.sees("Spraakmemo 0:42, nog 4 min"));
    tablet.session.setPage("map");
    QTRY_VERIFY(hand.sees("Brand Kerkstraat 1"));
    QVERIFY(hand.press("Stop"));
    QTRY_COMPARE(attachedTo(tablet, record).size(), 1);
    QVERIFY(!tablet.session.attachments()->voice()->running());
    const Attachment memo = attachedTo(tablet, record).first();
    QCOMPARE(memo.name, std::string("spraakmemo 03-10.wav"));
    QCOMPARE(memo.type, std::string("audio/wav"));
    QVERIFY(lengthOf(disk, memo) >= 200);
    QVERIFY(filesIn(partsOf(disk)).isEmpty());
    QCOMPARE(QFile::permissions(partsOf(disk)) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    QVERIFY(tablet.session.undo()->visible());
}

void TstVoiceMemo::itStopsByItselfAfterFiveMinutes()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("fire");
    tablet.session.attachments()->voice()->toggle(record);
    QVERIFY(isSpoken(disk, 3200));
    disk.clock.pass(VoiceMemo::longest - 1);
    QTest::qWait(600);
    QCOMPARE(tablet.session.attachments()->voice()->words(), QString("Spraakmemo 4:59, nog 1 s"));
    QVERIFY(tablet.session.attachments()->voice()->running());
    disk.clock.pass(1);
    QTRY_COMPARE(attachedTo(tablet, record).size(), 1);
    QVERIFY(!tablet.session.attachments()->voice()->running());
}

void TstVoiceMemo::whatWasSpokenComesBackAfterAKill()
{
    const QTemporaryDir place;
    TabletDisk disk;
    disk.from = (place.path() + "/journal").toUtf8();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(speaker, place.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, 30'000));
    QVERIFY(isSpoken(disk, 32'000));
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    const QString part = partsOf(disk) + '/' + filesIn(partsOf(disk)).value(0);
    QTest::qWait(200);
    const qint64 spoken = QFileInfo(part).size();
    QTest::qWait(300);
    QCOMPARE(QFileInfo(part).size(), spoken); // nobody listens on

    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    QTRY_VERIFY(hand.sees("Spraakmemo van 03:10 hersteld: Brand"));
    const QString record = tablet.at(*tablet.session.now()->running(), 0, "record").toString();
    const QList<Attachment> memos = attachedTo(tablet, record);
    QCOMPARE(memos.size(), 1);
    QCOMPARE(memos.first().name, std::string("spraakmemo 03-10.wav"));
    QCOMPARE(lengthOf(disk, memos.first()), (spoken - 44) / 32);
    QVERIFY(filesIn(partsOf(disk)).isEmpty());
}

void TstVoiceMemo::aKillAfterItsEntryWasWrittenMakesNoSecondOne()
{
    TabletDisk disk;
    QString record;
    QByteArray spoken;
    const QString copy = m_programs->filePath("copy.wav");
    QString part;
    {
        Tablet tablet(disk);
        record = tablet.tap("fire");
        tablet.session.attachments()->voice()->toggle(record);
        QVERIFY(isSpoken(disk, 6400));
        part = filesIn(partsOf(disk)).first();
    } // it is left as a kill leaves it
    QVERIFY(QFile::copy(partsOf(disk) + '/' + part, copy));
    for (int start = 0; start < 2; ++start) {
        Tablet tablet(disk);
        QTRY_VERIFY(filesIn(partsOf(disk)).isEmpty());
        QCOMPARE(attachedTo(tablet, record).size(), 1);
        QVERIFY(QFile::copy(copy, partsOf(disk) + '/' + part));
    }
}

void TstVoiceMemo::oneThatRunsWhenTheAppEndsIsAttached()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("fire");
    tablet.session.attachments()->voice()->toggle(record);
    QVERIFY(isSpoken(disk, 6400));
    QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    QCOMPARE(attachedTo(tablet, record).size(), 1);
    QVERIFY(filesIn(partsOf(disk)).isEmpty());
}

void TstVoiceMemo::aLockCutsNothingOffAndItIsOfWhoBeganIt()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    DutySession &duty = *tablet.session.duty();
    QVERIFY(duty.add("OvD-Bz 1", "ovd_bz", "2468", "2468"));
    duty.lock();
    duty.choose("OvD-Bz 1");
    for (const int digit : {2, 4, 6, 8})
        duty.digit(digit);
    duty.enter();
    QVERIFY(!duty.locked());
    const QString record = tablet.tap("fire");
    QVERIFY(tablet.session.incident()->setPlace("Kerkstraat 1"));
    tablet.session.attachments()->voice()->toggle(record);
    QVERIFY(isSpoken(disk, 3200));
    tablet.session.setPage("map"); // where nothing else says its name
    QTRY_VERIFY(hand.sees("Brand Kerkstraat 1"));
    duty.lock();
    QTRY_VERIFY(hand.sees("Spraakmemo 0:00, nog 5 min"));
    QVERIFY(!hand.sees("Brand Kerkstraat 1")); // nothing of what is stored
    QVERIFY(isSpoken(disk, 12'800));
    QVERIFY(hand.press("Stop"));
    QTRY_COMPARE(attachedTo(tablet, record).size(), 1);
    QCOMPARE(tablet.reader->lines(record.toStdString())->back().envelope.author, std::string("OvD-Bz 1"));
    QTRY_VERIFY(!hand.sees("Stop"));
}

void TstVoiceMemo::withoutSoundNothingIsAttached()
{
    qputenv(microphone, "dead");
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    const QString record = tablet.tap("fire");
    QVERIFY(hand.press("Spraakmemo"));
    const QString words = "De microfoon gaf geen geluid: er is geen spraakmemo.";
    QTRY_VERIFY(hand.sees(words));
    QVERIFY(attachedTo(tablet, record).isEmpty());
    tablet.session.attachments()->voice()->dismiss();
    QTRY_VERIFY(!hand.sees(words));
}

void TstVoiceMemo::withoutARecorderThereIsNoButton()
{
    QVERIFY(QFile::remove(m_programs->filePath("arecord")));
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    const QString record = tablet.tap("fire");
    QTRY_VERIFY(hand.sees("Bestand"));
    QVERIFY(!hand.sees("Spraakmemo"));
    tablet.session.attachments()->voice()->toggle(record);
    QVERIFY(!tablet.session.attachments()->voice()->running());
}

void TstVoiceMemo::itIsHeardFromItsTileAndNotWhileLocked()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    const QString record = tablet.tap("fire");
    tablet.session.attachments()->voice()->toggle(record);
    QVERIFY(isSpoken(disk, 6400));
    tablet.session.attachments()->voice()->stop();
    QTRY_COMPARE(attachedTo(tablet, record).size(), 1);
    QVERIFY(hand.press("Afspelen"));
    SoundPlayer &player = *tablet.session.attachments()->player();
    const std::string file = attachedTo(tablet, record).first().file;
    QFile heard(m_programs->filePath("heard"));
    QTRY_VERIFY(heard.size() > 0);
    QVERIFY(heard.open(QFile::ReadOnly));
    QCOMPARE(heard.readAll().toStdString(), disk.path() + "/files/" + file);
    QCOMPARE(player.playing().toStdString(), file);
    QVERIFY(hand.press("Stop"));
    QTRY_VERIFY(player.playing().isEmpty());
    QVERIFY(hand.press("Afspelen"));
    QTRY_VERIFY(!player.playing().isEmpty());
    QVERIFY(tablet.session.duty()->add("OvD-Bz 1", "ovd_bz", "2468", "2468"));
    tablet.session.duty()->lock();
    QTRY_VERIFY(player.playing().isEmpty());
    QVERIFY(QFile::remove(m_programs->filePath("aplay")));
    player.toggle(QString::fromStdString(file), "");
    QVERIFY(player.refusal().contains("geen programma"));
}

void TstVoiceMemo::theAppCanEndWhileOneIsHeard()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
        const QString record = tablet.tap("fire");
        tablet.session.attachments()->voice()->toggle(record);
        QVERIFY(isSpoken(disk, 6400));
        tablet.session.attachments()->voice()->stop();
        QTRY_COMPARE(attachedTo(tablet, record).size(), 1);
        const Attachment memo = attachedTo(tablet, record).first();
        SoundPlayer &player = *tablet.session.attachments()->player();
        player.toggle(QString::fromStdString(memo.file), QString::fromStdString(toText(*memo.hash)));
        QTRY_VERIFY(QFile(m_programs->filePath("heard")).size() > 0);
        connect(&player, &SoundPlayer::changed, this,
                [] { QFAIL("it told of its end while it was taken down"); });
    }
    Tablet again(disk);
    QVERIFY(again.session.attachments()->player()->playing().isEmpty());
}

/// The real pages in a process of its own, which is killed while somebody speaks.
int beSpeaker(const QString &directory)
{
    TabletDisk disk;
    disk.from = (directory + "/journal").toUtf8();
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    hand.touch("Brand", 120);
    QTest::qWait(300);
    if (!hand.press("Spraakmemo"))
        return 1;
    report("speaks");
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    const QByteArray name = QByteArray(argv[0]).split('/').last();
    if (name == "arecord" || name == "aplay") {
        std::signal(SIGTERM, [](int) { asked = 1; });
        return name == "aplay" ? bePlayer(argv[argc - 1]) : beRecorder(argv[argc - 1]);
    }
    // As the app does, to hear by another way that it is to end.
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    QGuiApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(speaker))
        return beSpeaker(qEnvironmentVariable(speaker));
    TstVoiceMemo test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_voicememo.moc"
