// UpkeepSession is what is done to the journal as a whole on Meer: checked, and packed into one file.
#pragma once

#include "view/desk.h"

#include <QThreadPool>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace piketboek {

class UpkeepSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(bool sound READ sound NOTIFY changed)
    Q_PROPERTY(QString packed READ packed NOTIFY changed)
    Q_PROPERTY(QString folder READ folder CONSTANT)
    Q_PROPERTY(QVariantList help READ help NOTIFY spoken)

public:
    UpkeepSession(Desk &desk, std::string directory);
    ~UpkeepSession() override;

    bool busy() const { return m_busy; }
    QString verdict() const { return m_verdict; } ///< "" before the first check
    bool sound() const { return m_sound; }
    QString packed() const { return m_packed; } ///< where it is, or why it is not
    QString folder() const;                     ///< where packs mostly go
    QVariantList help() const;

    /// Every entry on this tablet, away from the screen's thread.
    Q_INVOKABLE void verify();
    /// One file with everything in it, named after this moment, in a folder that is there.
    Q_INVOKABLE void pack(const QString &folder);

signals:
    void changed();
    void spoken();

private:
    /// Gives the words to show, and whether all is well.
    using Work = std::function<std::pair<QString, bool>()>;
    void start(const Work &work, const std::function<void(const QString &, bool)> &take);

    Desk &m_desk;
    std::string m_directory;
    QThreadPool m_thread;
    bool m_busy = false;
    bool m_sound = false;
    QString m_verdict;
    QString m_packed;
};

} // namespace piketboek
