// RecordSession is the page of one record of a register: its form, its steps, and all that is done to it.
#pragma once

#include "place/areas.h"
#include "view/formsession.h"
#include "view/recordwords.h"
#include "view/undobar.h"

namespace piketboek {

// qmltyperegistrar (Qt 6.4) finds the base by its whole name only.
class RecordSession : public piketboek::FormSession
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString sign READ sign NOTIFY changed)
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(bool unconfirmed READ unconfirmed NOTIFY changed)
    Q_PROPERTY(bool mistaken READ mistaken NOTIFY changed)
    Q_PROPERTY(QString remarks READ remarks NOTIFY changed)
    Q_PROPERTY(QString retention READ retention NOTIFY changed)
    Q_PROPERTY(QVariantList dues READ dues NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(piketboek::FieldModel *fields READ fields CONSTANT)
    Q_PROPERTY(piketboek::TimesModel *steps READ steps CONSTANT)

public:
    RecordSession(Desk &desk, DraftBook &drafts, UndoBar &undo);

    QString sign() const { return m_words.registerName; }
    QString label() const { return m_words.label; }
    QString title() const { return m_words.title; }
    QString when() const { return m_words.when; }
    QString step() const { return m_words.step; }
    bool unconfirmed() const { return m_words.unconfirmed; }
    bool mistaken() const { return m_words.mistaken; }
    QString remarks() const { return m_words.remarks.join("; "); }
    QString retention() const { return m_words.retention; }
    QVariantList dues() const { return m_words.dues; }
    QString refusal() const { return m_refusal; }
    FieldModel *fields() { return &m_fields; }
    TimesModel *steps() { return &m_steps; }

    /// Which neighbourhood a position lies in; nullptr for none.
    void setAreas(const Areas *areas) { m_areas = areas; }
    void open(const QString &record);
    void refresh();

    /// Whether the words were taken; empty ones take away what stands there.
    Q_INVOKABLE bool put(const QString &field, const QString &words);
    /// Of several the option joins or leaves; of one it stands alone, or is taken away when it stood there.
    Q_INVOKABLE void choose(const QString &field, const QString &option);
    /// Reached now; one that was reached already is not pressed again.
    Q_INVOKABLE void reach(const QString &step);
    Q_INVOKABLE bool reachAt(const QString &step, const QString &time);
    Q_INVOKABLE void takeBack(const QString &step);
    Q_INVOKABLE void mistake();

private:
    const Description *description() const;
    Draft act(const std::string &name) const;
    bool write(const Draft &draft);
    bool refuse(const QString &words);
    TypedTime::Clock clockIn(const QString &field) const override;
    Result<Json> valueOf(const FormField &field, const QString &words) const;
    bool putPosition(const QString &field, const Json &position);
    bool putStep(const QString &step, const std::optional<Happened> &at);

    UndoBar &m_undo;
    const Areas *m_areas = nullptr;
    FieldModel m_fields;
    TimesModel m_steps;
    RecordState m_state;
    RecordWords m_words;
    QString m_refusal;
};

} // namespace piketboek
