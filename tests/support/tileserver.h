// A small web server of tiles on this computer; the test says what it answers, and reads what was asked.
#pragma once

#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace piketboek {

class TileServer
{
public:
    struct Answer
    {
        int status = 200;
        QByteArray body = {};
    };
    using Give = std::function<Answer(const QString &path)>;

    explicit TileServer(Give give) : m_give(std::move(give))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    std::string address() const
    {
        return "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/{z}/{x}/{y}.png";
    }

    const QStringList &asked() const { return m_asked; }
    void goAway() { m_server.close(); }

private:
    void answer(QTcpSocket &socket)
    {
        const QByteArray question = socket.readAll();
        if (!question.startsWith("GET "))
            return;
        const QString path = QString::fromLatin1(question).section(' ', 1, 1);
        m_asked += path;
        const Answer given = m_give(path);
        socket.write("HTTP/1.1 " + QByteArray::number(given.status) + " X\r\nContent-Length: " +
                     QByteArray::number(given.body.size()) + "\r\n\r\n" + given.body);
    }

    Give m_give;
    QStringList m_asked;
    QTcpServer m_server;
};

} // namespace piketboek
