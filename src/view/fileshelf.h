// FileShelf lists a folder of this device, the newest first, for who attaches a photo or another file.
#pragma once

#include "view/desk.h"
#include "view/listofrows.h"

#include <QFileInfo>

namespace piketboek {

class FileShelf : public ListOfRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(bool pictures READ pictures NOTIFY changed)
    Q_PROPERTY(QVariantList places READ places NOTIFY changed)
    Q_PROPERTY(QStringList chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool several READ several WRITE setSeveral NOTIFY changed)

public:
    static constexpr int most = 500; ///< rows of one folder

    explicit FileShelf(const Desk &desk);

    /// Where it stands: "Afbeeldingen/2026".
    QString folder() const;
    bool pictures() const { return m_pictures; }
    /// Folders to begin in: {words, path, here}.
    QVariantList places() const;
    QStringList chosen() const { return m_chosen; }
    /// More than one file goes in one entry.
    bool several() const { return m_several; }
    void setSeveral(bool several);

    /// Only pictures, or every file; where that was looked for last.
    Q_INVOKABLE void open(bool pictures);
    Q_INVOKABLE void enter(const QString &path);
    Q_INVOKABLE void up();
    Q_INVOKABLE void toggle(const QString &path);

signals:
    void changed();

private:
    void show();
    QVariantList rowOf(const QFileInfo &file) const;

    const Desk &m_desk;
    QString m_path;
    QString m_lastPictures, m_lastFiles;
    QStringList m_chosen;
    bool m_pictures = true;
    bool m_several = false;
};

} // namespace piketboek
