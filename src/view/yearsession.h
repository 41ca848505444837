// YearSession counts one year, away from the screen's thread, and gives the report as it would be published.
#pragma once

#include "view/desk.h"

#include <QObject>
#include <QStringList>
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
    Q_PROPERTY(QStringList defects READ defects NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    struct Answer
    {
        QString report = {};
        QString asOf = {};
        bool complete = false; ///< nothing that was written here is still to be confirmed
        QStringList defects = {};
    };

    YearSession(Desk &desk, const std::string &directory);
    ~YearSession() override;

    int year() const { return m_year; }
    void setYear(int year);
    QString reportText() const { return m_answer.report; }
    QString asOf() const { return m_answer.asOf; }
    bool complete() const { return m_answer.complete; }
    QStringList defects() const { return m_answer.defects; }
    bool busy() const { return m_asked != m_answered; }

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
