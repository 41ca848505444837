// YearSession counts one year, away from the screen's thread, and gives the report as it would be published.
#pragma once

#include "view/undobar.h"
#include "view/yearlists.h"

#include <QObject>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

namespace piketboek {

class YearSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY yearChanged)
    Q_PROPERTY(QString reportText READ reportText NOTIFY changed)
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed)
    Q_PROPERTY(bool complete READ complete NOTIFY changed)
    Q_PROPERTY(QVariantList defects READ defects NOTIFY changed)
    Q_PROPERTY(QVariantList registers READ registers NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    struct Answer
    {
        QString report = {};
        QString asOf = {};
        bool complete = false; ///< nothing that was written here is still to be confirmed
        YearLists lists = {};
    };

    YearSession(Desk &desk, UndoBar &undo, const std::string &directory);
    ~YearSession() override;

    int year() const { return m_year; }
    void setYear(int year);
    QString reportText() const { return m_answer.report; }
    QString asOf() const { return m_answer.asOf; }
    bool complete() const { return m_answer.complete; }
    QVariantList defects() const { return m_answer.lists.defects; }
    QVariantList registers() const { return m_answer.lists.registers; }
    bool busy() const { return m_asked != m_answered; }

    /// The unconfirmed incident was one, and counts from now on; or it was none.
    Q_INVOKABLE void confirm(const QString &record);
    Q_INVOKABLE void mistake(const QString &record);

    /// Counts only while it is on screen.
    void setShown(bool shown);
    /// Something came in, or the language changed.
    void refresh();

signals:
    void yearChanged();
    void changed();

private:
    void ask();
    void take(int question, const Answer &answer);

    Desk &m_desk;
    UndoBar &m_undo;
    std::string m_directory;
    QThreadPool m_thread;
    Answer m_answer;
    int m_year;
    int m_asked = 0;
    int m_answered = 0;
    bool m_shown = false;
    bool m_again = false; ///< asked for while it was counting
};

} // namespace piketboek
