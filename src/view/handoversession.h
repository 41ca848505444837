// HandoverSession is what is done on the sheet Overdracht: a duty handed over, taken over, offered, accepted.
#pragma once

#include "view/dutysession.h"
#include "view/formsession.h"
#include "view/undobar.h"

#include <QStringList>

namespace piketboek {

/// Nothing is refused for not being on duty: who hands over what he does not have begins a duty by it.
// qmltyperegistrar (Qt 6.4) finds the base by its whole name only.
class HandoverSession : public piketboek::FormSession
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString mode READ mode NOTIFY changed)
    Q_PROPERTY(QStringList others READ others NOTIFY changed)
    Q_PROPERTY(QString other READ other NOTIFY changed)
    Q_PROPERTY(QString way READ way NOTIFY changed)
    Q_PROPERTY(bool otherIsHere READ otherIsHere NOTIFY changed)
    Q_PROPERTY(bool askingPin READ askingPin NOTIFY changed)
    Q_PROPERTY(QString offered READ offered NOTIFY changed)
    Q_PROPERTY(QString offering READ offering NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString stored READ stored NOTIFY changed)

public:
    /// What is typed on the sheet belongs to no record: it is kept under this name.
    static constexpr auto keptAs = "handover";

    /// All must outlive it.
    HandoverSession(Desk &desk, DraftBook &drafts, UndoBar &undo, DutySession &duty);

    QString mode() const { return m_mode; } ///< "give", "take", or "" while nothing was begun
    QStringList others() const;             ///< the numbers of the officers known here, without one's own
    QString other() const { return m_other; }
    QString way() const { return m_way; } ///< pin, tablet or telephone
    bool otherIsHere() const;             ///< and can accept with a PIN
    bool askingPin() const { return !m_asked.to.empty(); }
    QString offered() const;  ///< to whoever is signed in; "" when nothing is
    QString offering() const; ///< by whoever is signed in, and not accepted
    QString refusal() const { return m_refusal; }
    QString stored() const { return m_stored; }

    void refresh();

    Q_INVOKABLE void begin(const QString &mode);
    Q_INVOKABLE void close();
    Q_INVOKABLE void choose(const QString &other);
    Q_INVOKABLE void chooseWay(const QString &way);
    /// When it is taken to have moved: the time typed, or now; "" for what is no time.
    Q_INVOKABLE QString momentOf(const QString &typed) const;
    /// An officer that was typed goes before the one chosen. By PIN it is only asked for.
    Q_INVOKABLE void enter(const QString &typedOfficer, const QString &typedTime);
    Q_INVOKABLE void accept();
    Q_INVOKABLE void takeOfferBack();

private:
    std::string me() const;
    std::optional<Duty> offeredTo(const std::string &officer) const;
    std::optional<Duty> offeredBy(const std::string &officer) const;
    std::vector<std::string> dutiesOf(const std::string &officer) const;
    std::optional<Happened> momentTyped(const QString &typed) const;
    HandoverAct act(const std::string &from, const std::string &to) const;
    void followOfficer();
    bool write(const HandoverAct &act, const std::vector<std::string> &duties);
    void refuse(const QString &words);

    UndoBar &m_undo;
    DutySession &m_duty;
    QString m_mode;
    QString m_other;
    QString m_way = "telephone";
    HandoverAct m_asked; ///< waits for the PIN of who takes over
    QString m_refusal;
    QString m_stored;
};

} // namespace piketboek
