// HttpServer answers HTTP/1.1 on one address and holds a bounded amount of memory whatever clients send.
#pragma once

#include "base/failure.h"
#include "central/httplimits.h"
#include "central/httpmessage.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace piketboek {

/// Both may block and are called from several worker threads at once.
struct HttpHandler
{
    std::function<HttpResponse(const HttpRequest &)> answer;
    /// Asked before more than a small body is read; what it returns is sent instead, and the body is never
    /// held.
    std::function<std::optional<HttpResponse>(const HttpRequest &)> refuse = {};
};

class HttpServer
{
public:
    /// `port` 0 takes any free one; connections wait until run().
    static Result<std::unique_ptr<HttpServer>> listen(const std::string &host, unsigned short port,
                                                      const HttpLimits &limits, HttpHandler handler,
                                                      unsigned threads);
    ~HttpServer();

    unsigned short port() const;

    /// Returns after stop(), when the running requests are answered.
    void run();

    /// From any thread.
    void stop();

    /// Also stop on SIGTERM and SIGINT.
    void stopOnSignals();

private:
    class Floor;
    explicit HttpServer(std::unique_ptr<Floor> floor);
    const std::unique_ptr<Floor> m_floor;
};

} // namespace piketboek
