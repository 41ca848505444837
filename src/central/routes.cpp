#include "central/routes.h"

#include "central/centralfiles.h"
#include "central/openapi.h"
#include "central/problem.h"

#include <algorithm>
#include <charconv>

namespace piketboek {

namespace {

struct Route
{
    std::string_view method;
    std::string_view path;
    Result<HttpResponse> (*answer)(CentralJournal &, const HttpRequest &);
};

Result<HttpResponse> lines(Result<std::string> body)
{
    if (!body)
        return std::unexpected(body.error());
    return HttpResponse{.contentType = jsonLines, .body = std::move(*body)};
}

std::string parameter(const HttpRequest &request, std::string_view name)
{
    const auto found = std::ranges::find(request.query, name, &std::pair<std::string, std::string>::first);
    return found == request.query.end() ? std::string() : found->second;
}

Result<int64_t> number(const HttpRequest &request, std::string_view name, int64_t otherwise)
{
    const std::string text = parameter(request, name);
    if (text.empty())
        return otherwise;
    int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0)
        return fail(Remedy::AskAgain, "`" + std::string(name) + "` must be a whole number from 0");
    return value;
}

Result<HttpResponse> push(CentralJournal &journal, const HttpRequest &request)
{
    return lines(journal.push(request.body, request.bearer));
}

Result<HttpResponse> pull(CentralJournal &journal, const HttpRequest &request)
{
    PullQuestion question{.log = parameter(request, "log"), .device = parameter(request, "device")};
    const std::pair<const char *, int64_t *> numbers[] = {
        {"after", &question.after}, {"limit", &question.limit}, {"deviceSeq", &question.deviceSeq}};
    for (const auto &[name, value] : numbers) {
        const Result<int64_t> given = number(request, name, *value);
        if (!given)
            return std::unexpected(given.error());
        *value = *given;
    }
    question.limit = std::clamp<int64_t>(question.limit, 1, wire::batchEntries);
    return lines(journal.pull(question));
}

Result<FileQuestion> fileAsked(const HttpRequest &request)
{
    const std::optional<Hash> hash = hashFromText(parameter(request, "hash"));
    const Result<int64_t> at = number(request, "at", 0);
    const Result<int64_t> size = number(request, "size", 0);
    if (!at || !size || !hash)
        return fail(Remedy::AskAgain,
                    "a file is asked for by `name`, `hash` and `at`; one that is brought has "
                    "its `size` besides");
    return FileQuestion{parameter(request, "name"), *hash, *at, *size};
}

Result<HttpResponse> bringFile(CentralJournal &journal, const HttpRequest &request)
{
    const Result<FileQuestion> question = fileAsked(request);
    const Result<FileHeld> held =
        question ? journal.files().take(*question, request.body) : std::unexpected(question.error());
    return held ? lines(held->line()) : std::unexpected(held.error());
}

Result<HttpResponse> fetchFile(CentralJournal &journal, const HttpRequest &request)
{
    const Result<FileQuestion> question = fileAsked(request);
    Result<std::string> piece =
        question ? journal.files().piece(*question) : std::unexpected(question.error());
    if (!piece)
        return std::unexpected(piece.error());
    return HttpResponse{.contentType = wire::fileType, .body = std::move(*piece)};
}

Result<HttpResponse> head(CentralJournal &journal, const HttpRequest &)
{
    std::string line;
    wire::append(line, wire::HeadLine{journal.head(), journal.now()});
    return lines(std::move(line));
}

Result<HttpResponse> health(CentralJournal &, const HttpRequest &)
{
    return HttpResponse{.contentType = "application/json", .body = "{\"status\":\"ok\"}"};
}

Result<HttpResponse> description(CentralJournal &, const HttpRequest &)
{
    return HttpResponse{.contentType = "application/json", .body = std::string(openApi)};
}

constexpr Route routes[] = {{"POST", "/v1/entries", push},
                            {"GET", "/v1/entries", pull},
                            {"POST", wire::filePath, bringFile},
                            {"GET", wire::filePath, fetchFile},
                            {"GET", "/v1/head", head},
                            {"GET", "/v1/health", health},
                            {"GET", "/v1/openapi.json", description}};

std::string_view methodOf(const HttpRequest &request)
{
    return request.method == "HEAD" ? std::string_view("GET") : request.method;
}

HttpResponse notHere(const HttpRequest &request)
{
    std::string allowed;
    for (const Route &route : routes) {
        if (route.path == request.path)
            allowed += (allowed.empty() ? "" : ", ") + std::string(route.method);
    }
    if (allowed.empty())
        return problem(404, "There is nothing at this address; /v1/openapi.json says what there is.");
    HttpResponse response = problem(405, "This address does not take that method.");
    response.headers.emplace_back("Allow", allowed);
    return response;
}

std::optional<HttpResponse> strangerAt(Door &door, const HttpRequest &request)
{
    if (request.path == "/v1/health")
        return std::nullopt;
    const Result<std::optional<std::string>> name =
        request.bearer.empty() ? std::optional<std::string>() : door.nameOf(request.bearer);
    if (!name)
        return problem(name.error());
    return *name ? std::nullopt
                 : std::optional(problem(
                       401, "No token, or one that is not known here: ask the administrator for one."));
}

const Route *routeOf(const HttpRequest &request)
{
    const Route *found = std::ranges::find_if(routes, [&](const Route &route) {
        return route.path == request.path && route.method == methodOf(request);
    });
    return found == std::end(routes) ? nullptr : found;
}

HttpResponse answer(CentralJournal &journal, Door &door, const HttpRequest &request)
{
    if (auto stranger = strangerAt(door, request))
        return std::move(*stranger);
    const Route *route = routeOf(request);
    if (!route)
        return notHere(request);
    Result<HttpResponse> response = route->answer(journal, request);
    return response ? std::move(*response) : problem(response.error());
}

/// A body is only read for what takes one, from who may send it.
std::optional<HttpResponse> refuse(Door &door, const HttpRequest &request)
{
    if (auto stranger = strangerAt(door, request))
        return stranger;
    const Route *route = routeOf(request);
    if (!route)
        return notHere(request);
    return route->method == "POST" ? std::nullopt
                                   : std::optional(problem(413, "This address takes no body; send none."));
}

} // namespace

HttpHandler routesTo(CentralJournal &journal, Door &door)
{
    return {.answer = [&](const HttpRequest &request) { return answer(journal, door, request); },
            .refuse = [&](const HttpRequest &request) { return refuse(door, request); }};
}

} // namespace piketboek
