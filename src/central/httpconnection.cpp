#include "central/httpconnection.h"

#include "central/gzip.h"
#include "central/heldbytes.h"
#include "central/httphead.h"
#include "central/problem.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <netinet/tcp.h>

namespace piketboek {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using Socket = asio::ip::tcp::socket;
using Parser = http::request_parser<http::buffer_body>;
using std::chrono::milliseconds;

constexpr auto tupled = asio::as_tuple(asio::use_awaitable);
constexpr size_t readPiece = 64 << 10;
constexpr size_t writePiece = 64 << 10;
constexpr size_t notWorthAsking = 8 << 10; ///< bytes of a body that is read before who sends it is known
constexpr size_t worthPacking = 1 << 10;

std::string_view view(boost::beast::string_view text)
{
    return {text.data(), text.size()};
}

/// What is read of a request before its body.
struct Asked
{
    HttpRequest request = {};
    std::string encoding = {};
    bool keep = false;
    bool onlyHead = false;
};

struct Answer
{
    HttpResponse response = {};
    bool gzipped = false;
};

Result<Asked> askedBy(const http::request<http::buffer_body> &message)
{
    const HttpHead head{.method = view(message.method_string()),
                        .target = view(message.target()),
                        .authorization = view(message[http::field::authorization]),
                        .contentType = view(message[http::field::content_type]),
                        .acceptEncoding = view(message[http::field::accept_encoding])};
    auto request = head.request();
    if (!request)
        return std::unexpected(request.error());
    return Asked{.request = std::move(*request),
                 .encoding = std::string(view(message[http::field::content_encoding])),
                 .keep = message.keep_alive() && message.version() == 11,
                 .onlyHead = message.method() == http::verb::head};
}

HttpResponse problemOf(error_code error)
{
    if (error == http::error::body_limit)
        return problem(413, "The body is larger than this server takes; send it in smaller parts.");
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return problem(
            431, "The head of the request is larger than this server takes; send fewer or shorter fields.");
    return problem(400, "This is not a request of HTTP/1.1; check the address and the client.");
}

std::optional<HttpResponse> unpack(Asked &asked, size_t limit)
{
    if (asked.encoding.empty() || asked.encoding == "identity")
        return std::nullopt;
    if (asked.encoding != "gzip")
        return problem(415, "The body has a content encoding that is not taken; send it plain or as gzip.");
    auto plain = gunzip(asked.request.body, limit);
    if (plain) {
        asked.request.body = std::move(*plain);
        return std::nullopt;
    }
    return plain.error() == GunzipError::TooLarge
               ? problem(413, "The unpacked body is larger than this server takes; send it in smaller parts.")
               : problem(400, "The body is not whole gzip data; send it again.");
}

Answer packed(HttpResponse response, bool acceptsGzip)
{
    // Photos are packed already.
    const bool pack = acceptsGzip && response.body.size() > worthPacking &&
                      response.contentType != "application/octet-stream";
    if (pack)
        response.body = gzip(response.body);
    return {std::move(response), pack};
}

/// An exception out of a handler is a bug or no memory: it costs one answer, not the server.
Answer answer(const HttpService &service, Asked &asked)
try {
    auto refusal = unpack(asked, service.limits.body);
    return packed(refusal ? std::move(*refusal) : service.handler.answer(asked.request),
                  asked.request.acceptsGzip);
} catch (const std::exception &) {
    return {problem(500, "The server could not finish this request; try again later.")};
}

std::optional<HttpResponse> refusal(const HttpService &service, const HttpRequest &request)
try {
    return service.handler.refuse ? service.handler.refuse(request) : std::nullopt;
} catch (const std::exception &) {
    return problem(500, "The server could not look at this request; try again later.");
}

/// Spawned on the worker threads, so that what blocks does not stop the reading.
template<class Work>
asio::awaitable<std::invoke_result_t<Work>> done(Work work)
{
    co_return work();
}

class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(Socket socket, HttpService &service)
        : m_socket(std::move(socket)), m_timer(m_socket.get_executor()), m_service(service)
    {
    }

    asio::awaitable<void> serve(Connections::Place place);
    asio::awaitable<void> turnAway();
    void close() { m_socket.cancel(m_ignored); }

private:
    asio::awaitable<bool> somethingComes();
    asio::awaitable<bool> exchange();
    asio::awaitable<bool> converse(Parser &parser, Asked &asked);
    asio::awaitable<std::optional<HttpResponse>> refusalBeforeBody(Parser &parser, Asked &asked,
                                                                   HeldBytes &held);
    asio::awaitable<error_code> readBody(Parser &parser, std::string &body);
    asio::awaitable<error_code> readPieceOf(Parser &parser);
    asio::awaitable<bool> send(const Answer &answer, const Asked &asked);
    asio::awaitable<bool> refuse(error_code error);
    asio::awaitable<bool> refuse(HttpResponse response);
    asio::awaitable<error_code> write(std::string_view text);
    asio::awaitable<void> linger();
    void allow(milliseconds time);
    void acknowledge();

