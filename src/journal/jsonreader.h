// A JsonReader reads JSON as other programs write it (RFC 8259), strictly: no doubles, no lone surrogates.
#pragma once

#include "base/failure.h"
#include "journal/json.h"

#include <map>
#include <optional>
#include <string_view>

namespace piketboek {

class JsonReader
{
public:
    static constexpr int deepest = 16;

    /// `text` is UTF-8.
    explicit JsonReader(std::string_view text) : m_text(text) {}

    /// The next value; a number that is no integer comes as its text. Nothing when it can not be read.
    std::optional<Json> value() { return value(0); }
    /// Passes white space, and then `character` when it stands there.
    bool step(char character);
    bool atEnd();
    /// Of the place that is read now, from 1; after white space.
    int64_t line();
    Failure failure();
    std::nullopt_t refuse(const char *reason);
    /// From now on keeps the line of each value that is read, by its pointer (RFC 6901). `lines` must outlive
    /// the reader.
    void noteLines(std::map<std::string, int64_t> &lines) { m_lines = &lines; }

private:
    class Step;
    std::optional<Json> value(int depth);
    std::optional<Json> word(std::string_view text, Json meaning);
    std::optional<Json> number();
    std::optional<std::string> string();
    std::optional<Json> array(int depth);
    std::optional<Json> object(int depth);
    bool member(int depth, Json::Object &members);
    bool escape(std::string &text);
    bool unicode(std::string &text);
    std::optional<unsigned> hex4();
    void skipSpace();

    std::string_view m_text;
    size_t m_at = 0;
    size_t m_counted = 0;
    int64_t m_line = 1;
    const char *m_reason = nullptr;
    std::map<std::string, int64_t> *m_lines = nullptr;
    std::string m_pointer;
};

/// Of the lines that were noted that of the value at a pointer; of one that is missing that of what it should
/// stand in.
int64_t lineOf(const std::map<std::string, int64_t> &lines, std::string pointer);

} // namespace piketboek
