#include "exchange/handover.h"

#include "exchange/handovertext.h"
#include "journal/writtenmoment.h"
#include "report/watch.h"

#include <QtTest>

using namespace piketboek;

namespace {

constexpr int64_t minute = 60'000;
constexpr int64_t hour = 60 * minute;

// Saturday 14 March 2020, 02:00, is when the duty before began; at 03:12 it is handed over.
const char *const town = R"([
{"id": "N", "register": "ordinance", "kind": "noodverordening", "title": "plein dicht",
 "authority": "burgemeester", "happened": "2020-03-13 20:00", "in_force_from": "2020-03-13 20:00",
 "published": "2020-03-13 20:00", "until": "2020-03-20 12:00"},
{"id": "W", "register": "ordinance", "kind": "noodverordening", "title": "oud",
 "authority": "burgemeester", "happened": "2020-02-01 20:00", "in_force_from": "2020-02-01 20:00", "published": "2020-02-01 20:00",
 "withdrawn": "2020-02-02 20:00"},
{"id": "today", "register": "event", "name": "markt", "starts": "2020-03-14 10:00",
 "ends": "2020-03-14 17:00"},
{"id": "running", "register": "event", "name": "nachtmarkt", "starts": "2020-03-13 20:00",
 "ends": "2020-03-14 03:30"},
{"id": "over", "register": "event", "name": "borrel", "starts": "2020-03-13 20:00",
 "ends": "2020-03-14 03:12"},
{"id": "morning", "register": "event", "name": "vroege loop", "starts": "2020-03-16 03:11",
 "ends": "2020-03-16 06:00"},
{"id": "beyond", "register": "event", "name": "late loop", "starts": "2020-03-16 03:12",
 "ends": "2020-03-16 06:00"},
{"id": "off", "register": "event", "name": "afgelast", "starts": "2020-03-14 10:00",
 "ends": "2020-03-14 17:00", "cancelled": "2020-03-12"}
])";

class Night
{
public:
    Night()
    {
        const Imported imported = watch.book.import(town);
        if (imported.rejected > 0)
            qFatal("a row was rejected");
        project();
    }

    void project()
    {
        while (!must(watch.book.journal().project(500))) {
        }
    }
    Handover handover(int64_t since = Watch::now - 72 * minute, int64_t now = Watch::now)
    {
        return must(Handover::of(watch.book.reader(), since, now));
    }
    QString nameOf(const std::string &record)
    {
        for (const char *origin : {"N", "W", "today", "running", "over", "morning", "beyond", "off"}) {
            if (watch.book.recordOf(origin) == record)
                return origin;
        }
        return record == watch.record ? "fire" : QString::fromStdString(record);
    }
    QStringList held(const Handover &handover)
    {
        QStringList names;
        for (const Handover::Coming &one : handover.coming) {
            if (one.words.english == "takes place")
                names += nameOf(one.record);
        }
        return names;
    }
    int64_t entriesOf(const Handover &handover, const std::string &record)
    {
        const auto found = std::ranges::find(handover.changed, record, &Handover::Change::record);
        return found == handover.changed.end() ? 0 : found->entries;
    }

    Watch watch;
};

QStringList recordsOf(const std::vector<Situation> &situations)
{
    QStringList records;
    for (const Situation &one : situations)
        records += QString::fromStdString(one.record);
    return records;
}

} // namespace

class TstHandover : public QObject
{
    Q_OBJECT

private slots:
    void itsOpenSetIsTheComputedOne();
    void allOfItGoesAlongWithTheDuty();
    void whoHasTheDutyComesFirst();
    void anUnconfirmedIncidentStandsApart();
    void whatIsInForceSaysSo();
    void whatIsHeldWithin48HoursIsComing();
    void theTermsThatEndWithin48HoursAreComing();
    void whatTheLastDutyChangedIsCounted();
    void whatTheCentralLogReceivedSinceIsCounted();
    void whatWasTypedAndNotEnteredIsHandedOver();
    void whatIsOnlyHereIsNamed();
    void theOldestThatIsOnlyHereIsWhatWasWrittenFirst();
    void ofManyChangesTheRestIsCounted();
    void thePageHasEachHeading();
    void noControlCharacterReachesThePage();
    void aLevelIsNamedWithItsRegionAndADutchTitleOnceOnAnEnglishPage();
};

