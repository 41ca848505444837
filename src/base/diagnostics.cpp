#include "base/diagnostics.h"

#include <QString>
#include <QtGlobal>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace piketboek {

namespace {

constexpr auto name = "piketboek";
constexpr size_t fileBytes = 2 * 1024 * 1024;
constexpr size_t olderFiles = 4;

void write(spdlog::level::level_enum level, std::string_view words)
{
    if (const auto logger = spdlog::get(name))
        logger->log(level, words);
}

void fromQt(QtMsgType type, const QMessageLogContext &, const QString &words)
{
    write(type == QtDebugMsg || type == QtInfoMsg ? spdlog::level::info : spdlog::level::warn,
          words.toStdString());
}

void openLogger(const std::string &path)
{
    spdlog::drop(name);
    const auto logger = spdlog::rotating_logger_mt(name, path, fileBytes, olderFiles);
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %L %v", spdlog::pattern_time_type::utc);
    logger->set_error_handler(
        [](const std::string &) {}); // a full disk must not end the program or fill its stderr
    logger->flush_on(spdlog::level::info);
}

} // namespace

Result<void> startDiagnostics(const std::string &path)
{
    try {
        openLogger(path);
    } catch (const spdlog::spdlog_ex &) {
        return fail(Remedy::ShowOfficer,
                    "The diagnostics can not be written to " + path + ": check the directory.");
    }
    qInstallMessageHandler(fromQt);
    return {};
}

void note(std::string_view words)
{
    write(spdlog::level::info, words);
}

void warn(std::string_view words)
{
    write(spdlog::level::warn, words);
}

} // namespace piketboek
