// RawClient is one TCP connection to a port of this machine that can be as rude as a test needs.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

namespace piketboek {

class RawClient
{
public:
    explicit RawClient(unsigned short port);
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    /// False when the other side takes no more.
    bool send(std::string_view text);

    /// One whole response: its head, and as much body as its Content-Length says; empty when the line was
    /// closed.
    std::string response(bool withBody = true);

    /// Whether the other side closed the line; waits for it.
    bool isClosed();

private:
    bool receive();
    int m_socket = -1;
    std::string m_received;
};

inline RawClient::RawClient(unsigned short port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{.tv_sec = 20, .tv_usec = 0};
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close(std::exchange(m_socket, -1));
}

inline RawClient::~RawClient()
{
    if (m_socket >= 0)
        close(m_socket);
}

inline RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)), m_received(std::move(other.m_received))
{
}

inline bool RawClient::send(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t sent = ::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        text.remove_prefix(static_cast<size_t>(sent));
    }
    return true;
}

inline bool RawClient::receive()
{
    std::array<char, 16384> piece{};
    const ssize_t size = recv(m_socket, piece.data(), piece.size(), 0);
    if (size > 0)
        m_received.append(piece.data(), static_cast<size_t>(size));
    return size > 0;
}

inline std::string RawClient::response(bool withBody)
{
    size_t end = 0;
    while ((end = m_received.find("\r\n\r\n")) == std::string::npos)
        if (!receive())
            return {};
    size_t whole = end + 4;
    const size_t field = m_received.find("Content-Length: ");
    if (withBody && field < end) {
        size_t length = 0;
        std::from_chars(m_received.data() + field + 16, m_received.data() + end, length);
        whole += length;
    }
    while (m_received.size() < whole)
        if (!receive())
            return {};
    std::string text = m_received.substr(0, whole);
    m_received.erase(0, whole);
    return text;
}

inline bool RawClient::isClosed()
{
    while (receive())
        ;
    char one = 0;
    return recv(m_socket, &one, 1, MSG_DONTWAIT) == 0 || errno == ECONNRESET;
}

} // namespace piketboek
