// The Session is what the window hangs on: the pages, who writes, and what stands above every page.
#pragma once

#include "view/attachmentssession.h"
#include "view/callsession.h"
#include "view/delivery.h"
#include "view/dutysession.h"
#include "view/handoversession.h"
#include "view/incidentsession.h"
#include "view/mapsession.h"
#include "view/mergesession.h"
#include "view/mistakessession.h"
#include "view/nowsession.h"
#include "view/peoplesession.h"
#include "view/readiness.h"
#include "view/registerssession.h"
#include "view/settings.h"
#include "view/sheetsession.h"
#include "view/standingsession.h"
#include "view/taskssession.h"
#include "view/tilesplace.h"
#include "view/timelinemodel.h"
#include "view/undobar.h"
#include "view/upkeepsession.h"
#include "view/yearsession.h"

namespace piketboek {

class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(piketboek::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(piketboek::Delivery *delivery READ delivery CONSTANT)
    Q_PROPERTY(piketboek::DutySession *duty READ duty CONSTANT)
    Q_PROPERTY(piketboek::Readiness *readiness READ readiness CONSTANT)
    Q_PROPERTY(piketboek::NowSession *now READ now CONSTANT)
    Q_PROPERTY(piketboek::PhrasebookSession *phrasebook READ phrasebook CONSTANT)
    Q_PROPERTY(piketboek::CardsSession *cards READ cards CONSTANT)
    Q_PROPERTY(piketboek::IncidentSession *incident READ incident CONSTANT)
    Q_PROPERTY(piketboek::AttachmentsSession *attachments READ attachments CONSTANT)
    Q_PROPERTY(piketboek::StandingSession *standing READ standing CONSTANT)
    Q_PROPERTY(piketboek::PeopleSession *people READ people CONSTANT)
    Q_PROPERTY(piketboek::TasksSession *tasks READ tasks CONSTANT)
    Q_PROPERTY(piketboek::MergeSession *merging READ merging CONSTANT)
    Q_PROPERTY(piketboek::TimelineModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(piketboek::RegistersSession *registers READ registers CONSTANT)
    Q_PROPERTY(piketboek::MapSession *map READ map CONSTANT)
    Q_PROPERTY(piketboek::SheetSession *sheet READ sheet CONSTANT)
    Q_PROPERTY(piketboek::HandoverSession *handover READ handover CONSTANT)
    Q_PROPERTY(piketboek::CallSession *calls READ calls CONSTANT)
    Q_PROPERTY(piketboek::UpkeepSession *upkeep READ upkeep CONSTANT)
    Q_PROPERTY(piketboek::MistakesSession *mistakes READ mistakes CONSTANT)
    Q_PROPERTY(piketboek::YearSession *year READ year CONSTANT)
    Q_PROPERTY(piketboek::UndoBar *undo READ undo CONSTANT)
    Q_PROPERTY(piketboek::TilesPlace *tilesPlace READ tilesPlace CONSTANT)
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(QString part READ part NOTIFY pageChanged)
    Q_PROPERTY(QString band READ band NOTIFY bandChanged)
    Q_PROPERTY(QString officer READ officer NOTIFY officerChanged)
    Q_PROPERTY(QString officerShort READ officerShort NOTIFY officerChanged)
    Q_PROPERTY(QString gripWords READ gripWords NOTIFY gripChanged)
    Q_PROPERTY(QString gripShort READ gripShort NOTIFY gripChanged)
    Q_PROPERTY(bool gripIsKnown READ gripIsKnown NOTIFY gripChanged)
    Q_PROPERTY(QString warning READ warning NOTIFY warningChanged)
    Q_PROPERTY(QString restored READ restored NOTIFY restoredChanged)

public:
    /// Goes on where the program was when it ended in the middle of something.
    Session(Desk &desk, const std::string &directory);
    ~Session() override;

    void setWhereabouts(const Whereabouts &whereabouts);

    Settings *settings() { return &m_desk.settings(); }
    Delivery *delivery() { return &m_delivery; }
    DutySession *duty() { return &m_duty; }
    Readiness *readiness() { return &m_readiness; }
    NowSession *now() { return &m_now; }
    PhrasebookSession *phrasebook() { return &m_phrasebook; }
    CardsSession *cards() { return &m_cards; }
    IncidentSession *incident() { return &m_incident; }
    AttachmentsSession *attachments() { return &m_attachments; }
    StandingSession *standing() { return &m_standing; }
    PeopleSession *people() { return &m_people; }
    TasksSession *tasks() { return &m_tasks; }
    MergeSession *merging() { return &m_merging; }
    TimelineModel *timeline() { return &m_timeline; }
    RegistersSession *registers() { return &m_registers; }
    MapSession *map() { return &m_map; }
    SheetSession *sheet() { return &m_sheet; }
    HandoverSession *handover() { return &m_handover; }
    CallSession *calls() { return &m_calls; }
    UpkeepSession *upkeep() { return &m_upkeep; }
    MistakesSession *mistakes() { return &m_mistakes; }
    YearSession *year() { return &m_year; }
    UndoBar *undo() { return &m_undo; }
    TilesPlace *tilesPlace() { return &m_tilesPlace; }

    QString page() const { return m_page; }
    QString part() const; ///< which of the bar's pages the page shown belongs to
    void setPage(const QString &page);
    QString band() const;
    QString officer() const;
    QString officerShort() const;
    QString gripWords();
    QString gripShort(); ///< "GRIP 1 (stand 03:35)"
    bool gripIsKnown();
    QString warning() const { return m_warning; }
    /// What this start brought back, in one sentence; "" for nothing, or once it was seen.
    QString restored() const { return m_restored; }

    /// The page of an incident, or of a record of another register.
    Q_INVOKABLE void openRecord(const QString &record);
    /// All that can be filled in of the incident on screen.
    Q_INVOKABLE void openForm();
    /// A new record of the register that is shown; it exists from this on.
    Q_INVOKABLE void beginRecord();
    Q_INVOKABLE void beginRecordOf(const QString &registerName);
    /// The stand van zaken of the incident on screen.
    Q_INVOKABLE void openSituation();
    /// What the writer of that entry of the incident on screen had seen.
    Q_INVOKABLE void openKnownThen(const QString &device, qint64 seq);
    Q_INVOKABLE void openHandover();
    /// The form of a GRIP level, in the incident that runs: the one on screen last, else the newest.
    Q_INVOKABLE void openGrip();
    Q_INVOKABLE void back();
    Q_INVOKABLE void seenRestored();

signals:
    void allShown(); ///< by the window, when everything stands in it
    void pageChanged();
    void bandChanged();
    void officerChanged();
    void gripChanged();
    void warningChanged();
    void restoredChanged();

private:
    void refresh();
    void speak();
    void warn(const QString &words);
    void followDuty();
    void mark();
    void goOn(const Bookmark &mark);
    QString restoredWords() const;
    QString officerOnDuty() const;
    QString titleOf(const QString &record) const;
    QString gripLevel();
    QString gripMoment();

    Desk &m_desk;
    DraftBook m_drafts;
    UndoBar m_undo;
    Delivery m_delivery;
    NowSession m_now;
    DutySession m_duty;
    Readiness m_readiness;
    PhrasebookSession m_phrasebook;
    CardsSession m_cards;
    IncidentSession m_incident;
    StandingSession m_standing;
    PeopleSession m_people;
    TasksSession m_tasks;
    MergeSession m_merging;
    AttachmentsSession m_attachments;
    TimelineModel m_timeline;
    RegistersSession m_registers;
    MapSession m_map;
    SheetSession m_sheet;
    HandoverSession m_handover;
    CallSession m_calls;
    UpkeepSession m_upkeep;
    MistakesSession m_mistakes;
    YearSession m_year;
    TilesPlace m_tilesPlace;
    QString m_page = "now";
    QString m_cameFrom = "now";
    QString m_mistakesFrom = "now";
    QString m_warning;
    QString m_restored;
};

} // namespace piketboek
