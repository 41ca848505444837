// MergeSession makes one incident of two that are the same, after it showed what becomes of what they say
// differently; and undoes it.
#pragma once

#include "view/undobar.h"

#include <QVariantList>

namespace piketboek {

class MergeSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QVariantList candidates READ candidates NOTIFY changed)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)
    Q_PROPERTY(QString merged READ merged NOTIFY changed)

public:
    static constexpr int64_t within = 24LL * 60 * 60 * 1000; ///< so far apart may two that are one begin
    static constexpr int64_t most = 8;

    MergeSession(Desk &desk, UndoBar &undo);

    QVariantList candidates() const { return m_candidates; } ///< {record, words}, the nearest in time first
    QString chosen() const { return m_chosen; }              ///< the record to merge with; "" for none
    QVariantList choices() const { return m_choices; }       ///< {what, kept, others, why}
    QString merged() const { return m_merged; }              ///< what it is merged with; "" when it is alone

    void open(const QString &record);
    void refresh();

    /// Shows which incidents may be the same one; the only one is chosen at once.
    Q_INVOKABLE void look();
    Q_INVOKABLE void choose(const QString &record);
    Q_INVOKABLE void close();
    Q_INVOKABLE void merge();
    Q_INVOKABLE void unmerge();

signals:
    void changed();

private:
    QString wordsOf(const std::string &record) const;
    void write(Draft draft, const QString &words);

    Desk &m_desk;
    UndoBar &m_undo;
    QString m_record;
    QString m_chosen;
    QString m_merged;
    QVariantList m_candidates;
    QVariantList m_choices;
};

} // namespace piketboek
