// SheetSession is one page of text to read out or copy: the stand van zaken of an incident, what was known to
// a decision, or the handover.
#pragma once

#include "exchange/handover.h"
#include "report/sheethead.h"
#include "view/desk.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace piketboek {

class SheetSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(bool isHandover READ isHandover NOTIFY changed)
    Q_PROPERTY(QVariantList heads READ heads NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    /// What changed within this time (ms) is told to whoever takes over.
    static constexpr int64_t lastDuty = 24LL * 60 * 60 * 1000;

    explicit SheetSession(Desk &desk) : m_desk(desk) {}

    QString title() const;
    QString subtitle() const { return m_subtitle; }
    QVariantList heads() const { return m_heads; } ///< {name, words}: a line for each thing
    QString text() const { return m_text; }        ///< the same, to copy

    bool isHandover() const { return m_record.isEmpty(); }
    bool isSituation() const { return !m_record.isEmpty(); }
    void showSituation(const QString &record);
    void showHandover();
    /// What was known to that entry of that incident.
    void showKnown(const QString &record, const EntryId &decision);
    void setShown(bool shown);
    /// Something came in, or the language changed.
    void refresh();

signals:
    void changed();

private:
    void read(const Situation &situation);
    void read(const Handover &handover);
    void readKnown();
    void show(const std::string &title, const std::vector<SheetHead> &heads);
    void showFailure(const Failure &failure);

    Desk &m_desk;
    QString m_record;   ///< "" for the handover
    EntryId m_decision; ///< its device "" for none
    QString m_subtitle;
    QVariantList m_heads;
    QString m_text;
    bool m_shown = false;
};

} // namespace piketboek
