#include "view/upkeepsession.h"

#include "base/localtime.h"
#include "exchange/pack.h"
#include "store/journal.h"
#include "store/verifier.h"
#include "view/helptexts.h"

#include <QDir>
#include <QStandardPaths>

namespace piketboek {

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

QString said(Language language, const char *dutch, const char *english)
{
    return QString::fromUtf8(language == Language::English ? english : dutch);
}

std::pair<QString, bool> verdictOn(const std::string &directory, Language language)
{
    Result<Database> database = Database::open(storeFile(directory), Database::Access::Read);
    const Result<Verdict> verdict =
        database ? verify(*database) : Result<Verdict>(std::unexpected(database.error()));
    if (!verdict)
        return {text(verdict.error().words), false};
    if (verdict->sound())
        return {
            said(language,
                 "✓ Alles klopt: %1 vastleggingen van %2 apparaten, %3 door het centrale logboek bevestigd.",
                 "✓ All is sound: %1 entries of %2 devices, %3 confirmed by the central log.")
                .arg(verdict->entries)
                .arg(verdict->devices)
                .arg(verdict->receipts),
            true};
    const Finding &first = verdict->findings.front();
    return {said(language, "Er klopt iets niet, %1 keer. Het eerste: %2 %3, %4",
                 "Something is wrong, %1 times. The first: %2 %3, %4")
                .arg(verdict->findings.size())
                .arg(text(first.device))
                .arg(first.seq)
                .arg(text(first.words)),
            false};
}

std::pair<QString, bool> packInto(const std::string &directory, const QString &file, Language language)
{
    Result<std::unique_ptr<Reader>> reader = Reader::open(directory);
    const Result<int64_t> count =
        reader ? writePack(**reader, file.toStdString()) : std::unexpected(reader.error());
    if (!count)
        return {text(count.error().words), false};
    return {said(language, "✓ %1 vastleggingen staan in %2", "✓ %1 entries are in %2").arg(*count).arg(file),
            true};
}

} // namespace

UpkeepSession::UpkeepSession(Desk &desk, std::string directory)
    : m_desk(desk), m_directory(std::move(directory))
{
    m_thread.setMaxThreadCount(1);
    connect(&m_desk.settings(), &Settings::languageChanged, this, &UpkeepSession::spoken);
}

UpkeepSession::~UpkeepSession()
{
    m_thread.waitForDone();
}

QString UpkeepSession::folder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QVariantList UpkeepSession::help() const
{
    return helpTexts(m_desk.tongue());
}

void UpkeepSession::start(const Work &work, const std::function<void(const QString &, bool)> &take)
{
    if (std::exchange(m_busy, true))
        return;
    m_thread.start([this, work, take] {
        const auto answer = work();
        QMetaObject::invokeMethod(
            this,
            [this, take, answer] {
                m_busy = false;
                take(answer.first, answer.second);
                emit changed();
            },
            Qt::QueuedConnection);
    });
    emit changed();
}

void UpkeepSession::verify()
{
    start([directory = m_directory, language = m_desk.tongue()] { return verdictOn(directory, language); },
          [this](const QString &words, bool sound) {
              m_verdict = words;
              m_sound = sound;
          });
}

void UpkeepSession::pack(const QString &folder)
{
    const QDir place(folder.trimmed());
    if (folder.trimmed().isEmpty() || !place.exists()) {
        m_packed = m_desk.say("Deze map is er niet: %1", "That folder is not there: %1").arg(folder);
        return emit changed();
    }
    const LocalTime now = localTime(m_desk.now());
    const QString name = QString::asprintf("piketboek-%04d-%02d-%02d-%02d%02d.pack", now.year, now.month,
                                           now.day, now.hour, now.minute);
    start([directory = m_directory, file = place.absoluteFilePath(name),
           language = m_desk.tongue()] { return packInto(directory, file, language); },
          [this](const QString &words, bool) { m_packed = words; });
}

} // namespace piketboek
