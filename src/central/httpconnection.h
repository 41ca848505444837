// HttpConnection serves one client until either side has had enough.
#pragma once

#include "central/httpservice.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>

namespace piketboek {

boost::asio::awaitable<void> serveConnection(boost::asio::ip::tcp::socket socket, HttpService &service);

/// Reads a little and answers 503: there is no room.
boost::asio::awaitable<void> turnAway(boost::asio::ip::tcp::socket socket, HttpService &service);

} // namespace piketboek
