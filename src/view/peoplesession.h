// PeopleSession is who was called to an incident, and who was told of it.
#pragma once

#include "view/undobar.h"

#include <QVariantList>

namespace piketboek {

class PeopleSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QVariantList informed READ informed NOTIFY changed)
    Q_PROPERTY(QStringList callouts READ callouts NOTIFY changed)
    Q_PROPERTY(QVariantList ways READ ways NOTIFY changed)
    Q_PROPERTY(QVariantList answers READ answers NOTIFY changed)
    Q_PROPERTY(QVariantList outcomes READ outcomes NOTIFY changed)

public:
    PeopleSession(Desk &desk, UndoBar &undo);

    QVariantList informed() const { return m_informed; } ///< {id, words, told}; told is "" for not yet
    QStringList callouts() const { return m_callouts; }
    QVariantList ways() const { return optionsOf("called_by"); } ///< {id, words}, as the next two
    QVariantList answers() const { return optionsOf("answer"); }
    QVariantList outcomes() const { return optionsOf("outcome"); }

    void open(const QString &record);
    void refresh();

    /// Told now; whoever was told already is not told again.
    Q_INVOKABLE void inform(const QString &who);
    /// An officer was called once; what is "" was not said. Whether it was recorded.
    Q_INVOKABLE bool call(const QString &officer, const QString &way, const QString &answer,
                          const QString &outcome);

signals:
    void changed();

private:
    const FormField *field(const char *name) const;
    QString wordOf(const char *field, const std::string &id) const;
    QVariantList optionsOf(const char *name) const;
    QString toldWords(const Informed &told) const;
    QString calloutWords(const Callout &callout) const;
    bool write(const char *act, Json plain);

    Desk &m_desk;
    UndoBar &m_undo;
    QString m_record;
    RecordState m_state;
    QVariantList m_informed;
    QStringList m_callouts;
};

} // namespace piketboek