    Socket m_socket;
    asio::steady_timer m_timer;
    HttpService &m_service;
    boost::beast::flat_buffer m_buffer{readPiece};
    error_code m_ignored = {};
    bool m_late = false;
};

asio::awaitable<void> HttpConnection::serve(Connections::Place place)
{
    bool keep = true;
    while (keep && !m_service.stopping) {
        m_service.connections.becomesIdle(place);
        keep = co_await somethingComes();
        m_service.connections.becomesBusy(place);
        if (keep)
            keep = co_await exchange();
    }
    m_timer.cancel();
    m_service.connections.leave(place);
}

asio::awaitable<void> HttpConnection::turnAway()
{
    co_await refuse(
        problem(503, "The server has as many connections as it can take; try again in a moment."));
    m_timer.cancel();
}

asio::awaitable<bool> HttpConnection::somethingComes()
{
    if (m_buffer.size() > 0)
        co_return true;
    m_buffer.shrink_to_fit();
    allow(m_service.limits.idleTime);
    auto [error, bytes] = co_await m_socket.async_read_some(m_buffer.prepare(512), tupled);
    m_buffer.commit(bytes);
    co_return !error;
}

asio::awaitable<bool> HttpConnection::exchange()
{
    Parser parser;
    parser.header_limit(static_cast<uint32_t>(m_service.limits.header));
    parser.body_limit(m_service.limits.body);
    allow(m_service.limits.headerTime);
    auto [error, bytes] = co_await http::async_read_header(m_socket, m_buffer, parser, tupled);
    if (error)
        co_return co_await refuse(error);
    acknowledge();
    auto asked = askedBy(parser.get());
    if (!asked)
        co_return co_await refuse(problem(asked.error()));
    co_return co_await converse(parser, *asked);
}

asio::awaitable<bool> HttpConnection::converse(Parser &parser, Asked &asked)
{
    HeldBytes held(m_service.connections);
    auto refused = co_await refusalBeforeBody(parser, asked, held);
    if (refused)
        co_return co_await refuse(std::move(*refused));
    const error_code error = co_await readBody(parser, asked.request.body);
    if (error)
        co_return co_await refuse(error);
    m_timer.cancel();
    auto work = done([this, &asked] { return answer(m_service, asked); });
    Answer given = co_await asio::co_spawn(m_service.workers, std::move(work), asio::use_awaitable);
    held.takeAnyhow(given.response.body.size());
    asked.request.body = {};
    co_return co_await send(given, asked);
}

asio::awaitable<std::optional<HttpResponse>> HttpConnection::refusalBeforeBody(Parser &parser, Asked &asked,
                                                                               HeldBytes &held)
{
    if (parser.is_done())
        co_return std::nullopt;
    const size_t size = parser.content_length().value_or(m_service.limits.body);
    std::optional<HttpResponse> refused;
    if (size > notWorthAsking) {
        m_timer.cancel();
        auto work = done([this, &asked] { return refusal(m_service, asked.request); });
        refused = co_await asio::co_spawn(m_service.workers, std::move(work), asio::use_awaitable);
    }
    if (!refused && !held.take(size))
        refused =
            problem(503, "The server is taking in as much as it can hold; send this again in a moment.");
    if (!refused && view(parser.get()[http::field::expect]) == "100-continue")
        co_await write("HTTP/1.1 100 Continue\r\n\r\n");
    co_return refused;
}

asio::awaitable<error_code> HttpConnection::readBody(Parser &parser, std::string &body)
{
    const auto started = std::chrono::steady_clock::now();
    const auto &limits = m_service.limits;
    const auto declared = parser.content_length();
    body.reserve(declared ? *declared : 0);
    while (!parser.is_done()) {
        const size_t before = body.size();
        const size_t left = declared ? *declared - before : readPiece;
        body.resize(before + std::clamp<size_t>(left, 1, readPiece));
        parser.get().body().data = body.data() + before;
        parser.get().body().size = body.size() - before;
        const milliseconds earned(body.size() * 1000 / limits.slowest);
        const auto end = started + limits.bodyTime + earned;
        allow(std::chrono::duration_cast<milliseconds>(end - std::chrono::steady_clock::now()));
        m_buffer.reserve(std::min(readPiece, std::max(left, m_buffer.size())));
        const error_code error = co_await readPieceOf(parser);
        body.resize(body.size() - parser.get().body().size);
        if (error && error != http::error::need_buffer)
            co_return error;
        acknowledge();
    }
    co_return error_code{};
}

