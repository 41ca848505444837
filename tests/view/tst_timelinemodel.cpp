#include "view/tablet.h"

using namespace piketboek;

class TstTimelineModel : public QObject
{
    Q_OBJECT

private slots:
    void theNewestStandsOnTopUnderItsDay();
    void searchFindsWhileTyping();
    void aFilterSaysWhatItHides();
    void theChipsChooseByOfficerLevelAndDays();
    void whatComesInWhileItIsShownWaitsBehindACount();
    void whatComesInWhileItIsHiddenIsSimplyThere();
    void aPageIsLoadedAtATime();
    void whatIsPushedDownMeanwhileIsListedOnce();
    void aDayWithoutATimeShowsNoneThatNobodyGave();
    void aLineTakenBackWhileShownIsStruckWhereItStands();
    void whatTheDeskBroughtInIsSoCalled();
    void theChipsSpeakAnotherLanguageAtOnce();
    void whatHappenedByAMomentStandsBesideWhatWasKnownThen();
    void whatNobodyConfirmedSaysSo();
};

namespace {

Draft line(const std::string &record, const QString &text, int64_t at)
{
    Draft draft;
    draft.record = record;
    draft.registerName = "incident";
    draft.act = "line";
    draft.plain = Json::object({{"kind", "fact"}});
    draft.covered = {{"text", text.toStdString()}};
    const Happened happened = Happened::atMinute(at, "noted");
    draft.happened = HappenedText{happened.at(), "Europe/Amsterdam", "noted"};
    return draft;
}

} // namespace

void TstTimelineModel::theNewestStandsOnTopUnderItsDay()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    disk.clock.pass(24LL * 60 * 60 * 1000);
    tablet.session.incident()->phrase("Pers ter plaatse");
    tablet.session.setPage("timeline");
    TimelineModel &timeline = *tablet.session.timeline();
    QCOMPARE(tablet.column(timeline, "day"),
             (QStringList{"Donderdag 26 maart 2026", "Woensdag 25 maart 2026"}));
    QCOMPARE(tablet.at(timeline, 0, "lineText").toString(), QString("Pers ter plaatse"));
    QCOMPARE(tablet.at(timeline, 0, "recordTitle").toString(), QString("Brand"));
    QCOMPARE(tablet.at(timeline, 0, "category").toString(), QString("fire"));
}

void TstTimelineModel::searchFindsWhileTyping()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.incident()->phrase("Waterleiding gesprongen");
    tablet.session.incident()->phrase("Gaslucht geroken");
    tablet.session.setPage("timeline");
    TimelineModel &timeline = *tablet.session.timeline();
    timeline.setSearch("w");
    timeline.setSearch("wat");
    QCOMPARE(tablet.column(timeline, "lineText"), QStringList{"Waterleiding gesprongen"});
    timeline.setSearch("wat x");
    QCOMPARE(timeline.rowCount(), 0);
    timeline.setSearch("");
    QCOMPARE(timeline.rowCount(), 3);
}

void TstTimelineModel::aFilterSaysWhatItHides()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.tap("other");
    tablet.session.setPage("timeline");
    TimelineModel &timeline = *tablet.session.timeline();
    QCOMPARE(timeline.filterWords(), QString());
    timeline.setCategory("fire");
    QCOMPARE(timeline.filterWords(), QString("1 van 2 regels · filter: brand"));
    timeline.clearFilters();
    QCOMPARE(timeline.filterWords(), QString());
    QCOMPARE(timeline.rowCount(), 2);
}

void TstTimelineModel::theChipsChooseByOfficerLevelAndDays()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.desk.setWriter("OvD-Bz 1", "ovd-bz");
    tablet.tap("fire");
    disk.clock.pass(26LL * 60 * 60 * 1000);
    tablet.desk.setWriter("OvD-Bz 2", "ovd-bz");
    QVERIFY(tablet.session.incident()->recordGrip(1, "leider CoPI", {}));
    tablet.session.incident()->phrase("Pers ter plaatse");
    tablet.session.setPage("timeline");
    TimelineModel &timeline = *tablet.session.timeline();
    QCOMPARE(timeline.rowCount(), 3);
    QStringList authors;
    for (const QVariant &author : timeline.authors())
        authors += author.toMap()["words"].toString();
    QCOMPARE(authors, (QStringList{"OvD-Bz 1", "OvD-Bz 2"}));
    timeline.setAuthor("OvD-Bz 1");
    QCOMPARE(tablet.column(timeline, "lineText"), QStringList{"Genoteerd als brand"});
    QCOMPARE(timeline.filterWords(), QString("1 van 3 regels · filter: OvD-Bz 1"));
    timeline.setAuthor({});
    timeline.setOnlyGrip(true);
    QCOMPARE(tablet.column(timeline, "author"), QStringList{"OvD-Bz 2"});
    timeline.setOnlyGrip(false);
    timeline.setDays(1);
    QCOMPARE(timeline.rowCount(), 2);
    QCOMPARE(timeline.filterWords(), QString("2 van 3 regels · filter: laatste 24 uur"));
    timeline.setDays(0);
    timeline.setRegisterName("ordinance");
    QCOMPARE(timeline.rowCount(), 0);
    QCOMPARE(timeline.filterWords(), QString("0 van 3 regels · filter: noodverordeningen"));
    timeline.clearFilters();
    QCOMPARE(timeline.rowCount(), 3);
}

