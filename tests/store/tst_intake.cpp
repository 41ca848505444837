#include "store/pocketcentral.h"
#include "support/acts.h"
#include "support/settableclock.h"
#include "support/storefiles.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstIntake : public QObject
{
    Q_OBJECT

private slots:
    void aNameThatTheFollowedLogGaveIsNotGivenTwice()
    {
        const std::string first = m_directory.filePath("first").toStdString();
        const std::string second = m_directory.filePath("second").toStdString();
        PocketCentral central;
        auto journal = must(Journal::open(first, m_clock));
        const Draft incident = openIncident();
        must(journal->write(incident));
        central.take(*journal, received);
        central.tell(*journal);
        journal.reset();
        copyStore(first + "/journal.sqlite", second + "/journal.sqlite");
        std::filesystem::permissions(second, std::filesystem::perms::owner_all);
        const auto other = must(Journal::open(m_directory.filePath("other").toStdString(), m_clock));
        writeAndSend(first, lineAbout(incident.record, "van de een"), central);
        central.tell(*other);
        const std::string before = contentOf(*other);
        writeAndSend(second, lineAbout(incident.record, "van de ander"), central);
        const Result<Taken> taken = central.answer(*other);
        QVERIFY(!taken);
        QCOMPARE(taken.error().remedy, Remedy::ShowOfficer);
        QVERIFY2(taken.error().words.contains("two entries of that name"), taken.error().words.c_str());
        QCOMPARE(contentOf(*other), before);
    }

private:
    void writeAndSend(const std::string &directory, const Draft &draft, PocketCentral &central)
    {
        const auto journal = must(Journal::open(directory, m_clock));
        must(journal->write(draft));
        central.take(*journal, received);
    }

    static std::string contentOf(Journal &journal)
    {
        Statement rows =
            must(journal.database().prepare("SELECT group_concat(hex(hash)) FROM (SELECT hash FROM entry "
                                            "UNION ALL SELECT hash FROM fork)"));
        return must(rows.step()) ? std::string(rows.text(0)) : std::string();
    }

    static constexpr int64_t received = 1'584'147'700'000;
    QTemporaryDir m_directory;
    SettableClock m_clock;
};

QTEST_GUILESS_MAIN(TstIntake)
#include "tst_intake.moc"
