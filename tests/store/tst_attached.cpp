#include "store/attached.h"

#include "store/filestore.h"
#include "store/journal.h"
#include "store/reader.h"
#include "store/verifier.h"
#include "support/acts.h"
#include "support/must.h"
#include "support/settableclock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstAttached : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void twoFilesOfOneEntryAreReadBackAsTheyWere();
    void whatIsKeptIsForItsOwnerOnly();
    void whatNoEntryNamesWaitsThirtyDaysForOne();
    void aStoreThatIsPutBackEatsNoPhotos();
    void whatAKillLeftOfAnErasureGoesAtTheNextStart();
    void anotherEntryThatNamesTheFileDoesNotHoldItBack();
    void aFileThatIsErasedLeavesTheDisk();
    void aFileOfADestroyedEntryLeavesTheDisk();
    void aTabletThatBeginsAnewKeepsItsFiles();
    void aFileThatWasChangedIsNotShown();
    void withoutRoomThereIsNeitherEntryNorFile();
    void nothingAndTooMuchAreAskedBack();
    void aFilesHashIsNotSought();
    void threeHundredPhotosStandInOneIncident();

private:
    QString files() const { return m_directory->filePath("journal/files"); }
    QStringList kept() const { return QDir(files()).entryList(QDir::Files); }
    void makeOld(const QString &name, int days) const
    {
        const auto then = std::filesystem::file_time_type::clock::now() - std::chrono::days(days);
        std::filesystem::last_write_time((files() + '/' + name).toStdString(), then);
    }
    Journal &journal() { return *m_journal; }
    void switchOn() { m_journal = must(Journal::open(m_path, m_clock)); }
    void startAgain()
    {
        m_journal.reset();
        switchOn();
    }
    Draft attachment() const
    {
        Draft draft{.role = "ovd-bz", .record = m_record, .registerName = "incident", .act = "attach"};
        draft.happened = HappenedText{"2020-03-14T02:06+01:00", "Europe/Amsterdam", "noted"};
        return draft;
    }
    static std::vector<NewFile> twoFiles()
    {
        return {{"dakrand", "dak.jpg", "image/jpeg", {}}, {"plattegrond", "plan.pdf", "application/pdf", {}}};
    }
    Entry attachTwo()
    {
        const std::vector<NewFile> two = twoFiles();
        return must(attach(journal(), attachment(), two));
    }
    void erase(const Entry &entry, const Json::Array &fields)
    {
        Draft draft = erasureOf(m_record, entry.id);
        draft.plain.set("fields", fields);
        must(journal().write(draft));
    }
    std::vector<Attachment> read(const Entry &entry) const
    {
        return Attachment::of(must(Envelope::read(entry.envelope)),
                              must(Disclosures::read(entry.disclosures)));
    }

    SettableClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::string m_path;
    std::string m_record;
    std::unique_ptr<Journal> m_journal;
};

void TstAttached::init()
{
    m_journal.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath("journal").toStdString();
    switchOn();
    const Draft open = openIncident();
    m_record = open.record;
    must(journal().write(open));
}

void TstAttached::twoFilesOfOneEntryAreReadBackAsTheyWere()
{
    const std::vector<Attachment> two = read(attachTwo());
    startAgain();
    QCOMPARE(kept().size(), 2);
    const FileStore store = FileStore::ofJournal(m_path);
    QCOMPARE(must(store.read(two[0].file, *two[0].hash)), std::string("dakrand"));
    QCOMPARE(must(store.read(two[1].file, *two[1].hash)), std::string("plattegrond"));
}

void TstAttached::whatIsKeptIsForItsOwnerOnly()
{
    attachTwo();
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
    QVERIFY(!(QFile::permissions(files()) & others));
    for (const QString &name : kept())
        QVERIFY(!(QFile::permissions(files() + '/' + name) & others));
}

void TstAttached::whatNoEntryNamesWaitsThirtyDaysForOne()
{
    attachTwo();
    const std::string orphan = Attachment::newName();
    must(FileStore::ofJournal(m_path).put(orphan, "of an entry that a restored store does not know yet"));
    QFile half(files() + '/' + QString::fromStdString(Attachment::newName()) + ".part");
    QVERIFY(half.open(QFile::WriteOnly));
    half.close();
    startAgain();
    QCOMPARE(kept().size(), 4);

    for (const QString &name : kept())
        makeOld(name, 29);
    startAgain();
    QCOMPARE(kept().size(), 4);
    for (const QString &name : kept())
        makeOld(name, 31);
    startAgain();
    QCOMPARE(kept().size(), 2);
    QVERIFY(!FileStore::ofJournal(m_path).has(orphan));
}