void TstHandover::itsOpenSetIsTheComputedOne()
{
    Night duty;
    duty.watch.open();
    duty.watch.line("fact", "rook", "02:10");
    duty.watch.write(openIncident("0170d6f0-0000-7c55-9a31-6b1f0c4de002"));
    Draft closed = openIncident("0170d6f0-0000-7c55-9a31-6b1f0c4de003");
    duty.watch.write(closed);
    Draft end{.record = closed.record, .act = "time", .plain = Json::object({{"time", "end"}})};
    duty.watch.write(end, "02:30");
    const Handover handover = duty.handover();
    QStringList open = recordsOf(handover.open) + recordsOf(handover.unconfirmed);
    QStringList running;
    for (const RecordRow &row : must(duty.watch.book.reader().running(-1)))
        running += QString::fromStdString(row.id);
    open.sort();
    running.sort();
    QCOMPARE(running.size(), 2);
    QCOMPARE(open, running);
    QStringList standing, listed;
    for (const StandingRecord &one : handover.standing)
        standing += duty.nameOf(one.row.id);
    for (const StandingRecord &one : must(standingList(duty.watch.book.reader(), Watch::now)))
        listed += duty.nameOf(one.row.id);
    QVERIFY(listed.contains("N") && listed.contains("today"));
    QCOMPARE(standing, listed);
}

void TstHandover::allOfItGoesAlongWithTheDuty()
{
    Night duty;
    duty.watch.open();
    duty.watch.write(openIncident("0170d6f0-0000-7c55-9a31-6b1f0c4de002"));
    QStringList expected, records;
    for (const RecordRow &row : must(duty.watch.book.reader().running(-1)))
        expected += QString::fromStdString(row.id);
    for (const StandingRecord &one : must(standingList(duty.watch.book.reader(), Watch::now)))
        expected += QString::fromStdString(one.row.id);
    for (const std::string &record : duty.handover().records())
        records += QString::fromStdString(record);
    expected.sort();
    records.sort();
    QVERIFY(records.size() > 4);
    QCOMPARE(records, expected);
}

void TstHandover::whoHasTheDutyComesFirst()
{
    Night duty;
    HandoverAct act{.from = "OvD-Bz 1",
                    .to = "OvD-Bz 2",
                    .role = "ovd-bz",
                    .way = "telephone",
                    .exercise = "no",
                    .happened = HappenedText{"2020-03-14T03:05+01:00", "Europe/Amsterdam", "hand"}};
    must(duty.watch.book.journal().write(act.draft("0170d6f0-0000-7c55-9a31-6b1f0c4de009")));
    duty.project();
    QVERIFY(QString::fromStdString(handoverText(duty.handover(), Language::Dutch))
                .contains("\nIn dienst\n- OvD-Bz 2 sinds 03:05 (van OvD-Bz 1, per telefoon)\n"));
    QVERIFY(must(Handover::of(duty.watch.book.reader(), 0, Watch::now, "exercise")).duties.empty());
}

void TstHandover::anUnconfirmedIncidentStandsApart()
{
    Night duty;
    duty.watch.open();
    QVERIFY(duty.handover().open.empty());
    QCOMPARE(duty.handover().unconfirmed.size(), size_t(1));
    duty.watch.line("action", "bel terug", "02:10");
    const Handover handover = duty.handover();
    QVERIFY(handover.unconfirmed.empty());
    QCOMPARE(recordsOf(handover.open), QStringList{QString::fromStdString(duty.watch.record)});
    QCOMPARE(handover.open[0].actions.size(), size_t(1));
}

void TstHandover::whatIsInForceSaysSo()
{
    Night duty;
    QStringList inForce;
    for (const StandingRecord &one : duty.handover().standing) {
        if (one.inForce)
            inForce += duty.nameOf(one.row.id);
    }
    QCOMPARE(inForce, QStringList{"N"});
}

void TstHandover::whatIsHeldWithin48HoursIsComing()
{
    Night duty;
    const Handover handover = duty.handover();
    QCOMPARE(duty.held(handover), (QStringList{"running", "today", "morning"}));
    for (const Handover::Coming &one : handover.coming) {
        QVERIFY(handover.titles.contains(one.record));
        QVERIFY2(duty.nameOf(one.record) == "N" || one.words.english == "takes place",
                 one.words.english.c_str());
    }
}

