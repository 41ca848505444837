// A FormSession keeps what is typed in the forms of one record until it is taken, and the field with the
// cursor: over a restart, too.
#pragma once

#include "view/draftbook.h"
#include "view/typedtime.h"

namespace piketboek {

class FormSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString record READ record NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY standingChanged)

public:
    QString record() const { return m_record; }
    Language tongue() const { return m_desk.tongue(); }
    /// The field with the cursor; "" while none had it.
    QString standing() const { return m_drafts.bookmark().in(m_record).field; }

    Q_INVOKABLE QString formWords(const QString &field) const;
    /// What was typed in a field, or what was `known` while nothing was.
    Q_INVOKABLE QString wordsIn(const QString &field, const QString &known) const;
    Q_INVOKABLE int formCursor(const QString &field) const;
    Q_INVOKABLE void keepFormWords(const QString &field, const QString &words);
    /// What a field holds; nothing is kept of what was `known` anyway.
    Q_INVOKABLE void keepTyped(const QString &field, const QString &known, const QString &text,
                               const QString &preedit, int cursor);
    Q_INVOKABLE void standAt(const QString &field, int cursor);
    /// Its form was closed.
    Q_INVOKABLE void leave(const QString &field);
    /// Whether words not yet taken, or the cursor, stand in a field, or in one of its parts.
    Q_INVOKABLE bool begun(const QString &field) const;
    /// What follows `form` ("step:") in the name of the field that was begun in it; "" for none. Of fields
    /// that are in no form of their own it is "".
    Q_INVOKABLE QString begunIn(const QString &form) const;
    /// How a time being typed is understood; "" while it is none.
    Q_INVOKABLE QString readingOf(const QString &field, const QString &typed) const;

signals:
    void changed();
    void standingChanged();

protected:
    FormSession(Desk &desk, DraftBook &drafts);
    virtual TypedTime::Clock clockIn(const QString &field) const;
    std::string id() const { return m_record.toStdString(); }

    Desk &m_desk;
    DraftBook &m_drafts;
    QString m_record;
};

} // namespace piketboek
