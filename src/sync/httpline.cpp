#include "sync/httpline.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <atomic>

namespace piketboek {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

std::unexpected<Failure> noLine(const std::string &why)
{
    return fail(Remedy::TryLater, "no line to the central log: " + why);
}

// A status that the other side chose is an answer; everything else broke on the way.
bool isAnswered(const QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    const bool chosen =
        error > QNetworkReply::UnknownProxyError && error != QNetworkReply::ProtocolUnknownError &&
        error != QNetworkReply::ProtocolInvalidOperationError && error != QNetworkReply::ProtocolFailure;
    return (error == QNetworkReply::NoError || chosen) &&
           reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

std::optional<int64_t> retryAfter(const QNetworkReply &reply)
{
    bool isNumber = false;
    const qlonglong seconds = reply.rawHeader("Retry-After").toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? std::optional<int64_t>(seconds) : std::nullopt;
}

} // namespace

class HttpLine::Wires
{
public:
    Wires(QUrl url, const std::string &bearer, Patience bounds)
        : address(std::move(url)), token(QByteArray::fromStdString(bearer)), patience(bounds)
    {
    }

    QNetworkRequest request(const Ask &ask) const;
    QNetworkReply *start(const Ask &ask, const QByteArray &body);

    const QUrl address;
    const QByteArray token;
    const Patience patience;
    QNetworkAccessManager network;
    QObject here; ///< lives in the line's thread, so that hangUp() can speak to it
    std::atomic<bool> hungUp = false;
    std::vector<QNetworkReply *> running;
};

QNetworkRequest HttpLine::Wires::request(const Ask &ask) const
{
    QUrl url = address;
    const QUrl asked = QUrl::fromEncoded(QByteArray::fromStdString(ask.path), QUrl::StrictMode);
    url.setPath(address.path(QUrl::FullyEncoded) + asked.path(QUrl::FullyEncoded));
    url.setQuery(asked.query(QUrl::FullyEncoded));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(patience.silence.count()));
    request.setRawHeader("Accept", "application/jsonl, application/problem+json");
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!ask.contentType.empty())
        request.setRawHeader("Content-Type", QByteArray::fromStdString(ask.contentType));
    return request;
}

QNetworkReply *HttpLine::Wires::start(const Ask &ask, const QByteArray &body)
{
    return network.sendCustomRequest(request(ask), QByteArray::fromStdString(ask.method), body);
}

/// One question on its way: ends whatever happens, in bounded time and with a bounded body.
class HttpLine::Exchange
{
public:
    Exchange(Wires &wires, const Ask &ask)
        : m_wires(wires), m_method(ask.method), m_path(ask.path),
          m_sent(ask.body.data(), static_cast<qsizetype>(ask.body.size())), m_reply(wires.start(ask, m_sent)),
          m_started(steady_clock::now())
    {
        wires.running.push_back(&*m_reply);
        QObject::connect(&*m_reply, &QNetworkReply::readyRead, &*m_reply, [this] { read(); });
    }
    ~Exchange() { std::erase(m_wires.running, &*m_reply); }
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    bool isOf(const Ask &ask) const
    {
        return ask.method == m_method && ask.path == m_path && ask.body == std::string_view(m_sent);
    }

    Result<Answer> wait()
    {
        QEventLoop loop;
        QObject::connect(&*m_reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        const auto left = m_wires.patience.whole - (steady_clock::now() - m_started);
        QTimer::singleShot(std::max(duration_cast<milliseconds>(left), milliseconds(0)), &loop,
                           [this] { m_reply->abort(); });
        if (!m_reply->isFinished())
            loop.exec();
        read();
        return isAnswered(*m_reply) ? Result<Answer>(answer()) : noLine(why());
    }

private:
    void read()
    {
        if (!m_reply->isOpen())
            return;
        const QByteArray more = m_reply->readAll();
        m_body.append(more.constData(), static_cast<size_t>(more.size()));
        if (m_body.size() <= static_cast<size_t>(largestAnswer))
            return;
        m_tooLarge = true;
        m_body.clear();
        m_reply->abort();
    }

    std::string why() const
    {
        if (m_tooLarge)
            return "its answer had no end";
        if (m_wires.hungUp)
            return "the program is stopping";
        if (m_reply->error() == QNetworkReply::OperationCanceledError)
            return "it was silent for too long";
        return m_reply->errorString().toStdString();
    }

    Answer answer()
    {
        return {.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toString().toStdString(),
                .body = std::move(m_body),
                .retryAfter = retryAfter(*m_reply)};
    }

    Wires &m_wires;
    const std::string m_method;
    const std::string m_path;
    const QByteArray m_sent;
    const std::unique_ptr<QNetworkReply> m_reply;
    const steady_clock::time_point m_started;
    std::string m_body;
    bool m_tooLarge = false;
};

Result<std::unique_ptr<HttpLine>> HttpLine::to(const std::string &address, const std::string &token,
                                               Patience patience)
{
    QUrl url(QString::fromStdString(address), QUrl::StrictMode);
    const bool usable = url.isValid() && !url.host().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                        url.userInfo().isEmpty() && (url.scheme() == "https" || url.scheme() == "http");
    if (!usable)
        return fail(Remedy::AskAgain, "the central log's address must look like https://host:port");
    url.setPath(url.path().chopped(url.path().endsWith('/') ? 1 : 0));
    return std::unique_ptr<HttpLine>(new HttpLine(std::make_unique<Wires>(std::move(url), token, patience)));
}

HttpLine::HttpLine(std::unique_ptr<Wires> wires) : m_wires(std::move(wires)) {}

HttpLine::~HttpLine() = default;

Result<Answer> HttpLine::send(const Ask &ask)
{
    if (m_wires->hungUp)
        return noLine("the program is stopping");
    return begun(ask)->wait();
}

void HttpLine::begin(const Ask &ask)
{
    if (m_wires->hungUp)
        return;
    m_begun.push_back(std::make_unique<Exchange>(*m_wires, ask));
    // Qt hands a question to its thread in the next turn of this one's loop.
    QEventLoop().processEvents(QEventLoop::ExcludeUserInputEvents);
}

void HttpLine::letGo()
{
    m_begun.clear();
}

std::unique_ptr<HttpLine::Exchange> HttpLine::begun(const Ask &ask)
{
    const auto found = std::ranges::find_if(m_begun, [&](const auto &begun) { return begun->isOf(ask); });
    if (found == m_begun.end())
        return std::make_unique<Exchange>(*m_wires, ask);
    std::unique_ptr<Exchange> exchange = std::move(*found);
    m_begun.erase(found);
    return exchange;
}

void HttpLine::hangUp()
{
    m_wires->hungUp = true;
    QMetaObject::invokeMethod(
        &m_wires->here,
        [wires = m_wires.get()] {
            for (QNetworkReply *reply : std::vector(wires->running))
                reply->abort();
        },
        Qt::QueuedConnection);
}

} // namespace piketboek
