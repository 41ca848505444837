// A LongNight is an officer's duty hour by hour, on the real pages of a tablet and with its real central log.
#pragma once

#include "support/centralprocess.h"
#include "support/paintedtiles.h"
#include "view/hand.h"
#include "view/held.h"
#include "view/minutes.h"
#include "view/together.h"
#include "view/window.h"

namespace piketboek {

class LongNight
{
public:
    LongNight();

    void hour();
    Held held();
    QString counted();
    int seen() const { return m_seen; } ///< photos that were looked at

private:
    void pass();
    void act(int at);
    void signIn();
    void begin(const char *category);
    void write();
    void attach();
    void lookAtPhotos();
    void turn();
    void adorn(int at);
    void readTimeline();
    void searchTimeline();
    void moveMap();
    void fillInARecord();
    void visit();
    void leaveLocked();
    void end();
    void settle(int ms = 25) { QTest::qWait(ms); }
    void open(const char *page)
    {
        m_tablet.session.setPage(page);
        settle();
    }

    static constexpr QSize lying{1280, 800};
    static constexpr QSize upright{800, 1280};
    static constexpr int photosAtOnce = 5; // in an hour more than may stand in memory
    static constexpr auto officer = "4711";
    static constexpr auto pin = "2468";

    QTemporaryDir m_elsewhere;
    CentralProcess m_central{m_elsewhere.path().toStdString()};
    TabletDisk m_disk;
    Areas m_areas = *Areas::load(SOURCE_DIR "/assets/areas");
    Tablet m_tablet{m_disk, Desk::Purpose::Duty, {nullptr, &m_areas}};
    Together m_together{m_tablet, m_central};
    Minutes m_minutes;
    Window m_window{m_tablet, lying};
    Hand m_hand{m_window.shown()};
    std::vector<QString> m_running;
    int m_minute = 0;
    int m_photos = 0;
    int m_seen = 0;
};

inline LongNight::LongNight()
{
    m_tablet.settings.setPixelsPerMm(5.9);
    m_tablet.settings.setTileFile(layOutTiles(m_elsewhere.path()));
    m_tablet.settings.setTiles(true);
    m_tablet.session.duty()->add(officer, "ovd_bz", pin, pin);
    m_tablet.session.duty()->lock();
}

inline void LongNight::hour()
{
    for (int at = 0; at < 60; ++at) {
        pass();
        act(at);
        if (at % 5 == 4)
            m_together.exchange();
    }
}

inline void LongNight::pass()
{
    m_disk.clock.pass(60'000);
    m_minutes.tick();
    QTest::keyClick(&m_window.shown(), Qt::Key_Shift); // somebody is there
    m_tablet.session.undo()->dismiss();
    ++m_minute;
}

inline void LongNight::act(int at)
{
    if (at == 0)
        signIn();
    if (at == 1 || at == 21 || at == 41)
        begin(std::array{"fire", "extreme_weather", "other"}[size_t(at) / 20]);
    if (at % 20 == 5)
        attach();
    if (at % 20 == 6)
        lookAtPhotos();
    if (at % 10 == 7)
        turn();
    if (at >= 10 && at < 20)
        adorn(at);
    if (at % 15 == 2)
        readTimeline();
    if (at % 15 == 3)
        searchTimeline();
    if (at % 20 == 9)
        moveMap();
    if (at == 33)
        fillInARecord();
    if (at % 30 == 16)
        visit();
    if (at == 35 || at == 46)
        m_together.cut = at == 35;
    if (at == 50)
        leaveLocked();
    if (at == 55)
        end();
    write();
}

inline void LongNight::signIn()
{
    DutySession &duty = *m_tablet.session.duty();
    duty.choose(officer);
    for (const char *digit = pin; *digit; ++digit)
        duty.digit(*digit - '0');
    duty.enter();
    settle();
}

inline void LongNight::begin(const char *category)
{
    open("now");
    (void)QTest::qWaitFor([&] { return m_tablet.session.now()->tilesArmed(); });
    m_tablet.session.now()->tap(category, 120);
    if (m_tablet.session.now()->alreadyRunning())
        m_tablet.session.now()->newIncident();
    IncidentSession &incident = *m_tablet.session.incident();
    m_running.push_back(incident.record());
    incident.confirm();
    incident.setPlace(QString("Dubbeldamseweg Noord %1").arg(m_minute));
    incident.setAlarm(3);
    incident.pressTime("departed");
    incident.setHighlight(QString("Brand aan de weg %1").arg(m_minute));
    incident.recordGrip(1, "leider CoPI", {});
    settle();
}

// One letter after the other: each is a draft that is kept.
inline void LongNight::write()
{
    if (m_running.empty() || m_tablet.session.duty()->locked())
        return;
    m_tablet.session.openRecord(m_running.back());
    IncidentSession &incident = *m_tablet.session.incident();
    const QString words =
        QString("Regel van minuut %1: waterleiding gesprongen, ploeg onderweg").arg(m_minute);
    for (qsizetype letters = 1; letters <= words.size(); letters += 6)
        incident.setDraftText(words.left(letters));
    incident.setDraftText(words);
    incident.setDraftKind(m_minute % 3 ? "fact" : "decision");
    incident.write();
    settle();
}

inline void LongNight::attach()
{
    QStringList paths;
    for (int one = 0; one < photosAtOnce; ++one) {
        paths += m_elsewhere.filePath(QString("IMG_%1.jpg").arg(++m_photos));
        QFile file(paths.last());
        if (file.open(QFile::WriteOnly))
            file.write(pictureOf({1600, 1200}, m_photos, "JPEG"));
    }
    m_tablet.session.openRecord(m_running.back());
    if (!m_tablet.session.attachments()->attach(m_running.back(), paths))
        qFatal("%s", qPrintable(m_tablet.session.attachments()->refusal()));
    settle();
}

inline void LongNight::lookAtPhotos()
{
    m_tablet.session.openRecord(m_running.back());
    settle(100);
    QQuickItem *looker = m_window.built("IncidentFiles");
    if (!looker)
        qFatal("the incident has no place to look at a photo");
    LineModel &lines = *m_tablet.session.incident()->lines();
    for (int row = 0; row < lines.rowCount(); ++row) {
        for (const QVariant &photo : m_tablet.at(lines, row, "attached").toList()) {
            QMetaObject::invokeMethod(looker, "look", Q_ARG(QVariant, photo));
            settle(50);
            QMetaObject::invokeMethod(looker, "uncover");
            ++m_seen;
        }
    }
}

inline void LongNight::turn()
{
    for (const QSize &size : {upright, lying}) {
        m_window.shown().resize(size);
        settle(50);
    }
}

inline void LongNight::adorn(int at)
{
    Settings &settings = *m_tablet.session.settings();
    settings.setTheme(std::array{"night", "sun", "clock", "day"}[size_t(at) % 4]);
    settings.setLanguage(at < 19 && at % 2 ? "en" : "nl");
    settings.setTextScale(at < 19 && at % 3 == 0 ? 150 : 100);
    settle(50);
}

inline QQuickItem *listOn(const QQuickWindow &window, const QObject *model)
{
    for (QQuickItem *item : window.findChildren<QQuickItem *>()) {
        if (item->property("model").value<QObject *>() == model && item->property("contentY").isValid())
            return item;
    }
    return nullptr;
}

inline void LongNight::readTimeline()
{
    open("timeline");
    QQuickItem *list = nullptr;
    // A page that is being made beforehand comes a moment later.
    if (!QTest::qWaitFor(
            [&] { return (list = listOn(m_window.shown(), m_tablet.session.timeline())) != nullptr; }))
        qFatal("the page has no list of its rows");
    for (int screen = 0; screen < 8; ++screen) {
        list->setProperty("contentY", screen * 500.0);
        settle(16);
    }
    list->setProperty("contentY", 0.0);
}

inline void LongNight::searchTimeline()
{
    open("timeline");
    TimelineModel &timeline = *m_tablet.session.timeline();
    for (const char *words : {"w", "wa", "water", "waterleiding", "dak"}) {
        timeline.setSearch(words);
        settle(16);
    }
    timeline.clearFilters();
    timeline.setOnlyHighlights(true);
    settle(16);
    timeline.setOnlyHighlights(false);
    timeline.setOnlyWaiting(true);
    settle(16);
    timeline.clearFilters();
    settle(16);
}

inline void LongNight::moveMap()
{
    open("map");
    MapSession &map = *m_tablet.session.map();
    (void)QTest::qWaitFor([&] { return !map.busy(); }, 2000);
    for (int step = 0; step < 5; ++step) {
        map.view()->zoomIn();
        settle(30);
    }
    for (int step = 0; step < 12; ++step) {
        const double way = step < 6 ? 300 : -300;
        map.view()->pan(way, way / 2);
        settle(30);
    }
    map.showAll();
    settle(30);
}

inline void LongNight::fillInARecord()
{
    open("registers");
    m_tablet.session.beginRecordOf("demonstration");
    settle();
    (void)m_tablet.session.registers()->opened()->put("expected", "60");
    open("registers");
}

inline void LongNight::visit()
{
    for (const char *page : {"now", "calls", "mistakes", "phrasebook", "help", "settings", "year", "now"})
        open(page);
    m_tablet.session.openRecord(m_running.back());
    m_tablet.session.openSituation();
    settle();
    m_tablet.session.openHandover();
    settle();
}

inline void LongNight::leaveLocked()
{
    DutySession &duty = *m_tablet.session.duty();
    duty.lock();
    settle(100);
    duty.tap("fire", 120);
    settle();
    duty.keepLine("Gaslucht geroken");
    duty.writeLine("Gaslucht geroken aan de Krispijnseweg");
    settle();
    signIn();
    duty.claim();
    settle();
}

// What ran is over, but for the last; what was begun while it was locked was none.
inline void LongNight::end()
{
    while (m_running.size() > 1) {
        m_tablet.session.openRecord(m_running.front());
        m_tablet.session.incident()->pressTime("on_scene");
        m_tablet.session.incident()->pressTime("end");
        m_running.erase(m_running.begin());
    }
    for (int row = m_tablet.session.now()->leftovers()->rowCount() - 1; row >= 0; --row)
        m_tablet.session.now()->mistake(
            m_tablet.at(*m_tablet.session.now()->leftovers(), row, "record").toString());
    m_tablet.session.duty()->lock();
    settle();
    signIn();
}

inline Held LongNight::held()
{
    open("now");
    settle(400);
    return Held::now();
}

inline qsizetype itemsUnder(const QQuickItem &item)
{
    qsizetype count = 1;
    for (const QQuickItem *child : item.childItems())
        count += itemsUnder(*child);
    return count;
}

inline QString LongNight::counted()
{
    const auto *timeline = m_tablet.session.timeline();
    return QString("%1 items, %2 rows in the timeline, %3 MB of photos, %4 timers, %5 entries, %6 kB of "
                   "journal, %7 looks")
        .arg(itemsUnder(*m_window.shown().contentItem()))
        .arg(timeline->rowCount())
        .arg(double(m_tablet.session.attachments()->photos()->bytes()) / 1e6, 0, 'f', 1)
        .arg(m_minutes.known())
        .arg(must(m_tablet.reader->lastNumber()))
        .arg(QFileInfo(QString::fromStdString(storeFile(m_disk.path()))).size() / 1000)
        .arg(m_seen);
}

} // namespace piketboek
