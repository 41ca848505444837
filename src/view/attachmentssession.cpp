#include "view/attachmentssession.h"

#include "exchange/filetoattach.h"
#include "view/incidentacts.h"

#include <QFileInfo>

namespace piketboek {

AttachmentsSession::AttachmentsSession(Desk &desk, UndoBar &undo, const std::string &directory)
    : m_desk(desk), m_undo(undo), m_photos(FileStore::ofJournal(directory)), m_shelf(desk),
      m_blur(desk, undo, FileStore::ofJournal(directory)), m_camera(desk, undo, directory),
      m_voice(desk, undo, directory), m_player(desk, FileStore::ofJournal(directory))
{
}

bool AttachmentsSession::refuse(const QString &words)
{
    m_refusal = words;
    emit refusalChanged();
    return false;
}

void AttachmentsSession::forgetRefusal()
{
    refuse({});
}

bool AttachmentsSession::attach(const QString &record, const QStringList &paths)
{
    std::vector<NewFile> files;
    for (const QString &path : paths) {
        Result<NewFile> file = readFileToAttach(path.toStdString());
        if (!file)
            return refuse(m_desk
                              .say("%1 kan er niet bij: kies een JPEG of PNG, of een document van hoogstens "
                                   "32 MiB.",
                                   "%1 can not be attached: choose a JPEG or PNG, or a document of at most "
                                   "32 MiB.")
                              .arg(QFileInfo(path).fileName()));
        files.push_back(std::move(*file));
    }
    const std::optional<Entry> entry =
        m_desk.attach(incidentacts::attachment(record.toStdString(), m_desk.now()), files);
    if (!entry)
        return false;
    refuse({});
    m_undo.offer(m_desk.say("Vastgelegd", "Recorded"), *entry, record);
    return true;
}

void AttachmentsSession::want(const QString &file)
{
    emit wanted(file);
}

} // namespace piketboek
