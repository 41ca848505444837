// IncidentSession is the page of one incident: everything an officer sees of it and can do to it.
#pragma once

#include "base/happened.h"
#include "view/actwords.h"
#include "view/formsession.h"
#include "view/incidentwords.h"
#include "view/linemodel.h"
#include "view/mapview.h"
#include "view/phrasebooksession.h"
#include "view/tabletposition.h"
#include "view/timesmodel.h"
#include "view/undobar.h"

namespace piketboek {

// qmltyperegistrar (Qt 6.4) finds the base by its whole name only.
class IncidentSession : public piketboek::FormSession
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString category READ category NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(bool unconfirmed READ unconfirmed NOTIFY changed)
    Q_PROPERTY(bool mistaken READ mistaken NOTIFY changed)
    Q_PROPERTY(QString grip READ grip NOTIFY changed)
    Q_PROPERTY(bool gripAsked READ gripAsked NOTIFY gripAskedChanged)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(bool placeKnown READ placeKnown NOTIFY changed)
    Q_PROPERTY(QString neighbourhood READ neighbourhood NOTIFY changed)
    Q_PROPERTY(QString coordinates READ coordinates NOTIFY changed)
    Q_PROPERTY(bool onlyInWords READ onlyInWords NOTIFY changed)
    Q_PROPERTY(QString effectArea READ effectArea NOTIFY changed)
    Q_PROPERTY(QString effectTyped READ effectTyped NOTIFY changed)
    Q_PROPERTY(QString positionWords READ positionWords NOTIFY positionChanged)
    Q_PROPERTY(bool hereReady READ hereReady NOTIFY positionChanged)
    Q_PROPERTY(QString highlight READ highlight NOTIFY changed)
    Q_PROPERTY(QString highlightPreset READ highlightPreset NOTIFY changed)
    Q_PROPERTY(QString subcategory READ subcategory NOTIFY changed)
    Q_PROPERTY(QVariantList kindChips READ kindChips NOTIFY changed)
    Q_PROPERTY(QVariantList methaneParts READ methaneParts NOTIFY changed)
    Q_PROPERTY(QString alarmWords READ alarmWords NOTIFY changed)
    Q_PROPERTY(bool alarmKnown READ alarmKnown NOTIFY changed)
    Q_PROPERTY(QString confirmWords READ confirmWords NOTIFY changed)
    Q_PROPERTY(QString conflictWords READ conflictWords NOTIFY changed)
    Q_PROPERTY(piketboek::TimesModel *times READ times CONSTANT)
    Q_PROPERTY(piketboek::LineModel *lines READ lines CONSTANT)
    Q_PROPERTY(QStringList phrases READ phrases NOTIFY changed)
    Q_PROPERTY(QString draftText READ draftText WRITE setDraftText NOTIFY draftTextChanged)
    Q_PROPERTY(bool personal READ personal NOTIFY draftTextChanged)
    Q_PROPERTY(QString draftPreedit READ draftPreedit WRITE setDraftPreedit NOTIFY draftPreeditChanged)
    Q_PROPERTY(int draftCursor READ draftCursor WRITE setDraftCursor NOTIFY draftCursorChanged)
    Q_PROPERTY(QString draftKind READ draftKind WRITE setDraftKind NOTIFY draftKindChanged)
    Q_PROPERTY(QString dueWords READ dueWords NOTIFY dueChanged)
    Q_PROPERTY(QString stored READ stored NOTIFY storedChanged)
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)
    Q_PROPERTY(QString standingPart READ standingPart NOTIFY standingChanged)

