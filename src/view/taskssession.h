// TasksSession is what is still to be done at an incident: the actions that are open, and the task cards.
#pragma once

#include "store/tasklines.h"
#include "view/cardssession.h"
#include "view/undobar.h"

#include <QHash>
#include <QVariantList>

namespace piketboek {

class TasksSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString record READ record NOTIFY changed)
    Q_PROPERTY(QVariantList actions READ actions NOTIFY changed)
    Q_PROPERTY(QVariantList cards READ cards NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)

public:
    /// Desk, undo and cards must outlive it.
    TasksSession(Desk &desk, UndoBar &undo, const CardsSession &cards);

    QString record() const { return m_record; }
    QVariantList actions() const
    {
        return m_actions;
    } ///< {device, seq, words, due, overdue}; the oldest first
    QVariantList cards() const
    {
        return m_cards;
    } ///< {id, title, count, answered}: lines, and those answered
    QString source() const { return m_box.source(); } ///< whose the cards are

    void open(const QString &record);
    void setShown(bool shown);
    void refresh();

    /// The lines of a card, as {id, words, answer}: "" for not yet, else when and which. Apart from the
    /// cards, which are folded: what a page is told is copied whole.
    Q_INVOKABLE QVariantList linesOf(const QString &card) const { return m_lines.value(card); }
    /// The action was done; it stays readable.
    Q_INVOKABLE void done(const QString &device, qint64 seq);
    /// A line of a card was done, or does not apply.
    Q_INVOKABLE void tick(const QString &card, const QString &line, bool applies);

signals:
    void changed();

private:
    void readCards(const std::vector<Line> &answered);
    QVariantMap actionRow(const Line &line) const;
    QVariantList lineRows(const TaskCard &card, const std::map<std::string, QString> &answers) const;
    const TaskCard::Line *lineOf(const QString &card, const QString &line) const;

    Desk &m_desk;
    UndoBar &m_undo;
    const CardsSession &m_box;
    QString m_record;
    bool m_shown = false;
    QVariantList m_actions;
    QVariantList m_cards;
    QHash<QString, QVariantList> m_lines;
};

} // namespace piketboek
