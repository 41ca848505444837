// A CanonicalReader reads exactly the one canonical text of each value (RFC 8785) and refuses every other.
#pragma once

#include "base/failure.h"
#include "journal/json.h"

#include <optional>
#include <string_view>
#include <utility>

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
    bool value(Json &into);
    /// Reads the value at the cursor, into nothing when it is of another kind. False when it is not
    /// canonical.
    bool text(std::string &into);
    bool integer(int64_t &into);
    bool skip();
    /// Reads the object, or the array, at the cursor: `take` reads each value, given its name.
    template<class Take>
    bool members(Take take);
    template<class Take>
    bool items(Take take);

    /// Refuses what stands beyond the value.
    bool end() { return atEnd() || refuse("something follows the value"); }

    bool isAt(char character) const { return !atEnd() && m_bytes[m_at] == character; }
    bool isAtNumber() const
    {
        return isAt('-') || (!atEnd() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9');
    }
    /// Steps over `text` when it stands at the cursor.
    bool step(std::string_view text);
    bool step(char character);
    size_t position() const { return m_at; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    Failure failure() const;

private:
    bool enter();
    bool word(Json &into, std::string_view text, Json meaning);
    bool number(int64_t &into);
    bool string(std::string &into);
    bool array(Json &into);
    bool object(Json &into);
    bool name(std::string &into, const std::string *before);
    bool escape(std::string &text);
    bool controlEscape(std::string &text);
    bool plainRun(std::string &text);
    bool refuse(const char *reason);

    std::string_view m_bytes;
    size_t m_at = 0;
    int m_depth = 0;
    const char *m_reason = nullptr;
};

template<class Take>
bool CanonicalReader::members(Take take)
{
    if (!enter())
        return false;
    if (!step('}')) {
        std::string before, name;
        bool first = true;
        do {
            if (!this->name(name, std::exchange(first, false) ? nullptr : &before) ||
                !take(std::as_const(name)))
                return false;
            std::swap(before, name);
        } while (step(','));
        if (!step('}'))
            return refuse("an object needs a comma or its end here");
    }
    --m_depth;
    return true;
}

template<class Take>
bool CanonicalReader::items(Take take)
{
    if (!enter())
        return false;
    if (!step(']')) {
        do {
            if (!take())
                return false;
        } while (step(','));
        if (!step(']'))
            return refuse("an array needs a comma or its end here");
    }
    --m_depth;
    return true;
}

/// Bytes of the well-formed UTF-8 sequence at the start of `bytes`; 0 when it is none (RFC 3629).
size_t utf8Length(std::string_view bytes);

} // namespace piketboek
