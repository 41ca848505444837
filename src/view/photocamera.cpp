#include "view/photocamera.h"

#include "base/dutchdates.h"
#include "exchange/filetoattach.h"
#include "exchange/inputfile.h"
#include "view/attachpart.h"
#include "view/incidentwords.h"

#include <QDir>
#include <QLibraryInfo>
#include <QTimer>

#include <algorithm>

namespace piketboek {

namespace {

// Asked of the disk: asking the module itself would load it, with all it hangs on, at each start.
bool hasModule()
{
    QStringList folders{QLibraryInfo::path(QLibraryInfo::QmlImportsPath)};
    for (const char *more : {"QML_IMPORT_PATH", "QML2_IMPORT_PATH"})
        folders += qEnvironmentVariable(more).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return std::ranges::any_of(
        folders, [](const QString &folder) { return QFile::exists(folder + "/QtMultimedia/qmldir"); });
}

} // namespace

PhotoCamera::PhotoCamera(Desk &desk, UndoBar &undo, const std::string &directory)
    : m_desk(desk), m_undo(undo), m_folder(LoosePart::folderOf(directory, "taken"))
{
    m_answer.setSingleShot(true);
    m_answer.setInterval(answersWithin);
    connect(&m_answer, &QTimer::timeout, this, &PhotoCamera::miss);
    lookIn("/dev");
    // Once all hear of what is written.
    QTimer::singleShot(0, this, &PhotoCamera::restore);
}

void PhotoCamera::lookIn(const QString &devices)
{
    m_available = hasModule() && !QDir(devices).entryList({"video*"}, QDir::Files | QDir::System).isEmpty();
    emit changed();
}

QString PhotoCamera::words() const
{
    return m_count > 0 ? m_words : m_desk.say("Er is geen camera gevonden.", "No camera was found.");
}

void PhotoCamera::open()
{
    m_open = true;
    m_taken = 0;
    m_words.clear();
    restore();
}

void PhotoCamera::tell(int count, bool ready)
{
    m_count = count;
    m_ready = ready;
    emit changed();
}

void PhotoCamera::turn()
{
    emit turned();
}

void PhotoCamera::shoot(const QString &record)
{
    if (!ready() || record.isEmpty())
        return;
    if (QDir(m_folder).mkpath("."))
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_part = LoosePart{record.toStdString(), m_desk.now(), m_desk.author(), m_desk.role(), "jpg"};
    m_answer.start();
    emit changed();
    emit wanted(m_folder + '/' + m_part->fileName());
}

void PhotoCamera::keep()
{
    if (!m_part)
        return;
    if (attach(*m_part, &m_undo))
        return answered(m_desk.say("Foto %1 vastgelegd.", "Photo %1 recorded.").arg(++m_taken), {});
    if (!QFile::exists(m_folder + '/' + m_part->fileName()))
        return miss();
    const QString words = m_desk
                              .say("De foto van %1 kon nog niet vastgelegd worden; hij blijft bewaard.",
                                   "The photo of %1 could not be recorded yet; it stays.")
                              .arg(clockOf(*m_part));
    answered(words, words);
}

void PhotoCamera::miss()
{
    const QString clock = m_part ? clockOf(*m_part) : QString();
    answered(m_desk.say("De camera gaf geen foto; probeer het nog eens, of kies een bestand.",
                        "The camera gave no photo; try once more, or choose a file."),
             m_part ? m_desk
                          .say("De foto van %1 is mislukt: de camera gaf hem niet.",
                               "The photo of %1 failed: the camera did not give it.")
                          .arg(clock)
                    : QString());
}

void PhotoCamera::answered(const QString &words, const QString &afterwards)
{
    m_part.reset();
    m_answer.stop();
    if (!m_open)
        tellLater(afterwards);
    else
        m_words = words;
    emit changed();
}

void PhotoCamera::tellLater(const QString &words)
{
    if (!words.isEmpty())
        m_restored += (m_restored.isEmpty() ? "" : " ") + words;
}

void PhotoCamera::restore()
{
    QStringList restored;
    for (const LoosePart &part : LoosePart::in(m_folder)) {
        if (part == m_part || !attach(part, nullptr))
            continue;
        const RecordState state = m_desk.known(m_desk.reader().state(part.record));
        restored += m_desk.say("Foto van %1 hersteld: %2", "Photo of %1 restored: %2")
                        .arg(clockOf(part), IncidentWords::from(state, m_desk).title);
    }
    tellLater(restored.join(". "));
    emit changed();
}

// A file goes when it is attached, or when it is no whole picture: nobody can be shown half of one.
bool PhotoCamera::attach(const LoosePart &part, UndoBar *undo)
{
    const QString path = m_folder + '/' + part.fileName();
    Result<std::string> bytes = readInput(path.toStdString());
    if (!bytes)
        return false;
    const QString name = m_desk.say("foto %1.jpg", "photo %1.jpg").arg(clockOf(part).replace(':', '-'));
    const Result<NewFile> file = fileToAttach(name.toStdString(), std::move(*bytes));
    const bool isPicture = file && file->type == "image/jpeg";
    const bool isAttached = isPicture && attachPart(m_desk, part, *file, undo);
    if (isAttached || !isPicture)
        QFile::remove(path);
    return isAttached;
}

QString PhotoCamera::clockOf(const LoosePart &part) const
{
    return QString::fromStdString(clockTime(part.at, m_desk.tongue()));
}

void PhotoCamera::dismiss()
{
    m_restored.clear();
    emit changed();
}

} // namespace piketboek
