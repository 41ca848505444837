// HttpHead turns the fields of a request's head into an HttpRequest, and an HttpResponse into the head it is
// sent with.
#pragma once

#include "base/failure.h"
#include "central/httpmessage.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace piketboek {

struct HttpHead
{
    std::string_view method = {};
    std::string_view target = {};
    std::string_view authorization = {};
    std::string_view contentType = {};
    std::string_view acceptEncoding = {};

    Result<HttpRequest> request() const;
};

/// What of a response's head depends on the connection, not on the answer.
struct Framing
{
    size_t length = 0;
    bool keep = true;
    bool gzipped = false;
};

std::string headText(const HttpResponse &response, const Framing &framing);

} // namespace piketboek
