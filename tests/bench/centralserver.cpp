#include "bench/centralserver.h"

#include "bench/centralpages.h"
#include "bench/must.h"

#include <arpa/inet.h>
#include <filesystem>
#include <sys/socket.h>
#include <unistd.h>

namespace piketboek::bench {

CentralServer::CentralServer(const std::string &name)
{
    const std::string directory = freshDirectory(name);
    std::filesystem::create_directories(directory);
    m_store = directory + "/central.sqlite";
    Program setUp("piketboek-central", {"--store", "sqlite:" + m_store});
    while (!setUp.line().empty())
        continue;
    Program tokens("piketboekctl", {"token", "add", "--store", "sqlite:" + m_store, "--name", "bench"});
    m_token = tokens.line();
    m_program = std::make_unique<Program>(
        "piketboek-central",
        std::vector<std::string>{"--store", "sqlite:" + m_store, "--listen", "127.0.0.1:0"});
    const std::string said = m_program->line();
    if (!said.starts_with("listening on "))
        giveUp("the server says: " + said);
    m_address = said.substr(said.find("http"));
}

std::unique_ptr<HttpLine> CentralServer::line() const
{
    return must(HttpLine::to(m_address, m_token));
}

Ask CentralServer::question(std::string body)
{
    return {"POST", "/v1/entries", "application/jsonl", std::move(body)};
}

void CentralServer::push(HttpLine &line, std::span<const Ask> batches)
{
    size_t begun = 1; // what follows the first, with its key, waits for it
    for (size_t i = 0; i < batches.size(); ++i) {
        for (; i > 0 && begun < std::min(i + 2, batches.size()); ++begun)
            line.begin(batches[begun]);
        Answer answer = must(line.send(batches[i]));
        if (answer.body.contains("\"gap\"")) {
            line.letGo();
            begun = i + 1;
            answer = must(line.send(batches[i]));
        }
        if (answer.status != 200 || answer.body.contains("[\"refused\""))
            giveUp("the server did not take a push: " + std::to_string(answer.status) + ' ' + answer.body);
    }
}

std::string CentralServer::pulled(const std::string &log, size_t after, bool packed) const
{
    const int connection = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(std::stoi(m_address.substr(m_address.rfind(':') + 1))));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const std::string question = "GET /v1/entries?log=" + log + "&after=" + std::to_string(after) +
                                 "&limit=500 HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
                                 m_token + (packed ? "\r\nAccept-Encoding: gzip" : "") +
                                 "\r\nConnection: close\r\n\r\n";
    if (::connect(connection, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 ||
        ::send(connection, question.data(), question.size(), 0) < 0)
        giveUp("the server can not be reached");
    std::string answer;
    char bytes[1 << 16];
    for (ssize_t count = 1; count > 0;) {
        count = ::recv(connection, bytes, sizeof bytes, 0);
        answer.append(bytes, static_cast<size_t>(std::max<ssize_t>(count, 0)));
    }
    ::close(connection);
    return answer;
}

} // namespace piketboek::bench
