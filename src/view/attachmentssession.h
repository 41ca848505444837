// AttachmentsSession is what the pages do with photos and other files: attach them to a record, see and hear
// them, and ask for those of other tablets.
#pragma once

#include "view/blursession.h"
#include "view/fileshelf.h"
#include "view/photocamera.h"
#include "view/photos.h"
#include "view/soundplayer.h"
#include "view/undobar.h"
#include "view/voicememo.h"

namespace piketboek {

class AttachmentsSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(piketboek::Photos *photos READ photos CONSTANT)
    Q_PROPERTY(piketboek::FileShelf *shelf READ shelf CONSTANT)
    Q_PROPERTY(piketboek::BlurSession *blur READ blur CONSTANT)
    Q_PROPERTY(piketboek::PhotoCamera *camera READ camera CONSTANT)
    Q_PROPERTY(piketboek::VoiceMemo *voice READ voice CONSTANT)
    Q_PROPERTY(piketboek::SoundPlayer *player READ player CONSTANT)
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)

public:
    /// Of the journal in that directory.
    AttachmentsSession(Desk &desk, UndoBar &undo, const std::string &directory);

    Photos *photos() { return &m_photos; }
    FileShelf *shelf() { return &m_shelf; }
    BlurSession *blur() { return &m_blur; }
    PhotoCamera *camera() { return &m_camera; }
    VoiceMemo *voice() { return &m_voice; }
    SoundPlayer *player() { return &m_player; }
    QString refusal() const { return m_refusal; }

    /// In one entry; false, and `refusal` says why, when one of them can not be attached.
    Q_INVOKABLE bool attach(const QString &record, const QStringList &paths);
    /// A file that another tablet attached is fetched from the central log.
    Q_INVOKABLE void want(const QString &file);
    Q_INVOKABLE void forgetRefusal();

signals:
    void refusalChanged();
    void wanted(const QString &file);

private:
    bool refuse(const QString &words);

    Desk &m_desk;
    UndoBar &m_undo;
    Photos m_photos;
    FileShelf m_shelf;
    BlurSession m_blur;
    PhotoCamera m_camera;
    VoiceMemo m_voice;
    SoundPlayer m_player;
    QString m_refusal;
};

} // namespace piketboek