void TstAttached::aStoreThatIsPutBackEatsNoPhotos()
{
    must(journal().database().run("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QString store = QString::fromStdString(storeFile(m_path));
    QVERIFY(QFile::copy(store, store + ".backup"));
    attachTwo();
    m_journal.reset();
    for (const char *tail : {"", "-wal", "-shm"})
        QFile::remove(store + tail);
    QVERIFY(QFile::rename(store + ".backup", store));
    switchOn();
    QCOMPARE(kept().size(), 2);
}

void TstAttached::whatAKillLeftOfAnErasureGoesAtTheNextStart()
{
    const Entry entry = attachTwo();
    const std::vector<Attachment> two = read(entry);
    const QString file = files() + '/' + QString::fromStdString(two[0].file);
    QVERIFY(QFile::copy(file, m_directory->filePath("kept")));
    erase(entry, {"hash_1"});
    QVERIFY(!QFile::exists(file));
    // As after a kill in between, and as a backup of the folder puts it back.
    QVERIFY(QFile::copy(m_directory->filePath("kept"), file));
    startAgain();
    QVERIFY(!QFile::exists(file));
    QVERIFY(FileStore::ofJournal(m_path).has(two[1].file));
}

void TstAttached::anotherEntryThatNamesTheFileDoesNotHoldItBack()
{
    const Entry entry = attachTwo();
    Draft other = attachment();
    for (const Attachment &one : read(entry))
        Attachment::add(other, one);
    must(journal().write(other));
    erase(entry, {"hash_1", "hash_2"});
    QCOMPARE(kept(), QStringList());
}

void TstAttached::aFileThatIsErasedLeavesTheDisk()
{
    const Entry entry = attachTwo();
    const std::vector<Attachment> two = read(entry);
    erase(entry, {"hash_1", "name_1"});
    const FileStore store = FileStore::ofJournal(m_path);
    QVERIFY(!store.has(two[0].file));
    QCOMPARE(must(store.read(two[1].file, *two[1].hash)), std::string("plattegrond"));
    QVERIFY(must(verify(journal().database())).sound());
    startAgain();
    QCOMPARE(kept(), QStringList(QString::fromStdString(two[1].file)));
}

void TstAttached::aFileOfADestroyedEntryLeavesTheDisk()
{
    const Entry entry = attachTwo();
    must(journal().write(destructionOf(m_record, entry)));
    QCOMPARE(kept(), QStringList());
    QVERIFY(must(verify(journal().database())).sound());
}

void TstAttached::aTabletThatBeginsAnewKeepsItsFiles()
{
    const std::vector<Attachment> two = read(attachTwo());
    must(journal().beginNewDevice());
    startAgain();
    const auto reader = must(Reader::open(m_path));
    const FileStore store = FileStore::ofJournal(m_path);
    qsizetype found = 0;
    for (const Line &line : must(reader->lines(m_record))) {
        for (const Attachment &one : Attachment::of(line.envelope, line.disclosures))
            found += store.read(one.file, *one.hash).has_value() ? 1 : 0;
    }
    QCOMPARE(found, qsizetype{2});
}

void TstAttached::aFileThatWasChangedIsNotShown()
{
    const std::vector<Attachment> two = read(attachTwo());
    QFile file(files() + '/' + QString::fromStdString(two[0].file));
    QVERIFY(file.open(QFile::ReadWrite));
    file.write("D");
    file.close();
    const Result<std::string> bytes = FileStore::ofJournal(m_path).read(two[0].file, *two[0].hash);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().remedy, Remedy::StopAndKeep);
}

void TstAttached::withoutRoomThereIsNeitherEntryNorFile()
{
    attachTwo();
    const int64_t before = must(journal().database().integer("SELECT count(*) FROM entry"));
    const auto full = std::to_string(must(journal().database().integer("PRAGMA page_count")));
    must(journal().database().run("PRAGMA max_page_count=" + full));
    std::vector<NewFile> one{{"x", std::string(40'000, 'n'), "image/jpeg", {}}};
    const Result<Entry> entry = attach(journal(), attachment(), one);
    QVERIFY(!entry);
    QCOMPARE(entry.error().remedy, Remedy::TryLater);
    QCOMPARE(must(journal().database().integer("SELECT count(*) FROM entry")), before);
    QCOMPARE(kept().size(), 2);
}

void TstAttached::nothingAndTooMuchAreAskedBack()
{
    const std::vector<NewFile> many(Attachment::most + 1, {"x", "x", "", {}});
    const std::vector<NewFile> empty{{"", "leeg.jpg", "", {}}};
    const std::vector<NewFile> large{{std::string(Attachment::largest + 1, 'x'), "groot", "", {}}};
    for (const std::vector<NewFile> &files : {std::vector<NewFile>(), many, empty, large}) {
        const Result<Entry> entry = attach(journal(), attachment(), files);
        QVERIFY(!entry);
        QCOMPARE(entry.error().remedy, Remedy::AskAgain);
    }
    QCOMPARE(kept(), QStringList());
}

void TstAttached::aFilesHashIsNotSought()
{
    const std::vector<Attachment> two = read(attachTwo());
    const auto reader = must(Reader::open(m_path));
    QCOMPARE(must(reader->search("plan", 10)).size(), size_t{1});
    QCOMPARE(must(reader->search("jpeg", 10)).size(), size_t{0});
    QCOMPARE(must(reader->search(toText(*two[0].hash), 10)).size(), size_t{0});
}

void TstAttached::threeHundredPhotosStandInOneIncident()
{
    QElapsedTimer timer;
    qint64 slowest = 0;
    const std::string bytes(200'000, 'p');
    for (int photo = 0; photo < 300; ++photo) {
        std::vector<NewFile> one{{bytes, "IMG_" + std::to_string(photo) + ".jpg", "image/jpeg", {}}};
        timer.start();
        must(attach(journal(), attachment(), one));
        slowest = std::max(slowest, timer.elapsed());
    }
    qInfo("the slowest of 300 took %lld ms", slowest);
    QCOMPARE(kept().size(), 300);
    QCOMPARE(must(must(Reader::open(m_path))->lines(m_record)).size(), size_t{301});
}

QTEST_GUILESS_MAIN(TstAttached)
#include "tst_attached.moc"
