#include "central/door.h"
#include "support/must.h"
#include "support/settableclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <set>

using namespace piketboek;

class TstDoor : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    SettableClock m_clock;
    int m_files = 0;

    std::string freshFile()
    {
        return m_directory.filePath("store" + QString::number(++m_files)).toStdString();
    }

private slots:
    void aTokenIsKnownByItsNameUntilItIsRevoked()
    {
        const auto door = must(Door::open(freshFile(), m_clock));
        const std::string one = must(door->addToken("Tablet 1"));
        const std::string two = must(door->addToken("Tablet 2"));
        QVERIFY(one.starts_with("pb_") && one.size() == 46 && one != two);
        QCOMPARE(must(door->nameOf(one)), std::optional<std::string>("Tablet 1"));
        must(door->revokeToken("Tablet 1"));
        QVERIFY(!must(door->nameOf(one)));
        QCOMPARE(must(door->nameOf(two)), std::optional<std::string>("Tablet 2"));
        QCOMPARE(door->revokeToken("Tablet 1").error().remedy, Remedy::AskAgain);
        QCOMPARE(door->addToken("").error().remedy, Remedy::AskAgain);
    }

    void nearlyATokenIsNone()
    {
        const auto door = must(Door::open(freshFile(), m_clock));
        std::string token = must(door->addToken("Tablet 1"));
        QVERIFY(!must(door->nameOf("")));
        QVERIFY(!must(door->nameOf(token + " ")));
        QVERIFY(!must(door->nameOf(token.substr(3))));
        token.back() = token.back() == 'A' ? 'E' : 'A';
        QVERIFY(!must(door->nameOf(token)));
    }

    void theTokenItselfIsInNoFile()
    {
        const std::string file = freshFile();
        const auto door = must(Door::open(file, m_clock));
        const std::string token = must(door->addToken("Tablet 1"));
        bool sawName = false;
        for (const auto &entry : std::filesystem::directory_iterator(m_directory.path().toStdString())) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes(std::istreambuf_iterator<char>(in), {});
            QVERIFY(!bytes.contains(token.substr(3)));
            sawName = sawName || bytes.contains("Tablet 1");
            if (entry.path().string().starts_with(file))
                QCOMPARE(entry.status().permissions(),
                         std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        }
        QVERIFY(sawName);
    }

    void aTokenAddedByAnotherProgramIsKnownAtOnce()
    {
        const std::string file = freshFile();
        const auto served = must(Door::open(file, m_clock));
        const auto administered = must(Door::open(file, m_clock));
        const std::string token = must(administered->addToken("Tablet 1"));
        QVERIFY(must(served->nameOf(token)));
        must(administered->revokeToken("Tablet 1"));
        QVERIFY(!must(served->nameOf(token)));
    }

    void aLabelIsNeverGivenAgain()
    {
        const std::string file = freshFile();
        std::set<int64_t> labels;
        for (int i = 0; i < 5; ++i) {
            const auto door = must(Door::open(file, m_clock));
            labels.insert(must(door->labelFor("device " + std::to_string(i), "pb_1")));
            QCOMPARE(must(door->labelFor("device 0", "pb_2")), 1);
        }
        QCOMPARE(labels, (std::set<int64_t>{1, 2, 3, 4, 5}));
        const auto door = must(Door::open(file, m_clock));
        must(door->neverGiveUpTo(40));
        must(door->neverGiveUpTo(3));
        QCOMPARE(must(door->labelFor("another", "pb_1")), 41);
    }

    void itIsRememberedWhoWasSeenWhenAndWhatTheyIntroduced()
    {
        const auto door = must(Door::open(freshFile(), m_clock));
        const std::string token = must(door->addToken("Tablet 1"));
        QCOMPARE(must(door->tokens()).at(0).lastSeen, 0);
        m_clock.pass(5000);
        must(door->nameOf(token));
        must(door->labelFor("a device", token));
        const TokenInfo info = must(door->tokens()).at(0);
        QCOMPARE(info.name, "Tablet 1");
        QCOMPARE(info.lastSeen, m_clock.now());
        QCOMPARE(info.created, m_clock.now() - 5000);
        QCOMPARE(info.devices, std::vector<std::string>{"a device"});
    }

    void aDoorOfANewerVersionIsLeftAlone()
    {
        const std::string file = freshFile();
        must(Door::open(file, m_clock));
        must(must(Database::open(file + ".door", Database::Access::Write)).run("PRAGMA user_version=99"));
        const auto door = Door::open(file, m_clock);
        QVERIFY(!door);
        QCOMPARE(door.error().remedy, Remedy::AskAgain);
    }
};

QTEST_GUILESS_MAIN(TstDoor)
#include "tst_door.moc"