void TstTimelineModel::whatComesInWhileItIsShownWaitsBehindACount()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const std::string record = tablet.tap("fire").toStdString();
    tablet.session.setPage("timeline");
    TimelineModel &timeline = *tablet.session.timeline();
    for (int i = 0; i < 5; ++i)
        tablet.pen.run(Pen::Turn::Pull, [&](Journal &journal) {
            QVERIFY(journal.write(line(record, "van elders", disk.clock.now())));
        });
    QTRY_COMPARE(timeline.newRows(), 5);
    QCOMPARE(timeline.rowCount(), 1);
    timeline.showNew();
    QCOMPARE(timeline.newRows(), 0);
    QCOMPARE(timeline.rowCount(), 6);
}

void TstTimelineModel::whatComesInWhileItIsHiddenIsSimplyThere()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.setPage("timeline");
    tablet.session.setPage("incident");
    tablet.session.incident()->phrase("Pers ter plaatse");
    tablet.session.setPage("timeline");
    QCOMPARE(tablet.session.timeline()->rowCount(), 2);
    QCOMPARE(tablet.session.timeline()->newRows(), 0);
}

void TstTimelineModel::aPageIsLoadedAtATime()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const std::string record = tablet.tap("fire").toStdString();
    std::vector<Draft> drafts;
    for (int i = 0; i < 299; ++i)
        drafts.push_back(line(record, QString("regel %1").arg(i), disk.clock.now() + i * 60'000));
    tablet.pen.run(Pen::Turn::Pull, [&](Journal &journal) { QVERIFY(journal.writeAll(drafts)); });
    tablet.session.setPage("timeline");
    TimelineModel &timeline = *tablet.session.timeline();
    QCOMPARE(timeline.rowCount(), TimelineModel::firstPage);
    while (timeline.canFetchMore({}))
        timeline.fetchMore({});
    QCOMPARE(timeline.rowCount(), 300);
    const QStringList texts = tablet.column(timeline, "lineText");
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 300);
    QCOMPARE(texts.first(), QString("regel 298"));
}

void TstTimelineModel::whatIsPushedDownMeanwhileIsListedOnce()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const std::string record = tablet.tap("fire").toStdString();
    std::vector<Draft> drafts;
    for (int i = 0; i < 119; ++i)
        drafts.push_back(line(record, QString("regel %1").arg(i), disk.clock.now() + i * 60'000));
    tablet.pen.run(Pen::Turn::Pull, [&](Journal &journal) { QVERIFY(journal.writeAll(drafts)); });
    tablet.session.setPage("timeline");
    TimelineModel &timeline = *tablet.session.timeline();
    const Draft late = line(record, "nieuwe regel", disk.clock.now() + 200 * 60'000);
    tablet.pen.run(Pen::Turn::Pull, [&](Journal &journal) { QVERIFY(journal.write(late)); });
    while (timeline.canFetchMore({}))
        timeline.fetchMore({});
    const QStringList texts = tablet.column(timeline, "lineText");
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
    QCOMPARE(texts.size(), 120);
}

void TstTimelineModel::aDayWithoutATimeShowsNoneThatNobodyGave()
{
    TabletDisk disk;
    Tablet tablet(disk);
    for (const char *at : {"2020-02-03", "2020"}) {
        Draft draft = line("0190b2a4-0000-7000-8000-000000000001", at, 0);
        draft.happened = HappenedText{at, "Europe/Amsterdam", "afterwards"};
        QVERIFY(tablet.desk.write(draft));
    }
    tablet.session.setPage("timeline");
    TimelineModel &timeline = *tablet.session.timeline();
    QCOMPARE(tablet.column(timeline, "day"), (QStringList{"Maandag 3 februari 2020", "2020, dag onbekend"}));
    QVERIFY(!tablet.at(timeline, 0, "time").toString().contains(':'));
    QVERIFY(!tablet.at(timeline, 1, "time").toString().contains(':'));
}

void TstTimelineModel::aLineTakenBackWhileShownIsStruckWhereItStands()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.incident()->phrase("Pers ter plaatse");
    tablet.session.setPage("timeline");
    TimelineModel &timeline = *tablet.session.timeline();
    QVERIFY(!tablet.at(timeline, 0, "struck").toBool());
    tablet.session.undo()->undo();
    QVERIFY(tablet.at(timeline, 0, "struck").toBool());
}

void TstTimelineModel::whatTheDeskBroughtInIsSoCalled()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.desk.setWriter("desk", "ovd-bz");
    tablet.tap("fire");
    tablet.session.setPage("timeline");
    TimelineModel &timeline = *tablet.session.timeline();
    QCOMPARE(timeline.authors().first().toMap()["words"].toString(), QString("Bureau"));
    timeline.setAuthor("desk");
    QVERIFY2(timeline.filterWords().endsWith("filter: Bureau"), qPrintable(timeline.filterWords()));
    QCOMPARE(tablet.column(timeline, "author"), QStringList{"Bureau"});
}