public:
    IncidentSession(Desk &desk, DraftBook &drafts, UndoBar &undo, const PhrasebookSession &phrasebook);

    void setWhereabouts(const Whereabouts &whereabouts) { m_here.setWhereabouts(whereabouts); }

    QString category() const { return m_words.category; }
    QString title() const { return m_words.title; }
    QString number() const { return m_words.number; }
    QString since() const { return m_words.since; }
    bool unconfirmed() const { return m_words.unconfirmed; }
    bool mistaken() const { return m_words.mistaken; }
    QString grip() const { return m_words.grip; }
    QString place() const { return m_words.place; }
    bool placeKnown() const { return m_words.placeKnown; }
    QString neighbourhood() const { return m_words.neighbourhood; }
    QString coordinates() const { return m_words.coordinates; } ///< in degrees, and in metres of RD
    /// Whether it is a hectometre and no position: nobody knows here where that is.
    bool onlyInWords() const { return m_words.onlyInWords; }
    QString effectArea() const { return m_words.effectArea; }   ///< in words
    QString effectTyped() const { return m_words.effectTyped; } ///< its points, as they are typed
    QString positionWords() const;
    bool hereReady() const;
    QString highlight() const { return m_words.highlight; }
    /// What a highlight begins with: the category and the street, without the number that would name a house.
    QString highlightPreset() const;
    QString subcategory() const { return m_words.subcategory; }
    /// Asked once, when the deployment is over and nobody said it: {id, words}, those of the category first.
    QVariantList kindChips() const;
    QVariantList methaneParts() const; ///< {key, label}
    QString alarmWords() const { return m_words.alarmWords; }
    bool alarmKnown() const { return m_words.alarmKnown; }
    QString confirmWords() const { return m_words.confirmWords; }
    QString conflictWords() const { return m_words.conflictWords; }
    TimesModel *times() { return &m_times; }
    LineModel *lines() { return &m_lines; }
    QStringList phrases() const { return m_phrases; }
    QString draftText() const { return m_draft.text; }
    /// Whether the words look as if they hold a citizen's number, plate or address.
    bool personal() const;
    QString draftPreedit() const { return m_draft.preedit; }
    int draftCursor() const { return m_draft.cursor; }
    QString draftKind() const { return m_draft.kind; }
    QString dueWords() const; ///< of the action being written; "" when it has no term
    QString stored() const { return m_stored; }
    QString refusal() const { return m_refusal; }

    /// The part of the page that holds the field with the cursor: "lines", "times" or "facts"; "" for none.
    QString standingPart() const;
    /// The line whose repair was begun: {device, seq, time, kindWord, words}; empty for none.
    Q_INVOKABLE QVariantMap mendedLine() const;

    void setDraftText(const QString &text);
    void setDraftPreedit(const QString &preedit);
    void setDraftCursor(int cursor);
    void setDraftKind(const QString &kind);

    void open(const QString &record);
    /// Position is looked for only while the page is on screen.
    void setShown(bool shown);
    void refresh();

    // Where the answer is a bool: whether the words were taken, so that their form may close.
    Q_INVOKABLE void write();
    /// What looks like that goes into a line of its own, for who may see persons; nothing is lost.
    Q_INVOKABLE void movePersonal();
    Q_INVOKABLE void phrase(const QString &text);
    /// The action being written is due then; 0 minutes: it has no term.
    Q_INVOKABLE void setDue(int minutes);
    Q_INVOKABLE void pressTime(const QString &key);
    Q_INVOKABLE void nudgeTime(const QString &key, int minutes);
    Q_INVOKABLE bool setTime(const QString &key, const QString &text);
    Q_INVOKABLE void dropTime(const QString &key);
    Q_INVOKABLE void setAlarm(int minutesAgo);
    Q_INVOKABLE bool setAlarmText(const QString &text);
    Q_INVOKABLE void setCategory(const QString &category);
    Q_INVOKABLE bool setPlace(const QString &text);
    /// Its points as they are typed; none takes it away.
    Q_INVOKABLE bool setEffectArea(const QString &typed);
    Q_INVOKABLE bool setHighlight(const QString &text);
    Q_INVOKABLE bool setSubcategory(const QString &text);
    Q_INVOKABLE void notNow(); ///< the kind is not asked again
    /// What was typed of METHANE, as one picture.
    Q_INVOKABLE bool recordMethane();
    /// The parts of a pager text, to be seen before they are taken; empty for none.
    Q_INVOKABLE QVariantList pagerParts(const QString &text) const;
    Q_INVOKABLE bool takePager(const QString &text);
    Q_INVOKABLE void here();
    /// Where the middle of that map is.
    Q_INVOKABLE bool pin(const piketboek::MapView *view);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE bool mistake(const QString &reason);
    Q_INVOKABLE bool recordGrip(int level, const QString &by, const QString &timeText);
    Q_INVOKABLE bool correct(const QString &device, qint64 seq, const QString &text);
    Q_INVOKABLE void withdraw(const QString &device, qint64 seq);
    /// Settles every conflict on the value that is shown.
    Q_INVOKABLE void keepShown();

    /// The form of a GRIP level is to open.
    void askGrip();
    Q_INVOKABLE void gripAnswered();
    bool gripAsked() const { return m_gripAsked; }

signals:
    void gripAskedChanged();
    void positionChanged();
    void draftTextChanged();
    void draftPreeditChanged();
    void draftCursorChanged();
    void draftKindChanged();
    void dueChanged();
    void storedChanged();
    void refusalChanged();

private:
    static constexpr int64_t linesAtFirst = 200;

    bool put(const Draft &act);
    bool putTime(const QString &key, const Happened &happened);
    void keepShownTime(const QString &key);
    bool putPosition(const Json &position);
    bool answerWith(const Failure &failure);
    bool refuse(const char *dutch, const char *english);
    std::optional<Happened> typed(const QString &text);
    bool putLine(const Draft &line, const QString &draftPlace);
    Draft withExtras(Draft line) const;
    void forgetExtras();
    std::string step() const;
    void draftMoved();
    void showDraft(const LineDraft &draft);
    void showTimes();
    void showLines();
    void showOlder();
    LineWords lineWords(int64_t no);
    bool isLine(const LinePlace &place);
    void answer(const QString &stored, const QString &refusal);
    void answerStored();

    UndoBar &m_undo;
    const PhrasebookSession &m_phrasebook;
    TabletPosition m_here;
    bool m_gripAsked = false;
    TimesModel m_times;
    LineModel m_lines;
    QTimer m_minute;
    QTimer m_refusalTimer;
    RecordState m_state;
    IncidentWords m_words;
    QStringList m_phrases;
    LineDraft m_draft;
    int64_t m_linesWanted = linesAtFirst;
    int64_t m_lastAtOpening = 0;
    QString m_editing;
    QString m_stored;
    QString m_refusal;
    std::set<QString> m_notNow;        ///< records of which the kind is not asked again
    std::map<QString, int64_t> m_seen; ///< per record, the last entry this person has had on screen
    int64_t m_seenAtStart;
    bool m_shown = false;
};

} // namespace piketboek
