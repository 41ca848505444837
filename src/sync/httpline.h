// HttpLine is the line over HTTP: kept connections, packed answers, bounded time and size, no redirect
// followed.
#pragma once

#include "sync/centralline.h"

#include <chrono>
#include <memory>
#include <vector>

namespace piketboek {

struct Patience
{
    std::chrono::milliseconds silence{30'000}; ///< without a byte
    std::chrono::milliseconds whole{180'000};  ///< for one question and its answer
};

class HttpLine final : public CentralLine
{
public:
    /// To the central log at `address` (http or https, with its port; a path is kept). AskAgain when that is
    /// no such address. The line belongs to the thread that makes it; QCoreApplication must exist.
    static Result<std::unique_ptr<HttpLine>> to(const std::string &address, const std::string &token,
                                                Patience patience = {});
    ~HttpLine() override;

    Result<Answer> send(const Ask &ask) override;
    /// Each question that was begun has a connection of its own.
    void begin(const Ask &ask) override;
    void letGo() override;

    /// From any thread: the running question and each later one end with TryLater.
    void hangUp();

    /// The largest answer that is read.
    static constexpr int64_t largestAnswer = 16 << 20;

private:
    class Exchange;
    class Wires;
    explicit HttpLine(std::unique_ptr<Wires> wires);
    std::unique_ptr<Exchange> begun(const Ask &ask);

    const std::unique_ptr<Wires> m_wires;
    std::vector<std::unique_ptr<Exchange>> m_begun;
};

} // namespace piketboek
