#include "stage.h"

#include "demojournal.h"
#include "store/schema.h"
#include "visibletexts.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QQmlProperty>
#include <QStyleHints>
#include <QTest>

#include <algorithm>

namespace piketboek {

namespace {

constexpr int64_t moment = 1'795'490'520'000; // 2026-11-24 04:22 local
constexpr int64_t beforeDraft = 6LL * 60 * 1000;
constexpr auto pin = "2468";

/// As the screens of that many pixels are: a tablet, a telephone, a desk.
qreal densityOf(QSize size)
{
    if (size.width() >= 1900)
        return 3.6;
    return size.width() < 500 ? 6.3 : 5.9;
}

// The same device each time, or its name would make each picture another one.
Result<void> plantDevice(const std::string &directory)
{
    Result<Database> database = Database::open(storeFile(directory), Database::Access::Write);
    if (!database)
        return std::unexpected(database.error());
    if (const Result<void> ready = bringUpToDate(*database); !ready)
        return ready;
    Result<EntryStore> entries = EntryStore::over(*database);
    const Result<KeyPair> key = KeyPair::fromSeed("the pictures' own key of 32 byte");
    if (!entries || !key)
        return std::unexpected(entries ? key.error() : entries.error());
    const Result<const Device *> device = entries->add(key->publicKey());
    Result<Statement> own = database->prepare("INSERT INTO own(device, seed) VALUES(?1, ?2)");
    if (!device || !own)
        return std::unexpected(device ? own.error() : device.error());
    return own->bind(1, (*device)->no).bindBytes(2, key->seed()).run();
}

} // namespace

const std::vector<QSize> Stage::sizes = {{1280, 800}, {800, 1280}, {412, 915}, {1920, 1080}};

QString Shot::name() const
{
    QString name =
        QString("%1-%2x%3-%4-%5").arg(page).arg(size.width()).arg(size.height()).arg(theme, language);
    if (textScale != 100)
        name += QString("-%1").arg(textScale);
    return covered > 0 ? name + "-covered" : name;
}

namespace {

constexpr int widthOfADesk = 1400; // where the timeline's filters stand open

// A telephone has no room for all of an incident at once.
QStringList pagesAt(QSize size)
{
    QStringList pages{"now",  "incident", "timeline", "registers", "record",     "map",
                      "year", "settings", "sheet",    "handover",  "calls",      "help",
                      "lock", "attach",   "photo",    "mistakes",  "phrasebook", "taskcards",
                      "blur", "voice",    "camera",   "keys"};
    if (size.width() < 560)
        pages << "times" << "facts" << "phrases";
    if (size.width() < widthOfADesk)
        pages << "filters";
    return pages;
}

} // namespace

std::vector<Shot> Shot::all(const std::vector<QSize> &sizes)
{
    std::vector<Shot> shots;
    for (const char *language : {"nl", "en"})
        for (const char *theme : {"day", "night", "sun"})
            for (const QSize &size : sizes)
                for (const QString &page : pagesAt(size))
                    shots.push_back({page, size, theme, language});
    return shots;
}

Stage::Stage() : m_wall(moment), m_clock(m_wall) {}

Stage::~Stage()
{
    m_engine.reset();
}

Result<std::unique_ptr<Stage>> Stage::build(const std::string &assets)
{
    std::unique_ptr<Stage> stage(new Stage);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    stage->layOutPhotos();
    stage->layOutRecorder();
    if (const Result<void> opened = stage->openJournal(assets); !opened)
        return std::unexpected(opened.error());
    stage->beginDraft();
    if (const Result<void> opened = stage->openWindow(); !opened)
        return std::unexpected(opened.error());
    return stage;
}

Result<void> Stage::openJournal(const std::string &assets)
{
    const std::string directory = m_directory.path().toStdString();
    if (const Result<void> planted = plantDevice(directory); !planted)
        return planted;
    Result<std::unique_ptr<Journal>> journal = Journal::open(directory, m_clock);
    if (!journal)
        return std::unexpected(journal.error());
    const Result<void> filled = fillDemoJournal(**journal, m_clock, assets + "/examples/dordrecht-2020.json");
    Result<std::unique_ptr<Reader>> reader = Reader::open(directory);
    if (!filled || !reader)
        return std::unexpected(filled ? reader.error() : filled.error());
    m_pen = std::make_unique<Pen>(std::move(*journal));
    m_reader = std::move(*reader);
    m_settings = std::make_unique<Settings>(m_directory.filePath("settings.ini"), m_clock);
    m_desk = std::make_unique<Desk>(*m_pen, *m_reader, m_clock, *m_settings, Desk::Purpose::Demo);
    m_session = std::make_unique<Session>(*m_desk, directory);
    layOutCamera();
    m_session->year()->setYear(2020);
    if (!m_session->duty()->add("OvD-Bz 1", "ovd_bz", pin, pin) ||
        !m_session->duty()->add("OvD-Bz 2", "ovd_bz", pin, pin))
        return fail(Remedy::ShowOfficer, m_session->duty()->refusal().toStdString());
    signIn();
    Result<Areas> areas = Areas::load(assets + "/areas");
    if (!areas)
        return std::unexpected(areas.error());
    m_areas = std::move(*areas);
    m_session->setWhereabouts({nullptr, &m_areas});
    return {};
}

void Stage::signIn()
{
    m_session->duty()->lock();
    m_session->duty()->choose("OvD-Bz 1");
    for (const char *digit = pin; *digit; ++digit)
        m_session->duty()->digit(*digit - '0');
    m_session->duty()->enter();
}

void Stage::beginDraft()
{
    RunningModel &running = *m_session->now()->running();
    const QVariant fire = running.data(running.index(0), running.roleNames().key("record"));
    m_clock.setBack(beforeDraft);
    m_session->openRecord(fire.toString());
    m_session->incident()->setDraftKind("picture");
    m_session->incident()->setDraftText("Buurpand stabiel, brandweer blust na");
    m_clock.setBack(0);
    m_session->setPage("now");
}

// As a tablet's own camera leaves them, a minute apart.
void Stage::layOutPhotos()
{
    qputenv("HOME", m_directory.path().toUtf8());
    const QDir folder(m_directory.filePath("Pictures"));
    (void)folder.mkpath(".");
    for (int number = 0; number < 5; ++number) {
        QImage image(1600, 1200, QImage::Format_RGB32);
        QLinearGradient sky(0, 0, 400 * number, 1200);
        sky.setColorAt(0, QColor(70 + 30 * number, 110, 150));
        sky.setColorAt(1, QColor(240, 200 - 30 * number, 120));
        QPainter(&image).fillRect(image.rect(), sky);
        const QString path = folder.filePath(QString("IMG_%1.jpg").arg(2041 + number));
        (void)image.save(path, "JPEG", 80);
        QFile file(path);
        if (file.open(QFile::ReadWrite))
            (void)file.setFileTime(QDateTime::fromMSecsSinceEpoch(moment + 60'000 * number),
                                   QFileDevice::FileModificationTime);
    }
}

// One that hears nothing, on whatever machine the pictures are taken.
void Stage::layOutRecorder()
{
    const QDir folder(m_directory.filePath("programs"));
    (void)folder.mkpath(".");
    QFile recorder(folder.filePath("pw-record"));
    if (recorder.open(QFile::WriteOnly))
        recorder.write("#!/bin/sh\nexec sleep 600\n");
    recorder.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("PATH", folder.path().toUtf8() + ':' + qgetenv("PATH"));
}

// Two that see the same plain colour, on whatever machine the pictures are taken.
void Stage::layOutCamera()
{
    const QDir folder(m_directory.filePath("devices"));
    (void)folder.mkpath(".");
    QFile device(folder.filePath("video0"));
    (void)device.open(QFile::WriteOnly);
    qputenv("QML_IMPORT_PATH", PIKETBOEK_CAMERA);
    m_session->attachments()->camera()->lookIn(folder.path());
}

Result<void> Stage::openWindow()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath("qrc:/qt/qml");
    m_translation = std::make_unique<Translation>(*m_settings, *m_engine);
    m_engine->setInitialProperties({{"session", QVariant::fromValue(m_session.get())}});
    m_engine->load(QUrl("qrc:/qt/qml/Piketboek/Main.qml"));
    const QList<QObject *> roots = m_engine->rootObjects();
    m_window = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.first());
    return m_window ? Result<void>() : fail(Remedy::ShowOfficer, "the window did not open");
}

