#include "sync/tilefetch.h"

#include "sync/backoff.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace piketboek {

namespace {

constexpr int patience = 15'000; // ms without a byte

QNetworkRequest requestFor(const std::string &address)
{
    QNetworkRequest request(QUrl(QString::fromStdString(address)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(patience);
    request.setRawHeader("User-Agent", "piketboek");
    request.setRawHeader("Accept", "image/png, image/jpeg, image/webp");
    return request;
}

} // namespace

class TileFetch::Wires
{
public:
    explicit Wires(Came came) : m_came(std::move(came)), m_backOff(std::random_device{}())
    {
        m_wait.setSingleShot(true);
        QObject::connect(&m_wait, &QTimer::timeout, [this] { next(); });
    }
    ~Wires() { letGo(); }
    Wires(const Wires &) = delete;

    void setAddress(const std::string &address)
    {
        if (address == m_address)
            return;
        letGo();
        m_wait.stop();
        m_backOff.afterSuccess();
        m_missing.clear();
        m_wanted.clear();
        m_address = address;
    }

    void want(std::vector<TileName> tiles)
    {
        m_wanted = std::move(tiles);
        next();
    }

private:
    void next();
    void ask(const TileName &tile, const std::string &address);
    void finish(const TileName &tile, QNetworkReply &reply);

    void letGo()
    {
        for (const auto &[tile, reply] : std::exchange(m_running, {})) {
            reply->disconnect();
            reply->abort();
            reply->deleteLater();
        }
    }

    Came m_came;
    QNetworkAccessManager m_network;
    QTimer m_wait;
    BackOff m_backOff;
    std::string m_address;
    std::vector<TileName> m_wanted;
    std::set<TileName> m_missing; ///< the address has none there
    std::map<TileName, QNetworkReply *> m_running;
};

void TileFetch::Wires::next()
{
    while (!m_wait.isActive() && m_running.size() < atOnce && !m_wanted.empty()) {
        const TileName tile = m_wanted.front();
        m_wanted.erase(m_wanted.begin());
        const std::optional<std::string> address = addressOf(m_address, tile);
        if (address && !m_running.contains(tile) && !m_missing.contains(tile))
            ask(tile, *address);
    }
}

void TileFetch::Wires::ask(const TileName &tile, const std::string &address)
{
    QNetworkReply *reply = m_network.get(requestFor(address));
    m_running.emplace(tile, reply);
    reply->setReadBufferSize(largestTile + 1);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > largestTile)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, &m_wait, [this, tile, reply] { finish(tile, *reply); });
}

// A network that is away, a portal that answers for it, a server that is busy: all the same, wait longer.
void TileFetch::Wires::finish(const TileName &tile, QNetworkReply &reply)
{
    m_running.erase(tile);
    reply.deleteLater();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    std::string bytes = reply.readAll().toStdString();
    if (status == 200 && reply.error() == QNetworkReply::NoError && isPicture(bytes)) {
        m_backOff.afterSuccess();
        m_came(tile, std::move(bytes));
    } else if (status == 404 || status == 204) {
        m_missing.insert(tile);
        m_came(tile, {});
    } else {
        m_wanted.insert(m_wanted.begin(), tile);
        if (!m_wait.isActive())
            m_wait.start(static_cast<int>(1000 + m_backOff.afterFailure()));
    }
    next();
}

TileFetch::TileFetch(Came came) : m_wires(std::make_unique<Wires>(std::move(came))) {}

TileFetch::~TileFetch() = default;

void TileFetch::setAddress(const std::string &address)
{
    m_wires->setAddress(address);
}

void TileFetch::want(std::vector<TileName> tiles)
{
    m_wires->want(std::move(tiles));
}

} // namespace piketboek
