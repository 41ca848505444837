#include "base/systemclock.h"
#include "cli/program.h"
#include "cli/servedhere.h"
#include "store/attached.h"
#include "store/journal.h"
#include "store/reader.h"
#include "support/must.h"

using namespace piketboek;

namespace {

// A whole JPEG of one grey pixel, in which a camera wrote its owner.
QByteArray photo()
{
    const QByteArray noCodes = QByteArray(1, '\x01') + QByteArray(16, '\0');
    return QByteArray::fromHex("ffd8fffe000a") + "EIGENAAR" + QByteArray::fromHex("ffdb004300") +
           QByteArray(64, '\xff') + QByteArray::fromHex("ffc0000b08000100010101") +
           QByteArray::fromHex("1100ffc4001400") + noCodes + QByteArray::fromHex("ffc4001410") + noCodes +
           QByteArray::fromHex("ffda0008010100003f00d2cf20ffd9");
}

} // namespace

class TstAttachCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place.emplace();
        m_record = m_place->ctl({"write", "incident", "--category", "fire", "--happened", "2020-03-14 02:30"})
                       .out.trimmed();
    }
    void twoFilesInOneEntryAreNamedAndLeaveOnlyWhenAsked()
    {
        const QString picture = m_place->file("dak.jpg", photo());
        const QString plan = m_place->file("plan.pdf", "%PDF-1.4 plan");
        const Ran attached =
            m_place->ctl({"attach", "--record", m_record, "--text", "het dak", picture, plan});
        QVERIFY2(attached.code == 0, qPrintable(attached.err));
        QCOMPARE(m_place->entries(), qsizetype{2});

        const QString shown = m_place->ctl({"show", m_record}).out;
        QVERIFY2(shown.contains("  bijlage: dak.jpg\n  bijlage: plan.pdf\n"), qPrintable(shown));
        QVERIFY(m_place->ctl({"timeline"}).out.contains("bijlage · brand · het dak · dak.jpg · plan.pdf"));
        QCOMPARE(m_place->ctl({"files", "--record", m_record}).out,
                 "1  \"dak.jpg\"  image/jpeg  here\n2  \"plan.pdf\"  application/pdf  here\n");

        QVERIFY(QDir().mkdir(m_place->path("uit")));
        QCOMPARE(m_place->ctl({"files", "--record", m_record, "--to", m_place->path("uit")}).code, 0);
        QCOMPARE(m_place->content("uit/2-plan.pdf"), QByteArray("%PDF-1.4 plan"));
        const QByteArray left = m_place->content("uit/1-dak.jpg");
        QVERIFY(left.size() > 100 && !left.contains("EIGENAAR"));
    }
    void noOtherExportHoldsAFile()
    {
        const QString plan = m_place->file("plan.pdf", "%PDF-1.4 GEHEIMPLAN");
        QCOMPARE(m_place->ctl({"attach", "--record", m_record, plan}).code, 0);
        for (const char *format : {"csv", "json", "geojson", "ics"}) {
            const Ran ran = m_place->ctl({"export", "--register", "incident", "--format", format});
            QVERIFY2(ran.code == 0, qPrintable(ran.err));
            QVERIFY(!ran.out.contains("GEHEIMPLAN"));
        }
        QCOMPARE(m_place->ctl({"export", "pack", m_place->path("alles.pack")}).code, 0);
        const QByteArray pack = m_place->content("alles.pack");
        QVERIFY(pack.contains("plan.pdf") && !pack.contains("GEHEIMPLAN"));
    }
    void aPackBringsTheFilesOnlyWhenAFolderIsNamedForThem()
    {
        QCOMPARE(m_place->ctl({"attach", "--record", m_record, m_place->file("dak.jpg", photo())}).code, 0);
        const QString pack = m_place->path("alles.pack");
        QVERIFY(QDir().mkdir(m_place->path("uit")));
        QCOMPARE(m_place->ctl({"export", "pack", pack}).code, 0);
        QVERIFY(QDir(m_place->path("uit")).isEmpty());
        const Ran ran = m_place->ctl({"export", "pack", pack, "--files", m_place->path("uit")});
        QVERIFY2(ran.out.contains("1 attached files written, 0 are not here\n"),
                 qPrintable(ran.out + ran.err));
        const QString name = QDir(m_place->path("uit")).entryList(QDir::Files).constFirst();
        QVERIFY(m_place->content("alles.pack").contains(name.toUtf8()));
        QVERIFY(!m_place->content("uit/" + name).contains("EIGENAAR"));
        QVERIFY(!(QFile::permissions(m_place->path("uit/" + name)) & QFile::ReadOther));
        QCOMPARE(m_place->ctl({"export", "pack", pack, "--files", m_place->path("nergens")}).code, 2);
    }
    void whatCanNotBeAttachedIsSaidAndNothingIsWritten()
    {
        const QString cut = m_place->file("half.jpg", photo().left(40));
        const QString film = m_place->file("film.mp4", QByteArray::fromHex("00000018667479706d703432"));
        for (const QString &path : {cut, film, m_place->path("is er niet.jpg")}) {
            const Ran ran = m_place->ctl({"attach", "--record", m_record, path});
            QCOMPARE(ran.code, 2);
            QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
        }
        QCOMPARE(m_place->entries(), qsizetype{1});
        QVERIFY(QDir(m_place->path("journal/files")).entryList(QDir::Files).isEmpty());
    }
    void aFileThatWasChangedIsNeverGivenOut()
    {
        const QString plan = m_place->file("plan.pdf", "%PDF-1.4 plan");
        QCOMPARE(m_place->ctl({"attach", "--record", m_record, plan}).code, 0);
        const QDir files(m_place->path("journal/files"));
        m_place->file("journal/files/" + files.entryList(QDir::Files).constFirst(), "%PDF-1.4 PLAN");
        QVERIFY(QDir().mkdir(m_place->path("uit")));
        const Ran ran = m_place->ctl({"files", "--record", m_record, "--to", m_place->path("uit")});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
        QVERIFY(QDir(m_place->path("uit")).entryList(QDir::Files).isEmpty());
    }
    void aBlurredCopyGoesFirstAndItsOriginalOnlyWhenAsked()
    {
        QCOMPARE(m_place->ctl({"attach", "--record", m_record, m_place->file("straat.jpg", photo())}).code,
                 0);
        blurTheOnlyPhoto();
        QCOMPARE(m_place->ctl({"files", "--record", m_record}).out,
                 "1  \"straat vervaagd.jpg\"  image/jpeg  here, blurred copy of 2\n"
                 "2  \"straat.jpg\"  image/jpeg  here, not blurred: leaves only with --unblurred\n");
        const QString folder = m_place->path("uit");
        QVERIFY(QDir().mkdir(folder));
        const QStringList out{"files", "--record", m_record, "--to", folder};
        const Ran ran = m_place->ctl(out);
        QVERIFY2(ran.out.endsWith("here, not blurred: leaves only with --unblurred\n"), qPrintable(ran.out));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{"1-straat vervaagd.jpg"});
        QCOMPARE(m_place->ctl(out + QStringList{"--unblurred"}).code, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 (QStringList{"1-straat vervaagd.jpg", "2-unblurred-straat.jpg"}));
    }
    void aBlurredCopyThatWasWithdrawnHoldsNothingBack()
    {
        QCOMPARE(m_place->ctl({"attach", "--record", m_record, m_place->file("straat.jpg", photo())}).code,
                 0);
        const EntryId copy = blurTheOnlyPhoto();
        {
            const std::unique_ptr<Journal> journal = toWrite();
            Draft draft = act("withdraw");
            draft.about = {Target{copy, {}}};
            QVERIFY(journal->write(draft));
        }
        QVERIFY(m_place->ctl({"files", "--record", m_record})
                    .out.endsWith("2  \"straat.jpg\"  image/jpeg  here\n"));
    }
    void verifyNamesAFileThatIsMissingOrChanged()
    {
        const QString plan = m_place->file("plan.pdf", "%PDF-1.4 plan");
        QCOMPARE(m_place->ctl({"attach", "--record", m_record, plan, plan}).code, 0);
        const Ran sound = m_place->ctl({"verify"});
        QVERIFY2(sound.out.contains("attached files: 2 here as they were, 0 not here\n"),
                 qPrintable(sound.out));
        QCOMPARE(sound.code, 0);

        const QStringList files = QDir(m_place->path("journal/files")).entryList(QDir::Files);
        m_place->file("journal/files/" + files[0], "%PDF-1.4 PLAN");
        QVERIFY(QFile::remove(m_place->path("journal/files/" + files[1])));
        const Ran ran = m_place->ctl({"verify"});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(files[0] + " is not the file that was attached"), qPrintable(ran.err));
        QVERIFY2(ran.err.contains(files[1] + " is an attached file that was kept here and is missing"),
                 qPrintable(ran.err));
    }
    void anotherTabletHasThePhotoOnlyWhenItAsksForIt()
    {
        Served central(*m_place);
        const QString plan = m_place->file("plan.pdf", "%PDF-1.4 plan");
        QCOMPARE(m_place->ctl({"attach", "--record", m_record, plan}).code, 0);
        const Ran sent = m_place->ctl(central.sync());
        QVERIFY2(sent.code == 0, qPrintable(sent.err));
        const auto other = [&](const QStringList &arguments) {
            return m_place->run(Place::program(),
                                QStringList{"--journal", m_place->path("other")} + arguments);
        };
        QCOMPARE(other(central.sync()).code, 0);
        QCOMPARE(other({"files", "--record", m_record}).out,
                 "1  \"plan.pdf\"  application/pdf  not here: it is on the tablet that made it\n");
        const Ran fetched = other(central.sync() + QStringList{"--files"});
        QVERIFY2(fetched.code == 0, qPrintable(fetched.err));
        QVERIFY(QDir().mkdir(m_place->path("uit")));
        QCOMPARE(other({"files", "--record", m_record, "--to", m_place->path("uit")}).code, 0);
        QCOMPARE(m_place->content("uit/1-plan.pdf"), QByteArray("%PDF-1.4 plan"));

        QDir kept(m_place->path("central.sqlite.files"));
        QVERIFY(kept.remove(kept.entryList(QDir::Files).constFirst()));
        const Ran checked = m_place->run(Place::program(), {"central-verify", "--store", central.store()});
        QCOMPARE(checked.code, 1);
        QVERIFY2(checked.err.contains("is an attached file that was kept here and is missing"),
                 qPrintable(checked.err));
    }

private:
    std::unique_ptr<Journal> toWrite() const
    {
        return must(Journal::open(m_place->journal().toStdString(), m_clock));
    }
    Draft act(const char *name) const
    {
        return {.role = "ovd-bz", .record = m_record.toStdString(), .registerName = "incident", .act = name};
    }
    // As the app does.
    EntryId blurTheOnlyPhoto()
    {
        const std::unique_ptr<Journal> journal = toWrite();
        const std::vector<Line> lines =
            must(must(Reader::open(journal->directory()))->lines(m_record.toStdString()));
        const Line &last = lines.back();
        const NewFile copy{.bytes = photo().toStdString(),
                           .name = "straat vervaagd.jpg",
                           .type = "image/jpeg",
                           .original = Attachment::of(last.envelope, last.disclosures).front().file};
        return must(attach(*journal, act("attach"), std::span(&copy, 1))).id;
    }

    SystemClock m_clock;
    std::optional<Place> m_place;
    QString m_record;
};

QTEST_GUILESS_MAIN(TstAttachCommands)
#include "tst_attachcommands.moc"
