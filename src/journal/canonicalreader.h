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
    std::optional<Json> value();
    /// Steps over `text` when it stands at the cursor.
    bool step(std::string_view text);
    bool step(char character);
    size_t position() const { return m_at; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    Failure failure() const;

private:
    bool value(Json &into, int depth);
    bool word(Json &into, std::string_view text, Json meaning);
    bool number(Json &into);
    bool string(std::string &into);
    bool array(Json &into, int depth);
    bool object(Json &into, int depth);
    bool member(Json::Object &members, int depth);
    bool escape(std::string &text);
    bool controlEscape(std::string &text);
    bool plainRun(std::string &text);
    bool refuse(const char *reason);

    std::string_view m_bytes;
    size_t m_at = 0;
    const char *m_reason = nullptr;
};

/// Bytes of the well-formed UTF-8 sequence at the start of `bytes`; 0 when it is none (RFC 3629).
size_t utf8Length(std::string_view bytes);

} // namespace piketboek
