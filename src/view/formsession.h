// A FormSession keeps what is typed in the forms of one record until it is taken: over a restart, too.
#pragma once

#include "view/draftbook.h"

namespace piketboek {

class FormSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString record READ record NOTIFY changed)

public:
    QString record() const { return m_record; }

    Q_INVOKABLE QString formWords(const QString &field) const;
    Q_INVOKABLE void keepFormWords(const QString &field, const QString &words);
    /// How a time being typed is understood; "" while it is none.
    Q_INVOKABLE QString readingOf(const QString &typed) const;

signals:
    void changed();

protected:
    FormSession(Desk &desk, DraftBook &drafts) : m_desk(desk), m_drafts(drafts) {}
    std::string id() const { return m_record.toStdString(); }

    Desk &m_desk;
    DraftBook &m_drafts;
    QString m_record;
};

} // namespace piketboek
