// CallSession is the page Bellijst: whom to call, the number when it is asked for, and what came of it.
#pragma once

#include "view/undobar.h"

#include <QVariantList>

namespace piketboek {

/// Works without a line: the numbers are on this tablet, in the municipality's file and with the officers.
/// They are covered until one is chosen.
class CallSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString stored READ stored NOTIFY changed)

public:
    /// The municipality's file stands in that directory. All must outlive it.
    CallSession(Desk &desk, UndoBar &undo, std::string directory);

    QVariantList rows() const; ///< {who, known}; known: there is a number
    QString chosen() const { return m_chosen.who; }
    QString number() const;  ///< in pairs, to read out; "" while none is chosen
    QString address() const; ///< tel:, to dial
    QString about() const;   ///< where a call is written down; "" for nowhere
    QString emptyWords() const;
    QString refusal() const { return m_refusal; }
    QString stored() const { return m_stored; }

    void setShown(bool shown);
    void refresh();
    /// The incident on screen, or the last one that was: calls are written down there while it runs.
    void setIncident(const QString &record);

    Q_INVOKABLE void choose(const QString &who);
    Q_INVOKABLE void close();
    /// called, silent or calledBack: a contact line about the incident.
    Q_INVOKABLE void tell(const QString &outcome);

signals:
    void changed();

private:
    struct Person
    {
        QString who = {};
        QString phone = {};
    };

    void readFile();
    void readOfficers();
    std::optional<RecordRow> incident() const;

    Desk &m_desk;
    UndoBar &m_undo;
    std::string m_directory;
    std::string m_incident;
    std::vector<Person> m_people;
    Person m_chosen;
    QString m_refusal;
    QString m_stored;
    bool m_shown = false;
};

} // namespace piketboek
