// NowSession is the page Nu: one tap stores an incident; what runs and what was left stands beside it.
#pragma once

#include "store/gripstand.h"
#include "view/desk.h"
#include "view/draftbook.h"
#include "view/incidentwords.h"
#include "view/overduewatch.h"
#include "view/runningmodel.h"
#include "view/undobar.h"

#include <span>

namespace piketboek {

class NowSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(piketboek::RunningModel *running READ running CONSTANT)
    Q_PROPERTY(piketboek::RunningModel *leftovers READ leftovers CONSTANT)
    Q_PROPERTY(bool anyForGrip READ anyForGrip NOTIFY refreshed)
    Q_PROPERTY(bool tilesArmed READ tilesArmed NOTIFY tilesArmedChanged)
    Q_PROPERTY(bool alreadyRunning READ alreadyRunning NOTIFY alreadyChanged)
    Q_PROPERTY(QString alreadyWords READ alreadyWords NOTIFY alreadyChanged)

public:
    static constexpr int shortestTap = 80;
    static constexpr int deadAfterTap = 1000;
    static constexpr int64_t sameWithin = 60LL * 60 * 1000;
    static constexpr int64_t leftAfter = 5LL * 60 * 1000;

    NowSession(Desk &desk, DraftBook &drafts, UndoBar &undo);

    RunningModel *running() { return look(), &m_running; }
    bool anyForGrip() { return !gripRecord({}).isEmpty(); }
    RunningModel *leftovers() { return look(), &m_leftovers; }
    bool tilesArmed() const { return !m_dead.isActive(); }
    bool alreadyRunning() const { return !m_alreadyRecord.empty(); }
    QString alreadyWords() const;

    struct Begun
    {
        std::string record = {};
        Entry entry = {};
    };

    Q_INVOKABLE void tap(const QString &category, int heldMs);
    /// As a tap, and asks nothing: what runs is nobody's to see while the tablet is locked.
    std::optional<Begun> begin(const QString &category, int heldMs);
    Q_INVOKABLE void sameIncident();
    Q_INVOKABLE void newIncident();
    Q_INVOKABLE void mistake(const QString &record);

    /// Whose GRIP is meant: as real as the tablet is now, confirmed before unconfirmed, and of those the
    /// one last seen, or else the newest; "" when none runs.
    QString gripRecord(const QString &lastSeen);

    void refresh();
    OverdueWatch &overdue() { return m_overdue; }
    /// The highest GRIP level of what runs; 0 when none, and of no exercise.
    int64_t highestGrip() { return look(), m_highestGrip; }
    /// The last level that somebody wrote down; nothing when nobody ever did.
    const std::optional<GripStand> &gripStand() { return look(), m_gripStand; }

signals:
    void tilesArmedChanged();
    void alreadyChanged();
    void opened(const QString &record);
    void refreshed();

private:
    struct Running
    {
        std::string record = {};
        IncidentWords words = {};
        std::string exercise = {};
    };

    bool isTap(int heldMs) const { return heldMs >= shortestTap && tilesArmed(); }
    std::optional<Begun> store(const std::string &category);
    void look();
    void readMore();
    void readOpen(std::span<const RecordRow> rows);
    void tell();
    void readGrip();
    void rest();
    void forgetAlready();
    bool asksFirst(const std::string &category);
    RunningRow rowOf(const Running &one);
    RunningRow rowOf(const QString &record);
    bool isDelivered(const std::string &record);

    Desk &m_desk;
    DraftBook &m_drafts;
    UndoBar &m_undo;
    OverdueWatch m_overdue;
    RunningModel m_running;
    RunningModel m_leftovers;
    QTimer m_dead;
    QTimer m_minute;
    std::vector<Running> m_open;
    std::string m_alreadyRecord;
    std::string m_alreadyCategory;
    IncidentWords m_already;
    int64_t m_highestGrip = 0;
    std::optional<GripStand> m_gripStand;
    bool m_anyWaiting = false;
    bool m_looked = false;
    int64_t m_shown = 12; ///< as many as a first frame can show; the rest follows
};

} // namespace piketboek