Picture Stage::take(const Shot &shot)
{
    Picture picture;
    picture.image = show(shot);
    picture.texts = visibleTexts(*m_window->contentItem());
    return picture;
}

QImage Stage::show(const Shot &shot)
{
    m_settings->setTheme(shot.theme);
    m_settings->setLanguage(shot.language);
    m_settings->setTextScale(shot.textScale);
    m_settings->setPixelsPerMm(densityOf(shot.size));
    m_window->resize(shot.size);
    m_window->setProperty("covered", shot.covered * shot.size.height());
    showPage(shot.page);
    (void)QTest::qWaitFor([this] { return !m_session->year()->busy() && !m_session->map()->busy(); });
    return settled();
}

void Stage::showPage(const QString &page)
{
    const bool ofIncident = page == "times" || page == "facts" || page == "phrases" || page == "attach" ||
                            page == "photo" || page == "blur" || page == "camera" || page == "keys";
    cover(page);
    if (page == "lock")
        return m_session->duty()->lock();
    if (m_session->duty()->locked())
        signIn();
    speak(page == "voice");
    putKeysAway();
    if (page == "sheet")
        return m_session->openSituation();
    if (page == "handover")
        return showHandover();
    if (page == "record")
        openFirstRecord();
    if (page == "calls")
        return showCalls();
    const bool ofTimeline = page == "voice" || page == "filters";
    m_session->setPage(ofIncident ? "incident" : ofTimeline ? "timeline" : page);
    filter(page == "filters");
    // What stands beside the incidents is gathered once the first page is there.
    (void)QTest::qWaitFor([this] { return !isLoading() && m_session->standing()->count() > 0; });
    for (QQuickItem *item : m_window->findChildren<QQuickItem *>()) {
        const QByteArray type = item->metaObject()->className();
        if (type.startsWith("IncidentPage_"))
            item->setProperty("tab", page == "times" || page == "facts" ? page : "lines");
        if (type.startsWith("TimelineFilters_"))
            QQmlProperty::write(item, "open", page == "filters" || m_window->width() >= widthOfADesk);
        if (type.startsWith("LineWriter_"))
            item->setProperty("panel", page == "phrases" ? page : "");
    }
    cover(page);
    if (page == "keys")
        askForKeys();
}

