#include "central/httphead.h"

#include "central/problem.h"

#include <boost/url/parse.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <ctime>

namespace piketboek {

namespace {

// The NL API Design Rules want the full version in every answer; the path carries the major part.
constexpr std::string_view everyAnswer = "API-Version: 1.0.0\r\n"
                                         "Cache-Control: no-store\r\n"
                                         "X-Content-Type-Options: nosniff\r\n"
                                         "Content-Security-Policy: frame-ancestors 'none'\r\n";

bool sameWord(std::string_view one, std::string_view other)
{
    return std::ranges::equal(
        one, other, [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// Takes the part before `mark` off the front of `text`.
std::string_view cut(std::string_view &text, char mark)
{
    const size_t end = std::min(text.find(mark), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return trimmed(part);
}

bool refused(std::string_view quality)
{
    const std::string_view name = cut(quality, '=');
    return sameWord(name, "q") && trimmed(quality).find_first_not_of("0.") == std::string_view::npos;
}

bool acceptsGzip(std::string_view accepted)
{
    while (!accepted.empty()) {
        std::string_view coding = cut(accepted, ',');
        if (sameWord(cut(coding, ';'), "gzip"))
            return !refused(coding);
    }
    return false;
}

std::string bearerOf(std::string_view authorization)
{
    const std::string_view scheme = cut(authorization, ' ');
    return sameWord(scheme, "bearer") ? std::string(trimmed(authorization)) : std::string();
}

std::string dateNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 40> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts)};
}

void addField(std::string &text, std::string_view name, std::string_view value)
{
    text.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

Result<HttpRequest> HttpHead::request() const
{
    const auto url = boost::urls::parse_origin_form(target);
    if (!url)
        return fail(Remedy::AskAgain,
                    "The address of this request can not be read; send a path such as /v1/head.");
    HttpRequest request{.method = std::string(method),
                        .path = url->path(),
                        .bearer = bearerOf(authorization),
                        .contentType = std::string(contentType),
                        .acceptsGzip = piketboek::acceptsGzip(acceptEncoding)};
    for (const auto &parameter : url->params())
        request.query.emplace_back(parameter.key, parameter.value);
    return request;
}

std::string headText(const HttpResponse &response, const Framing &framing)
{
    std::string text = "HTTP/1.1 " + std::to_string(response.status) + ' ';
    text.append(statusPhrase(response.status)).append("\r\n").append(everyAnswer);
    addField(text, "Date", dateNow());
    if (!response.contentType.empty())
        addField(text, "Content-Type", response.contentType);
    if (framing.gzipped)
        text += "Content-Encoding: gzip\r\nVary: Accept-Encoding\r\n";
    for (const auto &[name, value] : response.headers)
        addField(text, name, value);
    if (response.status != 204)
        addField(text, "Content-Length", std::to_string(framing.length));
    addField(text, "Connection", framing.keep ? "keep-alive" : "close");
    return text + "\r\n";
}

} // namespace piketboek
