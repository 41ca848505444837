// The DraftBook holds what is being typed and where, and has it on disk within a quarter of a second of each
// change.
#pragma once

#include "view/bookmark.h"
#include "view/desk.h"
#include "view/typedwords.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>

namespace piketboek {

/// One line being typed.
struct LineDraft : TypedWords
{
    QString kind = "fact";
    int64_t started = 0; ///< ms UTC of its first letter; 0 while there is none
    int64_t touched = 0; ///< ms UTC of the last change
    bool left = false;   ///< kept from an earlier run of the program
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
    /// What is being typed in any line was left: a duty goes to somebody else.
    void leaveAll();

    static QString placeOf(const QString &record) { return "line:" + record; }

    /// What was typed in a form of a record and not yet taken; words that were all rubbed out count, too.
    std::optional<TypedWords> form(const QString &record, const QString &field) const;
    void keepForm(const QString &record, const QString &field, const std::optional<TypedWords> &typed);
    /// The fields of a record that hold words not yet taken.
    std::vector<QString> begun(const QString &record) const;
    /// Every record with words not yet taken, in a line or in a form.
    std::set<QString> recordsBegun() const;

    const Bookmark &bookmark() const { return m_bookmark; }
    void turn(const QString &page, const QString &record);
    void stand(const QString &record, const FieldMark &standing);

signals:
    void changed();
    void stoodElsewhere();

private:
    void touch(const QString &place);
    void tryAgain(const QString &place);
    void take(const KeptDraft &kept);
    std::optional<Json> bodyAt(const QString &place) const;

    Desk &m_desk;
    QTimer m_timer;
    std::map<QString, LineDraft> m_drafts;
    std::map<QString, TypedWords> m_forms; ///< by place
    Bookmark m_bookmark;
    std::set<QString> m_touched; ///< places
};

} // namespace piketboek