void Stage::filter(bool wanted)
{
    TimelineModel &timeline = *m_session->timeline();
    timeline.setMoment(wanted ? "03:30" : "");
    timeline.setStandpoint(wanted ? "known" : "");
}

// Telephone numbers of nobody.
void Stage::showCalls()
{
    QFile file(m_directory.filePath("calllist.json"));
    if (file.open(QIODevice::WriteOnly))
        file.write(
            R"({"settings": "call_list", "version": 1, "source": {"nl": "demo", "en": "demo"}, "lines": [
            {"nl": "Meldkamer, CaCo", "en": "Control room, CaCo", "phone": "088 000 00 01"},
            {"nl": "Waterbedrijf, storingen", "en": "Water company, faults", "phone": "088 000 00 02"},
            {"nl": "Netbeheerder, storingen", "en": "Grid operator, faults", "phone": "088 000 00 03"}]})");
    file.close();
    m_session->setPage("calls");
    m_session->calls()->refresh();
    m_session->calls()->choose(m_session->calls()->rows().value(1).toMap()["who"].toString());
}

// What is done there stands at its foot.
void Stage::showHandover()
{
    m_session->openHandover();
    m_session->handover()->begin("give");
    (void)QTest::qWaitFor([this] { return !isLoading(); });
    (void)settled();
    for (QQuickItem *item : m_window->findChildren<QQuickItem *>()) {
        if (QByteArray(item->metaObject()->className()).startsWith("SheetPage_"))
            item->setProperty("contentY",
                              std::max(0.0, item->property("contentHeight").toReal() - item->height()));
    }
}

void Stage::openFirstRecord()
{
    m_session->setPage("registers");
    const RegisterModel &rows = *m_session->registers()->rows();
    m_session->openRecord(rows.data(rows.index(0), rows.roleNames().key("record")).toString());
}

bool Stage::isLoading() const
{
    constexpr int loading = 2; // Loader.Loading, Image.Loading
    return std::ranges::any_of(m_window->findChildren<QQuickItem *>(), [](const QQuickItem *item) {
        return (item->inherits("QQuickLoader") || item->inherits("QQuickImageBase")) &&
               item->property("status").toInt() == loading;
    });
}

// Pages load and colours fade in their own time: two equal pictures in a row, and it has come to rest.
QImage Stage::settled()
{
    (void)QTest::qWaitFor([this] { return !isLoading(); }, 60'000);
    QImage before;
    for (int tries = 0; tries < 40; ++tries) {
        QTest::qWait(80);
        if (isLoading())
            continue;
        QImage now = m_window->grabWindow();
        if (now == before)
            return now;
        before = std::move(now);
    }
    return before;
}

} // namespace piketboek
