// RegistersSession is the page of the registers: which there are, what stands in the chosen one, and the
// record that is open.
#pragma once

#include "view/recordsession.h"
#include "view/registermodel.h"

namespace piketboek {

class RegistersSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QVariantList registers READ registers NOTIFY changed)
    Q_PROPERTY(QVariantList foremost READ foremost NOTIFY changed)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString beginWords READ beginWords NOTIFY changed)
    Q_PROPERTY(piketboek::RegisterModel *rows READ rows CONSTANT)
    Q_PROPERTY(piketboek::RecordSession *opened READ opened CONSTANT)

public:
    RegistersSession(Desk &desk, DraftBook &drafts, UndoBar &undo);

    QVariantList registers() const;                                 ///< {name, words}
    QVariantList foremost() const { return registers().mid(0, 4); } ///< what a phone shows at first
    QString current() const { return m_current; }
    void setCurrent(const QString &name);
    QString label() const;
    QString beginWords() const;
    RegisterModel *rows() { return &m_rows; }
    RecordSession *opened() { return &m_opened; }

    void setAreas(const Areas *areas) { m_opened.setAreas(areas); }
    void setShown(bool shown);
    void refresh();
    void open(const QString &record);
    void close();

    /// The record exists from this tap on; what is in it follows. Its id, "" when it could not be stored.
    Q_INVOKABLE QString begin();

signals:
    void changed();

private:
    const Description *description() const;
    void showRows();

    Desk &m_desk;
    UndoBar &m_undo;
    RegisterModel m_rows;
    RecordSession m_opened;
    QString m_current = "ordinance";
    bool m_shown = false;
};

} // namespace piketboek
