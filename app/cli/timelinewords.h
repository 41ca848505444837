// TimelineWords writes lines under the day they happened on; what has no day comes at the end.
#pragma once

#include "base/language.h"
#include "store/reader.h"

#include <string>

namespace piketboek {

class TimelineWords
{
public:
    TimelineWords(Language language, const RegisterBook &book) : m_language(language), m_book(&book) {}

    /// What is to be said now: the line, below its day when that is another one; "" when it has no day.
    std::string add(const Line &line);
    /// The lines without a day, below "datum onbekend".
    std::string rest() const;

private:
    std::string sentence(const Line &line) const;
    std::string m_day;
    std::string m_undated;
    Language m_language;
    const RegisterBook *m_book;
};

/// Everything the journal has of a line; what is erased and what is not here stand apart.
Result<Json> jsonOf(const Line &line, Reader &reader);

} // namespace piketboek
