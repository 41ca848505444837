// The OverdueWatch looks for actions whose moment has passed, and tells the officer they are of once.
#pragma once

#include "store/dueactions.h"
#include "view/desk.h"

#include <set>

namespace piketboek {

class OverdueWatch : public QObject
{
    Q_OBJECT

public:
    explicit OverdueWatch(Desk &desk);

    /// What stands on the row of an incident: "te laat, was om 03:40: Waterbedrijf bellen"; "" for nothing.
    QString words(const std::string &record) const;
    /// The number of who is signed in; "" for nobody.
    void setOfficer(const QString &officer);
    /// Soon, and not in the way of the tap that asks for it.
    void lookSoon();
    void look();

signals:
    void changed();
    /// An action of whoever is signed in: theirs by name, or without an owner and noted by them. Once for
    /// each; what was overdue when this program began is told by the page alone.
    void becameOverdue(const QString &words);

private:
    bool isMine(const DueActions::Action &action) const;
    void tell();

    Desk &m_desk;
    DueActions m_actions;
    std::vector<DueActions::Action> m_overdue;
    std::set<EntryId> m_told;
    QString m_officer;
    QTimer m_soon;
    QTimer m_often;
    bool m_begun = false;
};

} // namespace piketboek
