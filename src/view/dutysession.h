// DutySession is who is signed in on this tablet, and what anybody can still add while nobody is.
#pragma once

#include "store/dutystand.h"
#include "view/draftbook.h"
#include "view/lock.h"
#include "view/nowsession.h"

#include <QVariantList>

namespace piketboek {

/// What was added while the tablet was locked stays nobody's until an officer claims it, in one act for each
/// record.
class DutySession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool locked READ locked NOTIFY lockedChanged)
    Q_PROPERTY(bool canLock READ canLock NOTIFY officersChanged)
    Q_PROPERTY(QString officer READ officer NOTIFY officerChanged)
    Q_PROPERTY(QVariantList officers READ officers NOTIFY officersChanged)
    Q_PROPERTY(QVariantList roles READ roles NOTIFY officersChanged)
    Q_PROPERTY(QString chosen READ chosen NOTIFY typedChanged)
    Q_PROPERTY(int typed READ typed NOTIFY typedChanged)
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)
    Q_PROPERTY(QString stored READ stored NOTIFY storedChanged)
    Q_PROPERTY(QString claimWords READ claimWords NOTIFY claimChanged)

public:
    /// What is typed while it is locked belongs to no record: it is kept under this name.
    static constexpr auto lockedPage = "locked";

    /// A sheet that could not be read signs nobody in, and locks nothing. All must outlive it.
    DutySession(Desk &desk, DraftBook &drafts, NowSession &now, Result<OfficerSheet> sheet);
    ~DutySession() override;

    bool locked() const { return m_lock.isLocked(); }
    bool canLock() const { return !m_sheet.officers().empty(); }
    QString officer() const { return m_lock.officer(); }
    /// Whoever is signed in handed the duty over; he writes on all the same.
    bool offDuty() const;
    /// The role of whoever is signed in, as on entries; an OvD-Bz's when nobody is.
    std::string post() const;
    const DutyStand &stand() const { return m_stand; }
    QVariantList officers() const; ///< {number, words}: the words are the role's
    QVariantList roles() const;    ///< {value, words}
    QString chosen() const { return m_chosen; }
    int typed() const { return int(m_typed.size()); } ///< digits of the PIN
    QString refusal() const { return m_refusal; }
    QString stored() const { return m_stored; }
    QString claimWords() const; ///< "" when nothing waits for an owner

    /// Something was written or came in.
    void refresh();

    /// Any touch or key of this program counts as somebody being there.
    bool eventFilter(QObject *watched, QEvent *event) override;

    Q_INVOKABLE void choose(const QString &number);
    Q_INVOKABLE void digit(int digit);
    Q_INVOKABLE void rubOut();
    Q_INVOKABLE void enter();
    Q_INVOKABLE void lock();
    /// Digits for both PINs are typed twice; whether the officer stands on the sheet now.
    Q_INVOKABLE bool add(const QString &number, const QString &role, const QString &pin,
                         const QString &again);
    Q_INVOKABLE void remove(const QString &number);

    // While it is locked.
    Q_INVOKABLE void tap(const QString &category, int heldMs);
    Q_INVOKABLE QString line() const;
    Q_INVOKABLE void keepLine(const QString &words);
    Q_INVOKABLE bool writeLine(const QString &words);

    Q_INVOKABLE void claim();
    Q_INVOKABLE void leaveUnclaimed();

signals:
    void lockedChanged();
    void officerChanged();
    void officersChanged();
    void typedChanged();
    void refusalChanged();
    void storedChanged();
    void claimChanged();

private:
    void follow();
    void readStand();
    void setWriter();
    QString roleWords(const std::string &role) const;
    QString wordsOf(const OfficerSheet::SignIn &said) const;
    void wipe();
    bool take(const Result<void> &changed);
    void refuse(const QString &words);
    void sayStored(const QString &words);
    void note(const std::string &record, const Entry &entry);
    void keepUnclaimed();
    void readUnclaimed();

    Desk &m_desk;
    DraftBook &m_drafts;
    NowSession &m_now;
    OfficerSheet m_sheet;
    Lock m_lock;
    DutyStand m_stand;
    std::string m_standEdition;
    QString m_chosen;
    QByteArray m_typed;
    QString m_refusal;
    QString m_stored;
    std::string m_made; ///< the record that a line belongs to while it is locked
    std::map<std::string, std::vector<EntryId>> m_unclaimed;
};

} // namespace piketboek
