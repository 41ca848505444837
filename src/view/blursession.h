// The BlurSession is a photo being made fit to publish: what a finger painted on it, and the blurred copy
// that is attached beside the original.
#pragma once

#include "store/attached.h"
#include "store/filestore.h"
#include "view/blurstrokes.h"
#include "view/undobar.h"

#include <QThreadPool>

namespace piketboek {

class BlurSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(bool any READ any NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)

public:
    BlurSession(Desk &desk, UndoBar &undo, FileStore files);
    ~BlurSession() override;

    /// The one that is painted on; "" for none.
    QString file() const { return m_file; }
    bool any() const { return !m_strokes.isEmpty(); }
    /// The copy is being made.
    bool busy() const { return m_busy; }
    QString refusal() const { return m_refusal; }
    const BlurStrokes &strokes() const { return m_strokes; }

    /// Another photo than before begins without strokes.
    Q_INVOKABLE void begin(const QString &file, const QString &hash, const QString &name);
    Q_INVOKABLE void undo();
    /// Attaches the copy to that record, made of the original's own pixels; `kept` tells.
    Q_INVOKABLE void keep(const QString &record);
    /// In parts of the picture's width and height.
    void press(QPointF at);
    void draw(QPointF to);

signals:
    void changed();
    void kept();

private:
    QString nameOfCopy() const;
    void take(const QString &record, const NewFile &copy);

    Desk &m_desk;
    UndoBar &m_undo;
    const FileStore m_files;
    QThreadPool m_thread;
    BlurStrokes m_strokes;
    QString m_file;
    QString m_hash;
    QString m_name;
    QString m_refusal;
    bool m_busy = false;
};

} // namespace piketboek
