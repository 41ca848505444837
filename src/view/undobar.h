// UndoBar offers for eight seconds to take back what was just written; what it writes is a withdrawal.
#pragma once

#include "view/desk.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace piketboek {

class UndoBar : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool visible READ visible NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)

public:
    static constexpr int longest = 8000;

    explicit UndoBar(Desk &desk);

    bool visible() const { return m_timer.isActive() || m_left > 0; }
    QString words() const { return m_words; }

    /// The time does not run while it is held: nobody can see the bar then.
    void hold(bool held);
    /// Writes an act, and offers to take it back: "Vastgelegd", or those words. False when nothing was
    /// written.
    bool write(const Draft &act, const QString &words = {});
    bool mistake(const std::string &record, const std::string &registerName = "incident");
    bool confirm(const std::string &record, const std::string &registerName = "incident");
    /// Offers to take back one entry, or the whole record that it opened.
    void offer(const QString &words, const Entry &entry, const QString &record, bool whole = false);

    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss();

signals:
    void changed();

private:
    Desk &m_desk;
    QTimer m_timer;
    QString m_words;
    EntryId m_entry;
    QString m_record;
    std::string m_register;
    bool m_whole = false;
    bool m_held = false;
    int m_left = 0; ///< ms of the offer that stands still; 0 when none does
};

} // namespace piketboek