void TstTimelineModel::theChipsSpeakAnotherLanguageAtOnce()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.desk.setWriter("desk", "ovd-bz");
    tablet.tap("fire");
    TimelineModel &timeline = *tablet.session.timeline();
    QStringList heard;
    connect(&timeline, &TimelineModel::spoke, this,
            [&] { heard += timeline.property("authors").toList().first().toMap()["words"].toString(); });
    tablet.settings.setLanguage("en");
    QCOMPARE(heard, QStringList{"Desk"});
    tablet.settings.setLanguage("nl");
    QCOMPARE(heard, QStringList({"Desk", "Bureau"}));
}

// It is 03:30 when somebody notes what happened at 03:05.
void TstTimelineModel::whatHappenedByAMomentStandsBesideWhatWasKnownThen()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const std::string record = tablet.tap("fire").toStdString();
    const int64_t began = disk.clock.now();
    disk.clock.pass(20LL * 60 * 1000);
    tablet.pen.run(Pen::Turn::Tap, [&](Journal &journal) {
        QVERIFY(journal.write(line(record, "later genoteerd", began + 5LL * 60 * 1000)));
    });
    tablet.session.setPage("timeline");
    TimelineModel &timeline = *tablet.session.timeline();
    const QString moment =
        QString::fromStdString(Happened::atMinute(began + 10LL * 60 * 1000, "hand").at()).mid(11, 5);
    timeline.setMoment(moment);
    QCOMPARE(timeline.rowCount(), 2);
    QVERIFY2(timeline.momentWords().endsWith(moment), qPrintable(timeline.momentWords()));
    timeline.setStandpoint("happened");
    QCOMPARE(tablet.column(timeline, "lineText"), (QStringList{"later genoteerd", "Genoteerd als brand"}));
    timeline.setStandpoint("known");
    QCOMPARE(tablet.column(timeline, "lineText"), QStringList{"Genoteerd als brand"});
    QCOMPARE(timeline.filterWords(),
             "1 van 2 regels · filter: bekend om " + timeline.momentWords() + ", namen zoals nu");
    timeline.setMoment("geen tijd");
    QCOMPARE(timeline.rowCount(), 2);
    QCOMPARE(timeline.filterWords(), QString());
    timeline.setMoment("2020");
    QVERIFY(timeline.momentDoubt().startsWith("een tijd of een jaar?"));
    timeline.setMoment(moment);
    QCOMPARE(timeline.rowCount(), 1);
    const QString thatDay = timeline.momentWords();
    disk.clock.pass(24LL * 60 * 60 * 1000);
    timeline.setStandpoint("known");
    QCOMPARE(timeline.rowCount(), 1);
    QCOMPARE(timeline.momentWords(), thatDay);
    timeline.clearFilters();
    QCOMPARE(timeline.rowCount(), 2);
    QCOMPARE(timeline.moment(), QString());
}

void TstTimelineModel::whatNobodyConfirmedSaysSo()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.setPage("timeline");
    TimelineModel &timeline = *tablet.session.timeline();
    QCOMPARE(tablet.at(timeline, 0, "marks").toStringList(), QStringList{"onbevestigd"});
    tablet.session.incident()->confirm();
    QTRY_COMPARE(tablet.at(timeline, 0, "marks").toStringList(), QStringList());
}

QTEST_GUILESS_MAIN(TstTimelineModel)
#include "tst_timelinemodel.moc"
