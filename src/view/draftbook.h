// The DraftBook holds what is being typed, and has it on disk within a quarter of a second of each change.
#pragma once

#include "view/desk.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>

namespace piketboek {

/// One line being typed.
struct LineDraft
{
    QString text = {};
    QString preedit = {}; ///< the word an on-screen keyboard still holds
    int cursor = 0;
    QString kind = "fact";
    int64_t started = 0; ///< ms UTC of its first letter; 0 while there is none
    int64_t touched = 0; ///< ms UTC of the last change
    bool left = false;   ///< kept from an earlier run of the program

    bool empty() const { return text.trimmed().isEmpty() && preedit.trimmed().isEmpty(); }
    /// The text with the held word at the cursor.
    QString words() const;
};

class DraftBook : public QObject
{
    Q_OBJECT

public:
    static constexpr int coalesced = 200;

    explicit DraftBook(Desk &desk);
    ~DraftBook() override;

    LineDraft of(const QString &record) const;
    void keep(const QString &record, LineDraft draft);
    /// After its line was written, which dropped it on disk too.
    void forget(const QString &record);
    const std::map<QString, LineDraft> &all() const { return m_drafts; }
    void flush();

    static QString placeOf(const QString &record) { return "line:" + record; }

    /// What was typed in a form of a record and not yet taken; "" when nothing.
    QString formWords(const QString &record, const QString &field) const;
    void keepFormWords(const QString &record, const QString &field, const QString &words);

signals:
    void changed();

private:
    void touch(const QString &place);
    void tryAgain(const QString &place);
    std::optional<Json> bodyAt(const QString &place) const;

    Desk &m_desk;
    QTimer m_timer;
    std::map<QString, LineDraft> m_drafts;
    std::map<QString, QString> m_forms; ///< by place
    std::set<QString> m_touched;        ///< places
};

} // namespace piketboek
