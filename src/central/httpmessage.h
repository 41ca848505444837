// HttpRequest and HttpResponse are one question and its answer as plain values, free of any network type.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace piketboek {

struct HttpRequest
{
    std::string method = {};
    std::string path = {}; ///< percent-decoded, without the query
    std::vector<std::pair<std::string, std::string>> query = {};
    std::string bearer = {}; ///< the token's text, empty when none was sent
    std::string contentType = {};
    bool acceptsGzip = false;
    std::string body = {}; ///< inflated

    bool operator==(const HttpRequest &) const = default;
};

struct HttpResponse
{
    int status = 200;
    std::string contentType = {};
    std::string body = {};
    std::vector<std::pair<std::string, std::string>> headers = {};

    bool operator==(const HttpResponse &) const = default;
};

} // namespace piketboek
