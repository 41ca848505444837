// The VoiceMemo is the one that is being spoken: one tap begins it, one ends it, and then it is attached to
// its incident; what a kill left of one is attached at the next start.
#pragma once

#include "view/loosepart.h"
#include "view/recorder.h"
#include "view/undobar.h"

namespace piketboek {

class VoiceMemo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool available READ available CONSTANT)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    static constexpr int64_t longest = 5LL * 60 * 1000; ///< ms

    VoiceMemo(Desk &desk, UndoBar &undo, const std::string &directory);
    ~VoiceMemo() override;

    /// This machine has a recorder of sounds.
    bool available() const { return m_recorder.canRecord(); }
    bool running() const { return m_part.has_value(); }
    QString words() const;                    ///< "Spraakmemo 0:42, nog 4 min"; "" when none does
    QString title() const { return m_title; } ///< of the incident that it is for
    /// What became of one when it is not what was asked: brought back, or without sound.
    QString notice() const { return m_notice; }

    /// Begins one for that incident, or ends the one that runs.
    Q_INVOKABLE void toggle(const QString &record);
    Q_INVOKABLE void stop();
    Q_INVOKABLE void dismiss();

signals:
    void changed();

private:
    void begin(const QString &record);
    void look();
    void take();
    void finishNow();
    void restore();
    bool attach(const LoosePart &part, UndoBar *undo);
    QString clockOf(const LoosePart &part) const;
    void say(const QString &words);

    Desk &m_desk;
    UndoBar &m_undo;
    const QString m_folder;
    Recorder m_recorder;
    std::optional<LoosePart> m_part;
    int64_t m_begun = 0; ///< ms since boot
    QTimer m_often;
    QString m_title;
    QString m_notice;
};

} // namespace piketboek
