// Served is a running HttpServer on a free port of this machine that says back what it was asked.
#pragma once

#include "central/httpserver.h"
#include "central/rawclient.h"

#include <QtGlobal>

#include <thread>

namespace piketboek {

inline constexpr size_t mebibyte = 1 << 20;

class Served
{
public:
    explicit Served(const HttpLimits &limits, HttpHandler handler = {.answer = echo})
    {
        auto listening = HttpServer::listen("127.0.0.1", 0, limits, std::move(handler), 3);
        if (!listening)
            qFatal("%s", listening.error().words.c_str());
        server = std::move(*listening);
        thread = std::thread([this] { server->run(); });
    }
    ~Served()
    {
        server->stop();
        thread.join();
    }
    RawClient client() const { return RawClient(server->port()); }

    static HttpResponse echo(const HttpRequest &request)
    {
        if (request.path == "/large")
            return {.contentType = "text/plain", .body = std::string(3 * mebibyte, 'x')};
        std::string text = request.method + ' ' + request.path;
        for (const auto &[name, value] : request.query)
            text += " [" + name + '=' + value + ']';
        return {.contentType = "text/plain", .body = text + " <" + request.bearer + "> " + request.body};
    }

    std::unique_ptr<HttpServer> server;
    std::thread thread;
};

inline std::string post(size_t length, const std::string &fields = {})
{
    return "POST /v1/entries HTTP/1.1\r\nHost: x\r\n" + fields + "Content-Length: " + std::to_string(length) +
           "\r\n\r\n";
}

inline const std::string simple = "GET /v1/head HTTP/1.1\r\nHost: x\r\n\r\n";

inline bool isProblem(const std::string &response, int status)
{
    return response.starts_with("HTTP/1.1 " + std::to_string(status) + ' ') &&
           response.contains("Content-Type: application/problem+json\r\n") &&
           response.contains("API-Version: 1.0.0\r\n") && response.contains("\"title\":\"") &&
           response.contains("\"type\":\"") && response.contains("\"detail\":\"") &&
           response.contains("\"status\":" + std::to_string(status));
}

} // namespace piketboek