/// As much as came, for the client may wait until it is acknowledged; of chunks, which can be of one byte
/// each, a whole piece.
asio::awaitable<error_code> HttpConnection::readPieceOf(Parser &parser)
{
    if (parser.chunked()) {
        auto [error, bytes] = co_await http::async_read(m_socket, m_buffer, parser, tupled);
        co_return error;
    }
    auto [error, bytes] = co_await http::async_read_some(m_socket, m_buffer, parser, tupled);
    co_return error;
}

asio::awaitable<bool> HttpConnection::send(const Answer &answer, const Asked &asked)
{
    const bool keep = asked.keep && !m_service.stopping;
    const std::string &body = answer.response.body;
    std::string first = headText(answer.response, {body.size(), keep, answer.gzipped});
    std::string_view rest = asked.onlyHead ? std::string_view() : std::string_view(body);
    first.append(rest.substr(0, writePiece));
    rest.remove_prefix(std::min(writePiece, rest.size()));
    error_code error = co_await write(first);
    while (!error && !rest.empty()) {
        error = co_await write(rest.substr(0, writePiece));
        rest.remove_prefix(std::min(writePiece, rest.size()));
    }
    if (!error && !keep)
        m_socket.shutdown(Socket::shutdown_send, m_ignored);
    co_return !error && keep;
}

asio::awaitable<bool> HttpConnection::refuse(error_code error)
{
    if (m_late)
        co_return co_await refuse(problem(408, "The request did not come in whole in time; send it again."));
    if (error.category() == http::make_error_code(http::error::bad_method).category() &&
        error != http::error::end_of_stream && error != http::error::partial_message)
        co_return co_await refuse(problemOf(error));
    co_return false;
}

asio::awaitable<bool> HttpConnection::refuse(HttpResponse response)
{
    const std::string text = headText(response, {response.body.size(), false, false}) + response.body;
    const error_code error = co_await write(text);
    if (!error)
        co_await linger();
    co_return false;
}

asio::awaitable<error_code> HttpConnection::write(std::string_view text)
{
    allow(m_service.limits.bodyTime);
    auto [error, bytes] =
        co_await asio::async_write(m_socket, asio::buffer(text.data(), text.size()), tupled);
    co_return error;
}

/// Closing while the client still sends would reset the line and take our answer with it.
asio::awaitable<void> HttpConnection::linger()
{
    m_socket.shutdown(Socket::shutdown_send, m_ignored);
    allow(m_service.limits.lingerTime);
    m_buffer.clear();
    bool open = true;
    while (open && !m_late) {
        auto [error, bytes] = co_await m_socket.async_read_some(m_buffer.prepare(readPiece), tupled);
        open = !error;
    }
}

/// What the connection waits for next is given up after `time`.
void HttpConnection::allow(milliseconds time)
{
    m_late = false;
    m_timer.expires_after(time);
    m_timer.async_wait([self = shared_from_this()](error_code error) {
        if (error || self->m_timer.expiry() > std::chrono::steady_clock::now())
            return;
        self->m_late = true;
        self->m_socket.cancel(self->m_ignored);
    });
}

/// A client that fills its packets (Nagle) keeps a last one back until those before are acknowledged.
void HttpConnection::acknowledge()
{
    const int now = 1;
    ::setsockopt(m_socket.native_handle(), IPPROTO_TCP, TCP_QUICKACK, &now, sizeof now);
}

} // namespace

asio::awaitable<void> serveConnection(Socket socket, HttpService &service)
{
    error_code error;
    const auto other = socket.remote_endpoint(error);
    if (error)
        co_return;
    socket.set_option(asio::ip::tcp::no_delay(true), error);
    const auto connection = std::make_shared<HttpConnection>(std::move(socket), service);
    const auto close = [weak = std::weak_ptr(connection)] {
        if (const auto guest = weak.lock())
            guest->close();
    };
    co_await connection->serve(service.connections.enter(other.address().to_string(), close));
}

asio::awaitable<void> turnAway(Socket socket, HttpService &service)
{
    const auto connection = std::make_shared<HttpConnection>(std::move(socket), service);
    co_await connection->turnAway();
}

} // namespace piketboek
