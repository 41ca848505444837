// HttpService is what all connections of one server share; only its worker threads leave the server's own
// thread.
#pragma once

#include "central/connections.h"
#include "central/httpserver.h"

#include <boost/asio/thread_pool.hpp>

namespace piketboek {

struct HttpService
{
    HttpService(const HttpLimits &bounds, HttpHandler what, unsigned threads)
        : limits(bounds), handler(std::move(what)), connections(bounds), workers(threads)
    {
    }

    const HttpLimits limits;
    const HttpHandler handler;
    Connections connections;
    bool stopping = false;
    boost::asio::thread_pool workers;
};

} // namespace piketboek
