#include "central/httpserver.h"

#include "central/httpconnection.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <csignal>

namespace piketboek {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

constexpr auto tupled = asio::as_tuple(asio::use_awaitable);
constexpr std::chrono::milliseconds noFileLeft{100};
constexpr std::chrono::milliseconds glance{10};
constexpr size_t turnedAwayAtOnce = 32;

Failure whyNot(const std::string &host, unsigned short port, error_code error)
{
    const std::string where = host + ':' + std::to_string(port);
    if (error == asio::error::address_in_use)
        return {Remedy::TryLater,
                "Another program listens on " + where + " already; stop it or choose another port."};
    if (error == asio::error::access_denied)
        return {Remedy::AskAgain, "This user may not listen on " + where + "; choose a port above 1023."};
    return {Remedy::AskAgain,
            "Can not listen on " + where + " (" + error.message() + "); choose another address."};
}

} // namespace

class HttpServer::Floor
{
public:
    Floor(const HttpLimits &limits, HttpHandler handler, unsigned threads)
        : service(limits, std::move(handler), threads)
    {
    }

    error_code open(const std::string &host, unsigned short port);
    asio::awaitable<void> accept();
    void receive(tcp::socket socket);
    void stop();
    asio::awaitable<void> finish();

    // The context is the last to be made and so the first to go: what still waits in it uses the service.
    HttpService service;
    size_t turnedAway = 0;
    asio::io_context context{1};
    tcp::acceptor acceptor{context};
    asio::signal_set signals{context};
};

error_code HttpServer::Floor::open(const std::string &host, unsigned short port)
{
    error_code error;
    tcp::resolver resolver(context);
    const auto found = resolver.resolve(host, std::to_string(port), tcp::resolver::passive, error);
    if (error)
        return error;
    const tcp::endpoint endpoint = *found.begin();
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

asio::awaitable<void> HttpServer::Floor::accept()
{
    while (acceptor.is_open()) {
        auto [error, socket] = co_await acceptor.async_accept(tupled);
        if (!error) {
            receive(std::move(socket));
        } else if (acceptor.is_open()) {
            asio::steady_timer pause(context, noFileLeft);
            co_await pause.async_wait(tupled);
        }
    }
}

void HttpServer::Floor::receive(tcp::socket socket)
{
    error_code error;
    const auto other = socket.remote_endpoint(error);
    if (error)
        return;
    if (service.connections.hasRoomFor(other.address().to_string())) {
        asio::co_spawn(context, serveConnection(std::move(socket), service), asio::detached);
    } else if (turnedAway < turnedAwayAtOnce) {
        ++turnedAway;
        asio::co_spawn(context, piketboek::turnAway(std::move(socket), service),
                       [this](const std::exception_ptr &) { --turnedAway; });
    }
}

void HttpServer::Floor::stop()
{
    if (std::exchange(service.stopping, true))
        return;
    error_code error;
    acceptor.close(error);
    signals.cancel(error);
    service.connections.closeIdle();
    asio::co_spawn(context, finish(), asio::detached);
}

asio::awaitable<void> HttpServer::Floor::finish()
{
    const auto end = std::chrono::steady_clock::now() + service.limits.stopTime;
    asio::steady_timer pause(context);
    while (service.connections.size() > 0 && std::chrono::steady_clock::now() < end) {
        pause.expires_after(glance);
        co_await pause.async_wait(tupled);
    }
    context.stop();
}

HttpServer::HttpServer(std::unique_ptr<Floor> floor) : m_floor(std::move(floor)) {}

HttpServer::~HttpServer()
{
    m_floor->service.workers.join();
}

Result<std::unique_ptr<HttpServer>> HttpServer::listen(const std::string &host, unsigned short port,
                                                       const HttpLimits &limits, HttpHandler handler,
                                                       unsigned threads)
{
    auto floor = std::make_unique<Floor>(limits, std::move(handler), threads);
    if (const error_code error = floor->open(host, port))
        return std::unexpected(whyNot(host, port, error));
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(floor)));
}

unsigned short HttpServer::port() const
{
    error_code error;
    return m_floor->acceptor.local_endpoint(error).port();
}

void HttpServer::run()
{
    asio::co_spawn(m_floor->context, m_floor->accept(), asio::detached);
    m_floor->context.run();
}

void HttpServer::stop()
{
    asio::post(m_floor->context, [floor = m_floor.get()] { floor->stop(); });
}

void HttpServer::stopOnSignals()
{
    error_code error;
    m_floor->signals.add(SIGTERM, error);
    m_floor->signals.add(SIGINT, error);
    m_floor->signals.async_wait([floor = m_floor.get()](error_code cancelled, int) {
        if (!cancelled)
            floor->stop();
    });
}

} // namespace piketboek
