// MistakesSession is the page Vergissingen: what nobody has confirmed, put away with one tap, and what was
// put away, to be taken back for ever.
#pragma once

#include "view/undobar.h"

#include <QVariantList>

namespace piketboek {

class MistakesSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QVariantList unconfirmed READ unconfirmed NOTIFY changed)
    Q_PROPERTY(QVariantList mistakes READ mistakes NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY counted)

public:
    static constexpr int64_t most = 200; ///< of each list the newest

    MistakesSession(Desk &desk, UndoBar &undo);

    QVariantList unconfirmed() const { return m_unconfirmed; } ///< {record, sign, title, below}
    QVariantList mistakes() const { return m_mistakes; }       ///< the same
    int waiting() const { return m_waiting; }                  ///< unconfirmed incidents

    void setShown(bool shown);
    void refresh();

    /// None of those that are listed as unconfirmed was an incident.
    Q_INVOKABLE void putAllAway();
    Q_INVOKABLE void putAway(const QString &record);
    /// It was an incident, and counts from now on.
    Q_INVOKABLE void confirm(const QString &record);
    /// It was no mistake, after all.
    Q_INVOKABLE void takeBack(const QString &record);

signals:
    void changed();
    void counted();

private:
    QVariantList rowsOf(const std::vector<RecordRow> &records) const;
    QVariantMap rowOf(const RecordRow &record) const;

    Desk &m_desk;
    UndoBar &m_undo;
    QVariantList m_unconfirmed;
    QVariantList m_mistakes;
    int m_waiting = 0;
    bool m_shown = false;
};

} // namespace piketboek
