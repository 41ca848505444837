// The PhotoCamera takes photos with the machine's camera, where it has one and Qt Multimedia is installed;
// each goes straight to its incident, and never to the gallery of the device.
#pragma once

#include "view/loosepart.h"
#include "view/undobar.h"

namespace piketboek {

class PhotoCamera : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool taking READ taking NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString restored READ restored NOTIFY changed)

public:
    static constexpr int answersWithin = 5000; ///< ms that the camera has for a photo

    PhotoCamera(Desk &desk, UndoBar &undo, const std::string &directory);

    /// The module is installed, and a camera stands in /dev.
    bool available() const { return m_available; }
    /// A photo can be taken now.
    bool ready() const { return m_ready && !m_part; }
    /// A photo was wanted and the camera did not answer yet: it must not go away.
    bool taking() const { return m_part.has_value(); }
    int count() const { return m_count; } ///< cameras
    /// What became of the last photo, "" before the first; without a camera that there is none.
    QString words() const;
    /// What a kill left and was attached since, and what came to nothing once the page was gone; "" for
    /// nothing.
    QString restored() const { return m_restored; }

    /// The page is there: nothing was taken yet.
    Q_INVOKABLE void open();
    /// The page is gone.
    Q_INVOKABLE void close() { m_open = false; }
    /// One photo for that incident.
    Q_INVOKABLE void shoot(const QString &record);
    Q_INVOKABLE void turn();
    Q_INVOKABLE void dismiss();

    /// What the live picture tells: how many cameras there are, and whether this one takes photos.
    Q_INVOKABLE void tell(int count, bool ready);
    /// The photo that was wanted is in its file.
    Q_INVOKABLE void keep();
    /// It will not come.
    Q_INVOKABLE void miss();

    /// Where the cameras of the machine stand instead of in /dev.
    void lookIn(const QString &devices);

signals:
    void changed();
    void wanted(const QString &file); ///< a photo, in that file
    void turned();                    ///< another camera

private:
    void restore();
    bool attach(const LoosePart &part, UndoBar *undo);
    QString clockOf(const LoosePart &part) const;
    void answered(const QString &words, const QString &afterwards);
    void tellLater(const QString &words);

    Desk &m_desk;
    UndoBar &m_undo;
    const QString m_folder;
    std::optional<LoosePart> m_part;
    QTimer m_answer;
    bool m_open = false;
    bool m_available = false;
    bool m_ready = false;
    int m_count = 0;
    int m_taken = 0;
    QString m_words;
    QString m_restored;
};

} // namespace piketboek
