// The FirstWindow of a journal shows itself when the app is started a second time on that journal.
#pragma once

#include <QLocalServer>
#include <QObject>

#include <string>

namespace piketboek {

class FirstWindow : public QObject
{
    Q_OBJECT

public:
    /// Listens in the journal's directory, which is this user's alone; where it can not, a second start only
    /// says that the journal is in use.
    explicit FirstWindow(const std::string &directory);

    /// Asks the app that holds the journal to show itself; true when it answered that it does.
    static bool askToShow(const std::string &directory);

signals:
    void asked();

private:
    void answer();

    QLocalServer m_server;
};

} // namespace piketboek
