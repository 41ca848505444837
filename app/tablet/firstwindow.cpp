#include "firstwindow.h"

#include <QLocalSocket>

namespace piketboek {

namespace {

constexpr int patience = 2000;
const QByteArray shown = "shown";

QString socketIn(const std::string &directory)
{
    return QString::fromStdString(directory) + "/window";
}

} // namespace

FirstWindow::FirstWindow(const std::string &directory)
{
    // This app holds the journal's lock: a socket that is still there belongs to one that was killed.
    QLocalServer::removeServer(socketIn(directory));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &FirstWindow::answer);
    m_server.listen(socketIn(directory));
}

void FirstWindow::answer()
{
    while (QLocalSocket *asker = m_server.nextPendingConnection()) {
        connect(asker, &QLocalSocket::disconnected, asker, &QObject::deleteLater);
        emit asked();
        asker->write(shown);
        asker->disconnectFromServer();
    }
}

bool FirstWindow::askToShow(const std::string &directory)
{
    QLocalSocket socket;
    socket.connectToServer(socketIn(directory));
    return socket.waitForConnected(patience) && socket.waitForReadyRead(patience) &&
           socket.readAll() == shown;
}

} // namespace piketboek
