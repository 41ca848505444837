// The SoundPlayer plays one attached sound at a time, by whatever player of sounds the machine has.
#pragma once

#include "store/filestore.h"
#include "view/desk.h"
#include "view/tiedprocess.h"

#include <QtQml/qqmlregistration.h>

namespace piketboek {

class SoundPlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString playing READ playing NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)

public:
    SoundPlayer(const Desk &desk, FileStore files);

    /// The name in the store of what is heard now; "" in silence.
    QString playing() const { return m_playing; }
    /// Why nothing is heard; "" when there is no reason.
    QString refusal() const { return m_refusal; }

    /// Plays it, or stops it when it is the one that is heard.
    Q_INVOKABLE void toggle(const QString &file, const QString &hash);
    Q_INVOKABLE void stop();
    Q_INVOKABLE void forgetRefusal();

signals:
    void changed();

private:
    void play(const QString &file, const QString &hash);
    void follow(QProcess::ProcessState state);
    void refuse(const QString &words);

    const Desk &m_desk;
    const FileStore m_files;
    TiedProcess m_process;
    QString m_playing;
    QString m_refusal;
};

} // namespace piketboek
