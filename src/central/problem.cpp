#include "central/problem.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

struct Phrase
{
    int status;
    std::string_view words;
};

constexpr std::array phrases{
    Phrase{200, "OK"},
    Phrase{204, "No Content"},
    Phrase{400, "Bad Request"},
    Phrase{401, "Unauthorized"},
    Phrase{403, "Forbidden"},
    Phrase{404, "Not Found"},
    Phrase{405, "Method Not Allowed"},
    Phrase{408, "Request Timeout"},
    Phrase{409, "Conflict"},
    Phrase{413, "Content Too Large"},
    Phrase{415, "Unsupported Media Type"},
    Phrase{422, "Unprocessable Content"},
    Phrase{431, "Request Header Fields Too Large"},
    Phrase{500, "Internal Server Error"},
    Phrase{503, "Service Unavailable"},
};

int statusOf(Remedy remedy)
{
    switch (remedy) {
    case Remedy::AskAgain:
        return 400;
    case Remedy::SignIn:
        return 401;
    case Remedy::ShowOfficer:
        return 422;
    case Remedy::TryLater:
        return 503;
    case Remedy::StopAndKeep:
        return 500;
    }
    return 500;
}

} // namespace

std::string_view statusPhrase(int status)
{
    const auto found = std::ranges::find(phrases, status, &Phrase::status);
    return found == phrases.end() ? "Status" : found->words;
}

HttpResponse problem(int status, std::string_view detail)
{
    HttpResponse response{.status = status, .contentType = "application/problem+json"};
    response.body = boost::json::serialize(boost::json::value{
        {"type", "about:blank"}, {"title", statusPhrase(status)}, {"status", status}, {"detail", detail}});
    if (status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (status == 503)
        response.headers.emplace_back("Retry-After", "2");
    return response;
}

HttpResponse problem(const Failure &failure)
{
    return problem(statusOf(failure.remedy), failure.words);
}

} // namespace piketboek
