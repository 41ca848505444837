#include "sync/answerlines.h"

#include "journal/filewire.h"
#include "journal/wire.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace piketboek {

namespace {

bool isOf(const Answer &answer, std::string_view type)
{
    const std::string_view given(answer.contentType);
    return given.starts_with(type) &&
           (given.size() == type.size() || given[type.size()] == ';' || given[type.size()] == ' ');
}

std::unexpected<Failure> notTheCentralLog()
{
    return fail(Remedy::TryLater, "a network in between answered instead of the central log: sign in to that "
                                  "network, or check the central log's address");
}

std::string detailOf(const Answer &answer)
{
    const QJsonObject problem = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
    const std::string detail = problem.value("detail").toString().left(500).toStdString();
    return detail.empty() ? "status " + std::to_string(answer.status) : detail;
}

Failure refusalOf(const Answer &answer)
{
    if (answer.status == 401 || answer.status == 403)
        return {Remedy::SignIn,
                "the central log does not know this device's token: ask the administrator for one"};
    return {Remedy::ShowOfficer, "the central log does not take this: " + detailOf(answer)};
}

bool passesBy(int status)
{
    return status >= 500 || status == 408 || status == 425 || status == 429;
}

// Cuts the last line off.
Result<wire::Line> lastOf(std::string_view &lines)
{
    lines.remove_suffix(lines.ends_with('\n') ? 1 : 0);
    const size_t begin = lines.rfind('\n') + 1;
    Result<wire::Line> line = wire::read(lines.substr(begin));
    lines = lines.substr(0, begin);
    return line;
}

int64_t serialOf(const wire::Line &line)
{
    if (const auto *entry = std::get_if<wire::EntryLine>(&line))
        return entry->serial;
    if (const auto *receipt = std::get_if<wire::ReceiptLine>(&line))
        return receipt->serial;
    const auto *tombstone = std::get_if<wire::TombstoneLine>(&line);
    return tombstone ? tombstone->serial : 0;
}

} // namespace

Result<std::string> linesOf(Answer answer)
{
    const bool lines = isOf(answer, "application/jsonl");
    if (answer.status == 200 && lines && (answer.body.empty() || answer.body.front() == '['))
        return std::move(answer.body);
    if (passesBy(answer.status) && answer.status != 511)
        return fail(Remedy::TryLater,
                    "the central log can not answer now (status " + std::to_string(answer.status) + ")");
    if (answer.status >= 400 && isOf(answer, "application/problem+json"))
        return std::unexpected(refusalOf(answer));
    return notTheCentralLog();
}

Result<std::string> pieceOf(Answer answer)
{
    if (answer.status == 200 && isOf(answer, wire::fileType))
        return std::move(answer.body);
    const Result<std::string> lines = linesOf(std::move(answer));
    return lines ? notTheCentralLog() : std::unexpected(lines.error());
}

std::optional<int64_t> goesOnAfter(std::string_view page, const std::string &log)
{
    const Result<wire::Line> end = lastOf(page);
    const auto *head = end ? std::get_if<wire::HeadLine>(&*end) : nullptr;
    int64_t last = 0;
    while (head && head->head.log == log && last == 0 && !page.empty()) {
        const Result<wire::Line> line = lastOf(page);
        last = line ? serialOf(*line) : head->head.serial;
    }
    return last > 0 && last < head->head.serial ? std::optional(last) : std::nullopt;
}

} // namespace piketboek
