// A CanonicalReader reads exactly the one canonical text of each value (RFC 8785) and refuses every other.
#pragma once

#include "base/failure.h"
#include "journal/json.h"

#include <optional>
#include <string_view>

namespace piketboek {

class CanonicalReader
{
public:
    static constexpr int deepest = 16; ///< arrays and objects nested, the outermost counted

    explicit CanonicalReader(std::string_view bytes) : m_bytes(bytes) {}

    /// The whole of `bytes` as one value; ShowOfficer with the place and the reason otherwise.
    static Result<Json> read(std::string_view bytes);

    /// Reads the value at the cursor; nothing when it is not canonical, and then `failure()` says why.
    std::optional<Json> value() { return value(0); }
    /// Steps over `text` when it stands at the cursor.
    bool step(std::string_view text);
    size_t position() const { return m_at; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    Failure failure() const;

private:
    std::optional<Json> value(int depth);
    std::optional<Json> word(std::string_view text, Json meaning);
    std::optional<Json> number();
    std::optional<std::string> string();
    std::optional<Json> array(int depth);
    std::optional<Json> object(int depth);
    std::optional<Json::Member> member(int depth, const Json::Object &before);
    bool escape(std::string &text);
    bool controlEscape(std::string &text);
    bool plainRun(std::string &text);
    std::nullopt_t refuse(const char *reason);

    std::string_view m_bytes;
    size_t m_at = 0;
    const char *m_reason = nullptr;
};

/// Bytes of the well-formed UTF-8 sequence at the start of `bytes`; 0 when it is none (RFC 3629).
size_t utf8Length(std::string_view bytes);

} // namespace piketboek