void TstHandover::theTermsThatEndWithin48HoursAreComing()
{
    Night duty;
    constexpr int64_t until = Watch::now + 6 * 24 * hour + 8 * hour + 48 * minute; // 20 March 12:00
    const auto isComing = [&](int64_t now) {
        const Handover handover = duty.handover(now - hour, now);
        return std::ranges::any_of(handover.coming, [&](const Handover::Coming &one) {
            return duty.nameOf(one.record) == "N" && one.at == until;
        });
    };
    QVERIFY(!isComing(until - Handover::ahead));
    QVERIFY(isComing(until - Handover::ahead + 1));
    QVERIFY(!isComing(until));
    const Handover handover = duty.handover();
    QVERIFY(std::ranges::is_sorted(
        handover.coming, {}, [](const Handover::Coming &one) { return one.at.value_or(largestInteger); }));
}

void TstHandover::whatTheLastDutyChangedIsCounted()
{
    Night duty;
    duty.watch.open();
    duty.watch.line("fact", "rook", "02:10");
    const int64_t since = duty.watch.book.clock.now();
    QVERIFY(duty.handover(since).changed.empty());
    duty.watch.line("fact", "vlammen", "02:20");
    duty.watch.line("fact", "vlammen uit het dak", "02:05");
    const Handover handover = duty.handover(since);
    QCOMPARE(handover.changed.size(), size_t(1));
    QCOMPARE(handover.changed[0].record, duty.watch.record);
    QCOMPARE(handover.changed[0].entries, 2);
    const auto title = [&] {
        return QString::fromStdString(duty.handover(since).titles.at(duty.watch.record).dutch);
    };
    QCOMPARE(title(), "incident: brand");
    duty.watch.cover("place", "Wijnstraat 12");
    QCOMPARE(title(), "incident: brand Wijnstraat 12");
    QCOMPARE(duty.entriesOf(duty.handover(0), duty.watch.record), 5);
    QVERIFY(duty.entriesOf(duty.handover(0), duty.watch.book.recordOf("W")) > 0);
    QVERIFY(std::ranges::is_sorted(duty.handover(0).changed, std::greater(), &Handover::Change::entries));
}

void TstHandover::whatTheCentralLogReceivedSinceIsCounted()
{
    Night duty;
    duty.watch.open();
    duty.watch.line("fact", "rook", "02:10");
    const int64_t received = Watch::now;
    must(duty.watch.book.journal().database().run(
        ("UPDATE timeline SET arrived = " + std::to_string(received)).c_str()));
    QCOMPARE(must(duty.watch.book.reader().receivedSince(received - 1)).at(duty.watch.record), 2);
    QVERIFY(must(duty.watch.book.reader().receivedSince(received)).empty());
}

void TstHandover::whatWasTypedAndNotEnteredIsHandedOver()
{
    Night duty;
    duty.watch.open();
    QVERIFY(duty.handover().notEntered.empty());
    Drafts drafts = must(Drafts::over(duty.watch.book.journal().database()));
    must(
        drafts.keep({"line:" + duty.watch.record, Json::object({{"text", "bel de "}, {"preedit", "wijk"}})}));
    must(drafts.keep({"form:x:title", Json::object({})}));
    must(drafts.keep({"page", Json::object({{"page", "incident"}})}));
    const Handover handover = duty.handover();
    QCOMPARE(handover.notEntered.size(), size_t(2));
    const QString text = QString::fromStdString(handoverText(handover, Language::Dutch));
    QVERIFY2(text.contains("\nNiet vastgelegd\n- form:x:title\n- incident: brand · “bel de wijk”\n"),
             qPrintable(text));
}

void TstHandover::whatIsOnlyHereIsNamed()
{
    Night duty;
    const EntryId opened = duty.watch.open();
    const Handover handover = duty.handover();
    QCOMPARE(int64_t(handover.onlyHere.size()), must(duty.watch.book.reader().waiting()));
    QVERIFY(std::ranges::find(handover.onlyHere, opened, &Line::id) != handover.onlyHere.end());
}

void TstHandover::theOldestThatIsOnlyHereIsWhatWasWrittenFirst()
{
    Night duty;
    duty.watch.open();
    duty.watch.book.clock.pass(10 * minute);
    duty.watch.line("fact", "rook", "02:10");
    Handover handover = duty.handover();
    const auto text = [&] { return QString::fromStdString(handoverText(handover, Language::Dutch)); };
    QVERIFY2(text().contains("de oudste van za 14 mrt 02:00"), qPrintable(text()));
    std::ranges::sort(handover.onlyHere, std::greater(),
                      [](const Line &line) { return writtenMoment(line.envelope); });
    QVERIFY2(text().contains("de oudste van za 14 mrt 02:00"), qPrintable(text()));
}

void TstHandover::ofManyChangesTheRestIsCounted()
{
    Handover handover;
    for (int record = 0; record < 13; ++record)
        handover.changed.push_back({"r" + std::to_string(record), 13 - record});
    const auto text = [&] { return QString::fromStdString(handoverText(handover, Language::Dutch)); };
    QVERIFY2(text().contains("- r12 · 1 vastlegging\n"), qPrintable(text()));
    handover.changed.push_back({"r13", 1});
    QVERIFY2(text().contains("- r11 · 2 vastleggingen\n- en nog 2, samen 2 vastleggingen\n"),
             qPrintable(text()));
}

void TstHandover::thePageHasEachHeading()
{
    Watch watch;
    const Handover empty = must(Handover::of(watch.book.reader(), Watch::now - 72 * minute, Watch::now));
    QCOMPARE(QString::fromStdString(handoverText(empty, Language::Dutch)),
             "Overdracht za 14 mrt 03:12, gewijzigd sinds za 14 mrt 02:00\n\nIn dienst\n- niet "
             "vastgelegd\n\nLopend: geen\n\nOnbevestigd: "
             "geen\n\nVan kracht: geen\n\nKomende 48 uur: geen\n\nGewijzigd: geen\n\nNiet vastgelegd: "
             "geen\n\nNog niet in het centrale logboek: geen\n");
    Night duty;
    duty.watch.open();
    duty.watch.line("fact", "rook", "02:10");
    const Handover full = duty.handover(duty.watch.book.clock.now() - 1);
    const QString text = QString::fromStdString(handoverText(full, Language::English));
    for (const char *part :
         {"Handover Sat 14 Mar 03:12", "\nRunning\n- ", "\nUnconfirmed: none\n",
          "\nIn force\n- emergency ordinance: plein dicht\n", "  event: markt · takes place\n",
          "\nChanged\n- incident: fire · 1 entry\n", "\nNot yet in the central log\n- "})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TstHandover::noControlCharacterReachesThePage()
{
    Night duty;
    duty.watch.open();
    duty.watch.act("set", Json::object({{"highlight", "een\x1b[2J\nLopend: geen"}}));
    const QString text = QString::fromStdString(handoverText(duty.handover(), Language::Dutch));
    QVERIFY(text.contains("een [2J Lopend: geen"));
}

void TstHandover::aLevelIsNamedWithItsRegionAndADutchTitleOnceOnAnEnglishPage()
{
    Night duty;
    const Imported imported = duty.watch.book.import(R"([
{"id": "G", "register": "grip", "happened": "2020-03-12", "scope": "region", "grip": 4,
 "region": "Zuid-Holland Zuid"},
{"id": "C", "register": "ordinance", "kind": "noodverordening", "title": "Noodverordening haven",
 "authority": "burgemeester", "happened": "2020-03-13 20:00", "published": "2020-03-13 20:00",
 "in_force_from": "2020-03-13 20:00", "until": "2020-03-20 12:00"}])");
    QCOMPARE(imported.rejected, int64_t{0});
    duty.project();
    const Handover handover = duty.handover();
    const auto titleOf = [&](const char *origin) {
        return handover.titles.at(duty.watch.book.recordOf(origin));
    };
    QCOMPARE(titleOf("G").dutch, std::string("op- of afschaling GRIP: GRIP-niveau 4, Zuid-Holland Zuid"));
    QCOMPARE(titleOf("C").dutch, std::string("Noodverordening haven"));
    QCOMPARE(titleOf("C").english, std::string("Noodverordening haven"));
    QCOMPARE(titleOf("N").english, std::string("emergency ordinance: plein dicht"));
}

QTEST_GUILESS_MAIN(TstHandover)
#include "tst_handover.moc"
